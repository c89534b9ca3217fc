import type { TestRun } from '../../shared/contracts/test-run.ts'
import { differing, hasSpoken, isFailing } from './sum-up.ts'

/** Where a test differs, both sides run this often at the most. */
const MOST_RUNS = 5

/** The tests on one tree. Runs are kept: several changes share the base. */
export interface Side {
  readonly runs: readonly TestRun[]
  /** Runs the tests once more. */
  again(): Promise<void>
}

export interface Repetition {
  base: Side
  head: Side
  /** Runs a side at the least; one that gives no answer at all is not asked again. */
  reruns: number
  /** May base and head run at the same time? */
  sideBySide: boolean
}

/**
 * Runs the tests `reruns` times on both sides. While a test differs, between the runs of one side or for the worse
 * between the two, both sides run once more, five times at the most: a flake is then seen to be one.
 */
export async function repeatRuns({ base, head, reruns, sideBySide }: Repetition): Promise<void> {
  const most = Math.max(reruns, MOST_RUNS)
  for (let wanted = 1; wanted <= most; wanted++) {
    if (wanted > reruns && !isUnsettled(base.runs, head.runs)) return
    const both = [base, head].filter((side) => side.runs.length < wanted && isWorthAsking(side, base))
    if (both.length === 0) return
    if (sideBySide) await Promise.all(both.map((side) => side.again()))
    else for (const side of both) await side.again()
  }
}

/** Without an answer at base there is nothing to compare: the change is unproven however often it runs. */
function isWorthAsking({ runs }: Side, base: Side): boolean {
  return runs.length === 0 || base.runs.every(hasSpoken)
}

/**
 * Is there a test of which more runs could tell more? One that is known to differ at base is not, a flake it is, unless
 * it has failed in every run at head.
 */
function isUnsettled(base: readonly TestRun[], head: readonly TestRun[]): boolean {
  if (![...base, ...head].every(hasSpoken)) return false
  const failing = (run: TestRun) => run.cases.filter(isFailing).map(({ id }) => id)
  const always = head.map(failing).reduce((ids, more) => ids.filter((id) => more.includes(id)))
  const known = new Set([...differing(base)].filter((id) => !always.includes(id)))
  if ([...differing(head)].some((id) => !known.has(id))) return true
  const [before, after] = [base[0], head[0]]
  return before !== undefined && after !== undefined && isWorse(before, after, known)
}

function isWorse(before: TestRun, after: TestRun, known: ReadonlySet<string>): boolean {
  const then = new Map(before.cases.map((one) => [one.id, one]))
  return after.cases.some((one) => {
    if (known.has(one.id)) return false
    const old = then.get(one.id)
    if (isFailing(one)) return old === undefined || !isFailing(old)
    return one.status === 'skipped' && old !== undefined && old.status !== 'skipped'
  })
}
