import type { Redaction } from '../../shared/contracts/egress.ts'
import type { Note } from '../../shared/contracts/primitives.ts'
import type { Repository, Scratch } from '../../shared/ports/git.ts'
import type { Model, Reply } from '../../shared/ports/model.ts'
import type { Prompts } from '../../shared/prompts/prompts.ts'

/** A text of the target that is sent. */
export interface SourceText {
  path: string
  blob: string
  text: string
}

/** What is left of some texts when their secrets are taken out; `shared/redaction`. */
export interface Redacted {
  /** In the order of the sources; line counts are kept. */
  texts: string[]
  /** Mark to secret. It never leaves memory. */
  marks: ReadonlyMap<string, string>
  redactions: Redaction[]
  /** Paths of key files, whose text must not be sent at all. */
  dropped: ReadonlySet<string>
}

/** What drafting needs of the ledger; `shared/money`. */
export interface DraftLedger {
  /** null where it cannot finish inside the cap. */
  reserve(tokens: { inputTokens: number; outputTokens: number }): object | null
  settle(reservation: object, reply: Reply): void
  /** A question was answered from the cache. */
  cached(): void
  /** A question was not asked, because of the cap. */
  notAsked(): void
}

/** What every item that a model drafts is drafted with. */
export interface Drafting {
  model: Pick<Model, 'parameters' | 'ask' | 'answers'>
  prompts: Prompts
  ledger: DraftLedger
  estimateTokens: (text: string) => number
  /** Of one answer: the setting `max-output-tokens`. */
  maxOutputTokens: number
  redact: (sources: readonly SourceText[]) => Promise<Redacted>
  restore: (diff: string, marks: ReadonlyMap<string, string>) => { diff: string } | { refused: Note }
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
  /** What a model said around its patch is told here, in one line. */
  log: { info(message: string): void }
  signal?: AbortSignal
}
