import { randomUUID } from 'node:crypto'
import { constants, type Dirent } from 'node:fs'
import { lstat, mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { UserError } from '../contracts/errors.ts'
import { parseValue } from '../contracts/parse.ts'
import { itemId } from '../contracts/primitives.ts'
import type { OutlineCache, RunFile, RunLines, Store } from '../ports/store.ts'
import { runTime } from '../settings/run-id.ts'
import { itemPath, stateRoot } from '../state-branch/layout.ts'
import { machineError } from './machine-error.ts'
import { outlineCache } from './outline-cache.ts'
import { livenessOf } from './run-process.ts'

const RUN_ID = /^[0-9A-Za-z][0-9A-Za-z._-]{0,79}$/
/** An empty file in it for each run that the index was made from. */
const MARKS = 'items/runs'
/** A state file larger than this was not written by llm-ops. */
const MAX_BYTES = 512 * 1024 * 1024

/**
 * The state folder on disk: `<dir>/runs/<run id>/<file>`, the index `<dir>/items/<2>/<item id>.json` as on the state
 * branch, its marks `<dir>/items/runs/<run id>`, and `<dir>/outlines/`. Nothing is made before the first write.
 */
export function fileStore(dir: string): Store {
  const root = resolve(dir)
  let outlines: OutlineCache | null = null
  return {
    dir: root,
    runDir: (runId) => runFolder(root, runId),
    write: (runId, file, content) => writeRunFile(root, { runId, file, content }),
    read: (runId, file) => readRunFile(join(runFolder(root, runId), file)),
    append: (runId, file, line) => appendLine(root, { runId, file, line }),
    lines: (runId, file) => readLines(join(runFolder(root, runId), file)),
    readState: (file) => readRunFile(join(root, file)),
    writeState: (file, content) =>
      writeFile({ folders: foldersTo(root, dirname(file)), file: basename(file), content }),
    readItem: (itemId) => readRunFile(join(root, rowPath(itemId))),
    writeItem: (itemId, content) => writeRow(root, rowPath(itemId), content),
    items: () => listRows(root),
    markIndexed: (runId) => markRun(root, basename(runFolder(root, runId))),
    unindexedRuns: () => listUnmarked(root),
    runs: () => listRuns(root),
    isGone: async (process) => (await livenessOf(process)) === 'gone',
    get outlines() {
      outlines ??= outlineCache(join(root, 'outlines'))
      return outlines
    },
  }
}

function runFolder(root: string, runId: string): string {
  if (RUN_ID.test(runId)) return join(root, 'runs', runId)
  throw new UserError(
    `run-id: ${JSON.stringify(runId.slice(0, 80))} is not a run id: write letters, digits, ".", "_" or "-" (at most 80), or list the runs with "llm-ops runs list"`,
  )
}

async function writeRunFile(root: string, what: { runId: string; file: RunFile; content: string }): Promise<void> {
  const folder = runFolder(root, what.runId)
  await writeFile({ folders: [root, join(root, 'runs'), folder], file: what.file, content: what.content })
}

/** `items/<2>/<item id>.json`: the state folder is what `state/` is on the branch. */
function rowPath(item: string): string {
  return itemPath(parseValue(itemId, item, 'item id')).slice(stateRoot.length + 1)
}

/** A row that is removed is missing after a power cut, or is looked through once more. */
async function writeRow(root: string, path: string, content: string | null): Promise<void> {
  const folders = foldersTo(root, dirname(path))
  if (content !== null) return writeFile({ folders, file: basename(path), content })
  try {
    await refuseLinks(folders)
    await rm(join(root, path), { force: true })
  } catch (cause) {
    throw machineError(`${join(root, path)} could not be removed`, cause)
  }
}

/** From the state folder down to `folder`, which is named from it. */
function foldersTo(root: string, folder: string): string[] {
  if (folder === '.') return [root]
  return [...foldersTo(root, dirname(folder)), join(root, folder)]
}

interface WholeFile {
  /** From the state folder down to the one that the file stands in. */
  folders: readonly string[]
  file: string
  content: string
}

async function writeFile({ folders, file, content }: WholeFile): Promise<void> {
  const folder = folders.at(-1) as string
  const path = join(folder, file)
  try {
    await mkdir(folder, { recursive: true })
    await refuseLinks(folders)
    await writeWhole(path, content)
    await syncFolder(folder)
  } catch (cause) {
    throw machineError(`${path} could not be written`, cause)
  }
}

const APPEND = constants.O_APPEND | constants.O_CREAT | constants.O_RDWR | constants.O_NOFOLLOW | constants.O_NONBLOCK

async function appendLine(root: string, what: { runId: string; file: RunLines; line: string }): Promise<void> {
  const folder = runFolder(root, what.runId)
  const path = join(folder, what.file)
  try {
    await mkdir(folder, { recursive: true })
    await refuseLinks([root, join(root, 'runs'), folder])
    await using handle = await open(path, APPEND, 0o644)
    // What a kill left half written must not swallow the next line.
    await handle.appendFile(`${(await endsTorn(handle)) ? '\n' : ''}${what.line}\n`, 'utf8')
    await handle.datasync()
  } catch (cause) {
    throw machineError(`${path} could not be written`, cause)
  }
}

async function endsTorn(handle: FileHandle): Promise<boolean> {
  const facts = await handle.stat()
  if (!facts.isFile()) throw new UserError('it is not a file: remove it and run again')
  if (facts.size === 0) return false
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, facts.size - 1)
  return buffer[0] !== 0x0a
}

