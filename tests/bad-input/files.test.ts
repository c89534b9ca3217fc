import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { git, remove, repository, temporary } from '../cli/repository.ts'
import { chain, isSku, testsSku, withTests, type Ran } from './chain.ts'

let folder: string
beforeAll(async () => {
  folder = await temporary()
})
afterAll(() => remove(folder))

/** Adds an entry to HEAD that no file system has to hold: any name, any mode, any content. */
function plant(target: string, entries: readonly { name: Buffer; mode: string; content: string | Buffer }[]): void {
  const lines = entries.map(({ name, mode, content }) => {
    const id = gitInput(target, ['hash-object', '-w', '--stdin'], content)
    return Buffer.concat([Buffer.from(`${mode} ${id}\t`), name, Buffer.from([0])])
  })
  gitInput(target, ['update-index', '-z', '--index-info'], Buffer.concat(lines))
  git(target, 'commit', '--quiet', '--message', 'feat: planted')
}

function gitInput(target: string, args: readonly string[], input: string | Buffer): string {
  return execFileSync('git', args, { cwd: target, input, encoding: 'utf8' }).trim()
}

function fileOf({ snapshot }: Ran, path: string) {
  return snapshot.files.find((file) => file.path === path)
}

async function allText(dir: string): Promise<string> {
  const names = await readdir(dir)
  return (await Promise.all(names.map((name) => readFile(join(dir, name), 'latin1')))).join('\n')
}

describe('links', () => {
  it('that loop or lead to secrets, devices and other folders are named and never followed', async () => {
    const canary = ['outside', process.pid, Date.now().toString(36)].join('-')
    await writeFile(join(folder, 'outside.js'), `export const ${canary.replaceAll('-', '_')} = 1 == 2\n`)
    const target = await repository(join(folder, 'links'), withTests(testsSku))
    const links: Readonly<Record<string, string>> = {
      'loop.js': 'loop.js',
      'a.js': 'b.js',
      'b.js': 'a.js',
      round: '.',
      'environment.js': '/proc/self/environ',
      'passwd.js': '/etc/passwd',
      'outside.js': '../outside.js',
      parent: '..',
      'pytest.ini': '/etc/passwd',
      'tsconfig.json': '/proc/self/environ',
      'zero.js': '/dev/zero',
      'gone.js': 'nowhere',
    }
    for (const [path, to] of Object.entries(links)) await symlink(to, join(target, path))
    git(target, 'add', '--all')
    git(target, 'commit', '--quiet', '--message', 'feat: links')
    const ran = await chain(target)
    for (const path of Object.keys(links)) {
      expect(fileOf(ran, path)).toMatchObject({ kind: 'link', language: null, outline: null })
    }
    expect(ran.run).toMatchObject({ status: 'done', totals: { proposed: 1, pass: 1, branches: 1 } })
    const written = await allText(ran.runDir)
    expect(written).not.toContain(canary)
    expect(written).not.toContain('root:x:')
    expect(written).not.toContain(`PATH=${process.env['PATH']}`)
  }, 60_000)

  it('in place of node_modules, of the tests or of the reports lead no write of ours out of the worktree', async () => {
    const outside = await repository(join(folder, 'victim'), { 'keep.txt': 'kept' })
    const target = await repository(join(folder, 'lead-out'), withTests(testsSku))
    await symlink(outside, join(target, 'node_modules'))
    await symlink(outside, join(target, 'out'))
    git(target, 'add', '--all', '--force')
    git(target, 'commit', '--quiet', '--message', 'feat: links')
    const script = `require('fs').writeFileSync('out/junit.xml', '<testsuite><testcase name="a"/></testsuite>')`
    const raw = { 'test-command': JSON.stringify(['node', '-e', script]), 'junit-path': 'out/junit.xml' }
    const { snapshot } = await chain(target, raw, true)
    expect(snapshot.baseline.status).toBe('inconclusive')
    expect(snapshot.baseline.reason).toMatch(/out\/junit\.xml lies outside of .*, by a link/)
    expect((await readdir(outside)).sort()).toEqual(['.git', 'junit.xml', 'keep.txt'])
  }, 60_000)
})

