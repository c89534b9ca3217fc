import type { Change } from '../../shared/contracts/change.ts'
import type { Evidence } from '../../shared/contracts/evidence.ts'
import type { PlanItem } from '../../shared/contracts/plan.ts'
import { isSlip } from '../../shared/patch/extract.ts'

/**
 * The reasons for which the gate fails a change: may a new draft mend it? What breaks a rule, or takes tests away, is
 * not asked for twice.
 */
export const mendable: Readonly<Record<string, boolean>> = {
  policy: false,
  tampered: false,
  'parse-error': true,
  'tests-regressed': true,
  'tests-disappeared': false,
  'tests-skipped': false,
  'tests-broken': true,
}

/** Does it get a second round? A drafted change of a model that failed, in its first round, for nothing but mendable reasons. */
export function isRepairable(item: PlanItem, { change, evidence }: { change: Change; evidence: Evidence }): boolean {
  if (item.engine !== 'model' || change.round !== 1 || change.status !== 'drafted') return false
  if (evidence.verdict !== 'fail') return false
  if (evidence.stopped !== null) return isSlip(evidence.stopped.code)
  const reasons = evidence.reasons.map(({ code }) => mendable[code]).filter((mends) => mends !== undefined)
  return reasons.length > 0 && reasons.every(Boolean)
}
