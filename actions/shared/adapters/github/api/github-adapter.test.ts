import { afterEach, describe, expect, test } from '@jest/globals'
import type { CheckRun, GitHub, PullRequest } from '../../../ports/github.ts'
import { runGit } from '../../git/temporary-repository.fake.ts'
import { onStandin, type OnStandin } from './standin.fake.ts'

const open: OnStandin[] = []

afterEach(async () => {
  for (const each of open.splice(0)) await each[Symbol.asyncDispose]()
})

async function made(...options: Parameters<typeof onStandin>): Promise<OnStandin> {
  const on = await onStandin(...options)
  open.push(on)
  return on
}

const bytes = (text: string): Uint8Array => Buffer.from(text)

async function proposed({ github, base }: OnStandin, branch = 'llm-ops/1'): Promise<string> {
  await github.branches.create(branch, base)
  const files = new Map([['a.txt', bytes('changed\n')]])
  const made = await github.branches.commit({ branch, expectedHead: base, message: 'fix: a\n\nLlm-Ops-Item: 1', files })
  if (!('commit' in made)) throw new Error('it has moved')
  return made.commit
}

async function pulled(on: OnStandin, branch = 'llm-ops/1'): Promise<PullRequest> {
  await proposed(on, branch)
  return on.github.pulls.open({ branch, base: 'main', title: 'A', body: 'because', draft: true })
}

describe('repository', () => {
  test('says what it is, by an id that stays', async () => {
    const { github, standin } = await made({ repository: { archived: true } })
    const { id } = standin.people.repository('o/r')
    expect(await github.repository()).toEqual({ id, fullName: 'o/r', defaultBranch: 'main', archived: true })
  })

  test('a file is read as UTF-8, and is null where it is missing, a folder, or too large', async () => {
    const big = 'x'.repeat(1024 * 1024 + 1)
    const { github, base } = await made({ repository: { files: { 'ü b/ä.txt': 'ö\n', big } } })
    expect(await github.file('ü b/ä.txt', 'main')).toBe('ö\n')
    expect(await github.file('ü b/ä.txt', base)).toBe('ö\n')
    expect(await github.file('ü b', 'main')).toBeNull()
    expect(await github.file('none', 'main')).toBeNull()
    expect(await github.file('big', 'main')).toBeNull()
  })

  test('a person who is not known has no permission', async () => {
    const { github } = await made({ repository: { collaborators: { ann: 'admin', bob: 'read' } } })
    expect(await Promise.all(['ann', 'bob', 'eve'].map((login) => github.permission(login)))).toEqual([
      'admin',
      'read',
      'none',
    ])
  })
})

