import { UserError } from '../contracts/errors.ts'
import {
  auditFolder,
  itemsFolder,
  outcomesPath,
  runFileNames,
  runsFolder,
  stateRoot,
  type RunFileName,
} from './layout.ts'
import { verifyAudit } from './audit-files.ts'
import type { Past } from './past.ts'
import { changedDerived, derivedKind, rebuildDerived, type Derived } from './rebuild.ts'
import { isNewer, readHostile, stateFiles, type StateFileKind } from './state-files.ts'
import { itemFiles, runFolders } from './walk.ts'

/** What is wrong with one file of the state. */
export interface Problem {
  path: string
  why: string
}

export interface Examination {
  runs: number
  items: number
  problems: Problem[]
}

/** Holds every file of the branch against its contract, the index against the run files, and follows the audit log. */
export async function examineState(past: Past): Promise<Examination> {
  const problems: Problem[] = []
  const folders = await runFolders(past)
  for (const folder of folders) problems.push(...(await examineRun(past, folder)))
  problems.push(...twice(folders), ...(await strangers(past)))
  const derived = await rebuildDerived(past)
  problems.push(...(await examineIndex(past, derived)))
  const { bad } = await verifyAudit(past)
  if (bad !== null) problems.push({ path: `${bad.path}:${bad.line}`, why: bad.why })
  return { runs: folders.length, items: derived.rows.size, problems }
}

async function examineRun(past: Past, folder: string): Promise<Problem[]> {
  const names = await past.list(folder)
  const unknown = names.filter((name) => !(runFileNames as readonly string[]).includes(name))
  const problems = unknown.map((name): Problem => ({ path: `${folder}/${name}`, why: 'no file of a run' }))
  for (const name of runFileNames) {
    if (!names.includes(name)) continue
    const why = wrongWith(stateFiles[name], (await past.read(`${folder}/${name}`)) ?? '', { folder, name })
    if (why !== null) problems.push({ path: `${folder}/${name}`, why })
  }
  if (!names.includes('run.json'))
    problems.push({ path: `${folder}/run.json`, why: 'missing: the run is not in the index' })
  return problems
}

interface Where {
  folder: string
  name: RunFileName
}

function wrongWith(file: StateFileKind<{ runId: string }>, text: string, { folder, name }: Where): string | null {
  const source = `${folder}/${name}`
  try {
    const { runId } = readHostile(file, text, source)
    return folder.endsWith(`/${runId}`) ? null : `it is of run ${runId}`
  } catch (error) {
    if (error instanceof UserError) return error.message.replace(`${source}: `, '')
    throw error
  }
}

/** A run stands in one month: a second folder of its name was put there by hand. */
function twice(folders: readonly string[]): Problem[] {
  const seen = new Map<string, string>()
  return folders.flatMap((folder) => {
    const runId = folder.slice(folder.lastIndexOf('/') + 1)
    const other = seen.get(runId)
    seen.set(runId, folder)
    return other === undefined ? [] : [{ path: folder, why: `${other} is the same run` }]
  })
}

async function strangers(past: Past): Promise<Problem[]> {
  const known = new Set(
    [runsFolder, itemsFolder, auditFolder, outcomesPath].map((path) => path.slice(stateRoot.length + 1)),
  )
  const names = (await past.list(stateRoot)).map((name) => name.replace(/\/$/, ''))
  return names
    .filter((name) => !known.has(name))
    .map((name) => ({ path: `${stateRoot}/${name}`, why: 'no file of llm-ops' }))
}

async function examineIndex(past: Past, { files, unreadable }: Derived): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const [path, text] of files) {
    const why = staleness(path, { text, standing: await past.read(path) })
    if (why !== null) problems.push({ path, why })
  }
  for (const path of unreadable.length > 0 ? [] : await itemFiles(past)) {
    if (!files.has(path)) problems.push({ path, why: `no run speaks of it: ${REBUILD}` })
  }
  return problems
}

const REBUILD = 'run "llm-ops state rebuild"'

function staleness(path: string, { text, standing }: { text: string; standing: string | null }): string | null {
  if (standing === text) return null
  if (standing === null) return `missing: ${REBUILD}`
  if (isNewer(derivedKind(path), standing)) return 'a newer llm-ops wrote it: update llm-ops'
  return `not what the run files say: ${REBUILD}`
}

/**
 * Changes that make the derived files what the run files say; rows that no run speaks of are removed.
 * @throws UserError where a newer llm-ops wrote one of them
 */
export async function rebuildState(past: Past): Promise<{ files: Map<string, string | null>; unreadable: string[] }> {
  const derived = await rebuildDerived(past)
  const files = new Map<string, string | null>(await changedDerived(past, derived))
  if (derived.unreadable.length > 0) return { files, unreadable: derived.unreadable }
  for (const path of await itemFiles(past)) if (!derived.files.has(path)) files.set(path, null)
  return { files, unreadable: [] }
}
