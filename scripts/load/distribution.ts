import { randomOf, type Random } from '../diff-cover/random.ts'

/** Of a hosted model: the median, and what one answer in a hundred exceeds. Milliseconds. */
const p50 = 800
const p99 = 4000
/** Standard normal: 99 % lie below it. */
const z99 = 2.3263
const sigma = Math.log(p99 / p50) / z99

export type Fate = 'answer' | 'rate-limited' | 'broken'

/** What becomes of one request. */
export interface Draw {
  fate: Fate
  milliseconds: number
}

/**
 * The fates of requests in the order in which they come: log-normal latency (median 800 ms, 99 % below 4 s) times
 * `latency`, and `failures` of them refused, half by 429 and half by 500, at once. The same seed gives the same list.
 */
export function fates(seed: number, { latency, failures }: { latency: number; failures: number }): () => Draw {
  const random = randomOf(seed)
  return () => {
    const milliseconds = p50 * Math.exp(sigma * normal(random)) * latency
    const failed = uniform(random) < failures
    const limited = random.chance(50)
    if (!failed) return { fate: 'answer', milliseconds }
    return { fate: limited ? 'rate-limited' : 'broken', milliseconds: 0 }
  }
}

/** Box and Muller (1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - uniform(random))) * Math.cos(2 * Math.PI * uniform(random))
}

/** From 0 to below 1. */
function uniform(random: Random): number {
  return random.below(2 ** 32) / 2 ** 32
}

/** The smallest value that so many percent of them do not exceed (nearest rank); NaN of none. */
export function percentile(sorted: ArrayLike<number>, percent: number): number {
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}
