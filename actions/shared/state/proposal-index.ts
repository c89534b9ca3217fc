import { UserError } from '../contracts/errors.ts'
import { parsePlan, type Plan } from '../contracts/plan.ts'
import { parseRun, type Run } from '../contracts/run.ts'
import type { StateItem } from '../contracts/state-index.ts'
import type { Log } from '../ports/log.ts'
import type { Store } from '../ports/store.ts'
import { carriedRows, mergeRows, rowsOf } from '../state-branch/index-rows.ts'
import { itemPath } from '../state-branch/layout.ts'
import { readRow } from '../state-branch/read-row.ts'
import { stateJson } from '../state-branch/state-files.ts'
import { counted } from '../wording/counted.ts'

/** What a run proposed, as far as the index is made from it. */
export interface Indexed {
  run: Run
  plan: Plan | null
}

/**
 * Adds what a run proposed, and what it only carries on of runs that left no row, to the index. To be done before its
 * run.json says `done`: a row of a run that is not done is not believed (`speaksFor`), but a run that is done and has no
 * row would be forgotten.
 * @returns how many rows were written
 * @throws UserError where a newer llm-ops wrote a row
 */
export async function indexRun(
  indexed: Indexed,
  store: Pick<Store, 'readItem' | 'writeItem' | 'markIndexed'>,
): Promise<number> {
  let written = 0
  for (const row of rowsOf({ ...indexed, published: null })) {
    if (await addRow(row, store)) written++
  }
  for (const row of carriedRows(indexed)) {
    // A row that stands knows more, be it damaged: the runs are asked then.
    if ((await store.readItem(row.item.id)) !== null) continue
    await store.writeItem(row.item.id, stateJson(row))
    written++
  }
  // Last: where this is killed, the run is looked at once more.
  await store.markIndexed(indexed.run.runId)
  return written
}

/** @returns was there anything to write? */
async function addRow(row: StateItem, store: Pick<Store, 'readItem' | 'writeItem'>): Promise<boolean> {
  const { id, runId } = row.item
  const text = await store.readItem(id)
  const standing = readRow(text, itemPath(id))
  // A report that is made again says what holds now; of two runs the newer one speaks.
  const merged = stateJson(standing?.item.runId === runId ? row : mergeRows(standing, row))
  if (merged === text) return false
  await store.writeItem(id, merged)
  return true
}

/** Is this run one that made the proposal? A dry run, and one that ended early, made none. */
export function speaksFor(itemId: string, run: Run): boolean {
  return rowsOf({ run, plan: null, published: null }).some(({ item }) => item.id === itemId)
}

/** Does its run still go on, as far as can be seen from here? Then it may be about to end as done. */
export async function mayGoOn({ status, process }: RunState, store: Pick<Store, 'isGone'>): Promise<boolean> {
  return status === 'running' && (process === undefined || !(await store.isGone(process)))
}

type RunState = Pick<Run, 'status' | 'process'>

export interface FromRuns {
  /** By item; the newest run speaks. */
  rows: Map<string, StateItem>
  /** By id; runs that can be read. */
  runs: Map<string, RunState>
  /** Runs that cannot be read: a damaged run of the past costs its own memory and no other. */
  unreadable: string[]
}

/** Reads all of these runs, two files each: for what the index cannot say. */
export async function rowsFromRuns(runIds: readonly string[], ports: RunReads): Promise<FromRuns> {
  const rows = new Map<string, StateItem>()
  const runs = new Map<string, RunState>()
  const carried: StateItem[] = []
  const unreadable: string[] = []
  for (const [at, runId] of runIds.entries()) {
    if (at % 50 === 49) ports.log.progress(at + 1, runIds.length, 'runs')
    const indexed = await readIndexed(runId, ports.store)
    if (indexed === 'unreadable') unreadable.push(runId)
    if (indexed === null || indexed === 'unreadable') continue
    const { status, process } = indexed.run
    runs.set(runId, { status, ...(process && { process }) })
    for (const row of rowsOf({ ...indexed, published: null })) put(row, rows)
    carried.push(...carriedRows(indexed))
  }
  // A run that is there speaks for itself.
  for (const row of carried) if (!runs.has(row.item.runId)) put(row, rows)
  return { rows, runs, unreadable }
}

