import type { Outline } from '../contracts/outline.ts'
import type { Grammar } from '../languages/table.ts'

export interface OutlineJob {
  blob: string
  grammar: Grammar
  text: string
}

export type OutlineAnswer = { blob: string; outline: Outline } | { blob: string; failure: string }

/** Parses in worker threads. A worker that dies costs the file it was on, not the crawl. */
export interface Outliner extends AsyncDisposable {
  outline(jobs: readonly OutlineJob[]): AsyncIterable<OutlineAnswer>
  /**
   * Work in these grammars is to come, `units` (UTF-16, about) of it, or nobody knows yet how much: what can be loaded
   * and started ahead, while git is asked, may be.
   */
  prepare?(grammars: Iterable<Grammar>, units?: number): void
}
