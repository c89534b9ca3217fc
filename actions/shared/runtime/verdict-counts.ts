import type { Verdict } from '../contracts/plan.ts'
import type { Settings } from '../settings/parse.ts'

export type VerdictCounts = Record<Verdict, number>

export function countVerdicts(items: readonly { verdict: Verdict }[]): VerdictCounts {
  const counts: VerdictCounts = { pass: 0, fail: 0, unproven: 0 }
  for (const { verdict } of items) counts[verdict]++
  return counts
}

/** Why the gate as a whole does not stand; null where it does. */
export function gateFailure(
  { fail, unproven }: VerdictCounts,
  settings: Pick<Settings, 'allowUnproven'>,
): string | null {
  const open = settings.allowUnproven ? 0 : unproven
  if (fail === 0 && open === 0) return null
  const advice = open > 0 ? '; allow-unproven lets unproven ones through' : ''
  return `${fail} failed, ${unproven} unproven: evidence.json says why${advice}`
}
