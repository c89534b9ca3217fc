import type { OpenAI } from 'openai'
import { UserError } from '../../../contracts/errors.ts'
import { errorIn } from '../../../model/http-failure.ts'
import type { HeaderOf } from '../../../model/retry-after.ts'
import type { ModelSettings } from '../../../settings/model-settings.ts'
import { guardedFetch, RedirectedError, StatusError, TooLargeError } from './guarded-fetch.ts'

const OPENAI = 'https://api.openai.com/v1'

/** What came back of one request. */
export type Exchange =
  | { kind: 'response'; body: string }
  | { kind: 'http-error'; status: number; error: unknown; header: HeaderOf }
  | { kind: 'redirected' | 'too-large' | 'aborted' | 'timeout' | 'broken'; message: string }

export interface Sending {
  signal: AbortSignal | undefined
  timeoutMs: number
}

/** The server of `base-url`, through the client of OpenAI. */
export interface Endpoint {
  /** OpenAI's own: it calls some things otherwise than those that are compatible with it. */
  readonly isOpenAi: boolean
  complete(body: Uint8Array, sending: Sending & { idempotencyKey: string }): Promise<Exchange>
  models(sending: Sending): Promise<Exchange>
}

/** @throws UserError for settings with which nothing may be sent */
export function endpointOf(settings: ModelSettings): Endpoint {
  if (process.env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    throw new UserError(
      'NODE_TLS_REJECT_UNAUTHORIZED=0: certificates would not be checked, so anyone could read the code and the key: unset it (NODE_EXTRA_CA_CERTS adds an authority of your own)',
    )
  }
  // Not left to the client: its error would show the key.
  if (settings.apiKey !== null && !/^[\x21-\x7e]+$/.test(settings.apiKey)) {
    throw new UserError('api-key: it holds white space or other characters that no key has: store the secret anew')
  }
  if (settings.apiVersion !== null && settings.baseUrl === null) {
    throw new UserError('base-url: empty, though api-version is set: write the URL of the Azure resource')
  }
  const base = settings.baseUrl ?? OPENAI
  const client = lazily(() => clientOf(settings, base))
  return {
    isOpenAi: settings.apiVersion === null && new URL(base).origin === new URL(OPENAI).origin,
    complete: (body, { idempotencyKey, ...sending }) =>
      exchange(sending, async (options) => {
        const headers = { 'content-type': 'application/json', 'idempotency-key': idempotencyKey }
        return (await client()).post('/chat/completions', { body, headers, ...options }).asResponse()
      }),
    models: (sending) => exchange(sending, async (options) => (await client()).get('/models', options).asResponse()),
  }
}

/** The client is large: it is loaded when the first question is asked. */
async function clientOf(settings: ModelSettings, base: string): Promise<OpenAI> {
  const { AzureOpenAI, OpenAI } = await import('openai')
  const common = {
    // Local servers want none; the client does not start without.
    apiKey: settings.apiKey ?? 'none',
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    logLevel: 'off' as const,
    fetch: guardedFetch({ origin: new URL(base).origin, anonymous: settings.apiKey === null }),
  }
  if (settings.apiVersion === null) return new OpenAI({ ...common, baseURL: base, adminAPIKey: null })
  const { pathname } = new URL(base)
  const place = pathname === '/' ? { endpoint: base, baseURL: null } : { baseURL: base }
  return new AzureOpenAI({
    ...common,
    ...place,
    apiVersion: settings.apiVersion,
    ...(settings.name === null ? {} : { deployment: settings.name }),
  })
}

interface Options {
  maxRetries: 0
  timeout: number
  signal?: AbortSignal
}

/** A timer may fire a little before its time, as another clock shows it. */
const TIMER_SLACK_MS = 2

async function exchange(
  { signal, timeoutMs }: Sending,
  send: (options: Options) => Promise<Response>,
): Promise<Exchange> {
  const timeout = Math.max(1, Math.ceil(timeoutMs))
  const began = performance.now()
  try {
    const response = await send({ maxRetries: 0, timeout, ...(signal === undefined ? {} : { signal }) })
    return { kind: 'response', body: await response.text() }
  } catch (cause) {
    return failed(cause, performance.now() - began >= timeout - TIMER_SLACK_MS)
  }
}

/** @throws what is no failure of the request, but ours */
async function failed(cause: unknown, late: boolean): Promise<Exchange> {
  const { APIConnectionError, APIUserAbortError } = await import('openai')
  if (cause instanceof APIUserAbortError) return { kind: 'aborted', message: 'the request was interrupted' }
  if (!(cause instanceof APIConnectionError)) throw cause
  const own = cause.cause
  if (own instanceof StatusError) return httpError(own)
  if (own instanceof RedirectedError) return { kind: 'redirected', message: own.message }
  if (own instanceof TooLargeError) return { kind: 'too-large', message: own.message }
  if (late) return { kind: 'timeout', message: 'no answer in time' }
  return { kind: 'broken', message: connection(cause) }
}

function httpError({ response, body }: StatusError): Exchange {
  const header: HeaderOf = (name) => response.headers.get(name)
  return { kind: 'http-error', status: response.status, error: errorIn(body), header }
}

/** The innermost reason: `ECONNREFUSED 127.0.0.1:11434` says more than `Connection error.` */
function connection(error: Error): string {
  let inner: unknown = error
  while (inner instanceof Error && inner.cause !== undefined) inner = inner.cause
  const { code, message } = inner as NodeJS.ErrnoException
  return message.includes(code ?? '') ? message : `${code}: ${message}`
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => (made ??= make())
}
