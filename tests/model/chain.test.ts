import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { scriptedServer, type Script } from '../../actions/shared/adapters/model/access/server.fake.ts'
import { parseChanges } from '../../actions/shared/contracts/change.ts'
import { parseEgressLine } from '../../actions/shared/contracts/egress.ts'
import { parseEvidence } from '../../actions/shared/contracts/evidence.ts'
import { parsePlan } from '../../actions/shared/contracts/plan.ts'
import { git, here, remove, repository, temporary } from '../cli/repository.ts'

const kind = `export function kindOf(value) {
  if (value === null) return 'null'
  if (value === undefined) return 'undefined'
  if (typeof value === 'string') return 'string'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'bigint') return 'bigint'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'function') return 'function'
  return 'object'
}
`
const kindTest = `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindOf } from '../src/kind.js'

const rows = [[null, 'null'], [undefined, 'undefined'], ['a', 'string'], [1, 'number'], [true, 'boolean'], [1n, 'bigint'], [[], 'array'], [() => 1, 'function'], [{}, 'object']]
for (const [value, kind] of rows) test(\`tells \${kind}\`, () => assert.equal(kindOf(value), kind))
`
const files = {
  'package.json': '{"name": "kind", "type": "module", "scripts": {"test": "node --test"}}\n',
  'src/kind.js': kind,
  'test/kind.test.js': kindTest,
}

const proposal = JSON.stringify({
  files: [
    {
      number: 1,
      items: [
        {
          symbol: 'kindOf',
          start_line: 1,
          end_line: 11,
          intent: 'simplify-condition',
          reason: 'Two checks say the same as one typeof lookup. @org/team Fixes #1',
          value: 3,
          risk: 'low',
        },
      ],
    },
  ],
})

/** Replaces lines 4 and 5 by one; `kinds` decides whether behaviour stays. */
function patch(kinds: string): string {
  return `Here is the patch:

\`\`\`diff
--- a/src/kind.js
+++ b/src/kind.js
@@ -1,7 +1,6 @@
 export function kindOf(value) {
   if (value === null) return 'null'
   if (value === undefined) return 'undefined'
-  if (typeof value === 'string') return 'string'
-  if (typeof value === 'number') return 'number'
+  if (${kinds}.includes(typeof value)) return typeof value
   if (typeof value === 'boolean') return 'boolean'
   if (typeof value === 'bigint') return 'bigint'
\`\`\`
`
}

const good = patch(`['string', 'number']`)
const bad = patch(`['string']`)

let folder: string
beforeAll(async () => {
  folder = await temporary()
})
afterAll(() => remove(folder))

/** Answers planning with one proposal, and each further question with the next of these. */
function answering(...patches: readonly string[]): Script {
  let next = 0
  return ({ chat }) => (chat?.response_format?.type === 'json_schema' ? proposal : (patches[next++] ?? 'nothing'))
}

async function runOn(name: string, script: Script, more: readonly string[] = []) {
  const target = await repository(join(folder, name), files)
  await using server = await scriptedServer(script)
  const settings = ['--model', 'scripted-1', '--base-url', server.url, '--reruns', '1', '--sandbox', 'none', ...more]
  const told = await here(['run', '--json', '--target', target, '--state', join(folder, `${name}-state`), ...settings])
  const runId = (JSON.parse(told.stdout) as { runId: string }).runId
  const at = join(folder, `${name}-state`, 'runs', runId)
  const read = (file: string) => readFile(join(at, file), 'utf8')
  return { target, runId, told, read, chats: [...server.chats] }
}

const replay = (name: string, runId: string) =>
  here(['replay', runId, '--json', '--target', join(folder, name), '--state', join(folder, `${name}-state`)])

