import type { TestRun } from '../../shared/contracts/test-run.ts'

/** The chosen tests on clean code: what a run on a mutant is held against. */
export interface CleanRun {
  run: TestRun
  /** Tests that passed, a second time too, are not flaky, and may speak: only these kill. */
  killers: ReadonlySet<string>
  /** Did it end with exit code 0, the second time too? Else a bad end on a mutant says nothing. */
  endsWell: boolean
  /** Did it stop early and share a process? Then runs on mutants may, too. */
  fast: boolean
  /** Wall time with all that goes around the tests. */
  seconds: number
}

/** `unclear`: only tests failed that may not speak, and others may not have had their turn. */
export type Seen =
  | { outcome: 'killed'; killedBy: string[] }
  | { outcome: 'survived' | 'timed-out' | 'unclear' | 'not-run'; killedBy: [] }

const MAX_KILLERS = 3

export interface MutatedRun {
  run: TestRun
  buildFailed: boolean
  /** Its time limit was shorter than a hang needs to show. */
  cut: boolean
}

/**
 * What a run on a mutant says, by the supervisor's record first: an exit code of 0 is no kill, whatever the report says.
 * A run that breaks off with nothing to show is a kill where it ended by itself and the clean run ended well; a signal may
 * be the machine's doing (no memory left), so it needs a test that failed to show for it.
 */
export function seenIn({ run: mutated, buildFailed, cut }: MutatedRun, clean: CleanRun): Seen {
  const { process } = mutated
  // What does not compile was never tested.
  if (buildFailed || process === null || process.startError !== null || process.stoppedBy === 'cancelled')
    return unseen('not-run')
  if (process.stoppedBy !== null) return unseen(cut ? 'not-run' : 'timed-out')
  if (process.exitCode === 0) return unseen('survived')
  const known = new Set(clean.run.cases.map(({ id }) => id))
  const failing = mutated.cases.filter(({ status }) => status === 'failed' || status === 'errored').map(({ id }) => id)
  // A file that cannot be loaded is reported as a test that the clean run does not have.
  const killedBy = failing.filter((id) => clean.killers.has(id) || (clean.endsWell && !known.has(id)))
  if (killedBy.length > 0) return { outcome: 'killed', killedBy: killedBy.slice(0, MAX_KILLERS) }
  if (process.signal !== null) return unseen('not-run')
  if (failing.length > 0) return unseen(clean.fast ? 'unclear' : 'survived')
  if (clean.endsWell) return { outcome: 'killed', killedBy: [] }
  return unseen(mutated.cases.length === 0 && clean.killers.size > 0 ? 'not-run' : 'survived')
}

/** May a busy machine have brought this about? No test that is known to pass failed, or it took too long. */
export function isDoubtful({ outcome, killedBy }: Seen, { killers }: CleanRun): boolean {
  return outcome === 'timed-out' || (outcome === 'killed' && !killedBy.some((id) => killers.has(id)))
}

function unseen(outcome: 'survived' | 'timed-out' | 'unclear' | 'not-run'): Seen {
  return { outcome, killedBy: [] }
}
