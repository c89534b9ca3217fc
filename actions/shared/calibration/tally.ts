/** How often a stated confidence came true, and how often not: all that a calibration needs to know of a history. */
export interface Tally {
  /** 0–1. */
  confidence: number
  came: number
  not: number
}

/** What a stated confidence is worth: never falling as it rises, and within `bounded`. */
export type CalibrationCurve = (confidence: number) => number

/** Nothing is impossible or certain after a few hundred outcomes. */
const lowest = 0.01
const highest = 0.99

export function bounded(probability: number): number {
  return Math.min(highest, Math.max(lowest, probability))
}

/** One row a confidence, ascending: the order in which outcomes are kept makes no difference to anything. */
export function tally(outcomes: Iterable<{ confidence: number; cameTrue: boolean }>): Tally[] {
  const rows = new Map<number, Tally>()
  for (const { confidence, cameTrue } of outcomes) {
    const row = rows.get(confidence) ?? { confidence, came: 0, not: 0 }
    row[cameTrue ? 'came' : 'not']++
    rows.set(confidence, row)
  }
  return [...rows.values()].toSorted((a, b) => a.confidence - b.confidence)
}

export function total(rows: readonly Tally[]): { came: number; not: number } {
  return rows.reduce((sum, { came, not }) => ({ came: sum.came + came, not: sum.not + not }), { came: 0, not: 0 })
}
