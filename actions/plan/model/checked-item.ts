import type { PlanItem } from '../../shared/contracts/plan.ts'
import type { Proposed } from './answer-form.ts'
import { isShown, type Lines } from './excerpt.ts'
import { dottedName, rangeOf, type FileFacts } from './file-context.ts'
import { intentOf, type Intent } from './intents.ts'
import type { LeftOutCode } from './notes.ts'
import { plainReason } from './plain-reason.ts'

/** A proposal of which every part was held against the snapshot. */
export interface CheckedItem {
  intent: Intent
  /** Dotted name, as the outline has it. */
  symbol: string | null
  lines: Lines
  /** One printable line. */
  reason: string
  value: PlanItem['value']
  risk: PlanItem['risk']
}

export interface Asked {
  facts: FileFacts
  /** The lines that the question showed. */
  shown: readonly Lines[]
}

const riskOrder = ['low', 'medium', 'high'] as const satisfies readonly PlanItem['risk'][]

/** The proposal, or why it is left out. */
export function checkedItem(proposed: Proposed, { facts, shown }: Asked): CheckedItem | LeftOutCode {
  const intent = intentOf(proposed.intent, facts.action)
  if (intent === null) return 'unknown-intent'
  const lines = { start: proposed.start_line, end: proposed.end_line }
  if (lines.start < 1 || lines.end < lines.start || lines.end > facts.lines.length) return 'outside-file'
  if (!isShown(lines, shown)) return 'outside-file'
  const place = symbolPlace(proposed.symbol, lines, facts)
  if (place !== 'there') return place
  const reason = plainReason(proposed.reason)
  if (reason === '') return 'no-reason'
  const [least, most] = intent.value
  const value = Math.min(most, Math.max(least, proposed.value))
  const risk = riskOrder[Math.max(riskOrder.indexOf(proposed.risk), riskOrder.indexOf(intent.risk))] ?? 'high'
  return { intent, symbol: proposed.symbol, lines, reason, value, risk }
}

function symbolPlace(name: string | null, lines: Lines, { outline }: FileFacts): 'there' | LeftOutCode {
  if (name === null) return 'there'
  const named = (outline?.symbols ?? []).filter((symbol) => dottedName(symbol) === name)
  if (named.length === 0) return 'unknown-symbol'
  return isShown(lines, named.map(rangeOf)) ? 'there' : 'outside-symbol'
}
