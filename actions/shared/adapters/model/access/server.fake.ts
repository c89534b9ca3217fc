// An OpenAI-compatible server on loopback, scripted, for tests. It refuses requests that OpenAI would refuse.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { chatRequestSchema, type ChatRequest } from './request-schema.fake.ts'

export interface ReceivedRequest {
  method: string
  /** With the query. */
  path: string
  headers: Readonly<Record<string, string | undefined>>
  /** The bytes as they arrived. */
  bytes: Uint8Array
  /** A chat completion request that passed the schema; null for any other request (`GET /v1/models`). */
  chat: ChatRequest | null
  /** Monotonic milliseconds when it had arrived whole. */
  at: number
}

/** How one request is answered; what is left out is as in a good completion. */
export interface ScriptedReply {
  status?: number
  headers?: Readonly<Record<string, string>>
  /** The answer of the model, in a good completion. `body` wins over it. */
  text?: string
  /** An object is sent as JSON; text and bytes as they are, with the content type of `headers`. */
  body?: object | string | Uint8Array
  /** Wait so long before the first byte. */
  delayMs?: number
  /** Send so many bytes of the body, then break the connection. */
  cutAt?: number
  /** Send the body in pieces of so many bytes, a turn of the event loop apart. */
  chunkBytes?: number
  /** Never answer. */
  hang?: boolean
  /** Break the connection without a byte. */
  reset?: boolean
}

/** @param index of the request among those that came, from 0 */
export type Script = (
  request: ReceivedRequest,
  index: number,
) => ScriptedReply | string | Promise<ScriptedReply | string>

export interface ScriptedServer extends AsyncDisposable {
  /** Up to and with `/v1`: what `base-url` takes. */
  readonly url: string
  /** Every request, in the order in which they came. */
  readonly requests: readonly ReceivedRequest[]
  /** Those for a chat completion. */
  readonly chats: readonly ReceivedRequest[]
  /** What was wrong with requests; disposal throws if there is any. */
  readonly violations: readonly string[]
}

export const MODEL = 'scripted-1'

/**
 * Starts it on a free port. The script answers chat completions and, where it is asked to (`everything`), all else; a
 * string is the model's text. Without a script every answer is a good completion with the text `ok`.
 */
export async function scriptedServer(
  script: Script = () => 'ok',
  options: { everything?: boolean } = {},
): Promise<ScriptedServer> {
  const requests: ReceivedRequest[] = []
  const violations: string[] = []
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await received(incoming)
    const invalid = isChat(request) ? checked(request) : null
    const index = requests.push(request) - 1
    if (invalid !== null) violations.push(invalid)
    const reply = invalid !== null ? refusal(invalid) : await answer({ script, options }, request, index)
    await send(reply, request, outgoing)
  }
  const server = createServer((incoming, outgoing) => void handle(incoming, outgoing).catch(() => outgoing.destroy()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    violations,
    get chats() {
      return requests.filter(isChat)
    },
    [Symbol.asyncDispose]: async () => {
      await closed(server)
      if (violations.length > 0) throw new Error(`requests that OpenAI would refuse: ${violations.join('; ')}`)
    },
  }
}

/** The body of a good completion: with usage, and with log-probabilities where they were asked for. */
export function completion(text: string, chat: ChatRequest | null, overrides: object = {}): object {
  const tool = chat?.tool_choice?.function.name
  const message =
    tool === undefined
      ? { role: 'assistant', content: text, refusal: null }
      : { role: 'assistant', content: null, tool_calls: [toolCall(tool, text)] }
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_780_000_000,
    model: chat?.model ?? MODEL,
    choices: [
      {
        index: 0,
        message,
        finish_reason: tool === undefined ? 'stop' : 'tool_calls',
        logprobs: chat?.logprobs === true && tool === undefined ? { content: logprobs(text), refusal: null } : null,
      },
    ],
    usage: usage(chat, text),
    ...overrides,
  }
}

