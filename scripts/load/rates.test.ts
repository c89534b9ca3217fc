import { expect, test } from '@jest/globals'
import { ratesOf } from './rates.ts'
import type { Pass } from './scenarios.ts'

/** 800 items in 60 s: 400 of them kept, 50 questions of 8 files answered, 3 of them tried twice. */
const pass = {
  planned: { items: 800, cached: 400, seconds: 60 },
  server: { requests: 53, answered: 50, items: 400 },
} as Pass

test('items a minute stand beside what the limiter allows: 50 × batch ÷ (1 − hit rate)', () => {
  expect(ratesOf(pass, 50)).toEqual({
    requestsPerSecond: 53 / 60,
    itemsPerMinute: 800,
    batch: 8,
    hitRate: 0.5,
    allowedItemsPerMinute: 800,
  })
})

test('without a limiter nothing is allowed or forbidden', () => {
  expect(ratesOf(pass, 0).allowedItemsPerMinute).toBeNull()
})
