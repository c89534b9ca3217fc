import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryDirectory } from '../git/temporary-repository.fake.ts'
import { readContext } from './context.ts'
import { mayStart } from './start.ts'

let folder: string
beforeAll(() => {
  folder = temporaryDirectory()
})
afterAll(() => rmSync(folder, { recursive: true }))

const runner = {
  GITHUB_REPOSITORY: 'Octo-Org/repo.js',
  GITHUB_REPOSITORY_ID: '1296269',
  GITHUB_API_URL: 'https://ghe.example.com/api/v3',
  GITHUB_GRAPHQL_URL: 'https://ghe.example.com/api/graphql',
  GITHUB_SERVER_URL: 'https://ghe.example.com/',
  GITHUB_RUN_ID: '17892341123',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_EVENT_NAME: 'schedule',
  GITHUB_ACTOR: 'octocat',
  GITHUB_TRIGGERING_ACTOR: 'hubot',
}

function event(name: string, payload: unknown): Record<string, string> {
  const path = join(folder, `${name}.json`)
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path }
}

const fromRepository = (id: number | null, fullName = 'Octo-Org/repo.js') => ({
  pull_request: { number: 7, head: { sha: 'x', repo: id === null ? null : { id, full_name: fullName } }, base: {} },
  repository: { id: 1296269 },
})

describe('the context of a workflow', () => {
  it('is read from what the runner sets', async () => {
    expect(await readContext(runner)).toEqual({
      repository: 'Octo-Org/repo.js',
      repositoryId: 1296269,
      apiUrl: 'https://ghe.example.com/api/v3',
      graphqlUrl: 'https://ghe.example.com/api/graphql',
      serverUrl: 'https://ghe.example.com',
      runId: '17892341123',
      attempt: 2,
      runUrl: 'https://ghe.example.com/Octo-Org/repo.js/actions/runs/17892341123/attempts/2',
      event: 'schedule',
      actor: 'octocat',
      triggeringActor: 'hubot',
      pullRequest: null,
    })
  })

  it('is that of github.com where older runners say less', async () => {
    const { GITHUB_REPOSITORY, GITHUB_REPOSITORY_ID, GITHUB_RUN_ID } = runner
    const few = { GITHUB_REPOSITORY, GITHUB_REPOSITORY_ID, GITHUB_RUN_ID, GITHUB_EVENT_NAME: 'push', GITHUB_ACTOR: 'a' }
    expect(await readContext({ ...few, GITHUB_RUN_ATTEMPT: '' })).toMatchObject({
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
      attempt: 1,
      triggeringActor: 'a',
    })
  })

  it.each([
    ['GITHUB_REPOSITORY', '../x'],
    ['GITHUB_REPOSITORY', 'o/r/x'],
    ['GITHUB_REPOSITORY_ID', 'abc'],
    ['GITHUB_API_URL', 'file:///etc/passwd'],
    ['GITHUB_API_URL', 'https://user@example.com'],
    ['GITHUB_GRAPHQL_URL', 'https://example.com/?x=1'],
    ['GITHUB_RUN_ID', '1\n::add-mask::x'],
    ['GITHUB_RUN_ATTEMPT', '0'],
    ['GITHUB_ACTOR', '@octo cat'],
    ['GITHUB_EVENT_NAME', undefined],
  ])('is refused where %s is %j', async (name, value) => {
    await expect(readContext({ ...runner, [name]: value })).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(
        new RegExp(`^${name}: missing, or not as a runner sets it: publish: github works`),
      ),
    })
  })

  it('tells whose branch a pull request has', async () => {
    const read = async (id: number | null) =>
      (await readContext({ ...runner, ...event('pull_request', fromRepository(id)) })).pullRequest
    expect(await read(5)).toEqual({ number: 7, headRepositoryId: 5 })
    expect(await read(null)).toEqual({ number: 7, headRepositoryId: null })
  })

  it.each([
    '{',
    '{}',
    '{"pull_request":{"number":1,"head":{}}}',
    '{"pull_request":{"number":1,"head":{"repo":{"id":"5"}}}}',
  ])('is refused where the payload of a pull request is %s: nothing is guessed', async (text) => {
    const env = { ...runner, ...event('pull_request', text) }
    await expect(readContext(env)).rejects.toThrow(/^event_unreadable: the payload of this pull_request event/)
  })
})

describe('who may start a run', () => {
  const permissions: Readonly<Record<string, 'admin' | 'write' | 'read'>> = {
    boss: 'admin',
    dev: 'write',
    guest: 'read',
  }
  const asked: string[] = []
  const github = {
    permission: async (login: string) => {
      asked.push(login)
      return permissions[login] ?? ('none' as const)
    },
  }
  const start = async (change: Readonly<Record<string, string>>) => {
    asked.length = 0
    return mayStart(await readContext({ ...runner, GITHUB_RUN_ATTEMPT: '1', ...change }), github)
  }
  const by = (actor: string, triggering: string, more: Readonly<Record<string, string>> = {}) => ({
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_ACTOR: actor,
    GITHUB_TRIGGERING_ACTOR: triggering,
    ...more,
  })

  it.each([
    ['dev', 'dev'],
    ['boss', 'dev'],
  ])('%s and %s, who may write (T-27)', async (actor, triggering) => {
    expect(await start(by(actor, triggering))).toEqual({ kind: 'go' })
    expect(asked).toEqual([...new Set([actor, triggering])])
  })

  it.each([
    ['guest', 'guest', 'guest (.*) read'],
    ['dev', 'guest', 'guest'],
    ['guest', 'dev', 'guest'],
    ['stranger', 'dev', 'stranger'],
    ['github-actions[bot]', 'github-actions[bot]', String.raw`github-actions\[bot\]`],
  ])('not %s with %s (T-27)', async (actor, triggering, named) => {
    const who = named.split(' ')[0]
    await expect(start(by(actor, triggering))).rejects.toThrow(new RegExp(`^${who} may not start llm-ops here`))
    await expect(start(by(actor, triggering, { GITHUB_EVENT_NAME: 'repository_dispatch' }))).rejects.toThrow(/may not/)
  })

  it('nobody is asked for a schedule, but whoever runs it again is (T-27)', async () => {
    expect(await start(by('guest', 'guest', { GITHUB_EVENT_NAME: 'schedule' }))).toEqual({ kind: 'go' })
    expect(asked).toEqual([])
    const again = by('dev', 'guest', { GITHUB_EVENT_NAME: 'schedule', GITHUB_RUN_ATTEMPT: '2' })
    await expect(start(again)).rejects.toThrow(/^guest may not start/)
  })

  it.each(['issue_comment', 'pull_request_target', 'workflow_run', 'issues', 'constructor', 'fork'])(
    'no %s starts one: strangers can cause it',
    async (name) => {
      const change = by('dev', 'dev', event(name, fromRepository(1296269)))
      await expect(start(change)).rejects.toThrow(
        new RegExp(`^the event ${name} may not start llm-ops: use one of sch`),
      )
      expect(asked).toEqual([])
    },
  )

  it('a pull request of this repository goes on; one of a fork is neutral, whatever it is called (T-28)', async () => {
    expect(await start(event('pull_request', fromRepository(1296269, 'renamed/since')))).toEqual({ kind: 'go' })
    for (const id of [5, null]) {
      const neutral = await start(event('pull_request', fromRepository(id)))
      expect(neutral).toEqual({ kind: 'neutral', why: expect.stringContaining('fork') })
    }
    expect(asked).toEqual([])
  })
})
