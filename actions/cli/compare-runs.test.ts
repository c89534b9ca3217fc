import { expect, it } from '@jest/globals'
import { compareRuns, comparisonText } from './compare-runs.ts'
import { fakeItem, fakeRun, fakeTests } from './run.fake.ts'

function measured(runId: string, items: ReturnType<typeof fakeItem>[], lines: [number, number] | null) {
  const coverage = lines && {
    format: 'lcov' as const,
    lines: { covered: lines[0], total: lines[1] },
    branches: null,
    packages: [],
    files: [],
  }
  return { run: fakeRun({ runId, items }), baseline: { ...fakeTests(lines?.[0] ?? 0, 10), coverage } }
}

it('tells new, gone and changed items apart, and what became of tests and coverage', () => {
  const before = measured(
    'r1',
    [fakeItem({ id: 'a' }), fakeItem({ id: 'b' }), fakeItem({ id: 'c', verdict: null })],
    [7, 9],
  )
  const after = measured(
    'r2',
    [fakeItem({ id: 'a', verdict: 'fail' }), fakeItem({ id: 'c', verdict: null }), fakeItem({ id: 'd' })],
    [9, 9],
  )
  const comparison = compareRuns(before, after)
  expect(comparison.new.map(({ id }) => id)).toEqual(['d'])
  expect(comparison.gone.map(({ id }) => id)).toEqual(['b'])
  expect(comparison.changed).toEqual([expect.objectContaining({ id: 'a', verdictBefore: 'pass', verdict: 'fail' })])
  expect(comparison.coverage).toEqual({
    before: { covered: 7, total: 9 },
    after: { covered: 9, total: 9 },
    delta: 22.22,
  })
  const text = comparisonText(comparison)
  expect(text).toMatch(/^r1 → r2\n\+ .*\(pass\)\n- .*\(pass\)\n~ .*\(pass → fail\)\n/)
  expect(text).toMatch(/tests: 7 of 10 → 9 of 10 passed\ncoverage: 77\.78 % → 100\.00 % of lines$/)
})

it('says so where nothing changed and nothing was measured', () => {
  const run = { run: fakeRun({ items: [fakeItem({ verdict: null })] }), baseline: null }
  const comparison = compareRuns(run, run)
  expect(comparison).toMatchObject({ new: [], gone: [], changed: [], tests: null, coverage: null })
  expect(comparisonText(comparison)).toBe(
    'r1 → r1\nthe same items with the same verdicts\ntests: not measured in both\ncoverage: not measured in both',
  )
})

it('names an item that was not judged', () => {
  const none = { run: fakeRun({ items: [] }), baseline: null }
  const one = { run: fakeRun({ items: [fakeItem({ verdict: null })] }), baseline: null }
  expect(comparisonText(compareRuns(none, one))).toMatch(/^\+ .*\(not judged\)$/m)
  expect(comparisonText(compareRuns(one, none))).toMatch(/^- .*\(not judged\)$/m)
})
