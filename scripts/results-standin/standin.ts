import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { artifactService, type Body, type StoredArtifact } from './artifacts.ts'
import { blobs, commitBlocks, rangeOf, type Blob, type Blobs } from './blobs.ts'
import { cacheService, type CacheService } from './caches.ts'
import { faults, type Fault, type Operation, type Script } from './faults.ts'
import { Refusal } from './refusal.ts'
import { runtimeTokens, type BackendIds, type RuntimeTokens } from './runtime-token.ts'

/** GitHub's results service on loopback: artifacts v4 and caches v2, for the real clients of the toolkit. */
export interface ResultsStandin extends AsyncDisposable {
  url: string
  artifacts: readonly StoredArtifact[]
  caches: CacheService
  /** What a runner gives a job of this workflow run. */
  env(ids: BackendIds): Record<string, string>
  script(script: Script): void
  /** Every call, in order. */
  requests: Operation[]
}

interface Served {
  blobs: Blobs
  tokens: RuntimeTokens
  methods: ReturnType<typeof artifactService>['methods']
  next(on: Operation): Fault | null
}

interface Answer {
  status: number
  headers?: Record<string, string>
  body: Buffer | string
}

export async function resultsStandin({ port = 0 }: { port?: number } = {}): Promise<ResultsStandin> {
  const scripted = faults()
  const requests: Operation[] = []
  const tokens = runtimeTokens()
  const stored = blobs()
  let url = ''
  const options = { blobs: stored, urlOf: (blob: Blob) => signedUrl(url, blob), now: () => new Date() }
  const [artifacts, caches] = [artifactService(options), cacheService(options)]
  const next = (on: Operation) => {
    requests.push(on)
    return scripted.next(on)
  }
  const served: Served = { blobs: stored, tokens, methods: { ...artifacts.methods, ...caches.methods }, next }
  const server = createServer((request, response) => void serve(served, request, response))
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    artifacts: artifacts.stored,
    caches,
    env: (ids) => jobVariables(url, tokens.issue(ids)),
    script: (script) => scripted.add(script),
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function jobVariables(url: string, token: string): Record<string, string> {
  return { ACTIONS_RESULTS_URL: `${url}/`, ACTIONS_RUNTIME_TOKEN: token, ACTIONS_CACHE_SERVICE_V2: 'True' }
}

/** The path ends in `.zip` or not: the toolkit goes by the content type, too. */
function signedUrl(url: string, { id, signature }: Blob): string {
  return `${url}/blobs/${id}?sig=${signature}&se=2038-01-19T00%3A00%3A00Z`
}

async function serve(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const url = new URL(request.url ?? '/', 'http://loopback')
    const work = url.pathname.startsWith('/twirp/') ? twirp(served, request, url) : blobWork(served, request, url)
    const body = await bodyOf(request)
    const fault = served.next(work.operation)
    await answer({ fault, work: () => work.run(body) }, response)
  } catch (error) {
    send(response, refusalOf(error))
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

interface Work {
  operation: Operation
  run(body: Buffer): Answer
}

function twirp({ methods, tokens }: Served, request: IncomingMessage, url: URL): Work {
  const operation = url.pathname.slice(url.pathname.lastIndexOf('/') + 1)
  const method = methods[operation]
  if (request.method !== 'POST' || method === undefined) throw new Refusal(404, 'bad_route', `no ${url.pathname}`)
  const run = (body: Buffer): Answer => {
    const ids = tokens.check(request.headers.authorization)
    const asked = JSON.parse(body.toString('utf8')) as Body
    const named = asked['workflow_run_backend_id'] ?? ids.run
    if (named !== ids.run) throw new Refusal(403, 'permission_denied', 'the token is of another workflow run')
    return { ...json, status: 200, body: JSON.stringify(method(ids, asked)) }
  }
  return { operation: operation as Operation, run }
}

const json = { headers: { 'content-type': 'application/json' } }

function blobWork({ blobs: stored }: Served, request: IncomingMessage, url: URL): Work {
  const blob = stored.find(url.pathname.replace('/blobs/', ''), url.searchParams.get('sig'))
  if (blob === null) throw new Refusal(403, 'AuthenticationFailed', 'the signature of the URL is not valid')
  const comp = url.searchParams.get('comp')
  if (request.method === 'PUT') {
    if (comp === 'block') return put('PutBlock', (body) => putBlock(blob, url.searchParams.get('blockid'), body))
    if (comp === 'blocklist') return put('PutBlockList', (body) => commitBlocks(blob, body.toString('utf8')))
    return put('PutBlob', (body) => {
      blob.content = body
      return true
    })
  }
  const operation = request.method === 'HEAD' ? 'HeadBlob' : 'GetBlob'
  const range = request.headers['x-ms-range'] ?? request.headers.range
  return { operation, run: () => readBlob(blob, typeof range === 'string' ? range : undefined) }
}

function put(operation: Operation, work: (body: Buffer) => boolean): Work {
  const headers = { etag: '"1"', 'last-modified': new Date(0).toUTCString(), 'x-ms-request-id': operation }
  return { operation, run: (body) => ({ status: work(body) ? 201 : 400, headers, body: '' }) }
}

function putBlock(blob: Blob, id: string | null, body: Buffer): boolean {
  if (id === null) return false
  blob.blocks.set(id, body)
  return true
}

function readBlob({ content }: Blob, range: string | undefined): Answer {
  if (content === null) throw new Refusal(404, 'BlobNotFound', 'nothing was written there')
  const { part, header } = rangeOf(content, range)
  const headers = { 'content-type': 'application/zip', etag: '"1"', 'last-modified': new Date(0).toUTCString() }
  return header === null
    ? { status: 200, headers, body: part }
    : { status: 206, headers: { ...headers, 'content-range': header }, body: part }
}

async function answer(
  { fault, work }: { fault: Fault | null; work: () => Answer },
  response: ServerResponse,
): Promise<void> {
  if (fault === null) return send(response, work())
  if (fault.kind === 'shorten') {
    const whole = work()
    return send(response, { ...whole, body: Buffer.from(whole.body).subarray(0, -fault.bytes) })
  }
  if (fault.executed) work()
  if (fault.kind === 'cut') return void response.destroy()
  send(response, refusalOf(new Refusal(fault.status, 'scripted', fault.message)))
}

function refusalOf(error: unknown): Answer {
  const { status, code, message } =
    error instanceof Refusal ? error : { status: 500, code: 'internal', message: String(error) }
  return { ...json, status, body: JSON.stringify({ code, msg: message }) }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}
