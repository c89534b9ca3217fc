import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseSnapshot } from '../../actions/shared/contracts/snapshot.ts'
import { git, llmOps, remove, repository, start, temporary, type Ended } from '../cli/repository.ts'
import { chain, isSku, LOOSE, testsSku, withTests } from './chain.ts'

let folder: string
beforeAll(async () => {
  folder = await temporary()
})
afterAll(() => remove(folder))

describe('a repository without tests', () => {
  it('is read, gets proposals that are unproven and no branch, and is told how to name a test command', async () => {
    const target = await repository(join(folder, 'untested'), { 'src/sku.js': isSku })
    const { run, snapshot, evidence, page } = await chain(target)
    expect(snapshot.baseline).toMatchObject({ status: 'no-tests', counts: { total: 0 }, successRate: null })
    expect(snapshot.baseline.reason).toMatch(/no tests .* were found; .*'test-command'/)
    expect(run).toMatchObject({ status: 'done', totals: { proposed: 1, unproven: 1, pass: 0, branches: 0 } })
    expect(run.items[0]?.reasons.join()).toMatch(/no-baseline: no tests .*'test-command'/)
    expect(evidence[0]?.tests.before.status).toBe('no-tests')
    expect(page).toMatch(/no tests/)
    expect(git(target, 'branch', '--list', 'llm-ops/*')).toBe('')
  })
})

describe('tests that fail at base', () => {
  const failing = `${testsSku}test('is broken', () => assert.equal(1, 2))\n`

  it('are named, and what is judged beside them alone is unproven, with what to do', async () => {
    const target = await repository(join(folder, 'failing'), withTests(failing))
    const { run, snapshot, evidence } = await chain(target, { skip: 'mutants' })
    expect(snapshot.baseline).toMatchObject({ status: 'failed', counts: { total: 2, passed: 1, failed: 1 } })
    expect(snapshot.baseline.reason).toMatch(/1 of 2 tests fail: mend them first/)
    expect(evidence[0]?.tests.stillFailing).toEqual([expect.stringMatching(/is broken/)])
    expect(evidence[0]).toMatchObject({ verdict: 'unproven', tests: { regressed: [] } })
    expect(run.items[0]?.reasons.join()).toMatch(
      /failing-at-base: 1 test failing before .*is broken.*mend or skip them at base/,
    )
  })

  it('stand in no way where another test notices the faults that are put into the changed lines', async () => {
    const target = await repository(join(folder, 'failing-beside'), withTests(failing))
    const { evidence } = await chain(target)
    expect(evidence[0]).toMatchObject({
      verdict: 'pass',
      tests: { stillFailing: [expect.stringMatching(/is broken/)] },
    })
    expect(evidence[0]?.mutants.counts.killed).toBeGreaterThan(0)
  })
})

describe('a test that hangs', () => {
  it('is ended at the limit, is called timed-out, with the setting to raise', async () => {
    const hanging = `import { test } from 'node:test'\ntest('hangs', () => new Promise((done) => setTimeout(done, 600000)))\n`
    const target = await repository(join(folder, 'hanging'), withTests(hanging))
    const { run, snapshot } = await chain(target, { 'test-timeout': '1' }, true)
    expect(snapshot.baseline).toMatchObject({ status: 'timed-out', process: { stoppedBy: 'wall-limit' } })
    expect(snapshot.baseline.reason).toMatch(/were ended: raise 'test-timeout' or mend the test that hangs/)
    expect(run.status).toBe('done')
  }, 90_000)
})

