import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openScratch } from '../../adapters/git/scratch.ts'
import type { Scratch } from '../../ports/git.ts'
import { extractPatch, isSlip } from '../extract.ts'
import { isRefusal, judgePatch, type Judged } from '../judge.ts'
import { testRepository, type TestRepository } from '../repository.fake.ts'

/* What models write, read by the files that it speaks of: one meaning is taken, and said; two are refused. */

const PYTHON = [
  'import os',
  '',
  "NAME = 'x'",
  '',
  'def first(a):',
  '    if a:',
  '        return 1',
  '    return 2',
  '',
  'def second(a):',
  '    if a:',
  '        return 1',
  '    return 3',
  '',
  'def third(b):',
  '    value = b + 1',
  '    return value',
]
const FILES = {
  'a.py': `${PYTHON.join('\n')}\n`,
  'tabs.js': 'function f() {\n\tlet a = 1\n\tlet b = 2\n\treturn a + b\n}\n',
  'list.md': 'Title\n-----\n\n- one\n- two\n\nend\n',
  'open.txt': 'one\ntwo\nthree',
  'dos.txt': 'one\r\ntwo \r\nthree\r\nfour\r\n',
  'mixed.txt': 'one\r\ntwo \nthree\nfour\n',
  'latin.txt': Uint8Array.from([0x6f, 0xe9, 0x20, 0x0a, 0x78, 0x0a]),
  'a/b.py': 'one\ntwo\n',
  'b.py': 'one\ntwo\n',
  'empty.txt': '',
  'blank.txt': 'x\na\n\nb\ny\nz\na\n  \nb\nw\n',
  'twice.txt': 'a\nold\nb\nq\nr\ns\na \nold\nb\nw\n',
}

let repository: TestRepository
let scratch: Scratch
let base: string

beforeAll(async () => {
  repository = testRepository(FILES)
  base = repository.git('rev-parse', 'HEAD')
  scratch = await openScratch(repository.dir)
})
afterAll(async () => {
  await scratch[Symbol.asyncDispose]()
  await repository[Symbol.asyncDispose]()
})

const text = (...lines: string[]) => lines.map((line) => `${line}\n`).join('')
const named = (path: string, ...lines: string[]) => text(`--- a/${path}`, `+++ b/${path}`, ...lines)
const third = [' def third(b):', '-    value = b + 1', '+    value = b + 2', '     return value']

async function read(answer: string, reading: 'git' | 'model' = 'model') {
  const found = extractPatch(answer)
  if ('refused' in found) return { ...found, findings: [] }
  const bounds = { allowedFiles: null, allowPaths: [], policy: false, paths: new Set(Object.keys(FILES)) }
  return judgePatch({ base, diff: found.diff, reading, ...bounds }, scratch)
}

