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
  'object.js': 'call({\n  a: [\n    1\n  ],\n  b,\n})\n',
  'dash.md': 'A \u2014 b\n"one"\n\nend\n',
  'fences.md': 'Title\n\n```js\nf()\n```\n\nold\n\nend\n',
  'setters.js': '}\n\nset two(v) {\n  check(v)\n\n  this.two = v\n};\n}\n\n  check(v)\n\n  this.six = v\n};\n',
  'same.txt': 'a\nold\nb\nq\na\nold\nb\n',
  'near.txt': 'a\nb\nc\nd\ne\nx\na\nb\nd\ne\n',
  'other.txt': 'a\nGET\nd\ne\nx\na\nPOST\nd\ne\n',
  'gaps.md': 'top\n\n\none\ntwo\nend\n',
  'on.yml': 'on:\n  push:\n    tags: v1\n\nname: x\n',
  'jobs.yml': 'jobs:\n  one:\n    steps:\n      - run: a\n      - run: b\n    env:\n      A: 1\n',
  'nest.py':
    'class A:\n    def f(x):\n        if x:\n            a()\n            c()\n        return x\n\n\nEND = 1\n',
  'deep.js': '{\n\tf(() => {\n\t\ta()\n\t\tb()\n\t})\n}\n',
  'spaced.rst': 'one\ntwo\n\n\nend\n',
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
  ['a lost marker below a last line that goes, where nothing comes in its place', 'mended', 'open.txt', 'one\ntwo\n', named('open.txt', '@@ -1,3 +1,2 @@', ' one', ' two', '-three')],
  ['a lost marker below a last line that comes again: it gets its line feed', 'mended', 'open.txt', 'one\ntwo\nthree\n', named('open.txt', '@@ -1,3 +1,3 @@', ' one', ' two', '-three', '+three')],
  ['a last line that gets its line feed, with its marker and wrong counts', 'mended', 'open.txt', 'one\ntwo\nthree\n', named('open.txt', '@@ -1,9 +1,3 @@', ' one', ' two', '-three', '\\ No newline at end of file', '+three')],
  ['a lost marker below a last line that goes, where the new one has its own', 'mended', 'open.txt', 'one\ntwo\n3', named('open.txt', '@@ -1,3 +1,3 @@', ' one', ' two', '-three', '+3', '\\ No newline at end of file')],
  ['an empty line before a marker', 'mended', 'open.txt', 'one\ntwo\n3', named('open.txt', '@@ -1,3 +1,3 @@', ' one', ' two', '-three', '\\ No newline at end of file', '+3', '', '\\ No newline at end of file')],
  ['blanks for tabs around an added line without indentation', 'white-space', 'tabs.js', FILES['tabs.js'].replace('f()', 'g()'), named('tabs.js', '@@ -1,3 +1,3 @@', '-function f() {', '+function g() {', '     let a = 1', '     let b = 2')],
  ['typographic quotes around an added line with a dash that the file has, too', 'white-space', 'dash.md', 'A \u2014 c\n"one"\n\nend\n', named('dash.md', '@@ -1,3 +1,3 @@', '-A \u2014 b', '+A \u2014 c', ' \u201Cone\u201D', ' ')],
  ['a removed bracket without its comma', 'paraphrased-line', 'object.js', FILES['object.js'].replace('  ],\n', '  ], // all\n'), named('object.js', '@@ -2,4 +2,4 @@', '   a: [', '     1', '-  ]', '+  ], // all', '   b,')],
  ['a first line of the file that goes and is slightly other', 'paraphrased-line', 'a.py', FILES['a.py'].replace('import os', 'import re'), named('a.py', '@@ -1,5 +1,5 @@', '-import  os;', '+import re', ' ', " NAME = 'x'", ' ', ' def first(a):')],
  ['context of dashes alone that lost its blanks', 'mended', 'list.md', insertedInList, named('list.md', '@@ -4,3 +4,4 @@', '- one', '- two', '+- three', '')],
  ['empty lines below a change, which lost their blanks and are counted', 'white-space', 'spaced.rst', 'one\n2\n\n\nend\n', named('spaced.rst', '@@ -1,4 +1,4 @@', ' one ', '-two', '+2', '', '')],
  ['fences of the file whose lines lost their blanks', 'mended', 'fences.md', FILES['fences.md'].replace('old', 'new'), named('fences.md', '@@ -3,6 +3,6 @@', '```js', 'f()', '```', '', '-old', '+new', '')],
  ['a line left out where the header says, and one that would be worded otherwise elsewhere', 'gap', 'setters.js', FILES['setters.js'].replace('check', 'test'), named('setters.js', '@@ -1,5 +1,5 @@', ' }', ' ', '-  check(v)', '+  test(v)', ' ', '   this.two = v')],
  ['an indentation that was lost, where nothing is added', 'white-space', 'nest.py', FILES['nest.py'].replace('            a()\n', ''), named('nest.py', '@@ -3,3 +3,2 @@', ' if x:', '-a()', ' c()')],
  ['one constant shift, where nothing is added', 'white-space', 'on.yml', FILES['on.yml'].replace('    tags: v1\n', ''), named('on.yml', '@@ -1,4 +1,3 @@', '   on:', '     push:', '-      tags: v1', ' ')],
  ['context that lost its blank, at no margin, around lines that are indented as the file is', 'mended', 'nest.py', FILES['nest.py'].replace('            c()\n', '            b()\n            c()\n'), named('nest.py', '@@ -3,3 +3,4 @@', '        if x:', '            a()', '+            b()', '            c()')],
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

  const EMPTY_BLOB = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'
  it.each([7, 10, 40])('a new file that is empty by %i digits, beside a part that must be mended', async (digits) => {
    const blob = EMPTY_BLOB.slice(0, digits)
    const empty = ['diff --git a/new.py b/new.py', 'new file mode 100644', `index ${'0'.repeat(digits)}..${blob}`]
    const judged = await read(text(...empty) + named('a.py', '@@ -15,9 +15,3 @@', ...third))
    expect(judged).not.toHaveProperty('refused')
    expect([await content(judged, 'a.py'), await content(judged, 'new.py')]).toEqual([changed, ''])
  })

  it('no new file without its content, where its hash is not that of what is empty', async () => {
    const lost = ['diff --git a/new.py b/new.py', 'new file mode 100644', 'index 0000000..e69de30']
    expect(await read(text(...lost) + named('a.py', '@@ -15,9 +15,3 @@', ...third))).toHaveProperty('refused')
  })

  it('CRLF around a new file and one that is there', async () => {
    const answer =
      named('a.py', '@@ -15,3 +15,3 @@', ...third) + text('--- /dev/null', '+++ b/new.py', '@@ -0,0 +1 @@', '+x')
    const judged = await read(answer.replaceAll('\n', '\r\n'))
    expect([await content(judged, 'a.py'), await content(judged, 'new.py')]).toEqual([changed, 'x\n'])
  })
})

