/** What an item is worth, and what asking for it costs. */
export interface Priced {
  value: number
  /** US dollars. */
  estimatedUsd: number
  /** Of the question and its longest answer. */
  tokens: number
}

/**
 * Compares by value per US dollar, the best first; what costs nothing comes before all else, by value. Of equals the
 * one with fewer tokens comes first, and what is equal in that, too, stays in the order it was given.
 */
export function byValueForCost(a: Priced, b: Priced): number {
  return descending(perDollar(a), perDollar(b)) || descending(a.value, b.value) || a.tokens - b.tokens
}

function perDollar({ value, estimatedUsd }: Priced): number {
  return estimatedUsd > 0 ? value / estimatedUsd : Infinity
}

/** Two infinities are equal: their difference is no number. */
function descending(a: number, b: number): number {
  return a === b ? 0 : b - a
}
