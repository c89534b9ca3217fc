import { describe, expect, it } from '@jest/globals'
import type { Evidence, MutantRecord } from '../shared/contracts/evidence.ts'
import type { Finding } from '../shared/contracts/finding.ts'
import {
  fakeComparison,
  fakeCoverage,
  fakeEvidence,
  fakeMutants,
  fakeTestRun,
} from '../shared/evidence/evidence.fake.ts'
import type { TestComparison } from '../shared/contracts/evidence.ts'
import type { TestRunStatus } from '../shared/contracts/test-run.ts'
import { judge, verdictTable } from './verdict.ts'

function tests(before: TestRunStatus, after: TestRunStatus, rest: Partial<TestComparison> = {}): TestComparison {
  return fakeComparison(fakeTestRun(before), fakeTestRun(after), rest)
}

function testsBy(before: string, after: string): TestComparison {
  const shared = { argv: ['pytest'], env: {}, cwd: '', junit: null, coverage: null }
  const by = (reason: string) => ({ runner: 'pytest' as const, source: 'detected' as const, ...shared, reason })
  return fakeComparison(fakeTestRun('passed', { command: by(before) }), fakeTestRun('passed', { command: by(after) }))
}

function allFailing(): TestComparison {
  const run = fakeTestRun('failed', { counts: { total: 2, passed: 0, failed: 2, errored: 0, skipped: 0 } })
  return fakeComparison(run, run, { stillFailing: ['a', 'b'] })
}

const measured = { status: 'measured', reason: null } as const
const find = (severity: Finding['severity'], code = 'x') => ({
  ...measured,
  findings: [{ code, message: 'no', path: 'a.ts', severity }],
})
const lint = { ...measured, tools: [], added: [], parseErrors: [] }
const lintFinding = { path: 'a.ts', line: 3, rule: 'no-undef', message: 'x is not defined', level: 'error' } as const
const survivor: MutantRecord = {
  id: 'a.ts:3:1:boundary:0',
  path: 'a.ts',
  line: 3,
  operator: 'boundary',
  original: 'a < b',
  replacement: 'a <= b',
  outcome: 'survived',
  killedBy: [],
}
const unnoticed = [{ path: 'a.ts', line: 3 }]
const file = { path: 'a.ts', covered: [], missed: [], before: null, after: null }
const stopped = { code: 'does-not-apply', message: 'the patch does not apply' }
const off = { status: 'off', reason: "left out: the input 'skip' names mutants" } as const
const noCoverage = fakeCoverage({
  status: 'unavailable',
  changedLines: null,
  reason: 'coverage.py is not installed',
  unexercised: ['a.ts'],
})
const noMutants = fakeMutants({}, off)
const upgrade: Partial<Evidence> = {
  action: 'upgrade_runtime',
  runtime: { name: 'node', declared: '24', ran: '24.21.0', matches: true },
  mutants: noMutants,
}
const confidence = { ...measured, value: 0.75, minimum: 0.8, reasons: [] }

const codes = (rest: Partial<Evidence>) => {
  const { verdict, reasons } = judge(fakeEvidence(rest))
  return [verdict, ...reasons.map(({ code }) => code)]
}

