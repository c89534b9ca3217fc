/** The branch that holds the state (`llm-ops-state`), in whatever repository. Never forced, never rewritten. */
export interface StateBranch {
  /** Its head; null where there is no such branch yet. */
  tip(): Promise<string | null>
  /** A file of that commit as UTF-8; null where it is missing or no regular file. */
  read(path: string, at: string): Promise<string | null>
  /** Names of what stands in a folder of that commit, folders with a `/` at the end; empty where it is missing. */
  list(folder: string, at: string): Promise<string[]>
  /**
   * One commit on exactly this tip (null: the first of the branch, which has no parent).
   * @returns the new tip; `moved`: somebody else was there first, nothing was written
   */
  commit(request: StateCommit): Promise<{ tip: string } | { moved: true }>
}

export interface StateCommit {
  tip: string | null
  message: string
  /** Content by path; null removes. */
  files: ReadonlyMap<string, string | null>
}
