import { describe, expect, test } from '@jest/globals'
import { backoff } from './backoff.ts'
import { retryAfter } from './retry-after.ts'

const now = new Date('2026-11-22T12:00:00.000Z')
const read = (headers: Record<string, string>): number | null => retryAfter((name) => headers[name] ?? null, now)

describe('Retry-After', () => {
  const rows: [string, number | null][] = [
    ['1', 1000],
    [' 30 ', 30_000],
    ['0', 0],
    ['0.5', 500],
    ['86400', 86_400_000],
    ['Sun, 22 Nov 2026 12:00:20 GMT', 20_000],
    ['Sunday, 22-Nov-26 12:00:20 GMT', 20_000],
    ['Sat, 21 Nov 2026 12:00:00 GMT', null],
    ['-5', null],
    ['-1e9', null],
    ['1e9', null],
    ['Infinity', null],
    ['NaN', null],
    ['soon', null],
    ['may', null],
    ['2027', 2_027_000],
    ['9'.repeat(40), null],
    ['', null],
  ]
  for (const [header, milliseconds] of rows) {
    test(`${JSON.stringify(header)} is ${milliseconds === null ? 'nothing to wait for' : `${milliseconds} ms`}`, () => {
      expect(read({ 'retry-after': header })).toBe(milliseconds)
    })
  }

  test('the milliseconds of Azure win over its seconds; without a header there is nothing', () => {
    expect(read({ 'retry-after-ms': '1500', 'retry-after': '2' })).toBe(1500)
    expect(read({ 'retry-after-ms': 'x', 'retry-after': '2' })).toBe(2000)
    expect(read({})).toBeNull()
  })
})

describe('the wait before another try', () => {
  test('is spread over the whole of a bound that doubles, up to half a minute', () => {
    const most = [1, 2, 3, 4, 5, 6, 50].map((failed) => backoff(failed, 'zzzzzz'))
    expect(most).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
    expect(backoff(3, '000000')).toBe(0)
    expect(backoff(3, 'i00000')).toBe(2000)
  })
})
