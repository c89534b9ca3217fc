import type { ModelParameters } from '../ports/model.ts'
import type { Settings } from '../settings/parse.ts'
import { version } from '../contracts/version.ts'
import type { CassetteHeader, RecordedStage } from './cassette-line.ts'

type Deciding = Pick<
  Settings,
  'engine' | 'select' | 'ignore' | 'excludePaths' | 'allowPaths' | 'maxItems' | 'retry' | 'repair' | 'model'
>

export interface StageFacts {
  stage: RecordedStage
  settings: Deciding
  parameters: ModelParameters
  prompts: CassetteHeader['prompts']
  world: CassetteHeader['world']
}

/** What a cassette keeps of how a stage was called. The key is no part of it. */
export function headerOf({ stage, settings, parameters, prompts, world }: StageFacts): CassetteHeader {
  const { engine, select, ignore, excludePaths, allowPaths, maxItems, retry, repair, model } = settings
  const { model: name, temperature, seed } = parameters
  return {
    schemaVersion: 1,
    kind: 'header',
    stage,
    llmOps: version,
    parameters: { model: name, temperature, seed },
    endpoint: model.baseUrl === null ? null : new URL(model.baseUrl).origin,
    settings: {
      engine,
      select,
      ignore,
      excludePaths,
      allowPaths,
      maxItems,
      retry,
      repair,
      maxOutputTokens: model.maxOutputTokens,
      maxCostUsd: model.maxCostUsd,
      prices: Object.fromEntries(model.prices),
    },
    prompts,
    world,
  }
}

/** These settings as that stage was called with; they can reach no model: the key is left out. */
export function settingsOf<S extends Deciding>({ settings, parameters, endpoint }: CassetteHeader, current: S): S {
  const { maxOutputTokens, maxCostUsd, prices, ...stage } = settings
  const model = {
    ...current.model,
    baseUrl: endpoint,
    name: parameters.model,
    apiKey: null,
    temperature: parameters.temperature,
    maxOutputTokens,
    maxCostUsd,
    prices: new Map(Object.entries(prices)),
  }
  return { ...current, ...stage, model }
}
