import { UserError } from '../shared/contracts/errors.ts'
import type { EngineName } from '../shared/contracts/plan.ts'
import type { Snapshot } from '../shared/contracts/snapshot.ts'
import type { Engines, ModelEngine } from '../shared/ports/engine.ts'

export interface EngineWish {
  engine: EngineName | 'auto'
  noLlm: Pick<Snapshot['noLlm'], 'repository'>
}

/** Who proposes, and why, in a sentence. */
export type ChosenEngine = { name: 'codemod'; reason: string } | { name: 'model'; reason: string; engine: ModelEngine }

/**
 * `auto` takes a model where one is configured, may be asked and answers, else the codemods.
 * @param open called at the most once; what it opens is disposed of here where it does not answer
 * @throws UserError where `model` is asked for and cannot be had
 */
export async function chooseEngine(
  { engine, noLlm }: EngineWish,
  { configured }: Pick<Engines, 'configured'>,
  open: () => Promise<ModelEngine>,
): Promise<ChosenEngine> {
  if (engine === 'codemod') return { name: 'codemod', reason: 'engine is codemod' }
  const without = (reason: string, advice: string): ChosenEngine => {
    if (engine === 'model') throw new UserError(`engine: model was asked for, and ${reason}: ${advice}`)
    return { name: 'codemod', reason }
  }
  if (configured === null) return without('no model is configured', 'name one with the setting model')
  if (noLlm.repository) return without('the repository opts out of models (NO_LLM)', 'use engine codemod')
  const opened = await open()
  const found = await opened.model.probe()
  if (found.reachable) return { name: 'model', reason: `${configured} is configured and answers`, engine: opened }
  await opened[Symbol.asyncDispose]()
  return without(`${configured} is not to be had: ${found.reason}`, 'mend that, or use engine codemod')
}
