import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { githubStandin, type Standin } from '../../../../scripts/github-standin/standin.ts'
import type { Scratch } from '../../ports/git.ts'
import { fetchCommit } from './fetch-commit.ts'
import { openScratch } from './scratch.ts'
import { runGit, temporaryDirectory } from './temporary-repository.fake.ts'

const token = ['ghs', 'canary', '0123456789abcdef'].join('_')
const reader = ['ghs', 'checks', 'alone'].join('_')

let folder: string
let github: Standin
let scratch: Scratch
/** Of the base branch: what the clone has, and what came later. */
let old: string
let next: string
beforeEach(async () => {
  folder = temporaryDirectory()
  github = await githubStandin({
    repositories: [
      { fullName: 'o/r', files: { 'a.txt': 'one\n', 'b/c.txt': 'two\n' }, collaborators: { ann: 'write' } },
    ],
    tokens: [
      { token, permissions: { contents: 'read' } },
      { token: reader, permissions: { checks: 'write' } },
    ],
  })
  const { git } = github.people.repository('o/r')
  old = String(await git.resolve('main'))
  await moved({ 'x.txt': 'between\n' })
  runGit(folder, ['clone', '--quiet', `--depth=1`, `file://${git.dir}`, 'clone'])
  next = await moved({ 'a.txt': 'three\n' })
  scratch = await openScratch(clone())
})
afterEach(async () => {
  await scratch[Symbol.asyncDispose]()
  await github[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

const clone = (): string => join(folder, 'clone')
const url = (): string => `${github.gitUrl}/o/r.git`
const moved = (files: Readonly<Record<string, string>>): Promise<string> =>
  github.people.commit('o/r', { branch: 'main', by: 'ann', message: 'feat: more', files })
const fetched = (commit: string, change: { url?: string; token?: string } = {}): Promise<string> =>
  fetchCommit(scratch.dir, { url: url(), token, commit, ...change })
const text = async (tree: string, path: string): Promise<string> =>
  Buffer.from((await scratch.read(tree, path)) ?? []).toString('utf8')

describe('a commit that a shallow clone has not', () => {
  it('comes with its files and without its history, and the clone stays as it is', async () => {
    const before = readdirSync(join(clone(), '.git')).toSorted()
    const tree = await fetched(next)
    expect([await text(tree, 'a.txt'), await text(tree, 'b/c.txt')]).toEqual(['three\n', 'two\n'])
    expect(runGit(scratch.dir, ['rev-list', next])).toBe(next)
    expect(() => runGit(clone(), ['cat-file', '-e', next])).toThrow(/Command failed/)
    expect(readdirSync(join(clone(), '.git')).toSorted()).toEqual(before)
    expect(existsSync(join(scratch.dir, 'FETCH_HEAD'))).toBe(false)
  })

  it('may be an old one, and is asked for once', async () => {
    const tree = await fetched(old)
    expect(await text(tree, 'x.txt')).toBe('')
    const { length } = github.requests
    expect(await fetched(old)).toBe(tree)
    expect(github.requests).toHaveLength(length)
  })

  it('is fetched with a token that no file holds afterwards', async () => {
    await fetched(next)
    const secret = Buffer.from(`x-access-token:${token}`).toString('base64')
    const search = spawnSync('grep', ['-r', '-e', 'canary', '-e', secret, folder, scratch.dir], { encoding: 'utf8' })
    // 1 is nothing found, and 2 would be that it could not look.
    expect([search.status, search.stdout, search.stderr]).toEqual([1, '', ''])
  })
})

it('what the clone has is not asked for', async () => {
  const head = runGit(clone(), ['rev-parse', 'HEAD'])
  expect(await fetched(head)).toBe(runGit(clone(), ['rev-parse', 'HEAD^{tree}']))
  expect(github.requests).toEqual([])
})

describe('what cannot be fetched says why, and what to set', () => {
  it.each([
    [
      'no such commit',
      'f'.repeat(40),
      {},
      /^ffffffffffff could not be fetched .*not our ref.*: the server has no such/,
    ],
    ['a token that has ended', null, { token: 'ghs_ended' }, /: token: it has ended/],
    ['a token without the right', null, { token: reader }, /: repository: the token does not see it/],
    ['another repository', null, { url: '/o/none.git' }, /: repository: the token does not see it/],
    ['a server that is not there', null, { url: 'http://127.0.0.1:9/o/r.git' }, /run again later/],
    ['plain http', null, { url: 'http://github.com/o/r.git' }, /^repository: the token goes to an https/],
  ])('%s', async (_, commit, change, said) => {
    const address = 'url' in change && change.url.startsWith('/') ? { url: `${github.gitUrl}${change.url}` } : {}
    const error: unknown = await fetched(commit ?? next, { ...change, ...address }).catch((cause: unknown) => cause)
    expect(error).toMatchObject({ name: 'UserError', message: expect.stringMatching(said) })
    expect(String(error)).not.toContain('canary')
  })
})
