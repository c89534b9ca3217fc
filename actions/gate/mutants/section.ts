import type { MutantOutcome, MutantRecord, MutantsSection } from '../../shared/contracts/evidence.ts'
import type { Budget } from './schedule.ts'

/** What a reader wants to see first. */
const ORDER: Readonly<Record<MutantOutcome, number>> = {
  survived: 0,
  'not-reached': 1,
  'timed-out': 2,
  killed: 3,
  'not-run': 4,
}

/** The section of the evidence, with all mutants: survivors first. */
export function mutantsSection(
  records: readonly MutantRecord[],
  newlyKilled: MutantRecord | null,
  budget: Budget,
): MutantsSection {
  const number = (outcome: MutantOutcome) => records.filter((record) => record.outcome === outcome).length
  return {
    status: 'measured',
    reason: null,
    budgetSeconds: budget.seconds,
    seconds: Math.round(budget.spent() * 1000) / 1000,
    counts: {
      total: records.length,
      killed: number('killed'),
      survived: number('survived'),
      timedOut: number('timed-out'),
      notReached: number('not-reached'),
      notRun: number('not-run'),
    },
    mutants: records.toSorted((a, b) => ORDER[a.outcome] - ORDER[b.outcome]),
    unnoticed: [],
    newlyKilled,
  }
}
