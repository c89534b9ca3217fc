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
  /** A little work in these grammars is to come: what can be loaded ahead, while git is asked, may be. */
  prepare?(grammars: Iterable<Grammar>): void
}
