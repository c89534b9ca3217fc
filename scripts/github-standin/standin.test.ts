// The stand-in where it could lie: its answers against GitHub's schema, its refusals against those that are known.
import { execFile, spawn } from 'node:child_process'
import { generateKeyPairSync, sign } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { gitEnvironment } from '../../actions/shared/adapters/git/exec.ts'
import { temporaryDirectory } from '../../actions/shared/adapters/git/temporary-repository.fake.ts'
import { keptOperations, type Operation } from './kept.ts'
import { checkSent } from './openapi/check-sent.ts'
import { published } from './openapi/published.ts'
import type { Permissions } from './records.ts'
import { githubStandin, type Standin } from './standin.ts'

const ALL: Permissions = { contents: 'write', pull_requests: 'write', checks: 'write', issues: 'write' }
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
const publicKey = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString()
let github: Standin
let main: string

beforeEach(async () => {
  github = await githubStandin({
    repositories: [{ fullName: 'o/r', files: { 'a.txt': 'a\n' }, collaborators: { ann: 'write' }, teams: ['core'] }],
    tokens: [
      { token: 'all', permissions: ALL },
      { token: 'reads', permissions: { contents: 'read', pull_requests: 'read', checks: 'read' } },
      { token: 'elsewhere', permissions: ALL, repository: 'o/other' },
      { token: 'person', kind: 'user', login: 'ann', permissions: ALL },
    ],
    apps: [{ id: 7, slug: 'ops', publicKey, installations: [{ id: 8, repository: 'o/r', permissions: ALL }] }],
  })
  main = (await github.people.repository('o/r').git.resolve('main')) ?? ''
})

afterEach(async () => {
  await github[Symbol.asyncDispose]()
})

interface Asked {
  token?: string
  body?: unknown
}

async function ask(operation: string, { token = 'all', body }: Asked = {}) {
  const [method = '', path = ''] = operation.split(' ')
  const headers = { authorization: `Bearer ${token}` }
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await fetch(`${github.apiUrl}${path}`, { method, headers, redirect: 'manual', ...sent })
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : JSON.parse(text) }
}

async function branched(name = 'x'): Promise<string> {
  return github.people.commit('o/r', { branch: name, by: 'ann', message: 'x', files: { x: name } })
}

async function pulled(): Promise<void> {
  await branched()
  await ask('POST /repos/o/r/pulls', { body: { title: 't', head: 'x', base: 'main' } })
}

