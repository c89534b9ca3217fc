import type { OutcomeHistory } from '../contracts/outcome-history.ts'

export interface SimulatedOutcome {
  confidence: number
  cameTrue: boolean
}

/** How likely a proposal of a stated confidence really is to be merged. */
export const trueCurves = {
  calibrated: (stated: number) => stated,
  overconfident: (stated: number) => 0.05 + 0.6 * stated ** 2,
  underconfident: (stated: number) => 0.45 + 0.5 * stated,
  'S-shaped': (stated: number) => 0.1 + 0.8 / (1 + Math.exp(-15 * (stated - 0.6))),
  step: (stated: number) => (stated < 0.6 ? 0.2 : 0.85),
  constant: () => 0.5,
} as const satisfies Record<string, (stated: number) => number>

export type TrueCurve = keyof typeof trueCurves

/** Jest looks globals up through a proxy, which takes longer than the arithmetic. */
const { imul, round, sqrt } = Math

/** mulberry32: small, and the same numbers everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Two-digit confidences from 0.30 to 0.95, the higher ones more often, as modelConfidence states them; and what came of each. */
export function simulated(curve: (stated: number) => number, count: number, random: () => number): SimulatedOutcome[] {
  return Array.from({ length: count }, () => {
    const confidence = round((0.3 + 0.65 * sqrt(random())) * 100) / 100
    return { confidence, cameTrue: random() < curve(confidence) }
  })
}

export function historyOf(
  pairs: readonly SimulatedOutcome[],
  rest: Partial<OutcomeHistory['outcomes'][number]> = {},
): OutcomeHistory {
  return {
    schemaVersion: 1,
    outcomes: pairs.map(({ confidence, cameTrue }, index) => ({
      itemId: `model-${index}`,
      runId: 'run-1',
      action: 'refactor',
      engine: 'model',
      rawConfidence: confidence,
      kind: cameTrue ? 'merged' : 'gone',
      at: '2026-11-22T12:00:00.000Z',
      ...rest,
    })),
  }
}
