import type { Clock } from '../../../ports/clock.ts'

/** Longest sleep before it is looked whether to wait on: what hears no signal must not sleep long. */
const SLICE_MS = 50

/** How long something may go on. */
export interface Patience {
  clock: Clock
  /** Monotonic milliseconds. */
  deadline: number
  signal: AbortSignal | undefined
}

export type Stop = 'interrupted' | 'deadline'

/** Why to stop now, or null. */
export function stopped({ clock, deadline, signal }: Patience): Stop | null {
  if (signal?.aborted === true) return 'interrupted'
  return clock.monotonic() >= deadline ? 'deadline' : null
}

/** Waits until a time (monotonic milliseconds), or is stopped before it, within 100 ms. */
export async function waitUntil(time: number, patience: Patience): Promise<Stop | null> {
  for (;;) {
    const stop = stopped(patience)
    const left = time - patience.clock.monotonic()
    if (stop !== null || left <= 0) return stop
    await patience.clock.sleep(Math.min(left, SLICE_MS))
  }
}

/** Waits for what others do, or is stopped by the signal. */
export async function settledOrAborted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return work
  if (signal.aborted) return undefined
  const aborted = Promise.withResolvers<void>()
  const abort = (): void => aborted.resolve()
  signal.addEventListener('abort', abort, { once: true })
  await Promise.race([work, aborted.promise])
  signal.removeEventListener('abort', abort)
  return undefined
}
