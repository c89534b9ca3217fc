import type { Change } from '../shared/contracts/change.ts'
import type { Evidence } from '../shared/contracts/evidence.ts'
import type { PlanItem, Verdict } from '../shared/contracts/plan.ts'
import type { RunItem } from '../shared/contracts/run.ts'
import { block, code, prose, table } from './markdown.ts'
import { percent, testCounts } from './measures.ts'
import { counted } from '../shared/wording/counted.ts'
import { changedLinesRun } from '../shared/wording/changed-lines.ts'

export interface ItemPage {
  row: RunItem
  item: PlanItem
  change: Change | null
  evidence: Evidence | null
  base: string
  /** UTF-16 units of diff that may be shown; 0 shows none. */
  diffBudget: number
}

const verdictWords: Readonly<Record<Verdict | 'refused' | 'none', string>> = {
  pass: '✅ pass',
  fail: '❌ fail',
  unproven: '❔ unproven',
  refused: '⛔ refused',
  none: '– not judged',
}

/** A verdict, or why there is none: refused before the gate, or not judged at all. */
export function verdictWord(verdict: Verdict | null, change: Pick<Change, 'status'> | null): string {
  if (verdict !== null) return verdictWords[verdict]
  return change?.status === 'refused' ? verdictWords.refused : verdictWords.none
}

const diffLimit = 20_000
const namedTests = 10

/** Everything about one item: why, what decided, what was measured, the diff, and how to take or leave it. */
export function itemSection(page: ItemPage): string {
  const { row, item, change, evidence } = page
  const parts = [
    `### ${prose(item.title)} — ${code(item.filePath)}`,
    `**${verdictWord(row.verdict, change)}** · ${item.action} · confidence ${item.confidence} · ${code(item.id)}`,
    prose(item.reason, 2000),
    decided(row),
    evidence === null ? '' : measured(evidence),
    evidence === null ? '' : changedTests(evidence),
    evidence === null ? '' : remarks(evidence),
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

function measured(evidence: Evidence): string {
  const { tests, coverage, runtime } = evidence
  const known = coverage.changedFiles.filter(({ before, after }) => before !== null || after !== null)
  const files = known.map(({ path, before, after }) => [code(path), percent(before), percent(after)])
  const rows = [
    ['tests', testCounts(tests.before), testCounts(tests.after)],
    ['project, lines', percent(coverage.before), percent(coverage.after)],
    ['project, branches', percent(coverage.branchesBefore), percent(coverage.branchesAfter)],
    ...files,
    runtime === null
      ? ['changed lines run', '', changedLinesRun(evidence)]
      : ['runtime', `declares ${code(runtime.declared)}`, `ran on ${code(runtime.ran ?? 'unknown')}`],
  ]
  return table(['', 'before', 'after'], rows)
}

function changedTests({ tests }: Evidence): string {
  const groups = [
    ['Fail now and did not before', tests.regressed] as const,
    ['Gone', tests.removed] as const,
    ['Skipped now', tests.newlySkipped] as const,
    ['Fixed', tests.fixed] as const,
    ['Failed before and still do', tests.stillFailing] as const,
    ['New', tests.added] as const,
  ]
  return groups.flatMap(([title, ids]) => (ids.length === 0 ? [] : [`${title}:\n\n${names(ids)}`])).join('\n\n')
}

function names(ids: readonly string[]): string {
  const shown = ids.slice(0, namedTests).map((id) => `- ${code(id)}`)
  return [...shown, ...(ids.length > namedTests ? [`- and ${ids.length - namedTests} more`] : [])].join('\n')
}

function remarks({ formatting, coverage }: Evidence): string {
  const missed = coverage.changedFiles.filter((file) => file.missed.length > 0)
  const lines = missed.map(
    ({ path, missed }) => `- No test ran line ${missed.slice(0, 20).join(', ')} of ${code(path)}.`,
  )
  if (coverage.reason !== null) lines.push(`- Coverage was not measured: ${prose(coverage.reason)}`)
  if (formatting.tool !== null) lines.push(`- Formatting, ${formatting.status}: ${prose(formatting.reason)}`)
  return lines.join('\n')
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
