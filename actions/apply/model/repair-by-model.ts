import type { Change } from '../../shared/contracts/change.ts'
import type { Evidence } from '../../shared/contracts/evidence.ts'
import type { PlanItem } from '../../shared/contracts/plan.ts'
import { draftRound, type Drafting } from './draft-by-model.ts'
import { failuresOf } from './failures.ts'

export { isRepairable } from './repairable.ts'

export interface Failed {
  /** Round 1, drafted. */
  change: Change
  /** What the gate measured of it. */
  evidence: Evidence
}

/**
 * Drafts an item that the gate failed (`isRepairable`) once more, with what was drafted and what failed on it, against
 * the same base: the answer takes the first change's place, as round 2. Never throws.
 */
export async function repairByModel(
  item: PlanItem,
  { change, evidence, ...drafting }: Failed & Drafting,
): Promise<Change> {
  const earlier = { tree: change.tree, diff: change.diff, failures: failuresOf(evidence) }
  return draftRound({ item, drafting, round: 2, earlier })
}
