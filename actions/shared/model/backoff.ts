const BASE_MS = 1000
const MOST_MS = 30_000
/** The characters of `Clock.random` are digits to this base. */
const RADIX = 36

/** Of how many characters `backoff` takes its chance. */
export const CHANCE_LENGTH = 6

/**
 * Milliseconds before the next try: exponential with full jitter (evenly spread over 0 to the doubling bound), so that
 * many that failed at once do not come back at once. Source: "Exponential Backoff And Jitter", AWS Architecture Blog.
 *
 * @param failed tries so far, from 1
 * @param chance characters of `Clock.random`
 */
export function backoff(failed: number, chance: string): number {
  const bound = Math.min(MOST_MS, BASE_MS * 2 ** (failed - 1))
  return Math.round(bound * (Number.parseInt(chance, RADIX) / RADIX ** chance.length))
}
