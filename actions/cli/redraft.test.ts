import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { githubStandin, type Standin } from '../../scripts/github-standin/standin.ts'
import type { Redrafting } from '../report/github/publication.ts'
import { fakeEvidence } from '../shared/evidence/evidence.fake.ts'
import { fakeClock } from '../shared/ports/clock.ts'
import { memoryBranch, type MemoryBranch } from '../shared/state-branch/memory.fake.ts'
import { pushRun } from '../shared/state-branch/push-run.ts'
import { fakePush } from '../shared/state-branch/pushed.fake.ts'
import { fixtureItem, runFixture, type RunFixture } from '../shared/state/run-fixture.fake.ts'
import { baseCommits, type BaseCommits } from './base-commits.ts'
import { redrafter } from './redraft.ts'

const token = ['ghs', 'r'.repeat(36)].join('_')
const before = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n'
const evidence = 'state/runs/2026/11/run-1/evidence.json'

let clone: RunFixture
let github: Standin
let state: MemoryBranch
let bases: BaseCommits
/** Of the base branch, and not in the clone. */
let moved: string
beforeAll(async () => {
  clone = await runFixture({ 'a.js': before, 'b.js': before, 'other.txt': 'x\n' })
  github = await githubStandin({
    repositories: [{ fullName: 'o/r', from: clone.dir, collaborators: { ann: 'write' } }],
    tokens: [{ token, permissions: { contents: 'write' } }],
  })
  const files = { 'a.js': before.replace('eight', 'EIGHT'), 'b.js': before.replace('two', 'zwei') }
  moved = await github.people.commit('o/r', { branch: 'main', by: 'ann', message: 'feat: more', files })
  state = await stateOf()
})
afterAll(async () => {
  await github[Symbol.asyncDispose]()
  await clone[Symbol.asyncDispose]()
})
beforeEach(() => {
  bases = open(token)
})
afterEach(async () => bases[Symbol.asyncDispose]())

function open(secret: string): BaseCommits {
  const remote = () => ({ url: `${github.gitUrl}/o/r.git`, token: secret })
  return baseCommits({ location: clone.dir, ports: clone.ports, remote })
}

/** A run that proposed the same change of two files, and one of a file that its item does not name. */
async function stateOf(): Promise<MemoryBranch> {
  const items = [fixtureItem('a-1', ['a.js']), fixtureItem('b-1', ['b.js']), fixtureItem('c-1', ['other.txt'])]
  const branch = memoryBranch()
  const run = fakePush({ runId: 'run-1', items: items.map(({ id }) => id) })
  const plan = { ...(JSON.parse(run.files['plan.json'] ?? '') as object), items }
  const files = { ...run.files, 'plan.json': JSON.stringify(plan), 'evidence.json': await evidenceText(plan) }
  await pushRun(branch, { ...run, files }, { clock: fakeClock('2026-11-22T13:00:00.000Z'), keptIn: 'a test' })
  return branch
}

async function evidenceText(plan: object): Promise<string> {
  const repository = await clone.ports.git.open(clone.dir)
  const { tree, commit } = await repository.resolve('HEAD')
  await using scratch = await repository.scratch()
  const diffOf = async (path: string) => {
    const files = new Map([[path, new TextEncoder().encode(before.replace('two', 'TWO'))]])
    return scratch.diff(tree, await scratch.writeTree(tree, files))
  }
  const rows = Object.entries({ 'a-1': 'a.js', 'b-1': 'b.js', 'c-1': 'a.js' })
  const items = await Promise.all(
    rows.map(async ([itemId, path]) => fakeEvidence({ itemId, base: commit, candidateDiff: await diffOf(path) })),
  )
  const { runId, base } = plan as { runId: string; base: string }
  return JSON.stringify({ schemaVersion: 2, runId, base, items })
}

const redrafted = (itemId: string, on = moved): Promise<Redrafting> => {
  return redrafter(state, { bases, allowPaths: [] })(itemId, on)
}

describe('a proposal of an earlier run', () => {
  it('is made again on a base that the clone has not, which is fetched once for all', async () => {
    const again = await redrafted('a-1')
    if (again === null || again === 'conflicting' || 'code' in again) throw new Error('it applies')
    expect([...again.files.keys()]).toEqual(['a.js'])
    const text = new TextDecoder().decode(again.files.get('a.js') ?? undefined)
    expect(text).toBe(before.replace('two', 'TWO').replace('eight', 'EIGHT'))
    const { length } = github.requests
    expect(await redrafted('b-1')).toBe('conflicting')
    expect(github.requests).toHaveLength(length)
    expect(() => clone.git('cat-file', '-e', moved)).toThrow(/Command failed/)
  })

  it('is held against the policy again, and is not made where it is not known', async () => {
    expect(await redrafted('c-1')).toMatchObject({ code: 'not-planned', path: 'a.js' })
    expect(await redrafted('d-1')).toBeNull()
  })

  it('is not made where the base cannot be had: the answer says why, and the server is asked once', async () => {
    await using without = open('ghs_ended')
    const redraft = redrafter(state, { bases: without, allowPaths: [] })
    const why = { code: 'behind', message: expect.stringMatching(/could not be fetched .*: token: it has ended/) }
    expect(await redraft('a-1', moved)).toEqual(why)
    const { length } = github.requests
    expect(await redraft('b-1', moved)).toEqual(why)
    expect(github.requests).toHaveLength(length)
  })

  it('is not made from what holds no contract', async () => {
    expect(state.files().has(evidence)).toBe(true)
    state.byHand({ [evidence]: '{}' })
    expect(await redrafted('a-1')).toMatchObject({ code: 'behind', message: expect.stringContaining('evidence.json') })
  })
})
