import type { Pass } from './scenarios.ts'

/** How fast a pass went, and how fast the limiter lets it go. */
export interface Rates {
  requestsPerSecond: number
  itemsPerMinute: number
  /** Items in one answer. */
  batch: number
  /** Share of the files whose answer was kept. */
  hitRate: number
  /** requests a minute × batch ÷ (1 − hit rate); null where nothing limits. */
  allowedItemsPerMinute: number | null
}

/** @param requestsPerMinute 0: nothing limits */
export function ratesOf({ planned, server }: Pass, requestsPerMinute: number): Rates {
  const { items, cached, seconds } = planned
  const hitRate = cached / items
  const batch = server.items / server.answered
  return {
    requestsPerSecond: server.requests / seconds,
    itemsPerMinute: (items * 60) / seconds,
    batch,
    hitRate,
    allowedItemsPerMinute: requestsPerMinute === 0 ? null : (requestsPerMinute * batch) / (1 - hitRate),
  }
}
