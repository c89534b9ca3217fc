import { Agent, fetch as undiciFetch, type RequestInit } from 'undici'

/** Bytes of a body that are read; the longest answers of models have a hundredth of it. */
const MOST_BYTES = 16 * 1024 * 1024
const CONNECT_TIMEOUT_MS = 10_000

/** Statuses with which a `Response` may have no body. */
const bodyless = new Set([204, 205])

/** All that leaves beside the body: not the machine's kind and versions, which the client would add. */
const HEADERS = ['accept', 'content-type', 'authorization', 'api-key', 'idempotency-key', 'user-agent']

export class RedirectedError extends Error {
  override readonly name = 'RedirectedError'
}

export class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
}

/** A refusal, before the client makes anything of it: what it makes of errors is unbounded. */
export class StatusError extends Error {
  override readonly name = 'StatusError'
  readonly response: Response
  readonly body: string
  constructor(response: Response, body: string) {
    super(`HTTP ${response.status}`)
    this.response = response
    this.body = body
  }
}

export interface FetchLimits {
  /** Scheme, host and port that alone are asked. */
  origin: string
  /** The server wants no key: none of ours, nor a placeholder for it, is sent. */
  anonymous: boolean
}

/**
 * A `fetch` for one server: no redirect is followed, no proxy of the environment used (undici's `Agent` knows none), and
 * a body is read whole and bounded before the response is given out, so that one timeout holds for all of it.
 */
export function guardedFetch(limits: FetchLimits): typeof fetch {
  // Its own timeouts would end a slow answer after five minutes, whatever `model-timeout` says.
  const dispatcher = new Agent({ headersTimeout: 0, bodyTimeout: 0, connect: { timeout: CONNECT_TIMEOUT_MS } })
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (url.origin !== limits.origin) throw new Error(`${url.origin} is not the server of base-url`)
    const headers = allowed(new Headers(init?.headers), limits)
    const options = { ...init, headers, redirect: 'manual', dispatcher } as RequestInit
    const response = await undiciFetch(url, options)
    // Not `redirect: 'error'`, which follows none either, but cannot be told from a broken connection.
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel()
      throw new RedirectedError(redirection(url, response.headers.get('location')))
    }
    const body = await bounded(response.body)
    const read = new Response(bodyless.has(response.status) ? null : body, {
      status: response.status,
      headers: [...response.headers].filter(([name]) => name !== 'content-encoding' && name !== 'content-length'),
    })
    if (!read.ok) throw new StatusError(read, new TextDecoder().decode(body))
    return read
  }
}

function allowed(headers: Headers, { anonymous }: FetchLimits): [string, string][] {
  return [...headers].filter(
    ([name]) => HEADERS.includes(name) && !(anonymous && (name === 'authorization' || name === 'api-key')),
  )
}

function redirection(from: URL, location: string | null): string {
  const to = location !== null && URL.canParse(location, from.href) ? new URL(location, from.href).origin : 'nowhere'
  return `${from.origin} redirects to ${to}, which is not followed: set base-url to the server that answers`
}

async function bounded(body: AsyncIterable<Uint8Array> | null): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > MOST_BYTES) throw new TooLargeError(`the server sent more than ${MOST_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