/** What models make of an indentation, in every line of a diff: what it was, and what it is. */
const losses: Record<string, (text: string) => string> = {
  'all of it lost': (text) => text.trimStart(),
  'one blank left of it': (text) => text.replace(/^ +/, ' '),
  halved: (text) => text.replace(/^( +)\1/, '$1'),
  'no deeper than two blanks': (text) => text.replace(/^ {3,}/, '  '),
  'one blank less': (text) => text.replace(/^ /, ''),
  'two blanks less': (text) => text.replace(/^ {1,2}/, ''),
  'four blanks less': (text) => text.replace(/^ {1,4}/, ''),
  'one blank more': (text) => ` ${text}`,
  'two blanks more': (text) => `  ${text}`,
}
/** Below an indented line, at its own depth or deeper, with the margin in sight and without. */
const additions: [path: string, hunk: string[]][] = [
  ['on.yml', ['@@ -1,5 +1,6 @@', ' on:', '   push:', '     tags: v1', '+    paths: x', ' ', ' name: x']],
  ['jobs.yml', ['@@ -4,4 +4,5 @@', '       - run: a', '       - run: b', '+      - run: c', '     env:', '       A: 1']],
  ['jobs.yml', ['@@ -4,4 +4,4 @@', '       - run: a', '-      - run: b', '+      - run: c', '     env:', '       A: 1']],
  ['nest.py', ['@@ -3,4 +3,5 @@', '         if x:', '             a()', '+            b()', '             c()', '         return x']],
  ['nest.py', ['@@ -4,6 +4,8 @@', '             a()', '             c()', '+            if a:', '+                b()', '         return x', ' ', ' ', ' END = 1']],
] // prettier-ignore

