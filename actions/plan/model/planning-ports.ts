import type { ModelEngine } from '../../shared/ports/engine.ts'
import type { Repository } from '../../shared/ports/git.ts'
import type { Log } from '../../shared/ports/log.ts'
import type { Model } from '../../shared/ports/model.ts'
import type { OutlineCache } from '../../shared/ports/store.ts'

export type Redact = (...given: Parameters<ModelEngine['redact']>) => ReturnType<ModelEngine['redact']>

/** What planning with a model may do to the world. */
export interface PlanningPorts extends Pick<ModelEngine, 'prompts' | 'ledger' | 'lookAhead'> {
  model: Pick<Model, 'parameters' | 'ask' | 'answers'>
  redact: Redact
  outlines: Pick<OutlineCache, 'get'>
  repository: Pick<Repository, 'blobs'>
  log: Pick<Log, 'progress'>
  /** Ends the questions that are under way; what was answered is kept. */
  signal?: AbortSignal
}