describe('contents', () => {
  it('of 50 MB are listed, not parsed, and said to be too large; the rest goes on', async () => {
    const target = await repository(join(folder, 'large'), withTests(testsSku))
    await writeFile(join(target, 'large.js'), Buffer.alloc(50_000_000, 'x == y\n'))
    git(target, '-c', 'core.compression=0', 'add', '--all')
    git(target, 'commit', '--quiet', '--message', 'feat: large')
    const ran = await chain(target, {}, true)
    expect(fileOf(ran, 'large.js')).toMatchObject({ size: 50_000_000, skipped: 'too-large', outline: null })
    expect(ran.plan.leftOut).toContainEqual({
      code: 'too-large',
      path: 'large.js',
      message: expect.stringMatching(/larger than max-file-bytes: large\.js/),
    })
    expect(ran.run).toMatchObject({ status: 'done', totals: { proposed: 1, tests: 1 } })
  }, 90_000)

  it('that are not UTF-8, hold a NUL or are UTF-16 are said to be so, and are not rewritten', async () => {
    const target = await repository(join(folder, 'encodings'), withTests(testsSku))
    await writeFile(join(target, 'latin1.js'), Buffer.from(`x = 'caf\u00e9' == y\n`, 'latin1'))
    await writeFile(join(target, 'nul.js'), 'x == y\0\n')
    await writeFile(join(target, 'utf16.js'), Buffer.from('\ufeffx == y\n', 'utf16le'))
    git(target, 'add', '--all')
    git(target, 'commit', '--quiet', '--message', 'feat: encodings')
    const ran = await chain(target, {}, true)
    expect(fileOf(ran, 'latin1.js')).toMatchObject({ skipped: 'not-utf8', outline: null })
    expect(fileOf(ran, 'nul.js')).toMatchObject({ skipped: 'binary', outline: null })
    expect(fileOf(ran, 'utf16.js')).toMatchObject({ skipped: 'binary', outline: null })
    const notes = ran.plan.leftOut.map(({ message }) => message).join('\n')
    expect(notes).toMatch(/1 file not looked at, content that is not UTF-8: latin1\.js/)
    expect(notes).toMatch(/2 files not looked at, binary content: nul\.js, utf16\.js/)
    expect(ran.run.totals.proposed).toBe(1)
  })

  it('with CRLF keep every line end: the proposal changes its line and no other byte', async () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n')
    const mixed = `${crlf(isSku)}// a line that ends in LF\n\r\n// and no end`
    const target = await repository(join(folder, 'crlf'), withTests(crlf(testsSku), { 'src/sku.js': mixed }))
    const { run } = await chain(target)
    expect(run.totals).toMatchObject({ proposed: 1, pass: 1, branches: 1 })
    const after = execFileSync('git', ['show', `${run.items[0]?.branch}:src/sku.js`], { cwd: target, encoding: 'utf8' })
    expect(after).toBe(mixed.replace('==', '==='))
  }, 60_000)
})

