// The state branch by GitHub's API, on the stand-in that holds what is sent against GitHub's published schemas.
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { client } from '../../actions/shared/adapters/github/api/client.ts'
import { plainApi } from '../../actions/shared/adapters/github/api/plain-api.ts'
import { stateBranchOnGit } from '../../actions/shared/adapters/state-branch/git.ts'
import { stateBranchOnGitHub, type GitHubApi } from '../../actions/shared/adapters/state-branch/github.ts'
import { UserError } from '../../actions/shared/contracts/errors.ts'
import { fakeClock } from '../../actions/shared/ports/clock.ts'
import { recordedLog } from '../../actions/shared/ports/log.ts'
import type { StateBranch } from '../../actions/shared/ports/state-branch.ts'
import { examineState } from '../../actions/shared/state-branch/examine.ts'
import { auditHeadPath, outcomesPath } from '../../actions/shared/state-branch/layout.ts'
import { pastAt } from '../../actions/shared/state-branch/past.ts'
import { pullKnown, pullOutcomes } from '../../actions/shared/state-branch/pull.ts'
import { fakeOutcome, fakePush } from '../../actions/shared/state-branch/pushed.fake.ts'
import { pushRun } from '../../actions/shared/state-branch/push-run.ts'
import { githubStandin, type Standin } from '../../scripts/github-standin/standin.ts'

const repository = 'octo/shop'
const branch = 'llm-ops-state'
const token = ['tok', 'en'].join('')
let github: Standin

beforeEach(async () => {
  github = await githubStandin({
    repositories: [{ fullName: repository, files: { 'README.md': 'shop' }, rules: { ruled: 'pull-request' } }],
    tokens: [
      { token, permissions: { contents: 'write' } },
      { token: `${token}-read`, permissions: { contents: 'read' } },
    ],
  })
})
afterEach(async () => {
  await github[Symbol.asyncDispose]()
  const problems = github.requests.flatMap(({ problems }) => problems)
  if (problems.length > 0) throw new Error(`sent what GitHub's schemas do not take: ${problems.join(', ')}`)
})

/** The client that report has, with a clock that moves only when slept on. */
function api(secret: string): GitHubApi {
  const { apiUrl, graphqlUrl } = github
  const options = { token: secret, apiUrl, graphqlUrl, repository, clock: fakeClock(), log: recordedLog() }
  return plainApi(client(options), options)
}

const state = (secret = token, name = branch): StateBranch => stateBranchOnGitHub({ ...api(secret), repository, branch: name })
const push = (on: StateBranch, run: Parameters<typeof fakePush>[0]) =>
  pushRun(on, fakePush(run), { clock: fakeClock('2026-12-31T00:00:00.000Z'), keptIn: 'the artifact' })

describe('the state branch on GitHub', () => {
  it('is made by the first run and grows by the next, and reads back', async () => {
    const on = state()
    expect(await on.tip()).toBeNull()
    await push(on, { runId: 'r1', items: ['x', 'y'], pulls: { x: 7 } })
    await push(on, { runId: 'r2', items: ['z'], outcomes: [fakeOutcome('x', 'merged')] })
    expect((await pullKnown(on, ['x'])).get('x')).toMatchObject({ pull: { number: 7 }, outcome: { kind: 'merged' } })
    const tip = await on.tip()
    expect((await examineState(pastAt(on, tip))).problems).toEqual([])
    expect(await on.list('state', tip ?? '')).toEqual(['audit/', 'items/', 'outcomes.json', 'runs/'])
    expect(await on.read('state/none', tip ?? '')).toBeNull()
    expect(await on.read('state/runs', tip ?? '')).toBeNull()
    expect(await on.list('state/none', tip ?? '')).toEqual([])
  })

  it('is written by commits on an expected head, and never by moving a branch', async () => {
    const on = state()
    await push(on, { runId: 'r1', items: ['x'] })
    await push(on, { runId: 'r2', items: ['y'] })
    expect(github.requests.filter(({ method }) => method === 'PATCH' || method === 'DELETE')).toEqual([])
    const tip = await on.tip()
    const files = new Map([['state/a.json', '{}']])
    await on.commit({ tip, message: 'a', files })
    expect(await on.commit({ tip, message: 'b', files })).toEqual({ moved: true })
    expect(await on.commit({ tip: null, message: 'c', files })).toEqual({ moved: true })
  })

  it('fault F-12: two runs make it at once, and both are on it', async () => {
    await Promise.all([push(state(), { runId: 'r1', items: ['x'] }), push(state(), { runId: 'r2', items: ['y'] })])
    expect([...(await pullKnown(state(), ['x', 'y'])).keys()]).toEqual(['x', 'y'])
  })

  it('reads a file that GraphQL cuts', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => fakeOutcome(`x${at}`, 'merged', { runId: `r${'0'.repeat(60)}` }))
    const on = state()
    const text = `{"schemaVersion":1,"outcomes":[${many.map((row) => JSON.stringify(row)).join(',\n')}]}\n`
    expect(text.length).toBeGreaterThan(512_000)
    await on.commit({ tip: null, message: 'a', files: new Map([[outcomesPath, text]]) })
    expect(await pullOutcomes(on)).toHaveLength(5000)
  })

  it('removes a file where it is told to', async () => {
    const on = state()
    await on.commit({ tip: null, message: 'a', files: new Map([['state/a', '1'], ['state/b', '2']]) })
    await on.commit({ tip: await on.tip(), message: 'b', files: new Map([['state/a', null]]) })
    expect(await on.list('state', (await on.tip()) ?? '')).toEqual(['b'])
  })
})

