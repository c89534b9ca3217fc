/** One file of a report as it stands there: line and branch hits, before paths are made sense of. */
export interface FileRecord {
  path: string
  /** Hits by line number. */
  lines: Map<number, number>
  /** Branches by a key that is the same in every record of the file; null where the report has none at all. */
  branches: Map<string, BranchRecord>
}

/** A set of branches that are counted together: LCOV names each, Cobertura gives sums a line. */
export interface BranchRecord {
  covered: number
  total: number
}

export interface RawReport {
  records: FileRecord[]
  /** Folders that relative paths may be relative to. */
  sources: string[]
}
