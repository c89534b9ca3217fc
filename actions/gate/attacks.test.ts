import { describe, expect, it } from '@jest/globals'
import type { ChangeAction, Evidence } from '../shared/contracts/evidence.ts'
import { runFixture } from '../shared/state/run-fixture.fake.ts'
import { gate } from './run.ts'

const account = `export function withdraw(balance, amount) {
  if (amount < 0) {
    throw new Error('negative')
  }
  return balance - amount
}

export function fee(amount) {
  return Math.max(
    amount * 0.5,
    1,
  )
}

export const double = (x) => x * 2

export function total(prices) {
  let sum = 0
  for (const price of prices) sum += price
  return sum
}

export function logged(list, x) {
  list.push(x)
  return list.length
}
`
const accountTest = `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { logged, total, withdraw } from '../src/account.js'

test('adds up', () => assert.equal(total([1, 2]), 3))
test('withdraws', () => assert.equal(withdraw(5, 2), 3))
test('logs', () => void logged([], 1))
`
const base = {
  'package.json': '{"name": "bank", "type": "module", "scripts": {"test": "node --test"}}\n',
  'src/account.js': account,
  'test/account.test.js': accountTest,
  'deploy.sh': 'echo deploy\n',
}
const covered = (text: string) =>
  text.replace('let sum = 0\n', 'let sum = 0 // in cents\n').replace('sum += price', 'sum = sum + price')

async function judged(change: Record<string, string>, action: ChangeAction = 'change'): Promise<Evidence> {
  await using fixture = await runFixture(base)
  fixture.git('checkout', '--quiet', '-b', 'feature')
  await fixture.commit(change)
  const input = {
    runId: 'run-1',
    location: fixture.dir,
    base: 'main',
    head: 'feature',
    patch: null,
    action,
    tests: { enabled: true, command: null, junitPath: null, coveragePath: null, wallSeconds: 60, idleSeconds: 0 },
    skip: [],
    reruns: 1,
    mutantBudget: 60,
    allowPaths: [],
    minConfidence: 0.8,
    allowUnproven: false,
    items: [],
    round: 1 as const,
    cores: 1,
  }
  const { items } = await gate(input, fixture.ports)
  if (items[0] === undefined) throw new Error('nothing was judged')
  return items[0]
}

const codes = ({ reasons }: Evidence) => reasons.map(({ code }) => code)

describe('a bad change that rides on a good one', () => {
  it('passes as long as it is the good one alone', async () => {
    expect((await judged({ 'src/account.js': covered(account) })).verdict).toBe('pass')
  })

  it('does not pass where it takes out a guard that no test ever met', async () => {
    const change = covered(account).replace("    throw new Error('negative')\n", '')
    expect(codes(await judged({ 'src/account.js': change }))).toContain('not-exercised')
  })

  it('does not pass where a continued line of an untested statement changes', async () => {
    const change = covered(account).replace('amount * 0.5', 'amount * 0.0')
    expect(codes(await judged({ 'src/account.js': change }))).toContain('not-exercised')
  })

  it('does not pass where an untested branch stands among tested lines', async () => {
    const back = 'let sum = 0\n  const all = prices.length\n  if (all === 7) {\n    return -1\n  }\n'
    const change = account.replace('let sum = 0\n', back)
    expect(codes(await judged({ 'src/account.js': change }))).toContain('not-exercised')
  })

  it('does not pass where a one-line function that runs at load is never called', async () => {
    const change = covered(account).replace('x * 2', 'x * 20')
    expect(codes(await judged({ 'src/account.js': change }))).toContain('nothing-killed')
  })

  it('does not pass where its line runs and nobody looks', async () => {
    const change = covered(account).replace('list.push(x)', 'list.push(x + 1)')
    expect(codes(await judged({ 'src/account.js': change }))).toContain('nothing-killed')
  })

  it('does not pass with a script beside it of which no test can tell', async () => {
    const evidence = await judged({ 'src/account.js': covered(account), 'deploy.sh': 'rm -rf /srv/data\n' })
    expect([evidence.verdict, evidence.coverage.unexercised]).toEqual(['unproven', ['deploy.sh']])
  })

  it('does not pass behind line ends that git does not count', async () => {
    const change = covered(account).replace('// in cents', '// in\r// cents')
    expect(codes(await judged({ 'src/account.js': change }))).toContain('hidden-line-end')
  })

  it('does not pass under the name of added tests', async () => {
    const change = {
      'src/account.js': account.replace('list.push(x)', 'list.push(x - 1)'),
      'test/double.test.js': accountTest
        .replace(/test\('[\s\S]*$/, "test('doubles', () => assert.equal(double(2), 4))\n")
        .replace('{ logged, total, withdraw }', '{ double }'),
    }
    const evidence = await judged(change, 'add_tests')
    expect(codes(evidence)).toContain('sources-changed')
    const { 'src/account.js': _, ...alone } = change
    expect(await judged(alone, 'add_tests')).toMatchObject({ verdict: 'pass', mutants: { newlyKilled: { line: 15 } } })
  })
})
