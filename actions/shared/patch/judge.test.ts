import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openScratch } from '../adapters/git/scratch.ts'
import type { Scratch } from '../ports/git.ts'
import { isRefusal, judgePatch, judgeTree, type Judged } from './judge.ts'
import { testRepository, type TestRepository } from './repository.fake.ts'

/*
 * The rows of the measured table of hostile patches, P01 to P72, one case a row and named by it, with the verdict it must get. Rows 41
 * to 43, 50 and 72 speak of a model's answer around a patch: whoever reads such answers tests them.
 */

const numbered = (count: number, end = '\n') =>
  Array.from({ length: count }, (_, at) => `line ${at + 1}${end}`).join('')
const FILES = {
  'a.txt': 'one\ntwo\nthree\nfour\nfive\n',
  'src/b.txt': numbered(40),
  'dos.txt': 'one\r\ntwo\r\nthree\r\n',
  'open.txt': 'one\ntwo',
  'same.txt': 'x\ny\nz\n--\nx\ny\nz\n--\nx\ny\nz\n',
  'victim.txt': 'victim\n',
  'spaced.txt': 'one \ntwo\nthree\n',
  'AGENTS.md': 'be kind\n',
  'run.sh': '#!/bin/sh\necho hello\n',
  'vendor/lib.js': 'var a = 1\n',
  'indent.txt': 'one\n  two\n  three\nfour\n',
  'big.txt': numbered(600),
  ...Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`many/${at}.txt`, `${at}\n`])),
}

let repository: TestRepository
let scratch: Scratch
let base: string

beforeAll(async () => {
  repository = testRepository(FILES)
  repository.executable('run.sh')
  repository.link('link.txt', 'a.txt')
  repository.link('linked', 'src')
  base = repository.commit()
  scratch = await openScratch(repository.dir)
})
afterAll(async () => {
  await scratch[Symbol.asyncDispose]()
  await repository[Symbol.asyncDispose]()
})

const git = (path: string, ...rest: string[]) => [`diff --git a/${path} b/${path}`, ...rest]
const named = (path: string) => [`--- a/${path}`, `+++ b/${path}`]
const text = (...lines: (string | string[])[]) =>
  lines
    .flat()
    .map((line) => `${line}\n`)
    .join('')
const added = (path: string, content: string, mode = '100644') =>
  text(git(path, `new file mode ${mode}`), '--- /dev/null', `+++ b/${path}`, '@@ -0,0 +1 @@', `+${content}`)
const edit = ['@@ -1,3 +1,3 @@', ' one', '-two', '+2', ' three']
const PLAIN = text(git('a.txt'), named('a.txt'), edit)
const copied = (from: string) =>
  text(`diff --git a/${from} b/leak.txt`, 'similarity index 100%', `copy from ${from}`, 'copy to leak.txt')
const renamed = (from: string, to: string) =>
  text(`diff --git a/${from} b/${to}`, 'similarity index 100%', `rename from ${from}`, `rename to ${to}`)

async function judge(diff: string, allowPaths: string[] = []) {
  return judgePatch({ base, diff, allowedFiles: null, allowPaths }, scratch)
}