const cases: [string, Partial<Evidence>, string[]][] = [
  ['tests that pass, run the changed lines and notice faults in them', {}, ['pass', 'proven']],
  ['a protected path', { policy: find('block') }, ['fail', 'policy']],
  ['a new host', { policy: find('hold') }, ['unproven', 'policy-held']],
  ['an assertion that is gone', { tampering: find('block') }, ['fail', 'tampered']],
  ['a retry that is new', { tampering: find('hold') }, ['unproven', 'tampering-held']],
  ['a file that does not parse', { lint: { ...lint, parseErrors: [lintFinding] } }, ['fail', 'parse-error']],
  ['a new error of the linter', { lint: { ...lint, added: [lintFinding] } }, ['unproven', 'lint-worse']],
  [
    'a new warning of the linter',
    { lint: { ...lint, added: [{ ...lintFinding, level: 'warning' }] } },
    ['pass', 'proven'],
  ],
  [
    'tests that failed before and still do, where no other test notices a fault',
    { tests: tests('failed', 'failed', { stillFailing: ['a'] }), mutants: fakeMutants() },
    ['unproven', 'failing-at-base'],
  ],
  [
    'tests that failed before and still do, where others notice the faults',
    { tests: tests('failed', 'failed', { stillFailing: ['a'] }) },
    ['pass', 'proven'],
  ],
  [
    'a flake at base, where no other test notices a fault',
    { tests: tests('passed', 'passed', { flakyAtBase: ['a'] }), mutants: fakeMutants() },
    ['unproven', 'flaky-at-base'],
  ],
  [
    'a flake on both sides, where others notice the faults',
    { tests: tests('passed', 'passed', { flakyAtBase: ['a'], flakyAtHead: ['a'] }) },
    ['pass', 'proven'],
  ],
  ['a flake that is new', { tests: tests('passed', 'passed', { flakyAtHead: ['a'] }) }, ['unproven', 'flaky-at-head']],
  ['a change that fixes a test', { tests: tests('failed', 'passed', { fixed: ['a'] }) }, ['pass', 'proven']],
  ['a proven runtime, without any coverage', { ...upgrade, coverage: noCoverage }, ['pass', 'proven']],
  ['tests that all fail, before and after', { tests: allFailing() }, ['unproven', 'nothing-passed']],
  ['tests by the same command', { tests: testsBy('pytest.ini', 'pytest.ini') }, ['pass', 'proven']],
  ['tests by another command', { tests: testsBy('pytest.ini', 'tox.ini') }, ['unproven', 'command-changed']],
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
    { tests: tests('not-run', 'not-run'), coverage: noCoverage, mutants: noMutants },
    ['unproven', 'no-baseline', 'coverage-unknown'],
  ],
  [
    'a contradictory report',
    { tests: tests('passed', 'inconclusive', { removed: ['a'] }) },
    ['unproven', 'tests-inconclusive'],
  ],
  ['no coverage and no mutants', { coverage: noCoverage, mutants: noMutants }, ['unproven', 'coverage-unknown']],
  [
    'no coverage, but a noticed fault in every changed place',
    { coverage: { ...noCoverage, unexercised: [] } },
    ['pass', 'proven'],
  ],
  ['no coverage, and a changed place without a noticed fault', { coverage: noCoverage }, ['unproven', 'not-exercised']],
  ['lines that no test ran', { coverage: fakeCoverage({ unexercised: ['a.js'] }) }, ['unproven', 'not-exercised']],
  [
    'faults that nobody notices',
    { mutants: fakeMutants({ total: 1, survived: 1 }, { mutants: [survivor], unnoticed }) },
    ['unproven', 'nothing-killed'],
  ],
  [
    'faults that nobody notices in one place and somebody in another',
    { mutants: fakeMutants({ total: 2, killed: 1, survived: 1 }, { mutants: [survivor], unnoticed }) },
    ['unproven', 'nothing-killed'],
  ],
  [
    'a flake of the base that fails each time at head',
    { tests: tests('passed', 'passed', { flakyAtBase: ['a'], failingFlakes: ['a'] }) },
    ['unproven', 'flaky-at-base'],
  ],
  [
    'new tests that come with changed code',
    {
      action: 'add_tests',
      tests: tests('passed', 'passed', { added: ['n'] }),
      coverage: fakeCoverage({ changedFiles: ['src/a.ts', 'src/a.test.ts'].map((path) => ({ ...file, path })) }),
      mutants: fakeMutants({}, { newlyKilled: survivor }),
    },
    ['unproven', 'sources-changed'],
  ],
  ['a change that was refused', { stopped: { ...stopped, verdict: 'fail' } }, ['fail', 'does-not-apply']],
  ['a change of nothing', { stopped: { ...stopped, code: 'noop', verdict: 'unproven' } }, ['unproven', 'noop']],
  [
    'a run that broke after a regression',
    { tests: tests('passed', 'inconclusive', { regressed: ['a'] }) },
    ['unproven', 'tests-inconclusive'],
  ],
  [
    'new tests that notice a fault which the old ones let live',
    {
      action: 'add_tests',
      tests: tests('passed', 'passed', { added: ['n'] }),
      mutants: fakeMutants({}, { newlyKilled: survivor }),
    },
    ['pass', 'proven'],
  ],
  [
    'new tests that notice nothing new',
    { action: 'add_tests', tests: tests('passed', 'passed', { added: ['n'] }) },
    ['unproven', 'useless-tests'],
  ],
  [
    'new tests that are none',
    { action: 'add_tests', mutants: fakeMutants({}, { newlyKilled: survivor }) },
    ['unproven', 'useless-tests'],
  ],
  ['low confidence', { confidence }, ['unproven', 'low-confidence']],
  ['low confidence that nobody asks for', { confidence: { ...confidence, ...off } }, ['pass', 'proven']],
  ['no stated confidence', { confidence: { ...confidence, value: null } }, ['pass', 'proven']],
  [
    'another runtime',
    { ...upgrade, runtime: { name: 'node', declared: '24', ran: '22.1.0', matches: false } },
    ['unproven', 'runtime-not-tested'],
  ],
  [
    'a failing test and low confidence',
    { tests: tests('passed', 'failed', { regressed: ['a'] }), confidence },
    ['fail', 'tests-regressed'],
  ],
]

