import { constants } from 'node:fs'
import { lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { dirname, join, resolve } from 'node:path'
import { UserError } from '../../contracts/errors.ts'
import type { StateBranch, StateCommit } from '../../ports/state-branch.ts'
import { machineError } from '../machine-error.ts'
import { refuseOdd } from './standing.ts'

/** A file of the state larger than this was not written by llm-ops. Bytes. */
const MAX_BYTES = 64 * 2 ** 20

/**
 * A state branch that is checked out: the same verbs on its files. It has one commit, `folder`; to commit is to write the
 * files, for a person to look at and commit.
 */
export function stateInFolder(dir: string): StateBranch {
  const root = resolve(dir)
  return {
    tip: async () => 'folder',
    read: (path) => readFile(join(root, path)),
    list: (folder) => listFolder(join(root, folder)),
    commit: (request) => writeFiles(root, request),
  }
}

async function readFile(path: string): Promise<string | null> {
  try {
    await using handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const facts = await handle.stat()
    if (!facts.isFile()) return null
    if (facts.size > MAX_BYTES)
      throw new UserError(`${path} has ${facts.size} bytes: llm-ops did not write it, remove it`)
    return await handle.readFile('utf8')
  } catch (cause) {
    if (isMissing(cause)) return null
    throw machineError(`${path} could not be read`, cause)
  }
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    if (!(await lstat(folder)).isDirectory()) return []
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).toSorted()
  } catch (cause) {
    if (isMissing(cause)) return []
    throw machineError(`${folder} could not be listed`, cause)
  }
}

/** What is no file of ours (missing, a link, below a file) is not read. */
function isMissing(cause: unknown): boolean {
  return ['ENOENT', 'ELOOP', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')
}

async function writeFiles(root: string, request: StateCommit): Promise<{ tip: string }> {
  await refuseOdd(request, (path) => modeOf(join(root, path)))
  for (const [path, text] of request.files) {
    const file = join(root, path)
    try {
      if (text === null) await rm(file, { force: true })
      else await writeWhole(file, text)
    } catch (cause) {
      throw machineError(`${file} could not be written`, cause)
    }
  }
  return { tip: 'folder' }
}

/** As git would name it. */
async function modeOf(path: string): Promise<string | null> {
  const facts = await lstat(path).catch(() => null)
  if (facts === null) return null
  if (facts.isDirectory()) return '040000'
  return facts.isFile() ? '100644' : '120000'
}

async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const temporary = `${path}.${randomUUID()}.tmp`
  try {
    await using handle = await open(temporary, 'wx', 0o644)
    await handle.writeFile(text, 'utf8')
    await handle.sync()
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
