import { bounded, total, type CalibrationCurve, type Tally } from './tally.ts'

/** P(true) = 1 / (1 + exp(slope × confidence + offset)), as Platt writes it: a negative slope rises. */
interface Sigmoid {
  slope: number
  offset: number
}

/** One confidence, the target it should come to, and how many outcomes have both. */
interface Target {
  confidence: number
  target: number
  weight: number
}

/** Bounds of the iteration, as Lin, Lin and Weng give them. */
const iterations = 100
const smallestStep = 1e-10
const ridge = 1e-12
const smallestGradient = 1e-5
/** Share of the fall that the gradient promises. */
const enough = 1e-4

/**
 * Platt scaling (Platt 1999, "Probabilistic Outputs for Support Vector Machines"): a sigmoid of the confidence. Targets are smoothed as he does, (n₊ + 1) / (n₊ + 2) and
 * 1 / (n₋ + 2), so that no sample is fitted to certainty; the fit is Newton's method with backtracking (Lin, Lin and
 * Weng 2007, "A Note on Platt's Probabilistic Outputs"). Where confidence and outcome run against each other the curve
 * is flat: it would have to fall.
 */
export function plattCurve(rows: readonly Tally[]): CalibrationCurve {
  const { came, not } = total(rows)
  const flat: Sigmoid = { slope: 0, offset: Math.log((not + 1) / (came + 1)) }
  const fitted = fit(targetsOf(rows), flat)
  const { slope, offset } = fitted.slope <= 0 ? fitted : flat
  return (confidence) => bounded(1 / (1 + Math.exp(slope * confidence + offset)))
}

function targetsOf(rows: readonly Tally[]): Target[] {
  const { came, not } = total(rows)
  const [high, low] = [(came + 1) / (came + 2), 1 / (not + 2)]
  return rows.flatMap((row) => [
    { confidence: row.confidence, target: high, weight: row.came },
    { confidence: row.confidence, target: low, weight: row.not },
  ])
}

/** @param start the maximum where the slope is 0 */
function fit(targets: readonly Target[], start: Sigmoid): Sigmoid {
  let at = start
  let loss = lossAt(targets, at)
  for (let round = 0; round < iterations; round++) {
    const { slope, offset, gradient } = newtonStep(targets, at)
    if (Math.abs(gradient.slope) < smallestGradient && Math.abs(gradient.offset) < smallestGradient) break
    const falls = gradient.slope * slope + gradient.offset * offset
    const next = (length: number) => ({ slope: at.slope + length * slope, offset: at.offset + length * offset })
    const length = shortened((length) => lossAt(targets, next(length)) < loss + enough * length * falls)
    if (length === null) break
    at = next(length)
    loss = lossAt(targets, at)
  }
  return at
}

/** The longest step that the loss falls enough for, halved from 1; null where none is left. */
function shortened(works: (length: number) => boolean): number | null {
  for (let length = 1; length >= smallestStep; length /= 2) if (works(length)) return length
  return null
}

/** Cross entropy, written so that neither exp nor log overflows. */
function lossAt(targets: readonly Target[], { slope, offset }: Sigmoid): number {
  let loss = 0
  for (const { confidence, target, weight } of targets) {
    const z = slope * confidence + offset
    loss += weight * (z >= 0 ? target * z + Math.log1p(Math.exp(-z)) : (target - 1) * z + Math.log1p(Math.exp(z)))
  }
  return loss
}

/** Gradient and Hessian at a point, and the step they ask for. */
function newtonStep(targets: readonly Target[], { slope, offset }: Sigmoid) {
  const hessian = { slopes: ridge, mixed: 0, offsets: ridge }
  const gradient = { slope: 0, offset: 0 }
  for (const { confidence, target, weight } of targets) {
    const p = 1 / (1 + Math.exp(slope * confidence + offset))
    const curvature = weight * p * (1 - p)
    hessian.slopes += curvature * confidence ** 2
    hessian.mixed += curvature * confidence
    hessian.offsets += curvature
    const error = weight * (target - p)
    gradient.slope += error * confidence
    gradient.offset += error
  }
  const determinant = hessian.slopes * hessian.offsets - hessian.mixed ** 2
  return {
    gradient,
    slope: -(hessian.offsets * gradient.slope - hessian.mixed * gradient.offset) / determinant,
    offset: -(hessian.slopes * gradient.offset - hessian.mixed * gradient.slope) / determinant,
  }
}
