import { describe, expect, it } from '@jest/globals'
import type { CaseStatus, Coverage, TestRun } from '../shared/contracts/test-run.ts'
import { emptyRun } from '../shared/testing/test-run.ts'
import { changedLines } from './changed-lines.ts'
import { compareCoverage } from './compare-coverage.ts'
import { compareTests, condense } from './compare-tests.ts'
import { unexercisedFiles } from './exercised.ts'
import { runtimeProof } from './runtime-proof.ts'

function runOf(cases: Record<string, CaseStatus>, coverage: Coverage | null = null): TestRun {
  const rows = Object.entries(cases).map(([id, status]) => {
    return { id, suite: '', name: id, file: 'tests/a.test.js', status, seconds: null, message: null }
  })
  return {
    ...emptyRun('not-run', ''),
    status: 'passed',
    cases: rows,
    coverage,
    coverageReason: coverage === null ? 'install one' : null,
  }
}

function coverageOf(files: Record<string, { covered: number[]; missed: number[] }>): Coverage {
  const rows = Object.entries(files).map(([path, { covered, missed }]) => {
    const lines = { covered: covered.length, total: covered.length + missed.length }
    return { path, lines, branches: null, covered, missed }
  })
  const lines = {
    covered: rows.reduce((n, row) => n + row.lines.covered, 0),
    total: rows.reduce((n, row) => n + row.lines.total, 0),
  }
  return {
    format: 'lcov',
    lines,
    branches: { covered: 1, total: 2 },
    packages: [{ name: '', lines, branches: null }],
    files: rows,
  }
}

describe('comparing tests', () => {
  const before = runOf({
    good: 'passed',
    bad: 'failed',
    sick: 'errored',
    idle: 'skipped',
    gone: 'passed',
    asleep: 'passed',
  })
  const after = runOf({
    good: 'failed',
    bad: 'passed',
    sick: 'failed',
    idle: 'errored',
    asleep: 'skipped',
    fresh: 'passed',
    broken: 'failed',
    lazy: 'skipped',
  })

  it('finds what regressed, was fixed, still fails, came, went and is skipped now', () => {
    expect(compareTests(before, after)).toMatchObject({
      regressed: ['good', 'idle', 'broken'],
      fixed: ['bad'],
      stillFailing: ['sick'],
      added: ['fresh', 'broken', 'lazy'],
      removed: ['gone'],
      newlySkipped: ['asleep', 'lazy'],
    })
  })

  it('finds nothing in two equal runs', () => {
    const { regressed, fixed, added, removed, newlySkipped } = compareTests(before, before)
    expect([...regressed, ...fixed, ...added, ...removed, ...newlySkipped]).toEqual([])
  })

  it('keeps in the evidence only the cases it names and the files that changed', () => {
    const coverage = coverageOf({ 'a.js': { covered: [1], missed: [] }, 'b.js': { covered: [1], missed: [] } })
    const comparison = compareTests(
      runOf({ a: 'passed', b: 'passed' }, coverage),
      runOf({ a: 'failed', b: 'passed' }, coverage),
    )
    const { before, after } = condense(comparison, ['a.js'])
    expect([before, after].map((run) => run.cases.map(({ id }) => id))).toEqual([['a'], ['a']])
    expect(after.coverage?.files.map(({ path }) => path)).toEqual(['a.js'])
    expect(after.coverage?.lines).toEqual({ covered: 2, total: 2 })
  })
})

