// A model server for load tests, a process of its own on loopback. Prints one line of JSON with its URL; ends when its
// standard input does. GET /statistics says what it did.
import { createWriteStream } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { completionOf, type ChatBody } from './completion.ts'
import { fates, type Fate } from './distribution.ts'

/** What it did since the last `POST /statistics`, which sets it to nothing. */
export interface ServerStatistics {
  requests: number
  answered: number
  rateLimited: number
  broken: number
  /** Plan items in its answers. */
  items: number
  /** The most that were open at once. */
  open: number
}

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    latency: { type: 'string', default: '1' },
    failures: { type: 'string', default: '0.01' },
    record: { type: 'string' },
  },
})

const nothing: ServerStatistics = { requests: 0, answered: 0, rateLimited: 0, broken: 0, items: 0, open: 0 }
const refusals: Readonly<Record<Exclude<Fate, 'answer'>, { status: number; message: string }>> = {
  'rate-limited': { status: 429, message: 'Rate limit reached: try again in 1s' },
  broken: { status: 500, message: 'The server had an error while processing your request' },
}

const draw = fates(Number(options.seed), { latency: Number(options.latency), failures: Number(options.failures) })
const record = options.record === undefined ? null : createWriteStream(options.record)
let statistics = { ...nothing }
let open = 0

const server = createServer((request, response) => {
  handle(request, response).catch((error: unknown) => {
    console.error(error)
    response.destroy()
  })
})
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }))
})
process.stdin.resume().on('end', () => {
  if (record === null) process.exit(0)
  record.end(() => process.exit(0))
})

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === '/statistics') return report(request, response)
  if (request.method !== 'POST') return send(response, { object: 'list', data: [{ id: 'load-1', object: 'model' }] })
  open += 1
  statistics.open = Math.max(statistics.open, open)
  try {
    await complete(await text(request), response)
  } finally {
    open -= 1
  }
}

async function complete(body: string, response: ServerResponse): Promise<void> {
  const { fate, milliseconds } = draw()
  statistics.requests += 1
  record?.write(`${body}\n`)
  if (fate !== 'answer') {
    if (fate === 'broken') statistics.broken += 1
    else statistics.rateLimited += 1
    return refuse(response, fate)
  }
  const began = performance.now()
  const { items, completion } = completionOf(JSON.parse(body) as ChatBody)
  const left = milliseconds - (performance.now() - began)
  if (left >= 1) await delay(left)
  statistics.answered += 1
  statistics.items += items
  send(response, completion)
}

function refuse(response: ServerResponse, fate: Exclude<Fate, 'answer'>): void {
  const { status, message } = refusals[fate]
  if (status === 429) response.setHeader('retry-after', '1')
  send(response, { error: { message, type: 'server_error', param: null, code: null } }, status)
}

function report({ method }: IncomingMessage, response: ServerResponse): void {
  send(response, statistics)
  if (method === 'POST') statistics = { ...nothing }
}

function send(response: ServerResponse, body: object, status = 200): void {
  const bytes = Buffer.from(JSON.stringify(body))
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length }).end(bytes)
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
