import type { CalibrationCurve, Tally } from './tally.ts'

const folds = 10

/**
 * What a method says of every outcome when it is fitted on the others: ten folds, dealt out like cards in the order of
 * confidence, so that each is like the whole and a repetition gives the same.
 */
export function crossValidated(rows: readonly Tally[], curveOf: (rows: readonly Tally[]) => CalibrationCurve): Tally[] {
  return Array.from({ length: folds }, (_, fold) => {
    const { held, others } = part(rows, fold)
    const curve = curveOf(others)
    return held.map((row) => ({ ...row, confidence: curve(row.confidence) }))
  }).flat()
}

function part(rows: readonly Tally[], fold: number): { held: Tally[]; others: Tally[] } {
  const held: Tally[] = []
  const others: Tally[] = []
  let dealt = 0
  const share = (count: number) => {
    const before = cards(dealt, fold)
    dealt += count
    return cards(dealt, fold) - before
  }
  for (const { confidence, came, not } of rows) {
    const mine = { confidence, not: share(not), came: share(came) }
    if (mine.came + mine.not > 0) held.push(mine)
    if (mine.came + mine.not < came + not) others.push({ confidence, came: came - mine.came, not: not - mine.not })
  }
  return { held, others }
}

/** How many of the first `dealt` cards a fold has got. */
function cards(dealt: number, fold: number): number {
  return Math.ceil(Math.max(0, dealt - fold) / folds)
}
