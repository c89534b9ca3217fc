import type { StateBranch } from '../ports/state-branch.ts'

/** Each may be a request to GitHub. */
export const readsAtOnce = 8

/** One commit of the state branch. */
export interface Past {
  read(path: string): Promise<string | null>
  /** Folders with a `/` at the end. */
  list(folder: string): Promise<string[]>
}

/** @param tip null: there is no branch yet */
export function pastAt(branch: Pick<StateBranch, 'read' | 'list'>, tip: string | null): Past {
  if (tip === null) return { read: async () => null, list: async () => [] }
  return { read: (path) => branch.read(path, tip), list: (folder) => branch.list(folder, tip) }
}
