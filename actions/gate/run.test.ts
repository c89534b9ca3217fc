import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseEvidence, type Evidence } from '../shared/contracts/evidence.ts'
import type { Ports } from '../shared/ports/ports.ts'
import { fixtureItem, runFixture, type RunFixture } from '../shared/state/run-fixture.fake.ts'
import type { TestSettings } from '../shared/testing/settings.ts'
import { gate, type GateInput } from './run.ts'

const cart = `export function total(prices) {
  var sum = 0
  for (const price of prices) sum += price
  return sum
}

export function never(x) {
  return x
}
`
const cartTest = `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { total } from '../src/cart.js'

test('adds up', () => assert.equal(total([1, 2]), 3))
test('is 0 for an empty cart', () => assert.equal(total([]), 0))
`
const shop = {
  'package.json': '{"name": "shop", "type": "module", "scripts": {"test": "node --test"}}\n',
  '.gitignore': 'node_modules/\n',
  '.nvmrc': '18\n',
  '.github/workflows/ci.yml': 'on: push\n',
  'src/cart.js': cart,
  'src/unused.js': 'export var answer = 42\n',
  'test/cart.test.js': cartTest,
}

const tests: TestSettings = {
  enabled: true,
  command: null,
  junitPath: null,
  coveragePath: null,
  wallSeconds: 60,
  idleSeconds: 0,
}

const nothingAsked = { base: null, head: null, patch: null, action: 'change' } as const

function inputFor(fixture: RunFixture, rest: Partial<GateInput> = {}): GateInput {
  return {
    runId: 'run-1',
    location: fixture.dir,
    ...nothingAsked,
    tests,
    skip: [],
    reruns: 1,
    mutantBudget: 30,
    allowPaths: [],
    minConfidence: 0.8,
    allowUnproven: false,
    items: [],
    round: 1,
    cores: 1,
    ...rest,
  }
}

type Rewrites = Record<string, Record<string, string | null>>

async function judged(
  fixture: RunFixture,
  rewrites: Rewrites,
  rest: Partial<GateInput> = {},
): Promise<Map<string, Evidence>> {
  const items = Object.entries(rewrites).map(([id, files]) => fixtureItem(id, Object.keys(files)))
  await fixture.changes(await fixture.plan('run-1', items), rewrites)
  const evidence = await gate(inputFor(fixture, rest), fixture.ports)
  return new Map(evidence.items.map((item) => [item.itemId, item]))
}

const codes = (evidence: Evidence | undefined) => evidence?.reasons.map(({ code }) => code)

