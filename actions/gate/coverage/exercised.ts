import type { MutantOutcome } from '../../shared/contracts/evidence.ts'
import type { FileCoverage, TestRun } from '../../shared/contracts/test-run.ts'
import type { ChangedPlaces, Place } from './changed-places.ts'
import type { FileRole } from './file-role.ts'

/** What became of the mutants of each line at head, by path. */
export type LineOutcomes = ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<MutantOutcome>>>

export interface Exercise {
  places: ChangedPlaces
  before: Pick<TestRun, 'coverage'>
  after: Pick<TestRun, 'coverage' | 'cases'>
  roleOf: (path: string) => FileRole
  /** Does the file take lines of its own out of coverage? Then a line that the report lacks may be code that never ran. */
  hidesLines: (path: string) => boolean
  outcomes: LineOutcomes
}

/**
 * The changed files of which no test exercised some place. Every place is asked for itself, so that none is vouched for
 * by another:
 * - no line of it may be missed, unless a mutant on that very line was killed;
 * - where the report lists none of its lines, the nearest listed line above must have run, or a mutant of it must have
 *   been reached;
 * - where it only removes lines, none of them may have been missed at base.
 * The file must have been loaded; a test file that coverage leaves out, by passed cases of its own. A file that is no code
 * and not for people alone (a script, a template, settings) is never exercised as far as anybody can tell. Where the
 * change holds nothing but text for people, all of it counts as not exercised: no test can speak for it.
 */
export function unexercisedFiles(exercise: Exercise): string[] {
  const { places, roleOf } = exercise
  const paths = [...places.keys()]
  if (paths.every((path) => roleOf(path) === 'text')) return paths
  return paths.filter((path) => {
    const role = roleOf(path)
    return role === 'unknown' || (role === 'code' && !isExercised(path, exercise))
  })
}

function isExercised(path: string, exercise: Exercise): boolean {
  const sources = sourcesOf(path, exercise)
  const places = exercise.places.get(path) ?? []
  if (places.length === 0) return true
  return places.every((place) => (place.new.length > 0 ? wasRun(place, sources) : ranAtBase(place, sources)))
}

interface Sources {
  before: FileCoverage | undefined
  after: FileCoverage | undefined
  /** Did the tests load it at head? */
  loaded: boolean
  hides: boolean
  outcomes: ReadonlyMap<number, ReadonlySet<MutantOutcome>>
}

function sourcesOf(path: string, { before, after, hidesLines, outcomes }: Exercise): Sources {
  const find = (run: Pick<TestRun, 'coverage'>) => run.coverage?.files.find((file) => file.path === path)
  const now = find(after)
  const ownCases = after.cases.some(({ file, status }) => file === path && status === 'passed')
  const loaded = now === undefined ? ownCases : now.lines.covered > 0
  return {
    before: find(before),
    after: now,
    loaded,
    hides: hidesLines(path),
    outcomes: outcomes.get(path) ?? new Map(),
  }
}

function wasRun(place: Place, { after, loaded, hides, outcomes }: Sources): boolean {
  const has = (line: number, wanted: MutantOutcome) => outcomes.get(line)?.has(wanted) === true
  const [covered, missed] = [new Set(after?.covered), new Set(after?.missed)]
  if (place.new.some((line) => missed.has(line) && !has(line, 'killed'))) return false
  if (place.new.some((line) => has(line, 'killed'))) return true
  if (place.new.some((line) => covered.has(line))) return true
  const mutated = place.new.filter((line) => outcomes.has(line))
  if (mutated.some((line) => has(line, 'survived') || has(line, 'timed-out'))) return true
  if (mutated.some((line) => has(line, 'not-reached'))) return false
  return loaded && !hides && !missed.has(lineThatSpeaks(place, covered, missed))
}

/** A report lists a statement by its first line: where a place goes on with one, that line speaks for it. */
function lineThatSpeaks({ new: lines }: Place, covered: ReadonlySet<number>, missed: ReadonlySet<number>): number {
  for (let line = lines[0] ?? 0; line > 0; line--) if (covered.has(line) || missed.has(line)) return line
  return 0
}

/** Lines that are gone can only be asked for at base: nobody knows what it does to take out what no test ran. */
function ranAtBase({ old }: Place, { before, after, loaded }: Sources): boolean {
  if (before === undefined) return loaded
  const missed = new Set(before.missed)
  return !old.some((line) => missed.has(line)) && (loaded || after === undefined)
}
