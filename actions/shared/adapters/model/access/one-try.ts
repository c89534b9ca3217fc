import { chatRequest, offeredTool } from '../../../model/chat-request.ts'
import { readCompletion } from '../../../model/completion.ts'
import type { Dialect, Refusal } from '../../../model/dialect.ts'
import { httpFailure } from '../../../model/http-failure.ts'
import { failure, type Outcome } from '../../../model/outcome.ts'
import { retryAfter } from '../../../model/retry-after.ts'
import { wordsOf } from '../../../model/server-words.ts'
import type { ModelParameters, Question } from '../../../ports/model.ts'
import type { ModelSettings } from '../../../settings/model-settings.ts'
import type { Endpoint, Exchange } from './endpoint.ts'
import type { Patience } from './patience.ts'

export interface Line {
  settings: ModelSettings
  parameters: ModelParameters
  endpoint: Endpoint
  onRequest: (question: Question, body: Uint8Array) => Promise<void>
}

export interface Try {
  question: Question
  dialect: Dialect
  idempotencyKey: string
  patience: Patience
}

export interface Tried {
  outcome: Outcome
  /** What of the request the server refused, where it was the request. */
  refusal: Refusal | null
  /** The server had too much, and for how many milliseconds it wants none (null: it does not say). */
  tooMuch: { retryAfter: number | null } | null
}

/** Statuses of too many requests: the second is what Anthropic and those after it send when overloaded. */
const OVERLOADED = new Set([429, 529])

/** Sends one question once. */
export async function oneTry(line: Line, { question, dialect, idempotencyKey, patience }: Try): Promise<Tried> {
  const { settings, parameters, endpoint } = line
  const usualLimit = endpoint.isOpenAi ? 'max_completion_tokens' : 'max_tokens'
  const request = chatRequest({ question, parameters, dialect, usualLimit })
  const body = new TextEncoder().encode(JSON.stringify(request))
  await line.onRequest(question, body)
  const left = patience.deadline - patience.clock.monotonic()
  const timeoutMs = Math.min(settings.timeoutSeconds * 1000, left)
  const exchange = await endpoint.complete(body, { idempotencyKey, signal: patience.signal, timeoutMs })
  const tool = offeredTool(question, dialect)
  const sent = { model: parameters.model, messages: question.messages, maxOutputTokens: question.maxOutputTokens, tool }
  const read = (text: string): Outcome => readCompletion(text, sent)
  return judged(exchange, { read, question, patience })
}

interface Judging {
  read: (body: string) => Outcome
  question: Question
  patience: Patience
}

function judged(exchange: Exchange, { read, question, patience }: Judging): Tried {
  const only = (outcome: Outcome): Tried => ({ outcome, refusal: null, tooMuch: null })
  switch (exchange.kind) {
    case 'response':
      return limitedInBody(read(exchange.body))
    case 'http-error':
      return refused(exchange, question, patience)
    case 'redirected':
      return only(failure('redirected', exchange.message))
    case 'too-large':
      return only(failure('not-an-answer', exchange.message))
    case 'aborted':
      return only(failure('interrupted', exchange.message))
    case 'timeout':
    case 'broken':
      return only(failure('unavailable', `the request failed: ${exchange.message}`, { retry: true }))
    default:
      return exchange satisfies never
  }
}

/** A gateway may say in a 200 that it had too much. */
function limitedInBody(outcome: Outcome): Tried {
  const tooMuch = outcome.kind === 'failed' && outcome.code === 'rate-limited' ? { retryAfter: null } : null
  return { outcome, refusal: null, tooMuch }
}

function refused(exchange: Extract<Exchange, { kind: 'http-error' }>, question: Question, { clock }: Patience): Tried {
  const { status, error, header } = exchange
  const outcome = httpFailure(exchange)
  const after = retryAfter(header, clock.now())
  const aboutTheRequest = outcome.code === 'bad-request' || outcome.code === 'no-such-model'
  return {
    outcome,
    refusal: aboutTheRequest ? { status, words: wordsOf(error), json: question.answer.kind === 'json' } : null,
    tooMuch: outcome.retry && (OVERLOADED.has(status) || after !== null) ? { retryAfter: after } : null,
  }
}