function jwt(claims: Record<string, unknown>, key = keys.privateKey): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`
}

const seconds = (): number => Math.floor(Date.now() / 1000)
const appToken = (): string => jwt({ iss: '7', iat: seconds() - 60, exp: seconds() + 500 })

describe('answers', () => {
  test('every operation that it answers gives what the published schema says', async () => {
    await pulled()
    const tree = (await github.people.repository('o/r').git.commit(main)).tree
    const blob = (await github.people.repository('o/r').git.entry(main, 'a.txt'))?.id ?? ''
    const check = { name: 'g', head_sha: main, output: { title: 't', summary: 's', annotations: [] } }
    const run = (await ask('POST /repos/o/r/check-runs', { body: check })).body.id as number
    const annotations = [{ path: 'a', start_line: 1, end_line: 2, annotation_level: 'failure', message: 'm' }]
    const calls: Partial<Record<Operation, [string, Asked?]>> = {
      'GET /app': ['GET /app', { token: appToken() }],
      'GET /repos/{owner}/{repo}/installation': ['GET /repos/o/r/installation', { token: appToken() }],
      'POST /app/installations/{installation_id}/access_tokens': [
        'POST /app/installations/8/access_tokens',
        { token: appToken(), body: { repositories: ['r'], permissions: { contents: 'read' } } },
      ],
      'GET /rate_limit': ['GET /rate_limit'],
      'GET /user': ['GET /user', { token: 'person' }],
      'GET /repos/{owner}/{repo}': ['GET /repos/o/r'],
      'GET /repos/{owner}/{repo}/branches': ['GET /repos/o/r/branches'],
      'GET /repos/{owner}/{repo}/branches/{branch}': ['GET /repos/o/r/branches/main'],
      'GET /repos/{owner}/{repo}/collaborators/{username}/permission': ['GET /repos/o/r/collaborators/ann/permission'],
      'GET /repos/{owner}/{repo}/commits': ['GET /repos/o/r/commits'],
      'GET /repos/{owner}/{repo}/commits/{ref}': ['GET /repos/o/r/commits/main'],
      'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': ['GET /repos/o/r/commits/main/check-runs?per_page=1'],
      'GET /repos/{owner}/{repo}/compare/{basehead}': ['GET /repos/o/r/compare/main...x'],
      'GET /repos/{owner}/{repo}/contents/{path}': ['GET /repos/o/r/contents/a.txt'],
      'POST /repos/{owner}/{repo}/check-runs': ['POST /repos/o/r/check-runs', { body: check }],
      'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': [`GET /repos/o/r/check-runs/${run}`],
      'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': [
        `PATCH /repos/o/r/check-runs/${run}`,
        { body: { conclusion: 'success', output: { title: 't', summary: 's', annotations } } },
      ],
      'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': [
        `GET /repos/o/r/check-runs/${run}/annotations`,
      ],
      'POST /repos/{owner}/{repo}/git/blobs': ['POST /repos/o/r/git/blobs', { body: { content: 'x' } }],
      'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': [`GET /repos/o/r/git/blobs/${blob}`],
      'POST /repos/{owner}/{repo}/git/commits': [
        'POST /repos/o/r/git/commits',
        { body: { message: 'm', tree, parents: [main] } },
      ],
      'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': [`GET /repos/o/r/git/commits/${main}`],
      'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': ['GET /repos/o/r/git/matching-refs/heads/'],
      'GET /repos/{owner}/{repo}/git/ref/{ref}': ['GET /repos/o/r/git/ref/heads/main'],
      'POST /repos/{owner}/{repo}/git/refs': ['POST /repos/o/r/git/refs', { body: { ref: 'refs/heads/y', sha: main } }],
      'PATCH /repos/{owner}/{repo}/git/refs/{ref}': ['PATCH /repos/o/r/git/refs/heads/y', { body: { sha: main } }],
      'POST /repos/{owner}/{repo}/git/trees': [
        'POST /repos/o/r/git/trees',
        { body: { base_tree: tree, tree: [{ path: 'n', mode: '100644', type: 'blob', content: 'n' }] } },
      ],
      'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': ['GET /repos/o/r/git/trees/main?recursive=1'],
      'GET /repos/{owner}/{repo}/issues/{issue_number}': ['GET /repos/o/r/issues/1'],
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': [
        'POST /repos/o/r/issues/1/comments',
        { body: { body: 'b' } },
      ],
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': ['GET /repos/o/r/issues/1/comments'],
      'POST /repos/{owner}/{repo}/issues/{issue_number}/labels': [
        'POST /repos/o/r/issues/1/labels',
        { body: { labels: ['l'] } },
      ],
      'GET /repos/{owner}/{repo}/issues/{issue_number}/labels': ['GET /repos/o/r/issues/1/labels'],
      'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': ['DELETE /repos/o/r/issues/1/labels/l'],
      'GET /repos/{owner}/{repo}/pulls': ['GET /repos/o/r/pulls?state=all'],
      'GET /repos/{owner}/{repo}/pulls/{pull_number}': ['GET /repos/o/r/pulls/1'],
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': ['GET /repos/o/r/pulls/1/commits'],
      'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': [
        'POST /repos/o/r/pulls/1/requested_reviewers',
        { body: { reviewers: ['ann'], team_reviewers: ['core'] } },
      ],
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': [
        'GET /repos/o/r/pulls/1/requested_reviewers',
      ],
      'PATCH /repos/{owner}/{repo}/pulls/{pull_number}': ['PATCH /repos/o/r/pulls/1', { body: { state: 'closed' } }],
      'POST /repos/{owner}/{repo}/pulls': ['POST /repos/o/r/pulls', { body: { title: 'u', head: 'x', base: 'main' } }],
    }
    const schemas = published()
    const problems: string[] = []
    for (const [operation, [call, asked]] of Object.entries(calls)) {
      const { status, body } = await ask(call, asked)
      const schema = schemas.operation(operation as Operation).answers[String(status)]
      if (schema === undefined) problems.push(`${operation}: ${status} ${JSON.stringify(body)}`)
      const isValid = schema ? schemas.validator(schema) : () => true
      if (!isValid(body)) problems.push(`${operation}: ${JSON.stringify('errors' in isValid ? isValid.errors : '')}`)
    }
    expect(problems).toEqual([])
    const unasked = keptOperations.filter((operation) => calls[operation] === undefined)
    expect(unasked).toEqual(['DELETE /installation/token', 'DELETE /repos/{owner}/{repo}/git/refs/{ref}'])
  }, 30_000)

  test('a branch that a person pushes to moves its pull request, and one that goes closes it', async () => {
    await pulled()
    const head = await branched()
    expect((await ask('GET /repos/o/r/pulls/1')).body.head.sha).toBe(head)
    await ask('DELETE /repos/o/r/git/refs/heads/x')
    expect((await ask('GET /repos/o/r/pulls/1')).body.state).toBe('closed')
  })
})

describe('what is sent is held against the published schema', () => {
  test.each<[string, Asked]>([
    ['POST /repos/o/r/pulls', { body: { title: 't', head: 'x', base: 'main', reviewer: 'ann' } }],
    ['POST /repos/o/r/pulls', { body: { title: 't', base: 'main' } }],
    ['GET /repos/o/r/pulls?status=open', {}],
    ['GET /repos/o/r/pulls?state=merged', {}],
    [
      'POST /repos/o/r/check-runs',
      { body: { name: 'g', head_sha: '1', output: { title: 't', summary: 's', level: 1 } } },
    ],
    ['POST /repos/o/r/git/refs', { body: { ref: 1, sha: 'x' } }],
  ])('%s %j', async (operation, asked) => {
    const { status } = await ask(operation, asked)
    expect([status, github.requests.at(-1)?.problems.length]).toEqual([422, 1])
  })

  test('fifty annotations and no more, 65,535 characters of summary and no more', () => {
    const sent = (count: number, length: number) => {
      const annotations = Array.from({ length: count }, () => ({
        path: 'a',
        start_line: 1,
        end_line: 1,
        annotation_level: 'notice',
        message: 'm',
      }))
      const body = { name: 'g', head_sha: main, output: { title: 't', summary: 's'.repeat(length), annotations } }
      return checkSent(published(), 'POST /repos/{owner}/{repo}/check-runs', {
        path: { owner: 'o', repo: 'r' },
        query: {},
        body,
      })
    }
    expect([sent(50, 65_535), sent(51, 1).length, sent(1, 65_536).length]).toEqual([[], 1, 1])
  })

  test('GraphQL takes no unknown field, and no commit without an expected head', () => {
    const schema = buildSchema(readFileSync(new URL('schema/schema.graphql', import.meta.url), 'utf8'))
    const errors = (text: string): number => validate(schema, parse(text)).length
    const commit = (input: string): string => `mutation { createCommitOnBranch(input: ${input}) { commit { oid } } }`
    const branch = 'branch: { branchName: "x" }, message: { headline: "h" }'
    expect(errors(commit(`{ ${branch}, expectedHeadOid: "1" }`))).toBe(0)
    expect(errors(commit(`{ ${branch} }`))).toBe(1)
    expect(errors(commit(`{ ${branch}, expectedHeadOid: "1", force: true }`))).toBe(1)
  })
})

describe('tokens', () => {
  const open: [string, Asked] = ['POST /repos/o/r/pulls', { body: { title: 't', head: 'x', base: 'main' } }]
  test.each<[string, string, number, string]>([
    ['one that may read only', 'reads', 403, 'Resource not accessible by integration'],
    ['one for another repository', 'elsewhere', 404, 'Not Found'],
    ['one that nobody knows', 'unknown', 401, 'Bad credentials'],
  ])('%s', async (_name, token, status, message) => {
    expect(await ask(open[0], { ...open[1], token })).toMatchObject({ status, body: { message } })
  })

  test('only Apps make check runs', async () => {
    const body = { name: 'g', head_sha: main }
    expect((await ask('POST /repos/o/r/check-runs', { token: 'person', body })).body.message).toMatch(/GitHub App/)
  })

  test.each<[string, () => string]>([
    [
      'that is not signed by the key',
      () =>
        jwt(
          { iss: 7, iat: seconds(), exp: seconds() + 60 },
          generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
        ),
    ],
    ['that is over', () => jwt({ iss: 7, iat: seconds() - 600, exp: seconds() - 1 })],
    ['that is valid for too long', () => jwt({ iss: 7, iat: seconds(), exp: seconds() + 660 })],
    ['from the future', () => jwt({ iss: 7, iat: seconds() + 60, exp: seconds() + 300 })],
  ])('no JWT of an App %s', async (_name, token) => {
    expect((await ask('GET /app', { token: token() })).status).toBe(401)
  })

  test('an installation token holds what was asked for, for an hour, until it is revoked', async () => {
    const mint = (body: unknown) => ask('POST /app/installations/8/access_tokens', { token: appToken(), body })
    const { body } = await mint({ repositories: ['r'], permissions: { contents: 'read' } })
    const token = body.token as string
    expect(Date.parse(body.expires_at) - Date.now()).toBeLessThanOrEqual(3_600_000)
    expect((await ask('GET /repos/o/r', { token })).status).toBe(200)
    expect((await ask(open[0], { ...open[1], token })).status).toBe(403)
    expect((await mint({ permissions: { actions: 'write' } })).status).toBe(422)
    expect((await mint({ repositories: ['other'] })).status).toBe(422)
    expect((await ask('DELETE /installation/token', { token })).status).toBe(204)
    expect((await ask('GET /repos/o/r', { token })).status).toBe(401)
  })
})

describe('git', () => {
  const run = promisify(execFile)
  const env = {
    ...gitEnvironment(),
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b',
  }
  const address = (token: string): string => `${github.gitUrl.replace('://', `://x-access-token:${token}@`)}/o/r.git`
  const failed = (error: { stderr?: string }): string => error.stderr ?? ''

  test('clones and pushes by a token that may, and is refused as GitHub refuses where it may not', async () => {
    const dir = temporaryDirectory()
    const git = (...args: string[]) => run('git', args, { cwd: dir, env }).then(({ stdout }) => stdout.trim(), failed)
    expect(await git('clone', '--quiet', address('all'), '.')).toBe('')
    await git('commit', '--quiet', '--allow-empty', '--message', 'mine')
    expect(await git('push', '--quiet', address('reads'), 'HEAD:refs/heads/x')).toMatch(
      /Permission to o\/r\.git denied|403/,
    )
    expect(await git('push', '--quiet', address('all'), 'HEAD:refs/heads/x')).toBe('')
    expect(await github.people.repository('o/r').git.resolve('x')).toBe(await git('rev-parse', 'HEAD'))
    expect(await git('ls-remote', address('unknown'))).toMatch(/Authentication failed/)
    expect(await git('ls-remote', address('elsewhere'))).toMatch(/not found/)
    github.people.rule('o/r', 'main', 'pull-request')
    expect(await git('push', address('all'), 'HEAD:refs/heads/main')).toMatch(/GH013: Repository rule violations found/)
  }, 30_000)
})

test('it is a process too, which is seen and steered from another', async () => {
  const dir = temporaryDirectory()
  const config = join(dir, 'config.json')
  const repositories = [{ fullName: 'o/r', files: { 'a.txt': 'a' } }]
  writeFileSync(config, JSON.stringify({ repositories, tokens: [{ token: 'all', permissions: ALL }] }))
  const main = fileURLToPath(new URL('main.ts', import.meta.url))
  const child = spawn(process.execPath, [main, '--config', config], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const line = await new Promise<string>((resolve) => createInterface(child.stdout).once('line', resolve))
  const { url, apiUrl } = JSON.parse(line) as { url: string; apiUrl: string }
  const post = (path: string, body: unknown) =>
    fetch(`${url}/_standin/${path}`, { method: 'POST', body: JSON.stringify(body) })
  await post('script', { match: 'GET /repos/{owner}/{repo}', fault: { kind: 'answer', status: 503 } })
  await post('people', { do: 'commit', with: ['o/r', { branch: 'x', by: 'ann', message: 'm', files: { x: 'x' } }] })
  const headers = { authorization: 'Bearer all' }
  const statuses = []
  for (let count = 0; count < 2; count += 1) statuses.push((await fetch(`${apiUrl}/repos/o/r`, { headers })).status)
  expect(statuses).toEqual([503, 200])
  const state = (await (await fetch(`${url}/_standin/state`)).json()) as { repositories: { refs: object }[] }
  expect(Object.keys(state.repositories[0]?.refs ?? {})).toEqual(['refs/heads/main', 'refs/heads/x'])
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
}, 30_000)
