import pLimit from 'p-limit'
import type { KeptOutcome } from '../contracts/outcome-history.ts'
import type { StateItem } from '../contracts/state-index.ts'
import type { StateBranch } from '../ports/state-branch.ts'
import { itemPath, outcomesPath } from './layout.ts'
import { readsAtOnce } from './past.ts'
import { readRow } from './read-row.ts'
import { readDerived, stateFiles } from './state-files.ts'

/**
 * What the branch knows of these proposals; one file is read for each, however many runs there are. A damaged row is a
 * row that is missing: the next push makes it again. Everything in it is a hint (see `StateItem`).
 * @throws UserError where a newer llm-ops wrote a row
 */
export async function pullKnown(branch: StateBranch, ids: Iterable<string>): Promise<Map<string, StateItem>> {
  const rows = new Map<string, StateItem>()
  const tip = await branch.tip()
  if (tip === null) return rows
  const read = async (id: string): Promise<StateItem | null> =>
    readRow(await branch.read(itemPath(id), tip), itemPath(id))
  const wanted = [...new Set(ids)]
  for (const row of await pLimit(readsAtOnce).map(wanted, read)) if (row !== null) rows.set(row.item.id, row)
  return rows
}

/**
 * What people did with earlier proposals: at most the newest 5,000. Empty where there is none, or it is damaged.
 * @throws UserError where a newer llm-ops wrote it
 */
export async function pullOutcomes(branch: StateBranch): Promise<KeptOutcome[]> {
  const tip = await branch.tip()
  const text = tip === null ? null : await branch.read(outcomesPath, tip)
  return readDerived(stateFiles.outcomes, text, outcomesPath)?.outcomes ?? []
}
