import type { CoverageComparison } from '../../shared/contracts/evidence.ts'
import type { Coverage, FileCoverage, TestRun } from '../../shared/contracts/test-run.ts'
import type { ChangedLines } from './changed-lines.ts'
import { diffFigures, type DiffFigures, type LineReport } from './diff-coverage.ts'

type Side = Pick<TestRun, 'coverage' | 'coverageReason'>

/** `report`: what the report says by diff-cover's rules (report-lines.ts); without it the model of the report speaks. */
type Head = Side & { report?: LineReport }

/**
 * Coverage of the project and of the changed lines, before and after. The figures of the changed lines are diff-cover's:
 * only lines count that the report lists. A changed file that the report does not mention has no executable lines known
 * (`before` and `after` null): no test loaded it, or the coverage tool leaves it out.
 * @param counted from counted-lines.ts; every file in it gets a row
 */
export function compareCoverage(
  before: Side,
  after: Head,
  counted: ChangedLines,
): Omit<CoverageComparison, 'unexercised'> {
  const { coverage } = after
  const figures = diffFigures(counted, coverage === null ? new Map() : (after.report ?? reportOf(coverage)))
  const { measured, missed } = figures
  return {
    status: coverage === null ? 'unavailable' : 'measured',
    reason: coverage === null ? (after.coverageReason ?? 'the test run gave no coverage') : null,
    before: before.coverage?.lines ?? null,
    after: coverage?.lines ?? null,
    branchesBefore: before.coverage?.branches ?? null,
    branchesAfter: coverage?.branches ?? null,
    changedLines: coverage === null ? null : { covered: measured - missed, total: measured },
    changedFiles: changedFiles(figures, [before.coverage, coverage]),
  }
}

/** The model of a report, as a report of lines. */
export function reportOf({ files }: Pick<Coverage, 'files'>): LineReport {
  return new Map(
    files.map(({ path, covered, missed }) => [
      path,
      { measured: new Set([...covered, ...missed]), missed: new Set(missed) },
    ]),
  )
}

function changedFiles(
  { files }: DiffFigures,
  [before, after]: readonly [Coverage | null, Coverage | null],
): CoverageComparison['changedFiles'] {
  const [then, now] = [filesOf(before), filesOf(after)]
  return files.map(({ path, covered, missed }) => {
    return { path, covered, missed, before: then.get(path)?.lines ?? null, after: now.get(path)?.lines ?? null }
  })
}

function filesOf(coverage: Coverage | null): ReadonlyMap<string, FileCoverage> {
  return new Map((coverage?.files ?? []).map((file) => [file.path, file]))
}
