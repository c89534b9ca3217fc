import { describe, expect, test } from '@jest/globals'
import { nextStart, pace, quickened, slowed, started, type Pace } from './pace.ts'

/** Starts requests as early as they may; gives the times. */
function run(state: Pace, count: number, from = 0): { state: Pace; times: number[] } {
  const times: number[] = []
  let now = from
  for (let index = 0; index < count; index++) {
    now = nextStart(state, now)
    state = started(state, now)
    times.push(now)
  }
  return { state, times }
}

describe('the pace of requests', () => {
  test('spreads them evenly, and saves nothing up', () => {
    expect(run(pace(60), 4).times).toEqual([0, 1000, 2000, 3000])
    const { state } = run(pace(60), 2)
    expect(run(state, 3, 60_000).times).toEqual([60_000, 61_000, 62_000])
  })

  test('never allows more than the limit in any minute', () => {
    const { times } = run(pace(50), 500)
    for (const [index, time] of times.entries())
      expect((times[index + 50] ?? Infinity) - time).toBeGreaterThanOrEqual(60_000 - 1e-6)
  })

  test('without a limit lets all start at once', () => {
    expect(run(pace(0), 3, 5).times).toEqual([5, 5, 5])
  })

  test('pauses everything for as long as the server asks, and the longest pause counts', () => {
    let state = slowed(pace(0), { now: 100, startedAt: 50, retryAfter: 5000 })
    state = slowed(state, { now: 200, startedAt: 60, retryAfter: 1000 })
    expect(nextStart(state, 300)).toBe(5100)
  })

  test('halves the rate once for all that were under way, and again for one that came after', () => {
    let { state } = run(pace(60), 3)
    state = slowed(state, { now: 2500, startedAt: 1000, retryAfter: null })
    expect(state.rate).toBe(30)
    state = slowed(state, { now: 2600, startedAt: 2000, retryAfter: null })
    expect(state.rate).toBe(30)
    state = slowed(state, { now: 9000, startedAt: 8000, retryAfter: null })
    expect(state.rate).toBe(15)
  })

  test('never comes to a stop', () => {
    let state = pace(4)
    for (let now = 1; now < 20; now++) state = slowed(state, { now, startedAt: now, retryAfter: null })
    expect(state.rate).toBe(1)
  })

  test('climbs back evenly and stays at the limit', () => {
    let state = slowed(pace(60), { now: 1, startedAt: 1, retryAfter: null })
    const rates = Array.from({ length: 27 }, () => (state = quickened(state)).rate)
    expect(rates[0]).toBeCloseTo(31.2)
    expect(rates[23]).toBeLessThan(60)
    expect(rates.slice(24)).toEqual([60, 60, 60])
  })

  test('without a limit slows to half of what was too much, and forgets it when all goes well', () => {
    let { state } = run(pace(0), 1)
    for (let index = 1; index < 20; index++) state = started(state, index * 100)
    state = slowed(state, { now: 2000, startedAt: 1900, retryAfter: null })
    expect(state.rate).toBe(300)
    for (let index = 0; index < 25; index++) state = quickened(state)
    expect(state.rate).toBeNull()
  })
})
