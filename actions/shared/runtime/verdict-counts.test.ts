import { expect, it } from '@jest/globals'
import { countVerdicts, gateFailure } from './verdict-counts.ts'

it('counts every verdict', () => {
  const items = (['pass', 'fail', 'pass', 'unproven'] as const).map((verdict) => ({ verdict }))
  expect(countVerdicts(items)).toEqual({ pass: 2, fail: 1, unproven: 1 })
})

it.each([
  [{ pass: 2, fail: 0, unproven: 0 }, false, true],
  [{ pass: 2, fail: 0, unproven: 1 }, false, false],
  [{ pass: 2, fail: 0, unproven: 1 }, true, true],
  [{ pass: 2, fail: 1, unproven: 0 }, true, false],
])('a gate with %j stands (allow-unproven %j): %j', (counts, allowUnproven, stands) => {
  expect(gateFailure(counts, { allowUnproven }) === null).toBe(stands)
})
