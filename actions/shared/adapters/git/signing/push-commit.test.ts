import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import {
  runGit,
  temporaryDirectory,
  temporaryRepository,
  type TemporaryRepository,
} from '../temporary-repository.fake.ts'
import { pushCommit, type PushRequest } from './push-commit.ts'

const token = ['ghs', 'canary', '0123456789abcdef'].join('_')
const authorization = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`

let folder: string
let remote: string
let local: TemporaryRepository
let server: Server
let url: string
let base: string
let requests: { path: string; authorization: string | undefined }[]
/** Answers a request in another way than git would; false leaves it to git. */
let before: (request: IncomingMessage, response: ServerResponse) => boolean
beforeEach(async () => {
  folder = temporaryDirectory()
  remote = join(folder, 'o', 'r.git')
  mkdirSync(remote, { recursive: true })
  runGit(remote, ['init', '--quiet', '--bare', '.'])
  runGit(remote, ['config', 'http.receivepack', 'true'])
  local = temporaryRepository()
  base = local.commit({ 'a.txt': 'x' })
  requests = []
  before = () => false
  server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', authorization: request.headers.authorization })
    if (!before(request, response)) answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/o/r.git`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
  local[Symbol.dispose]()
  rmSync(folder, { recursive: true, force: true })
})

/** Git's own server program, behind what GitHub asks of a token. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  if (request.headers.authorization !== authorization) {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end('Invalid username or token.')
    return
  }
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const env = {
    ...process.env,
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: pathname,
    QUERY_STRING: search.slice(1),
    REQUEST_METHOD: request.method,
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    HTTP_GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    REMOTE_USER: 'x',
  }
  const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] })
  request.pipe(child.stdin)
  void child.stdout.toArray().then((chunks: Buffer[]) => {
    const bytes = Buffer.concat(chunks)
    const end = bytes.indexOf('\r\n\r\n')
    for (const line of bytes.toString('latin1', 0, end).split('\r\n')) {
      const [name = '', value = ''] = line.split(': ')
      if (name === 'Status') response.statusCode = Number.parseInt(value, 10)
      else response.setHeader(name, value)
    }
    response.end(bytes.subarray(end + 4))
  })
}

const dir = (): string => join(local.dir, '.git')
const head = (): string => runGit(remote, ['for-each-ref', '--format=%(objectname)', 'refs/heads/llm-ops/i1'])
const push = (change: Partial<PushRequest> = {}) =>
  pushCommit(dir(), { url, token, branch: 'llm-ops/i1', expected: null, commit: base, ...change })

describe('a push', () => {
  it('makes a branch that is not there, and the second time finds it', async () => {
    expect(await push()).toBe('pushed')
    expect(head()).toBe(base)
    expect(await push()).toBe('same')
  })

  it('moves a branch from where it was expected, also where history is left behind', async () => {
    await push()
    local.git('checkout', '--quiet', '--orphan', 'other')
    const other = local.commit({ 'b.txt': 'y' })
    expect(await push({ expected: base, commit: other })).toBe('pushed')
    expect(head()).toBe(other)
  })

  it('writes nothing where the branch stands elsewhere, is there, or is gone', async () => {
    await push()
    const mine = local.commit({ 'a.txt': 'mine' })
    const theirs = local.commit({ 'a.txt': 'theirs' })
    await push({ expected: base, commit: theirs })
    expect(await push({ expected: base, commit: mine })).toBe('moved')
    expect(await push({ expected: null, commit: mine })).toBe('moved')
    expect(head()).toBe(theirs)
    runGit(remote, ['update-ref', '-d', 'refs/heads/llm-ops/i1'])
    expect(await push({ expected: theirs, commit: mine })).toBe('moved')
    expect(head()).toBe('')
  })

  it('whose answer is lost is read back, and counts', async () => {
    let cut = false
    before = (request, response) => {
      if (cut || !request.url?.endsWith('/git-receive-pack')) return false
      cut = true
      const end = response.end.bind(response)
      response.end = (() => {
        void end
        response.destroy()
      }) as unknown as typeof response.end
      return false
    }
    expect(await push()).toBe('pushed')
    expect([cut, head()]).toEqual([true, base])
  })
})

describe('the token', () => {
  it('is in no argument, no file, no message, and reaches only this server', async () => {
    const spy = join(folder, 'spy')
    const log = join(folder, 'argv.log')
    mkdirSync(spy)
    const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim()
    writeFileSync(join(spy, 'git'), `#!/bin/sh\ntr '\\0' '\\n' < /proc/$$/cmdline >> '${log}'\nexec ${real} "$@"\n`)
    chmodSync(join(spy, 'git'), 0o755)
    const { PATH } = process.env
    process.env['PATH'] = `${spy}:${PATH}`
    try {
      expect(await push()).toBe('pushed')
    } finally {
      process.env['PATH'] = PATH
    }
    const seen = readFileSync(log, 'utf8')
    expect(seen).toContain('--force-with-lease')
    expect(seen).not.toContain('canary')
    expect(seen).not.toContain(authorization.slice(6))
    expect(() => execFileSync('grep', ['-r', '-e', 'canary', '-e', authorization.slice(6), local.dir])).toThrow(
      /Command failed/,
    )
    expect(requests.every((request) => request.authorization === authorization)).toBe(true)
  })

  it('does not follow a redirect: the repository has another name', async () => {
    const elsewhere: (string | undefined)[] = []
    const second = createServer((request, response) => {
      elsewhere.push(request.headers.authorization)
      response.end()
    })
    second.listen(0, '127.0.0.1')
    await once(second, 'listening')
    const location = `http://127.0.0.1:${(second.address() as AddressInfo).port}/o/r.git/info/refs?service=git-receive-pack`
    before = (_request, response) => {
      response.writeHead(301, { location }).end()
      return true
    }
    await expect(push()).rejects.toThrow(/repository: it has another name now/)
    second.close()
    expect(elsewhere).toEqual([])
  })

  it.each([
    'http://github.com/o/r.git',
    'ssh://git@github.com/o/r',
    '/tmp/x',
    'ext::sh -c x',
    'https://u:p@github.com/o/r',
  ])('is not taken to %s', async (address) => {
    await expect(push({ url: address })).rejects.toThrow(/^repository: the token goes to an https/)
    expect(requests).toEqual([])
  })

  it('that has ended is named, and not shown', async () => {
    const other = ['ghs', 'ended'].join('_')
    const error = await push({ token: other }).catch((cause: Error) => cause)
    expect(error).toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/could not be pushed.*: token: it has ended/),
    })
    expect(String(error)).not.toContain(other)
  })

  it('that may not write is named with the permission', async () => {
    before = (_request, response) => {
      response.writeHead(403).end('Permission to o/r.git denied to app[bot].')
      return true
    }
    await expect(push()).rejects.toThrow(/token: it needs contents: write/)
  })
})

it('a rule of the server that refuses the branch is told in its words', async () => {
  mkdirSync(join(remote, 'hooks'), { recursive: true })
  const hook = '#!/bin/sh\necho "error: GH013: Repository rule violations found" >&2\nexit 1\n'
  writeFileSync(join(remote, 'hooks', 'pre-receive'), hook, { mode: 0o755 })
  await expect(push()).rejects.toThrow(/GH013.*: a rule of the repository keeps this branch/)
  expect(head()).toBe('')
})
