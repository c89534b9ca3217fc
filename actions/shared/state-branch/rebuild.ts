import type { AuditHead } from '../contracts/audit.ts'
import { UserError } from '../contracts/errors.ts'
import type { KeptOutcome } from '../contracts/outcome-history.ts'
import type { StateItem } from '../contracts/state-index.ts'
import { auditLeaf } from './audit-files.ts'
import { mergeRows, rowsOf, type IndexedRun } from './index-rows.ts'
import { auditHeadPath, itemPath, outcomesPath } from './layout.ts'
import { mergeOutcomes, outcomesText } from './outcomes-window.ts'
import type { Past } from './past.ts'
import { readRow } from './read-row.ts'
import { isNewer, readDerived, readHostile, stateFiles, stateJson, type StateFileKind } from './state-files.ts'
import { itemFiles, runFolders } from './walk.ts'

/** Everything on the branch that is made from run files and audit files. */
export interface Derived {
  /** Content by path. */
  files: Map<string, string>
  rows: Map<string, StateItem>
  outcomes: KeptOutcome[]
  head: AuditHead | null
  /** Runs that cannot be read: what they said is not in it. */
  unreadable: string[]
}

/** Reads every run of the branch: for a branch that has lost its index, and for `llm-ops state`. */
export async function rebuildDerived(past: Past): Promise<Derived> {
  const rows = new Map<string, StateItem>()
  const unreadable: string[] = []
  const seen: KeptOutcome[] = []
  for (const folder of await runFolders(past)) {
    const run = await readRun(past, folder)
    if (run === null) {
      unreadable.push(folder)
      continue
    }
    for (const row of rowsOf(run)) rows.set(row.item.id, mergeRows(rows.get(row.item.id) ?? null, row))
    seen.push(...(run.published?.outcomes ?? []))
  }
  const outcomes = mergeOutcomes(unreadable.length > 0 ? await standing(past, rows) : [], seen)
  const end = await auditLeaf(past)
  const head: AuditHead | null = end === null ? null : { schemaVersion: 1, ...end, indexed: rows.size > 0 }
  return { files: filesOf({ rows, outcomes, head }), rows, outcomes, head, unreadable }
}

/**
 * What runs said that cannot be read any more may still stand in the index: it is not thrown away.
 * @returns the outcomes that stand there
 */
async function standing(past: Past, rows: Map<string, StateItem>): Promise<KeptOutcome[]> {
  for (const path of await itemFiles(past)) {
    const row = readRow(await past.read(path), path)
    if (row !== null) rows.set(row.item.id, mergeRows(rows.get(row.item.id) ?? null, row))
  }
  return readDerived(stateFiles.outcomes, await past.read(outcomesPath), outcomesPath)?.outcomes ?? []
}

/**
 * The derived files that are not what they should be.
 * @throws UserError where a newer llm-ops wrote one of them: nothing is written over it
 */
export async function changedDerived(past: Past, derived: Derived): Promise<Map<string, string>> {
  const changed = new Map<string, string>()
  for (const [path, text] of derived.files) {
    const standing = await past.read(path)
    const file = derivedKind(path)
    if (standing !== null && isNewer(file, standing)) readHostile(file, standing, path)
    if (standing !== text) changed.set(path, text)
  }
  return changed
}

export function derivedKind(path: string): StateFileKind<unknown> {
  if (path === auditHeadPath) return stateFiles.head
  return path === outcomesPath ? stateFiles.outcomes : stateFiles.item
}

function filesOf({ rows, outcomes, head }: Pick<Derived, 'rows' | 'outcomes' | 'head'>): Map<string, string> {
  const files = new Map([...rows.values()].map((row) => [itemPath(row.item.id), stateJson(row)]))
  if (outcomes.length > 0) files.set(outcomesPath, outcomesText(outcomes))
  if (head !== null) files.set(auditHeadPath, stateJson(head))
  return files
}

/** null where it is damaged, or has no run.json. A damaged run of the past costs its own memory and no other. */
async function readRun(past: Past, folder: string): Promise<IndexedRun | null> {
  const read = async <T>(
    name: 'run.json' | 'plan.json' | 'published.json',
    parse: (text: string, path: string) => T,
  ) => {
    const text = await past.read(`${folder}/${name}`)
    return text === null ? null : parse(text, `${folder}/${name}`)
  }
  try {
    const run = await read('run.json', (text, path) => readHostile(stateFiles['run.json'], text, path))
    if (run === null) return null
    const plan = await read('plan.json', (text, path) => readHostile(stateFiles['plan.json'], text, path))
    const published = await read('published.json', (text, path) =>
      readHostile(stateFiles['published.json'], text, path),
    )
    return { run, plan, published }
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}