describe('gate', () => {
  it('proves, refutes and leaves open, test by test and line by line, and never touches the user’s tree', async () => {
    await using fixture = await runFixture(shop)
    await writeFile(join(fixture.dir, 'src/cart.js'), 'a dirty work tree\n')
    const before = [fixture.git('status', '--porcelain'), fixture.git('rev-parse', 'HEAD'), fixture.git('branch')]
    const items = await judged(fixture, {
      'good-1': { 'src/cart.js': cart.replace('var sum', 'let sum') },
      'bad-1': { 'src/cart.js': cart.replace('sum += price', 'sum -= price') },
      'open-1': { 'src/unused.js': 'export const answer = 42\n' },
      'partly-1': { 'src/cart.js': cart.replace('  return x\n', '  return (x)\n') },
    })
    expect([...items].map(([id, { verdict }]) => [id, verdict])).toEqual([
      ['good-1', 'pass'],
      ['bad-1', 'fail'],
      ['open-1', 'unproven'],
      ['partly-1', 'unproven'],
    ])
    const good = items.get('good-1')
    expect(good?.tests.before.counts).toEqual({ total: 2, passed: 2, failed: 0, errored: 0, skipped: 0 })
    expect(good?.coverage.changedLines).toEqual({ covered: 1, total: 1 })
    expect(good?.coverage.changedFiles[0]).toMatchObject({ path: 'src/cart.js', covered: [2], missed: [] })
    expect(good?.candidateDiff).toContain('+  let sum = 0')
    expect(items.get('bad-1')?.tests.regressed).toHaveLength(1)
    expect(items.get('bad-1')?.tests.after.cases).toHaveLength(1)
    expect(codes(items.get('open-1'))).toEqual(['not-exercised'])
    expect(codes(items.get('partly-1'))).toEqual(['not-exercised'])
    expect([fixture.git('status', '--porcelain'), fixture.git('rev-parse', 'HEAD'), fixture.git('branch')]).toEqual(
      before,
    )
    expect(await readFile(join(fixture.dir, 'src/cart.js'), 'utf8')).toBe('a dirty work tree\n')
    const written = await fixture.ports.store.read('run-1', 'evidence.json')
    expect(parseEvidence(written ?? '', 'evidence.json').items).toHaveLength(4)
  })

  it('fails what removes or skips a test, or touches a protected path', async () => {
    await using fixture = await runFixture(shop)
    const items = await judged(fixture, {
      'remove-1': { 'test/cart.test.js': cartTest.replace(/test\('is 0.*\n/, '') },
      'skip-1': { 'test/cart.test.js': cartTest.replace("test('is 0", "test.skip('is 0") },
      'ci-1': { '.github/workflows/ci.yml': 'on: [push, pull_request]\n' },
    })
    expect([...items.values()].map(({ verdict }) => verdict)).toEqual(['fail', 'fail', 'fail'])
    expect(codes(items.get('remove-1'))).toEqual(['tampered', 'tests-disappeared'])
    expect(codes(items.get('skip-1'))).toEqual(['tampered', 'tests-skipped'])
    expect(items.get('ci-1')?.policy.findings).toMatchObject([{ code: 'protected-path', severity: 'block' }])
    expect(items.get('ci-1')?.tests.after.status).toBe('not-run')
  })

  it('fails what hangs', async () => {
    await using fixture = await runFixture(shop)
    const hanging = { 'src/cart.js': cart.replace('  var sum = 0', '  for (;;);\n  var sum = 0') }
    // The limit holds for the base as well, and a busy machine takes seconds for what a quiet one does in half of one.
    const items = await judged(fixture, { 'hang-1': hanging }, { tests: { ...tests, wallSeconds: 20 } })
    expect([items.get('hang-1')?.verdict, items.get('hang-1')?.tests.after.status]).toEqual(['fail', 'timed-out'])
    expect(codes(items.get('hang-1'))).toContain('tests-broken')
  })

  it('takes no tests for proof that ran by a command which the change rewrote', async () => {
    await using fixture = await runFixture(shop)
    const script = shop['package.json'].replace('node --test', 'node --test --test-reporter=dot')
    const both = { 'package.json': script, 'src/cart.js': cart.replace('var sum', 'let sum') }
    const items = await judged(fixture, { 'script-1': both })
    expect([items.get('script-1')?.verdict, codes(items.get('script-1'))]).toEqual([
      'unproven',
      ['tampering-held', 'command-changed', 'not-exercised'],
    ])
  })

  it('proves a runtime upgrade only on the runtime that it declares', async () => {
    await using fixture = await runFixture(shop)
    const here = process.versions.node.split('.')[0] ?? ''
    const upgrade = (id: string, to: string) =>
      fixtureItem(id, ['.nvmrc'], { action: 'upgrade_runtime', runtime: { name: 'node', from: '18', to } })
    const declared = { 'here-1': here, 'future-1': '98', 'floor-1': '>=22', 'high-1': '>=98' }
    const plan = await fixture.plan(
      'run-1',
      Object.entries(declared).map(([id, to]) => upgrade(id, to)),
    )
    const files = Object.entries(declared).map(([id, to]) => [id, { '.nvmrc': `${to}\n` }])
    await fixture.changes(plan, Object.fromEntries(files))
    const { items } = await gate(inputFor(fixture), fixture.ports)
    expect(items.map(({ verdict, reasons }) => [verdict, reasons[0]?.code])).toEqual([
      ['pass', 'proven'],
      ['unproven', 'runtime-not-tested'],
      ['pass', 'proven'],
      ['unproven', 'runtime-not-tested'],
    ])
    expect(items[0]?.runtime).toMatchObject({ declared: here, matches: true })
  })

  it('does not trust what was handed over: a diff that gives another tree fails, one that does not apply too', async () => {
    await using fixture = await runFixture(shop)
    const plan = await fixture.plan('run-1', [
      fixtureItem('forged-1', ['src/cart.js']),
      fixtureItem('stale-1', ['src/cart.js']),
    ])
    const changed = { 'src/cart.js': cart.replace('var', 'let') }
    const changes = await fixture.changes(plan, { 'forged-1': changed, 'stale-1': changed })
    const [forged, stale] = changes.changes
    if (forged === undefined || stale === undefined) throw new Error('the fixture made no changes')
    forged.diff = forged.diff.replace('+  let sum', '+  const sum')
    stale.diff = stale.diff.replace('-  var sum = 0', '-  var sum = 1')
    await fixture.ports.store.write('run-1', 'changes.json', JSON.stringify(changes))
    const { items } = await gate(inputFor(fixture), fixture.ports)
    expect(items.map(({ verdict, reasons }) => [verdict, reasons[0]?.code])).toEqual([
      ['fail', 'handover-mismatch'],
      ['fail', 'does-not-apply'],
    ])
  })

  it('fails one change whose judging breaks, and judges the others', async () => {
    await using fixture = await runFixture(shop)
    const { workspace } = fixture.ports
    let calls = 0
    const provide: Ports['workspace']['provide'] = async (worktree, target) => {
      if (++calls === 2) throw new Error('no space left')
      return workspace.provide(worktree, target)
    }
    const broken: RunFixture = { ...fixture, ports: { ...fixture.ports, workspace: { ...workspace, provide } } }
    const good = { 'src/cart.js': cart.replace('var sum', 'let sum') }
    const items = await judged(broken, { 'first-1': good, 'second-1': good })
    expect(codes(items.get('first-1'))).toEqual(['gate-error'])
    expect(items.get('first-1')?.reasons[0]?.message).toContain('no space left')
    expect(items.get('second-1')?.verdict).toBe('pass')
    expect(fixture.log.lines.some((line) => line.startsWith('warn first-1'))).toBe(true)
  })

  it('judges the items of its job alone, and in round 2 what was drafted again, beside what is known of the others', async () => {
    await using fixture = await runFixture(shop)
    const good = { 'src/cart.js': cart.replace('var sum', 'let sum') }
    const bad = { 'src/cart.js': cart.replace('sum += price', 'sum -= price') }
    const first = await judged(fixture, { 'good-1': good, 'bad-1': bad }, { items: ['bad-1'] })
    expect([...first].map(([id, { verdict }]) => [id, verdict])).toEqual([['bad-1', 'fail']])

    await gate(inputFor(fixture), fixture.ports)
    const plan = await fixture.plan('run-1', [
      fixtureItem('good-1', Object.keys(good)),
      fixtureItem('bad-1', Object.keys(bad)),
    ])
    const changes = await fixture.changes(plan, { 'good-1': bad, 'bad-1': good })
    const again = changes.changes.map((change) => ({ ...change, round: change.itemId === 'bad-1' ? 2 : 1 }))
    await fixture.ports.store.write('run-1', 'changes.json', JSON.stringify({ ...changes, changes: again }))
    const second = await gate(inputFor(fixture, { round: 2 }), fixture.ports)
    expect(second.items.map(({ itemId, verdict }) => [itemId, verdict])).toEqual([
      ['good-1', 'pass'],
      ['bad-1', 'pass'],
    ])
  })

  it('is unproven where there are no tests or they are switched off', async () => {
    await using fixture = await runFixture({ 'src/a.js': 'var a = 1\n' })
    const change = { 'a-1': { 'src/a.js': 'let a = 1\n' } }
    expect(codes((await judged(fixture, change)).get('a-1'))?.[0]).toBe('no-baseline')
    const off = await judged(fixture, change, { tests: { ...tests, enabled: false } })
    expect(off.get('a-1')).toMatchObject({ verdict: 'unproven', tests: { before: { status: 'not-run' } } })
  })

  it('runs nothing where nothing was drafted, and names what does not belong together', async () => {
    await using fixture = await runFixture(shop)
    const plan = await fixture.plan('run-1', [])
    await fixture.changes(plan, {})
    expect((await gate(inputFor(fixture), fixture.ports)).items).toEqual([])
    expect(fixture.log.lines.join('\n')).not.toContain('running the tests')
    await fixture.changes(plan, { 'other-1': { 'src/cart.js': 'x\n' } })
    await expect(gate(inputFor(fixture), fixture.ports)).rejects.toThrow(
      'changes.json has other-1, which plan.json has not',
    )
    await fixture.commit({ 'more.txt': 'more\n' })
    await fixture.plan('run-1', [])
    await expect(gate(inputFor(fixture), fixture.ports)).rejects.toThrow('run apply again')
    await expect(gate(inputFor(fixture, { runId: 'run-9' }), fixture.ports)).rejects.toThrow('run `llm-ops plan`')
  })
})

/** Stands in for Prettier: semicolons at line ends go, and it meddles with a file that nobody asked it about. */
const prettier = `#!/usr/bin/env node
const { readFileSync, writeFileSync } = require('node:fs')
const files = process.argv.slice(process.argv.indexOf('--') + 1)
if (files.some((file) => readFileSync(file, 'utf8').includes('CRASH'))) process.exit(2)
for (const file of files) writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/;$/gm, ''))
writeFileSync('src/unused.js', 'meddled')
`

async function installed(fixture: RunFixture): Promise<void> {
  const bin = join(fixture.dir, 'node_modules/.bin')
  await mkdir(bin, { recursive: true })
  await writeFile(join(bin, 'prettier'), prettier)
  await chmod(join(bin, 'prettier'), 0o755)
}

describe('gate, with the repository’s own formatter', () => {
  const withPrettier = { ...shop, '.prettierrc': '{"semi": false}\n', 'src/messy.js': 'export const a = 1;\n' }

  it('formats the changed files, judges what comes out, and drops what it did elsewhere', async () => {
    await using fixture = await runFixture(withPrettier)
    await installed(fixture)
    const items = await judged(fixture, { 'a-1': { 'src/cart.js': cart.replace('var sum = 0', 'let sum = 0;') } })
    const evidence = items.get('a-1')
    expect(evidence).toMatchObject({
      verdict: 'pass',
      formatting: { tool: 'prettier', status: 'reformatted', files: ['src/cart.js'] },
    })
    expect(evidence?.candidateTree).not.toBe(evidence?.tree)
    expect(evidence?.candidateDiff).toContain('+  let sum = 0\n')
    expect(evidence?.candidateDiff).not.toContain('meddled')
  })

  it('leaves a file alone that was not formatted before, and says so', async () => {
    await using fixture = await runFixture(withPrettier)
    await installed(fixture)
    const items = await judged(fixture, { 'a-1': { 'src/messy.js': 'export const b = 1;\n' } })
    const evidence = items.get('a-1')
    expect(evidence?.formatting).toMatchObject({ tool: 'prettier', status: 'unchanged', files: [] })
    expect(evidence?.formatting.reason).toContain('would already rewrite these files at base')
    expect(evidence?.candidateTree).toBe(evidence?.tree)
  })

  it('says where it is missing', async () => {
    await using fixture = await runFixture(withPrettier)
    const items = await judged(fixture, { 'a-1': { 'src/cart.js': cart.replace('var sum', 'let sum') } })
    expect(items.get('a-1')).toMatchObject({ verdict: 'pass', formatting: { status: 'missing' } })
    expect(items.get('a-1')?.formatting.reason).toContain('install')
  })

  it('says where it fails, and where it finds nothing to do', async () => {
    await using fixture = await runFixture({ ...withPrettier, 'src/crash.js': 'export const CRASH = 1\n' })
    await installed(fixture)
    const items = await judged(fixture, {
      'a-1': { 'src/cart.js': cart.replace('var sum', 'let sum') },
      'b-1': { 'src/crash.js': 'export const CRASH = 2\n' },
    })
    expect(items.get('a-1')?.formatting).toMatchObject({ status: 'unchanged', files: [] })
    const reason = 'prettier ended with exit code 2: left as drafted'
    expect(items.get('b-1')?.formatting).toMatchObject({ status: 'failed', reason })
  })
})
