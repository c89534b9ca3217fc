import type { Note } from '../contracts/primitives.ts'
import type { Spending } from '../contracts/spending.ts'
import type { RecordedStage } from '../cassette/cassette-line.ts'
import type { Ledger } from '../money/ledger.ts'
import type { Prompts } from '../prompts/prompts.ts'
import type { Redacted, RedactionSource } from '../redaction/redact.ts'
import type { Model } from './model.ts'

export type SourceText = RedactionSource
export type RedactedTexts = Redacted

/** A model as one stage of a run may use it: guarded, recorded, and with what it may still spend. */
export interface ModelEngine extends AsyncDisposable {
  model: Model
  prompts: Prompts
  ledger: Ledger
  redact: (sources: readonly SourceText[]) => Promise<RedactedTexts>
  /** Texts that are about to be redacted, source by source: a scanner that is a program of its own sees them in one go. */
  lookAhead?: (texts: readonly string[]) => Promise<void>
  restore: (diff: string, marks: ReadonlyMap<string, string>) => { diff: string } | { refused: Note }
  /** Of one answer. */
  maxOutputTokens: number
}

export interface EngineRequest {
  runId: string
  stage: RecordedStage
  /** Is it marked NO_LLM at the base commit? Asked before every question; what cannot be read is. */
  isOptedOut: (path: string) => Promise<boolean>
  /** Branches of proposals as they stand: part of what a replay needs. */
  branches: ReadonlyMap<string, string>
  /** What earlier stages of the run spent: the cap is for the run. */
  spent: Spending | null
  /** Of what is left, 0–1: jobs that draft at the same time share it by their items. */
  share: number
  /** What earlier rounds of this stage spent: it goes on from there. */
  before: Spending | null
}

/** Models that can be had. */
export interface Engines {
  /** Name of the one that the settings name; null: none. */
  readonly configured: string | null
  /** @throws UserError for settings that no model can be asked with */
  open(request: EngineRequest): Promise<ModelEngine>
}

/** No model is configured. */
export function noEngines(): Engines {
  return {
    configured: null,
    open: async () => {
      throw new Error('no model is configured: nobody may open one')
    },
  }
}
