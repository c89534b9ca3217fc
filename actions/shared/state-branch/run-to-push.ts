import type { AuditEntry } from '../contracts/audit.ts'
import { UserError } from '../contracts/errors.ts'
import { parseValue } from '../contracts/parse.ts'
import { publishedSchema, type Published } from '../contracts/state-index.ts'
import type { IndexedRun } from './index-rows.ts'
import { auditPathOf, runFolder, type RunFileName } from './layout.ts'
import { readHostile, stateFiles, stateJson } from './state-files.ts'

/** What a run hands to the state branch. */
export interface RunToPush {
  /** As the stages wrote them; `published.json` is made from `pulls` and `outcomes`. */
  files: Readonly<{ 'run.json': string } & Partial<Record<Exclude<RunFileName, 'published.json'>, string>>>
  /** Pull request by item. */
  pulls: ReadonlyMap<string, number>
  /** Of earlier proposals, what this run saw that nobody knew (`newOutcomes`): never the whole history. */
  outcomes: Published['outcomes']
  /** What an `AuditTrail` has recorded. */
  audit: readonly AuditEntry[]
}

/** The same, read by its contracts. */
export interface CheckedRun extends IndexedRun {
  runId: string
  published: Published
  /** Content by path on the branch. */
  files: ReadonlyMap<string, string>
  folder: string
  auditPath: string
  audit: readonly AuditEntry[]
}

/**
 * Nothing reaches the branch that its readers would refuse.
 * @throws ContractError where a file does not hold its contract, UserError where files are of different runs
 */
export function checkRun(pushed: RunToPush): CheckedRun {
  const run = readHostile(stateFiles['run.json'], pushed.files['run.json'], 'run.json')
  const published: Published = {
    schemaVersion: 1,
    runId: run.runId,
    pulls: [...pushed.pulls].map(([itemId, number]) => ({ itemId, number })),
    outcomes: [...pushed.outcomes],
  }
  parseValue(publishedSchema, published, 'published.json')
  const read = readStages(pushed.files, run.runId)
  refuseOther('audit', pushed.audit, run.runId)
  const folder = runFolder(run)
  const files = new Map(Object.entries(pushed.files).map(([name, text]) => [`${folder}/${name}`, text]))
  files.set(`${folder}/published.json`, stateJson(published))
  return {
    runId: run.runId,
    run,
    plan: read,
    published,
    files,
    folder,
    auditPath: auditPathOf(run),
    audit: pushed.audit,
  }
}

/** @returns the plan: the index is made from it */
function readStages(files: RunToPush['files'], runId: string): IndexedRun['plan'] {
  const { 'plan.json': plan, 'changes.json': changes, 'evidence.json': evidence } = files
  const planned = plan === undefined ? null : readHostile(stateFiles['plan.json'], plan, 'plan.json')
  const others = [
    planned,
    changes === undefined ? null : readHostile(stateFiles['changes.json'], changes, 'changes.json'),
    evidence === undefined ? null : readHostile(stateFiles['evidence.json'], evidence, 'evidence.json'),
  ].filter((file) => file !== null)
  refuseOther('files', others, runId)
  return planned
}

function refuseOther(what: string, parts: readonly { runId: string }[], runId: string): void {
  const other = parts.find((part) => part.runId !== runId)
  if (other === undefined) return
  throw new UserError(
    `state: ${what} of run ${other.runId} were given with run ${runId}: hand over the files of one run`,
  )
}
