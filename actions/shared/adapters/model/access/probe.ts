import { z } from 'zod'
import { readCompletion } from '../../../model/completion.ts'
import { httpFailure } from '../../../model/http-failure.ts'
import { withoutKey } from '../../../model/server-words.ts'
import type { FailureCode } from '../../../ports/model.ts'
import type { ModelSettings } from '../../../settings/model-settings.ts'
import type { Endpoint, Exchange } from './endpoint.ts'

const PATIENCE_MS = 5000

type Probed = { reachable: true } | { reachable: false; reason: string }

const listSchema = z.object({ data: z.array(z.object({ id: z.string() })) })

/** What shows that the model is there, though it is no answer: more than one token cannot be had. */
const there: ReadonlySet<FailureCode> = new Set([
  'truncated',
  'bad-request',
  'rate-limited',
  'context-too-long',
  'filtered',
  'refused',
])

/**
 * Is the model there? The list of models says so where it names it; else one token is asked for: some servers have no
 * list, and some name models otherwise in it (Azure its deployments, gateways their aliases).
 */
export async function probeOf(endpoint: Endpoint, model: string, settings: ModelSettings): Promise<Probed> {
  const deadline = performance.now() + PATIENCE_MS
  const left = (): { signal: undefined; timeoutMs: number } => ({
    signal: undefined,
    timeoutMs: deadline - performance.now(),
  })
  const listed = await endpoint.models(left())
  if (names(listed, model)) return { reachable: true }
  if (!worthAsking(listed)) return probed(listed, settings)
  const question = { model, messages: [{ role: 'user', content: 'Hi' }], [limitOf(endpoint)]: 1 }
  const body = new TextEncoder().encode(JSON.stringify(question))
  const asked = await endpoint.complete(body, { idempotencyKey: 'probe', ...left() })
  // It is there and slow: a local server may have to load the model first.
  if (asked.kind === 'timeout' && listed.kind === 'response') return { reachable: true }
  return probed(asked, settings)
}

function limitOf({ isOpenAi }: Endpoint): string {
  return isOpenAi ? 'max_completion_tokens' : 'max_tokens'
}

function names(listed: Exchange, model: string): boolean {
  if (listed.kind !== 'response') return false
  const list = listSchema.safeParse(json(listed.body))
  return list.success && list.data.data.some(({ id }) => id === model)
}

/** Not where the server cannot be reached, or refuses the key. Some keys may not list models, and are refused with 403. */
function worthAsking(listed: Exchange): boolean {
  if (listed.kind === 'response') return true
  return listed.kind === 'http-error' && ![401, 429].includes(listed.status) && listed.status < 500
}

function probed(exchange: Exchange, { apiKey, baseUrl, name }: ModelSettings): Probed {
  const where = baseUrl ?? 'the endpoint of OpenAI'
  const no = (reason: string): Probed => ({ reachable: false, reason: withoutKey(reason, apiKey) })
  if (exchange.kind !== 'response' && exchange.kind !== 'http-error') {
    return no(`base-url: ${where} cannot be reached: ${exchange.message}`)
  }
  const sent = { model: name ?? '', messages: [], maxOutputTokens: 1, tool: null }
  const outcome = exchange.kind === 'response' ? readCompletion(exchange.body, sent) : httpFailure(exchange)
  return outcome.kind === 'answered' || there.has(outcome.code)
    ? { reachable: true }
    : no(`${where}: ${outcome.message}`)
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
