import type { ModelSettings } from '../../actions/shared/settings/model-settings.ts'
import type { RealModel } from '../../scripts/real-model.ts'

export function settingsFor(real: RealModel, changes: Partial<ModelSettings> = {}): ModelSettings {
  return {
    baseUrl: real.baseUrl,
    name: real.name,
    apiKey: real.apiKey,
    apiVersion: null,
    temperature: 0,
    maxOutputTokens: 200,
    requestsPerMinute: 0,
    tries: 1,
    timeoutSeconds: 60,
    deadlineSeconds: 300,
    maxCostUsd: 1,
    prices: new Map(),
    ...changes,
  }
}