describe('names', () => {
  it('that are not UTF-8 stand as %XX, meet no other name, and get no proposal', async () => {
    const target = await repository(join(folder, 'bytes'), withTests(testsSku))
    const name = (...bytes: number[]) => Buffer.concat([Buffer.from('src/'), Buffer.from(bytes), Buffer.from('.js')])
    plant(target, [
      { name: name(0xe9), mode: '100644', content: isSku },
      { name: name(0xe8), mode: '100644', content: isSku },
      {
        name: Buffer.concat([Buffer.from('src/%E9'), Buffer.from([0xe8, 0x2e, 0x6a, 0x73])]),
        mode: '100644',
        content: '',
      },
    ])
    const ran = await chain(target, {}, true)
    expect(fileOf(ran, 'src/%E8.js')).toMatchObject({ skipped: 'name-not-utf8' })
    const paths = ran.snapshot.files.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(ran.plan.leftOut.map(({ message }) => message).join()).toMatch(/3 files .*a name that is not UTF-8/)
    expect(ran.run).toMatchObject({ status: 'done', totals: { proposed: 1, tests: 1 } })
  }, 60_000)

  it('that differ in case only are both listed, said to collide, and both judged where the machine can hold both', async () => {
    const target = await repository(join(folder, 'case'), withTests(testsSku))
    plant(target, [
      { name: Buffer.from('docs/Readme.md'), mode: '100644', content: 'one\n' },
      { name: Buffer.from('docs/README.md'), mode: '100644', content: 'two\n' },
    ])
    const ran = await chain(target, {}, true)
    expect(ran.snapshot.notes).toContainEqual({
      code: 'case-collision',
      path: 'docs/Readme.md',
      message: '"docs/README.md" and "docs/Readme.md" differ in case or Unicode form only; rename one of them',
    })
    expect(fileOf(ran, 'docs/Readme.md')?.blob).not.toBe(fileOf(ran, 'docs/README.md')?.blob)
    expect(ran.run.status).toBe('done')
  })

  it('with spaces, quotes, dashes, globs and emoji are proposed, proven and committed like any other', async () => {
    const odd = [`src/a b "c" 'd' $(id)\`id\`.js`, '-leading.js', 'src/[a-z]*?\u{1f600} \u00e9.js']
    const tests = odd.map((path, index) => `import { isSku as is${index} } from ${JSON.stringify(url(path))}\n`)
    const asserted = odd.map((_, index) => `  assert.equal(is${index}('SHOE'), true)\n`).join('')
    const test = `import assert from 'node:assert/strict'\nimport { test } from 'node:test'\n${tests.join('')}test('all', () => {\n${asserted}})\n`
    const sources = Object.fromEntries(odd.map((path, index) => [path, `${isSku}// ${index}\n`]))
    const target = await repository(join(folder, 'odd names'), { ...withTests(test), ...sources })
    const { run, evidence } = await chain(target, { 'exclude-paths': 'src/sku.js' })
    const verdicts = Object.fromEntries(run.items.map(({ filePath, verdict }) => [filePath, verdict]))
    expect(verdicts).toEqual(Object.fromEntries(odd.map((path) => [path, 'pass'])))
    for (const { branch, filePath } of run.items) {
      expect(git(target, '-c', 'core.quotePath=false', 'diff', '-z', '--name-only', 'HEAD', String(branch))).toBe(
        `${filePath}\0`,
      )
    }
    expect(evidence).toHaveLength(odd.length)
  }, 120_000)

  it('with a newline or an escape are listed as they are, refused by name, and shown on one line', async () => {
    const escape = String.fromCodePoint(27)
    const odd = [`src/new\nline.js`, `src/esc${escape}[31m.js`]
    const target = await repository(join(folder, 'controls'), withTests(testsSku))
    plant(
      target,
      odd.map((path, index) => ({ name: Buffer.from(path), mode: '100644', content: `${isSku}// ${index}\n` })),
    )
    const ran = await chain(target)
    expect(ran.snapshot.files.map(({ path }) => path)).toEqual(expect.arrayContaining(odd))
    expect(ran.run.totals).toMatchObject({ proposed: 3, refused: 2, pass: 1, branches: 1 })
    const refused = ran.run.items.filter(({ verdict }) => verdict === null)
    expect(refused.map(({ filePath }) => filePath).sort()).toEqual(odd.toSorted())
    for (const { reasons } of refused)
      expect(reasons.join()).toMatch(/path-control: the path ".*" has a control character/)
    expect(ran.page).not.toContain(escape)
    expect(ran.page).not.toMatch(/^line\.js/m)
  }, 60_000)
})

function url(path: string): string {
  return `../${path.split('/').map(encodeURIComponent).join('/')}`
}
