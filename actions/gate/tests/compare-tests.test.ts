import { describe, expect, it } from '@jest/globals'
import type { TestComparison } from '../../shared/contracts/evidence.ts'
import type { CaseStatus, Coverage, TestRun } from '../../shared/contracts/test-run.ts'
import { emptyRun } from '../../shared/testing/test-run.ts'
import { compareTests, condense } from './compare-tests.ts'

const lines = { covered: 1, total: 1 }

function runOf(cases: Record<string, CaseStatus>, coverage: Coverage | null = null): TestRun {
  const rows = Object.entries(cases).map(([id, status]) => {
    return { id, suite: '', name: id, file: 'tests/a.test.js', status, seconds: null, message: null }
  })
  return { ...emptyRun('not-run', ''), status: 'passed', cases: rows, coverage }
}

function compared(before: TestRun, after: TestRun): TestComparison {
  return compareTests({ base: [before], head: [after], sideBySide: false })
}

describe('comparing tests', () => {
  const before = runOf({
    good: 'passed',
    bad: 'failed',
    sick: 'errored',
    idle: 'skipped',
    gone: 'passed',
    asleep: 'passed',
  })
  const after = runOf({
    good: 'failed',
    bad: 'passed',
    sick: 'failed',
    idle: 'errored',
    asleep: 'skipped',
    fresh: 'passed',
    broken: 'failed',
    lazy: 'skipped',
  })

  it('finds what regressed, was fixed, still fails, came, went and is skipped now', () => {
    expect(compared(before, after)).toMatchObject({
      regressed: ['good', 'idle', 'broken'],
      fixed: ['bad'],
      stillFailing: ['sick'],
      added: ['fresh', 'broken', 'lazy'],
      removed: ['gone'],
      newlySkipped: ['asleep'],
    })
  })

  it('finds nothing in two equal runs', () => {
    const { regressed, fixed, added, removed, newlySkipped } = compared(before, before)
    expect([...regressed, ...fixed, ...added, ...removed, ...newlySkipped]).toEqual([])
  })

  it('keeps in the evidence only the cases it names and the files that changed', () => {
    const files = ['a.js', 'b.js'].map((path) => ({ path, lines, branches: null, covered: [1], missed: [] }))
    const total = { covered: 2, total: 2 }
    const coverage: Coverage = { format: 'lcov', lines: total, branches: null, packages: [], files }
    const comparison = compared(
      runOf({ a: 'passed', b: 'passed' }, coverage),
      runOf({ a: 'failed', b: 'passed' }, coverage),
    )
    const { before, after } = condense(comparison, ['a.js'])
    expect([before, after].map((run) => run.cases.map(({ id }) => id))).toEqual([['a'], ['a']])
    expect(after.coverage?.files.map(({ path }) => path)).toEqual(['a.js'])
    expect(after.coverage?.lines).toEqual({ covered: 2, total: 2 })
  })
})