/** An error as OpenAI words it. */
export function errorBody(message: string, more: { code?: string; type?: string; param?: string } = {}): object {
  return { error: { message, type: 'invalid_request_error', param: null, code: null, ...more } }
}

/** How OpenAI refuses a parameter that a model does not take. */
export function unsupported(parameter: string): ScriptedReply {
  const message = `Unsupported parameter: '${parameter}' is not supported with this model.`
  return { status: 400, body: errorBody(message, { code: 'unsupported_parameter', param: parameter }) }
}

function toolCall(name: string, text: string): object {
  return { id: 'call_1', type: 'function', function: { name, arguments: text } }
}

/** Four characters a token. */
function logprobs(text: string): object[] {
  const tokens = text.match(/[\s\S]{1,4}/gu) ?? []
  return tokens.map((token) => ({
    token,
    logprob: -0.01,
    bytes: [...new TextEncoder().encode(token)],
    top_logprobs: [],
  }))
}

function usage(chat: ChatRequest | null, text: string): object {
  const input = Math.ceil((chat?.messages ?? []).reduce((sum, message) => sum + message.content.length, 0) / 4)
  const output = Math.ceil(text.length / 4)
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: 0 },
  }
}

interface Scripted {
  script: Script
  options: { everything?: boolean }
}

async function answer({ script, options }: Scripted, request: ReceivedRequest, index: number): Promise<ScriptedReply> {
  if (!isChat(request) && options.everything !== true) return models(request)
  const given = await script(request, index)
  return typeof given === 'string' ? { text: given } : given
}

function models({ path }: ReceivedRequest): ScriptedReply {
  if (!path.split('?')[0]?.endsWith('/models')) return { status: 404, body: errorBody(`no such path: ${path}`) }
  return { body: { object: 'list', data: [{ id: MODEL, object: 'model', created: 1, owned_by: 'test' }] } }
}

function refusal(message: string): ScriptedReply {
  return { status: 400, body: errorBody(message) }
}

function isChat({ method, path }: ReceivedRequest): boolean {
  return method === 'POST' && path.split('?')[0]?.endsWith('/chat/completions') === true
}

/** Why OpenAI would refuse it, or null; a good one is put into the request. */
function checked(request: ReceivedRequest): string | null {
  const result = chatRequestSchema.safeParse(parsed(request.bytes))
  if (!result.success) return z.prettifyError(result.error)
  request.chat = result.data
  return request.headers['content-type']?.startsWith('application/json') === true ? null : 'content-type is not JSON'
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

async function received(incoming: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array)
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers: incoming.headers as Record<string, string | undefined>,
    bytes: Buffer.concat(chunks),
    chat: null,
    at: performance.now(),
  }
}

async function send(reply: ScriptedReply, request: ReceivedRequest, outgoing: ServerResponse): Promise<void> {
  if (reply.hang === true) return
  if (reply.delayMs !== undefined) await wait(reply.delayMs)
  if (reply.reset === true) return void outgoing.socket?.resetAndDestroy()
  const body = bytesOf(reply.body ?? completion(reply.text ?? 'ok', request.chat))
  outgoing.writeHead(reply.status ?? 200, {
    'content-type': 'application/json',
    'content-length': String(body.length),
    ...reply.headers,
  })
  if (reply.cutAt !== undefined) {
    outgoing.write(body.subarray(0, reply.cutAt))
    await wait(20)
    return void outgoing.socket?.destroy()
  }
  const size = reply.chunkBytes ?? Math.max(1, body.length)
  for (let start = 0; start < body.length && !outgoing.destroyed; start += size) {
    outgoing.write(body.subarray(start, start + size))
    await wait(0)
  }
  outgoing.end()
}

function bytesOf(body: object | string | Uint8Array): Uint8Array {
  if (body instanceof Uint8Array) return body
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body))
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise<void>((resolve) => server.close(() => resolve()))
}
