// Named after the rows of the faults' table: F-07 to F-10, F-25, F-26, F-30.
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Fault } from '../../../../../scripts/github-standin/faults.ts'
import type { CheckRun, PullRequest } from '../../../ports/github.ts'
import { client } from './client.ts'
import { githubAdapter } from './github-adapter.ts'
import { plainApi } from './plain-api.ts'
import { onStandin, TOKEN, WRITES, type OnStandin } from './standin.fake.ts'

const open: OnStandin[] = []

afterEach(async () => {
  for (const each of open.splice(0)) await each[Symbol.asyncDispose]()
})

async function made(...options: Parameters<typeof onStandin>): Promise<OnStandin> {
  const on = await onStandin(...options)
  open.push(on)
  return on
}

const branch = 'llm-ops/1'
const AT = '/repos/{owner}/{repo}'
const REFS = `POST ${AT}/git/refs`
const PULLS = `POST ${AT}/pulls`
const COMMIT = 'createCommitOnBranch'

const refs = (on: OnStandin) => on.standin.people.repository('o/r').git.refs(`refs/heads/${branch}`)
const commit = ({ github, base }: OnStandin) =>
  github.branches.commit({
    branch,
    expectedHead: base,
    message: 'fix: a',
    files: new Map([['a.txt', Buffer.from('b')]]),
  })
const pull = ({ github }: OnStandin): Promise<PullRequest> =>
  github.pulls.open({ branch, base: 'main', title: 'A', body: '', draft: true })

async function committed(on: OnStandin): Promise<string> {
  await on.github.branches.create(branch, on.base)
  const answer = await commit(on)
  return 'commit' in answer ? answer.commit : ''
}

function check(head: string): CheckRun {
  const place = { path: 'a.txt', startLine: 1, endLine: 1, level: 'notice', title: 't' } as const
  const annotations = Array.from({ length: 60 }, (_, at) => ({ ...place, message: `${at}` }))
  const text = { title: 't', summary: 's', detailsUrl: null }
  return { name: 'llm-ops gate', head, externalId: '1', conclusion: 'success', annotations, ...text }
}

/** The request was carried out, and its answer lost; or it never came through. */
const lost: Readonly<Record<string, Fault>> = {
  'cut before it was carried out': { kind: 'cut' },
  'cut after it was carried out': { kind: 'cut', executed: true },
  'cut within the answer': { kind: 'cut', executed: true, after: 40 },
  '502 after it was carried out': { kind: 'answer', status: 502, executed: true },
  '503 before': { kind: 'answer', status: 503 },
}

describe.each(Object.entries(lost))('F-07, F-09: %s', (_name, fault) => {
  test('a read is tried again', async () => {
    const on = await made()
    on.standin.script({ match: `GET ${AT}`, fault })
    expect((await on.github.repository()).fullName).toBe('o/r')
    expect(on.standin.requests).toHaveLength(2)
  })

  test('a branch, a commit and a pull request are made once', async () => {
    const on = await made()
    for (const match of [REFS, COMMIT, PULLS]) on.standin.script({ match, fault })
    const head = await committed(on)
    const { number } = await pull(on)
    expect(await refs(on)).toEqual(new Map([[`refs/heads/${branch}`, head]]))
    const { git, pulls } = on.standin.people.repository('o/r')
    expect([number, pulls.length, (await git.commits(head, on.base)).length]).toEqual([1, 1, 1])
  })

  test('a check run is made once, with each annotation once', async () => {
    const on = await made()
    const head = await committed(on)
    on.standin.script({ match: `POST ${AT}/check-runs`, fault })
    on.standin.script({ match: `PATCH ${AT}/check-runs/{check_run_id}`, fault })
    await on.github.checks.publish(check(head))
    const runs = on.standin.people.repository('o/r').checkRuns
    expect(runs.map(({ conclusion, annotations }) => [conclusion, annotations.length])).toEqual([['success', 60]])
  })

  test('a branch is moved, labels are added, and a pull request is closed', async () => {
    const on = await made()
    const head = await committed(on)
    const { number } = await pull(on)
    const matches = [`POST ${AT}/issues/{issue_number}/labels`, `PATCH ${AT}/pulls/{pull_number}`, 'updateRefs']
    for (const match of matches) on.standin.script({ match, fault })
    await on.github.pulls.request(number, { reviewers: [], teams: [], labels: ['llm-ops'] })
    await on.github.pulls.close(number)
    expect(await on.github.branches.move(branch, head, null)).toBe(true)
    const [closed] = on.standin.people.repository('o/r').pulls
    expect([closed?.labels, closed?.state, (await refs(on)).size]).toEqual([['llm-ops'], 'closed', 0])
  })
})

