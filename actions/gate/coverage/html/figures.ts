import type { Ratio } from '../../../shared/contracts/test-run.ts'
import { counted } from '../../../shared/wording/counted.ts'

export const NOT_MEASURED = 'not measured'

/** `83.3%`, cut and not rounded: 100% is said of nothing that has a missing line. */
export function percent({ covered, total }: Ratio): string {
  const tenths = Math.floor((covered / total) * 1000)
  return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)}%`
}

/** `83.3%`; a dash where there is nothing to count. */
export function percentOrDash(ratio: Ratio | null): string {
  return ratio === null || ratio.total === 0 ? '–' : percent(ratio)
}

/** `10 of 12 lines`. */
export function tally({ covered, total }: Ratio, noun: string): string {
  return `${covered} of ${counted(total, noun)}`
}

/** `+1.2 points`, or null where it is not known on both sides. */
export function delta(before: Ratio | null, after: Ratio | null): string | null {
  if (before === null || after === null || before.total === 0 || after.total === 0) return null
  const tenths = Math.round((after.covered / after.total - before.covered / before.total) * 1000)
  if (tenths === 0) return 'unchanged'
  return `${tenths > 0 ? '+' : '−'}${(Math.abs(tenths) / 10).toFixed(1)} points`
}

/** A picture of a ratio, for the eye only: its number stands beside it. */
export function bar({ covered, total }: Ratio): string {
  if (total === 0) return ''
  const ran = Math.round((covered / total) * 100)
  return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="ran" width="${ran}" height="10"/><rect class="lost" x="${ran}" width="${100 - ran}" height="10"/></svg>`
}