describe('branches', () => {
  test('are listed below a prefix with their heads', async () => {
    const on = await made()
    await on.github.branches.create('llm-ops/1', on.base)
    await on.github.branches.create('other', on.base)
    expect([...(await on.github.branches.list('llm-ops/'))]).toEqual([['llm-ops/1', on.base]])
  })

  test('one that exists is adopted and never moved', async () => {
    const on = await made()
    const head = await proposed(on)
    expect(await on.github.branches.create('llm-ops/1', head)).toBe('same')
    expect(await on.github.branches.create('llm-ops/1', on.base)).toBe('exists')
    expect(await on.github.branches.list('llm-ops/')).toEqual(new Map([['llm-ops/1', head]]))
    expect(on.writes()).toEqual(['POST /git/refs 201', 'createCommitOnBranch 200'])
  })

  test('commits are told with the logins that GitHub knows, oldest first', async () => {
    const on = await made()
    const head = await proposed(on)
    const by = await on.standin.people.commit('o/r', {
      branch: 'llm-ops/1',
      by: 'ann',
      message: 'mine',
      files: { x: 'x' },
    })
    expect(await on.github.branches.commits('llm-ops/1', 'main')).toEqual([
      {
        id: head,
        message: 'fix: a\n\nLlm-Ops-Item: 1',
        author: 'github-actions[bot]',
        committer: 'web-flow',
        emails: { author: expect.stringContaining('github-actions[bot]@'), committer: 'noreply@github.com' },
        atOnce: true,
      },
      {
        id: by,
        message: 'mine',
        author: 'ann',
        committer: 'ann',
        emails: { author: expect.stringContaining('ann@'), committer: expect.stringContaining('ann@') },
        atOnce: true,
      },
    ])
  })

  test('paths that a branch changes are told, of all its commits', async () => {
    const on = await made()
    await proposed(on)
    const own = await on.github.branches.changedPaths('llm-ops/1', 'main')
    await on.standin.people.commit('o/r', { branch: 'llm-ops/1', by: 'ann', message: 'mine', files: { x: 'x' } })
    expect(await on.github.branches.changedPaths('llm-ops/1', 'main')).toEqual(new Set([...(own ?? []), 'x']))
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`many/${n}`, 'x']))
    await on.standin.people.commit('o/r', { branch: 'llm-ops/1', by: 'ann', message: 'many', files: many })
    expect(await on.github.branches.changedPaths('llm-ops/1', 'main')).toBeNull()
  })

  /** One more commit of a branch, in the words of git fast-import. */
  function fastImported(at: number, base: string): string {
    const from = at === 0 ? `from ${base}\n` : ''
    return `commit refs/heads/long\ncommitter x <x@example.org> ${at} +0000\ndata <<.\n${at}\n.\n${from}\n`
  }

  test('more commits than a page are told, and not more than 250', async () => {
    const on = await made()
    const stream = Array.from({ length: 253 }, (_, at) => fastImported(at, on.base)).join('')
    runGit(on.standin.people.repository('o/r').git.dir, ['fast-import', '--quiet'], stream)
    const commits = await on.github.branches.commits('long', 'main')
    expect([commits.length, commits[0]?.message, commits.at(-1)?.message]).toEqual([250, '0', '249'])
    expect(commits[0]?.author).toBe('x@example.org')
  })

  test('a commit changes, adds and removes files, keeps modes, and is signed by GitHub', async () => {
    const on = await made()
    await on.github.branches.create('llm-ops/1', on.base)
    const files = new Map([
      ['a.txt', null],
      ['b/c.txt', bytes('new\n')],
      ['d.bin', Uint8Array.of(0, 255)],
    ])
    const answer = await on.github.branches.commit({ branch: 'llm-ops/1', expectedHead: on.base, message: 'x', files })
    const { git, signed } = on.standin.people.repository('o/r')
    const head = 'commit' in answer ? answer.commit : ''
    expect((await git.tree(head, true)).map(({ path }) => path)).toEqual(['b', 'b/c.txt', 'd.bin'])
    expect(await on.github.file('b/c.txt', head)).toBe('new\n')
    expect(signed.has(head)).toBe(true)
  })

  test('a commit on a branch that stands elsewhere, or is gone, writes nothing', async () => {
    const on = await made()
    const head = await proposed(on)
    const request = {
      branch: 'llm-ops/1',
      expectedHead: on.base,
      message: 'other',
      files: new Map([['x', bytes('x')]]),
    }
    expect(await on.github.branches.commit(request)).toEqual({ moved: head })
    expect(await on.github.branches.commit({ ...request, branch: 'llm-ops/2' })).toEqual({ moved: null })
    expect(await on.github.branches.list('llm-ops/')).toEqual(new Map([['llm-ops/1', head]]))
  })

  test('a link cannot be written by this API: the error names commit-signing', async () => {
    const on = await made()
    const { git } = on.standin.people.repository('o/r')
    const link = await git.writeBlob(bytes('a.txt'))
    const { tree, author } = await git.commit(on.base)
    const changed = await git.writeTree(tree, [{ path: 'link', mode: '120000', id: link }])
    const head = await git.writeCommit({ tree: changed, parents: [on.base], author, committer: author, message: 'l' })
    await on.standin.people.force('o/r', 'llm-ops/1', head)
    const files = new Map([['link', bytes('x')]])
    const commit = on.github.branches.commit({ branch: 'llm-ops/1', expectedHead: head, message: 'x', files })
    await expect(commit).rejects.toThrow(/o\/r: link is a link.*set commit-signing to gpg, ssh or none/)
    expect(on.writes()).toEqual([])
  })

  test('more than one request takes is refused before anything is sent', async () => {
    const on = await made()
    const files = new Map([['big', new Uint8Array(21 * 1024 * 1024)]])
    const commit = on.github.branches.commit({ branch: 'main', expectedHead: on.base, message: 'x', files })
    await expect(commit).rejects.toThrow(/commit-signing/)
    expect(on.standin.requests).toEqual([])
  })

  test('one is moved or deleted only from where it was seen', async () => {
    const on = await made()
    const head = await proposed(on)
    const { branches } = on.github
    expect(await branches.move('llm-ops/1', on.base, null)).toBe(false)
    expect(await branches.move('llm-ops/1', head, on.base)).toBe(true)
    expect(await branches.list('llm-ops/')).toEqual(new Map([['llm-ops/1', on.base]]))
    expect(await branches.move('llm-ops/1', on.base, null)).toBe(true)
    expect(await branches.move('llm-ops/1', on.base, null)).toBe(true)
    expect(await branches.list('llm-ops/')).toEqual(new Map())
  })
})

