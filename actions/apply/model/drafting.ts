import type { Ledger } from '../../shared/money/ledger.ts'
import type { ModelEngine } from '../../shared/ports/engine.ts'
import type { Repository, Scratch } from '../../shared/ports/git.ts'
import type { Model } from '../../shared/ports/model.ts'

export type { SourceText } from '../../shared/ports/engine.ts'

/** What every item that a model drafts is drafted with. */
export interface Drafting extends Pick<ModelEngine, 'prompts' | 'redact' | 'restore' | 'maxOutputTokens'> {
  model: Pick<Model, 'parameters' | 'ask' | 'answers'>
  ledger: Pick<Ledger, 'reserve' | 'settle' | 'cached' | 'notAsked'>
  repository: Pick<Repository, 'blobs'>
  scratch: Pick<Scratch, 'apply' | 'changes' | 'blobs' | 'read' | 'diff'>
  /** Tree that every change is against. */
  base: string
  /** Blob id of each regular file of that tree, by path. */
  blobs: ReadonlyMap<string, string>
  allowPaths: readonly string[]
  /** Files with NO_LLM. */
  optedOut: readonly string[]
  /** Every path of the base tree. */
  paths: ReadonlySet<string>
  /** That a model wrote something around its patch is told here, in one line. */
  log: { info(message: string): void }
  signal?: AbortSignal
}
