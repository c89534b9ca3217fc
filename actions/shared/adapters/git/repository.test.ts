import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { chmodSync, existsSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../contracts/errors.ts'
import { catFile } from './cat-file.ts'
import { git, gitBytes } from './exec.ts'
import { gitAdapter } from './git.ts'
import {
  runGit,
  temporaryDirectory,
  temporaryRepository,
  type TemporaryRepository,
} from './temporary-repository.fake.ts'

let repo: TemporaryRepository

beforeEach(() => {
  repo = temporaryRepository()
})
afterEach(() => repo[Symbol.dispose]())

async function contents(dir: string, ids: readonly string[]): Promise<string[]> {
  const opened = await gitAdapter().open(dir)
  const found: string[] = []
  for await (const { content } of opened.blobs(ids)) found.push(Buffer.from(content).toString('latin1'))
  return found
}

describe('open', () => {
  it('finds the top from a folder below it', async () => {
    repo.commit({ 'a/b.txt': '1' })
    expect((await gitAdapter().open(join(repo.dir, 'a'))).dir).toBe(repo.dir)
  })

  it('says what is wrong with a folder that is missing, a file, no repository, or bare', async () => {
    const bare = temporaryDirectory()
    const plain = temporaryDirectory()
    try {
      runGit(bare, ['init', '--quiet', '--bare'])
      repo.write({ file: '' })
      const open = async (dir: string): Promise<unknown> => gitAdapter().open(dir)
      await expect(open(join(repo.dir, 'no'))).rejects.toThrow(/there is no such folder/)
      await expect(open(join(repo.dir, 'file'))).rejects.toThrow(/this is a file/)
      await expect(open(plain)).rejects.toThrow(/no git repository; run "git init"/)
      await expect(open(bare)).rejects.toThrow(/bare repository/)
      await expect(open(plain)).rejects.toBeInstanceOf(UserError)
    } finally {
      rmSync(bare, { recursive: true })
      rmSync(plain, { recursive: true })
    }
  })

  it('says in one line that there is no git on the machine', async () => {
    const path = process.env['PATH']
    process.env['PATH'] = join(repo.dir, 'nothing-here')
    try {
      await expect(gitAdapter().open(repo.dir)).rejects.toThrow(/git could not be started .* install git/)
      await expect(contents(repo.dir, ['a'.repeat(40)])).rejects.toThrow(UserError)
    } finally {
      process.env['PATH'] = path
    }
  })
})

describe('head and resolve', () => {
  it('has no head before the first commit', async () => {
    expect(await (await gitAdapter().open(repo.dir)).head()).toBeNull()
  })

  it('gives commit, tree and branch, and no branch on a detached HEAD', async () => {
    const commit = repo.commit({ a: '1' })
    const tree = repo.git('rev-parse', 'HEAD^{tree}')
    repo.git('checkout', '--quiet', '-b', 'feature/x')
    const opened = await gitAdapter().open(repo.dir)
    expect(await opened.head()).toEqual({ commit, tree, branch: 'feature/x' })
    repo.git('checkout', '--quiet', '--detach')
    expect(await opened.head()).toEqual({ commit, tree, branch: null })
    expect(await opened.resolve('feature/x')).toEqual({ commit, tree })
  })

  it('names the revision that does not exist, and takes none for an option', async () => {
    repo.commit({ a: '1' })
    const opened = await gitAdapter().open(repo.dir)
    await expect(opened.resolve('nowhere')).rejects.toThrow(/there is no commit "nowhere"/)
    await expect(opened.resolve('--all')).rejects.toThrow(UserError)
  })

  it('tells a broken HEAD from a missing commit', async () => {
    const commit = repo.commit({ a: '1' })
    const opened = await gitAdapter().open(repo.dir)
    rmSync(join(repo.dir, '.git/objects', commit.slice(0, 2), commit.slice(2)))
    await expect(opened.head()).rejects.toThrow(/HEAD cannot be read/)
  })
})

describe('entries', () => {
  it('lists files, links and submodules with their sizes, and names as git has them', async () => {
    repo.write({ 'a.txt': 'abc', 'line\nbreak': '', 'ü.py': 'x' })
    symlinkSync('/etc/passwd', join(repo.dir, 'link'))
    const commit = repo.commit({ 'dir/run.sh': '#!' })
    repo.git('update-index', '--chmod=+x', 'dir/run.sh')
    repo.git('update-index', '--add', '--cacheinfo', `160000,${commit},sub`)
    repo.git('commit', '--quiet', '-m', 'more')
    const opened = await gitAdapter().open(repo.dir)
    const head = await opened.head()
    const entries = await opened.entries(head?.tree ?? '')
    expect(entries.map(({ path, mode, type, size }) => [path, mode, type, size])).toEqual([
      ['a.txt', '100644', 'blob', 3],
      ['dir/run.sh', '100755', 'blob', 2],
      ['line\nbreak', '100644', 'blob', 0],
      ['link', '120000', 'blob', 11],
      ['sub', '160000', 'commit', null],
      ['ü.py', '100644', 'blob', 1],
    ])
    expect(entries.every(({ utf8 }) => utf8)).toBe(true)
  })

  it('keeps names that are not UTF-8 apart, byte by byte', async () => {
    repo.commit({ 'é.txt': '1' })
    const id = repo.git('rev-parse', 'HEAD:é.txt')
    const listing = Buffer.from(`100644 blob ${id}\tcaf\xe9.txt\x00100644 blob ${id}\tcaf\xc3\xa9.txt\x00`, 'latin1')
    const tree = (await gitBytes(['mktree', '-z'], { cwd: repo.dir, stdin: listing })).toString().trim()
    const entries = await (await gitAdapter().open(repo.dir)).entries(tree)
    expect(entries.map(({ path, utf8 }) => [path, utf8])).toEqual([
      ['café.txt', true],
      ['caf\xe9.txt', false],
    ])
  })

  it('reads shallow and SHA-256 repositories', async () => {
    using modern = temporaryRepository('--object-format=sha256')
    modern.commit({ a: 'one' })
    const opened = await gitAdapter().open(modern.dir)
    const head = await opened.head()
    expect(head?.commit).toHaveLength(64)
    const [entry] = await opened.entries(head?.tree ?? '')
    expect(await contents(modern.dir, [entry?.id ?? ''])).toEqual(['one'])
    repo.commit({ a: '1' })
    repo.commit({ a: '2' })
    runGit(modern.dir, ['clone', '--quiet', '--depth=1', `file://${repo.dir}`, 'shallow'])
    const shallow = await gitAdapter().open(join(modern.dir, 'shallow'))
    expect((await shallow.head())?.commit).toBe(repo.git('rev-parse', 'HEAD'))
  })
})

describe('blobs', () => {
  it('gives contents in the order asked for and leaves out what is not there or no blob', async () => {
    repo.commit({ a: 'first\nline', b: '\0\xff', empty: '' })
    const id = (name: string): string => repo.git('rev-parse', `HEAD:${name}`)
    const asked = [id('b'), '0'.repeat(40), id('empty'), repo.git('rev-parse', 'HEAD'), 'x; rm', id('a'), id('b')]
    expect(await contents(repo.dir, asked)).toEqual(['\0\xc3\xbf', '', 'first\nline', '\0\xc3\xbf'])
    expect(await contents(repo.dir, [])).toEqual([])
  })

  it('reads thousands, large ones among them, and can be left early', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 2500 }, (_, index) => [`f${index}`, `${index}\n`.repeat(index % 97)]),
    )
    repo.commit({ ...files, large: 'x'.repeat(3_000_000) })
    const opened = await gitAdapter().open(repo.dir)
    const head = await opened.head()
    const entries = await opened.entries(head?.tree ?? '')
    const ids = entries.map(({ id }) => id)
    let bytes = 0
    for await (const { content } of opened.blobs(ids)) bytes += content.length
    expect(bytes).toBe(entries.reduce((sum, { size }) => sum + (size ?? 0), 0))
    for await (const { id } of opened.blobs(ids)) {
      expect(id).toBe(ids[0])
      break
    }
  })

  it('leaves out a content that is damaged', async () => {
    repo.commit({ a: 'content' })
    const id = repo.git('rev-parse', 'HEAD:a')
    const object = join(repo.dir, '.git/objects', id.slice(0, 2), id.slice(2))
    rmSync(object, { force: true })
    writeFileSync(object, 'this is no zlib stream')
    expect(await contents(repo.dir, [id, id])).toEqual([])
  })

  it('says so when git ends before it has answered', async () => {
    const path = process.env['PATH']
    const id = 'a'.repeat(40)
    try {
      for (const answer of [`${id} blob 100\\nabc`, '']) {
        repo.write({ 'bin/git': `#!/bin/sh\nprintf '${answer}'\n` })
        chmodSync(join(repo.dir, 'bin/git'), 0o755)
        process.env['PATH'] = `${join(repo.dir, 'bin')}:${path}`
        const blobs = catFile(repo.dir, [id])
        await expect(blobs.next()).rejects.toThrow(/git fsck/)
      }
    } finally {
      process.env['PATH'] = path
    }
  })
})

