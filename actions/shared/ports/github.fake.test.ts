import { describe, expect, it } from '@jest/globals'
import { fakeGitHub, type FakeGitHub } from './github.fake.ts'

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function main({ state }: FakeGitHub): string {
  return state.branches.get('main') ?? ''
}

async function withPull() {
  const github = fakeGitHub()
  const head = main(github)
  await github.branches.create('llm-ops/a', head)
  const files = new Map([['a', bytes('a\n')]])
  const made = await github.branches.commit({ branch: 'llm-ops/a', expectedHead: head, message: 'feat: a\n', files })
  if (!('commit' in made)) throw new Error('it stood there')
  const request = { branch: 'llm-ops/a', base: 'main', title: 'a', body: '', draft: true }
  return { github, head, commit: made.commit, request, pull: await github.pulls.open(request) }
}

describe('the in-memory GitHub keeps what the port promises', () => {
  it('creates a branch once, and never moves one that exists', async () => {
    const { github, head } = await withPull()
    expect(await github.branches.create('x', head)).toBe('created')
    expect(await github.branches.create('x', head)).toBe('same')
    expect(await github.branches.create('llm-ops/a', head)).toBe('exists')
    await expect(github.branches.create('y', 'f'.repeat(40))).rejects.toThrow('is no commit')
  })

  it('commits and moves only where the branch still is', async () => {
    const { github, head, commit } = await withPull()
    const request = { branch: 'llm-ops/a', expectedHead: head, message: 'x', files: new Map() }
    expect(await github.branches.commit(request)).toEqual({ moved: commit })
    expect(await github.branches.commit({ ...request, branch: 'gone' })).toEqual({ moved: null })
    expect(await github.branches.move('llm-ops/a', head, null)).toBe(false)
    expect(await github.branches.move('llm-ops/a', commit, null)).toBe(true)
    expect([...(await github.branches.list('llm-ops/'))]).toEqual([])
  })

  it('tells the commits that one branch has and the other has not, oldest first', async () => {
    const { github, commit } = await withPull()
    const second = github.people.push('llm-ops/a', { b: 'b' })
    expect((await github.branches.commits('llm-ops/a', 'main')).map(({ id }) => id)).toEqual([commit, second])
    expect(await github.branches.commits('main', 'llm-ops/a')).toEqual([])
  })

  it('opens one pull request a branch, and none without a commit or a permission', async () => {
    const { github, request, pull, head } = await withPull()
    expect((await github.pulls.open(request)).number).toBe(pull.number)
    await github.branches.create('empty', head)
    await expect(github.pulls.open({ ...request, branch: 'empty' })).rejects.toThrow('no commits between')
    await expect(github.pulls.open({ ...request, branch: 'gone' })).rejects.toThrow('is no branch')
    github.state.mayOpenPulls = false
    await expect(github.pulls.open({ ...request, branch: 'empty' })).rejects.toThrow('not permitted')
  })

  it('closes the pull request of a branch that is deleted, or moved to its base', async () => {
    const deleted = await withPull()
    deleted.github.people.deleteBranch('llm-ops/a')
    const moved = await withPull()
    await moved.github.branches.move('llm-ops/a', moved.commit, moved.head)
    for (const { github } of [deleted, moved]) {
      expect((await github.pulls.list('llm-ops/', 9)).map(({ state }) => state)).toEqual(['closed'])
    }
  })

  it('reads files of a branch or a commit, and nothing over 1 MiB', async () => {
    const { github, head } = await withPull()
    github.people.push('main', { big: 'x'.repeat(1024 * 1024 + 1) })
    expect(await github.file('a', 'llm-ops/a')).toBe('a\n')
    expect(await github.file('a', head)).toBeNull()
    expect(await github.file('big', 'main')).toBeNull()
  })

  it('passes over who cannot be asked, and tells', async () => {
    const { github, pull } = await withPull()
    github.state.known = new Set(['octocat', 'llm-ops'])
    const who = { reviewers: ['octocat', 'nobody'], teams: [], labels: ['llm-ops', 'none'] }
    expect(await github.pulls.request(pull.number, who)).toEqual(['nobody', 'none'])
    expect(github.state.requested.get(pull.number)).toEqual(['octocat'])
  })

  it('has one check run an external id and head', async () => {
    const { github, commit } = await withPull()
    const check = {
      name: 'gate',
      head: commit,
      externalId: 'a',
      conclusion: 'neutral',
      title: '',
      summary: '',
      annotations: [],
      detailsUrl: null,
    } as const
    const first = await github.checks.publish(check)
    expect(await github.checks.publish({ ...check, conclusion: 'success' })).toEqual(first)
    expect(github.state.checks).toMatchObject([{ conclusion: 'success' }])
  })

  it('merges, closes by name, and records every call', async () => {
    const { github, pull } = await withPull()
    const merge = github.people.merge(pull.number)
    expect(await github.pulls.list('llm-ops/', 1)).toMatchObject([
      { state: 'merged', mergeCommit: merge, closedBy: 'maintainer' },
    ])
    expect(await github.file('a', 'main')).toBe('a\n')
    expect(await github.permission('maintainer')).toBe('admin')
    expect(await github.permission('stranger')).toBe('none')
    expect(github.writes()).toEqual(['branches.create', 'branches.commit', 'pulls.open'])
  })
})
