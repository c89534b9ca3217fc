import { describe, expect, it } from '@jest/globals'
import type { MutantOutcome } from '../../shared/contracts/evidence.ts'
import type { CaseStatus, Coverage } from '../../shared/contracts/test-run.ts'
import type { Place } from './changed-places.ts'
import { coverageOf } from './coverage.fake.ts'
import { unexercisedFiles } from './exercised.ts'
import { roleOf } from './file-role.ts'

interface Given {
  before?: Coverage | null
  after?: Coverage | null
  cases?: Record<string, CaseStatus>
  /** By line of a.js. */
  mutants?: Record<number, MutantOutcome[]>
}

function unexercised(places: Record<string, Place[]>, given: Given = {}): string[] {
  const { before = null, after = null, cases = {}, mutants = {} } = given
  const rows = Object.entries(cases).map(([file, status]) => {
    return { id: file, suite: '', name: file, file, status, seconds: null, message: null }
  })
  const lines = Object.entries(mutants).map(([line, outcomes]) => [Number(line), new Set(outcomes)] as const)
  return unexercisedFiles({
    places: new Map(Object.entries(places)),
    before: { coverage: before },
    after: { cases: rows, coverage: after },
    roleOf,
    hidesLines: (path) => path === 'hides.js',
    outcomes: new Map([['a.js', new Map(lines)]]),
  })
}

const added = (...lines: number[]): Place => ({ old: [], new: lines })
const removed = (...lines: number[]): Place => ({ old: lines, new: [] })
const missing = ['a.js']

describe('files of which no test exercised some changed place', () => {
  const after = coverageOf({ 'a.js': { covered: [1, 2, 4, 8], missed: [3, 6] } })

  it('are those with a missed line, however many lines beside it ran', () => {
    expect(unexercised({ 'a.js': [added(1, 2)] }, { after })).toEqual([])
    expect(unexercised({ 'a.js': [added(1, 2, 3, 4)] }, { after })).toEqual(missing)
    expect(unexercised({ 'a.js': [added(1, 2), added(6)] }, { after })).toEqual(missing)
  })

  it('are not those where a mutant was killed on the very line that is missed', () => {
    expect(unexercised({ 'a.js': [added(3)] }, { after, mutants: { 3: ['killed'] } })).toEqual([])
    expect(unexercised({ 'a.js': [added(3, 4)] }, { after, mutants: { 4: ['killed'] } })).toEqual(missing)
  })

  it('are those whose place is not listed, where the line above that speaks for it was missed', () => {
    expect(unexercised({ 'a.js': [added(5)] }, { after })).toEqual([])
    expect(unexercised({ 'a.js': [added(7)] }, { after })).toEqual(missing)
    expect(unexercised({ 'a.js': [added(7), added(1)] }, { after })).toEqual(missing)
  })

  it('are those whose place is not listed and whose mutants no test reaches', () => {
    expect(unexercised({ 'a.js': [added(5)] }, { after, mutants: { 5: ['not-reached'] } })).toEqual(missing)
    expect(unexercised({ 'a.js': [added(7)] }, { after, mutants: { 7: ['survived'] } })).toEqual([])
    expect(unexercised({ 'a.js': [added(7)] }, { after, mutants: { 7: ['not-run'] } })).toEqual(missing)
  })

  it('are those that take lines out of coverage, where a changed place is not reported', () => {
    const coverage = coverageOf({ 'hides.js': { covered: [1, 5], missed: [] } })
    expect(unexercised({ 'hides.js': [added(3)] }, { after: coverage })).toEqual(['hides.js'])
    expect(unexercised({ 'hides.js': [added(5)] }, { after: coverage })).toEqual([])
  })

  it('are those that lose lines which no test ran at base: a guard that goes with nobody looking', () => {
    const before = coverageOf({ 'a.js': { covered: [1, 2], missed: [3] } })
    expect(unexercised({ 'a.js': [removed(2, 3)] }, { before, after })).toEqual(missing)
    expect(unexercised({ 'a.js': [removed(2, 3), added(1)] }, { before, after })).toEqual(missing)
    expect(unexercised({ 'a.js': [removed(2)] }, { before, after })).toEqual([])
    expect(unexercised({ 'a.js': [removed(2)] }, { before })).toEqual([])
    expect(unexercised({ 'a.js': [removed(3)] }, { before })).toEqual(missing)
  })

  it('are those that were never loaded', () => {
    expect(unexercised({ 'c.js': [added(1)] }, { after })).toEqual(['c.js'])
    expect(unexercised({ 'c.js': [removed(1)] }, { after })).toEqual(['c.js'])
  })

  it('are proven by killed mutants alone where there is no coverage, each place by its own', () => {
    const mutants: Given['mutants'] = { 3: ['killed'], 9: ['survived', 'killed'] }
    expect(unexercised({ 'a.js': [added(3), added(9)] }, { mutants })).toEqual([])
    expect(unexercised({ 'a.js': [added(3), added(12)] }, { mutants })).toEqual(missing)
  })

  it('are not test files whose own cases passed', () => {
    expect(unexercised({ 'test/a.test.js': [added(1)] }, { cases: { 'test/a.test.js': 'passed' } })).toEqual([])
    const skipped = { cases: { 'test/a.test.js': 'skipped' } } as const
    expect(unexercised({ 'test/a.test.js': [added(1)] }, skipped)).toEqual(['test/a.test.js'])
  })

  it('are scripts, templates and settings, of which no measure can tell, beside whatever code', () => {
    const places = { 'a.js': [added(1)], 'deploy.sh': [added(1)], 'db/next.sql': [added(1)], 'app.json': [added(2)] }
    expect(unexercised(places, { after })).toEqual(['deploy.sh', 'db/next.sql', 'app.json'])
  })

  it('are not what only people read, what tests read, or types, unless there is nothing else', () => {
    const places = {
      'README.md': [added(1)],
      'test/data/a.json': [added(1)],
      'a.d.ts': [added(1)],
      'a.pyi': [added(1)],
    }
    expect(unexercised({ ...places, 'a.js': [added(1)] }, { after })).toEqual([])
    expect(unexercised({ 'README.md': [added(1)], LICENSE: [added(1)] })).toEqual(['README.md', 'LICENSE'])
  })

  it('are not those of which only the mode or blank lines changed', () => {
    expect(unexercised({ 'a.js': [], 'b.js': [] }, { after })).toEqual([])
  })
})
