import type { Change } from '../shared/contracts/change.ts'
import type { CoverageComparison, Evidence, PolicyFinding } from '../shared/contracts/evidence.ts'
import type { Note } from '../shared/contracts/primitives.ts'
import type { TestRun } from '../shared/contracts/test-run.ts'
import { emptyRun } from '../shared/testing/test-run.ts'
import { compareTests, condense } from './compare-tests.ts'

export interface Stopped {
  base: string
  change: Change
  before: TestRun
  /** What stopped it. */
  note: Note
  policy?: readonly PolicyFinding[]
}

/** Evidence of a change that failed before its tests could be run: nothing is measured, and nothing is claimed. */
export function stoppedEvidence({ base, change, before, note, policy = [] }: Stopped): Evidence {
  const reason = `not run: ${note.message}`
  const tree = change.tree ?? change.baseTree
  const tests = compareTests(before, emptyRun('not-run', reason))
  return {
    itemId: change.itemId,
    base,
    tree,
    candidateTree: tree,
    formatting: { tool: null, status: 'none', files: [], reason: 'not formatted: it was refused first' },
    tests: condense({ ...tests, removed: [] }, []),
    coverage: notMeasured(before, reason),
    runtime: null,
    policy: { findings: [...policy] },
    verdict: 'fail',
    reasons: [note],
  }
}

function notMeasured(before: TestRun, reason: string): CoverageComparison {
  return {
    before: before.coverage?.lines ?? null,
    after: null,
    branchesBefore: before.coverage?.branches ?? null,
    branchesAfter: null,
    changedLines: null,
    changedFiles: [],
    reason,
  }
}
