import { branchPrefix, type KnownItem, type PlanItem } from '../shared/contracts/plan.ts'
import type { StateItem } from '../shared/contracts/state-index.ts'
import type { Log } from '../shared/ports/log.ts'
import type { Store } from '../shared/ports/store.ts'
import { completeIndex, mayGoOn, readRun, rowsFromRuns, speaksFor } from '../shared/state/proposal-index.ts'
import { itemPath } from '../shared/state-branch/layout.ts'
import { readRow } from '../shared/state-branch/read-row.ts'
import { stateJson } from '../shared/state-branch/state-files.ts'
import { counted } from '../shared/wording/counted.ts'

export interface HistoryQuery {
  /** The run that is being planned: not its own past. */
  runId: string
  /** Local branches `llm-ops/*`. */
  branches: ReadonlyMap<string, string>
}

export interface HistoryPorts {
  store: Store
  log: Pick<Log, 'progress' | 'info'>
}

/** What became of proposals in earlier runs, asked one by one: also for ids that nobody knows before they are made. */
export interface History {
  /** null where nobody proposed it. `facts` are told of a proposal of which nothing is left but its branch. */
  of(id: string, facts?: Pick<PlanItem, 'filePath' | 'title'>): Promise<KnownItem | null>
}

/**
 * Opens the past of a state folder. A proposal counts as made where a run that ended as done judged or refused it, or
 * where its branch exists; a dry run, or a run that ended early, made none. Each answer costs one file of the index, and
 * where there is one the run.json that it names, however many runs there are. A run that the index was not made from is
 * read when the past is opened: two folders are listed to find such runs. All runs are read, once a plan, where it asks
 * about a row that is damaged, or whose run turns out not to be done; the row is mended, so that the next plan reads none.
 * Only a row of a run that may still go on (or of which that cannot be seen from here) is left, and costs the next plan
 * the same.
 */
export async function openHistory({ runId, branches }: HistoryQuery, ports: HistoryPorts): Promise<History> {
  await completeIndex(runId, ports)
  const rows = rowReader(runId, ports)
  return {
    async of(id, facts = { filePath: 'unknown', title: 'proposed before' }) {
      const row = await rows.read(id)
      if (row !== null) return row.item
      const branch = `${branchPrefix}${id}`
      // A branch that stands is a proposal, whether or not the state remembers it.
      return branches.has(branch) ? { id, runId: 'unknown', ...facts, verdict: null, branch } : null
    },
  }
}

/** @param planned a row that this run wrote itself, when it was planned before, says nothing of its past */
function rowReader(planned: string, { store, log }: HistoryPorts) {
  const runs = new Map<string, ReturnType<typeof readRun>>()
  let earlier: Promise<Map<string, StateItem>> | null = null

  async function fromRuns(): Promise<Map<string, StateItem>> {
    const ids = (await store.runs()).filter((id) => id !== planned)
    const { rows } = await rowsFromRuns(ids, { store, log })
    log.info(`state: a row of the index could not be believed: it was made from ${counted(ids.length, 'run')} instead`)
    return rows
  }

  /** @returns may the row be written over? It may not while its run may be about to end. */
  async function trust({ item }: StateItem): Promise<'believed' | 'wrong' | 'too early'> {
    if (item.runId === planned) return 'too early'
    const reading = runs.get(item.runId) ?? readRun(item.runId, store)
    runs.set(item.runId, reading)
    const run = await reading
    // A run that was removed, or cannot be read any more, is remembered by its rows.
    if (run === null || run === 'unreadable' || speaksFor(item.id, run)) return 'believed'
    return (await mayGoOn(run, store)) ? 'too early' : 'wrong'
  }

  return {
    async read(id: string): Promise<StateItem | null> {
      const text = await store.readItem(id)
      if (text === null) return null
      const row = readRow(text, itemPath(id))
      const trusted = row === null ? 'wrong' : await trust(row)
      if (trusted === 'believed') return row
      earlier ??= fromRuns()
      const made = (await earlier).get(id) ?? null
      if (trusted === 'wrong') await store.writeItem(id, made === null ? null : stateJson(made))
      return made
    },
  }
}

/** With `retry` what did not pass, and has no branch, may be proposed again. */
export function isSettled(known: KnownItem, retry: boolean): boolean {
  return !retry || known.verdict === 'pass' || known.branch !== null
}
