/** Time and chance, handed in so that a test can hold them still. */
export interface Clock {
  now(): Date
  /** Monotonic milliseconds, for durations. */
  monotonic(): number
  sleep(milliseconds: number): Promise<void>
  /** `length` characters of [0-9a-z]. */
  random(length: number): string
}

/** A clock that moves only when slept on, and counts instead of rolling dice. */
export function fakeClock(start = '2026-11-22T12:00:00.000Z'): Clock {
  let elapsed = 0
  let counter = 0
  return {
    now: () => new Date(Date.parse(start) + elapsed),
    monotonic: () => elapsed,
    sleep: async (milliseconds) => {
      elapsed += milliseconds
    },
    random: (length) => (counter++).toString(36).padStart(length, '0').slice(-length),
  }
}
