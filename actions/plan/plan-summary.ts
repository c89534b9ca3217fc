import type { Plan } from '../shared/contracts/plan.ts'
import { counted } from '../shared/wording/counted.ts'
import { dollars } from '../shared/wording/dollars.ts'
import { code, prose, table } from '../shared/wording/markdown.ts'

const shownItems = 50

/** What would be drafted, for the summary of a job: all that a dry run has to say. */
export function planSummary(plan: Plan): string {
  const rows = plan.items.slice(0, shownItems).map(({ title, filePath, action, confidence }) => {
    return [prose(title), code(filePath), action, confidence.toFixed(2)]
  })
  const more = plan.items.length - rows.length
  const parts = [
    `## llm-ops: ${counted(plan.items.length, 'proposal')}`,
    `By ${plan.engine === 'model' ? 'a model' : 'codemods'}: ${prose(plan.engineReason)}.`,
    rows.length === 0 ? '' : table(['proposal', 'file', 'action', 'confidence'], rows),
    more > 0 ? `and ${more} more` : '',
    remarks(plan).join('\n'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function remarks({ known, deferred, leftOut, spending }: Plan): string[] {
  const lines: string[] = []
  if (known.length > 0) lines.push(`- ${counted(known.length, 'proposal')} of earlier runs left alone`)
  if (deferred > 0) lines.push(`- ${deferred} more wait for a later run (max-items)`)
  if (leftOut.length > 0) lines.push(`- ${counted(leftOut.length, 'note')} on what was left out, in plan.json`)
  if (spending !== null) lines.push(`- planning cost ${dollars(spending.costUsd)} of ${dollars(spending.capUsd)}`)
  return lines
}
