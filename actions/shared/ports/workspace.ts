/** Files that the target's code may have written: every read is bounded and follows no link. */
export interface Workspace {
  /** A fresh folder, removed with the scope. */
  temporary(label: string): Promise<TemporaryFolder>
  /** null where it is missing. */
  read(path: string, limits: ReadLimits): Promise<ReadResult>
  /**
   * Reads a file that may be too large to hold, by the same rules: `use` gets its bytes as they come, once. The file is
   * closed when `use` has ended. A file that grows beyond the limit, or breaks off, is refused whatever `use` made of it.
   */
  stream<T>(path: string, limits: ReadLimits, use: StreamUse<T>): Promise<StreamResult<T>>
  /**
   * Replaces the content of a file in a folder that the target's code wrote to; a missing file is made. False where
   * anything but a regular file of one name stands there, or a link on the way leads out of `within`.
   */
  write(path: string, content: Uint8Array, within: string): Promise<boolean>
  /** Every path below `dir` with a mark that changes when it is written or replaced; as `find` passes over. */
  marks(dir: string): Promise<ReadonlyMap<string, string>>
  /** Relative paths below `dir` that match a glob, in order; `node_modules` and `.git` are passed over. */
  find(dir: string, glob: string): Promise<string[]>
  exists(path: string): Promise<boolean>
  /**
   * Gives a checked-out worktree the installed dependencies of the user's work tree (`node_modules`, a virtual
   * environment), without letting a test write into the originals. Returns the environment that goes with them.
   */
  provide(worktree: string, target: string): Promise<Record<string, string>>
  /** The programs that run the target's tests, by absolute path. Looking them up runs none of the target's code. */
  toolchain(target: string): Promise<Toolchain>
}

export interface Toolchain {
  /** The first `node` of the PATH where that is 20 or newer, else the one we run on. */
  node: string
  /** The python of the target's virtual environment, else of the PATH; null where there is none. */
  python: string | null
  /** Where a script of ours lies that runs inside the target's test runner. */
  asset(name: string): string
}

export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string
}

export interface ReadLimits {
  maxBytes: number
  /** Older files are refused: they are not of this run. */
  notBefore?: Date
  /** Refused where a link on the way leads out of this folder. */
  within?: string
}

export interface ReadRefusal {
  ok: false
  code: 'missing' | 'not-a-file' | 'too-large' | 'stale' | 'unreadable'
  message: string
}

export type ReadResult = { ok: true; text: string; bytes: number } | ReadRefusal

export type StreamUse<T> = (chunks: AsyncIterable<Uint8Array>) => Promise<T>

export type StreamResult<T> = { ok: true; value: T } | ReadRefusal
