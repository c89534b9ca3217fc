import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { testRepository, type TestRepository } from '../../patch/repository.fake.ts'
import { GitError } from './exec.ts'
import { parseRawChanges } from './raw-changes.ts'
import { openScratch } from './scratch.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (content: Uint8Array | null) => (content === null ? null : new TextDecoder().decode(content))

/** Every file of the repository's .git folder with its content: what must never change. */
function stateOf(repository: TestRepository): string {
  const files = readdirSync(repository.dir, { recursive: true, encoding: 'utf8' }).toSorted()
  return files
    .filter((name) => lstatSync(join(repository.dir, name)).isFile())
    .map((name) => `${name} ${readFileSync(join(repository.dir, name)).toString('base64')}`)
    .join('\n')
}

describe('a scratch repository', () => {
  it('drafts, diffs, applies and commits without writing into the repository it borrows from', async () => {
    await using repository = testRepository({ 'a.txt': 'one\ntwo\nthree\n', 'src/b.txt': 'b\n' })
    const base = repository.git('rev-parse', 'HEAD^{tree}')
    const before = stateOf(repository)
    {
      await using scratch = await openScratch(repository.dir)
      const tree = await scratch.writeTree(
        base,
        new Map<string, Uint8Array | null>([
          ['a.txt', bytes('one\n2\nthree\n')],
          ['src/b.txt', null],
          ['src/new.txt', bytes('new\n')],
        ]),
      )
      const diff = await scratch.diff(base, tree)
      expect(diff).toContain('diff --git a/a.txt b/a.txt\n')
      expect(await scratch.apply(base, diff)).toEqual({ tree })
      expect((await scratch.changes(base, tree)).map(({ path, status }) => `${status} ${path}`)).toEqual([
        'modified a.txt',
        'deleted src/b.txt',
        'added src/new.txt',
      ])
      expect(text(await scratch.read(tree, 'a.txt'))).toBe('one\n2\nthree\n')
      expect(await scratch.read(tree, 'src/b.txt')).toBeNull()
      expect(await scratch.read(tree, 'src')).toBeNull()
      const parent = repository.git('rev-parse', 'HEAD')
      const author = { name: 'Ada Lovelace', email: 'ada@example.com' }
      const commit = await scratch.commit({
        tree,
        parent,
        message: 'refactor: x\n',
        author,
        at: new Date('2026-05-06T07:08:09Z'),
      })
      const shown = execFileSync('git', ['log', '-1', '--format=%T %P %an <%ae> %aI %cI %s', commit], {
        cwd: scratch.dir,
        encoding: 'utf8',
      })
      expect(shown.trim()).toBe(
        `${tree} ${parent} Ada Lovelace <ada@example.com> 2026-05-06T07:08:09+00:00 2026-05-06T07:08:09+00:00 refactor: x`,
      )
    }
    expect(stateOf(repository)).toBe(before)
  })

  it('keeps modes and byte contents as they are', async () => {
    await using repository = testRepository({ 'run.sh': '#!/bin/sh\n' })
    repository.executable('run.sh')
    repository.commit()
    await using scratch = await openScratch(repository.dir)
    const odd = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff, 0x00, 0x0a, 0x62])
    const tree = await scratch.writeTree(repository.git('rev-parse', 'HEAD^{tree}'), new Map([['run.sh', odd]]))
    const [change] = await scratch.changes(repository.git('rev-parse', 'HEAD'), tree)
    expect(change).toMatchObject({ path: 'run.sh', status: 'modified', oldMode: '100755', newMode: '100755' })
    expect(await scratch.read(tree, 'run.sh')).toEqual(odd)
  })

  it('says what git said where a patch does not apply, and refuses to leave the tree', async () => {
    await using repository = testRepository({ 'a.txt': 'one\n' })
    await using scratch = await openScratch(repository.dir)
    const base = repository.git('rev-parse', 'HEAD')
    const wrong = 'diff --git a/a.txt b/a.txt\n--- a/a.txt\n+++ b/a.txt\n@@ -1,1 +1,1 @@\n-two\n+three\n'
    expect(await scratch.apply(base, wrong)).toEqual({ refused: expect.stringContaining('patch does not apply') })
    const leak = 'diff --git a/.git/config b/leak\nsimilarity index 100%\ncopy from .git/config\ncopy to leak\n'
    expect(await scratch.apply(base, leak)).toHaveProperty('refused')
    const outside = 'diff --git a/../x b/../x\nnew file mode 100644\n--- /dev/null\n+++ b/../x\n@@ -0,0 +1,1 @@\n+x\n'
    expect(await scratch.apply(base, outside)).toHaveProperty('refused')
  })

  it('lets a folder take the name of a file that goes away, and a file the name of a folder', async () => {
    await using repository = testRepository({ thing: 'file\n', 'other/inner': 'x\n' })
    await using scratch = await openScratch(repository.dir)
    const base = repository.git('rev-parse', 'HEAD')
    const tree = await scratch.writeTree(
      base,
      new Map<string, Uint8Array | null>([
        ['thing/inner', bytes('1\n')],
        ['thing', null],
        ['other', bytes('2\n')],
        ['other/inner', null],
      ]),
    )
    expect(text(await scratch.read(tree, 'thing/inner'))).toBe('1\n')
    expect(text(await scratch.read(tree, 'other'))).toBe('2\n')
  })

  it('does not take globs, colons or leading dashes in a path for something else', async () => {
    await using repository = testRepository({ '*.txt': 'star\n', 'a.txt': 'a\n', ':(top)x': 'colon\n', '-n': 'dash\n' })
    await using scratch = await openScratch(repository.dir)
    const base = repository.git('rev-parse', 'HEAD')
    for (const [path, content] of [
      ['*.txt', 'star\n'],
      [':(top)x', 'colon\n'],
      ['-n', 'dash\n'],
    ] as const) {
      expect(text(await scratch.read(base, path))).toBe(content)
    }
    const tree = await scratch.writeTree(base, new Map([['*.txt', bytes('changed\n')]]))
    expect((await scratch.changes(base, tree)).map(({ path }) => path)).toEqual(['*.txt'])
  })

  it('removes everything it made, read-only folders too', async () => {
    await using repository = testRepository({ 'a.txt': 'one\n' })
    const scratch = await openScratch(repository.dir)
    const folder = await scratch.checkout(repository.git('rev-parse', 'HEAD^{tree}'))
    mkdirSync(join(folder, 'cache'))
    writeFileSync(join(folder, 'cache', 'kept'), 'x')
    chmodSync(join(folder, 'cache'), 0o500)
    await scratch[Symbol.asyncDispose]()
    expect(existsSync(scratch.dir)).toBe(false)
    expect(existsSync(folder)).toBe(false)
  })

  it('works for two at once without disturbing each other', async () => {
    await using repository = testRepository({ 'a.txt': 'one\n' })
    const base = repository.git('rev-parse', 'HEAD')
    const trees = await Promise.all(
      Array.from({ length: 4 }, async (_, at) => {
        await using scratch = await openScratch(repository.dir)
        const files = Array.from({ length: 4 }, (_, n) =>
          scratch.writeTree(base, new Map([['a.txt', bytes(`${at} ${n}\n`)]])),
        )
        const written = await Promise.all(files)
        return await Promise.all(written.map((tree) => scratch.read(tree, 'a.txt').then(text)))
      }),
    )
    expect(trees.flat()).toEqual(Array.from({ length: 16 }, (_, at) => `${Math.floor(at / 4)} ${at % 4}\n`))
  })

  it('is refused where there is no repository', async () => {
    await using repository = testRepository()
    await expect(
      openScratch(join(repository.dir, '.git', 'refs', 'heads', '..', '..', 'nowhere', '..', '..', '..', '..')),
    ).rejects.toBeInstanceOf(Error)
    await using scratch = await openScratch(repository.dir)
    await expect(scratch.writeTree('0'.repeat(40), new Map([['a', bytes('a')]]))).rejects.toBeInstanceOf(GitError)
  })
})