describe('the changed lines of a diff', () => {
  it('are those added or rewritten, by their number in the new file', () => {
    const diff = [
      'diff --git a/a.js b/a.js',
      'index 1..2 100644',
      '--- a/a.js',
      '+++ b/a.js',
      '@@ -1,4 +1,4 @@',
      ' one',
      '-two',
      '+TWO',
      ' three',
      ' four',
      '@@ -10,2 +10,3 @@ function f() {',
      ' ten',
      '+ten and a half',
      ' eleven',
      '',
    ]
    expect([...changedLines(diff.join('\n'))]).toEqual([['a.js', [2, 11]]])
  })

  it('takes no line of a hunk for a header, however it looks', () => {
    const diff = [
      '--- a/a.sql',
      '+++ b/a.sql',
      '@@ -1,2 +1,2 @@',
      '--- a/old comment',
      '+++ b/new comment',
      ' x',
      '--- a/b',
      '+++ b/b',
      '@@ -0,0 +1 @@',
      '+x',
    ]
    expect([...changedLines(diff.join('\n'))]).toEqual([
      ['a.sql', [1]],
      ['b', [1]],
    ])
  })

  it('has a file with deletions only, and leaves out a file that goes', () => {
    const diff = [
      '--- a/a.js',
      '+++ b/a.js',
      '@@ -1,2 +1 @@',
      '-x',
      ' y',
      '--- a/b.js',
      '+++ /dev/null',
      '@@ -1 +0,0 @@',
      '-x',
      '\\ No newline at end of file',
    ]
    expect([...changedLines(diff.join('\n'))]).toEqual([['a.js', []]])
  })

  it('reads names that git quotes', () => {
    const diff = ['--- "a/t\\303\\244g\\"\\t.js"', '+++ "b/t\\303\\244g\\"\\t.js"', '@@ -0,0 +1 @@', '+x']
    expect([...changedLines(diff.join('\n')).keys()]).toEqual(['täg"\t.js'])
  })

  it('counts on past a missing newline at the end', () => {
    const diff = [
      '--- a/a',
      '+++ b/a',
      '@@ -1 +1,2 @@',
      '-x',
      '\\ No newline at end of file',
      '+x',
      '+y',
      '\\ No newline at end of file',
      '',
    ]
    expect([...changedLines(diff.join('\n'))]).toEqual([['a', [1, 2]]])
  })
})

describe('comparing coverage', () => {
  const before = coverageOf({ 'a.js': { covered: [1, 2], missed: [3] } })
  const after = coverageOf({ 'a.js': { covered: [1, 2, 4], missed: [3] }, 'b.js': { covered: [], missed: [7] } })
  const compared = (lines: [string, number[]][], now: Coverage | null = after) =>
    compareCoverage(runOf({}, before), runOf({}, now), new Map(lines))

  it('counts the executable ones of the changed lines', () => {
    const { changedLines, changedFiles, before, after, reason } = compared([
      ['a.js', [2, 3, 4, 9]],
      ['b.js', [7]],
    ])
    expect(changedLines).toEqual({ covered: 2, total: 4 })
    expect(changedFiles[0]).toMatchObject({
      path: 'a.js',
      covered: [2, 4],
      missed: [3],
      before: { covered: 2, total: 3 },
    })
    expect(changedFiles[1]).toMatchObject({
      path: 'b.js',
      covered: [],
      missed: [7],
      before: null,
      after: { covered: 0, total: 1 },
    })
    expect([before, after, reason]).toEqual([{ covered: 2, total: 3 }, { covered: 3, total: 5 }, null])
  })

  it('lets the first line of a statement speak for the lines that go on with it', () => {
    const long = coverageOf({ 'a.js': { covered: [1], missed: [5] } })
    expect(compared([['a.js', [3]]], long).changedLines).toEqual({ covered: 1, total: 1 })
    expect(compared([['a.js', [6, 7]]], long).changedLines).toEqual({ covered: 0, total: 1 })
    expect(compared([['a.js', [1, 7]]], long).changedLines).toEqual({ covered: 1, total: 1 })
  })

  it('says why where there is nothing to count', () => {
    expect(compared([['a.js', [1]]], null)).toMatchObject({ changedLines: null, after: null, reason: 'install one' })
  })

  describe('files that no test exercised', () => {
    const isCode = (path: string) => path.endsWith('.js')
    const hidesLines = (path: string) => path === 'hides.js'
    const unexercised = (
      lines: [string, number[]][],
      cases: Record<string, CaseStatus> = {},
      now: Coverage = after,
    ): string[] => {
      const coverage = compared(lines, now)
      return unexercisedFiles({ coverage, changed: new Map(lines), after: runOf(cases, now), isCode, hidesLines })
    }

    it('are those with a place of which no more than half ran: a line that runs at load speaks for no body', () => {
      const called = coverageOf({ 'a.js': { covered: [1, 5, 6, 8], missed: [2, 3, 7, 12] } })
      expect(unexercised([['a.js', [1, 2, 3]]], {}, called)).toEqual(['a.js'])
      expect(unexercised([['a.js', [1, 2]]], {}, called)).toEqual(['a.js'])
      expect(unexercised([['a.js', [5, 6, 7]]], {}, called)).toEqual([])
      expect(unexercised([['a.js', [8, 12]]], {}, called)).toEqual(['a.js'])
    })

    it('are those that take lines out of coverage, where a changed place is not reported', () => {
      const hidden = { 'hides.js': { covered: [1, 5], missed: [] } }
      expect(unexercised([['hides.js', [3]]], {}, coverageOf(hidden))).toEqual(['hides.js'])
      expect(unexercised([['hides.js', [3, 5]]], {}, coverageOf(hidden))).toEqual(['hides.js'])
      expect(unexercised([['hides.js', [5]]], {}, coverageOf(hidden))).toEqual([])
      expect(unexercised([['hides.js', []]], {}, coverageOf(hidden))).toEqual([])
    })

    it('are those whose changed lines were all missed', () => {
      expect(unexercised([['a.js', [4]]])).toEqual([])
      expect(
        unexercised([
          ['a.js', [3]],
          ['b.js', [7]],
        ]),
      ).toEqual(['a.js', 'b.js'])
    })

    it('are not those that only lose lines, if the tests loaded them', () => {
      expect(unexercised([['a.js', []]])).toEqual([])
      expect(unexercised([['b.js', []]])).toEqual(['b.js'])
      expect(unexercised([['c.js', []]])).toEqual(['c.js'])
    })

    it('are not test files whose own cases passed', () => {
      expect(unexercised([['tests/a.test.js', [1]]], { works: 'passed' })).toEqual([])
      expect(unexercised([['tests/a.test.js', [1]]], { works: 'skipped' })).toEqual(['tests/a.test.js'])
    })

    it('are all files where none is source code', () => {
      expect(unexercised([['README.md', [1]]])).toEqual(['README.md'])
      expect(
        unexercised([
          ['README.md', [1]],
          ['a.js', [4]],
        ]),
      ).toEqual([])
    })
  })
})