async function* readLines(path: string): AsyncIterable<string> {
  try {
    await using handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    if (!(await handle.stat()).isFile()) throw new UserError(`${path} is not a file: remove it and run again`)
    yield* handle.readLines({ encoding: 'utf8' })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return
    throw machineError(`${path} could not be read`, cause)
  }
}

/** Makes a run's folder: outputs of tests go there before the first file is written. @throws UserError */
export async function makeRunFolder(store: Pick<Store, 'dir' | 'runDir'>, runId: string): Promise<void> {
  const folder = store.runDir(runId)
  try {
    await mkdir(folder, { recursive: true })
    await refuseLinks([store.dir, dirname(folder), folder])
  } catch (cause) {
    throw machineError(`${folder} could not be made`, cause)
  }
}

/** A link in the state folder could lead a write into any other place: a hostile target may have committed one. */
async function refuseLinks(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    if (!(await lstat(folder)).isSymbolicLink()) continue
    throw new UserError(`${folder} is a symbolic link: remove it, or name another state folder with "state"`)
  }
}

async function writeWhole(path: string, content: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`
  try {
    await writeSynced(temporary, content)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

async function writeSynced(path: string, content: string): Promise<void> {
  await using handle = await open(path, 'wx', 0o644)
  await handle.writeFile(content, 'utf8')
  await handle.sync()
}

/** Makes the rename last through a power cut. Folders cannot be synced everywhere; the file itself already is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY).catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

async function readRunFile(path: string): Promise<string | null> {
  try {
    await using handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const facts = await handle.stat()
    if (!facts.isFile()) throw new UserError(`${path} is not a file: remove it and run again`)
    if (facts.size > MAX_BYTES)
      throw new UserError(`${path} has ${facts.size} bytes: llm-ops did not write it, remove it`)
    return await handle.readFile('utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw machineError(`${path} could not be read`, cause)
  }
}

async function listRows(root: string): Promise<string[]> {
  const names = (await list(join(root, 'items'), true)).filter((entry) => entry.name.endsWith('.json'))
  return names.flatMap(({ parentPath, name }) => {
    const id = itemId.safeParse(basename(name, '.json')).data
    return id !== undefined && rowPath(id) === `items/${basename(parentPath)}/${name}` ? [id] : []
  })
}

/** An empty file is whole as soon as it stands. One that a power cut takes away costs one more look at its run. */
async function markRun(root: string, runId: string): Promise<void> {
  const folders = foldersTo(root, MARKS)
  const path = join(root, MARKS, runId)
  try {
    await mkdir(join(root, MARKS), { recursive: true })
    await refuseLinks(folders)
    await (await open(path, APPEND, 0o644)).close()
  } catch (cause) {
    throw machineError(`${path} could not be written`, cause)
  }
}

async function listUnmarked(root: string): Promise<string[]> {
  const marked = new Set((await list(join(root, MARKS))).map(({ name }) => name))
  return (await runNames(root)).filter((id) => !marked.has(id))
}

async function runNames(root: string): Promise<string[]> {
  const entries = await list(join(root, 'runs'))
  return entries.filter((entry) => entry.isDirectory() && RUN_ID.test(entry.name)).map((entry) => entry.name)
}

/** @returns nothing where there is no such folder */
async function list(folder: string, recursive = false): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true, recursive }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return []
    throw machineError(`${folder} could not be listed`, cause)
  })
}

async function listRuns(root: string): Promise<string[]> {
  const folder = join(root, 'runs')
  const ids = await runNames(root)
  const dated = await Promise.all(ids.map(async (id) => ({ id, at: runTime(id) ?? (await birth(join(folder, id))) })))
  return dated.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)).map(({ id }) => id)
}

async function birth(path: string): Promise<number> {
  const facts = await stat(path)
  return facts.birthtimeMs || facts.mtimeMs
}
