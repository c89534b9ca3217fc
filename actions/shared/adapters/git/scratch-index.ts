import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gitBytes, gitText } from './exec.ts'

/** A call inside the scratch repository and in no other: git does not go looking for one in the folders above. */
export function inside(dir: string): { cwd: string; env: Record<string, string> } {
  return { cwd: dir, env: { GIT_DIR: dir } }
}

/** What one path of a tree becomes; `id` null removes it. */
export interface FileEntry {
  path: string
  mode: string
  id: string | null
}

export interface ScratchIndexes {
  /** Gives an index of its own that holds `base`, and removes it afterwards. */
  use<T>(base: string, work: (index: string) => Promise<T>): Promise<T>
  /** The tree that `base` becomes with these entries. */
  tree(base: string, entries: readonly FileEntry[]): Promise<string>
}

/**
 * Index files below `root`. Reading a big tree takes long, so it is read once a base and copied for each use; two uses
 * never share a file.
 */
export function scratchIndexes(root: string, dir: string): ScratchIndexes {
  const prepared = new Map<string, Promise<string>>()
  let uses = 0

  async function prepare(base: string): Promise<string> {
    const index = join(root, `base-${prepared.size}.index`)
    await gitText(['read-tree', base], { cwd: dir, env: { GIT_DIR: dir, GIT_INDEX_FILE: index } })
    return index
  }

  async function use<T>(base: string, work: (index: string) => Promise<T>): Promise<T> {
    const ready = prepared.get(base) ?? prepare(base)
    prepared.set(base, ready)
    const index = join(root, `use-${++uses}.index`)
    try {
      await copyFile(await ready, index)
      return await work(index)
    } finally {
      await rm(index, { force: true })
    }
  }

  return {
    use,
    tree: (base, entries) =>
      use(base, async (index) => {
        const call = { cwd: dir, env: { GIT_DIR: dir, GIT_INDEX_FILE: index } }
        await gitText(['update-index', '-z', '--index-info'], { ...call, stdin: indexInfo(entries, base.length) })
        return (await gitText(['write-tree'], call)).trim()
      }),
  }
}

/** Removals come first: a folder can only take the name of a file that is gone. */
function indexInfo(entries: readonly FileEntry[], idLength: number): string {
  const removed = entries.filter((entry) => entry.id === null)
  const placed = entries.filter((entry) => entry.id !== null)
  const lines = [
    ...removed.map((entry) => `0 ${'0'.repeat(idLength)}\t${entry.path}\0`),
    ...placed.map((entry) => `${entry.mode} ${entry.id}\t${entry.path}\0`),
  ]
  return lines.join('')
}

/** Gives each path its new blob and the mode it has in `base`; a new file is 100644. */
export async function replaceFiles(
  dir: string,
  base: string,
  files: readonly { path: string; id: string | null }[],
): Promise<FileEntry[]> {
  const modes = await modesOf(
    dir,
    base,
    files.map((file) => file.path),
  )
  return files.map(({ path, id }) => ({ path, id, mode: modes.get(path) ?? '100644' }))
}

const PATHS_A_CALL = 200

async function modesOf(dir: string, tree: string, paths: readonly string[]): Promise<Map<string, string>> {
  const modes = new Map<string, string>()
  for (let at = 0; at < paths.length; at += PATHS_A_CALL) {
    const some = paths.slice(at, at + PATHS_A_CALL)
    for (const entry of await list(dir, tree, some)) modes.set(entry.path, entry.mode)
  }
  return modes
}

interface ListedEntry {
  path: string
  mode: string
  type: string
  id: string
}

/** One entry of a tree by its full path; null where there is none. */
export async function entryOf(dir: string, tree: string, path: string): Promise<ListedEntry | null> {
  return (await list(dir, tree, [path])).find((entry) => entry.path === path) ?? null
}

async function list(dir: string, tree: string, paths: readonly string[]): Promise<ListedEntry[]> {
  const output = await gitText(['--literal-pathspecs', 'ls-tree', '-z', tree, '--', ...paths], inside(dir))
  return output.split('\0').flatMap((line) => {
    const [, mode, type, id, path] = /^([0-7]{6}) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
    return mode && type && id && path ? [{ mode, type, id, path }] : []
  })
}

/** Writes contents as blobs, unfiltered, with one git process for all; ids in the same order. */
export async function hashContents(dir: string, root: string, contents: readonly Uint8Array[]): Promise<string[]> {
  if (contents.length === 0) return []
  const folder = await mkdtemp(join(root, 'contents-'))
  try {
    const paths = contents.map((_, at) => join(folder, String(at)))
    for (const [at, content] of contents.entries()) await writeFile(paths[at] as string, content)
    const stdin = paths.map((path) => `${path}\n`).join('')
    const output = await gitBytes(['hash-object', '-w', '--no-filters', '--stdin-paths'], { ...inside(dir), stdin })
    return output.toString('latin1').trim().split('\n')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
