import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { scriptedServer, type ScriptedServer } from '../../actions/shared/adapters/model/access/server.fake.ts'
import type { ActResult } from '../../scripts/act/run-act.ts'
import { fullName, handedOver, openScene, type Scene, said } from './scene.ts'

const kinds = ['null', 'undefined', 'string', 'number', 'boolean', 'bigint', 'array', 'function', 'object']
const files = {
  'package.json': '{"name": "kind", "type": "module", "scripts": {"test": "node --test"}}\n',
  'src/kind.js': `export function kindOf(value) {
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
`,
  'test/kind.test.js': `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindOf } from '../src/kind.js'

const values = [null, undefined, 'a', 1, true, 1n, [], () => 1, {}]
const kinds = ${JSON.stringify(kinds)}
for (const [index, kind] of kinds.entries()) test(\`tells \${kind}\`, () => assert.equal(kindOf(values[index]), kind))
`,
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
          reason: 'Two checks say the same as one lookup.',
          value: 3,
          risk: 'low',
        },
      ],
    },
  ],
})

function patch(types: string): string {
  return `\`\`\`diff
--- a/src/kind.js
+++ b/src/kind.js
@@ -1,7 +1,6 @@
 export function kindOf(value) {
   if (value === null) return 'null'
   if (value === undefined) return 'undefined'
-  if (typeof value === 'string') return 'string'
-  if (typeof value === 'number') return 'number'
+  if (${types}.includes(typeof value)) return typeof value
   if (typeof value === 'boolean') return 'boolean'
   if (typeof value === 'bigint') return 'bigint'
\`\`\`
`
}

describe('maintain.yml with a model whose first draft is wrong', () => {
  const key = ['sk', 'act', '0123456789'].join('-')
  let scene: Scene
  let server: ScriptedServer
  let result: ActResult
  beforeAll(async () => {
    const drafts = [patch(`['string']`), patch(`['string', 'number']`)]
    server = await scriptedServer(({ chat }) =>
      chat?.response_format?.type === 'json_schema' ? proposal : (drafts.shift() ?? 'nothing'),
    )
    scene = await openScene(files)
    result = await scene.run({
      template: 'llm-ops-maintain.yml',
      inputs: `setup: node --version, model: scripted-1, base-url: "${server.url}", reruns: 1, mutant-budget: 20`,
      secrets: { 'api-key': key },
    })
  }, 600_000)
  afterAll(async () => {
    await scene[Symbol.asyncDispose]()
    await server[Symbol.asyncDispose]()
  })

  it('drafts once more, and proves that', () => {
    expect(Object.fromEntries(result.jobs)).toEqual({
      crawl: ['success'],
      plan: ['success'],
      apply: ['success'],
      gate: ['success'],
      repair: ['success'],
      'gate-again': ['success'],
      report: ['success'],
    })
    expect(scene.github.people.repository(fullName).pulls.map(({ state }) => state)).toEqual(['open'])
    expect(handedOver(scene)).toContain('gate-round-2-*-1')
  })

  it('hands the key to the jobs that ask the model, and it stands in no line of the log', () => {
    expect(new Set(server.chats.map(({ headers }) => headers['authorization']))).toEqual(new Set([`Bearer ${key}`]))
    expect(said(result, key)).toEqual([])
  })
})