describe('the repository it borrows from may be', () => {
  async function draftsIn(dir: string, base: string): Promise<string | null> {
    await using scratch = await openScratch(dir)
    const tree = await scratch.writeTree(base, new Map([['new.txt', bytes('new\n')]]))
    expect(await scratch.apply(base, await scratch.diff(base, tree))).toEqual({ tree })
    return text(await scratch.read(tree, 'a.txt'))
  }

  it('a linked worktree', async () => {
    await using repository = testRepository({ 'a.txt': 'one\n' })
    repository.git('worktree', 'add', '--quiet', join(repository.dir, 'linked'))
    expect(await draftsIn(join(repository.dir, 'linked'), repository.git('rev-parse', 'HEAD'))).toBe('one\n')
  })

  it('a clone that borrows objects itself', async () => {
    await using repository = testRepository({ 'a.txt': 'one\n' })
    await using other = testRepository()
    other.git('clone', '--quiet', '--shared', repository.dir, join(other.dir, 'clone'))
    expect(await draftsIn(join(other.dir, 'clone'), repository.git('rev-parse', 'HEAD'))).toBe('one\n')
  })

  it('a shallow clone', async () => {
    await using repository = testRepository({ 'a.txt': 'one\n' })
    repository.write('a.txt', 'two\n')
    repository.commit()
    await using other = testRepository()
    other.git('clone', '--quiet', '--depth=1', `file://${repository.dir}`, join(other.dir, 'clone'))
    const base = repository.git('rev-parse', 'HEAD')
    expect(await draftsIn(join(other.dir, 'clone'), base)).toBe('two\n')
    await using scratch = await openScratch(join(other.dir, 'clone'))
    const log = execFileSync('git', ['log', '--format=%H', base], { cwd: scratch.dir, encoding: 'utf8' })
    expect(log.trim()).toBe(base)
  })

  it('one with SHA-256 objects', async () => {
    await using repository = testRepository({ 'a.txt': 'one\n' }, ['--object-format=sha256'])
    await using scratch = await openScratch(repository.dir)
    const base = repository.git('rev-parse', 'HEAD')
    const tree = await scratch.writeTree(base, new Map([['a.txt', null]]))
    expect(tree).toHaveLength(64)
    expect(await scratch.changes(base, tree)).toMatchObject([{ path: 'a.txt', status: 'deleted', newBlob: null }])
  })

  it('in a folder whose name has quotation marks and blanks', async () => {
    await using outer = testRepository()
    const dir = join(outer.dir, 'a "b" c')
    outer.git('init', '--quiet', '--initial-branch=main', dir)
    writeFileSync(join(dir, 'a.txt'), 'one\n')
    outer.git('-C', dir, 'add', '--all')
    outer.git('-C', dir, 'commit', '--quiet', '--message', 'x')
    expect(await draftsIn(dir, outer.git('-C', dir, 'rev-parse', 'HEAD'))).toBe('one\n')
  })
})

