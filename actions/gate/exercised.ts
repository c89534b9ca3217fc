import type { CoverageComparison } from '../shared/contracts/evidence.ts'
import type { TestRun } from '../shared/contracts/test-run.ts'
import type { ChangedLines } from './changed-lines.ts'

export interface Exercise {
  coverage: CoverageComparison
  changed: ChangedLines
  after: Pick<TestRun, 'coverage' | 'cases'>
  /** Is it source code, so that lines of it can run? */
  isCode: (path: string) => boolean
  /** Does the file take lines of its own out of coverage? Then a line that the report lacks may be code that never ran. */
  hidesLines: (path: string) => boolean
}

/**
 * The changed source files that the tests did not exercise. A file counts as exercised where
 * - in each changed place (lines that follow each other) more executable lines ran than not: the `def` line of a
 *   function runs when its file is loaded, and must not speak for a body that no test called; or
 * - it has no changed executable line (the change only deletes, say an unused import) and the tests loaded it: it has
 *   covered lines; or
 * - coverage leaves it out because it is a test file, and test cases of that very file passed.
 * Where the change holds no source file at all (a README), every file counts as not exercised: no test can speak for it.
 */
export function unexercisedFiles(exercise: Exercise): string[] {
  const { coverage, changed, after, isCode, hidesLines } = exercise
  const code = coverage.changedFiles.filter(({ path }) => isCode(path))
  if (code.length === 0) return coverage.changedFiles.map(({ path }) => path)
  const testFiles = new Set(after.cases.filter(({ status }) => status === 'passed').map(({ file }) => file))
  const exercised = (file: ChangedFile) =>
    loaded(file, testFiles) &&
    placesOf(file, changed.get(file.path) ?? []).every((place) => ran(place, file, hidesLines(file.path)))
  return code.filter((file) => !exercised(file)).map(({ path }) => path)
}

type ChangedFile = CoverageComparison['changedFiles'][number]

function loaded({ path, after }: ChangedFile, testFiles: ReadonlySet<string | null>): boolean {
  return after === null ? testFiles.has(path) : after.covered > 0
}

/** Changed lines that follow each other, and those that speak for them (see compare-coverage.ts). */
function placesOf({ covered, missed }: ChangedFile, changed: readonly number[]): number[][] {
  const places: number[][] = []
  for (const line of [...new Set([...changed, ...covered, ...missed])].toSorted((a, b) => a - b)) {
    const last = places.at(-1)
    if (last?.at(-1) === line - 1) last.push(line)
    else places.push([line])
  }
  return places
}

function ran(place: readonly number[], { covered, missed }: ChangedFile, hidesLines: boolean): boolean {
  const [hit, lost] = [covered, missed].map((lines) => place.filter((line) => lines.includes(line)).length)
  if (hit === 0 && lost === 0) return !hidesLines
  return (hit ?? 0) > (lost ?? 0)
}
