import { UserError } from '../contracts/errors.ts'
import { parsePlan, type Plan } from '../contracts/plan.ts'
import { parseRun, type Run } from '../contracts/run.ts'
import type { StateItem } from '../contracts/state-index.ts'
import type { Log } from '../ports/log.ts'
import type { Store } from '../ports/store.ts'
import { mergeRows, rowsOf } from '../state-branch/index-rows.ts'
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
 * Adds what a run proposed to the index, one row an item. To be done before its run.json says `done`: a row of a run
 * that is not done is not believed (`speaksFor`), but a run that is done and has no row would be forgotten.
 * @throws UserError where a newer llm-ops wrote a row
 */
export async function indexRun({ run, plan }: Indexed, store: Pick<Store, 'readItem' | 'writeItem'>): Promise<void> {
  for (const row of rowsOf({ run, plan, published: null })) {
    const { id } = row.item
    const text = await store.readItem(id)
    const standing = readRow(text, itemPath(id))
    // A report that is made again says what holds now; of two runs the newer one speaks.
    const merged = stateJson(standing?.item.runId === run.runId ? row : mergeRows(standing, row))
    if (merged !== text) await store.writeItem(id, merged)
  }
}

/** Is this run one that made the proposal? A dry run, and one that ended early, made none. */
export function speaksFor(itemId: string, run: Run): boolean {
  return rowsOf({ run, plan: null, published: null }).some(({ item }) => item.id === itemId)
}

export interface FromRuns {
  /** By item; the newest run speaks. */
  rows: Map<string, StateItem>
  /** Runs that cannot be read: a damaged run of the past costs its own memory and no other. */
  unreadable: string[]
}

/** Reads all of these runs, two files each: for what the index cannot say. */
export async function rowsFromRuns(runIds: readonly string[], ports: RunReads): Promise<FromRuns> {
  const rows = new Map<string, StateItem>()
  const unreadable: string[] = []
  for (const [at, runId] of runIds.entries()) {
    if (at % 50 === 49) ports.log.progress(at + 1, runIds.length, 'runs')
    const indexed = await readIndexed(runId, ports.store)
    if (indexed === 'unreadable') unreadable.push(runId)
    for (const row of typeof indexed === 'object' && indexed !== null ? rowsOf({ ...indexed, published: null }) : []) {
      rows.set(row.item.id, mergeRows(rows.get(row.item.id) ?? null, row))
    }
  }
  return { rows, unreadable }
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
 * Makes the index from all runs there are. Rows that no run speaks of stay: a run that was removed to save space is
 * remembered by them.
 * @throws UserError where a newer llm-ops wrote a row
 */
export async function rebuildIndex(ports: { store: Store; log: Pick<Log, 'progress'> }): Promise<Rebuilt> {
  const { store } = ports
  const runIds = await store.runs()
  const { rows, unreadable } = await rowsFromRuns(runIds, ports)
  const there = new Set(runIds)
  const changed: string[] = []
  for (const [id, row] of rows) {
    const text = await store.readItem(id)
    const standing = readRow(text, itemPath(id))
    const isOnlyMemory =
      standing !== null && (!there.has(standing.item.runId) || unreadable.includes(standing.item.runId))
    const made = stateJson(isOnlyMemory ? mergeRows(standing, row) : row)
    if (made === text) continue
    await store.writeItem(id, made)
    changed.push(id)
  }
  // Last: a build that was killed begins again.
  await store.writeState('items/index.json', stateJson({ schemaVersion: 1 }))
  return { runs: runIds.length, items: rows.size, changed, unreadable }
}

/** A state folder from before there was an index: it is built once. */
export async function ensureIndex(ports: { store: Store; log: Pick<Log, 'progress' | 'info'> }): Promise<void> {
  if ((await ports.store.readState('items/index.json')) !== null) return
  const { runs, items } = await rebuildIndex(ports)
  if (items > 0)
    ports.log.info(`state: the index of ${counted(items, 'proposal')} was made from ${counted(runs, 'run')}`)
}