describe('a test that prints commands of the runner and of terminals', () => {
  const escape = String.fromCodePoint(27)
  const bell = String.fromCodePoint(7)
  const hostile = ['::error::printed', '::set-output name=x::printed', '##[command]printed', `${escape}[31mprinted`]
  const printing = `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSku } from '../src/sku.js'
const hostile = ${JSON.stringify([...hostile, `${escape}]0;printed${bell}`, `${escape}[2J`])}
for (const text of hostile) {
  console.log(text)
  console.error(text)
  process.stdout.write('\\r\\n' + text + '\\n')
}
for (const text of hostile) test(text, () => assert.equal(isSku('SHOE'), true))
for (const text of hostile) test('fails\\n' + text, () => { throw new Error(text + '\\n' + text) })
`
  let target: string
  beforeAll(async () => {
    target = await repository(join(folder, 'printing'), withTests(printing))
  })

  it('reaches neither our streams nor a page or file of the run, as a command or an escape', async () => {
    const first = await llmOps(target, ['run', '--select', LOOSE])
    const stateDir = join(target, '.llm-ops')
    const runDir = join(stateDir, 'runs', String((await readdir(join(stateDir, 'runs')))[0]))
    const shown = await llmOps(target, ['runs', 'show', 'latest', '--json'])
    await writeFile(join(folder, 'outputs'), '')
    const inputs = { INPUT_TARGET: target, INPUT_SKIP: 'mutants', INPUT_SANDBOX: 'none' }
    const env = { ...inputs, GITHUB_OUTPUT: join(folder, 'outputs') }
    const action = await start('actions/gate/main.ts', [], { cwd: target, env })
    expect([first.code, shown.code, action.code]).toEqual([0, 0, 0])
    expect(action.stdout).toMatch(/^::warning::0 failed, 1 unproven: [^\n]*$/m)
    const page = await readFile(join(runDir, 'report.md'), 'utf8')
    const ours = action.stdout.replace(/^::warning::0 failed, 1 unproven: /m, '')
    for (const text of [first.stdout, first.stderr, shown.stdout, shown.stderr, ours, action.stderr, page]) {
      expect(commandsIn(text)).toEqual([])
      expect(text).not.toContain(escape)
      expect(text).not.toContain(bell)
    }
    for (const file of ['run.json', 'snapshot.json', 'evidence.json']) {
      expect(await readFile(join(runDir, file), 'utf8')).not.toContain(escape)
    }
    expect(page).toMatch(/printed/)
  }, 90_000)

  it('is counted like any other, and its output is kept where the run says', async () => {
    const [runId = ''] = await readdir(join(target, '.llm-ops/runs'))
    const text = await readFile(join(target, '.llm-ops/runs', runId, 'snapshot.json'), 'utf8')
    const { baseline } = parseSnapshot(text, 'snapshot.json')
    expect(baseline).toMatchObject({ status: 'failed', counts: { total: 12, passed: 6, failed: 6 } })
    expect(await readFile(String(baseline.outputFile), 'utf8')).toContain('::set-output name=x::printed')
  })

  /** What a runner would act on: `::` at the start of a line, `##[` anywhere. */
  function commandsIn(text: string): string[] {
    return text.split(/\r\n|\r|\n/).filter((line) => /^\s*::/.test(line) || line.includes('##['))
  }
})

describe('a report that the test command wrote', () => {
  const junit = (body: string) => `<testsuites><testsuite name="s">${body}</testsuite></testsuites>`
  const whole = junit('<testcase classname="s" name="a"/>')
  const writers: Readonly<Record<string, string>> = {
    empty: `''`,
    truncated: JSON.stringify(whole.slice(0, -20)),
    huge: `Buffer.alloc(257 * 2 ** 20, ' ')`,
    'of another kind': `'{"tests": 1}'`,
    'full of entities': JSON.stringify(
      `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${junit('<testcase name="&b;"/>')}`,
    ),
    'that contradicts itself': JSON.stringify(whole.replace('<testsuite ', '<testsuite tests="7" ')),
    'that says a test failed where the command ended well': JSON.stringify(
      junit('<testcase name="a"><failure/></testcase>'),
    ),
    whole: JSON.stringify(whole),
  }
  const coverage = { empty: `''`, truncated: `'SF:src/sku.js\\nDA:1'`, huge: `Buffer.alloc(257 * 2 ** 20, ' ')` }
  const settings = (name: string) => ({
    'test-command': JSON.stringify(['node', 'write.js', name]),
    'junit-path': 'out/junit.xml',
    'coverage-path': 'out/lcov.info',
  })

  let target: string
  beforeAll(async () => {
    const cases = Object.entries(writers).map(([name, value]) => `  ${JSON.stringify(name)}: () => ${value},`)
    const measures = Object.entries(coverage).map(([name, value]) => `  ${JSON.stringify(name)}: () => ${value},`)
    const write = `import { mkdirSync, writeFileSync } from 'node:fs'
const reports = {\n${cases.join('\n')}\n}
const measures = {\n${measures.join('\n')}\n}
const name = process.argv[2]
mkdirSync('out')
writeFileSync('out/junit.xml', reports[name]())
writeFileSync('out/lcov.info', (measures[name] ?? (() => 'SF:src/sku.js\\nDA:2,1\\nend_of_record\\n'))())
`
    target = await repository(join(folder, 'reports'), { ...withTests(testsSku), 'write.js': write })
  })

  it.each([
    ['empty', /its report cannot be believed: out\/junit\.xml: it is empty/, /out\/lcov\.info: it is empty/],
    [
      'truncated',
      /cannot be believed: out\/junit\.xml: it cannot be read as XML/,
      /out\/lcov\.info: .* it was cut off/,
    ],
    [
      'huge',
      /cannot be believed: out\/junit\.xml has 269484032 bytes; at most 268435456 are read/,
      /cannot be believed: out\/lcov\.info has 269484032 bytes; at most 268435456 are read/,
    ],
    ['of another kind', /cannot be believed: out\/junit\.xml: it cannot be read as XML/, null],
    ['full of entities', /cannot be believed: out\/junit\.xml: /, null],
    ['that contradicts itself', /says tests="7" and shows 1/, null],
    ['that says a test failed where the command ended well', /shows 1 failing: one of the two is wrong/, null],
  ])('%s is inconclusive and says why, for tests and for coverage', async (name, reason, coverageReason) => {
    const { snapshot } = await chain(target, { ...settings(name), retry: 'true' }, true)
    expect(snapshot.baseline).toMatchObject({ status: 'inconclusive', reason: expect.stringMatching(reason) })
    const expected = coverageReason === null ? null : expect.stringMatching(coverageReason)
    expect(snapshot.baseline.coverageReason).toEqual(expected)
  })

  it('truncated proves nothing: the change is unproven, with the reason, and has no branch', async () => {
    const { run } = await chain(target, { ...settings('truncated'), retry: 'true' })
    expect(run).toMatchObject({ status: 'done', totals: { pass: 0, unproven: 1, branches: 0 } })
    expect(run.items[0]?.reasons.join()).toMatch(/no-baseline: .*out\/junit\.xml: it cannot be read as XML/)
  })

  it('whole is believed, by the same command and from the same place as the others', async () => {
    const { snapshot } = await chain(target, { ...settings('whole'), retry: 'true' }, true)
    expect(snapshot.baseline).toMatchObject({ status: 'passed', counts: { total: 1 }, coverageReason: null })
  })
})