describe('the proof of a runtime', () => {
  const proof = (to: string, ran: string | null, name: 'node' | 'python' = 'node') =>
    runtimeProof({ name, from: 'x', to }, ran === null ? null : { name, version: ran })?.matches

  it.each([
    ['24', '24.21.0'],
    ['>=24', '24.0.0'],
    ['>=22', '22.0.0'],
    ['>=22', '24.21.0'],
    ['>= 22.4', '22.10.0'],
    ['>=22 <25', '24.21.0'],
    ['>=22 <=24', '24.21.0'],
    ['24.3', '24.3.0'],
    ['24.3.1', '24.4.0'],
    ['v24', '24.1.0'],
  ])('node %s is proven by %s', (to, ran) => {
    expect(proof(to, ran)).toBe(true)
  })

  it.each([
    ['24', '22.21.0'],
    ['22', '24.1.0'],
    ['24.3', '24.2.9'],
    ['24.3.1', '24.3.0'],
    ['>=22', '20.19.0'],
    ['>=22.4', '22.3.9'],
    ['>=22 <25', '25.0.0'],
    ['>=22 <=24', '25.0.0'],
    ['>=22 || 18', '24.0.0'],
    ['>=lts', '24.0.0'],
    ['lts/*', '24.1.0'],
  ])('node %s is not proven by %s', (to, ran) => {
    expect(proof(to, ran)).toBe(false)
  })

  it('holds Python to its minor version, and by number, not by text', () => {
    expect(proof('3.12', '3.12.7', 'python')).toBe(true)
    expect(proof('3.12', '3.13.0', 'python')).toBe(false)
    expect(proof('3.1', '3.12.7', 'python')).toBe(false)
    expect(proof('3', '3.12.7', 'python')).toBe(false)
    expect(proof('>=3.11', '3.11.7', 'python')).toBe(true)
    expect(proof('>=3.11 <4', '3.14.0', 'python')).toBe(true)
    expect(proof('>=3.11 <3.12', '3.12.1', 'python')).toBe(false)
    expect(proof('>=3.11', '3.9.20', 'python')).toBe(false)
    expect(proof('>=3.11', '3', 'python')).toBe(false)
  })

  it('is not given by an unknown or another runtime, and is not asked for where none is declared', () => {
    expect(proof('24', null)).toBe(false)
    const other = runtimeProof({ name: 'node', from: '18', to: '24' }, { name: 'python', version: '24.0' })
    expect(other).toEqual({ declared: '24', ran: null, matches: false })
    expect(runtimeProof(null, { name: 'node', version: '24.0.0' })).toBeNull()
  })
})
