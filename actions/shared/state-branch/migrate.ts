import { parseChanges } from '../contracts/change.ts'
import { UserError } from '../contracts/errors.ts'
import { parsePlan } from '../contracts/plan.ts'
import type { Problem } from './examine.ts'
import { runFileNames, type RunFileName } from './layout.ts'
import type { Past } from './past.ts'
import { isNewer, readHostile, stateFiles, stateJson, type StateFileKind } from './state-files.ts'
import { runFolders } from './walk.ts'

export interface Migration {
  /** Content by path. */
  files: Map<string, string>
  /** Older files that cannot be brought to this version: they stay as they are. */
  kept: Problem[]
}

const MIGRATED = { 'plan.json': parsePlan, 'changes.json': parseChanges } as const

/**
 * Run files of older versions as this version writes them.
 * @throws UserError where a newer llm-ops wrote one: nothing may be written then
 */
export async function migrateState(past: Past): Promise<Migration> {
  const migration: Migration = { files: new Map(), kept: [] }
  for (const folder of await runFolders(past)) {
    for (const name of runFileNames) {
      const path = `${folder}/${name}`
      const text = await past.read(path)
      if (text !== null) migrateFile(migration, { path, name, text })
    }
  }
  return migration
}

interface Migrating {
  path: string
  name: RunFileName
  text: string
}

function migrateFile({ files, kept }: Migration, { path, name, text }: Migrating): void {
  const file: StateFileKind<unknown> = stateFiles[name]
  if (isNewer(file, text)) readHostile(file, text, path)
  if (versionOf(text) >= file.version) return
  try {
    if (name !== 'plan.json' && name !== 'changes.json') readHostile(file, text, path)
    else files.set(path, stateJson(MIGRATED[name](text, path)))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    kept.push({ path, why: error.message.replace(`${path}: `, '') })
  }
}

/** Of what is no JSON: this one; `llm-ops state validate` says what is wrong with it. */
function versionOf(text: string): number {
  try {
    const { schemaVersion } = JSON.parse(text) as { schemaVersion?: unknown }
    return typeof schemaVersion === 'number' ? schemaVersion : Number.POSITIVE_INFINITY
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
