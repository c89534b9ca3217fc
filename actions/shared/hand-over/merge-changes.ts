import type { Change, Changes } from '../contracts/change.ts'
import type { Spending } from '../contracts/spending.ts'

export interface Merging {
  runId: string
  base: string
  /** Ids of plan items: what is not among them is left out. */
  order: readonly string[]
}

/**
 * The changes of all batches as one file, in the order of the plan.
 * @param parts round 2 after round 1: of the same item the later one counts
 */
export function mergeChanges(parts: readonly Changes[], { runId, base, order }: Merging): Changes {
  const byItem = new Map<string, Change>()
  for (const { changes } of parts) for (const change of changes) byItem.set(change.itemId, change)
  return {
    schemaVersion: 2,
    runId,
    base,
    changes: order.flatMap((id) => byItem.get(id) ?? []),
    spending: spendingOf(parts),
  }
}

/** Round 2 counts on from what its batch had spent: of the two only the later is added. */
function spendingOf(parts: readonly Changes[]): Spending | null {
  const last = parts.filter((part, at) => !isDoneAgain(part, parts.slice(at + 1)))
  return last.reduce<Spending | null>((sum, { spending }) => added(sum, spending), null)
}

function isDoneAgain({ changes }: Changes, later: readonly Changes[]): boolean {
  const ids = new Set(later.flatMap((part) => part.changes.map(({ itemId }) => itemId)))
  return changes.some(({ itemId }) => ids.has(itemId))
}

/** Of two jobs of one stage: they ask the same model, each under a cap of its own. */
function added(one: Spending | null, other: Spending | null): Spending | null {
  if (one === null || other === null) return one ?? other
  return {
    ...one,
    requests: one.requests + other.requests,
    cached: one.cached + other.cached,
    tokens: {
      input: one.tokens.input + other.tokens.input,
      cached: one.tokens.cached + other.tokens.cached,
      output: one.tokens.output + other.tokens.output,
    },
    estimatedUsd: dollars(one.estimatedUsd + other.estimatedUsd),
    costUsd: dollars(one.costUsd + other.costUsd),
    capUsd: dollars(one.capUsd + other.capUsd),
    notAsked: one.notAsked + other.notAsked,
  }
}

/** To a millionth: sums of fractions are not exact. */
function dollars(amount: number): number {
  return Math.round(amount * 1e6) / 1e6
}