async function content(judged: object, path: string): Promise<string | null> {
  const bytes = await scratch.read((judged as Judged).tree, path)
  return bytes === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

const changed = FILES['a.py'].replace('b + 1', 'b + 2')
const insertedInList = FILES['list.md'].replace('- two\n', '- two\n- three\n')

type Row = [what: string, code: string, path: string, becomes: string, answer: string]

const mendedRows: Row[] = [
  ['wrong counts and no git line', 'mended', 'a.py', changed, named('a.py', '@@ -15,9 +15,1 @@', ...third)],
  ['context without its blank', 'mended', 'a.py', changed, named('a.py', '@@ -15,3 +15,3 @@', 'def third(b):', ...third.slice(1, 3), '    return value')],
  ['context without its blank that looks like removed and added lines', 'mended', 'list.md', insertedInList, named('list.md', '@@ -2,6 +2,7 @@', '-----', '', '- one', '- two', '+- three', '', 'end')],
  ['other white space in context', 'white-space', 'a.py', changed, named('a.py', '@@ -15,3 +15,3 @@', ' def third(b): ', '-    value  = b + 1', ...third.slice(2))],
  ['blanks for tabs around an added line that has tabs', 'white-space', 'tabs.js', FILES['tabs.js'].replace('b = 2', 'b = 3'), named('tabs.js', '@@ -2,3 +2,3 @@', '     let a = 1', '-    let b = 2', '+\tlet b = 3', '     return a + b')],
  ['typographic quotes', 'white-space', 'a.py', FILES['a.py'].replace("'x'", '"y"'), named('a.py', '@@ -2,3 +2,3 @@', ' ', '-NAME = \u2018x\u2019', '+NAME = "y"', ' ')],
  ['a context line in other words', 'paraphrased-line', 'a.py', changed, named('a.py', '@@ -15,3 +15,3 @@', ' def third(a):', ...third.slice(1))],
  ['an ellipsis', 'mended', 'a.py', changed.replace("'x'", "'y'"), named('a.py', '@@ -1,17 +1,17 @@', ' import os', ' ', "-NAME = 'x'", "+NAME = 'y'", ' ', ' ...', ...third)],
  ['two hunks under one header', 'gap', 'a.py', changed.replace("'x'", "'y'"), named('a.py', '@@ -1,4 +1,4 @@', ' import os', ' ', "-NAME = 'x'", "+NAME = 'y'", ' ', ...third)],
  ['hunks in another order', 'reordered', 'a.py', changed.replace("'x'", "'y'"), named('a.py', '@@ -15,3 +15,3 @@', ...third, '@@ -2,3 +2,3 @@', ' ', "-NAME = 'x'", "+NAME = 'y'", ' ')],
  ['a hunk twice', 'repeated-hunk', 'a.py', changed, named('a.py', '@@ -15,3 +15,3 @@', ...third, '@@ -15,3 +15,3 @@', ...third)],
  ['names without a prefix', 'mended', 'a.py', changed, text('--- a.py', '+++ a.py', '@@ -15,3 +15,3 @@', ...third)],
  ['the second name lost', 'mended', 'a.py', changed, text('--- a/a.py', '@@ -15,3 +15,3 @@', ...third)],
  ['only the git line', 'mended', 'a.py', changed, text('diff --git a/a.py b/a.py', '@@ -15,3 +15,3 @@', ...third)],
  ['a new file without /dev/null', 'mended', 'new.py', 'x = 1\n', named('new.py', '@@ -0,0 +1,3 @@', '+x = 1')],
  ['empty lines in between, of which the counts say that they are none', 'mended', 'a.py', changed, named('a.py', '@@ -15,3 +15,3 @@', third[0] as string, '', ...third.slice(1, 3), '', third[3] as string)],
  ['prose around it and no fence', 'mended', 'a.py', changed, `Here it is.\n\n${named('a.py', '@@ -15,3 +15,3 @@', ...third)}\nI hope that it helps.\n`],
  ['all of it in a list', 'mended', 'a.py', changed, text('1. Change:', '', ...['```diff', ...named('a.py', '@@ -15,9 +15,3 @@', ...third).trimEnd().split('\n'), '```'].map((line) => `   ${line}`))],
  ['white space at the end of a CRLF line', 'white-space', 'dos.txt', 'one\r\ntwo \r\n3\r\nfour\r\n', named('dos.txt', '@@ -1,4 +1,4 @@', ' one', ' two', '-three', '+3', ' four')],
  ['an empty line for one of blanks, where the same stands empty elsewhere', 'white-space', 'blank.txt', FILES['blank.txt'].replace('  \n', '\n'), named('blank.txt', '@@ -7,3 +7,3 @@', ' a', '-', '+', ' b')],
  ['a lost marker below context', 'mended', 'open.txt', '1\ntwo\nthree', named('open.txt', '@@ -1,3 +1,3 @@', '-one', '+1', ' two', ' three')],
  ['one word before lines that are there twice, where the header says which', 'paraphrased-line', 'a.py', FILES['a.py'].replace('return 3', 'return 4'), named('a.py', '@@ -10,5 +10,5 @@', ' def seconds(a):', '     if a:', '         return 1', '-    return 3', '+    return 4', ' ')],
] // prettier-ignore

describe('what has one meaning is mended, and it is said', () => {
  it.each(mendedRows)('%s (%s)', async (...[, code, path, becomes, answer]) => {
    const judged = await read(answer)
    expect(judged).not.toHaveProperty('refused')
    expect(await content(judged, path)).toBe(becomes)
    expect((judged as Judged).repairs.map((repair) => repair.code)).toContain(code)
  })

  it.each(mendedRows)('and only for a model: %s', async (...[, , , , answer]) => {
    expect(await read(answer, 'git')).toHaveProperty('refused')
  })

  it('CRLF around a new file and one that is there', async () => {
    const answer =
      named('a.py', '@@ -15,3 +15,3 @@', ...third) + text('--- /dev/null', '+++ b/new.py', '@@ -0,0 +1 @@', '+x')
    const judged = await read(answer.replaceAll('\n', '\r\n'))
    expect([await content(judged, 'a.py'), await content(judged, 'new.py')]).toEqual([changed, 'x\n'])
  })
})

const refusedRows: [what: string, code: string, answer: string][] = [
  ['context in two places, and a header that names neither', 'ambiguous-hunk', named('a.py', '@@ -90,2 +90,2 @@', '     if a: ', '-        return 1', '+        return 9')],
  ['a removed line that is another one', 'does-not-apply', named('a.py', '@@ -15,3 +15,3 @@', ' def third(b):', '-    total = 17 * c', '+    value = b + 2', '     return value')],
  ['context of which a line is another one', 'does-not-apply', named('a.py', '@@ -15,3 +15,3 @@', ' class Whole:', ...third.slice(1))],
  ['an added line that is indented as context is, otherwise than the file', 'untrusted-lines', named('a.py', '@@ -15,3 +15,3 @@', ' def third(b):', '-  value = b + 1', '+  value = b + 2', '   return value')],
  ['blanks for tabs throughout', 'untrusted-lines', named('tabs.js', '@@ -2,3 +2,3 @@', '     let a = 1', '-    let b = 2', '+    let b = 3', '     return a + b')],
  ['typographic quotes throughout', 'untrusted-lines', named('a.py', '@@ -2,3 +2,3 @@', ' ', '-NAME = \u2018x\u2019', '+NAME = \u2018y\u2019', ' ')],
  ['a lost marker below a line that goes', 'does-not-apply', named('open.txt', '@@ -1,3 +1,3 @@', ' one', ' two', '-three', '+3')],
  ['lines left out beside an added one', 'does-not-apply', named('a.py', '@@ -15,2 +15,3 @@', ' def third(b):', '+    c = 1', '     return value')],
  ['an empty line that may be added or not', 'does-not-apply', named('a.py', '@@ -15,9 +15,9 @@', third[0] as string, '', ...third.slice(1))],
  ['two line ends in one file', 'does-not-apply', named('mixed.txt', '@@ -1,4 +1,4 @@', ' one', ' two', '-three', '+3', ' four')],
  ['a file that is no UTF-8', 'does-not-apply', named('latin.txt', '@@ -1,2 +1,2 @@', ' o?', '-x', '+y')],
  ['a name that is two files', 'header-mismatch', text('--- a/b.py', '+++ a/b.py', '@@ -1,9 +1,2 @@', ' one', '-two', '+2')],
  ['two files in one header', 'header-mismatch', text('--- a/a.py', '+++ b/b.py', '@@ -15,3 +15,3 @@', ...third)],
  ['a file that is not there', 'does-not-apply', named('none.py', '@@ -15,3 +15,3 @@', ...third)],
  ['a new file that is there', 'does-not-apply', text('--- /dev/null', '+++ b/a.py', '@@ -0,0 +1,9 @@', '+x')],
  ['lines left out, and a removed line that stands below in other white space', 'does-not-apply', named('tabs.js', '@@ -1,3 +1,3 @@', ' function f() {', '-let b = 2', '+\tlet c = 2', ' \treturn a + b')],
  ['a part that has no hunk beside one that must be mended', 'malformed-header', named('a.py', '@@ -15,9 +15,3 @@', ...third) + text('diff --git a/new.ts b/new.ts', 'new file mode 100644')],
  ['an added line with context on one side only', 'one-sided', named('a.py', '@@ -1,3 +1,4 @@', ' import os', ' ', " NAME = 'x'", "+OTHER = 'y'")],
  ['a removed line without context', 'zero-context', named('a.py', '@@ -16 +16 @@', '-    value = b + 1', '+    value = b + 2')],
  ['hunks that change one line in two ways', 'overlapping-hunks', named('a.py', '@@ -15,3 +15,3 @@', ...third, '@@ -15,3 +15,3 @@', ...third.slice(0, 2), '+    value = 0', third[3] as string)],
  ['an absolute path', 'path-absolute', text('--- /etc/passwd', '+++ /etc/passwd', '@@ -1 +1 @@', '-x', '+y')],
  ['a hunk without numbers (P26)', 'malformed-hunk', named('a.py', '@@ @@', ...third)],
  ['a context that would need fuzz (P29)', 'does-not-apply', named('b.py', '@@ -1,2 +1,2 @@', ' ONE', '-two', '+2')],
] // prettier-ignore

describe('what has more than one meaning, or none, is refused', () => {
  it.each(refusedRows)('%s (%s)', async (...[, code, answer]) => {
    const judged = await read(answer)
    expect(isRefusal(judged) ? judged.refused.code : judged).toBe(code)
    expect(isSlip(code)).toBe(!['header-mismatch', 'path-absolute'].includes(code))
  })

  it('a hunk that fits exactly in one place, and where its header says but for white space', async () => {
    const judged = await read(named('twice.txt', '@@ -7,3 +7,3 @@', ' a', '-old', '+new', ' b'))
    expect(judged).toHaveProperty('refused.code', 'ambiguous-hunk')
  })

  it('and the reason names the line, for the model that is asked again', async () => {
    const judged = await read(
      named(
        'a.py',
        '@@ -15,3 +15,3 @@',
        ' def third(b):',
        '-    total = 17 * c',
        '+    value = b + 2',
        '     return value',
      ),
    )
    expect(judged).toHaveProperty(
      'refused.message',
      'a.py: line 5 of the patch ("    total = 17 * c") is not line 16 of the file, where the hunk for line 15 would fit best',
    )
  })

  it('in bounded time, however often its lines stand in the file', async () => {
    const many = await scratch.writeTree(base, new Map([['many.txt', new TextEncoder().encode('x\n'.repeat(5000))]]))
    const lines = Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? ' x ' : ''))
    const diff = named('many.txt', '@@ -1,9 +1,9 @@', ...lines, '+y', ' x ')
    const judged = await judgePatch({ base: many, diff, reading: 'model', allowedFiles: null, allowPaths: [] }, scratch)
    expect(judged).toHaveProperty('refused')
  })
})
