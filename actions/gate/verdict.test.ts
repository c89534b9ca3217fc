import { describe, expect, it } from '@jest/globals'
import type { TestComparison } from '../shared/contracts/evidence.ts'
import type { TestRunStatus } from '../shared/contracts/test-run.ts'
import { emptyRun } from '../shared/testing/test-run.ts'
import { judge, verdictTable, type Facts } from './verdict.ts'

function tests(before: TestRunStatus, after: TestRunStatus, rest: Partial<TestComparison> = {}): TestComparison {
  const run = (status: TestRunStatus) => ({
    ...emptyRun('not-run', `it is ${status}`),
    status,
    counts: { total: 2, passed: 2, failed: 0, errored: 0, skipped: 0 },
  })
  const none = { regressed: [], fixed: [], stillFailing: [], added: [], removed: [], newlySkipped: [] }
  return { before: run(before), after: run(after), ...none, ...rest }
}

const proven: Facts = {
  item: { action: 'refactor', confidence: 0.95, runtime: null },
  minConfidence: 0.8,
  policy: [],
  tests: tests('passed', 'passed'),
  coverage: {
    before: null,
    after: null,
    branchesBefore: null,
    branchesAfter: null,
    changedLines: { covered: 1, total: 2 },
    changedFiles: [],
    reason: null,
  },
  unexercised: [],
  runtime: null,
}

const node24 = { name: 'node', from: '18', to: '24' } as const
const upgrade: Partial<Facts> = {
  item: { action: 'upgrade_runtime', confidence: 0.9, runtime: node24 },
  runtime: { declared: '24', ran: '24.21.0', matches: true },
}
function testsBy(before: string, after: string): TestComparison {
  const both = tests('passed', 'passed')
  const shared = { argv: ['pytest'], env: {}, cwd: '', junit: null, coverage: null }
  const by = (reason: string) => ({ runner: 'pytest' as const, source: 'detected' as const, ...shared, reason })
  return { ...both, before: { ...both.before, command: by(before) }, after: { ...both.after, command: by(after) } }
}
function allFailing(): TestComparison {
  const failed = tests('failed', 'failed', { stillFailing: ['a', 'b'] })
  const counts = { total: 2, passed: 0, failed: 2, errored: 0, skipped: 0 }
  return { ...failed, before: { ...failed.before, counts }, after: { ...failed.after, counts } }
}
const noCoverage = { ...proven.coverage, changedLines: null, reason: 'coverage.py is not installed' }
const codes = (facts: Partial<Facts>) => {
  const { verdict, reasons } = judge({ ...proven, ...facts })
  return [verdict, ...reasons.map(({ code }) => code)]
}

