import type { RawChange } from '../contracts/change.ts'

/** Opens repositories. Every git call runs with system and global config, hooks, fsmonitor and attributes off. */
export interface Git {
  /** @throws UserError where `dir` is no git work tree, or git is not on the machine */
  open(dir: string): Promise<Repository>
  /** A full clone of `url` into the empty folder `into`; `branch` null takes the remote's default. */
  clone(url: string, into: string, branch: string | null): Promise<Repository>
  /** Fetches into what `clone` made at `dir` and points its HEAD at `branch`; null where there is no such clone. */
  update(dir: string, branch: string | null): Promise<Repository | null>
}

export interface Head {
  commit: string
  tree: string
  /** null on a detached HEAD. */
  branch: string | null
}

export interface TreeEntry {
  /** Raw bytes as latin1 where `utf8` is false, so that no two names collide. */
  path: string
  utf8: boolean
  mode: string
  type: 'blob' | 'commit'
  id: string
  /** Bytes; null for a submodule. */
  size: number | null
}

export interface Blob {
  id: string
  content: Uint8Array
}

/** A user's repository. Reading it is free; the only verbs that write are `adopt` and `exclude`. */
export interface Repository {
  /** Top of the work tree, absolute. */
  readonly dir: string
  /** null where there is no commit yet. */
  head(): Promise<Head | null>
  /** @throws UserError that names the revision */
  resolve(revision: string): Promise<{ commit: string; tree: string }>
  /** The best common ancestor of two commits (git-merge-base(1)); null where they have none, or a shallow clone lacks it. */
  mergeBase(one: string, other: string): Promise<string | null>
  /** Every entry below a tree, submodules and symlinks too (named, never followed). */
  entries(tree: string): Promise<TreeEntry[]>
  /** Contents by id, in the order asked for; ids that do not exist are left out. */
  blobs(ids: readonly string[]): AsyncIterable<Blob>
  /** Is anything uncommitted or untracked? The index on disk stays as it is. */
  dirty(): Promise<boolean>
  /** Local branches below a prefix: name to commit. */
  branches(prefix: string): Promise<Map<string, string>>
  /** A throw-away bare repository that shares this one's objects: all drafting and judging happens there. */
  scratch(): Promise<Scratch>
  /** Takes a commit out of a scratch repository and points a new branch at it. Never moves a branch that exists. */
  adopt(scratch: Scratch, branch: string, commit: string): Promise<'created' | 'same' | 'exists'>
  /** Adds a line to `.git/info/exclude` once. */
  exclude(pattern: string): Promise<void>
}

export interface CommitRequest {
  tree: string
  parent: string
  message: string
  author: { name: string; email: string }
  at: Date
}

/** Lives in a temporary folder; disposing it removes everything it made. */
export interface Scratch extends AsyncDisposable {
  readonly dir: string
  /** `base` with these files replaced (text) or removed (null). Modes stay; new files are 100644. Nothing is filtered. */
  writeTree(base: string, files: ReadonlyMap<string, Uint8Array | null>): Promise<string>
  /** Unified diff with 3 lines of context, full index, no renames, no colour, a/ and b/ prefixes. */
  diff(from: string, to: string): Promise<string>
  /** `git apply --cached` on a scratch index of `base`: the tree it gives, or what git said. */
  apply(base: string, diff: string): Promise<{ tree: string } | { refused: string }>
  /** `git diff-tree --raw -z --no-renames`, read. */
  changes(from: string, to: string): Promise<RawChange[]>
  /** Contents by id, as of a repository: one git process for all. */
  blobs(ids: readonly string[]): AsyncIterable<Blob>
  /** One file of a tree, or null. */
  read(tree: string, path: string): Promise<Uint8Array | null>
  /** Checks a tree out into a fresh folder (a detached worktree) and gives its path. */
  checkout(tree: string): Promise<string>
  /** The tree that a checked-out folder holds now, tracked and new files of `only` considered. */
  capture(folder: string, base: string, only: readonly string[]): Promise<string>
  commit(request: CommitRequest): Promise<string>
}
