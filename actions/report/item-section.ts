import type { Change } from '../shared/contracts/change.ts'
import type { Evidence } from '../shared/contracts/evidence.ts'
import type { PlanItem } from '../shared/contracts/plan.ts'
import type { RunItem } from '../shared/contracts/run.ts'
import { details } from '../shared/evidence/details.ts'
import { overview } from '../shared/evidence/overview.ts'
import { counted } from '../shared/wording/counted.ts'
import { block, code, prose } from '../shared/wording/markdown.ts'
import { verdictWord } from '../shared/wording/verdict-word.ts'

export interface ItemPage {
  row: RunItem
  item: PlanItem
  change: Change | null
  evidence: Evidence | null
  base: string
  /** UTF-16 units of diff that may be shown; 0 shows none. */
  diffBudget: number
}

const diffLimit = 20_000

/** Everything about one item: why, what decided, what was measured, the diff, and how to take or leave it. */
export function itemSection(page: ItemPage): string {
  const { row, item, change, evidence } = page
  const parts = [
    `### ${prose(item.title)} — ${code(item.filePath)}`,
    `**${verdictWord(row.verdict, change)}** · ${item.action} · confidence ${item.confidence} · ${code(item.id)}`,
    prose(item.reason, 2000),
    decided(row),
    evidence === null ? '' : overview(evidence),
    evidence === null ? '' : details(evidence),
    `<details><summary>Where the confidence comes from</summary>\n\n${list(item.confidenceReasons)}\n\n</details>`,
    diffSection(change, evidence, page.diffBudget),
    handling(page),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function decided({ reasons }: RunItem): string {
  return reasons.length === 0 ? '' : `What decided:\n\n${list(reasons)}`
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${prose(line, 1000)}`).join('\n')
}

function diffSection(change: Change | null, evidence: Evidence | null, budget: number): string {
  const diff = evidence?.candidateDiff ?? change?.diff ?? ''
  if (diff === '' || change === null) return ''
  const { additions, deletions } = change.stat
  const files = `${counted(change.files.length, 'file')}, +${additions} −${deletions}`
  const limit = Math.min(diffLimit, budget)
  if (limit < 200) return `The diff (${files}) is left out here: the report is long enough. It stands in changes.json.`
  const shown = diff.length <= limit ? diff : diff.slice(0, diff.lastIndexOf('\n', limit))
  const cut = shown.length < diff.length ? `\n\nCut after ${shown.length} of ${diff.length} characters.` : ''
  return `<details><summary>Diff: ${files}</summary>\n\n${block('diff', shown)}${cut}\n\n</details>`
}

function handling({ row, change, base }: ItemPage): string {
  if (row.branch === null) {
    const settled = row.verdict !== null || change?.status === 'refused'
    const retry = row.verdict === 'pass' ? '.' : '; with `retry` they do.'
    return settled ? `Later runs do not propose this again, as long as the files are the same${retry}` : ''
  }
  const lines = [
    `git diff ${base.slice(0, 12)}..${row.branch}   # look at it`,
    `git merge ${row.branch}   # take it`,
    `git branch -D ${row.branch}   # get rid of it`,
  ]
  return block('sh', lines.join('\n'))
}