const cases: [string, Partial<Facts>, string[]][] = [
  ['tests that pass and run the changed lines', {}, ['pass', 'proven']],
  [
    'tests that failed before and still do',
    { tests: tests('failed', 'failed', { stillFailing: ['a'] }) },
    ['unproven', 'failing-at-base'],
  ],
  ['a change that fixes a test', { tests: tests('failed', 'passed', { fixed: ['a'] }) }, ['pass', 'proven']],
  ['a proven runtime, without any coverage', { ...upgrade, coverage: noCoverage }, ['pass', 'proven']],
  ['tests that all fail, before and after', { tests: allFailing() }, ['unproven', 'nothing-passed']],
  ['tests by the same command', { tests: testsBy('pytest.ini', 'pytest.ini') }, ['pass', 'proven']],
  ['tests by another command', { tests: testsBy('pytest.ini', 'tox.ini') }, ['unproven', 'command-changed']],
  ['a protected path', { policy: [{ code: 'x', message: 'no', severity: 'block' }] }, ['fail', 'policy']],
  ['a test that fails now', { tests: tests('passed', 'failed', { regressed: ['a'] }) }, ['fail', 'tests-regressed']],
  [
    'another test that fails now',
    { tests: tests('failed', 'failed', { regressed: ['a'] }) },
    ['fail', 'tests-regressed'],
  ],
  ['a test that is gone', { tests: tests('passed', 'passed', { removed: ['a'] }) }, ['fail', 'tests-disappeared']],
  [
    'a test that is skipped now',
    { tests: tests('passed', 'passed', { newlySkipped: ['a'] }) },
    ['fail', 'tests-skipped'],
  ],
  ['tests that hang now', { tests: tests('passed', 'timed-out', { removed: ['a'] }) }, ['fail', 'tests-broken']],
  ['tests that cannot start now', { tests: tests('failed', 'errored') }, ['fail', 'tests-broken']],
  ['no tests any more', { tests: tests('passed', 'no-tests') }, ['fail', 'tests-broken']],
  ['no tests', { tests: tests('no-tests', 'no-tests') }, ['unproven', 'no-baseline']],
  [
    'tests that hang anyway',
    { tests: tests('timed-out', 'failed', { regressed: ['a'] }) },
    ['unproven', 'no-baseline'],
  ],
  [
    'tests switched off',
    { tests: tests('not-run', 'not-run'), coverage: noCoverage },
    ['unproven', 'no-baseline', 'coverage-unknown'],
  ],
  [
    'a contradictory report',
    { tests: tests('passed', 'inconclusive', { removed: ['a'] }) },
    ['unproven', 'tests-inconclusive'],
  ],
  ['no coverage', { coverage: noCoverage }, ['unproven', 'coverage-unknown']],
  ['lines that no test ran', { unexercised: ['a.js'] }, ['unproven', 'not-exercised']],
  ['low confidence', { minConfidence: 0.96 }, ['unproven', 'low-confidence']],
  [
    'another runtime',
    { ...upgrade, runtime: { declared: '24', ran: '22.1.0', matches: false } },
    ['unproven', 'runtime-not-tested'],
  ],
  [
    'a failing test and low confidence',
    { tests: tests('passed', 'failed', { regressed: ['a'] }), minConfidence: 1 },
    ['fail', 'tests-regressed'],
  ],
]

describe('the verdict', () => {
  it.each(cases)('of %s', (_, facts, expected) => {
    expect(codes(facts)).toEqual(expected)
  })

  it('is decided by each row of the table in one of these cases', () => {
    const decided = new Set(cases.flatMap(([, , expected]) => expected))
    expect(verdictTable.map(({ code }) => code).filter((code) => !decided.has(code))).toEqual([])
  })

  it('says what was measured, and which runtime to install', () => {
    expect(judge(proven).reasons[0]?.message).toBe('2 tests passed before, 2 after; the tests ran 1 of 2 changed lines')
    expect(judge({ ...proven, ...upgrade }).reasons[0]?.message).toContain('they ran on 24.21.0, as it declares')
    const elsewhere = judge({ ...proven, ...upgrade, runtime: { declared: '24', ran: null, matches: false } })
    expect(elsewhere.reasons[0]?.message).toBe(
      'it declares node 24 and the tests ran on an unknown version: install node 24, put it first on the PATH, run again',
    )
    const deletes = { ...proven.coverage, changedLines: { covered: 0, total: 0 } }
    expect(judge({ ...proven, coverage: deletes }).reasons[0]?.message).toContain('it leaves no new executable line')
  })

  it('names three tests and counts the rest', () => {
    const regressed = ['a', 'b', 'c', 'd', 'e']
    expect(judge({ ...proven, tests: tests('failed', 'failed', { regressed }) }).reasons[0]?.message).toBe(
      '5 tests regressed: a, b, c and 2 more',
    )
  })

  it('adds what a person should look at, without letting it decide', () => {
    const policy = [{ code: 'emptied-file', message: 'a.js would lose all', path: 'a.js', severity: 'review' as const }]
    expect(judge({ ...proven, policy })).toMatchObject({
      verdict: 'pass',
      reasons: [{ code: 'proven' }, { code: 'emptied-file', message: 'a.js would lose all', path: 'a.js' }],
    })
  })

  it('has one row a code, each with a sentence for the documentation', () => {
    expect(new Set(verdictTable.map(({ code }) => code)).size).toBe(verdictTable.length)
    expect(verdictTable.every(({ why }) => why.length > 20)).toBe(true)
  })
})