test.each([500, 502, 503, 504, 408])('F-09: a read that is answered with %i is tried again', async (status) => {
  const on = await made()
  on.standin.script({ match: `GET ${AT}`, fault: { kind: 'answer', status } })
  expect((await on.github.repository()).fullName).toBe('o/r')
})

test('F-07: a commit whose answer was lost is not taken for ours where somebody else was faster', async () => {
  const on = await made()
  await on.github.branches.create(branch, on.base)
  const by = { branch, by: 'ann', message: 'mine', files: { x: 'x' } }
  on.standin.script({
    match: COMMIT,
    fault: { kind: 'race', run: async () => void (await on.standin.people.commit('o/r', by)) },
  })
  const answer = await commit(on)
  expect(answer).toEqual({ moved: (await refs(on)).get(`refs/heads/${branch}`) })
})

test('F-07: where GitHub stays away, it is said after a bounded number of tries, and the next run goes on', async () => {
  const on = await made()
  on.standin.script({ match: REFS, nth: 'every', fault: { kind: 'answer', status: 503 } })
  await expect(on.github.branches.create(branch, on.base)).rejects.toMatchObject({
    name: 'GitHubStopped',
    reason: 'no-answer',
    message: expect.stringMatching(
      /o\/r: GitHub did not answer "POST .*\/git\/refs" \(HTTP 503\): see githubstatus\.com/,
    ),
  })
  expect(on.writes()).toHaveLength(5)
})

describe('F-08: deadlines', () => {
  test.each<[string, Fault]>([
    ['a server that never answers', { kind: 'stall' }],
    ['a server that sends a byte a second', { kind: 'trickle', bytesPerSecond: 1 }],
  ])('%s is left after the time of one request', async (_name, fault) => {
    const on = await made({ client: { patience: { requestMs: 300, tries: 2 } } })
    on.standin.script({ match: `GET ${AT}`, nth: 'every', fault })
    const start = performance.now()
    await expect(on.github.repository()).rejects.toMatchObject({ reason: 'no-answer' })
    expect(performance.now() - start).toBeLessThan(5000)
    expect(on.standin.requests).toHaveLength(2)
  })

  test('a name that does not resolve, or a port that nobody listens on, is told and not retried for ever', async () => {
    const on = await made()
    for (const apiUrl of ['http://nowhere.invalid', 'http://127.0.0.1:1']) {
      const github = githubAdapter({ ...on.options, apiUrl, patience: { tries: 2, requestMs: 5000 } })
      await expect(github.repository()).rejects.toThrow(/o\/r: GitHub did not answer/)
    }
  })
})

describe('F-09: refusals name what to change', () => {
  test('Actions may not open pull requests', async () => {
    const on = await made({ repository: { actionsMayOpenPulls: false } })
    await committed(on)
    await expect(pull(on)).rejects.toThrow(/"Allow GitHub Actions to create and approve pull requests".*app-id/)
  })

  test.each([
    ['contents', (on: OnStandin) => on.github.branches.create(branch, on.base), 'contents: write'],
    ['pull_requests', (on: OnStandin) => pull(on), 'pull-requests: write'],
    ['checks', (on: OnStandin) => on.github.checks.publish(check(on.base)), 'checks: write'],
  ] as const)('a token that may only read %s', async (name, act, permission) => {
    const tokens = [{ token: TOKEN, permissions: { ...WRITES, [name]: 'read' as const } }]
    const on = await made({ standin: { tokens } })
    await expect(act(on)).rejects.toMatchObject({ reason: 'permission', message: expect.stringContaining(permission) })
  })

  test('a token that may only read cannot commit by GraphQL either', async () => {
    const on = await made({ standin: { tokens: [{ token: TOKEN, permissions: { contents: 'read' } }] } })
    await on.standin.people.commit('o/r', { branch, by: 'ann', message: 'x', files: {} })
    const expectedHead = (await refs(on)).get(`refs/heads/${branch}`) ?? ''
    const request = { branch, expectedHead, message: 'x', files: new Map([['x', Buffer.from('x')]]) }
    await expect(on.github.branches.commit(request)).rejects.toThrow(/permissions: contents: write/)
  })

  test('a repository that this token does not see', async () => {
    const on = await made({ standin: { tokens: [{ token: TOKEN, permissions: WRITES, repository: 'o/other' }] } })
    await expect(on.github.repository()).rejects.toThrow(/o\/r: the token may not .*check repository/)
  })

  test('a repository that is blocked for legal reasons (451)', async () => {
    const on = await made()
    on.standin.people.repository('o/r').blocked = true
    await expect(on.github.repository()).rejects.toMatchObject({ reason: 'blocked' })
  })

  test.each([
    [409, 'Git Repository is empty.', /has no commit yet.*"Git Repository is empty\."/],
    [403, 'Sorry.', /check the permissions of token \("Sorry\."\)/],
    [422, 'No.', /^o\/r: GitHub refused GET \/repos\/… \(HTTP 422, "No\."\)$/],
  ])('%i that no other row knows', async (status, message, words) => {
    const on = await made()
    on.standin.script({ match: `GET ${AT}`, fault: { kind: 'answer', status, body: { message } } })
    await expect(on.github.repository()).rejects.toThrow(words)
    expect(on.standin.requests).toHaveLength(1)
  })

  test('a ruleset that refuses the commit', async () => {
    const on = await made()
    await on.github.branches.create(branch, on.base)
    on.standin.people.rule('o/r', branch, 'pull-request')
    await expect(commit(on)).rejects.toThrow(/ruleset.*llm-ops\/\*\*/)
  })
})