describe('pull requests', () => {
  test('one is opened, and the open one of a branch is adopted', async () => {
    const on = await made()
    const first = await pulled(on)
    const again = await on.github.pulls.open({ branch: 'llm-ops/1', base: 'main', title: 'B', body: '', draft: false })
    expect(first).toMatchObject({ number: 1, state: 'open', draft: true, branch: 'llm-ops/1', base: 'main' })
    expect(first).toMatchObject({ title: 'A', body: 'because', author: 'github-actions[bot]', closedBy: null })
    expect(again).toEqual(first)
    expect(on.writes().filter((write) => write.includes('/pulls'))).toEqual(['POST /pulls 201'])
  })

  test('all states are listed newest first, with who closed or merged them', async () => {
    const on = await made()
    const { people } = on.standin
    for (const name of ['1', '2', '3', '4']) await pulled(on, `llm-ops/${name}`)
    await people.merge('o/r', 1, 'ann')
    people.close('o/r', 2, 'bob')
    people.label('o/r', 3, 'llm-ops:hold')
    await people.commit('o/r', { branch: 'theirs', by: 'ann', message: 'x', files: { z: 'z' } })
    await on.github.pulls.open({ branch: 'theirs', base: 'main', title: 'T', body: '', draft: false })
    const pulls = await on.github.pulls.list('llm-ops/', 10)
    expect(pulls.map(({ number, state, closedBy, labels }) => [number, state, closedBy, labels])).toEqual([
      [4, 'open', null, []],
      [3, 'open', null, ['llm-ops:hold']],
      [2, 'closed', 'bob', []],
      [1, 'merged', 'ann', []],
    ])
    expect(pulls[3]?.mergeCommit).toBe(await people.repository('o/r').git.resolve('main'))
    expect(pulls[2]?.mergeCommit).toBeNull()
    expect((await on.github.pulls.list('llm-ops/', 2)).map(({ number }) => number)).toEqual([4, 3])
  })

  test('more than a page of them is gone through', async () => {
    const on = await made()
    const first = await pulled(on)
    const { pulls } = on.standin.people.repository('o/r')
    const [ours] = pulls
    if (ours === undefined) throw new Error('there is none')
    for (let number = 2; number <= 120; number += 1) pulls.push({ ...ours, number, branch: 'x', state: 'closed' })
    expect((await on.github.pulls.list('llm-ops/', 10)).map(({ number }) => number)).toEqual([first.number])
  })

  test('what is so already is not written again', async () => {
    const on = await made()
    const { number } = await pulled(on)
    const { pulls } = on.github
    await pulls.update(number, { title: 'A', body: 'because\r\n' })
    await pulls.update(number, { title: 'Better' })
    await pulls.close(number)
    await pulls.close(number)
    expect(on.writes().filter((write) => write.startsWith('PATCH'))).toHaveLength(2)
    expect(await pulls.list('llm-ops/', 1)).toMatchObject([
      { title: 'Better', state: 'closed', closedBy: 'github-actions[bot]' },
    ])
  })

  test('reviewers, teams and labels that can be added are, and the others are told', async () => {
    const on = await made({ repository: { collaborators: { ann: 'write', bob: 'write' }, teams: ['core'] } })
    const { number } = await pulled(on)
    const reviewers = ['ann', 'github-actions[bot]', 'eve', 'bob']
    const { pulls } = on.github
    const first = await pulls.request(number, { reviewers, teams: ['core', 'ghosts'], labels: ['llm-ops'] })
    expect(first).toEqual(['github-actions[bot]', 'eve', 'ghosts'])
    const { reviewers: asked, teams, labels } = on.standin.people.repository('o/r').pulls[0] ?? {}
    expect([asked, teams, labels]).toEqual([['ann', 'bob'], ['core'], ['llm-ops']])
    const before = on.writes().length
    expect(await pulls.request(number, { reviewers: ['ann'], teams: ['core'], labels: ['llm-ops'] })).toEqual([
      'llm-ops',
      'ann',
      'core',
    ])
    expect(on.writes()).toHaveLength(before)
  })
})

