import type { Clock } from '../ports/clock.ts'

export interface RetryRule {
  tries: number
  /** Milliseconds before the second try; doubled for each one after. */
  firstDelay: number
  /** Errors that a second try cannot mend. */
  final(error: unknown): boolean
  /** Told before each wait. */
  waiting(error: unknown, milliseconds: number): void
}

/**
 * Tries again with exponential backoff and equal jitter (Brooker, "Exponential Backoff And Jitter", AWS 2015): many
 * targets that fail together must not come back together. Waits and chance are the clock's.
 */
export async function retry<T>(work: () => Promise<T>, rule: RetryRule, clock: Clock): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= rule.tries || rule.final(error)) throw error
      const longest = rule.firstDelay * 2 ** (attempt - 1)
      const milliseconds = Math.round(longest / 2 + (longest / 2) * share(clock))
      rule.waiting(error, milliseconds)
      await clock.sleep(milliseconds)
    }
  }
}

/** From 0 up to 1. */
function share(clock: Clock): number {
  return Number.parseInt(clock.random(4), 36) / 36 ** 4
}
