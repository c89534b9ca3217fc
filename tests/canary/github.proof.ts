import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { githubStandin, type Standin } from '../../scripts/github-standin/standin.ts'
import { scriptedServer } from '../../actions/shared/adapters/model/access/server.fake.ts'
import { git, remove, start, temporary } from '../cli/repository.ts'
import { canary, sightings, type Canary } from './canaries.ts'
import { hostileAnswers } from './hostile-answers.ts'
import { leaks, machineWithCanaries, type Machine } from './machine.ts'

let folder: string
beforeAll(async () => {
  folder = await temporary()
})
afterAll(() => remove(folder))

const token = canary('the token of the job')
const stepFiles = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH'] as const
const permissions = { contents: 'write', pull_requests: 'write', checks: 'write', issues: 'write' } as const

async function githubOf({ target }: Machine): Promise<Standin> {
  return githubStandin({
    repositories: [{ fullName: 'o/r', from: target, collaborators: { somebody: 'admin' } }],
    tokens: [{ token: token.text, permissions }],
  })
}

/** The root action, as a runner starts it, on a repository of the stand-in. */
function stepOf(github: Standin, state: string, url: string): Record<string, string> {
  const inputs = {
    state,
    model: 'scripted-1',
    'base-url': url,
    'requests-per-minute': '0',
    'max-items': '6',
    reruns: '1',
    skip: 'mutants',
    sandbox: 'bwrap',
    'allow-unproven': 'true',
    publish: 'github',
    token: token.text,
    'max-new-pulls-per-hour': '0',
  }
  return {
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...Object.fromEntries(stepFiles.map((name) => [name, join(state, name)])),
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_REPOSITORY_ID: String(github.store.repositories[0]?.id),
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_RUN_ID: '7',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_ACTOR: 'somebody',
  }
}

/** A commit holds its files whole, and with them what stood there before: the same repository has it. */
function sightingsIn(github: Standin, canaries: readonly Canary[]): string[] {
  const everywhere = canaries.filter(({ mayBeIn }) => mayBeIn === 'nothing')
  const beside = canaries.filter(({ mayBeIn }) => mayBeIn !== 'all but models')
  return github.requests.flatMap(({ raw, operation, query }) => {
    const text = `${raw} ${JSON.stringify(query)}`
    const isProposal = raw.includes('fileChanges') && !raw.includes('llm-ops-state')
    return sightings(Buffer.from(text), isProposal ? everywhere : beside).map((place) => `${operation}: ${place}`)
  })
}

const withSandbox = spawnSync('bwrap', ['--version']).status === 0 ? describe : describe.skip

withSandbox('I4: no canary is in what goes to GitHub', () => {
  it('in requests, pull requests, check runs and the state branch, whatever tests and model try', async () => {
    const machine = await machineWithCanaries(folder)
    const state = join(folder, 'state')
    await mkdir(state)
    for (const file of stepFiles) await writeFile(join(state, file), '')
    await using github = await githubOf(machine)
    await using server = await scriptedServer(hostileAnswers())
    const env = { ...machine.env, ...stepOf(github, state, server.url) }
    const ended = await start('actions/main.ts', [], { cwd: machine.target, env })
    const canaries = [...machine.canaries, token]

    const repository = github.store.repositories[0]
    expect({ ...ended, pulls: repository?.pulls.length }).toMatchObject({ code: 0, pulls: expect.any(Number) })
    expect(repository?.pulls.length).toBeGreaterThan(0)
    expect(repository?.checkRuns.length).toBeGreaterThan(0)
    const stateBranch = git(repository?.git.dir ?? '', 'log', '-p', '--format=%B', 'llm-ops-state')
    expect(stateBranch).toContain('egress')

    expect(sightingsIn(github, canaries)).toEqual([])
    const pages = JSON.stringify([repository?.pulls, repository?.checkRuns])
    const branches = git(repository?.git.dir ?? '', 'log', '-p', '--format=%an %ae %B', '--branches=llm-ops/*', '^main')
    const texts = { stdout: ended.stdout.replaceAll(`::add-mask::${token.text}`, ''), stderr: ended.stderr }
    const toModel = server.requests.map(({ bytes }) => bytes)
    expect(
      await leaks(canaries, { toModel, texts: { ...texts, pages, branches, stateBranch }, folders: [state] }),
    ).toEqual([])
  }, 240_000)
})
