import type { Case } from './facts.ts'

/** Rows of one table, and combinations of several, that are looked at. */
export const MAX_CASES = 2000

/**
 * The cases of two tables together: every row of one with every row of the other. Where those are too many, each row
 * of the longer one with some row of the shorter: then a row that goes is still missed.
 */
export function product(cases: readonly Case[], more: readonly Case[]): Case[] {
  if (cases.length === 0 || more.length === 0) return [...cases, ...more]
  if (cases.length * more.length <= MAX_CASES) {
    return cases.flatMap((one) => more.map((other) => new Map([...one, ...other])))
  }
  const longer = cases.length > more.length ? cases : more
  return longer.map((_case, index) => new Map([...rowOf(cases, index), ...rowOf(more, index)]))
}

function rowOf(cases: readonly Case[], index: number): Case {
  return cases[index % cases.length] ?? new Map()
}
