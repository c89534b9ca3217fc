import type { KeptOutcome } from '../contracts/outcome-history.ts'
import type { Plan } from '../contracts/plan.ts'
import { repoPath } from '../contracts/primitives.ts'
import type { Run, RunItem } from '../contracts/run.ts'
import { indexedFilesLimit, stateItemSchema, type Published, type StateItem } from '../contracts/state-index.ts'
import { strongerOutcome } from './outcomes-window.ts'

/** What a run left, as far as the index is made from it. */
export interface IndexedRun {
  run: Run
  plan: Plan | null
  published: Published | null
}

/** What a run adds to the index, one row an item. */
export function rowsOf({ run, plan, published }: IndexedRun): StateItem[] {
  const planned = new Map((plan?.items ?? []).map((item) => [item.id, item]))
  const pulls = new Map((published?.pulls ?? []).map(({ itemId, number }) => [itemId, number]))
  const proposed = proposals(run).map((item): StateItem => {
    const number = pulls.get(item.id)
    return {
      schemaVersion: 1,
      item: knownItem(item, run.runId),
      action: item.action,
      engine: item.engine,
      rawConfidence: planned.get(item.id)?.rawConfidence ?? item.confidence,
      at: run.startedAt,
      files: (planned.get(item.id)?.files ?? []).slice(0, indexedFilesLimit),
      pull: number === undefined ? null : { number, runId: run.runId, at: run.startedAt },
      outcome: null,
    }
  })
  const rows = new Map(proposed.map((row) => [row.item.id, row]))
  for (const outcome of published?.outcomes ?? []) {
    rows.set(outcome.itemId, mergeRows(rows.get(outcome.itemId) ?? null, outcomeRow(outcome)))
  }
  return [...rows.values()]
}

/**
 * A dry run and a run that ended early proposed nothing, and what could not be judged because of our own trouble (a full
 * disk, say) was not judged. Local runs and the state branch both go by it.
 */
function proposals(run: Run): RunItem[] {
  if (run.status !== 'done' || run.dryRun) return []
  return run.items.filter(({ reasons }) => !reasons.some((reason) => reason.startsWith('gate-error:')))
}

type Facts = Pick<RunItem, 'id' | 'filePath' | 'title' | 'verdict' | 'branch'>

function knownItem({ id, filePath, title, verdict, branch }: Facts, runId: string): StateItem['item'] {
  const own = stateItemSchema.shape.item.shape.branch.safeParse(branch).data ?? null
  return { id, runId, filePath, title: title.slice(0, 500), verdict, branch: own }
}

/** Before all runs: any run that knows more of the proposal speaks instead. */
const LONG_AGO = '1970-01-01T00:00:00.000Z'

/** Outcomes can come before their proposal: two runs push in any order. */
function outcomeRow({ itemId, kind, runId, at, action, engine, rawConfidence }: KeptOutcome): StateItem {
  const outcome = { kind, runId, at }
  const item = { id: itemId, runId, filePath: 'unknown', title: 'proposed before', verdict: null, branch: null }
  return { schemaVersion: 1, item, action, engine, rawConfidence, at: LONG_AGO, files: [], pull: null, outcome }
}

/**
 * What a run only carries on: proposals of runs that may be gone by now, or of which a branch alone told. Its plan does
 * not say how they came to be, and nobody asks that of a row without an outcome.
 */
export function carriedRows({ run, plan }: Pick<IndexedRun, 'run' | 'plan'>): StateItem[] {
  if (plan === null || run.status !== 'done' || run.dryRun) return []
  return plan.known.map((known): StateItem => {
    const item = { ...knownItem(known, known.runId), filePath: repoPath.safeParse(known.filePath).data ?? 'unknown' }
    const made = { action: 'refactor', engine: plan.engine, rawConfidence: 0 } as const
    return { schemaVersion: 1, item, ...made, at: LONG_AGO, files: [], pull: null, outcome: null }
  })
}

/**
 * One row of two of the same item: the newest run speaks, and what people did stays. In whatever order rows come
 * together, the result is the same: a rebuild gives what pushes gave.
 */
export function mergeRows(known: StateItem | null, added: StateItem): StateItem {
  if (known === null) return added
  return {
    ...newer(known, added),
    pull: newerOf(known.pull, added.pull),
    outcome: strongerOutcome(known.outcome, added.outcome),
  }
}

interface Dated {
  at: string
  runId?: string
  item?: { runId: string }
}

function newerOf<T extends Dated>(a: T | null, b: T | null): T | null {
  return a === null || b === null ? (a ?? b) : newer(a, b)
}

function newer<T extends Dated>(a: T, b: T): T {
  return compareDated(a, b) < 0 ? b : a
}

function compareDated(a: Dated, b: Dated): number {
  const byTime = Date.parse(a.at) - Date.parse(b.at)
  if (byTime !== 0) return byTime
  const [left, right] = [runOf(a), runOf(b)]
  if (left === right) return 0
  return left < right ? -1 : 1
}

function runOf({ runId, item }: Dated): string {
  return runId ?? item?.runId ?? ''
}
