import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gitEnvironment } from '../../actions/shared/adapters/git/exec.ts'
import { allows, secretOf, sees } from './access.ts'
import { repositoryNamed, type Repository, type Store } from './records.ts'

const ADDRESS = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/(?:info\/refs|git-upload-pack|git-receive-pack))$/

export interface GitRequest {
  repository: string
  /** What `git http-backend` is asked for. */
  service: string
}

export function gitRequest(pathname: string): GitRequest | null {
  const [, repository, service] = ADDRESS.exec(pathname) ?? []
  return repository === undefined || service === undefined ? null : { repository, service }
}

/** Serves fetch and push by git's own CGI program, after the checks that GitHub makes. */
export async function answerGit(store: Store, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const asked = gitRequest(url.pathname)
  const repository = asked === null ? undefined : repositoryNamed(store, asked.repository)
  const refused = refusal(store, { request, url, repository })
  if (refused !== null || repository === undefined || asked === null) {
    const { status, text } = refused ?? { status: 404, text: 'Repository not found.' }
    request.resume()
    response.writeHead(status, { 'content-type': 'text/plain', ...(status === 401 ? CHALLENGE : {}) }).end(text)
    return
  }
  await backend(repository, { request, response, url, service: asked.service })
}

const CHALLENGE = { 'www-authenticate': 'Basic realm="GitHub"' }

interface Asked {
  request: IncomingMessage
  url: URL
  repository: Repository | undefined
}

function refusal(store: Store, { request, url, repository }: Asked): { status: number; text: string } | null {
  const secret = secretOf(request.headers.authorization)
  const token = store.tokens.find(({ value, revoked }) => value === secret && !revoked)
  const isOver = token?.expiresAt != null && token.expiresAt <= store.now()
  if (token === undefined || isOver) return { status: 401, text: 'Invalid username or token.' }
  if (repository === undefined || !sees(token, repository) || !allows(token, 'contents:read')) {
    return { status: 404, text: 'Repository not found.' }
  }
  const isPush = url.pathname.endsWith('/git-receive-pack') || url.searchParams.get('service') === 'git-receive-pack'
  if (!isPush) return null
  if (repository.archived) return { status: 403, text: 'This repository was archived so it is read-only.' }
  if (allows(token, 'contents:write')) return null
  return { status: 403, text: `Permission to ${repository.fullName}.git denied to ${token.login}.` }
}

interface Served {
  request: IncomingMessage
  response: ServerResponse
  url: URL
  service: string
}

async function backend({ git }: Repository, { request, response, url, service }: Served): Promise<void> {
  const header = (name: string): string => String(request.headers[name] ?? '')
  const env = {
    ...gitEnvironment(),
    GIT_PROJECT_ROOT: git.dir,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: service,
    QUERY_STRING: url.search.slice(1),
    REQUEST_METHOD: request.method ?? 'GET',
    CONTENT_TYPE: header('content-type'),
    ...(request.headers['content-length'] === undefined ? {} : { CONTENT_LENGTH: header('content-length') }),
    HTTP_CONTENT_ENCODING: header('content-encoding'),
    GIT_PROTOCOL: header('git-protocol'),
    REMOTE_USER: 'x-access-token',
    REMOTE_ADDR: '127.0.0.1',
  }
  const child = spawn('git', ['-c', 'safe.directory=*', 'http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] })
  child.stdin.on('error', () => undefined)
  request.pipe(child.stdin)
  let head: Buffer | null = Buffer.alloc(0)
  child.stdout.on('data', (chunk: Buffer) => {
    if (head === null) {
      response.write(chunk)
      return
    }
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    writeHead(response, head.subarray(0, end).toString('utf8'))
    response.write(head.subarray(end + 4))
    head = null
  })
  await new Promise<void>((resolve) => {
    child.on('error', () => resolve())
    child.on('close', () => resolve())
  })
  if (head !== null) response.writeHead(500)
  response.end()
}

function writeHead(response: ServerResponse, text: string): void {
  const headers = text.split('\r\n').map((line): [string, string] => {
    const [name = '', ...rest] = line.split(': ')
    return [name.toLowerCase(), rest.join(': ')]
  })
  const status = headers.find(([name]) => name === 'status')?.[1] ?? '200'
  for (const [name, value] of headers) if (name !== 'status') response.setHeader(name, value)
  response.writeHead(Number.parseInt(status, 10))
}