describe('the state branch by git over HTTP', () => {
  it('takes its token from the environment of git, and no address holds it', async () => {
    const url = `${github.gitUrl}/${repository}.git`
    await using on = stateBranchOnGit({ at: { url, token }, branch })
    await push(on, { runId: 'r1', items: ['x'] })
    await push(state(), { runId: 'r2', items: ['y'] })
    expect([...(await pullKnown(on, ['x', 'y'])).keys()]).toEqual(['x', 'y'])
    await using without = stateBranchOnGit({ at: { url }, branch })
    await expect(without.tip()).rejects.toThrow(/^state-branch: the repository of llm-ops-state could not be read/)
  })
})

describe('fault F-15: a branch with a ruleset', () => {
  it('names the setting and the rulesets, for the first commit and for a later one', async () => {
    const first = push(state(token, 'ruled'), { runId: 'r1' })
    await expect(first).rejects.toThrow(UserError)
    await expect(first).rejects.toThrow(/^state-branch: .*ruled.*rulesets$/)
    await push(state(), { runId: 'r1' })
    github.store.repositories[0]?.rules.set(branch, 'pull-request')
    await expect(push(state(), { runId: 'r2' })).rejects.toThrow(/^state-branch: .*llm-ops-state.*rulesets$/)
  })
})

describe('hostile inputs, row 116, on GitHub', () => {
  it('the default branch is refused', async () => {
    await expect(push(state(token, 'main'), { runId: 'r1' })).rejects.toThrow(/^state-branch: main is the default branch/)
  })

  it('a folder where a file is to be is refused by name', async () => {
    const on = state()
    await on.commit({ tip: null, message: 'a', files: new Map([[`${auditHeadPath}/x`, 'theirs']]) })
    await expect(push(on, { runId: 'r1' })).rejects.toThrow(/^state-branch: state\/audit\/head.json is a folder/)
  })

  it('a token that may only read is told which permission it needs', async () => {
    await expect(push(state(`${token}-read`), { runId: 'r1' })).rejects.toThrow(/the token needs contents: write on octo\/shop/)
  })
})

describe('fault F-07: the answer of GitHub is lost', () => {
  const none = { data: null, errors: [{ message: 'HTTP 0: socket hang up' }] }

  it.each([
    ['made', 'told by an error'],
    ['not made', 'told as HTTP 0'],
  ])('and the commit was %s (%s): the run is there once', async (what, how) => {
    await push(state(), { runId: 'r1', items: ['x'] })
    const real = api(token)
    let lost = false
    const graphql: GitHubApi['graphql'] = async (query, variables) => {
      if (lost || !query.startsWith('mutation')) return real.graphql(query, variables)
      lost = true
      if (what === 'made') await real.graphql(query, variables)
      if (how === 'told as HTTP 0') return none
      throw new Error('socket hang up')
    }
    const on = stateBranchOnGitHub({ ...real, repository, branch, graphql })
    expect(await push(on, { runId: 'r2', items: ['y'] })).toMatchObject({ already: what === 'made', tries: 2 })
    expect((await examineState(pastAt(on, await on.tip()))).problems).toEqual([])
  })

  it.each(['POST /repos/{owner}/{repo}/git/refs', 'POST /repos/{owner}/{repo}/git/commits'])(
    'to %s, by which the branch is made: it is made once',
    async (match) => {
      github.script({ match, fault: { kind: 'cut', executed: true } })
      await push(state(), { runId: 'r1', items: ['x'] })
      expect((await examineState(pastAt(state(), await state().tip()))).problems).toEqual([])
    },
  )
})

/** In front of the stand-in: carries everything, and loses the first answer to a push. */
async function losingProxy(): Promise<AsyncDisposable & { url: string; lost: () => number }> {
  let lost = 0
  const server = createServer((asked, answer) => {
    const { method, headers } = asked
    const onward = request(`${github.gitUrl}${asked.url}`, { method, headers }, (real) => {
      const loses = lost === 0 && method === 'POST' && asked.url?.endsWith('/git-receive-pack') === true
      if (loses) real.resume().once('end', () => answer.destroy())
      else real.pipe(answer.writeHead(real.statusCode ?? 500, real.headers))
      if (loses) lost++
    })
    asked.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url, lost: () => lost, [Symbol.asyncDispose]: close }
}

describe('fault F-03: the answer to a push by git is lost', () => {
  it('and the push was made: the run is there once', async () => {
    await using proxy = await losingProxy()
    await using on = stateBranchOnGit({ at: { url: `${proxy.url}/${repository}.git`, token }, branch })
    expect(await push(on, { runId: 'r1', items: ['x'] })).toMatchObject({ already: false, tries: 1 })
    expect(proxy.lost()).toBe(1)
    expect((await examineState(pastAt(on, await on.tip()))).problems).toEqual([])
  })
})
