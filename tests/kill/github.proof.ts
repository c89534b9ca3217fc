// F-01, F-28, I7 on GitHub: the root action is killed at each of its writes; the next run, on a machine that knows nothing
// of the first, comes to what a run that nobody killed comes to, and nothing is there twice.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { githubStandin, type Standin } from '../../scripts/github-standin/standin.ts'
import { git, remove, repository, root, small, temporary } from '../cli/repository.ts'

const stepFiles = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH'] as const
const permissions = { contents: 'write', pull_requests: 'write', checks: 'write', issues: 'write' } as const
const token = ['ghs', 'k'.repeat(36)].join('_')

let folder: string
let origin: string
let whole: Ending
let writes: number
beforeAll(async () => {
  folder = await temporary()
  origin = await repository(join(folder, 'origin'), small)
  await using github = await standin()
  if ((await run(github, 'whole')) !== 0) throw new Error('the run that nobody killed failed')
  whole = ending(github)
  writes = writesOf(github)
}, 60_000)
afterAll(() => remove(folder))

async function standin(): Promise<Standin> {
  return githubStandin({
    repositories: [{ fullName: 'o/r', from: origin }],
    tokens: [{ token, permissions }],
  })
}

function writesOf(github: Standin): number {
  return github.requests.filter(({ operation }) => isWrite.test(operation)).length
}

const isWrite = /^(POST|PATCH|PUT|DELETE|createCommit|updateRefs)/

/** A step on a fresh machine; killed when GitHub has heard its nth write. @returns its exit code; null where it was killed */
async function run(github: Standin, name: string, nth = Infinity): Promise<number | null> {
  const place = join(folder, name)
  const state = join(place, 'state')
  await mkdir(state, { recursive: true })
  git(folder, 'clone', '--quiet', origin, join(place, 'target'))
  for (const file of stepFiles) await writeFile(join(state, file), '')
  const before = writesOf(github)
  const options = {
    cwd: join(place, 'target'),
    env: { ...process.env, ...stepOf(github, state) },
    stdio: 'ignore',
  } as const
  const child = spawn(process.execPath, [join(root, 'actions/main.ts')], options)
  const closed = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)))
  while (child.exitCode === null && writesOf(github) - before < nth) await sleep(1)
  child.kill('SIGKILL')
  return closed
}

function stepOf(github: Standin, state: string): Record<string, string> {
  const inputs = {
    state,
    token,
    tests: 'false',
    sandbox: 'none',
    'unsafe-no-sandbox': 'true',
    publish: 'github',
    'allow-unproven': 'true',
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

/** What stands on GitHub, without ids and times of one run. */
interface Ending {
  branches: string[]
  pulls: unknown[]
  checks: unknown[]
  items: string[]
}

function ending(github: Standin): Ending {
  const repository = github.store.repositories[0]
  const dir = repository?.git.dir ?? ''
  const names = git(dir, 'for-each-ref', '--format=%(refname:short)', 'refs/heads/').split('\n')
  const treeOf = (commit: string) => git(dir, 'rev-parse', `${commit}^{tree}`)
  const proposals = names.filter((name) => name !== 'llm-ops-state')
  return {
    branches: proposals.map((name) => `${name} ${treeOf(name)} ${git(dir, 'rev-list', '--count', `main..${name}`)}`),
    pulls: (repository?.pulls ?? [])
      .map(({ branch, state, title, labels, draft }) => ({ branch, state, title, labels, draft }))
      .toSorted(byText),
    checks: (repository?.checkRuns ?? [])
      .map(({ name, conclusion, head }) => ({ name, conclusion, tree: treeOf(head) }))
      .toSorted(byText),
    items: names.includes('llm-ops-state')
      ? git(dir, 'ls-tree', '-r', '--name-only', 'llm-ops-state', 'state/items').split('\n')
      : [],
  }
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}

/** `.ci/run`: every fifth write. */
const isQuick = process.env['LLM_OPS_QUICK'] === '1'

describe('a run that is killed at a write to GitHub', () => {
  it('is made good by the next, whichever write it was', async () => {
    expect(writes).toBeGreaterThan(8)
    expect(whole.pulls).toHaveLength(2)
    for (let nth = 1; nth <= writes; nth += isQuick ? 5 : 1) {
      await using github = await standin()
      expect([nth, await run(github, `killed-${nth}`, nth)]).toEqual([nth, null])
      expect([nth, await run(github, `next-${nth}`)]).toEqual([nth, 0])
      expect({ nth, ...ending(github) }).toEqual({ nth, ...whole })
    }
  }, 400_000)
})