async function content(judged: object, path: string): Promise<string | null> {
  const bytes = await scratch.read((judged as Judged).tree, path)
  return bytes === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

const refusedRows: [row: string, what: string, code: string, diff: string][] = [
  ['P02', 'a path that leaves the repository', 'path-escapes', added('../evil', 'x')],
  ['P03', 'a path that leaves it further down', 'path-escapes', added('src/../../evil', 'x')],
  ['P04', 'an absolute path in +++', 'path-absolute', text('--- /dev/null', '+++ /abs/evil', '@@ -0,0 +1 @@', '+x')],
  ['P05', 'an absolute path behind its prefix', 'path-absolute', added('/abs/x', 'x')],
  ['P06', 'a hook in .git', 'path-git', added('.git/hooks/x', 'x')],
  ['P07', 'the configuration in .git', 'path-git', text(git('.git/config'), named('.git/config'), edit)],
  ['P08', '.git in capitals', 'path-git', added('.GIT/config', 'x')],
  ['P09', 'the short name of .git', 'path-git', added('git~1/config', 'x')],
  ['P10', 'a new file through a linked folder', 'does-not-apply', added('linked/x.txt', 'x')],
  [
    'P11',
    'a change through a linked folder',
    'does-not-apply',
    text(git('linked/b.txt'), named('linked/b.txt'), '@@ -1,2 +1,2 @@', '-line 1', '+1', ' line 2'),
  ],
  ['P12', 'a new symbolic link', 'symlink', added('new-link', '/etc/passwd', '120000')],
  ['P13', 'a new link and a file written through it', 'symlink', added('dir', '/tmp', '120000') + added('dir/x', 'x')],
  [
    'P14',
    'a link patched as text',
    'symlink',
    text(
      git('link.txt'),
      named('link.txt'),
      '@@ -1 +1 @@',
      '-a.txt',
      '\\ No newline at end of file',
      '+/etc/passwd',
      '\\ No newline at end of file',
    ),
  ],
  ['P15', 'a new workflow', 'protected-path', added('.github/workflows/x.yml', 'on: push')],
  ['P16', 'a new .gitmodules', 'protected-path', added('.gitmodules', 'x')],
  [
    'P17',
    'a submodule',
    'submodule',
    text(
      git('sub', 'new file mode 160000'),
      '--- /dev/null',
      '+++ b/sub',
      '@@ -0,0 +1 @@',
      `+Subproject commit ${'1'.repeat(40)}`,
    ),
  ],
  ['P18', 'a file made executable', 'mode', text(git('a.txt', 'old mode 100644', 'new mode 100755'))],
  ['P19', 'a set-uid mode', 'mode', added('new.sh', 'x', '104755')],
  ['P21', 'a rename out of the repository', 'path-escapes', renamed('victim.txt', '../out.txt')],
  ['P22', 'a copy from outside', 'path-escapes', copied('../victim')],
  ['P22a', 'a copy of the git configuration', 'path-git', copied('.git/config')],
  ['P22b', 'a copy of /etc/passwd', 'path-absolute', copied('/etc/passwd')],
  ['P22c', 'a copy from far above', 'path-escapes', copied('../../../etc/passwd')],
  ['P22d', 'a copy of the environment', 'path-absolute', copied('/proc/self/environ')],
  ['P22e', 'a rename of the git configuration', 'path-git', renamed('.git/config', 'leak.txt')],
  ['P22f', 'a copy from a path that the tree does not have', 'does-not-apply', copied('no/such/file')],
  [
    'P26',
    'a hunk without numbers',
    'malformed-hunk',
    text(git('a.txt'), named('a.txt'), '@@ @@', ' one', '-two', '+2'),
  ],
  [
    'P28',
    'a context that stands in two places, neither where it says',
    'ambiguous-hunk',
    text(git('same.txt'), named('same.txt'), '@@ -3,3 +3,3 @@', ' x', '-y', '+Y', ' z'),
  ],
  [
    'P29',
    'a context that would need fuzz',
    'does-not-apply',
    text(git('a.txt'), named('a.txt'), '@@ -1,3 +1,3 @@', ' ONE', '-two', '+2', ' three'),
  ],
  ['P30', 'a context without its trailing blank', 'does-not-apply', text(git('spaced.txt'), named('spaced.txt'), edit)],
  [
    'P35',
    'a missing "No newline" marker',
    'does-not-apply',
    text(git('open.txt'), named('open.txt'), '@@ -1,2 +1,2 @@', ' one', '-two', '+2'),
  ],
  [
    'P37',
    'a patch that is already applied',
    'noop',
    text(git('a.txt'), named('a.txt'), '@@ -1,3 +1,3 @@', ' one', '-TWO', '+two', ' three'),
  ],
  ['P38', 'a new file that is there', 'does-not-apply', added('a.txt', 'x')],
  ['P39', 'a target that is missing', 'does-not-apply', text(git('none.txt'), named('none.txt'), edit)],
  [
    'P40',
    'two files of which the second fails',
    'does-not-apply',
    PLAIN + text(git('src/b.txt'), named('src/b.txt'), '@@ -1,2 +1,2 @@', '-wrong', '+x', ' line 2'),
  ],
  [
    'P44',
    'a binary literal',
    'binary',
    text(
      git('bin', 'new file mode 100644', `index ${'0'.repeat(40)}..${'1'.repeat(40)}`),
      'GIT binary patch',
      'literal 1',
      'IcmZPo000310RR91',
    ),
  ],
  [
    'P45',
    'binary files that differ',
    'binary',
    text(git('bin', `index ${'1'.repeat(40)}..${'2'.repeat(40)} 100644`), 'Binary files a/bin and b/bin differ'),
  ],
  ['P46', 'an ed script', 'ed-script', '1d\n!id\n.\n'],
  [
    'P47',
    'a NUL in a quoted path',
    'path-control',
    text(
      'diff --git "a/x\\000y" "b/x\\000y"',
      'new file mode 100644',
      '--- /dev/null',
      '+++ "b/x\\000y"',
      '@@ -0,0 +1 @@',
      '+x',
    ),
  ],
  [
    'P48',
    'a quoted octal ../',
    'path-escapes',
    text('--- /dev/null', '+++ "b/\\056\\056/evil"', '@@ -0,0 +1 @@', '+x'),
  ],
  [
    'P49',
    'two names that git would take for a rename',
    'header-mismatch',
    text('--- a/a.txt', '+++ b/src/other.txt', edit),
  ],
  [
    'P51',
    'a line in a hunk that looks like a header',
    'malformed-hunk',
    text(git('a.txt'), named('a.txt'), '@@ -1,3 +1,3 @@', ' one', 'diff --git a/b b/b', '-two', '+2', ' three'),
  ],
  [
    'P52',
    'overlapping hunks',
    'overlapping-hunks',
    text(git('a.txt'), named('a.txt'), edit, '@@ -3,3 +3,3 @@', ' three', '-four', '+4', ' five'),
  ],
  [
    'P53',
    'hunks out of order',
    'unordered-hunks',
    text(
      git('src/b.txt'),
      named('src/b.txt'),
      '@@ -30,3 +30,3 @@',
      ' line 30',
      '-line 31',
      '+31',
      ' line 32',
      '@@ -1,3 +1,3 @@',
      ' line 1',
      '-line 2',
      '+2',
      ' line 3',
    ),
  ],
  [
    'P55',
    'a bidirectional override in an added line',
    'bidi-control',
    text(git('a.txt'), named('a.txt'), '@@ -1,3 +1,3 @@', ' one', '-two', '+tw\u202Eo', ' three'),
  ],
  ['P56', 'a name that ends in a blank', 'path-trailing', added('name ', 'x')],
  ['P57', 'a backslash in a path', 'path-backslash', added('..\\evil', 'x')],
  ['P58', 'a device name of Windows', 'path-reserved', added('aux.txt', 'x')],
  [
    'P59',
    'a line feed in a path',
    'path-control',
    text(
      'diff --git "a/x\\ny" "b/x\\ny"',
      'new file mode 100644',
      '--- /dev/null',
      '+++ "b/x\\ny"',
      '@@ -0,0 +1 @@',
      '+x',
    ),
  ],
  [
    'P60',
    'a hunk that would be left in a .rej file',
    'does-not-apply',
    text(git('a.txt'), named('a.txt'), edit, '@@ -4,2 +4,2 @@', ' wrong', '-five', '+5'),
  ],
  [
    'P61',
    'a line number out of bounds',
    'malformed-hunk',
    text(git('a.txt'), named('a.txt'), '@@ -99999999999999999999,3 +1,3 @@', ' one', '-two', '+2', ' three'),
  ],
  ['P62', 'a folder that looks like another', 'path-mixed-script', added('\u0455rc/b.txt', 'x')],
  ['P63', 'a decomposed name', 'path-not-nfc', added('cafe\u0301.txt', 'x')],
  ['P64', 'more than 1 MiB', 'patch-too-large', added('a', 'x'.repeat(2 ** 20))],
  [
    'P64',
    'more than 100 files',
    'patch-too-large',
    Array.from({ length: 101 }, (_, at) => added(`new/${at}`, 'x')).join(''),
  ],
  [
    'P64',
    'more than 2,000 hunks',
    'patch-too-large',
    text(
      git('a'),
      named('a'),
      Array.from({ length: 2001 }, (_, at) => [`@@ -${at * 3 + 1},2 +${at * 3 + 1},2 @@`, ' a', '-b', '+c']).flat(),
    ),
  ],
  ['P65', 'a hunk without context', 'zero-context', text(git('a.txt'), named('a.txt'), '@@ -2 +2 @@', '-two', '+2')],
  ['P65', 'an insertion without context', 'zero-context', text(git('a.txt'), named('a.txt'), '@@ -2,0 +3 @@', '+2')],
  [
    'P65',
    'a first line without context',
    'does-not-apply',
    text(git('a.txt'), named('a.txt'), '@@ -1 +1 @@', '-one', '+1'),
  ],
  ['P69', 'a lock file', 'protected-path', added('web/package-lock.json', '{}')],
  [
    'P70',
    'nothing but white space, in most of a file',
    'noise',
    text(
      git('indent.txt'),
      named('indent.txt'),
      '@@ -1,4 +1,4 @@',
      '-one',
      '-  two',
      '-  three',
      '-four',
      '+one ',
      '+    two',
      '+    three',
      '+four ',
    ),
  ],
]

describe('a hostile or broken patch is refused', () => {
  it.each(refusedRows)('%s %s (%s)', async (...[, , code, diff]) => {
    const answer = await judge(diff)
    expect(isRefusal(answer) ? answer.refused.code : answer).toBe(code)
    expect(isRefusal(answer) && answer.refused.message.length).toBeGreaterThan(10)
  })
})

const acceptedRows: [row: string, what: string, diff: string, path: string, becomes: string | null][] = [
  ['P01', 'a plain patch', PLAIN, 'a.txt', 'one\n2\nthree\nfour\nfive\n'],
  ['P20', 'a rename inside the repository', renamed('victim.txt', 'src/saved.txt'), 'src/saved.txt', 'victim\n'],
  [
    'P23',
    'a deleted file',
    text(
      git('victim.txt', 'deleted file mode 100644'),
      '--- a/victim.txt',
      '+++ /dev/null',
      '@@ -1 +0,0 @@',
      '-victim',
    ),
    'victim.txt',
    null,
  ],
  [
    'P27',
    'a wrong line number, where the context stands once',
    text(git('a.txt'), named('a.txt'), '@@ -40,3 +40,3 @@', edit.slice(1)),
    'a.txt',
    'one\n2\nthree\nfour\nfive\n',
  ],
  [
    'P31',
    'an empty added line',
    text(git('a.txt'), named('a.txt'), '@@ -1,2 +1,3 @@', ' one', '+', ' two'),
    'a.txt',
    'one\n\ntwo\nthree\nfour\nfive\n',
  ],
  [
    'P34',
    'CRLF on CRLF',
    text(git('dos.txt'), named('dos.txt'), '@@ -1,3 +1,3 @@', ' one\r', '-two\r', '+2\r', ' three\r'),
    'dos.txt',
    'one\r\n2\r\nthree\r\n',
  ],
  [
    'P54',
    'a file named twice whose parts agree',
    text(
      git('src/b.txt'),
      named('src/b.txt'),
      '@@ -1,3 +1,3 @@',
      '-line 1',
      '+1',
      ' line 2',
      ' line 3',
      git('src/b.txt'),
      named('src/b.txt'),
      '@@ -38,3 +38,3 @@',
      ' line 38',
      ' line 39',
      '-line 40',
      '+40',
    ),
    'src/b.txt',
    numbered(40).replace('line 1\n', '1\n').replace('line 40', '40'),
  ],
  [
    'P67',
    'an index line that names another blob',
    text(git('a.txt', `index ${'1'.repeat(40)}..${'2'.repeat(40)} 100644`), named('a.txt'), edit),
    'a.txt',
    'one\n2\nthree\nfour\nfive\n',
  ],
  [
    'P71',
    'a mail with its headers and signature',
    text(
      `From ${'1'.repeat(40)} Mon Sep 17 00:00:00 2001`,
      'From: Eve <eve@example.com>',
      'Subject: [PATCH] x',
      '',
      'Signed-off-by: Eve',
      '---',
      ' a.txt | 2 +-',
      '',
    ) +
      PLAIN +
      '-- \n2.39.5\n\n',
    'a.txt',
    'one\n2\nthree\nfour\nfive\n',
  ],
]

describe('a good patch gives its tree', () => {
  it.each(acceptedRows)('%s %s', async (...[, , diff, path, becomes]) => {
    const judged = await judge(diff)
    expect(judged).toMatchObject({ findings: [] })
    expect(await content(judged, path)).toBe(becomes)
  })
})

const mendedRows: [row: string, what: string, code: string, diff: string, path: string, becomes: string][] = [
  [
    'P24',
    'too small a count',
    'recounted',
    text(git('a.txt'), named('a.txt'), '@@ -1,2 +1,2 @@', edit.slice(1)),
    'a.txt',
    'one\n2\nthree\nfour\nfive\n',
  ],
  [
    'P25',
    'too large a count',
    'recounted',
    text(git('a.txt'), named('a.txt'), '@@ -1,9 +1,9 @@', edit.slice(1)),
    'a.txt',
    'one\n2\nthree\nfour\nfive\n',
  ],
  [
    'P32',
    'an LF patch on a CRLF file',
    'line-ends',
    text(git('dos.txt'), named('dos.txt'), edit),
    'dos.txt',
    'one\r\n2\r\nthree\r\n',
  ],
  [
    'P33',
    'a CRLF patch on an LF file',
    'line-ends',
    PLAIN.replaceAll('\n', '\r\n'),
    'a.txt',
    'one\n2\nthree\nfour\nfive\n',
  ],
  [
    'P36',
    'a patch without its final newline',
    'final-newline',
    PLAIN.trimEnd(),
    'a.txt',
    'one\n2\nthree\nfour\nfive\n',
  ],
]

describe('a patch with one slip is mended, and it is said', () => {
  it.each(mendedRows)('%s %s (%s)', async (...[, , code, diff, path, becomes]) => {
    const judged = await judge(diff)
    expect((judged as Judged).repairs?.map((repair) => repair.code)).toEqual([code])
    expect(await content(judged, path)).toBe(becomes)
  })

  it('P51 but wrong counts are not counted again where a line could be a header', async () => {
    const diff = text(git('a.txt'), named('a.txt'), '@@ -1,9 +1,9 @@', ' one', '--- a/b.txt', '+++ b/b.txt', ' three')
    expect(await judge(diff)).toMatchObject({ refused: { code: 'ambiguous-header' } })
    expect(await judge(text(named('a.txt'), '@@ -1,9 +1,9 @@', edit.slice(1)))).toMatchObject({
      refused: { code: 'hunk-count' },
    })
  })

  it('P54 a file named twice is refused where its parts overlap or do more than modify', async () => {
    const overlapping = text(
      git('src/b.txt'),
      named('src/b.txt'),
      '@@ -1,4 +1,4 @@',
      '-line 1',
      '+1',
      ' line 2',
      ' line 3',
      ' line 4',
    )
    const again = text(git('src/b.txt'), named('src/b.txt'), '@@ -2,3 +2,3 @@', ' line 2', '-line 3', '+3', ' line 4')
    expect(await judge(overlapping + again)).toMatchObject({ refused: { code: 'file-repeated' } })
    const mode = text(git('a.txt', 'old mode 100644', 'new mode 100755'))
    expect(
      await judge(
        added('twice.txt', 'x') +
          text(
            git('twice.txt', 'deleted file mode 100644'),
            '--- a/twice.txt',
            '+++ /dev/null',
            '@@ -1 +0,0 @@',
            '-x',
          ) +
          mode,
      ),
    ).toHaveProperty('refused')
  })

  it('P22 a copy inside the repository is as good as a new file', async () => {
    expect(await judge(copied('victim.txt'))).toMatchObject({ files: [{ path: 'leak.txt', status: 'added' }] })
  })

  it('P54 a file named twice whose second part speaks of what the first made is refused', async () => {
    const second = text(git('a.txt'), named('a.txt'), '@@ -1,3 +1,3 @@', ' one', '-2', '+zwei', ' three')
    expect(await judge(PLAIN + second)).toMatchObject({ refused: { code: 'file-repeated' } })
  })
})

describe('a person is asked', () => {
  const deleted = (path: string, lines: string[]) =>
    text(
      git(path, 'deleted file mode 100644'),
      `--- a/${path}`,
      '+++ /dev/null',
      `@@ -1,${lines.length} +0,0 @@`,
      lines.map((line) => `-${line}`),
    )

  it('P23 where many files or lines are deleted', async () => {
    const many = Array.from({ length: 6 }, (_, at) => deleted(`many/${at}.txt`, [`${at}`])).join('')
    expect(await judge(many)).toMatchObject({ findings: [{ code: 'many-deletions', severity: 'review' }] })
    const long = deleted(
      'big.txt',
      Array.from({ length: 600 }, (_, at) => `line ${at + 1}`),
    )
    expect(await judge(long)).toMatchObject({
      findings: [{ code: 'many-deletions' }],
      stat: { additions: 0, deletions: 600 },
    })
  })

  it('P66 where a file loses all of its content', async () => {
    const diff = text(git('victim.txt'), named('victim.txt'), '@@ -1 +0,0 @@', '-victim')
    expect(await judge(diff)).toMatchObject({ findings: [{ code: 'emptied-file', path: 'victim.txt' }] })
  })

  it('P69 where a file is vendored', async () => {
    const diff = text(git('vendor/lib.js'), named('vendor/lib.js'), '@@ -1 +1 @@', '-var a = 1', '+let a = 1')
    expect(await judge(diff)).toMatchObject({ findings: [{ code: 'not-hand-written', severity: 'review' }] })
  })
})

describe('the bounds of a plan item', () => {
  it('P69 keep a file that opted out untouched', async () => {
    const input = { base, diff: PLAIN, allowedFiles: null, allowPaths: [], optedOut: ['a.txt'] }
    expect(await judgePatch(input, scratch)).toMatchObject({ refused: { code: 'no-llm' } })
  })

  it('refuse any file that is not planned', async () => {
    const bounds = { base, diff: PLAIN, allowPaths: [] }
    expect(await judgePatch({ ...bounds, allowedFiles: ['src/b.txt'] }, scratch)).toMatchObject({
      refused: { code: 'not-planned', path: 'a.txt' },
    })
    expect(await judgePatch({ ...bounds, allowedFiles: ['a.txt'] }, scratch)).toHaveProperty('tree')
  })

  it('P20 hold both names of a rename', async () => {
    const bounds = { base, diff: renamed('victim.txt', 'src/saved.txt'), allowPaths: [] }
    expect(await judgePatch({ ...bounds, allowedFiles: ['victim.txt'] }, scratch)).toHaveProperty(
      'refused.code',
      'not-planned',
    )
    expect(await judgePatch({ ...bounds, allowedFiles: ['victim.txt', 'src/saved.txt'] }, scratch)).toHaveProperty(
      'tree',
    )
  })

  it('P15, P18 are widened by allow-paths, but never for links', async () => {
    expect(await judge(added('.github/workflows/x.yml', 'on: push'), ['.github/workflows/**'])).toHaveProperty('tree')
    expect(await judge(text(git('a.txt', 'old mode 100644', 'new mode 100755')), ['a.txt'])).toHaveProperty('tree')
    expect(await judge(added('new-link', 'x', '120000'), ['**'])).toHaveProperty('refused.code', 'symlink')
  })

  it('P68 let a second change to a file pass on the tree of the first, or not at all', async () => {
    const first = (await judge(PLAIN)) as Judged
    const apart = text(git('a.txt'), named('a.txt'), '@@ -3,3 +3,3 @@', ' three', '-four', '+4', ' five')
    const second = await judgePatch({ base: first.tree, diff: apart, allowedFiles: null, allowPaths: [] }, scratch)
    expect(await content(second, 'a.txt')).toBe('one\n2\nthree\n4\nfive\n')
    const against = PLAIN.replace('+2', '+zwei')
    expect(
      await judgePatch({ base: first.tree, diff: against, allowedFiles: null, allowPaths: [] }, scratch),
    ).toHaveProperty('refused')
  })
})

describe('what we write ourselves is read back to the same tree', () => {
  it.each([
    ['names with blanks, quotation marks and umlauts', 'über "x" y.txt', 'a\nb\n'],
    ['no final newline', 'new.txt', 'a\nb'],
    ['CRLF and a byte order mark', 'bom.txt', '\uFEFFa\r\nb\r\n'],
    ['an empty file', 'empty.txt', ''],
    ['lines that look like headers', 'sql.txt', '-- a/x\n++ b/x\n@@ -1 +1 @@\n'],
  ])('%s', async (_, path, becomes) => {
    const tree = await scratch.writeTree(base, new Map([[path, new TextEncoder().encode(becomes)]]))
    expect(await judge(await scratch.diff(base, tree))).toMatchObject({ tree })
    const back = await judgePatch(
      { base: tree, diff: await scratch.diff(tree, base), allowedFiles: null, allowPaths: [] },
      scratch,
    )
    expect(back).toHaveProperty('files.0.status', 'deleted')
    const filled = await scratch.writeTree(tree, new Map([[path, new TextEncoder().encode(`${becomes}last\n`)]]))
    const diff = await scratch.diff(tree, filled)
    expect(await judgePatch({ base: tree, diff, allowedFiles: [path], allowPaths: [] }, scratch)).toMatchObject({
      tree: filled,
    })
  })

  it('many changes in one file', async () => {
    const becomes = numbered(600)
      .replace(/line (\d*[05])\n/g, 'five $1\nand more\n')
      .replace(/line \d*3\n/g, '')
    const tree = await scratch.writeTree(base, new Map([['big.txt', new TextEncoder().encode(becomes)]]))
    expect(await judge(await scratch.diff(base, tree))).toMatchObject({ tree })
  })
})

describe('a tree is judged like a patch', () => {
  it('and says noop where nothing changed', async () => {
    expect(await judgeTree({ base, tree: base, allowedFiles: null, allowPaths: [] }, scratch)).toMatchObject({
      refused: { code: 'noop' },
    })
  })

  it('and names what a formatter did outside of the plan', async () => {
    const tree = await scratch.writeTree(base, new Map([['run.sh', new TextEncoder().encode('#!/bin/sh\necho bye\n')]]))
    expect(await judgeTree({ base, tree, allowedFiles: ['a.txt'], allowPaths: [] }, scratch)).toMatchObject({
      refused: { code: 'not-planned' },
    })
    expect(await judgeTree({ base, tree, allowedFiles: ['run.sh'], allowPaths: [] }, scratch)).toMatchObject({
      tree,
      findings: [],
    })
  })
})
