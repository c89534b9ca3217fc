import type { Snapshot } from '../../shared/contracts/snapshot.ts'
import type { TestRunStatus } from '../../shared/contracts/test-run.ts'
import { coverageByPath, type CoverageByPath } from '../touched-coverage.ts'
import type { Covered } from './worth.ts'

export interface CoverageFacts {
  status: TestRunStatus
  /** null where nothing was measured. */
  byPath: CoverageByPath | null
}

export function coverageFacts({ baseline }: Pick<Snapshot, 'baseline'>): CoverageFacts {
  return { status: baseline.status, byPath: coverageByPath(baseline.coverage) }
}

/** Where nothing was measured, half of it is taken to be covered; as in `score`. */
const unknownShare = 0.5

/** A file that the report does not mention was loaded by no test; without tests nothing is covered at all. */
export function coverageOf(path: string, { status, byPath }: CoverageFacts): Covered {
  if (byPath === null) return { share: status === 'no-tests' ? 0 : unknownShare }
  const measured = byPath.get(path)
  return measured === undefined ? { share: 0 } : { measured }
}
