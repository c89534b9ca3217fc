import type { Changes } from '../contracts/change.ts'
import type { Evidence, EvidenceFile } from '../contracts/evidence.ts'

export interface MergedEvidence {
  file: EvidenceFile
  /** Items of which something was measured, and not what was drafted last: it proves nothing of that. */
  outdated: string[]
}

/**
 * The evidence of all batches as one file, in the order of the changes. It is about a tree: what was measured of
 * another one than the change gives is left out.
 * @param changes those that were drafted
 * @param parts round 2 after round 1: of the same item the later one counts
 */
export function mergeEvidence(
  parts: readonly EvidenceFile[],
  { runId, base, changes }: Pick<Changes, 'runId' | 'base' | 'changes'>,
): MergedEvidence {
  const byItem = new Map<string, Evidence[]>()
  for (const { items } of parts) {
    for (const each of items) byItem.set(each.itemId, [...(byItem.get(each.itemId) ?? []), each])
  }
  const items: Evidence[] = []
  const outdated: string[] = []
  for (const { itemId, tree } of changes) {
    const measured = byItem.get(itemId) ?? []
    const fitting = measured.findLast((each) => each.tree === tree)
    if (fitting !== undefined) items.push(fitting)
    else if (measured.length > 0) outdated.push(itemId)
  }
  return { file: { schemaVersion: 2, runId, base, items }, outdated }
}
