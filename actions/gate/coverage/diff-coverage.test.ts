import { expect, it } from '@jest/globals'
import { diffFigures, mergeReports, type LineReport } from './diff-coverage.ts'

function reportOf(path: string, measured: number[], missed: number[]): LineReport {
  return new Map([[path, { measured: new Set(measured), missed: new Set(missed) }]])
}

it('counts of the changed lines those that the report lists', () => {
  const counted = new Map([
    ['b.js', [1, 2, 3, 9]],
    ['A.js', [4]],
  ])
  expect(diffFigures(counted, reportOf('b.js', [1, 2, 3, 5], [2, 5]))).toEqual({
    files: [
      { path: 'A.js', covered: [], missed: [], percent: null },
      { path: 'b.js', covered: [1, 3], missed: [2], percent: 100 - (1 / 3) * 100 },
    ],
    measured: 3,
    missed: 1,
    percent: 66,
  })
})

it('says 100 of nothing, and cuts where 100 is not reached', () => {
  expect(diffFigures(new Map(), new Map()).percent).toBe(100)
  const lines = Array.from({ length: 1000 }, (_, at) => at + 1)
  expect(diffFigures(new Map([['a', lines]]), reportOf('a', lines, [7])).percent).toBe(99)
})

it('misses a line that is missed in every report which knows the file', () => {
  const reports = [reportOf('a', [1, 2, 3], [1, 2, 3]), reportOf('a', [1, 4], [1, 4]), reportOf('b', [1], [])]
  const merged = mergeReports(reports)
  expect(merged.get('a')).toEqual({ measured: new Set([1, 2, 3, 4]), missed: new Set([1]) })
  expect(merged.get('b')).toEqual({ measured: new Set([1]), missed: new Set() })
})
