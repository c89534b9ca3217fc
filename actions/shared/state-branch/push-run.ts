import { UserError } from '../contracts/errors.ts'
import { backoff, CHANCE_LENGTH } from '../model/backoff.ts'
import type { Clock } from '../ports/clock.ts'
import type { StateBranch } from '../ports/state-branch.ts'
import { additionsOn } from './additions.ts'
import { checkRun, type CheckedRun, type RunToPush } from './run-to-push.ts'

export type { RunToPush } from './run-to-push.ts'

/** 3·log2(N) + 10 tries for N writers at once: enough for 1,000 (20 processes at once needed 8 at the most). */
const MOST_TRIES = 40
const DEADLINE_SECONDS = 300
/** Commits without an answer: more are no accident. */
const MOST_FAILURES = 3
/** Of the waits for a busy server: another writer's commit takes a fraction of a second. */
const PART_OF_BACKOFF = 1 / 4

export interface PushPorts {
  clock: Clock
  /** Where a person finds the run's files if the branch cannot be had: a folder, the name of an artifact. */
  keptIn: string
  /** Default: 300. */
  deadlineSeconds?: number
}

export interface Pushed {
  /** The head that holds the run. */
  tip: string
  tries: number
  /** The branch held all of it before. */
  already: boolean
  /** The index or the audit head was missing or damaged, and was made again from the run files. */
  rebuilt: boolean
}

/**
 * Adds a run to the state branch: its files, its rows in the index, outcomes, audit log. Compare-and-swap: where
 * somebody else was first, all of it is worked out again on the new head. Done twice, the second time changes nothing.
 * @throws UserError where the run is there with other content, where a newer llm-ops wrote the branch, where the branch is
 *   protected, and where it could not be had before the deadline; ContractError where a file does not hold its contract
 */
export async function pushRun(branch: StateBranch, run: RunToPush, ports: PushPorts): Promise<Pushed> {
  const checked = checkRun(run)
  const { clock } = ports
  const end = clock.monotonic() + (ports.deadlineSeconds ?? DEADLINE_SECONDS) * 1000
  const tips = new Set<string | null>()
  const failures: unknown[] = []
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const pushed = await tryOnce(branch, checked, { clock, tips, failures })
    if (pushed !== null) return { ...pushed, tries }
    const wait = Math.round(backoff(tries, clock.random(CHANCE_LENGTH)) * PART_OF_BACKOFF)
    if (clock.monotonic() + wait >= end) throw gaveUp(checked, { tries, tips, keptIn: ports.keptIn })
    await clock.sleep(wait)
  }
  throw gaveUp(checked, { tries: MOST_TRIES, tips, keptIn: ports.keptIn })
}

interface Try {
  clock: Pick<Clock, 'now'>
  /** Heads seen so far. */
  tips: Set<string | null>
  /** Tries that had no answer so far. */
  failures: unknown[]
}

/** @returns null where the branch has moved meanwhile */
async function tryOnce(branch: StateBranch, run: CheckedRun, tries: Try): Promise<Omit<Pushed, 'tries'> | null> {
  const tip = await branch.tip()
  tries.tips.add(tip)
  const { files, rebuilt } = await additionsOn(branch, { tip, run, now: tries.clock.now() })
  if (tip !== null && files.size === 0) return { tip, already: true, rebuilt }
  const message = `chore(state): add run ${run.runId}\n\nLlm-Ops-Run: ${run.runId}\n`
  const answer = await commitOnce(branch, { tip, message, files }, tries.failures)
  return 'moved' in answer ? null : { tip: answer.tip, already: false, rebuilt }
}

type Commit = Parameters<StateBranch['commit']>[0]

/**
 * A commit whose answer was lost may have been made (F-07). It is safe to try again on what the branch holds then: what
 * is there is not added twice, and a head that has moved takes no commit.
 */
async function commitOnce(branch: StateBranch, commit: Commit, failures: unknown[]): ReturnType<StateBranch['commit']> {
  try {
    return await branch.commit(commit)
  } catch (error) {
    if (error instanceof UserError || failures.push(error) > MOST_FAILURES) throw error
    return { moved: true }
  }
}

interface GaveUp {
  tries: number
  tips: ReadonlySet<string | null>
  keptIn: string
}

function gaveUp({ runId }: CheckedRun, { tries, tips, keptIn }: GaveUp): UserError {
  const why =
    tips.size > 1
      ? `others were first each time (${tips.size} heads seen)`
      : 'its head stayed the same, and the commit was refused all the same: look for a lock file that a killed git left'
  return new UserError(
    `state-branch: run ${runId} could not be added in ${tries} tries: ${why}. Nothing is lost: its files are in ${keptIn}; run report again, or start fewer runs at once`,
  )
}