describe('check runs', () => {
  const annotation = (line: number) =>
    ({ path: 'a.txt', startLine: line, endLine: line, level: 'warning', title: 't', message: `m${line}` }) as const

  function check(head: string, more: Partial<CheckRun> = {}): CheckRun {
    const annotations = Array.from({ length: 120 }, (_, at) => annotation(at + 1))
    const text = { title: 'passed', summary: 's'.repeat(70_000), detailsUrl: 'https://example.org/run' }
    return { name: 'llm-ops gate', head, externalId: 'item 1', conclusion: 'success', annotations, ...text, ...more }
  }

  test('annotations go in parts of fifty, and only the last one makes it green', async () => {
    const on = await made()
    const head = await proposed(on)
    const { id } = await on.github.checks.publish(check(head))
    const sent = on.standin.requests.filter(({ operation }) => /^(POST|PATCH).*check-runs/.test(operation))
    const body = (value: unknown) => value as { status: string; output: { annotations: unknown[] } }
    expect(sent.map((each) => [body(each.body).status, body(each.body).output.annotations.length])).toEqual([
      ['in_progress', 50],
      ['in_progress', 50],
      ['completed', 20],
    ])
    const [run] = on.standin.people.repository('o/r').checkRuns
    expect(run).toMatchObject({ id, conclusion: 'success', head, summary: `${'s'.repeat(65_534)}…` })
    expect(run?.annotations.map(({ message }) => message)).toEqual(
      check(head).annotations.map(({ message }) => message),
    )
  })

  test('the same one is found and not written again; another conclusion is', async () => {
    const on = await made()
    const head = await proposed(on)
    const first = await on.github.checks.publish(check(head))
    const before = on.writes().length
    expect(await on.github.checks.publish(check(head))).toEqual(first)
    expect(on.writes()).toHaveLength(before)
    expect(await on.github.checks.publish(check(head, { conclusion: 'failure' }))).toEqual(first)
    const runs = on.standin.people.repository('o/r').checkRuns
    expect(runs.map(({ conclusion, annotations }) => [conclusion, annotations.length])).toEqual([['failure', 120]])
  })
})

test('two runs of everything change nothing the second time', async () => {
  const on = await made()
  const all = async (github: GitHub): Promise<void> => {
    const branch = 'llm-ops/1'
    await github.branches.create(branch, on.base)
    const files = new Map([['a.txt', bytes('changed\n')]])
    const commit = await github.branches.commit({ branch, expectedHead: on.base, message: 'fix: a', files })
    const { number } = await github.pulls.open({ branch, base: 'main', title: 'A', body: '', draft: true })
    await github.pulls.request(number, { reviewers: [], teams: [], labels: ['llm-ops'] })
    const head = 'commit' in commit ? commit.commit : (commit.moved ?? '')
    const check = { name: 'g', head, externalId: '1', conclusion: 'success', title: 't', summary: '' } as const
    await github.checks.publish({ ...check, annotations: [], detailsUrl: null })
  }
  await all(on.github)
  const before = on.writes().length
  await all(on.github)
  // The commit is asked for and refused: the branch has it already.
  expect(on.writes().slice(before)).toEqual(['createCommitOnBranch 200'])
  const { pulls, checkRuns } = on.standin.people.repository('o/r')
  expect([pulls.length, checkRuns.length]).toEqual([1, 1])
})
