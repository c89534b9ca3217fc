import type { Repository, TreeEntry } from '../ports/git.ts'
import { optedOutFolders, saysNoLlm } from './no-llm.ts'

/** Larger files are not read: nobody can ask about them, so they are out. */
const MOST_BYTES = 32 * 1024 * 1024

type Reading = Pick<Repository, 'entries' | 'blobs'>

interface Base {
  files: ReadonlyMap<string, TreeEntry>
  covers: (path: string) => boolean
}

/**
 * Holds NO_LLM for a path at a tree? The tree is immutable, so nothing that was written since can take a mark back. What
 * cannot be told is opted out: a path that is not in the tree, a link, what cannot be read or is no UTF-8. A reading that
 * failed is tried again at the next question.
 */
export function isOptedOutAt(tree: string, repository: Reading): (path: string) => Promise<boolean> {
  const byBlob = new Map<string, boolean>()
  let base: Promise<Base> | null = null
  return async (path) => {
    try {
      base ??= readBase(tree, repository)
      const { files, covers } = await base
      const entry = files.get(path)
      if (entry === undefined || covers(path)) return true
      const known = byBlob.get(entry.id) ?? (await isMarked(entry, repository))
      if (known !== null) byBlob.set(entry.id, known)
      return known ?? true
    } catch {
      base = null
      return true
    }
  }
}

async function readBase(tree: string, repository: Reading): Promise<Base> {
  const entries = await repository.entries(tree)
  const folders = optedOutFolders(entries.map(({ path }) => path))
  const covers = (path: string): boolean => folders.covers(path)
  const regular = entries.filter(({ utf8, mode, size }) => utf8 && mode.startsWith('100') && (size ?? 0) <= MOST_BYTES)
  return { files: new Map(regular.map((entry) => [entry.path, entry])), covers }
}

/** null where its content is not there: it may be later. */
async function isMarked(entry: TreeEntry, repository: Reading): Promise<boolean | null> {
  for await (const { content } of repository.blobs([entry.id])) return isMarkedText(content)
  return null
}

function isMarkedText(content: Uint8Array): boolean {
  try {
    return saysNoLlm(new TextDecoder('utf-8', { fatal: true }).decode(content))
  } catch {
    return true
  }
}

/** Paths of a tree that are opted out: one reading of all its files, for who asks about many. */
export async function optedOutPaths(tree: string, repository: Reading): Promise<Set<string>> {
  const { files, covers } = await readBase(tree, repository)
  const marked = new Map<string, boolean>()
  const open = [...files.values()].filter(({ path }) => !covers(path))
  for await (const { id, content } of repository.blobs([...new Set(open.map(({ id }) => id))])) {
    marked.set(id, isMarkedText(content))
  }
  return new Set(
    [...files.values()].filter(({ path, id }) => covers(path) || marked.get(id) !== false).map(({ path }) => path),
  )
}
