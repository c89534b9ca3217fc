// The base moves after the clone was made: an open pull request of ours follows it, onto a commit that is fetched.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { githubStandin, type Standin } from '../../scripts/github-standin/standin.ts'
import { git, remove, repository, small, start, temporary } from '../cli/repository.ts'
import { rootAction } from './root-action.ts'

const TOKEN = ['ghs', 'm'.repeat(36)].join('_')
const WRITES = { contents: 'write', pull_requests: 'write', checks: 'write', issues: 'write' } as const

const tail = ['', 'export function first(value) {', '  return value[0]', '}', '', 'export const most = 40', ''].join(
  '\n',
)
const sku = `${small['src/sku.js']}${tail}`
/** What the proposal makes of it. */
const ours = (text: string): string => text.replace("typeof value == '", "typeof value === '")

/** One repository on GitHub, and runs of the root action on clones of what it was at first. */
interface Scene extends AsyncDisposable {
  github: Standin
  folder: string
  /** @returns what was printed, and the summary of the job */
  run(name: string, inputs?: NodeJS.ProcessEnv): Promise<string>
  /** A commit of a person's. */
  commit(branch: string, files: Readonly<Record<string, string>>): Promise<string>
  pull(): Promise<{ number: number; branch: string; head: string; body: string }>
  read(commit: string, path: string): string
  dir: string
}

async function scene(signing: NodeJS.ProcessEnv): Promise<Scene> {
  const folder = await temporary()
  const origin = await repository(join(folder, 'origin'), { ...small, 'src/sku.js': sku })
  const github = await githubStandin({
    repositories: [{ fullName: 'o/small', from: origin, collaborators: { ann: 'write' } }],
    tokens: [{ token: TOKEN, permissions: WRITES }],
  })
  const { git: bare, pulls } = github.people.repository('o/small')
  return {
    github,
    folder,
    dir: bare.dir,
    run: (name, inputs = {}) => run({ github, folder, origin }, name, { ...signing, ...inputs }),
    commit: (branch, files) => github.people.commit('o/small', { branch, by: 'ann', message: 'feat: more', files }),
    async pull() {
      expect(pulls.map(({ state }) => state)).toEqual(['open'])
      const { number = 0, branch = '', body = '' } = pulls[0] ?? {}
      return { number, branch, body: body ?? '', head: String(await bare.resolve(branch)) }
    },
    read: (commit, path) => `${git(bare.dir, 'show', `${commit}:${path}`)}\n`,
    async [Symbol.asyncDispose]() {
      const problems = github.requests.flatMap((request) => request.problems)
      await github[Symbol.asyncDispose]()
      await remove(folder)
      expect(problems).toEqual([])
    },
  }
}

interface Where {
  github: Standin
  folder: string
  origin: string
}

/** A job on a fresh machine, whose clone is shallow and old: `origin` stays where it is. */
async function run({ github, folder, origin }: Where, name: string, inputs: NodeJS.ProcessEnv): Promise<string> {
  const cwd = join(folder, name)
  const summary = join(folder, `${name}.md`)
  git(folder, 'clone', '--quiet', '--depth=1', `file://${origin}`, cwd)
  await writeFile(summary, '')
  const env = {
    ...rootAction({ github, token: TOKEN, runId: 7, state: join(folder, `${name}-state`) }),
    GITHUB_SERVER_URL: github.gitUrl,
    GITHUB_STEP_SUMMARY: summary,
    INPUT_TESTS: 'false',
    ...inputs,
  }
  const { code, stdout } = await start('actions/main.ts', [], { cwd, env })
  expect([name, code, stdout]).toEqual([name, 0, expect.not.stringContaining('::error::')])
  return `${stdout}\n${await readFile(summary, 'utf8')}`
}

/** What a first run needs to open a pull request; those after it have nothing to measure. */
const measured = { INPUT_TESTS: 'true' }

