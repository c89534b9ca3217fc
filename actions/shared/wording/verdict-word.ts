import type { Change } from '../contracts/change.ts'
import type { Verdict } from '../contracts/plan.ts'

const words: Readonly<Record<Verdict | 'refused' | 'none', string>> = {
  pass: '✅ pass',
  fail: '❌ fail',
  unproven: '❔ unproven',
  refused: '⛔ refused',
  none: '– not judged',
}

/** A verdict, or why there is none: refused before the gate, or not judged at all. */
export function verdictWord(verdict: Verdict | null, change: Pick<Change, 'status'> | null): string {
  if (verdict !== null) return words[verdict]
  return change?.status === 'refused' ? words.refused : words.none
}