function put(row: StateItem, rows: Map<string, StateItem>): void {
  rows.set(row.item.id, mergeRows(rows.get(row.item.id) ?? null, row))
}

interface RunReads {
  store: Pick<Store, 'read'>
  log: Pick<Log, 'progress'>
}

async function readIndexed(runId: string, store: RunReads['store']): Promise<Indexed | 'unreadable' | null> {
  const run = await readRun(runId, store)
  if (run === null || run === 'unreadable') return run
  const plan = readable(await store.read(runId, 'plan.json'), (text) => parsePlan(text, `${runId}/plan.json`))
  // A plan only adds to what run.json says of its items: without it the proposals are known all the same.
  return { run, plan: plan === 'unreadable' ? null : plan }
}

/** Its run.json; null where there is none (yet). */
export async function readRun(runId: string, store: Pick<Store, 'read'>): Promise<Run | 'unreadable' | null> {
  return readable(await store.read(runId, 'run.json'), (text) => parseRun(text, `${runId}/run.json`))
}

function readable<T>(text: string | null, parse: (text: string) => T): T | 'unreadable' | null {
  try {
    return text === null ? null : parse(text)
  } catch (error) {
    if (error instanceof UserError) return 'unreadable'
    throw error
  }
}

export interface Rebuilt {
  runs: number
  /** Proposals that the runs speak of. */
  items: number
  /** Ids of the rows that were not what the runs say. */
  changed: string[]
  unreadable: string[]
}

/**
 * Makes the index from all runs there are. Rows of a run that was removed to save space, or cannot be read, stay: it is
 * remembered by them. So do rows of a run that may be about to end; others that no run speaks of are removed.
 * @throws UserError where a newer llm-ops wrote a row
 */
export async function rebuildIndex(ports: { store: Store; log: Pick<Log, 'progress'> }): Promise<Rebuilt> {
  const { store } = ports
  const runIds = await store.runs()
  const { rows, runs, unreadable } = await rowsFromRuns(runIds, ports)
  const changed: string[] = []
  for (const id of new Set([...rows.keys(), ...(await store.items())])) {
    const text = await store.readItem(id)
    const made = await rebuiltRow({ standing: readRow(text, itemPath(id)), row: rows.get(id) ?? null }, runs, store)
    const content = made === null ? null : stateJson(made)
    if (content === text) continue
    await store.writeItem(id, content)
    changed.push(id)
  }
  for (const runId of await store.unindexedRuns()) {
    const run = runs.get(runId)
    if (run !== undefined && !(await mayGoOn(run, store))) await store.markIndexed(runId)
  }
  return { runs: runIds.length, items: rows.size, changed, unreadable }
}

async function rebuiltRow(
  { standing, row }: { standing: StateItem | null; row: StateItem | null },
  runs: FromRuns['runs'],
  store: Pick<Store, 'isGone'>,
): Promise<StateItem | null> {
  if (standing === null) return row
  const run = runs.get(standing.item.runId)
  if (run !== undefined && !(await mayGoOn(run, store))) return row
  return row === null ? standing : mergeRows(standing, row)
}

/**
 * Adds the runs that the index was not made from: all there are where there is none yet, and what an older llm-ops made,
 * or somebody put back, since then. A run that has not ended, or cannot be read, is looked at again the next time.
 * @param planned the run that is being planned
 */
export async function completeIndex(
  planned: string,
  { store, log }: { store: Store; log: Pick<Log, 'progress' | 'info'> },
): Promise<void> {
  const runIds = (await store.unindexedRuns()).filter((id) => id !== planned)
  let [rows, runs] = [0, 0]
  for (const [at, runId] of runIds.entries()) {
    if (at % 50 === 49) log.progress(at + 1, runIds.length, 'runs')
    const indexed = await readIndexed(runId, store)
    if (indexed === null || indexed === 'unreadable' || (await mayGoOn(indexed.run, store))) continue
    const written = await indexRun(indexed, store)
    rows += written
    if (written > 0) runs++
  }
  if (rows > 0) log.info(`state: ${counted(rows, 'proposal')} of ${counted(runs, 'run')} came into the index`)
}
