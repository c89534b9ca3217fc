import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseEvidence } from '../shared/contracts/evidence.ts'
import { runFixture, type RunFixture } from '../shared/state/run-fixture.fake.ts'
import { gate, type GateInput } from './run.ts'

const cart = `export function total(prices) {
  let sum = 0
  for (const price of prices) sum += price
  return sum
}
`
const cartTest = `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { total } from '../src/cart.js'

test('adds up', () => assert.equal(total([1, 2]), 3))
`
const shop = {
  'package.json': '{"name": "shop", "type": "module", "scripts": {"test": "node --test"}}\n',
  'src/cart.js': cart,
  'test/cart.test.js': cartTest,
}

function inputFor(fixture: RunFixture, rest: Partial<GateInput>): GateInput {
  return {
    runId: 'run-1',
    location: fixture.dir,
    base: null,
    head: null,
    patch: null,
    action: 'change',
    tests: { enabled: true, command: null, junitPath: null, coveragePath: null, wallSeconds: 60, idleSeconds: 0 },
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

/** main, and a branch of somebody's on it. */
async function repositoryWith(change: Record<string, string>): Promise<RunFixture> {
  const fixture = await runFixture(shop)
  fixture.git('checkout', '--quiet', '-b', 'feature')
  await fixture.commit(change)
  return fixture
}

describe('any change, whoever wrote it', () => {
  it('is judged between two revisions, with no plan, and written as evidence for machines and people', async () => {
    await using fixture = await repositoryWith({ 'src/cart.js': cart.replace('sum += price', 'sum = sum + price') })
    const { items, base } = await gate(inputFor(fixture, { base: 'main', head: 'feature' }), fixture.ports)
    expect(items.map(({ verdict, reasons }) => [verdict, reasons[0]?.code])).toEqual([['pass', 'proven']])
    expect(base).toBe(fixture.git('rev-parse', 'main').trim())
    expect(items[0]?.candidateTree).toBe(fixture.git('rev-parse', 'feature^{tree}').trim())
    const written = await fixture.ports.store.read('run-1', 'evidence.json')
    expect(parseEvidence(written ?? '', 'evidence.json').items).toEqual(items)
    expect(await fixture.ports.store.read('run-1', 'evidence.md')).toContain('✅ pass')
  })

  it('is judged from where it left the base: what others merged since is not its doing', async () => {
    await using fixture = await repositoryWith({ 'src/cart.js': cart.replace('let sum', 'let  sum') })
    const start = fixture.git('rev-parse', 'main').trim()
    fixture.git('checkout', '--quiet', 'main')
    await fixture.commit({ 'test/cart.test.js': `${cartTest}test('is new on main', () => {})\n` })
    const { items, base } = await gate(inputFor(fixture, { base: 'main', head: 'feature' }), fixture.ports)
    expect(base).toBe(start)
    expect(items[0]?.tests.removed).toEqual([])
  })

  it('takes HEAD where only a base is named', async () => {
    await using fixture = await repositoryWith({ 'src/cart.js': cart.replace('+= price', '-= price') })
    const { items } = await gate(inputFor(fixture, { base: 'main' }), fixture.ports)
    expect(items[0]).toMatchObject({ verdict: 'fail', action: 'change' })
    expect(items[0]?.reasons.map(({ code }) => code)).toContain('tests-regressed')
  })

  it('may come as a patch, which has the same name every time', async () => {
    await using fixture = await repositoryWith({ 'src/cart.js': cart.replace('sum += price', 'sum = sum + price') })
    const patch = join(fixture.dir, '..', 'change.diff')
    await writeFile(patch, fixture.git('diff', 'main', 'feature'))
    fixture.git('checkout', '--quiet', 'main')
    const first = await gate(inputFor(fixture, { patch }), fixture.ports)
    const second = await gate(inputFor(fixture, { patch, base: 'main' }), fixture.ports)
    expect([first.items[0]?.verdict, second.items[0]?.verdict]).toEqual(['pass', 'pass'])
    expect(first.items[0]?.itemId).toBe(second.items[0]?.itemId)
  })

  it('is not formatted and not asked for a confidence: its author wrote it so and stated none', async () => {
    await using fixture = await repositoryWith({ 'src/cart.js': cart.replace('let sum', 'let  sum') })
    const { items } = await gate(inputFor(fixture, { base: 'main' }), fixture.ports)
    expect(items[0]?.formatting.reason).toContain('as its author wrote it')
    expect(items[0]?.confidence).toMatchObject({ status: 'measured', value: null })
  })

  it('is unproven where it changes nothing', async () => {
    await using fixture = await repositoryWith({ 'a.txt': 'a\n' })
    const same = await gate(inputFor(fixture, { base: 'main', head: 'main' }), fixture.ports)
    expect(same.items.map(({ verdict, reasons }) => [verdict, reasons[0]?.code])).toEqual([['unproven', 'noop']])
  })

  it('says of each section that is left out that it is', async () => {
    await using fixture = await repositoryWith({ 'src/cart.js': cart.replace('let sum', 'let  sum') })
    const skip = ['policy', 'tests', 'coverage', 'tampering', 'mutants', 'lint', 'confidence'] as const
    const { items } = await gate(inputFor(fixture, { base: 'main', skip }), fixture.ports)
    const [evidence] = items
    for (const name of skip) expect([name, evidence?.[name].status]).toEqual([name, 'off'])
    expect(evidence?.verdict).toBe('unproven')
  })

  it.each([
    [{ head: 'feature' }, "'head' needs 'base'"],
    [{ base: 'main', head: 'feature', patch: 'x.diff' }, "either 'patch' or 'head'"],
    [{ base: 'no-such-branch' }, 'base: '],
    [{ base: '--upload-pack=x' }, 'base: '],
    [{ patch: 'missing.diff' }, 'patch: '],
  ])('%j is refused, and the error names the input', async (rest, words) => {
    await using fixture = await repositoryWith({ 'src/cart.js': cart.replace('let sum', 'let  sum') })
    await expect(gate(inputFor(fixture, rest), fixture.ports)).rejects.toThrow(words)
  })

  it('tells to fetch the history where the two have no common ancestor', async () => {
    await using fixture = await repositoryWith({ 'src/cart.js': cart.replace('let sum', 'let  sum') })
    fixture.git('checkout', '--quiet', '--orphan', 'island')
    await fixture.commit({ 'a.txt': 'a\n' })
    await expect(gate(inputFor(fixture, { base: 'main', head: 'island' }), fixture.ports)).rejects.toThrow(
      'fetch-depth: 0',
    )
  })
})
