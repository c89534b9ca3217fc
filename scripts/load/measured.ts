import { peakMemoryBytes } from '../peak-memory.ts'

/** What some work cost this process. */
export interface Cost {
  seconds: number
  /** User and system time, of all threads. */
  cpuMilliseconds: number
  /** Of the whole life of the process. */
  peakRssBytes: number
  /** What was alive after forced collections: before the work, and the most since; null without `--expose-gc`. */
  liveHeapBytes: { before: number; most: number } | null
}

export async function measured<Result>(work: () => Promise<Result>): Promise<{ result: Result; cost: Cost }> {
  const live = watchLiveHeap()
  const began = performance.now()
  const cpu = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(cpu)
  const cost = {
    seconds: (performance.now() - began) / 1000,
    cpuMilliseconds: (user + system) / 1000,
    peakRssBytes: peakMemoryBytes(),
    liveHeapBytes: live(),
  }
  return { result, cost }
}

/** Looks every two seconds until it is asked; a collection costs about 1 % of the time between two. */
function watchLiveHeap(): () => Cost['liveHeapBytes'] {
  const collect = globalThis.gc
  if (collect === undefined) return () => null
  const look = (): number => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const before = look()
  let most = before
  const timer = setInterval(() => (most = Math.max(most, look())), 2000)
  return () => {
    clearInterval(timer)
    return { before, most: Math.max(most, look()) }
  }
}
