import type { PlanItem } from '../shared/contracts/plan.ts'
import type { Match } from '../shared/codemods/codemod.ts'

type Declared = NonNullable<PlanItem['runtime']>

/**
 * What an item as a whole declares. Where its matches differ, a pin (`24`) decides before a floor (`>=22`), because a run
 * on the pin proves both, and the higher of two before the lower; of equals the first. null where none declares any.
 */
export function declaredRuntime(matches: readonly Pick<Match, 'runtime'>[]): Declared | null {
  const declared = matches.flatMap(({ runtime }) => runtime ?? [])
  const pins = declared.filter(({ to }) => !to.startsWith('>='))
  const deciding = pins.length > 0 ? pins : declared
  return deciding.toSorted((a, b) => byNumber.compare(b.to, a.to))[0] ?? null
}

/** `3.9` before `3.12`. */
const byNumber = new Intl.Collator('en', { numeric: true })