describe('dirty', () => {
  it('sees changed, staged and untracked files and leaves the index as it is', async () => {
    repo.commit({ a: '1', '.gitignore': 'ignored\n' })
    const opened = await gitAdapter().open(repo.dir)
    expect(await opened.dirty()).toBe(false)
    repo.write({ ignored: '' })
    expect(await opened.dirty()).toBe(false)
    repo.write({ a: '2' })
    const index = join(repo.dir, '.git/index')
    const before = { bytes: readFileSync(index), at: statSync(index).mtimeMs }
    expect(await opened.dirty()).toBe(true)
    expect({ bytes: readFileSync(index), at: statSync(index).mtimeMs }).toEqual(before)
    repo.git('checkout', '--quiet', 'a')
    repo.write({ new: '' })
    expect(await opened.dirty()).toBe(true)
  })
})

describe('programs that the configuration of a repository names', () => {
  /** A script that leaves a mark beside the repository's files. */
  function leavesMark(mark: string): string {
    repo.write({ '.git/mark.sh': `#!/bin/sh\necho "$0 $*" >> '${mark}'\ncat\n` })
    const script = join(repo.dir, '.git/mark.sh')
    chmodSync(script, 0o755)
    return script
  }

  it('do not run to see what is dirty: filters, by any name, and fsmonitor', async () => {
    const mark = join(repo.dir, '.git/mark')
    repo.commit({ a: '1', b: '2', '.gitattributes': 'a filter=one\nb filter=o.n=e\n' })
    const script = leavesMark(mark)
    for (const key of ['filter.one.clean', 'filter.o.n=e.process', 'core.fsmonitor']) repo.git('config', key, script)
    repo.git('config', 'filter.one.required', 'true')
    for (const file of ['a', 'b']) utimesSync(join(repo.dir, file), 1, 1)
    expect(await (await gitAdapter().open(repo.dir)).dirty()).toBe(false)
    expect(existsSync(mark)).toBe(false)
  })

  it('do not run to fetch what a partial clone lacks: it says how to fetch it', async () => {
    repo.commit({ a: '1' })
    repo.git('config', 'uploadpack.allowFilter', 'true')
    const mark = join(repo.dir, '.git/mark')
    const script = leavesMark(mark)
    const clone = ['clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${repo.dir}`, 'partial']
    repo.git(...clone)
    const partial = join(repo.dir, 'partial')
    runGit(partial, ['config', 'remote.origin.uploadpack', script])
    const opened = await gitAdapter().open(partial)
    const head = await opened.head()
    await expect(opened.entries(String(head?.tree))).rejects.toThrow(
      /partial clone, and objects .* are missing: fetch them with "git fetch --refetch --no-filter"/,
    )
    expect(existsSync(mark)).toBe(false)
  })
})

describe('branches, adopt and exclude', () => {
  it('lists local branches below a prefix', async () => {
    const commit = repo.commit({ a: '1' })
    repo.git('branch', 'llm-ops/one')
    repo.git('branch', 'llm-opsx')
    const opened = await gitAdapter().open(repo.dir)
    expect(await opened.branches('llm-ops/')).toEqual(new Map([['llm-ops/one', commit]]))
  })

  it('adopts a commit as a new branch once, and never moves one that exists', async () => {
    repo.commit({ a: '1' })
    const opened = await gitAdapter().open(repo.dir)
    const head = await opened.head()
    if (head === null) throw new Error('no head')
    await using scratch = await opened.scratch()
    const tree = await scratch.writeTree(head.tree, new Map([['a', Buffer.from('2')]]))
    const author = { name: 'n', email: 'n@localhost' }
    const request = { tree, parent: head.commit, author, at: new Date('2026-11-22T12:00:00Z') }
    const commit = await scratch.commit({ ...request, message: 'one' })
    const other = await scratch.commit({ ...request, message: 'two' })
    expect(await opened.adopt(scratch, 'llm-ops/x', commit)).toBe('created')
    expect(repo.git('show', 'llm-ops/x:a')).toBe('2')
    expect(await opened.adopt(scratch, 'llm-ops/x', commit)).toBe('same')
    expect(await opened.adopt(scratch, 'llm-ops/x', other)).toBe('exists')
    expect(repo.git('rev-parse', 'llm-ops/x')).toBe(commit)
    expect(repo.git('status', '--porcelain')).toBe('')
    repo.git('branch', 'taken')
    await expect(opened.adopt(scratch, 'taken/below', other)).rejects.toThrow(/taken\/below could not be created/)
  })

  it('excludes a pattern once, also in a linked worktree, after a last line without its end', async () => {
    repo.commit({ a: '1' })
    const file = join(repo.dir, '.git/info/exclude')
    writeFileSync(file, '*.log')
    await (await gitAdapter().open(repo.dir)).exclude('/.llm-ops/')
    repo.git('worktree', 'add', '--quiet', '--detach', join(repo.dir, 'linked'))
    await (await gitAdapter().open(join(repo.dir, 'linked'))).exclude('/.llm-ops/')
    expect(readFileSync(file, 'utf8')).toBe('*.log\n/.llm-ops/\n')
    rmSync(join(repo.dir, '.git/info'), { recursive: true })
    await (await gitAdapter().open(repo.dir)).exclude('/.llm-ops/')
    expect(readFileSync(file, 'utf8')).toBe('/.llm-ops/\n')
  })
})

describe('git itself', () => {
  it('is ended when it prints more or takes longer than it may', async () => {
    repo.commit({ a: 'x'.repeat(200_000) })
    expect((await git(['cat-file', 'blob', 'HEAD:a'], { cwd: repo.dir, maxBytes: 1000 })).code).toBe(-1)
    const waiting = await git(['-c', 'alias.wait=!sleep 30', 'wait'], { cwd: repo.dir, timeout: 0.1 })
    expect(waiting.code).toBe(-1)
  })

  it.each([
    ['x: No space left on device', /git apply in .*No space left on device: free some space there/],
    ['x: Input/output error', /git apply in .*Input\/output error: the file system there is in trouble/],
    ['x: Too many open files', /git apply in .*Too many open files: raise the limit of open files/],
  ])("that a machine keeps from its work (%s) is the machine's matter, with what to do", async (words, told) => {
    repo.write({ 'bin/git': `#!/bin/sh\necho "error: patch does not apply\nfatal: ${words}" >&2\nexit 128\n` })
    chmodSync(join(repo.dir, 'bin/git'), 0o755)
    const path = process.env['PATH']
    process.env['PATH'] = `${join(repo.dir, 'bin')}:${path}`
    try {
      const failing = git(['apply'], { cwd: repo.dir })
      await expect(failing).rejects.toThrow(UserError)
      await expect(failing).rejects.toThrow(told)
    } finally {
      process.env['PATH'] = path
    }
  })

  it('names command, folder and its own words in an error', async () => {
    await expect(gitBytes(['show', 'nothing'], { cwd: repo.dir })).rejects.toThrow(
      /git show in .* ended with 128: .*nothing/,
    )
    await expect(git(['status'], { cwd: join(repo.dir, 'gone') })).rejects.toThrow(/there is no such folder/)
  })
})
