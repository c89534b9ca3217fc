import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { secretOf, tokenOf } from './access.ts'
import { limited, type Fault, type Faults, type Matched } from './faults.ts'
import { answerGit, gitRequest } from './git-http.ts'
import { answerGraphql } from './graphql/answer.ts'
import { isRecord } from './openapi/json.ts'
import type { Published } from './openapi/published.ts'
import { Refusal, notFound, type Answer } from './refusal.ts'
import type { Store } from './records.ts'
import type { Urls } from './rest/call.ts'
import { NotAsPublished, answerRest, route } from './rest/router.ts'

/** What came, in the order in which it came. */
export interface RequestRecord extends Matched {
  query: Readonly<Record<string, string>>
  /** The body as it was sent; empty for git. */
  raw: string
  /** Whose token it was; null where there was none that is known. */
  login: string | null
  /** Of the stand-in's clock. */
  at: Date
  /** 0 until it is answered, and where no answer was given. */
  status: number
  /** Where it was not as GitHub's published schema has it. */
  problems: readonly string[]
}

export interface Serving {
  store: Store
  schemas: Published
  faults: Faults
  requests: RequestRecord[]
  urls: Urls
}

const MOST_BYTES = 100 * 1024 * 1024

export async function serve(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  response.setHeader('date', serving.store.now().toUTCString())
  const isApi = url.pathname.startsWith('/api/')
  const raw = isApi ? await bodyOf(request) : ''
  const record = recordOf(serving, { request, url, raw })
  serving.requests.push(record)
  const fault = serving.faults.next(record)
  if (fault !== null && (await isOver(serving, { fault, record, response }))) return
  if (!isApi) {
    response.on('finish', () => (record.status = response.statusCode))
    await answerGit(serving.store, request, response)
    return
  }
  const answer = await answered(serving, record, request)
  record.status = answer.status
  if (fault?.kind === 'answer')
    await send(response, { status: fault.status, body: fault.body ?? null, headers: fault.headers ?? {} })
  else await send(response, answer, fault)
}

function recordOf(
  { store }: Serving,
  { request, url, raw }: { request: IncomingMessage; url: URL; raw: string },
): RequestRecord {
  const secret = secretOf(request.headers.authorization)
  const method = request.method ?? 'GET'
  const path = currentPath(store, url.pathname.replace(/^\/api/, ''))
  const body = parsed(raw)
  return {
    method,
    path,
    operation: operationOf(method, url.pathname, { path, body }),
    query: Object.fromEntries(url.searchParams),
    body,
    raw,
    login: store.tokens.find(({ value }) => value === secret)?.login ?? null,
    at: store.now(),
    status: 0,
    problems: [],
  }
}

function operationOf(method: string, pathname: string, { path, body }: { path: string; body: unknown }): string {
  if (pathname === '/api/graphql') {
    const query = isRecord(body) && typeof body['query'] === 'string' ? body['query'] : ''
    return (
      /\b(createCommitOnBranch|updateRefs|pullRequests|pullRequest|object|refs?)\s*\(/.exec(query)?.[1] ??
      'POST /graphql'
    )
  }
  return gitRequest(pathname) === null ? (route(method, path)?.operation ?? `${method} ${path}`) : 'git'
}

/** By its id, a repository is found whatever it is called now. */
function currentPath(store: Store, path: string): string {
  const [, id = '', rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? []
  const found = store.repositories.find((repository) => String(repository.id) === id)
  return found === undefined ? path : `/repos/${found.fullName}${rest}`
}

async function answered(serving: Serving, record: RequestRecord, request: IncomingMessage): Promise<Answer> {
  try {
    return await answerOf(serving, record, secretOf(request.headers.authorization))
  } catch (error) {
    if (error instanceof NotAsPublished) record.problems = error.problems
    if (error instanceof Refusal) return error.answer
    // A mistake of the stand-in must not pass for a bad day of GitHub's.
    record.problems = [`the stand-in failed: ${error instanceof Error ? error.stack : String(error)}`]
    return { status: 500, body: { message: 'Server Error' } }
  }
}

async function answerOf(
  { store, schemas, urls }: Serving,
  record: RequestRecord,
  secret: string | null,
): Promise<Answer> {
  const { method, path, query, body } = record
  if (path === '/graphql') {
    const { answer, problems } = await answerGraphql({ store, token: tokenOf(store, secret), web: urls.web }, body)
    record.problems = problems
    return answer
  }
  const moved = movedTo(store, path)
  if (moved !== null) {
    const location = `${urls.api}${moved}`
    return {
      status: method === 'GET' ? 301 : 307,
      body: { message: 'Moved Permanently', url: location },
      headers: { location },
    }
  }
  const routed = route(method, path)
  if (routed === null) throw notFound()
  return answerRest({ routed, query, body, secret }, { store, schemas, urls })
}

function movedTo(store: Store, path: string): string | null {
  const [, name = '', rest = ''] = /^\/repos\/([^/]+\/[^/]+)(.*)$/.exec(path) ?? []
  const found = store.repositories.find(({ formerNames }) => formerNames.includes(name))
  return found === undefined ? null : `/repositories/${found.id}${rest}`
}

interface Faulted {
  fault: Fault
  record: RequestRecord
  response: ServerResponse
}

/** True where the fault is the answer, and nothing is carried out. */
async function isOver({ store }: Serving, { fault, record, response }: Faulted): Promise<boolean> {
  if (fault.kind === 'stall') return true
  if (fault.kind === 'delay') await wait(fault.milliseconds)
  if (fault.kind === 'race') await fault.run()
  const instead = fault.kind === 'answer' && fault.executed !== true ? fault : limited(fault, store.now())
  if (instead !== null) {
    record.status = instead.status
    await send(response, {
      status: instead.status,
      body: instead.body ?? { message: 'Scripted' },
      headers: instead.headers ?? {},
    })
    return true
  }
  if (fault.kind !== 'cut' || fault.executed === true) return false
  response.socket?.destroy()
  return true
}

async function send(
  response: ServerResponse,
  { status, body, headers = {} }: Answer,
  fault: Fault | null = null,
): Promise<void> {
  const bytes = body === undefined || status === 204 ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body))
  const type = bytes.length > 0 ? { 'content-type': 'application/json; charset=utf-8' } : {}
  response.writeHead(status, { ...type, 'content-length': bytes.length, ...headers })
  if (fault?.kind === 'cut') {
    response.write(bytes.subarray(0, fault.after ?? 0), () => response.socket?.destroy())
    response.flushHeaders()
    return
  }
  if (fault?.kind === 'trickle') {
    for (const byte of bytes) {
      if (response.destroyed) return
      response.write(Buffer.of(byte))
      await wait(1000 / fault.bytesPerSecond)
    }
    response.end()
    return
  }
  response.end(bytes)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= MOST_BYTES) chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parsed(raw: string): unknown {
  if (raw === '') return undefined
  try {
    return JSON.parse(raw)
  } catch {
    return raw
  }
}
