import type { Evidence } from '../shared/contracts/evidence.ts'
import type { Run, RunItem } from '../shared/contracts/run.ts'
import type { TestRun } from '../shared/contracts/test-run.ts'
import { fakeComparison, fakeCoverage, fakeEvidence as evidence } from '../shared/evidence/evidence.fake.ts'

/** A commit id of one digit. */
export function commit(digit: string): string {
  return digit.repeat(40)
}

export function fakeItem(item: Partial<RunItem>): RunItem {
  return {
    id: 'ts-var-1',
    filePath: 'src/a.js',
    action: 'refactor',
    title: 'use let and const instead of var',
    engine: 'codemod',
    confidence: 0.9,
    verdict: 'pass',
    branch: null,
    commit: null,
    reasons: ['proven'],
    ...item,
  }
}

export function fakeRun(run: Partial<Run>): Run {
  return {
    schemaVersion: 1,
    runId: 'r1',
    target: { url: '/shop', defaultBranch: 'main', language: 'typescript' },
    base: commit('b'),
    startedAt: '2026-11-22T12:00:00Z',
    finishedAt: '2026-11-22T12:01:00Z',
    status: 'done',
    dryRun: false,
    stages: [],
    totals: {
      files: 3,
      tests: 2,
      proposed: 1,
      known: 0,
      drafted: 1,
      refused: 0,
      pass: 1,
      fail: 0,
      unproven: 0,
      branches: 1,
    },
    items: [],
    error: null,
    ...run,
  }
}

export function fakeTests(passed: number, total: number): TestRun {
  return {
    status: total === 0 ? 'no-tests' : passed === total ? 'passed' : 'failed',
    reason: 'they ran',
    command: null,
    process: null,
    outputFile: null,
    runtime: null,
    counts: { total, passed, failed: total - passed, errored: 0, skipped: 0 },
    successRate: total === 0 ? null : passed / total,
    cases: [],
    coverage: null,
    coverageReason: 'not asked for',
  }
}

export function fakeEvidence(changedLines: Evidence['coverage']['changedLines'], tests: [TestRun, TestRun]): Evidence {
  return evidence({ tests: fakeComparison(...tests), coverage: fakeCoverage({ changedLines }) })
}