describe('F-21: the branch goes meanwhile', () => {
  test('it has no commits then', async () => {
    const on = await made()
    expect(await on.github.branches.commits(branch, 'main')).toEqual([])
    await expect(on.github.branches.commits('main', 'no-base')).rejects.toThrow(/compare/)
  })

  test('and no pull request is opened from it', async () => {
    const on = await made()
    await committed(on)
    on.standin.script({
      match: PULLS,
      fault: { kind: 'race', run: () => on.standin.people.deleteBranch('o/r', branch) },
    })
    await expect(pull(on)).rejects.toThrow(/its branch has gone meanwhile.*"Validation Failed: head invalid"/)
  })
})

describe('F-10: limits', () => {
  test('the primary limit is waited for, by the time that GitHub says', async () => {
    const on = await made()
    on.standin.script({ match: `GET ${AT}`, fault: { kind: 'primary-limit', seconds: 60 } })
    await on.github.repository()
    expect(on.clock.monotonic()).toBeGreaterThan(58_000)
    expect(on.clock.monotonic()).toBeLessThanOrEqual(61_000)
    expect(on.log.lines.join()).toMatch(/GitHub asks for \d+ s of patience/)
  })

  test('where it is longer than we wait, the run stops and says until when', async () => {
    const on = await made()
    on.standin.script({ match: `GET ${AT}`, fault: { kind: 'primary-limit', seconds: 3000 } })
    const error: unknown = await on.github.repository().catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ reason: 'limit', message: expect.stringMatching(/until \d{4}-.*app-id/) })
    const { resumeAt } = error as { resumeAt: Date }
    expect(Math.abs(resumeAt.getTime() - Date.now() - 3_000_000)).toBeLessThan(60_000)
    expect(on.clock.monotonic()).toBe(0)
  })

  test.each<[string, Fault, number]>([
    ['secondary, which does not say how long: a minute', { kind: 'secondary-limit' }, 60_000],
    ['secondary, with Retry-After', { kind: 'secondary-limit', retryAfter: '7', status: 429 }, 7000],
    ['secondary, with a Retry-After that means nothing', { kind: 'secondary-limit', retryAfter: '-5' }, 60_000],
    ['primary, at once over', { kind: 'primary-limit', seconds: -100, status: 429 }, 1000],
  ])('%s', async (_name, fault, milliseconds) => {
    const on = await made()
    on.standin.script({ match: `GET ${AT}`, fault })
    await on.github.repository()
    expect(on.clock.monotonic()).toBe(milliseconds)
  })

  test('RATE_LIMITED in a GraphQL answer of 200 is a limit, and the commit is made once', async () => {
    const on = await made()
    on.standin.script({ match: COMMIT, fault: { kind: 'graphql-limit', seconds: 30 } })
    const head = await committed(on)
    expect((await refs(on)).get(`refs/heads/${branch}`)).toBe(head)
    expect(on.clock.monotonic()).toBeGreaterThan(28_000)
  })

  test('limits that keep coming end within what we wait altogether', async () => {
    const on = await made()
    on.standin.script({ match: `GET ${AT}`, nth: 'every', fault: { kind: 'secondary-limit' } })
    await expect(on.github.repository()).rejects.toMatchObject({ reason: 'limit' })
    expect(on.clock.monotonic()).toBe(180_000)
  })

  test('writes start a second apart, pull requests three', async () => {
    const on = await made()
    await on.github.branches.create(branch, on.base)
    expect(on.clock.monotonic()).toBe(0)
    await commit(on)
    expect(on.clock.monotonic()).toBe(1000)
    await pull(on)
    await on.standin.people.commit('o/r', { branch: 'llm-ops/2', by: 'ann', message: 'x', files: { x: 'x' } })
    await on.github.pulls.open({ branch: 'llm-ops/2', base: 'main', title: 'B', body: '', draft: true })
    expect(on.clock.monotonic()).toBe(5000)
  })
})