describe('test code that looks for secrets in its environment', () => {
  const names = ['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_KEY', 'OPENAI_API_KEY']
  const canary = ['canary', process.pid, Date.now().toString(36)].join('-')
  let ran: Ended
  let stateDir: string
  beforeAll(async () => {
    const looking = `${testsSku}import { appendFileSync } from 'node:fs'
test('looks', () => appendFileSync(${JSON.stringify(join(folder, 'seen'))}, JSON.stringify(process.env) + '\\n'))\n`
    const target = await repository(join(folder, 'looking'), withTests(looking))
    stateDir = join(target, '.llm-ops')
    const secrets = Object.fromEntries(names.map((name) => [name, `${canary}-${name}`]))
    // Without a sandbox, so that the environment alone is what keeps them.
    const unheld = ['--sandbox', 'none', '--unsafe-no-sandbox']
    ran = await llmOps(target, ['run', '--json', ...unheld, '--select', LOOSE, '--skip', 'mutants'], secrets)
  }, 60_000)

  it('finds none of them, by name or by value, in any of its five runs', async () => {
    const seen = (await readFile(join(folder, 'seen'), 'utf8')).trim().split('\n')
    expect(JSON.parse(ran.stdout)).toMatchObject({ status: 'done', totals: { tests: 2, pass: 1 } })
    expect(seen).toHaveLength(5)
    for (const line of seen) {
      expect(
        Object.keys(JSON.parse(line) as object).filter((key) => /^(GITHUB|ACTIONS|INPUT)_|KEY|TOKEN/.test(key)),
      ).toEqual([])
      expect(line).not.toContain(canary)
    }
  })

  it.each(['crawl', 'gate', 'run'])(
    '%s refuses to run it without a sandbox beside them, before it runs',
    async (command) => {
      const target = await repository(join(folder, `unheld-${command}`), withTests(testsSku))
      const { code, stderr } = await llmOps(target, [command], { OPENAI_API_KEY: canary })
      expect([code, stderr]).toEqual([2, expect.stringContaining("set 'unsafe-no-sandbox' to true")])
    },
  )

  it('and neither a stream nor a file of the run holds them', async () => {
    expect(ran.stdout + ran.stderr).not.toContain(canary)
    for (const name of await readdir(stateDir, { recursive: true })) {
      const text = await readFile(join(stateDir, name), 'latin1').catch(() => '')
      expect([name, text.includes(canary)]).toEqual([name, false])
    }
  })
})
