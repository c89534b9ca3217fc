import { total, type Tally } from './tally.ts'

/** How far confidences are from what came true; both 0–1, lower is better. */
export interface Scores {
  brier: number
  ece: number
}

const binCount = 10

/**
 * Brier score (Brier 1950): the mean squared error. Expected calibration error (Naeini et al. 2015): ten bins of equal
 * width, [0, 0.1) to [0.9, 1]; the gap between mean confidence and share that came true of each, weighted by its size.
 * @throws RangeError where there is no outcome
 */
export function scores(rows: readonly Tally[]): Scores {
  const sums = total(rows)
  const outcomes = sums.came + sums.not
  if (outcomes === 0) throw new RangeError('there is nothing to score')
  const gaps = Array.from({ length: binCount }, () => 0)
  let squares = 0
  for (const { confidence, came, not } of rows) {
    const bin = Math.min(binCount - 1, Math.floor(confidence * binCount))
    gaps[bin] = (gaps[bin] ?? 0) + (came + not) * confidence - came
    squares += came * (1 - confidence) ** 2 + not * confidence ** 2
  }
  return { brier: squares / outcomes, ece: gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / outcomes }
}
