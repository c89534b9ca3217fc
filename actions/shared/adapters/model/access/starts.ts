import * as pacing from '../../../model/pace.ts'
import { settledOrAborted, stopped, waitUntil, type Patience, type Stop } from './patience.ts'

/** Longest pause that is waited for when a server asks for one. */
export const LONGEST_PAUSE_MS = 60_000

/** Hands out the starts of requests, one after the other, at the pace that the setting and the server allow. */
export interface Starts {
  /** Waits for the next start. `paused`: the server asked for more time than there is, or than is waited for. */
  next(patience: Patience): Promise<Stop | 'paused' | null>
  tooMuch(event: pacing.TooMuch): void
  wentWell(): void
}

/** @param requestsPerMinute 0 is no limit */
export function startsAt(requestsPerMinute: number): Starts {
  let pace = pacing.pace(requestsPerMinute)
  let queue = Promise.resolve()
  /** Looks again after a wait: another request may have been refused meanwhile. */
  const turn = async (patience: Patience): Promise<Stop | 'paused' | null> => {
    for (;;) {
      const now = patience.clock.monotonic()
      const stop = stopped(patience)
      const start = pacing.nextStart(pace, now)
      if (stop !== null) return stop
      if (start <= now) break
      if ((pace.pausedUntil ?? now) - now > LONGEST_PAUSE_MS) return 'paused'
      if (start >= patience.deadline) return start === pace.pausedUntil ? 'paused' : 'deadline'
      await waitUntil(start, patience)
    }
    pace = pacing.started(pace, patience.clock.monotonic())
    return null
  }
  return {
    next: async (patience) => {
      const before = queue
      const mine = Promise.withResolvers<void>()
      queue = before.then(() => mine.promise)
      try {
        await settledOrAborted(before, patience.signal)
        return await turn(patience)
      } finally {
        mine.resolve()
      }
    },
    tooMuch: (event) => {
      pace = pacing.slowed(pace, event)
    },
    wentWell: () => {
      pace = pacing.quickened(pace)
    },
  }
}
