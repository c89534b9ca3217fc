import { join } from 'node:path'
import type { CassetteHeader } from '../../cassette/cassette-line.ts'
import { headerOf } from '../../cassette/header.ts'
import { ledger } from '../../money/ledger.ts'
import { priceOf } from '../../money/price.ts'
import type { EngineRequest, Engines, ModelEngine } from '../../ports/engine.ts'
import type { Model } from '../../ports/model.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Prompts } from '../../prompts/prompts.ts'
import { restore } from '../../redaction/restore.ts'
import type { Settings } from '../../settings/parse.ts'
import { answerCache } from './cache/answer-cache.ts'
import { recorded, recordHeader } from './cassette/record.ts'
import { egressManifest } from './egress/egress-manifest.ts'
import { guarded } from './egress/guarded.ts'
import { redacting } from './egress/redacting.ts'
import { trufflehog } from './egress/trufflehog.ts'

type Around = Pick<Ports, 'store' | 'clock' | 'log'>

/** The model that the settings name. Its client, the redaction and the prompts are loaded where it is opened. */
export function modelEngines(settings: Settings, ports: Around): Engines {
  return {
    configured: settings.model.name,
    open: async (request) => {
      const { modelAccess } = await import('./access/access.ts')
      const { store, clock, log } = ports
      const { runId } = request
      const endpoint = new URL(settings.model.baseUrl ?? OPENAI).origin
      const { onRequest } = egressManifest({ store, runId, clock, endpoint })
      const access = modelAccess(settings.model, { clock, log, onRequest })
      const redisUrl = process.env['REDIS_URL'] || null
      const answers = answerCache({ dir: join(store.dir, 'answers'), redisUrl, clock, log })
      const prompts = await installedPrompts()
      const recorder = { store, runId }
      await recordHeader(await headerFor({ settings, request, prompts, access }, ports), recorder)
      const engine = await engineOf(recorded({ ...access, answers }, recorder), { settings, request, prompts }, ports)
      return { ...engine, [Symbol.asyncDispose]: () => answers[Symbol.asyncDispose]() }
    },
  }
}

/** The same around a model that says what was recorded: nothing leaves, and nothing is recorded again. */
export function replayedEngines(model: Model, settings: Settings, ports: Around): Engines {
  return {
    configured: settings.model.name,
    open: async (request) => engineOf(model, { settings, request, prompts: await installedPrompts() }, ports),
  }
}

const OPENAI = 'https://api.openai.com/v1'

async function installedPrompts(): Promise<Prompts> {
  const { promptFiles } = await import('../prompt-files.ts')
  return promptFiles()
}

interface Opening {
  settings: Settings
  request: EngineRequest
  prompts: Prompts
}

async function engineOf(model: Model, { settings, request, prompts }: Opening, ports: Around): Promise<ModelEngine> {
  const { store, log } = ports
  const { runId, isOptedOut, spent, share, before } = request
  const { price, source } = priceOf(settings.model)
  const { maxCostUsd, maxOutputTokens } = settings.model
  const scanner = trufflehog({ log, path: process.env['PATH'] ?? '' })
  const capUsd = Math.max(0, maxCostUsd - (spent?.costUsd ?? 0)) * share
  return {
    model: { ...model, ask: guarded(model.ask, { isOptedOut, store, runId }) },
    prompts,
    ledger: ledger({ model: model.parameters.model, price, priceSource: source, capUsd, before }),
    redact: redacting({ store, runId }, scanner),
    lookAhead: async (texts) => void (await scanner(texts)),
    restore,
    maxOutputTokens,
    [Symbol.asyncDispose]: async () => undefined,
  }
}

/** By their names: what a replay holds against its own. */
export async function promptVersions(): Promise<CassetteHeader['prompts']> {
  return (await installedPrompts()).versions
}

async function headerFor(
  { settings, request, prompts, access }: Opening & { access: Pick<Model, 'parameters'> },
  { store }: Pick<Ports, 'store'>,
): Promise<CassetteHeader> {
  const outcomes = await store.readState('outcomes.json')
  const evidence = request.stage === 'repair' ? await store.read(request.runId, 'evidence.json') : null
  const world = { branches: Object.fromEntries(request.branches), outcomes, evidence }
  const { parameters } = access
  return headerOf({ stage: request.stage, settings, parameters, prompts: prompts.versions, world })
}
