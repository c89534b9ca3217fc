import type { Evidence } from '../contracts/evidence.ts'

/**
 * `3 of 4`: of the executable lines that the change added or rewrote, those that the tests ran. For a runtime upgrade,
 * which no line of a test run executes: the runtime that the tests ran on.
 */
export function changedLinesRun({ coverage, runtime }: Pick<Evidence, 'coverage' | 'runtime'>): string {
  if (runtime !== null) return runtime.ran === null ? 'runtime unknown' : `ran on ${runtime.ran}`
  const { changedLines, changedFiles } = coverage
  if (changedLines === null) return 'not measured'
  if (changedLines.total > 0) return `${changedLines.covered} of ${changedLines.total}`
  return changedFiles.some(({ after }) => after === null) ? 'file never loaded' : 'none to run'
}
