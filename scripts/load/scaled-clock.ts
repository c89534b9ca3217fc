import { setTimeout as wait } from 'node:timers/promises'
import { systemClock } from '../../actions/shared/adapters/system-clock.ts'
import type { Clock } from '../../actions/shared/ports/clock.ts'

/** A clock that runs so many times as fast as the machine's, so that a limit a minute can be seen over hours. */
export function scaledClock(speed: number): Clock {
  const real = systemClock()
  return {
    ...real,
    monotonic: () => real.monotonic() * speed,
    sleep: (milliseconds) => wait(milliseconds / speed),
  }
}
