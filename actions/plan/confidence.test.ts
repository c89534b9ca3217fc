import { describe, expect, it } from '@jest/globals'
import type { Coverage, TestRunStatus } from '../shared/contracts/test-run.ts'
import { confidence, type ConfidenceInput } from './confidence.ts'
import { byRank, score } from './rank.ts'
import { coverageByPath, touchedCoverage, type TouchedCoverage } from './touched-coverage.ts'

const all: TouchedCoverage = { kind: 'measured', share: 1, covered: 4, total: 4 }
const input: ConfidenceInput = {
  prior: 0.95,
  codemod: 'ts-var',
  parseErrors: 0,
  baseline: { status: 'passed' },
  touched: all,
}

describe('confidence', () => {
  it('is the prior where lint, baseline and coverage have nothing against it', () => {
    expect(confidence(input)).toEqual({
      value: 0.95,
      reasons: [
        'ts-var starts at 0.95',
        'the rewritten text parses and a second look finds nothing more: × 1',
        'the baseline tests pass: × 1',
        'the baseline tests run 4 of 4 touched lines: × 1',
      ],
    })
  })

  it.each<[TestRunStatus, number]>([
    ['failed', 0.86],
    ['no-tests', 0.57],
    ['timed-out', 0.57],
    ['errored', 0.57],
    ['inconclusive', 0.57],
    ['not-run', 0.57],
  ])('a baseline that is %s leaves %d', (status, expected) => {
    expect(confidence({ ...input, baseline: { status } }).value).toBe(expected)
  })

  it('falls with touched lines that no test runs, less where nothing is known, not where nothing is executable', () => {
    const none: TouchedCoverage = { kind: 'measured', share: 0, covered: 0, total: 4 }
    expect(confidence({ ...input, touched: none }).value).toBe(0.76)
    expect(confidence({ ...input, touched: { kind: 'unknown' } }).value).toBe(0.86)
    expect(confidence({ ...input, touched: { kind: 'nothing-executable' } }).value).toBe(0.95)
  })

  it('falls where the file did not parse before the rewrite', () => {
    expect(confidence({ ...input, parseErrors: 2 }).value).toBe(0.86)
  })
})

describe('coverage of the lines that an item touches', () => {
  const coverage: Coverage = {
    format: 'lcov',
    lines: { covered: 2, total: 3 },
    branches: null,
    packages: [],
    files: [{ path: 'a.js', lines: { covered: 2, total: 3 }, branches: null, covered: [1, 2], missed: [5] }],
  }
  const code = new Set(['a.js', 'b.js'])
  const range = (path: string, start: number, end: number) => ({ path, start, end })

  it('counts only executable lines', () => {
    const lines = [range('a.js', 2, 5)]
    expect(touchedCoverage({ lines, code, coverage: coverageByPath(coverage) })).toEqual({
      kind: 'measured',
      share: 0.5,
      covered: 1,
      total: 2,
    })
  })

  it('counts every touched line of a file that no test loaded as missed', () => {
    const lines = [range('a.js', 1, 1), range('b.js', 1, 3)]
    expect(touchedCoverage({ lines, code, coverage: coverageByPath(coverage) })).toMatchObject({ covered: 1, total: 4 })
  })

  it('knows nothing without a report, and needs none for files that are no code', () => {
    expect(touchedCoverage({ lines: [range('a.js', 1, 1)], code, coverage: null })).toEqual({ kind: 'unknown' })
    const lines = [range('package.json', 1, 1)]
    expect(touchedCoverage({ lines, code, coverage: null })).toEqual({ kind: 'nothing-executable' })
    expect(touchedCoverage({ lines: [range('a.js', 3, 4)], code, coverage: coverageByPath(coverage) })).toEqual({
      kind: 'nothing-executable',
    })
  })
})

describe('the rank', () => {
  it('rises with value and coverage and falls with risk', () => {
    expect(score({ value: 4, risk: 'low', touchedCoverage: 1 })).toBe(4)
    expect(score({ value: 4, risk: 'low', touchedCoverage: 0 })).toBe(2)
    expect(score({ value: 4, risk: 'low', touchedCoverage: null })).toBe(3)
    expect(score({ value: 4, risk: 'high', touchedCoverage: 1 })).toBe(1.6)
  })

  it('puts the best first and never depends on the order it was given', () => {
    const item = (id: string, score: number, confidence: number) =>
      ({ id, score, confidence, filePath: id }) as Parameters<typeof byRank>[0]
    const ranked = [item('a', 3, 0.9), item('b', 3, 0.8), item('c', 3, 0.8), item('d', 1, 1)]
    for (const shuffled of [ranked, ranked.toReversed()]) {
      expect(shuffled.toSorted(byRank).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    }
    expect(byRank(item('x', 1, 1), item('x', 1, 1))).toBe(0)
  })
})
