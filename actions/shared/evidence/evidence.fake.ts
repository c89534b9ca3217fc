import type { CoverageComparison, Evidence, MutantsSection, TestComparison } from '../contracts/evidence.ts'
import type { TestRun, TestRunStatus } from '../contracts/test-run.ts'
import { emptyRun } from '../testing/test-run.ts'

const measured = { status: 'measured', reason: null } as const

/** A run of two tests that both pass, but for what is said otherwise. */
export function fakeTestRun(status: TestRunStatus, rest: Partial<TestRun> = {}): TestRun {
  const counts = { total: 2, passed: 2, failed: 0, errored: 0, skipped: 0 }
  return { ...emptyRun('not-run', `it is ${status}`), status, counts, ...rest }
}

export function fakeComparison(before: TestRun, after: TestRun, rest: Partial<TestComparison> = {}): TestComparison {
  const lists = { regressed: [], fixed: [], stillFailing: [], added: [], removed: [], newlySkipped: [] }
  const runs: TestComparison['runs'] = [
    { side: 'base', status: before.status, seconds: 1, failing: 0 },
    { side: 'head', status: after.status, seconds: 1, failing: 0 },
  ]
  const flakes = { flakyAtBase: [], flakyAtHead: [], failingFlakes: [], runs, sideBySide: false }
  return { ...measured, before, after, ...lists, ...flakes, ...rest }
}

export function fakeCoverage(rest: Partial<CoverageComparison> = {}): CoverageComparison {
  return {
    ...measured,
    before: null,
    after: null,
    branchesBefore: null,
    branchesAfter: null,
    changedLines: { covered: 1, total: 2 },
    changedFiles: [],
    unexercised: [],
    ...rest,
  }
}

export function fakeMutants(
  counts: Partial<MutantsSection['counts']> = {},
  rest: Partial<MutantsSection> = {},
): MutantsSection {
  const none = { total: 0, killed: 0, survived: 0, timedOut: 0, notReached: 0, notRun: 0 }
  return {
    ...measured,
    budgetSeconds: 60,
    seconds: 1,
    counts: { ...none, ...counts },
    mutants: [],
    unnoticed: [],
    newlyKilled: null,
    ...rest,
  }
}

/** Evidence of a change that passes, but for what is said otherwise. */
export function fakeEvidence(rest: Partial<Evidence> = {}): Evidence {
  return {
    itemId: 'ts-var-1',
    action: 'refactor',
    base: 'b'.repeat(40),
    tree: '1'.repeat(40),
    candidateTree: '1'.repeat(40),
    formatting: { tool: null, status: 'none', files: [], reason: 'there is no formatter' },
    sandbox: { kind: 'bwrap', network: false, reason: 'bubblewrap is on the machine' },
    policy: { ...measured, findings: [] },
    tests: fakeComparison(fakeTestRun('passed'), fakeTestRun('passed')),
    coverage: fakeCoverage(),
    tampering: { ...measured, findings: [] },
    mutants: fakeMutants({ total: 2, killed: 2 }),
    lint: { ...measured, tools: [], added: [], parseErrors: [] },
    confidence: { ...measured, value: 0.95, minimum: 0.8, reasons: ['a fixture'] },
    runtime: null,
    stopped: null,
    verdict: 'pass',
    reasons: [{ code: 'proven', message: 'proven' }],
    ...rest,
  }
}
