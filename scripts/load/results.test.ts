import { describe, expect, test } from '@jest/globals'
import type { Planned } from './plan-process.ts'
import { shortfalls, tables, type Results } from './results.ts'
import type { Pass } from './scenarios.ts'

const mebibyte = 2 ** 20

function planned(changes: Partial<Planned> = {}): Planned {
  return {
    items: 10_000,
    leftOut: [],
    questions: 1250,
    cached: 0,
    seconds: 1500,
    milliseconds: { p50: 800, p95: 2500, p99: 4000 },
    cpuMilliseconds: 20_000,
    made: 30_000,
    peakRssBytes: 300 * mebibyte,
    liveHeapBytes: { before: 20 * mebibyte, most: 32 * mebibyte },
    ...changes,
  }
}

function pass(changes: Partial<Planned> = {}): Pass {
  const server = { requests: 1250, answered: 1250, rateLimited: 0, broken: 0, items: 10_000, open: 8 }
  return { planned: planned(changes), server }
}

function results(changes: Partial<Results> = {}): Results {
  const second = pass({ cached: 5000, questions: 625 })
  const baseline = { ...planned({ cpuMilliseconds: 2000 }), requests: 1250 }
  return {
    items: 10_000,
    latency: 1,
    lifted: { ...pass(), baseline, overheadMilliseconds: 1.8, second },
    inForce: { requestsPerMinute: 50, speed: 10, first: pass(), second },
    bounded: null,
    growth: [1000, 100_000].map((items) => ({ items, few: planned(), all: planned() })),
    ...changes,
  }
}

test('a run that meets every target falls short of none', () => {
  expect(shortfalls(results())).toEqual([])
})

describe('it says what falls short', () => {
  const good = results()
  test.each<[string, Partial<Results>, RegExp]>([
    [
      'items that were lost, and why',
      { lifted: { ...good.lifted, ...pass({ items: 9992, leftOut: ['deferred: 8 files'] }) } },
      /^pass 1 lost 8 of 10000 items: deferred: 8 files$/,
    ],
    ['overhead', { lifted: { ...good.lifted, overheadMilliseconds: 2.4 } }, /overhead is 2\.40 ms .* at most 2 ms/],
    [
      'a limiter that lets too much through',
      { inForce: { ...good.inForce, first: pass({ seconds: 1200 }) } },
      /62\.5 requests a minute .* 50 are allowed/,
    ],
    [
      'memory that grows with the items',
      {
        growth: [12, 30].map((live, index) => ({
          items: index === 0 ? 1000 : 100_000,
          few: planned({ liveHeapBytes: { before: 20 * mebibyte, most: (20 + live) * mebibyte } }),
          all: planned(),
        })),
      },
      /grows from 12 MiB to 30 MiB/,
    ],
  ])('%s', (_, changes, sentence) => {
    const missed = shortfalls(results(changes))
    expect(missed).toHaveLength(1)
    expect(missed[0]).toMatch(sentence)
  })
})

test('overhead is not judged where the start of a process weighs too much in it', () => {
  const { lifted } = results()
  const few = { ...lifted, ...pass({ items: 1000 }), overheadMilliseconds: 3, second: pass({ items: 1000 }) }
  const inForce = { requestsPerMinute: 50, speed: 10, first: pass({ items: 1000 }), second: pass({ items: 1000 }) }
  expect(shortfalls(results({ items: 1000, lifted: few, inForce }))).toEqual([])
})

test('the limit stands beside what went through', () => {
  const row = tables(results())
    .split('\n')
    .find((line) => line.includes('clock × 10, half changed'))
  expect(row).toBe(
    '| 50 a minute, clock × 10, half changed | 10,000 | 1,250 | 0.83 | 400 | 800 | 8.00 | 50.0 % | 0.80 s | 2.50 s | 4.00 s |',
  )
})
