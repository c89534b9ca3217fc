import type { MutantOutcome, MutantRecord, MutantsSection } from '../../shared/contracts/evidence.ts'
import type { ChangedPlaces } from '../coverage/changed-places.ts'
import type { LineOutcomes } from '../coverage/exercised.ts'

/** What became of the mutants of each line. */
export function lineOutcomes(records: readonly MutantRecord[]): LineOutcomes {
  const files = new Map<string, Map<number, Set<MutantOutcome>>>()
  for (const { path, line, outcome } of records) {
    const lines = files.get(path) ?? new Map<number, Set<MutantOutcome>>()
    lines.set(line, (lines.get(line) ?? new Set()).add(outcome))
    files.set(path, lines)
  }
  return files
}

/** More places say nothing more. */
const most = 100

/**
 * Changed places in which faults were tried and none was noticed, each by the line of its first survivor: code that runs
 * there without anybody looking.
 */
export function unnoticedPlaces(records: readonly MutantRecord[], places: ChangedPlaces): MutantsSection['unnoticed'] {
  const outcomes = lineOutcomes(records)
  const found: MutantsSection['unnoticed'] = []
  for (const [path, of] of places) {
    const lines = outcomes.get(path) ?? new Map<number, ReadonlySet<MutantOutcome>>()
    const has = (line: number, wanted: MutantOutcome) => lines.get(line)?.has(wanted) === true
    for (const place of of) {
      const survivor = place.new.find((line) => has(line, 'survived'))
      if (survivor !== undefined && !place.new.some((line) => has(line, 'killed'))) found.push({ path, line: survivor })
    }
  }
  return found.slice(0, most)
}
