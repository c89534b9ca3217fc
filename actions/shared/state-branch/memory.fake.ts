import type { StateBranch } from '../ports/state-branch.ts'

export interface MemoryBranch extends StateBranch {
  /** What the head holds, for a test to look at. */
  files(): ReadonlyMap<string, string>
  /** Somebody else's commit, by hand. */
  byHand(change: Readonly<Record<string, string | null>>): void
  /** What was asked of it, in order: `read state/…`, `list state`, `commit`. */
  readonly calls: string[]
  /** Called before each commit: a race. */
  beforeCommit: (() => void | Promise<void>) | null
}

/** A state branch in memory: commits are whole copies, heads are counted. */
export function memoryBranch(start: Readonly<Record<string, string>> | null = null): MemoryBranch {
  const commits: Map<string, string>[] = []
  const calls: string[] = []
  const add = (files: Map<string, string>): string => `tip-${commits.push(files)}`
  const at = (tip: string): ReadonlyMap<string, string> => commits[Number(tip.slice(4)) - 1] ?? new Map()
  const head = (): string | null => (commits.length === 0 ? null : `tip-${commits.length}`)
  const changed = (change: Iterable<[string, string | null]>): string => {
    const files = new Map(commits.at(-1))
    for (const [path, text] of change) {
      if (text === null) files.delete(path)
      else files.set(path, text)
    }
    return add(files)
  }
  if (start !== null) add(new Map(Object.entries(start)))
  const branch: MemoryBranch = {
    calls,
    beforeCommit: null,
    files: () => commits.at(-1) ?? new Map(),
    byHand: (change) => void changed(Object.entries(change)),
    tip: async () => head(),
    read: async (path, tip) => {
      calls.push(`read ${path}`)
      return at(tip).get(path) ?? null
    },
    list: async (folder, tip) => {
      calls.push(`list ${folder}`)
      return names(folder, at(tip))
    },
    commit: async ({ tip, files }) => {
      calls.push('commit')
      await branch.beforeCommit?.()
      return tip === head() ? { tip: changed(files) } : { moved: true }
    },
  }
  return branch
}

function names(folder: string, files: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>()
  for (const path of files.keys()) {
    if (!path.startsWith(`${folder}/`)) continue
    const [name = '', ...rest] = path.slice(folder.length + 1).split('/')
    found.add(rest.length === 0 ? name : `${name}/`)
  }
  return [...found].toSorted()
}
