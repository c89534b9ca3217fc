import type { CoverageComparison } from '../shared/contracts/evidence.ts'
import type { Coverage, FileCoverage, Ratio, TestRun } from '../shared/contracts/test-run.ts'
import type { ChangedLines } from './changed-lines.ts'

type ChangedFile = CoverageComparison['changedFiles'][number]
type Measured = Pick<TestRun, 'coverage' | 'coverageReason'>

/**
 * Coverage of the project and of the changed lines, before and after. Only executable lines count: those that the report
 * lists as covered or missed. A changed file that the report does not mention has no executable lines known (`before`
 * and `after` null): no test loaded it, or the coverage tool leaves it out.
 */
export function compareCoverage(before: Measured, after: Measured, changed: ChangedLines): CoverageComparison {
  const changedFiles = [...changed].map(([path, lines]) => changedFile(path, lines, [before.coverage, after.coverage]))
  const covered = changedFiles.reduce((sum, file) => sum + file.covered.length, 0)
  const missed = changedFiles.reduce((sum, file) => sum + file.missed.length, 0)
  return {
    before: before.coverage?.lines ?? null,
    after: after.coverage?.lines ?? null,
    branchesBefore: before.coverage?.branches ?? null,
    branchesAfter: after.coverage?.branches ?? null,
    changedLines: after.coverage === null ? null : { covered, total: covered + missed },
    changedFiles,
    reason: after.coverage === null ? (after.coverageReason ?? 'the test run gave no coverage') : null,
  }
}

function changedFile(path: string, lines: readonly number[], [before, after]: (Coverage | null)[]): ChangedFile {
  const now = fileOf(after, path)
  const { covered, missed } = now === undefined ? { covered: [], missed: [] } : executable(lines, now)
  return { path, covered, missed, before: ratio(fileOf(before, path)), after: ratio(now) }
}

function fileOf(coverage: Coverage | null | undefined, path: string): FileCoverage | undefined {
  return coverage?.files.find((file) => file.path === path)
}

function ratio(file: FileCoverage | undefined): Ratio | null {
  return file?.lines ?? null
}

function executable(lines: readonly number[], file: FileCoverage): { covered: number[]; missed: number[] } {
  const direct = split(lines, file)
  if (direct.covered.length + direct.missed.length > 0) return direct
  // A report lists a statement by its first line. Where all changed lines go on with a statement that starts above
  // them, that statement's first line speaks for them.
  const known = [...file.covered, ...file.missed].toSorted((a, b) => a - b)
  const starts = lines.flatMap((line) => known.findLast((candidate) => candidate < line) ?? [])
  return split([...new Set(starts)], file)
}

function split(lines: readonly number[], file: FileCoverage): { covered: number[]; missed: number[] } {
  const covered = new Set(file.covered)
  const missed = new Set(file.missed)
  return { covered: lines.filter((line) => covered.has(line)), missed: lines.filter((line) => missed.has(line)) }
}
