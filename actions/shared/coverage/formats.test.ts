import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Coverage } from '../contracts/test-run.ts'
import { coverageSchema } from '../contracts/test-run.ts'
import { inChunks } from '../xml/chunks.fake.ts'
import { readCoverage } from './coverage.ts'

const reports = join(import.meta.dirname, '..', '..', '..', 'tests', 'fixtures', 'reports')
const core = 'core/src/main/java/com/acme/core/Grade.java'
const main = 'app/src/main/java/com/acme/Main.java'
const files = new Set([
  'src/calc.py',
  'src/sum.js',
  'calc/calc.go',
  core,
  main,
  'app/src/test/java/com/acme/MainTest.java',
])
const root = { root: '/repo', files }

async function read(report: string | Uint8Array, more: ReadonlySet<string> = files): Promise<Coverage> {
  const result = await readCoverage(inChunks(report), null, { root: '/repo', files: more })
  if ('problem' in result) throw new Error(result.problem)
  return coverageSchema.parse(result.coverage)
}

async function problem(report: string | Uint8Array, format: Coverage['format'] | null = null): Promise<string> {
  const result = await readCoverage(inChunks(report), format, root)
  return 'problem' in result ? result.problem : 'no problem'
}

const calc = { path: 'src/calc.py', covered: [1, 2, 4, 7], missed: [3, 8] }
const sum = { path: 'src/sum.js', covered: [2, 5, 8, 10], missed: [3] }

/** What each real report says, in one model: its format, its branches, its files. */
const REAL: [string, Coverage['format'], Coverage['branches'], object[]][] = [
  ['coverage-py.info', 'lcov', { covered: 1, total: 2 }, [calc]],
  ['coverage-py.cobertura.xml', 'cobertura', { covered: 1, total: 2 }, [calc]],
  ['istanbul.info', 'lcov', { covered: 2, total: 4 }, [sum]],
  ['istanbul.cobertura.xml', 'cobertura', { covered: 2, total: 4 }, [sum]],
  ['istanbul.clover.xml', 'clover', { covered: 2, total: 4 }, [sum]],
  ['istanbul.json', 'istanbul', { covered: 2, total: 4 }, [sum]],
  ['go.out', 'go', null, [{ path: 'calc/calc.go', covered: [3, 4, 7], missed: [5, 6, 10, 11, 12, 13] }]],
  [
    'jacoco.xml',
    'jacoco',
    { covered: 2, total: 7 },
    [
      { path: main, covered: [13, 14, 17], missed: [5, 6, 8, 15] },
      { path: core, covered: [5, 6], missed: [3, 8, 9, 10, 11] },
    ],
  ],
]