describe('a checked-out tree', () => {
  it('holds the blobs byte for byte, whatever .gitattributes and the configuration ask for', async () => {
    await using repository = testRepository({
      '.gitattributes': '*.md text eol=crlf ident filter=evil working-tree-encoding=UTF-16\n*.txt diff=evil -text\n',
    })
    repository.git('config', 'filter.evil.smudge', 'echo smudged')
    repository.git('config', 'core.autocrlf', 'true')
    await using scratch = await openScratch(repository.dir)
    const content = bytes('$Id$\nplain\r\nlast')
    const tree = await scratch.writeTree(
      repository.git('rev-parse', 'HEAD'),
      new Map([
        ['a.md', content],
        ['b.txt', content],
      ]),
    )
    const folder = await scratch.checkout(tree)
    expect(new Uint8Array(readFileSync(join(folder, 'a.md')))).toEqual(content)
    expect(new Uint8Array(readFileSync(join(folder, 'b.txt')))).toEqual(content)
    expect(await scratch.diff(repository.git('rev-parse', 'HEAD'), tree)).toContain('+plain')
    expect(execFileSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8' })).toBe('')
  })

  it('keeps links, modes and names, and is a worktree of its own', async () => {
    await using repository = testRepository({ 'deep/ä b.sh': '#!/bin/sh\n' })
    repository.executable('deep/ä b.sh')
    repository.link('link', '/etc/hostname')
    repository.commit()
    await using scratch = await openScratch(repository.dir)
    const tree = repository.git('rev-parse', 'HEAD^{tree}')
    const [one, two] = await Promise.all([scratch.checkout(tree), scratch.checkout(tree)])
    expect(one).not.toBe(two)
    expect(readlinkSync(join(one, 'link'))).toBe('/etc/hostname')
    expect(lstatSync(join(two, 'deep/ä b.sh')).mode & 0o111).not.toBe(0)
    expect(execFileSync('git', ['rev-parse', '--show-toplevel'], { cwd: one, encoding: 'utf8' }).trim()).toBe(one)
  })

  it('may be made beside many others at once', async () => {
    await using repository = testRepository({ 'a.txt': 'one\n' })
    for (let round = 0; round < 3; round++) {
      await using scratch = await openScratch(repository.dir)
      const tree = repository.git('rev-parse', 'HEAD^{tree}')
      const folders = await Promise.all(Array.from({ length: 24 }, () => scratch.checkout(tree)))
      expect(new Set(folders).size).toBe(24)
    }
  })

  it('gives back what was changed in it, and only in the files asked for', async () => {
    await using repository = testRepository({ 'a.txt': 'one\n', 'b.txt': 'two\n', 'gone.txt': 'x\n' })
    await using scratch = await openScratch(repository.dir)
    const base = repository.git('rev-parse', 'HEAD^{tree}')
    const folder = await scratch.checkout(base)
    expect(await scratch.capture(folder, base, ['a.txt', 'b.txt', 'gone.txt'])).toBe(base)
    writeFileSync(join(folder, 'a.txt'), 'changed\r\n')
    writeFileSync(join(folder, 'b.txt'), 'not asked for\n')
    writeFileSync(join(folder, 'new.txt'), 'new\n')
    unlinkSync(join(folder, 'gone.txt'))
    const tree = await scratch.capture(folder, base, ['a.txt', 'gone.txt', 'new.txt', 'never.txt'])
    expect((await scratch.changes(base, tree)).map(({ path, status }) => `${status} ${path}`)).toEqual([
      'modified a.txt',
      'deleted gone.txt',
      'added new.txt',
    ])
    expect(text(await scratch.read(tree, 'a.txt'))).toBe('changed\r\n')
  })

  it('never follows a link that was put into it', async () => {
    await using repository = testRepository({ 'a.txt': 'one\n', 'src/b.txt': 'two\n', 'pipe.txt': 'three\n' })
    await using scratch = await openScratch(repository.dir)
    const base = repository.git('rev-parse', 'HEAD^{tree}')
    const folder = await scratch.checkout(base)
    unlinkSync(join(folder, 'a.txt'))
    symlinkSync('/etc/passwd', join(folder, 'a.txt'))
    unlinkSync(join(folder, 'src/b.txt'))
    execFileSync('rmdir', [join(folder, 'src')])
    symlinkSync('/etc', join(folder, 'src'))
    unlinkSync(join(folder, 'pipe.txt'))
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    const tree = await scratch.capture(folder, base, ['a.txt', 'src/b.txt', 'src/passwd', 'pipe.txt'])
    expect(text(await scratch.read(tree, 'a.txt'))).toBe('/etc/passwd')
    expect((await scratch.changes(base, tree)).map(({ path, status }) => `${status} ${path}`)).toEqual([
      'type-changed a.txt',
      'deleted pipe.txt',
      'deleted src/b.txt',
    ])
  })

  it('refuses to take in a file that grew out of bounds', async () => {
    await using repository = testRepository({ 'a.txt': 'one\n' })
    await using scratch = await openScratch(repository.dir)
    const base = repository.git('rev-parse', 'HEAD^{tree}')
    const folder = await scratch.checkout(base)
    truncateSync(join(folder, 'a.txt'), 65 * 2 ** 20)
    await expect(scratch.capture(folder, base, ['a.txt'])).rejects.toThrow('a.txt: 68157440 bytes after formatting')
  })
})

describe('raw changes', () => {
  it('name a path that is not UTF-8 by its bytes', () => {
    const id = 'a'.repeat(40)
    const record = Buffer.concat([
      Buffer.from(`:000000 100644 ${'0'.repeat(40)} ${id} A\0x`),
      Buffer.from([0xff, 0x00]),
    ])
    expect(parseRawChanges(record)).toEqual([
      { path: 'x%FF', status: 'added', oldMode: '000000', newMode: '100644', oldBlob: null, newBlob: id },
    ])
  })

  it('are refused where they are not understood', () => {
    expect(() => parseRawChanges(bytes(':100644 100644 a b R100\0x\0'))).toThrow(GitError)
    expect(() => parseRawChanges(bytes(':100644 100644 a b M\0'))).toThrow('half a record')
  })
})
