// Settings of a model for tests.
import type { ModelSettings } from '../../../settings/model-settings.ts'
import { MODEL } from './server.fake.ts'

/** The defaults of the settings, without a limit of requests, for a server of a test. */
export function settingsFor(baseUrl: string, more: Partial<ModelSettings> = {}): ModelSettings {
  return {
    baseUrl,
    name: MODEL,
    apiKey: ['sk', 'test', 'x'.repeat(20)].join('-'),
    apiVersion: null,
    temperature: 0,
    maxOutputTokens: 4096,
    requestsPerMinute: 0,
    tries: 4,
    timeoutSeconds: 120,
    deadlineSeconds: 1800,
    maxCostUsd: 2,
    prices: new Map(),
    ...more,
  }
}