describe('F-25: the repository changes under us', () => {
  test('reads follow a new name by the id', async () => {
    const on = await made()
    const { id } = await on.github.repository()
    on.standin.people.rename('o/r', 'other/new')
    expect(await on.github.file('a.txt', 'main')).toBe('a\n')
    expect(await on.github.repository()).toMatchObject({ id, fullName: 'other/new' })
    expect(on.log.lines).toEqual(['warn o/r is called other/new now'])
  })

  test('nothing is written to a repository of another name than the one that was meant', async () => {
    const on = await made()
    on.standin.people.rename('o/r', 'other/new')
    const api = client(on.options)
    const create = api.rest(
      'createBranch',
      { ref: `refs/heads/${branch}`, sha: on.base },
      { settled: async () => null },
    )
    await expect(create).rejects.toMatchObject({ reason: 'moved', message: expect.stringContaining('repository') })
    const { git } = on.standin.people.repository('other/new')
    expect([...(await git.refs('refs/heads/')).keys()]).toEqual(['refs/heads/main'])
  })

  test('one that was archived meanwhile ends the run without an error of ours', async () => {
    const on = await made()
    on.standin.people.repository('o/r').archived = true
    await expect(on.github.branches.create(branch, on.base)).rejects.toMatchObject({ reason: 'archived' })
  })
})

describe('F-26: the token ends', () => {
  const next = ['ghs', 'b'.repeat(36)].join('_')
  const tokens = [
    { token: TOKEN, permissions: WRITES, expiresAt: new Date(0) },
    { token: next, permissions: WRITES },
  ]

  test('another is minted once, and the write is made once', async () => {
    let minted = 0
    const refresh = async () => ((minted += 1), next)
    const on = await made({ standin: { tokens }, client: { refresh } })
    expect(await on.github.branches.create(branch, on.base)).toBe('created')
    expect([minted, (await refs(on)).size]).toEqual([1, 1])
  })

  test('where the new one is refused too, the run stops and names the settings', async () => {
    let minted = 0
    const refresh = async () => ((minted += 1), TOKEN)
    const on = await made({ standin: { tokens }, client: { refresh } })
    await expect(on.github.repository()).rejects.toThrow(/o\/r: GitHub does not know the token.*app-private-key/)
    expect(minted).toBe(1)
  })

  test('the token is in no error and no line of the log', async () => {
    const on = await made({ standin: { tokens } })
    const error: unknown = await on.github.repository().catch((thrown: unknown) => thrown)
    expect(`${String(error)} ${JSON.stringify(error)} ${on.log.lines.join()}`).not.toContain('a'.repeat(20))
  })
})

test('F-30: a clock that is a day off changes no wait, for it is measured by the Date of the answer', async () => {
  const server = new Date('2031-03-30T00:59:59Z')
  const on = await made({ standin: { now: () => server } })
  on.standin.script({ match: `GET ${AT}`, fault: { kind: 'primary-limit', seconds: 45 } })
  await on.github.repository()
  expect(on.clock.monotonic()).toBe(45_000)
})

test('the state branch reads statuses and errors itself, and no answer is 0', async () => {
  const on = await made()
  const api = plainApi(client(on.options), on.options)
  expect(await api.request('GET', '/repos/o/r/git/ref/heads/none')).toMatchObject({ status: 404 })
  const made1 = await api.request('POST', '/repos/o/r/git/refs', { ref: `refs/heads/${branch}`, sha: on.base })
  expect(made1.status).toBe(201)
  on.standin.script({ match: REFS, fault: { kind: 'cut' } })
  expect((await api.request('POST', '/repos/o/r/git/refs', { ref: 'refs/heads/x', sha: on.base })).status).toBe(0)
  const query = 'query { repository(owner: "o", name: "none") { id } }'
  expect((await api.graphql(query, {})).errors).toMatchObject([{ type: 'NOT_FOUND' }])
  expect(on.standin.requests.flatMap(({ problems }) => problems)).toEqual([])
})
