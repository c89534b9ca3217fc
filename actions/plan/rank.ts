import type { PlanItem } from '../shared/contracts/plan.ts'

const riskWeights: Readonly<Record<PlanItem['risk'], number>> = { low: 1, medium: 0.7, high: 0.4 }

/** Where coverage is not known, half of the lines are taken to be covered. */
const unknownCoverage = 0.5

/**
 * score = value × risk weight × (0.5 + 0.5 × share of touched lines that the baseline tests ran), rounded to 3 digits.
 * Value is 1–5; risk weighs 1 (low), 0.7 (medium), 0.4 (high): a change that tests can prove counts twice one they cannot.
 */
export function score({ value, risk, touchedCoverage }: Pick<PlanItem, 'value' | 'risk' | 'touchedCoverage'>): number {
  const proof = 0.5 + 0.5 * (touchedCoverage ?? unknownCoverage)
  return Math.round(value * riskWeights[risk] * proof * 1000) / 1000
}

/** Best first; of equal scores the surer one, then by path and id, so that the order never depends on chance. */
export function byRank(a: PlanItem, b: PlanItem): number {
  return b.score - a.score || b.confidence - a.confidence || compare(a.filePath, b.filePath) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
