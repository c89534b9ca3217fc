import { describe, expect, test } from '@jest/globals'
import { fates, percentile } from './distribution.ts'

describe('the latencies of the model server', () => {
  const draw = fates(7, { latency: 1, failures: 0.01 })
  const draws = Array.from({ length: 20_000 }, draw)
  const answered = draws.filter(({ fate }) => fate === 'answer').map(({ milliseconds }) => milliseconds)

  test('have the median and the tail of a hosted model', () => {
    const sorted = answered.toSorted((a, b) => a - b)
    expect(percentile(sorted, 50)).toBeGreaterThan(770)
    expect(percentile(sorted, 50)).toBeLessThan(830)
    expect(percentile(sorted, 99)).toBeGreaterThan(3600)
    expect(percentile(sorted, 99)).toBeLessThan(4400)
  })

  test('one request in a hundred fails, by turns with 429 and 500', () => {
    const limited = draws.filter(({ fate }) => fate === 'rate-limited').length
    const broken = draws.filter(({ fate }) => fate === 'broken').length
    expect(limited + broken).toBeGreaterThan(140)
    expect(limited + broken).toBeLessThan(260)
    expect(limited / broken).toBeGreaterThan(0.6)
    expect(limited / broken).toBeLessThan(1.6)
  })

  test('the same seed gives the same fates, and the factor scales the latency alone', () => {
    const again = fates(7, { latency: 0.5, failures: 0.01 })
    for (const { fate, milliseconds } of draws.slice(0, 1000)) {
      const scaled = again()
      expect(scaled.fate).toBe(fate)
      expect(scaled.milliseconds).toBeCloseTo(milliseconds / 2)
    }
  })
})

test.each([
  [50, 2],
  [75, 3],
  [99, 4],
  [100, 4],
  [0, 1],
])('percentile %d of 1, 2, 3, 4 is %d', (percent, value) => {
  expect(percentile([1, 2, 3, 4], percent)).toBe(value)
})
