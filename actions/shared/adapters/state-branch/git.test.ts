import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { UserError } from '../../contracts/errors.ts'
import { fakeClock } from '../../ports/clock.ts'
import { examineState } from '../../state-branch/examine.ts'
import { auditHeadPath, itemPath } from '../../state-branch/layout.ts'
import { pastAt } from '../../state-branch/past.ts'
import { pullKnown } from '../../state-branch/pull.ts'
import { fakePush } from '../../state-branch/pushed.fake.ts'
import { pushRun } from '../../state-branch/push-run.ts'
import { runGit, temporaryDirectory } from '../git/temporary-repository.fake.ts'
import { stateBranchOnGit, type GitStateBranch } from './git.ts'

const branch = 'llm-ops-state'
let root = ''
let bare = ''

beforeEach(() => {
  root = temporaryDirectory()
  bare = join(root, 'bare.git')
  mkdirSync(bare)
  runGit(bare, ['init', '--quiet', '--bare', '--initial-branch=main'])
  runGit(bare, ['config', 'uploadpack.allowFilter', 'true'])
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const places = {
  'a folder': () => stateBranchOnGit({ at: { dir: bare }, branch }),
  'a URL': () => stateBranchOnGit({ at: { url: `file://${bare}` }, branch }),
} as const
const kinds = Object.keys(places) as (keyof typeof places)[]
const onUrl = (): GitStateBranch => places['a URL']()
const push = (state: GitStateBranch, runId: string, items: string[] = ['x']) =>
  pushRun(state, fakePush({ runId, items }), { clock: fakeClock('2026-12-31T00:00:00.000Z'), keptIn: 'here' })
const git = (...args: string[]): string => runGit(bare, args)

/** What a server answers to a push, as GitHub's rulesets do. */
function refusePushes(words: string): void {
  mkdirSync(join(bare, 'hooks'), { recursive: true })
  writeFileSync(join(bare, 'hooks', 'pre-receive'), `#!/bin/sh\necho '${words}' >&2\nexit 1\n`)
  chmodSync(join(bare, 'hooks', 'pre-receive'), 0o755)
}

describe.each(kinds)('the state branch in %s', (kind) => {
  it('is made by the first commit, without a parent, and read back byte for byte', async () => {
    await using state = places[kind]()
    expect(await state.tip()).toBeNull()
    const files = new Map([
      ['state/a/b.json', '{"a":"ü\r\n\u0000"}'],
      ['state/c.json', ''],
    ])
    const made = await state.commit({ tip: null, message: 'chore(state): a\n\nLlm-Ops-Run: r1\n', files })
    if (!('tip' in made)) throw new Error('nobody else was there')
    expect(await state.tip()).toBe(made.tip)
    expect(git('rev-list', '--parents', branch)).toBe(made.tip)
    expect(git('log', '--format=%B', branch)).toBe('chore(state): a\n\nLlm-Ops-Run: r1')
    await using other = places[kind]()
    for (const [path, text] of files) expect(await other.read(path, made.tip)).toBe(text)
    expect(await other.list('state', made.tip)).toEqual(['a/', 'c.json'])
    expect(await other.read('state/a', made.tip)).toBeNull()
    expect(await other.read('state/c.json/d', made.tip)).toBeNull()
    expect(await other.list('state/none', made.tip)).toEqual([])
  })

  it('takes a commit on its head alone, and is never forced', async () => {
    await using state = places[kind]()
    const first = await state.commit({ tip: null, message: 'a', files: new Map([['state/a', '1']]) })
    const tip = 'tip' in first ? first.tip : ''
    const second = await state.commit({
      tip,
      message: 'b',
      files: new Map([
        ['state/a', null],
        ['state/b', '2'],
      ]),
    })
    expect(await state.commit({ tip, message: 'c', files: new Map([['state/c', '3']]) })).toEqual({ moved: true })
    expect(await state.commit({ tip: null, message: 'd', files: new Map([['state/d', '4']]) })).toEqual({ moved: true })
    expect(second).toEqual({ tip: git('rev-parse', branch) })
    expect(git('ls-tree', '-r', '--name-only', branch)).toBe('state/b')
    expect(git('rev-list', '--count', branch)).toBe('2')
  })

  it('reads what hangs on its own commit and was never fetched', async () => {
    await using other = places[kind]()
    await other.commit({ tip: null, message: 'a', files: new Map([['state/a/b/c.json', 'theirs']]) })
    await using state = places[kind]()
    const tip = await state.tip()
    const made = await state.commit({ tip, message: 'b', files: new Map([['state/d/e.json', 'ours']]) })
    expect(await state.read('state/a/b/c.json', 'tip' in made ? made.tip : '')).toBe('theirs')
    const reads = Array.from({ length: 8 }, async () => state.read('state/a/b/c.json', tip ?? ''))
    expect(new Set(await Promise.all(reads))).toEqual(new Set(['theirs']))
  })

  it('fault F-12: two make it at once, and both runs are on it', async () => {
    await using a = places[kind]()
    await using b = places[kind]()
    await Promise.all([push(a, 'r1', ['x']), push(b, 'r2', ['y'])])
    expect([...(await pullKnown(a, ['x', 'y'])).keys()]).toEqual(['x', 'y'])
    const { problems } = await examineState(pastAt(a, await a.tip()))
    expect(problems).toEqual([])
  })

  it('fault F-13: a person rewrites it or removes it; the next run is added to what is there', async () => {
    await using state = places[kind]()
    await push(state, 'r1')
    await push(state, 'r2')
    git('update-ref', `refs/heads/${branch}`, `${git('rev-parse', branch)}^`)
    await push(state, 'r3', ['z'])
    expect(git('ls-tree', '--name-only', `${branch}:state/runs/2026/11`)).toBe('r1\nr3')
    git('update-ref', '-d', `refs/heads/${branch}`)
    expect(await push(state, 'r4')).toMatchObject({ already: false })
    expect((await examineState(pastAt(state, await state.tip()))).problems).toEqual([])
  })

  it('fault F-14: a kill between run files and index leaves no index: the next run makes it', async () => {
    await using state = places[kind]()
    await push(state, 'r1', ['x'])
    const half = [itemPath('x'), auditHeadPath].map((path) => [path, null] as const)
    await state.commit({ tip: await state.tip(), message: 'half', files: new Map(half) })
    expect(await push(state, 'r2', ['y'])).toMatchObject({ rebuilt: true })
    expect((await examineState(pastAt(state, await state.tip()))).problems).toEqual([])
  })
})

describe('fault F-15: a state branch that is protected or wants signed commits', () => {
  it.each([
    'GH013: Repository rule violations found for refs/heads/llm-ops-state. Commits must have verified signatures.',
    'GH006: Protected branch update failed for refs/heads/llm-ops-state.',
  ])('%s: names the setting and the rulesets', async (words) => {
    await using state = onUrl()
    refusePushes(`error: ${words}`)
    const pushing = push(state, 'r1')
    await expect(pushing).rejects.toThrow(UserError)
    await expect(pushing).rejects.toThrow(/^state-branch: .*GH0\d\d.*rulesets.*publish: github/)
  })

  it('in a folder of this machine no hook is run at all', async () => {
    refusePushes('a hook that somebody left')
    await using state = places['a folder']()
    await expect(push(state, 'r1')).resolves.toMatchObject({ already: false })
  })
})

describe('hostile inputs, row 116', () => {
  it('a branch that is missing is no branch', async () => {
    await using state = onUrl()
    expect((await pullKnown(state, ['x'])).size).toBe(0)
  })

  it('a branch with unrelated files keeps them', async () => {
    await using state = onUrl()
    await state.commit({ tip: null, message: 'a', files: new Map([['docs/a.md', 'theirs']]) })
    await push(state, 'r1')
    expect(git('show', `${branch}:docs/a.md`)).toBe('theirs')
  })

  it('the default branch is refused', async () => {
    await using made = onUrl()
    await push(made, 'r1')
    git('symbolic-ref', 'HEAD', `refs/heads/${branch}`)
    await expect(push(made, 'r2')).rejects.toThrow(/^state-branch: llm-ops-state is the default branch/)
  })

  it.each([
    ['a folder where a file is to be', auditHeadPath, `${auditHeadPath}/x`],
    [
      'a file where a folder is to be',
      itemPath('x').split('/').slice(0, 3).join('/'),
      itemPath('x').split('/').slice(0, 3).join('/'),
    ],
  ])('%s is refused by name, and not removed', async (_, named, path) => {
    await using state = onUrl()
    await state.commit({ tip: null, message: 'a', files: new Map([[path, 'theirs']]) })
    const before = git('rev-parse', branch)
    await expect(push(state, 'r1', ['x'])).rejects.toThrow(`state-branch: ${named} is `)
    expect(git('rev-parse', branch)).toBe(before)
  })

  it('a link where a file is to be is not followed, and not written over', async () => {
    const blob = runGit(bare, ['hash-object', '-w', '--stdin'], '/etc/passwd')
    const folder = runGit(bare, ['mktree'], `120000 blob ${blob}\thead.json\n`)
    const state = runGit(bare, ['mktree'], `040000 tree ${folder}\taudit\n`)
    const top = runGit(bare, ['mktree'], `040000 tree ${state}\tstate\n`)
    git('update-ref', `refs/heads/${branch}`, git('commit-tree', top, '-m', 'a link'))
    await using on = onUrl()
    const tip = (await on.tip()) ?? ''
    expect(await on.read(auditHeadPath, tip)).toBeNull()
    await expect(push(on, 'r1')).rejects.toThrow(/head.json is no regular file/)
  })

  it('a branch that is checked out in the repository is not moved under it', async () => {
    const repository = join(root, 'repository')
    mkdirSync(repository)
    runGit(repository, ['init', '--quiet', '--initial-branch=main'])
    runGit(repository, ['commit', '--quiet', '--allow-empty', '--message', 'first'])
    await using state = stateBranchOnGit({ at: { dir: repository }, branch })
    await push(state, 'r1')
    runGit(repository, ['worktree', 'add', '--quiet', join(root, 'checked-out'), branch])
    await expect(push(state, 'r2')).rejects.toThrow(/^state-branch: llm-ops-state is checked out/)
  })

  it('a repository that cannot be reached is named without its token', async () => {
    const secret = ['hun', 'ter2'].join('')
    await using state = stateBranchOnGit({ at: { url: `file://user:${secret}@${root}/none` }, branch })
    const error = await state.tip().catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).not.toContain(secret)
  })
})
