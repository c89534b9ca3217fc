import { branchPrefix, parsePlan, type KnownItem, type PlanItem } from '../shared/contracts/plan.ts'
import { parseRun, type Run } from '../shared/contracts/run.ts'
import type { History, Store } from '../shared/ports/store.ts'

/** Older runs are not read: their proposals are carried on in the `known` list of newer plans. */
const runLimit = 200

export interface HistoryQuery {
  /** The run that is being planned: not its own past. */
  runId: string
  /** The proposals that are asked about; reading stops when all are found. */
  items: readonly Pick<PlanItem, 'id' | 'filePath' | 'title'>[]
  /** Local branches `llm-ops/*`. */
  branches: ReadonlyMap<string, string>
}

/**
 * What became of these proposals in earlier runs, newest first. A proposal counts as made where a finished run judged
 * or refused it, or where its branch exists; a dry run, or a run that ended early, made none.
 */
export async function readHistory(query: HistoryQuery, store: Pick<Store, 'runs' | 'read'>): Promise<History> {
  const wanted = new Set(query.items.map(({ id }) => id))
  return withBranches(await fromRuns(query.runId, wanted, store), query)
}

/** All of it, for proposals whose ids nobody knows before they are made. */
export async function readWholeHistory(
  { runId, branches }: Omit<HistoryQuery, 'items'>,
  store: Pick<Store, 'runs' | 'read'>,
): Promise<History> {
  const found = await fromRuns(runId, null, store)
  const unknown = { filePath: 'unknown', title: 'proposed before' }
  const items = [...branches.keys()].map((name) => ({ id: name.slice(branchPrefix.length), ...unknown }))
  return withBranches(found, { runId, branches, items })
}

/** @param wanted reading stops when all of these are found; null: all there are */
async function fromRuns(
  planned: string,
  wanted: ReadonlySet<string> | null,
  store: Pick<Store, 'runs' | 'read'>,
): Promise<Map<string, KnownItem>> {
  const found = new Map<string, KnownItem>()
  const runs = (await store.runs()).filter((id) => id !== planned).slice(0, runLimit)
  for (const runId of runs) {
    if (found.size === wanted?.size) break
    for (const item of await proposalsOf(runId, store)) {
      if (wanted?.has(item.id) !== false && !found.has(item.id)) found.set(item.id, item)
    }
  }
  return found
}

async function proposalsOf(runId: string, store: Pick<Store, 'read'>): Promise<KnownItem[]> {
  const [runText, planText] = [await store.read(runId, 'run.json'), await store.read(runId, 'plan.json')]
  if (runText === null) return []
  const run = readable(() => parseRun(runText, `${runId}/run.json`))
  if (run === null || run.status !== 'done' || run.dryRun) return []
  const plan = planText === null ? null : readable(() => parsePlan(planText, `${runId}/plan.json`))
  return [...judgedItems(run), ...(plan?.known ?? [])]
}

/** What could not be judged because of our own trouble (a full disk, say) was not judged. */
function judgedItems(run: Run): KnownItem[] {
  return run.items
    .filter(({ reasons }) => !reasons.some((reason) => reason.startsWith('gate-error:')))
    .map(({ id, filePath, title, verdict, branch }) => ({ id, runId: run.runId, filePath, title, verdict, branch }))
}

/** A damaged run of the past must not stop today's: it only costs its memory. */
function readable<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}

/** A branch that stands is a proposal, whether or not the state remembers it. */
function withBranches(found: Map<string, KnownItem>, query: HistoryQuery): History {
  for (const { id, filePath, title } of query.items) {
    const branch = `${branchPrefix}${id}`
    if (found.has(id) || !query.branches.has(branch)) continue
    found.set(id, { id, runId: 'unknown', filePath, title, verdict: null, branch })
  }
  return found
}

/** With `retry` what did not pass, and has no branch, may be proposed again. */
export function isSettled(known: KnownItem, retry: boolean): boolean {
  return !retry || known.verdict === 'pass' || known.branch !== null
}
