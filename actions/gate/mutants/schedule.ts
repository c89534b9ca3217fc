import type { Clock } from '../../shared/ports/clock.ts'

/** Seconds, from the moment it was made. */
export interface Budget {
  readonly seconds: number
  spent(): number
  left(): number
}

export function startBudget(seconds: number, clock: Pick<Clock, 'monotonic'>): Budget {
  const started = clock.monotonic()
  const spent = () => (clock.monotonic() - started) / 1000
  return { seconds, spent, left: () => seconds - spent() }
}

const MIN_LIMIT_SECONDS = 2
const SLOWER_THAN_CLEAN = 4

export interface TimeLimit {
  seconds: number
  /** The budget ends sooner than a hang could be told from a slow run: reaching the limit then says nothing. */
  cut: boolean
}

/**
 * How long a run on a mutant may take that takes `clean` seconds without it, and `times` that; null where its like would
 * not end in time.
 */
export function timeLimit(clean: number, budget: Budget, times = 1): TimeLimit | null {
  const left = budget.left()
  if (left <= clean) return null
  const seconds = Math.max(MIN_LIMIT_SECONDS, SLOWER_THAN_CLEAN * clean) * times
  return { seconds: Math.min(seconds, left), cut: left < seconds }
}

/** Takes jobs one by one until they are gone or `isOver`; what was not taken stays in `queue`. */
export async function workThrough<T>(
  queue: T[],
  isOver: () => boolean,
  work: (job: T) => Promise<void>,
): Promise<void> {
  while (!isOver()) {
    const job = queue.shift()
    if (job === undefined) return
    await work(job)
  }
}

export interface Turns {
  /** Works at once, unless somebody works or waits to work alone. */
  beside<T>(work: () => Promise<T>): Promise<T>
  /** Waits until nobody works, and keeps all others waiting. Not from within work of either kind: it would never begin. */
  alone<T>(work: () => Promise<T>): Promise<T>
}

/** Work that may go on side by side, and work that wants the machine to itself. */
export function takeTurns(): Turns {
  const running = new Set<Promise<void>>()
  let lastAlone: Promise<void> = Promise.resolve()
  return {
    async beside(work) {
      let waited: Promise<void> | null = null
      while (waited !== lastAlone) {
        waited = lastAlone
        await waited
      }
      const result = work()
      const end = settled(result).then(() => void running.delete(end))
      running.add(end)
      return result
    },
    async alone(work) {
      const before = lastAlone
      const result = before.then(async () => {
        await Promise.all(running)
        return work()
      })
      lastAlone = settled(result)
      return result
    },
  }
}

async function settled(work: Promise<unknown>): Promise<void> {
  await Promise.allSettled([work])
}
