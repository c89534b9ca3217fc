import { expect, it } from '@jest/globals'
import type { Coverage } from '../../shared/contracts/test-run.ts'
import { compareCoverage } from './compare-coverage.ts'
import { coverageOf } from './coverage.fake.ts'

const before = coverageOf({ 'a.js': { covered: [1, 2], missed: [3] } })
const after = coverageOf({ 'a.js': { covered: [1, 2, 4], missed: [3] }, 'b.js': { covered: [], missed: [7] } })

function side(coverage: Coverage | null) {
  return { coverage, coverageReason: coverage === null ? 'install one' : null }
}

const compared = (lines: [string, number[]][], now: Coverage | null = after) =>
  compareCoverage(side(before), side(now), new Map(lines))

it('counts of the changed lines those that the report lists', () => {
  const comparison = compared([
    ['b.js', [7]],
    ['a.js', [2, 3, 4, 9]],
  ])
  expect(comparison).toMatchObject({
    status: 'measured',
    reason: null,
    before: { covered: 2, total: 3 },
    after: { covered: 3, total: 5 },
    branchesBefore: { covered: 1, total: 2 },
    changedLines: { covered: 2, total: 4 },
  })
  expect(comparison.changedFiles).toEqual([
    { path: 'a.js', covered: [2, 4], missed: [3], before: { covered: 2, total: 3 }, after: { covered: 3, total: 4 } },
    { path: 'b.js', covered: [], missed: [7], before: null, after: { covered: 0, total: 1 } },
  ])
})

it('counts no line that goes on with a statement: the report lists its first line only', () => {
  const long = coverageOf({ 'a.js': { covered: [1], missed: [5] } })
  expect(compared([['a.js', [3]]], long).changedLines).toEqual({ covered: 0, total: 0 })
  expect(compared([['a.js', [6, 7]]], long).changedLines).toEqual({ covered: 0, total: 0 })
})

it("takes the report's own lines where it is given", () => {
  const report = new Map([['a.js', { measured: new Set([2, 9]), missed: new Set([9]) }]])
  const comparison = compareCoverage(side(before), { ...side(after), report }, new Map([['a.js', [2, 3, 9]]]))
  expect(comparison.changedLines).toEqual({ covered: 1, total: 2 })
})

it('says why where there is nothing to count', () => {
  expect(compared([['a.js', [1]]], null)).toMatchObject({
    status: 'unavailable',
    reason: 'install one',
    changedLines: null,
    after: null,
    changedFiles: [{ path: 'a.js', covered: [], missed: [] }],
  })
})
