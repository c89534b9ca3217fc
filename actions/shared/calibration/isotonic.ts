import { bounded, type CalibrationCurve, type Tally } from './tally.ts'

/** Confidences from `first` to `last` that share one value. */
interface Block {
  first: number
  last: number
  came: number
  weight: number
}

/**
 * Isotonic regression (Zadrozny and Elkan 2002) by pooling adjacent violators (Ayer et al. 1955): the non-falling values
 * with the least squared error. Inside a block it is level, from one block to the next a straight line, and beyond the
 * outermost level again.
 */
export function isotonicCurve(rows: readonly Tally[]): CalibrationCurve {
  const points = pooled(rows).flatMap(pointsOf)
  return (confidence) => {
    const right = firstFrom(points, confidence)
    const [before, after] = [points[right - 1], points[right]]
    if (before === undefined || after === undefined) return bounded((before ?? after)?.value ?? confidence)
    const share = (confidence - before.at) / (after.at - before.at)
    return bounded(before.value + share * (after.value - before.value))
  }
}

function pooled(rows: readonly Tally[]): Block[] {
  const blocks: Block[] = []
  for (const { confidence, came, not } of rows) {
    let block: Block = { first: confidence, last: confidence, came, weight: came + not }
    for (let before = blocks.at(-1); before !== undefined && isViolated(before, block); before = blocks.at(-1)) {
      blocks.pop()
      const weight = before.weight + block.weight
      block = { first: before.first, last: confidence, came: before.came + block.came, weight }
    }
    blocks.push(block)
  }
  return blocks
}

/** Its value would not rise from one to the next: came / weight, without the rounding of a division. */
function isViolated(before: Block, next: Block): boolean {
  return before.came * next.weight >= next.came * before.weight
}

function pointsOf({ first, last, came, weight }: Block): Point[] {
  const value = came / weight
  return first === last
    ? [{ at: first, value }]
    : [
        { at: first, value },
        { at: last, value },
      ]
}

interface Point {
  at: number
  value: number
}

/** Index of the first point at or right of a confidence, by halving. */
function firstFrom(points: readonly Point[], confidence: number): number {
  let low = 0
  let high = points.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((points[middle] as Point).at < confidence) low = middle + 1
    else high = middle
  }
  return low
}