describe.each(REAL)('%s', (name, format, branches, expected) => {
  it('is read into the one model, in chunks of any size', async () => {
    const report = await readFile(join(reports, name))
    for (const size of [1, 13, report.length]) {
      const result = await readCoverage(inChunks(report, size), null, root)
      expect(result).toMatchObject({ coverage: { format, branches, files: expected }, outside: [] })
    }
  })

  it('is read as what it is said to be, and as nothing else', async () => {
    const report = await readFile(join(reports, name))
    expect(await problem(report, format)).toBe('no problem')
    for (const other of ['lcov', 'cobertura', 'jacoco', 'go', 'istanbul'] as const) {
      // Both have a <coverage> as their root: what is read as the other has no files.
      if (other !== format) expect(await problem(report, other)).not.toBe('no problem')
    }
  })

  it('is a problem wherever it was cut off, or says less and nothing else', async () => {
    const report = await readFile(join(reports, name))
    const whole = await read(report)
    const end = report.toString().trimEnd().length
    for (let at = 0; at < report.length; at++) {
      const result = await readCoverage(inChunks(report.subarray(0, at)), null, root)
      if ('problem' in result) expect(result.problem).toMatch(/^it |^'|^a |^its /)
      else if (format !== 'go') expect(at).toBeGreaterThanOrEqual(Buffer.byteLength(report.toString().slice(0, end)))
      else expect(isPartOf(result.coverage, whole)).toBe(true)
    }
  })
})

/** Between two blocks of a Go profile nothing tells that it goes on: what is left may not say more than the whole. */
function isPartOf(part: Coverage, whole: Coverage): boolean {
  return part.files.every(({ path, covered }) => {
    const known = whole.files.find((file) => file.path === path)
    return covered.every((line) => known?.covered.includes(line))
  })
}

describe('JaCoCo', () => {
  const line = (nr: number, attributes = 'mi="0" ci="2" mb="0" cb="0"'): string => `<line nr="${nr}" ${attributes}/>`
  const pack = (name: string, file: string, lines: string): string =>
    `<package name="${name}"><sourcefile name="${file}">${lines}</sourcefile></package>`
  const jacoco = (body: string): string =>
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">' +
    `<report name="all">${body}</report>`
  const paths = async (report: string, of: string[]) => (await read(report, new Set(of))).files.map(({ path }) => path)

  it('of several modules names files by their module, where two have a class of one name', async () => {
    const both = ['one/src/main/java/com/acme/A.java', 'two/src/main/java/com/acme/A.java']
    const group = (name: string, nr: number) => `<group name="${name}">${pack('com/acme', 'A.java', line(nr))}</group>`
    const coverage = await read(jacoco(`<group name="all">${group('two', 2)}${group('one', 1)}</group>`), new Set(both))
    expect(coverage.files).toMatchObject([
      { path: both[0], covered: [1] },
      { path: both[1], covered: [2] },
    ])
  })

  it('of a class that could be either of two files is outside, and not one of them', async () => {
    const both = new Set(['one/com/acme/A.java', 'two/com/acme/A.java', 'B.java'])
    const report = jacoco(pack('com/acme', 'A.java', line(1)) + pack('', 'B.java', line(1)))
    expect(await readCoverage(inChunks(report), null, { root: '/repo', files: both })).toMatchObject({
      coverage: { files: [{ path: 'B.java' }] },
      outside: ['com/acme/A.java'],
    })
  })

  it('finds Kotlin without the folders of its packages, and no Java so', async () => {
    const report = jacoco(pack('com/acme/tool', 'A.kt', line(1)) + pack('com/acme/tool', 'B.java', line(1)))
    expect(await paths(report, ['src/main/kotlin/tool/A.kt', 'src/main/java/tool/B.java'])).toEqual([
      'src/main/kotlin/tool/A.kt',
    ])
  })

  it.each([
    ['mi="0" ci="99999999999999999999" mb="0" cb="0"', 'are no counts'],
    ['mi="0" ci="-1" mb="0" cb="0"', 'are no counts'],
    ['mi="x" ci="1" mb="0" cb="0"', 'are no counts'],
    ['mi="0" ci="1" mb="0" cb="999999999999999"', 'too many branches'],
  ])('is not believed with a line that says %s', async (attributes, words) => {
    expect(await problem(jacoco(pack('com/acme', 'Main.java', line(1, attributes))))).toContain(words)
  })

  it('is not believed with a line 0, a file without a name, or another root', async () => {
    expect(await problem(jacoco(pack('com/acme', 'Main.java', line(0))))).toContain('has no nr')
    expect(await problem(jacoco(pack('com/acme', '', line(1))))).toContain('has no name')
    expect(await problem(jacoco(''), 'cobertura')).toBe('its root element is <report>, not <coverage>')
    expect(await problem('<html/>')).toBe('its root element is <html>, not <coverage> or <report>')
  })
})

describe('a Go profile', () => {
  const profile = (...blocks: string[]): string => ['mode: set', ...blocks, ''].join('\n')

  it('covers a line where any block on it ran, and says nothing by blocks without statements', async () => {
    const report = profile(
      'x.com/m/calc/calc.go:1.1,3.2 2 0',
      'x.com/m/calc/calc.go:3.2,4.2 1 1',
      'x.com/m/calc/calc.go:9.1,9.3 0 1',
      'x.com/m/calc/calc.go:1.1,3.2 2 0',
    )
    expect((await read(report)).files).toMatchObject([{ path: 'calc/calc.go', covered: [3, 4], missed: [1, 2] }])
  })

  it('names a file by its longest end, and no file of a dependency by a shorter one', async () => {
    const report = profile(
      'x.com/m/a/util.go:1.1,1.2 1 1',
      'x.com/m/util.go:2.1,2.2 1 1',
      'y.com/z/util.go:3.1,3.2 1 1',
    )
    const result = await readCoverage(inChunks(report), null, {
      root: '/repo',
      files: new Set(['a/util.go', 'm/util.go']),
    })
    expect(result).toMatchObject({
      coverage: {
        files: [
          { path: 'a/util.go', covered: [1] },
          { path: 'm/util.go', covered: [2] },
        ],
      },
      outside: ['y.com/z/util.go'],
    })
  })

  it('may be several, one behind the other, of one mode, and have absolute paths', async () => {
    const one = profile('/repo/calc/calc.go:1.1,1.2 1 0')
    const two = profile('x.com/m/calc/calc.go:2.1,2.2 1 1')
    expect((await read(one + two.replaceAll('\n', '\r\n'))).files).toMatchObject([{ covered: [], missed: [1] }])
    expect(await problem(one + two.replace('set', 'count'))).toBe('it has two modes: set and count')
  })

  it.each([
    ['x.com/calc/calc.go:1.1,1.2 1', 'is no block'],
    ['x.com/calc/calc.go:0.1,1.2 1 1', 'is no block'],
    ['x.com/calc/calc.go:3.1,1.2 1 1', 'is no block'],
    ['x.com/calc/calc.go:1.1,1.2 1 -1', 'is no block'],
    ['x.com/calc/calc.go:1.1,2000000000.2 1 1', 'is no block'],
    ['mode: never', 'is no mode'],
  ])('is not believed with %p in it', async (block, words) => {
    expect(await problem(profile(block))).toContain(words)
  })
})

describe('Clover', () => {
  const clover = (lines: string, file = 'name="/repo/src/sum.js"'): string =>
    `<coverage generated="1"><project timestamp="1"><package name="p"><file ${file}><class name="C"/>${lines}</file></package></project></coverage>`

  it('of PHPUnit has its path in the name, and methods that are no lines', async () => {
    const lines = '<line num="3" type="method" name="f" count="0"/><line num="4" type="stmt" count="2"/>'
    expect(await read(clover(lines))).toMatchObject({
      format: 'clover',
      branches: null,
      files: [{ path: 'src/sum.js', covered: [4], missed: [] }],
    })
  })

  it('of OpenClover has conditions that tell how often they were true and false', async () => {
    const lines =
      '<line num="1" type="cond" truecount="3" falsecount="0"/><line num="2" type="cond" truecount="0" falsecount="0"/>'
    expect(await read(clover(lines))).toMatchObject({
      branches: { covered: 1, total: 4 },
      files: [{ covered: [1], missed: [2] }],
    })
  })

  it.each([
    '<line num="0" type="stmt" count="1"/>',
    '<line num="1" type="stmt"/>',
    '<line num="1" type="stmt" count="NaN"/>',
    '<line num="1" type="cond" count="1" truecount="-1" falsecount="0"/>',
  ])('is not believed with %p in it', async (line) => {
    expect(await problem(clover(line))).toContain('is not a line and its hits')
    expect(await problem(clover('', 'a="b"'))).toContain('neither path nor name')
  })
})

describe("istanbul's JSON", () => {
  const entry = (more: object = {}): object => ({
    path: '/repo/src/sum.js',
    statementMap: { 0: { start: { line: 1, column: 0 }, end: { line: 9, column: 1 } } },
    s: { 0: 1, 7: 1 },
    branchMap: {},
    b: {},
    ...more,
  })
  const json = (...entries: object[]): string =>
    JSON.stringify(Object.fromEntries(entries.map((one, n) => [`/repo/${n}`, one])))

  it('counts the line on which a statement begins, and branches without a place', async () => {
    const report = json(entry({ b: { 0: [1, 0], 1: [2] }, branchMap: { 0: { loc: { start: { line: 2 } } } } }))
    expect(await read(report)).toMatchObject({
      branches: { covered: 2, total: 3 },
      files: [{ covered: [1], missed: [] }],
    })
  })

  it('may be written in any form, with braces and quotes in its texts', async () => {
    const odd = entry({ path: '/repo/src/}{,"\\.js', note: '"}],{' })
    const indented = JSON.stringify({ ['a\\"}']: odd, b: entry() }, null, 2)
    const result = await readCoverage(inChunks(`\ufeff ${indented}\n`, 3), null, root)
    expect(result).toMatchObject({ coverage: { files: [{ path: 'src/sum.js' }, { path: 'src/}{,"/.js' }] } })
  })

  it('is not changed by a key __proto__', async () => {
    expect(await problem(`{"__proto__":${JSON.stringify(entry())}}`)).toBe('no problem')
    expect('statementMap' in {}).toBe(false)
  })

  it.each([
    ['{}', 'no file of the repository'],
    ['{"a":1}', 'has no statementMap'],
    ['{"a":{"statementMap":[]}}', 'has no statementMap'],
    [json(entry({ s: { 0: -1 } })), 'has no line and count'],
    [json(entry({ s: { 0: null } })), 'has no line and count'],
    [json(entry({ statementMap: { 0: { start: { line: 1.5 } } } })), 'has no line and count'],
    [json(entry({ b: { 0: 1 } })), 'has no counts'],
    [json(entry({ b: { 0: ['1'] } })), 'has no counts'],
    [json(entry()).replace(/}$/, ']'), 'is not one object'],
    [`${json(entry())}{}`, 'is not one object'],
    [`${json(entry()).slice(0, -1)},}`, 'an entry is missing'],
    ['{"a":{"b":NaN}}', 'an entry is malformed'],
    [`{"a":${'['.repeat(200_000)}`, 'cut off'],
    [`{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 'has no statementMap'],
  ])('is a problem where it is wrong', async (report, words) => {
    expect(await problem(report)).toContain(words)
  })
})

describe('a report of any format', () => {
  it('cannot put a command of the runner into what is said of it', async () => {
    const line = '<line number="&#10;::error::x&#27;[31m" hits="1"/>'
    const report = `<coverage><class filename="a.py">${line}</class></coverage>`
    expect(await problem(report)).toContain('number=" ⏎ ::error::x\\u001b[31m"')
  })

  it('that names more than one file by one path counts a line once', async () => {
    const record = 'DA:1,1\nDA:2,0\nend_of_record\n'
    const report = `SF:src/calc.py\n${record}SF:/repo/src/calc.py\n${record}SF:src/./calc.py\nDA:2,5\nend_of_record\n`
    expect((await read(report)).files).toMatchObject([{ lines: { covered: 2, total: 2 }, covered: [1, 2], missed: [] }])
  })

  it('may name a file that lcov-parse would stumble over', async () => {
    expect(await problem('SF:src/end_of_record.c\nDA:1,1\nend_of_record\n')).toBe('no problem')
  })

  it('of very many lines in any order is read', async () => {
    const numbers = Array.from({ length: 200_000 }, (_, n) => ((n * 7919) % 200_000) + 1)
    const coverage = await read(`SF:src/calc.py\n${numbers.map((n) => `DA:${n},${n % 2}`).join('\n')}\nend_of_record\n`)
    expect(coverage.lines).toEqual({ covered: 100_000, total: 200_000 })
    expect(coverage.files[0]?.covered.slice(0, 3)).toEqual([1, 3, 5])
  })
})