/** Of a head, as its check run says. */
function conclusions({ github }: Scene, head: string): unknown[] {
  const { checkRuns } = github.people.repository('o/small')
  return checkRuns.filter((check) => check.head === head).map(({ conclusion }) => conclusion)
}

describe.each([
  ['by GitHub', { 'INPUT_COMMIT-SIGNING': 'github' }],
  ['by git', { 'INPUT_COMMIT-SIGNING': 'none' }],
])('a pull request of ours whose base moved to what the clone has not (commits made %s)', (_, signing) => {
  let here: Scene
  let base: string
  beforeAll(async () => {
    here = await scene(signing)
    await here.run('first', measured)
    base = await here.commit('main', { 'src/sku.js': sku.replace('40', '50'), 'other.js': 'export const a = 1\n' })
  }, 120_000)
  afterAll(async () => here[Symbol.asyncDispose]())

  it('is left as it is where the new base cannot be fetched, and the summary says what to set', async () => {
    const before = await here.pull()
    expect(conclusions(here, before.head)).toEqual(['success'])
    here.github.script({ match: 'git', fault: { kind: 'answer', status: 403 } })
    const said = await here.run('refused')
    expect(await here.pull()).toEqual(before)
    expect(said).toMatch(
      /#1: its base moved, and [0-9a-f]{12} could not be fetched from .*: token: it needs contents: read/,
    )
    expect(said).toContain('## Pull requests of earlier runs')
  }, 120_000)

  it('is followed: the same change on the new base, not measured there, in the same pull request', async () => {
    const before = await here.pull()
    await here.run('second')
    const { head, branch } = await here.pull()
    expect(branch).toBe(before.branch)
    expect(git(here.dir, 'rev-list', '--parents', '-1', head)).toBe(`${head} ${base}`)
    expect(git(here.dir, 'diff-tree', '--name-only', '-r', base, head)).toBe('src/sku.js')
    expect(here.read(head, 'src/sku.js')).toBe(ours(sku.replace('40', '50')))
    expect(conclusions(here, head)).toEqual(['neutral'])
    expect(git(here.dir, 'for-each-ref', '--format=%(refname)', 'refs/heads/llm-ops-draft')).toBe('')
  }, 120_000)

  it('is left as it is, and says so, where the change does not fit the base any more', async () => {
    const before = await here.pull()
    const tip = await here.commit('main', { 'src/sku.js': sku.replace('isSku', 'isCode') })
    const said = await here.run('third')
    const { head, body } = await here.pull()
    expect(head).toBe(before.head)
    expect(body).toContain(tip.slice(0, 12))
    expect(said).toContain(`#1: the change no longer applies to ${tip.slice(0, 12)}`)
  }, 120_000)

  it('is not followed over a commit of a person', async () => {
    const { branch } = await here.pull()
    const theirs = await here.commit(branch, { 'src/sku.js': `${sku}// mine\n` })
    await here.commit('main', { 'src/sku.js': sku })
    const said = await here.run('fourth')
    expect((await here.pull()).head).toBe(theirs)
    expect(said).toMatch(/#1: .* committed to llm-ops\//)
  }, 120_000)
})

it('a commit that is signed by a key of SSH follows, too, and is signed again', async () => {
  await using here = await scene({})
  const key = join(here.folder, 'key')
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'bot@example.com', '-f', key])
  const signing = { 'INPUT_COMMIT-SIGNING': 'ssh', 'INPUT_SIGNING-KEY': await readFile(key, 'utf8') }
  await here.run('first', { ...signing, ...measured })
  const base = await here.commit('main', { 'other.js': 'export const a = 1\n' })
  await here.run('second', signing)
  const { head } = await here.pull()
  expect(git(here.dir, 'rev-list', '--parents', '-1', head)).toBe(`${head} ${base}`)
  expect(git(here.dir, 'cat-file', 'commit', head)).toContain('gpgsig -----BEGIN SSH SIGNATURE-----')
}, 120_000)
