import pLimit from 'p-limit'
import type { AuditHead } from '../contracts/audit.ts'
import { UserError } from '../contracts/errors.ts'
import type { KeptOutcome } from '../contracts/outcome-history.ts'
import type { StateItem } from '../contracts/state-index.ts'
import { auditEntry, chainEntries, clockSkew, lineHash } from './audit-chain.ts'
import { mergeRows, rowsOf } from './index-rows.ts'
import { auditHeadPath, itemPath, outcomesPath, stateRoot } from './layout.ts'
import { mergeOutcomes, outcomesText } from './outcomes-window.ts'
import { pastAt, readsAtOnce, type Past } from './past.ts'
import { readRow } from './read-row.ts'
import { changedDerived, rebuildDerived } from './rebuild.ts'
import type { CheckedRun } from './run-to-push.ts'
import { readDerived, stateFiles, stateJson, type StateReads } from './state-files.ts'

export interface AddingRun {
  /** null: the branch is yet to be made. */
  tip: string | null
  run: CheckedRun
  now: Date
}

/** What must be written so that the branch holds the run; content by path, empty where it holds all of it. */
export interface Additions {
  files: Map<string, string>
  rebuilt: boolean
}

/** Reads the rows that the run speaks of, its own folder and the audit head: never more of the past. */
export async function additionsOn(branch: StateReads, adding: AddingRun): Promise<Additions> {
  const { tip, run } = adding
  const past = pastAt(branch, tip)
  const files = await newRunFiles(past, run)
  const known = await readKnown(past, run)
  const derived = known.damaged ? await rebuildDerived(past) : null
  if (derived !== null) for (const [path, text] of await changedDerived(past, derived)) files.set(path, text)
  for (const row of rowsOf(run)) {
    const before = derived?.rows.get(row.item.id) ?? known.rows.get(row.item.id) ?? null
    setChanged(files, { path: itemPath(row.item.id), text: stateJson(mergeRows(before, row)), known: known.texts })
  }
  if (run.published.outcomes.length > 0) {
    const merged = mergeOutcomes(derived?.outcomes ?? known.outcomes, run.published.outcomes)
    setChanged(files, { path: outcomesPath, text: outcomesText(merged), known: known.texts })
  }
  if (!known.audited) for (const [path, text] of audited(adding, derived?.head ?? known.head)) files.set(path, text)
  return { files, rebuilt: derived !== null }
}

/** @throws UserError where one stands there with other content: a run is written once */
async function newRunFiles(past: Past, { files, folder, runId }: CheckedRun): Promise<Map<string, string>> {
  const standing = new Set((await past.list(folder)).map((name) => `${folder}/${name}`))
  const missing = new Map<string, string>()
  for (const [path, text] of files) {
    if (!standing.has(path)) missing.set(path, text)
    else if ((await past.read(path)) !== text) throw otherContent(path, runId)
  }
  return missing
}

function otherContent(path: string, runId: string): UserError {
  return new UserError(
    `${path}: the state branch holds another run ${runId}, and what it holds is never changed: give this run another id with "run-id"`,
  )
}

interface Known {
  texts: Map<string, string>
  rows: Map<string, StateItem>
  outcomes: KeptOutcome[]
  head: AuditHead | null
  /** The run's audit log is there: it was linked when it was pushed. */
  audited: boolean
  /** Something that is made from run files is missing or cannot be read. */
  damaged: boolean
}

/** @throws UserError where a newer llm-ops wrote one of them */
async function readKnown(past: Past, run: CheckedRun): Promise<Known> {
  const top = await past.list(stateRoot)
  const known: Known = {
    texts: new Map(),
    rows: new Map(),
    outcomes: [],
    head: null,
    audited: (await past.read(run.auditPath)) !== null,
    damaged: top.includes('runs/') && !top.includes('audit/'),
  }
  const take = async <T>(path: string, read: (text: string | null) => T | null): Promise<T | null> => {
    const text = await past.read(path)
    const value = read(text)
    if (text !== null) known.texts.set(path, text)
    if (text !== null && value === null) known.damaged = true
    return value
  }
  const limit = pLimit(readsAtOnce)
  await limit.map(rowsOf(run), async ({ item }) => {
    const path = itemPath(item.id)
    const row = await take(path, (text) => readRow(text, path))
    if (row !== null) known.rows.set(item.id, row)
  })
  if (run.published.outcomes.length > 0) {
    const history = await take(outcomesPath, (text) => readDerived(stateFiles.outcomes, text, outcomesPath))
    known.outcomes = history?.outcomes ?? []
  }
  known.head = await take(auditHeadPath, (text) => readDerived(stateFiles.head, text, auditHeadPath))
  if (known.head === null && top.includes('audit/')) known.damaged = true
  if (known.head?.indexed === true && !top.includes('items/')) known.damaged = true
  return known
}

interface Change {
  path: string
  text: string
  known: ReadonlyMap<string, string>
}

function setChanged(files: Map<string, string>, { path, text, known }: Change): void {
  if (files.has(path) || known.get(path) !== text) files.set(path, text)
}

/** The run's log linked to the runs before, closed by what is done now: the commit itself shows that it was done. */
function audited({ run, now }: AddingRun, head: AuditHead | null): Map<string, string> {
  const earliest = Math.max(...run.audit.map(({ at }) => Date.parse(at)), within(head, now))
  const instant = new Date(Math.max(now.getTime(), earliest))
  const closing = auditEntry({ runId: run.runId, event: 'state.push', phase: 'before', itemId: null, at: instant })
  const lines = chainEntries([...run.audit, closing], head)
  const last = lines.at(-1) as string
  const next: AuditHead = {
    schemaVersion: 1,
    path: run.auditPath,
    runId: run.runId,
    hash: lineHash(last),
    at: instant.toISOString(),
    indexed: head?.indexed === true || rowsOf(run).length > 0,
  }
  return new Map([
    [run.auditPath, `${lines.join('\n')}\n`],
    [auditHeadPath, stateJson(next)],
  ])
}

/** Clocks differ a little: the log does not go back for it. A head far in the future holds nobody up. */
function within(head: AuditHead | null, now: Date): number {
  const before = Date.parse(head?.at ?? '') || 0
  return before - now.getTime() > clockSkew ? 0 : before
}
