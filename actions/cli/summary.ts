import Table from 'cli-table3'
import type { Evidence } from '../shared/contracts/evidence.ts'
import type { Run, RunItem } from '../shared/contracts/run.ts'
import { printable } from '../shared/runtime/printable.ts'
import { changedLinesRun } from '../shared/wording/changed-lines.ts'
import { counted } from '../shared/wording/counted.ts'

export interface Summary {
  run: Run
  proof: ReadonlyMap<string, Evidence>
  /** The file to read next. */
  reportFile: string
  /** As the user named it, for the commands to copy. */
  target: string
  /** The folder that has the branches: the same, or the clone of a URL. */
  folder: string
}

/** What a person sees at the end of a run: one row an item, where the report lies, and what to do next. */
export function runSummary(summary: Summary): string {
  const { run, reportFile } = summary
  const lines = [headline(run)]
  if (run.items.length > 0) lines.push('', itemTable(summary))
  else if (!run.dryRun) lines.push('', nothingNew(run))
  lines.push('', `${run.dryRun ? 'plan' : 'report'}: ${printable(reportFile)}`, ...nextSteps(summary))
  return lines.join('\n')
}

function headline({ runId, target, base, totals, dryRun }: Run): string {
  const seen = `${counted(totals.files, 'file')}, ${counted(totals.tests, 'test')}`
  const known = totals.known === 0 ? '' : ` (${totals.known} more known from earlier runs)`
  const judged = `${totals.pass} pass, ${totals.fail} fail, ${totals.unproven} unproven`
  const refused = totals.refused === 0 ? '' : `, ${totals.refused} refused`
  const made = `${counted(totals.proposed, 'proposal')}${known}`
  const outcome = dryRun ? made : `${made}: ${judged}${refused}`
  return `${printable(target.url)} at ${base.slice(0, 7)}: ${seen}\n${outcome} (run ${runId})`
}

function nothingNew({ totals }: Run): string {
  return totals.known > 0
    ? 'Nothing new: everything found was proposed before. With --retry what did not pass is proposed again.'
    : 'Nothing to propose: it is in good order.'
}

function itemTable({ run, proof }: Summary): string {
  const table = new Table({
    head: ['item', 'file', 'verdict', 'tests', 'changed lines run', 'branch'],
    style: { head: [], border: [], compact: true },
    colWidths: [34],
    wordWrap: true,
  })
  for (const item of run.items) table.push(row(item, proof.get(item.id)))
  return table.toString()
}

function row(item: RunItem, evidence: Evidence | undefined): string[] {
  const verdict = item.verdict ?? (item.reasons.length > 0 ? 'refused' : 'planned')
  const cells = [item.title, item.filePath, verdict, testsOf(evidence), coverageOf(evidence), item.branch ?? '-']
  return cells.map(printable)
}

/** Passed of all, before and after. */
function testsOf(evidence: Evidence | undefined): string {
  if (evidence === undefined) return '-'
  const side = ({ counts, status }: Evidence['tests']['before']) =>
    counts.total === 0 ? status : `${counts.passed}/${counts.total}`
  return `${side(evidence.tests.before)} → ${side(evidence.tests.after)}`
}

function coverageOf(evidence: Evidence | undefined): string {
  return evidence === undefined ? '-' : changedLinesRun(evidence)
}

function nextSteps({ run, target, folder }: Summary): string[] {
  const dir = target === '.' ? '' : ` ${quoted(target)}`
  if (run.dryRun) return [`next:   llm-ops run${dir}`]
  const branch = run.items.find((item) => item.branch !== null && item.commit !== null)?.branch
  if (branch === undefined || branch === null) return [`next:   llm-ops runs show ${run.runId}${dir}`]
  const at = folder === '.' ? '' : ` -C ${quoted(folder)}`
  const base = run.base.slice(0, 10)
  return [`look:   git${at} diff ${base}..${branch}`, `accept: git${at} merge ${branch}`]
}

/** For a shell. */
function quoted(word: string): string {
  const safe = printable(word)
  return /^[\w./:@%+=-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", String.raw`'\''`)}'`
}
