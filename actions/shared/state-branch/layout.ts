import { sha256Of } from '../digest/sha256.ts'
import { runTime } from '../settings/run-id.ts'

/** Everything of ours on the state branch stands below it; what else the branch holds is left alone. */
export const stateRoot = 'state'
export const runsFolder = `${stateRoot}/runs`
export const itemsFolder = `${stateRoot}/items`
export const auditFolder = `${stateRoot}/audit`
export const outcomesPath = `${stateRoot}/outcomes.json`
export const auditHeadPath = `${auditFolder}/head.json`

/** Files of a run, in the order in which they come to be. Immutable once written. */
export const runFileNames = ['plan.json', 'changes.json', 'evidence.json', 'run.json', 'published.json'] as const
export type RunFileName = (typeof runFileNames)[number]

/** Which month a run stands in: its own id says so, else when it began. */
export interface RunDate {
  runId: string
  startedAt: string
}

/** `state/runs/<yyyy>/<mm>/<run id>` */
export function runFolder(run: RunDate): string {
  return `${runsFolder}/${month(run)}/${run.runId}`
}

/** `state/audit/<yyyy>/<mm>/<run id>.jsonl` */
export function auditPathOf(run: RunDate): string {
  return `${auditFolder}/${month(run)}/${run.runId}.jsonl`
}

/** `state/items/<first two of its SHA-256>/<item id>.json`: 256 folders, so that none grows long. */
export function itemPath(itemId: string): string {
  return `${itemsFolder}/${sha256Of(itemId).slice(0, 2)}/${itemId}.json`
}

function month({ runId, startedAt }: RunDate): string {
  const at = new Date(runTime(runId) ?? startedAt)
  return at.toISOString().slice(0, 7).replace('-', '/')
}
