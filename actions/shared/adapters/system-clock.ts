import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../ports/clock.ts'

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'

/** The machine's own time and chance. */
export function systemClock(): Clock {
  return {
    now: () => new Date(),
    monotonic: () => performance.now(),
    sleep: (milliseconds) => wait(milliseconds),
    random: (length) => Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
  }
}
