import type { CoverageComparison } from '../shared/contracts/evidence.ts'
import type { TestRun } from '../shared/contracts/test-run.ts'

export interface Exercise {
  coverage: CoverageComparison
  after: Pick<TestRun, 'coverage' | 'cases'>
  /** Is it source code, so that lines of it can run? */
  isCode: (path: string) => boolean
}

/**
 * The changed source files that no test exercised. A file counts as exercised where
 * - at least one of its changed executable lines ran; or
 * - it has none (the change only deletes, say an unused import) and the tests loaded it: it has covered lines; or
 * - coverage leaves it out because it is a test file, and test cases of that very file passed.
 * Where the change holds no source file at all (a README), every file counts as not exercised: no test can speak for it.
 */
export function unexercisedFiles({ coverage, after, isCode }: Exercise): string[] {
  const code = coverage.changedFiles.filter(({ path }) => isCode(path))
  if (code.length === 0) return coverage.changedFiles.map(({ path }) => path)
  const testFiles = new Set(after.cases.filter(({ status }) => status === 'passed').map(({ file }) => file))
  return code.filter((file) => !ran(file, testFiles)).map(({ path }) => path)
}

function ran(file: CoverageComparison['changedFiles'][number], testFiles: ReadonlySet<string | null>): boolean {
  if (file.covered.length > 0) return true
  if (file.missed.length > 0) return false
  return file.after === null ? testFiles.has(file.path) : file.after.covered > 0
}
