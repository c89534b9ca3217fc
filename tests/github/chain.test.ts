import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { githubStandin, type Standin } from '../../scripts/github-standin/standin.ts'
import { git, remove, repository, small, start, temporary } from '../cli/repository.ts'
import { rootAction } from './root-action.ts'

const TOKEN = ['ghs', 'c'.repeat(36)].join('_')
const WRITES = { contents: 'write', pull_requests: 'write', checks: 'write', issues: 'write' } as const

let folder: string
let target: string
let standin: Standin
beforeAll(async () => {
  folder = await temporary()
  target = await repository(join(folder, 'target'), small)
  standin = await githubStandin({
    repositories: [{ fullName: 'o/small', from: target, collaborators: { ann: 'write' } }],
    tokens: [{ token: TOKEN, permissions: WRITES }],
  })
})
afterAll(async () => {
  const problems = standin.requests.flatMap((request) => request.problems)
  await standin[Symbol.asyncDispose]()
  await remove(folder)
  if (problems.length > 0) throw new Error(`sent what GitHub's schema does not take: ${problems.join(', ')}`)
})

/** The root action as a runner starts it: the whole chain in one step. */
async function run(id: number, inputs: NodeJS.ProcessEnv = {}) {
  const step = { github: standin, token: TOKEN, runId: id, state: join(folder, `state-${id}`) }
  const env = { ...rootAction(step), ...inputs }
  const before = standin.requests.length
  const ended = await start('actions/main.ts', [], { cwd: target, env })
  const writes = standin.requests
    .slice(before)
    .filter(({ operation }) => /^(POST|PATCH|PUT|DELETE|createCommit)/.test(operation))
  return { ...ended, writes: writes.map(({ operation }) => operation) }
}

const pulls = () => standin.people.repository('o/small').pulls

describe('the whole chain, published on GitHub', () => {
  it('is refused without a sandbox beside a token, unless by the input whose name says that it is unsafe', async () => {
    const { code, stdout, writes } = await run(0, { 'INPUT_UNSAFE-NO-SANDBOX': 'false' })
    expect([code, writes]).toEqual([1, []])
    expect(stdout).toContain("set 'unsafe-no-sandbox' to true")
  })

  it('opens a draft pull request for what was proven, with a green check on its head, and keeps the run', async () => {
    const { code, stdout } = await run(1)
    expect([code, stdout]).toEqual([0, expect.not.stringContaining('::error::')])
    expect(pulls()).toHaveLength(1)
    const [pull] = pulls()
    expect(pull).toMatchObject({ draft: true, state: 'open' })
    const { checkRuns, git: bare } = standin.people.repository('o/small')
    const head = await bare.resolve(String(pull?.branch))
    expect(checkRuns.filter(({ conclusion }) => conclusion === 'success').map((check) => check.head)).toEqual([head])
    const state = await bare.resolve('llm-ops-state')
    expect(state).not.toBeNull()
    const clone = join(folder, 'clone')
    git(folder, 'clone', '--quiet', '--branch', 'llm-ops-state', bare.dir, clone)
    for (const args of [
      ['state', 'validate'],
      ['audit', 'verify'],
    ]) {
      const told = await start('actions/cli/main.ts', [...args, clone, '--json'], { cwd: folder })
      expect([args, told.code, told.stderr]).toEqual([args, 0, ''])
    }
  }, 120_000)

  it('and a second run writes nothing but its own run to the state branch', async () => {
    const { code, writes } = await run(2)
    expect(code).toBe(0)
    expect(pulls()).toHaveLength(1)
    expect(writes).toEqual(['createCommitOnBranch'])
  }, 120_000)

  it('and what is not proven is not published', async () => {
    const { code } = await run(3, { INPUT_SELECT: 'ts-loose-equality', INPUT_TESTS: 'false', INPUT_RETRY: 'true' })
    expect(code).toBe(0)
    expect(pulls()).toHaveLength(1)
  }, 120_000)
})
