import type { Outline } from '../contracts/outline.ts'
import type { Language } from '../contracts/primitives.ts'
import type { RunProcess } from '../contracts/run.ts'

export type RunFile =
  | 'run.json'
  | 'snapshot.json'
  | 'plan.json'
  | 'changes.json'
  | 'evidence.json'
  | 'evidence.md'
  | 'gate.sarif'
  | `coverage-${string}.html`
  | 'report.md'

/**
 * Files of a run that grow by a line as it goes: `calls.jsonl` is its cassette, `egress.jsonl` what left for a model,
 * `audit.jsonl` what was done to GitHub.
 */
export type RunLines = 'calls.jsonl' | 'egress.jsonl' | 'audit.jsonl'

/** Files of the state that no single run owns. */
export type StateFile = 'outcomes.json'

/** The state folder. Writes are whole or not at all (temporary file, fsync, rename). */
export interface Store {
  /** Absolute path of the state folder. */
  readonly dir: string
  /** Absolute path of a run's folder. */
  runDir(runId: string): string
  write(runId: string, file: RunFile, content: string): Promise<void>
  /** null where it is missing. */
  read(runId: string, file: RunFile): Promise<string | null>
  /** Adds a line, without its line end; it is on disk when this resolves. A torn last line is what a kill leaves. */
  append(runId: string, file: RunLines, line: string): Promise<void>
  /** Its lines, one at a time; none where it is missing. */
  lines(runId: string, file: RunLines): AsyncIterable<string>
  /** null where it is missing. */
  readState(file: StateFile): Promise<string | null>
  writeState(file: StateFile, content: string): Promise<void>
  /** A row of the index of proposals, made from the runs: one small file, however many runs there are. null: none. */
  readItem(itemId: string): Promise<string | null>
  /** null removes it. */
  writeItem(itemId: string, content: string | null): Promise<void>
  /** Ids of all its rows. */
  items(): Promise<string[]>
  /** Says of a run that the index holds what it proposed. */
  markIndexed(runId: string): Promise<void>
  /** Ids of runs that are there and were never marked so: two folders are listed, and no file is read. */
  unindexedRuns(): Promise<string[]>
  /** Ids, newest first. */
  runs(): Promise<string[]>
  /** Is the process of a run that says `running` gone? No, where that cannot be seen from here. */
  isGone(process: RunProcess): Promise<boolean>
  readonly outlines: OutlineCache
}

/** Outlines by blob id. Losing it costs time, nothing else. */
export interface OutlineCache {
  /** Totals of those that are there; it reads an index and no outline. */
  totals(blobs: readonly string[]): Promise<Map<string, OutlineTotals>>
  /** `language` where the same content may stand under two; otherwise any. */
  get(blobs: readonly string[], language?: Language): Promise<Map<string, Outline>>
  add(outlines: readonly Outline[], facts?: ReadonlyMap<string, BlobFacts>): Promise<void>
  /** What earlier crawls learned about contents, outlined or not; from the index alone. */
  facts(blobs: readonly string[]): Promise<Map<string, KnownBlob>>
}

/** What a look at a content tells that no outline says. */
export interface BlobFacts {
  /** Why it is no text; null where it is. */
  skipped: 'binary' | 'not-utf8' | null
  /** NO_LLM stands in its first ten lines. */
  noLlm: boolean
}

export interface KnownBlob extends BlobFacts {
  /** Totals by the language it was outlined in: an empty file is a valid one of each. */
  outlines: Partial<Record<Language, OutlineTotals>>
}

export interface OutlineTotals {
  symbols: number
  complexity: number
  parseErrors: number
}
