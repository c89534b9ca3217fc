import type { FailureCode } from '../ports/model.ts'
import { failure, type Failure } from './outcome.ts'
import { quoted, wordsOf } from './server-words.ts'

/** What a server answers that refuses or cannot. */
export interface HttpError {
  status: number
  /** The parsed `error` of the body, or its text. */
  error: unknown
}

interface Row {
  when: (status: number, words: string) => boolean
  code: FailureCode
  retry?: boolean
  advice: string
}

/**
 * The first row that fits. Words come before the status where servers disagree on it: llama.cpp answers a prompt that
 * is too long with 400 or 500, gateways an unknown model with 400, OpenAI an empty account with 429.
 */
const rows: readonly Row[] = [
  {
    when: (status, words) =>
      status === 402 ||
      /\binsufficient[_ ](quota|balance|credits?|funds)\b|\bbilling_(hard_limit|not_active)/i.test(words),
    code: 'quota',
    advice: 'the account of api-key has no credit left: top it up',
  },
  {
    when: (_status, words) =>
      /content_filter|content_policy|ResponsibleAIPolicy|content management policy|\bflagged\b/i.test(words),
    code: 'filtered',
    advice: 'a content filter of the server refused the question',
  },
  {
    // OpenAI's reasoning models: the key is good, the parameter is not.
    when: (status, words) => status === 403 && /\blog_?probs\b/i.test(words),
    code: 'bad-request',
    advice: 'the server refused a part of the request',
  },
  {
    when: (status) => status === 401 || status === 403,
    code: 'unauthorized',
    advice: 'the server refused the key: check api-key, and that base-url is the server that it is for',
  },
  {
    when: (status, words) => status === 413 || ([400, 422, 429, 500].includes(status) && tooLong.test(words)),
    code: 'context-too-long',
    advice: 'the question is too long for the model',
  },
  {
    when: (status, words) => status === 404 || status === 405 || (status === 400 && unknownModel.test(words)),
    code: 'no-such-model',
    advice: 'nothing there answers as this model: check model and base-url (up to and with /v1)',
  },
  {
    when: (status) => status === 429,
    code: 'rate-limited',
    retry: true,
    advice: 'the server has too many requests: lower requests-per-minute',
  },
  {
    when: (status) => status === 408 || status === 409 || status === 425 || (status >= 500 && status !== 501),
    code: 'unavailable',
    retry: true,
    advice: 'the server has a failure or is overloaded',
  },
]

const tooLong =
  /context_length_exceeded|exceed_context_size|string_above_max_length|context (size|window|length)|max_(completion_)?tokens must be at least 1|(prompt|input|request) (is )?too (long|large)|reduce the length/i

const unknownModel =
  /model_not_found|invalid_model|DeploymentNotFound|invalid model|not a valid model|model\b.{0,200}\b(not found|not exist)/i

/** The error that the body of a refusal holds: of JSON its `error`, where there is one; else all of it. */
export function errorIn(body: string): unknown {
  try {
    const json: unknown = JSON.parse(body)
    return typeof json === 'object' && json !== null && 'error' in json ? json.error : json
  } catch {
    return body
  }
}

export function httpFailure({ status, error }: HttpError): Failure {
  const words = wordsOf(error)
  const row = rows.find(({ when }) => when(status, words))
  const code = row?.code ?? 'bad-request'
  const advice = row?.advice ?? 'the server refused the question'
  // What is said of a key often holds a part of it.
  const said = code === 'unauthorized' || words === '' ? '' : `: "${quoted(words)}"`
  return failure(code, `${advice} (HTTP ${status}${said})`, { retry: row?.retry ?? false })
}