describe('the whole chain with a model', () => {
  it('plans, drafts, proves and proposes; what left is listed, and a replay without the server gives the same bytes', async () => {
    const { target, runId, read, chats } = await runOn('good', answering(good))
    const plan = parsePlan(await read('plan.json'), 'plan.json')
    expect(plan).toMatchObject({ engine: 'model', engineReason: expect.stringContaining('scripted-1') })
    const [item] = plan.items
    expect(item).toMatchObject({ filePath: 'src/kind.js', action: 'refactor', engine: 'model', codemod: null })
    expect(plan.spending).toMatchObject({ requests: 1, priceSource: 'local' })
    const evidence = parseEvidence(await read('evidence.json'), 'evidence.json')
    expect(evidence.items.map(({ verdict }) => verdict)).toEqual(['pass'])
    expect(git(target, 'branch', '--list', 'llm-ops/*')).toContain(`llm-ops/${item?.id}`)

    const lines = (await read('egress.jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => parseEgressLine(line, 'egress.jsonl'))
    const sent = lines.flatMap((line) => (line.kind === 'request' ? [line] : []))
    expect(sent.map(({ bytes }) => bytes)).toEqual(chats.map(({ bytes }) => bytes.length))
    expect(new Set(sent.flatMap(({ sources }) => sources.map(({ path }) => path)))).toContain('src/kind.js')
    expect(await read('report.md')).toContain('## Spending')

    const again = await replay('good', runId)
    expect([again.code, JSON.parse(again.stdout)]).toEqual([0, expect.objectContaining({ equal: true })])
  })

  it('drafts once more what the gate failed, with the failing tests, and judges that', async () => {
    const { runId, read, chats } = await runOn('repaired', answering(bad, good))
    const [change] = parseChanges(await read('changes.json'), 'changes.json').changes
    expect(change).toMatchObject({ status: 'drafted', round: 2 })
    expect(parseEvidence(await read('evidence.json'), 'evidence.json').items[0]?.verdict).toBe('pass')
    const asked = JSON.stringify(chats.at(-1)?.chat?.messages)
    expect(asked).toContain('tells number')
    const again = await replay('repaired', runId)
    expect([again.code, JSON.parse(again.stdout)]).toEqual([0, expect.objectContaining({ equal: true })])
  })

  it('costs the items in flight and not the run, where the provider dies after planning', async () => {
    const script = answering()
    const dies: Script = (request, index) =>
      request.chat?.response_format?.type === 'json_schema' ? script(request, index) : { status: 500, body: 'gone' }
    const { told, read } = await runOn('dying', dies, ['--model-tries', '1'])
    expect(told.code).toBe(0)
    const [change] = parseChanges(await read('changes.json'), 'changes.json').changes
    expect(change).toMatchObject({ status: 'refused', refusal: { code: 'unavailable' } })
  })

  it('takes the codemods where the model does not answer, and says why', async () => {
    const target = await repository(join(folder, 'unreachable'), files)
    const state = join(folder, 'unreachable-state')
    const args = ['--model', 'm', '--base-url', 'http://127.0.0.1:9/v1', '--no-tests', '--state', state]
    const told = await here(['run', '--json', '--target', target, ...args])
    const { runId } = JSON.parse(told.stdout) as { runId: string }
    const plan = parsePlan(await readFile(join(state, 'runs', runId, 'plan.json'), 'utf8'), 'plan.json')
    expect(plan).toMatchObject({ engine: 'codemod', engineReason: expect.stringMatching(/m is not to be had/) })
  })

  it('stays inside max-cost-usd, and gives what it has', async () => {
    const prices = JSON.stringify({ 'scripted-1': { input: 1000, output: 1000 } })
    const { told, read } = await runOn('poor', answering(good), ['--prices', prices, '--max-cost-usd', '0.01'])
    expect(told.code).toBe(0)
    const plan = parsePlan(await read('plan.json'), 'plan.json')
    expect(plan.items).toEqual([])
    expect(plan.spending).toMatchObject({ requests: 0, costUsd: 0, capUsd: 0.01 })
    expect(plan.spending?.notAsked).toBeGreaterThan(0)
  })
})
