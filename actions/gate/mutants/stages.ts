import type { Coverage, FileCoverage, TestRun } from '../../shared/contracts/test-run.ts'
import type { TestReach } from '../../shared/testing/test-reach.ts'
import type { Mutant } from './mutant.ts'

/**
 * Which test files a mutant is run against, group after group until one kills it; null is all that the command runs.
 * `not-reached`: no test runs its line, as far as was seen.
 */
export type Stages = readonly (readonly string[] | null)[] | 'not-reached'

export interface Knowledge {
  reach: TestReach | null
  coverage: Coverage | null
  /** Test files of the clean run; empty where the command cannot be told which to run. */
  testFiles: ReadonlySet<string>
  /** Test files that import a file, directly or through others: the nearest first. */
  importers: (path: string) => Promise<readonly string[]>
}

/** Test files that a run's report names; none where some tests are in no file. */
export function testFilesOf({ cases, command }: TestRun): Set<string> {
  const selectable = command !== null && command.runner !== 'custom' && cases.every(({ file }) => file !== null)
  return new Set(selectable ? cases.flatMap(({ file }) => file ?? []) : [])
}

/**
 * The test files that run the mutant's line, and no others, where that is known. Where it is a guess (no map of the
 * runner, lines that run while files are loaded) the likely ones come first and all others after them.
 */
export async function stagesFor(mutant: Mutant, known: Knowledge): Promise<Stages> {
  const { reach, testFiles, importers } = known
  if (testFiles.size === 0) return [null]
  if (reach === null) return likelyFirst(await importers(mutant.path), testFiles)
  const lines = speakingLines(mutant, known)
  const found = whoReaches(mutant.path, lines, reach)
  const reached = found.files.filter((file) => testFiles.has(file))
  if (!found.isGuess && reached.length > 0) return [reached]
  const importing = await importers(mutant.path)
  if (!found.isGuess && saysUnreached(mutant.path, lines, known.coverage)) return 'not-reached'
  if (!found.isGuess && importing.length === 0 && coverageOf(mutant.path, known.coverage) === undefined)
    return 'not-reached'
  return likelyFirst([...reached, ...importing], testFiles)
}

function likelyFirst(likely: readonly string[], testFiles: ReadonlySet<string>): Stages {
  const first = [...new Set(likely)].filter((file) => testFiles.has(file))
  const rest = [...testFiles].filter((file) => !first.includes(file)).sort()
  return [first, rest].filter((files) => files.length > 0)
}

/**
 * The lines that tell whether the mutant ran: its own; where none of them is known to be executable, the start of the
 * statement that they go on with.
 */
function speakingLines({ path, line, endLine }: Mutant, { reach, coverage }: Knowledge): number[] {
  const file = coverageOf(path, coverage)
  const executable = new Set([...(file?.covered ?? []), ...(file?.missed ?? [])])
  for (const sources of reach?.values() ?? []) for (const one of sources.get(path) ?? []) executable.add(one)
  const own = Array.from({ length: endLine - line + 1 }, (_, index) => line + index)
  if (own.some((one) => executable.has(one))) return own
  let before = 0
  for (const one of executable) if (one < line && one > before) before = one
  return before === 0 ? own : [before]
}

function whoReaches(path: string, lines: readonly number[], reach: TestReach): { files: string[]; isGuess: boolean } {
  const found: { file: string; share: number }[] = []
  let isGuess = false
  for (const [file, sources] of reach) {
    const ran = sources.get(path)
    if (ran === undefined) continue
    // Runs the file, on lines that nobody knows; or ran before any one test file did.
    const isUnclear = ran.size === 0 || (file === '' && lines.some((line) => ran.has(line)))
    isGuess ||= isUnclear
    if (file !== '' && (isUnclear || lines.some((line) => ran.has(line)))) found.push({ file, share: ran.size })
  }
  // Those first that run the most of the file: it is what they are about.
  return { files: found.sort((a, b) => b.share - a.share).map(({ file }) => file), isGuess }
}

/** Coverage, which sees other processes too, saw none of the lines run. */
function saysUnreached(path: string, lines: readonly number[], coverage: Coverage | null): boolean {
  const file = coverageOf(path, coverage)
  return file !== undefined && !file.covered.some((line) => lines.includes(line))
}

function coverageOf(path: string, coverage: Coverage | null): FileCoverage | undefined {
  return coverage?.files.find((file) => file.path === path)
}
