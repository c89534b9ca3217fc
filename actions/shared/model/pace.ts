/**
 * When requests may start: a leaky bucket that spreads them evenly over the minute, paused for as long as a server asks
 * to be left alone, at half the rate after each time it was too much and slowly back up while all goes well (additive
 * increase, multiplicative decrease, as TCP does it). Times are monotonic milliseconds.
 */
export interface Pace {
  /** Starts a minute that are allowed; null is no limit. */
  limit: number | null
  /** Starts a minute now: `limit`, or less after it was too much; null is no limit. */
  rate: number | null
  /** What `rate` climbs back to. */
  ceiling: number | null
  lastStart: number | null
  pausedUntil: number | null
  slowedAt: number | null
  /** How many started since when, at most a minute ago: the rate that was too much where there is no limit. */
  window: { since: number; starts: number }
}

const MINUTE = 60_000
/** Requests that went well until a halved rate is whole again. */
const RESTORED_AFTER = 25
/** Never slower than one start in so many milliseconds. */
const SLOWEST = MINUTE

/** @param requestsPerMinute 0 is no limit */
export function pace(requestsPerMinute: number): Pace {
  const limit = requestsPerMinute > 0 ? requestsPerMinute : null
  return {
    limit,
    rate: limit,
    ceiling: limit,
    lastStart: null,
    pausedUntil: null,
    slowedAt: null,
    window: { since: 0, starts: 0 },
  }
}

/** The earliest time at which the next request may start; at most `now` if it may at once. */
export function nextStart(state: Pace, now: number): number {
  const spaced = state.lastStart === null || state.rate === null ? now : state.lastStart + MINUTE / state.rate
  return Math.max(spaced, state.pausedUntil ?? now)
}

export function started(state: Pace, now: number): Pace {
  const { since, starts } = state.window
  const window = starts === 0 || now - since >= MINUTE ? { since: now, starts: 1 } : { since, starts: starts + 1 }
  return { ...state, lastStart: now, window }
}

export interface TooMuch {
  now: number
  /** When the request that was refused had started. */
  startedAt: number
  /** Milliseconds, or null where the server did not say. */
  retryAfter: number | null
}

/** The server had too much. Those that were under way when it last said so say nothing new about the rate. */
export function slowed(state: Pace, { now, startedAt, retryAfter }: TooMuch): Pace {
  const pausedUntil = retryAfter === null ? state.pausedUntil : Math.max(state.pausedUntil ?? 0, now + retryAfter)
  if (state.slowedAt !== null && startedAt <= state.slowedAt) return { ...state, pausedUntil }
  const ceiling = state.limit ?? observed(state, now)
  const rate = Math.max(MINUTE / SLOWEST, (state.rate ?? ceiling) / 2)
  return { ...state, pausedUntil, ceiling, rate, slowedAt: now }
}

/** The server took one well. */
export function quickened(state: Pace): Pace {
  if (state.rate === null || state.ceiling === null || state.rate === state.limit) return state
  const rate = state.rate + state.ceiling / (2 * RESTORED_AFTER)
  // The last step is taken whole: sums of fractions miss by their last digit.
  return { ...state, rate: rate > state.ceiling * 0.999 ? state.limit : rate }
}

/** Starts a minute, as they came of late. */
function observed({ window }: Pace, now: number): number {
  return (window.starts * MINUTE) / Math.max(1000, now - window.since)
}