describe('an indentation that was lost or shifted in all lines, the added ones, too, is not guessed', () => {
  const rows = Object.keys(losses).flatMap((loss) => additions.map((addition, at) => [loss, at, ...addition] as const))

  it.each(rows)('%s (%i, %s)', async (loss, _, path, [header = '', ...hunk]) => {
    const lines = hunk.map((line) => line.slice(0, 1) + (losses[loss] as (text: string) => string)(line.slice(1)))
    expect(lines).not.toEqual(hunk)
    expect(await read(named(path, header, ...hunk), 'git')).not.toHaveProperty('refused')
    expect(await read(named(path, header, ...lines))).toHaveProperty('refused.code', 'untrusted-lines')
  })
})

const refusedRows: [what: string, code: string, answer: string][] = [
  ['context in two places, and a header that names neither', 'ambiguous-hunk', named('a.py', '@@ -90,2 +90,2 @@', '     if a: ', '-        return 1', '+        return 9')],
  ['a removed line that is another one', 'does-not-apply', named('a.py', '@@ -15,3 +15,3 @@', ' def third(b):', '-    total = 17 * c', '+    value = b + 2', '     return value')],
  ['context of which a line is another one', 'does-not-apply', named('a.py', '@@ -15,3 +15,3 @@', ' class Whole:', ...third.slice(1))],
  ['an added line that is indented as context is, otherwise than the file', 'untrusted-lines', named('a.py', '@@ -15,3 +15,3 @@', ' def third(b):', '-  value = b + 1', '+  value = b + 2', '   return value')],
  ['blanks for tabs throughout', 'untrusted-lines', named('tabs.js', '@@ -2,3 +2,3 @@', '     let a = 1', '-    let b = 2', '+    let b = 3', '     return a + b')],
  ['an indentation that was lost, and an added line at the margin (YAML)', 'untrusted-lines', named('on.yml', '@@ -1,5 +1,6 @@', ' on:', ' push:', ' tags: v1', '+permissions: none', ' ', ' name: x')],
  ['an indentation that was lost, and an added line at the margin (Python)', 'untrusted-lines', named('nest.py', '@@ -3,3 +3,4 @@', ' if x:', ' a()', '+b()', ' c()')],
  ['an indentation that was lost around added lines that kept one between them', 'untrusted-lines', named('nest.py', '@@ -3,3 +3,5 @@', ' if x:', ' a()', '+if a:', '+    b()', ' c()')],
  ['an indentation that one line of five lost', 'untrusted-lines', named('nest.py', '@@ -5,5 +5,6 @@', '             c()', ' return x', '+end()', ' ', ' ', ' END = 1')],
  ['one context line that lost its blank or one of its indentation, below one that did not', 'untrusted-lines', named('nest.py', '@@ -3,3 +3,4 @@', '         if x:', '            a()', '+            b()', '             c()')],
  ['an inner level that was lost', 'untrusted-lines', named('nest.py', '@@ -2,5 +2,6 @@', '     def f(x):', '         if x:', '             a()', '         c()', '+        b()', '         return x')],
  ['an indentation that was lost in another hunk of the file', 'untrusted-lines', named('nest.py', '@@ -3,3 +3,2 @@', ' if x:', '-a()', ' c()', '@@ -7,3 +6,4 @@', ' ', ' ', '+b()', ' END = 1')],
  ['an indentation that was lost beside a new file', 'untrusted-lines', named('nest.py', '@@ -3,3 +3,2 @@', ' if x:', '-a()', ' c()') + text('--- /dev/null', '+++ b/new.py', '@@ -0,0 +1,2 @@', '+if x:', '+b()')],
  ['blanks for tabs of two widths', 'untrusted-lines', named('deep.js', '@@ -2,3 +2,4 @@', '   f(() => {', '     a()', '+\t\tc()', '         b()')],
  ['blanks for tabs and a level less', 'untrusted-lines', named('deep.js', '@@ -2,3 +2,4 @@', ' f(() => {', '     a()', '+c()', '     b()')],
  ['typographic quotes throughout', 'untrusted-lines', named('a.py', '@@ -2,3 +2,3 @@', ' ', '-NAME = \u2018x\u2019', '+NAME = \u2018y\u2019', ' ')],
  ['a lost marker below a line that goes', 'does-not-apply', named('open.txt', '@@ -1,3 +1,3 @@', ' one', ' two', '-three', '+3')],
  ['lines left out beside an added one', 'does-not-apply', named('a.py', '@@ -15,2 +15,3 @@', ' def third(b):', '+    c = 1', '     return value')],
  ['an empty line that may be added or not', 'does-not-apply', named('a.py', '@@ -15,9 +15,9 @@', third[0] as string, '', ...third.slice(1))],
  ['a lost marker below a last line that goes and comes again among others', 'does-not-apply', named('open.txt', '@@ -1,3 +1,3 @@', ' one', '-two', '-three', '+2', '+three')],
  ['a lost marker below a last line that comes again, and more behind it', 'does-not-apply', named('open.txt', '@@ -1,3 +1,4 @@', ' one', ' two', '-three', '+three', '+four')],
  ['a removed bracket without its comma, and with other white space', 'does-not-apply', named('object.js', '@@ -2,4 +2,4 @@', '   a: [', '     1', '- ]', '+  ], // all', '   b,')],
  ['typographic quotes around an added line that has them, too, and the dash of the file', 'untrusted-lines', named('dash.md', '@@ -1,3 +1,3 @@', '-A \u2014 b', '+A \u2014 \u201Cc\u201D', ' \u201Cone\u201D', ' ')],
  ['typographic quotes around an added line with a dash that the file has nowhere near', 'untrusted-lines', named('a.py', '@@ -2,3 +2,3 @@', ' ', '-NAME = \u2018x\u2019', '+NAME = 1 \u2014 2', ' ')],
  ['empty lines below a change, which the counts do not count', 'one-sided', named('spaced.rst', '@@ -1,2 +1,2 @@', ' one ', '-two', '+2', '', '')],
  ['a patch before a fence with other text', 'no-patch', `${named('a.py', '@@ -15,3 +15,3 @@', ...third)}\`\`\`\nx\n\`\`\`\n`],
  ['a patch before a fence with other text and a list', 'does-not-apply', `${named('a.py', '@@ -15,3 +15,3 @@', ...third)}\`\`\`\nx\n\`\`\`\n- done\n`],
  ['a line left out in one place or worded otherwise in another', 'ambiguous-hunk', named('setters.js', '@@ -90,5 +90,5 @@', ' }', ' ', '-  check(v)', '+  test(v)', ' ', '   this.two = v')],
  ['a hunk in one of two places by its header, where the header of another file is wrong', 'ambiguous-hunk', named('a.py', '@@ -11,3 +11,3 @@', ...third) + named('same.txt', '@@ -5,3 +5,3 @@', ' a', '-old', '+new', ' b')],
  ['the same where the counts are wrong, too', 'ambiguous-hunk', named('a.py', '@@ -11,9 +11,3 @@', ...third) + named('same.txt', '@@ -5,3 +5,3 @@', ' a', '-old', '+new', ' b')],
  ['a hunk that fits in one place, and where its header says but for a line left out', 'ambiguous-hunk', named('near.txt', '@@ -1,4 +1,5 @@', ' a', ' b', '+n', ' d', ' e')],
  ['a hunk that fits in one place, and where its header says but for one line', 'ambiguous-hunk', named('other.txt', '@@ -1,3 +1,4 @@', ' a', ' POST', '+n', ' d')],
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

  it('and a hunk in one of two places by its header is taken where no other header is wrong', async () => {
    const judged = await read(
      named('a.py', '@@ -15,3 +15,3 @@', ...third) + named('same.txt', '@@ -5,3 +5,3 @@', ' a', '-old', '+new', ' b'),
    )
    expect(await content(judged, 'same.txt')).toBe('a\nold\nb\nq\na\nnew\nb\n')
  })

  it.each([
    ['a line left out below one that stands further above, too', 'setters.js', ['@@ -8,4 +8,4 @@', ' }', '-  check(v)', '+  test(v)', ' ', '   this.six = v']],
    ['an empty line at its head that could be none', 'a.py', ['@@ -2,4 +2,4 @@', '', "-NAME = 'x'", "+NAME = 'y'", '', ' def first(a): ']],
  ])('nor is the header of a hunk with %s', async (_, path, hunk) => {
    const judged = await read(named(path, ...hunk) + named('same.txt', '@@ -5,3 +5,3 @@', ' a', '-old', '+new', ' b'))
    expect(await content(judged, 'same.txt')).toBe('a\nold\nb\nq\na\nnew\nb\n')
  }) // prettier-ignore

  it('a hunk whose header is off by one empty line stands where it fits', async () => {
    const judged = await read(named('gaps.md', '@@ -2,4 +2,4 @@', ' ', ' one', '-two', '+2', ' end'))
    expect(await content(judged, 'gaps.md')).toBe('top\n\n\none\n2\nend\n')
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