describe('the verdict', () => {
  it.each(cases)('of %s', (_, rest, expected) => {
    expect(codes(rest)).toEqual(expected)
  })

  it('is decided by each row of the table in one of these cases', () => {
    const decided = new Set(cases.flatMap(([, , expected]) => expected))
    expect(verdictTable.map(({ code }) => code).filter((code) => !decided.has(code))).toEqual([])
  })

  it('is the same for the evidence as it was read back from its file', () => {
    for (const [, rest] of cases) {
      const evidence = fakeEvidence(rest)
      expect(judge(JSON.parse(JSON.stringify(evidence)) as Evidence)).toEqual(judge(evidence))
    }
  })

  it('is never raised by confidence', () => {
    for (const [, rest] of cases) {
      const certain = { ...measured, value: 1, minimum: 0, reasons: [] }
      const verdict = judge(fakeEvidence({ ...rest, confidence: certain })).verdict
      const without = judge(fakeEvidence({ ...rest, confidence: { ...certain, value: null } })).verdict
      expect(verdict).toBe(without)
    }
  })

  it('says what was measured, and which runtime to install', () => {
    expect(judge(fakeEvidence()).reasons[0]?.message).toBe(
      '2 tests passed before, 2 after; the tests ran 1 of 2 changed lines; they noticed 2 of 2 faults put into the changed lines',
    )
    expect(judge(fakeEvidence(upgrade)).reasons[0]?.message).toContain('they ran on 24.21.0, as it declares')
    const elsewhere = { ...upgrade, runtime: { name: 'node', declared: '24', ran: null, matches: false } as const }
    expect(judge(fakeEvidence(elsewhere)).reasons[0]?.message).toBe(
      'it declares node 24 and the tests ran on an unknown version: install node 24, put it first on the PATH, run again',
    )
    const deletes = fakeCoverage({ changedLines: { covered: 0, total: 0 } })
    expect(judge(fakeEvidence({ coverage: deletes })).reasons[0]?.message).toContain('it leaves no new executable line')
  })

  it('shows the fault that nobody noticed', () => {
    const mutants = fakeMutants({ total: 1, survived: 1 }, { mutants: [survivor], unnoticed })
    expect(judge(fakeEvidence({ mutants })).reasons[0]?.message).toBe(
      'the tests notice no fault in 1 changed place, such as a.ts:3, "a <= b" for "a < b"',
    )
  })

  it('names three tests and counts the rest', () => {
    const regressed = ['a', 'b', 'c', 'd', 'e']
    expect(judge(fakeEvidence({ tests: tests('failed', 'failed', { regressed }) })).reasons[0]?.message).toBe(
      '5 tests regressed: a, b, c and 2 more',
    )
  })

  it('adds what a person should look at, without letting it decide', () => {
    const finding = { code: 'emptied-file', message: 'a.js would lose all', path: 'a.js', severity: 'review' } as const
    const policy = { ...measured, findings: [finding] }
    expect(judge(fakeEvidence({ policy }))).toMatchObject({
      verdict: 'pass',
      reasons: [{ code: 'proven' }, { code: 'emptied-file', message: 'a.js would lose all', path: 'a.js' }],
    })
  })

  it('has one row a code, each with a sentence for the documentation', () => {
    expect(new Set(verdictTable.map(({ code }) => code)).size).toBe(verdictTable.length)
    expect(verdictTable.every(({ why }) => why.length > 20)).toBe(true)
  })
})
