import type { KnownItem } from '../shared/contracts/plan.ts'
import type { Note } from '../shared/contracts/primitives.ts'
import type { Run, RunItem } from '../shared/contracts/run.ts'
import type { Snapshot } from '../shared/contracts/snapshot.ts'
import { calibrationSection } from './calibration-section.ts'
import { itemSection, type ItemPage } from './item-section.ts'
import { code, prose, table } from '../shared/wording/markdown.ts'
import { percent, testCounts } from '../shared/wording/measures.ts'
import type { Publication } from './publish.ts'
import type { StageFiles } from './run-items.ts'
import { spendingSection } from './spending-section.ts'
import { counted } from '../shared/wording/counted.ts'
import { verdictWord } from '../shared/wording/verdict-word.ts'
import { changedLinesRun } from '../shared/wording/changed-lines.ts'

/** Diffs on the whole page, in UTF-16 units: GitHub shows a file of this size, and a step summary holds 1 MiB. */
const diffBudget = 300_000
const notesShown = 50

/**
 * `report.md`: what was found, proposed and measured, for the person who decides.
 * @param published of this run's proposals, and of pull requests of earlier ones
 */
export function reportPage(run: Run, files: StageFiles, published: ReadonlyMap<string, Publication>): string {
  const parts = [
    `# llm-ops: ${prose(headline(run))}`,
    introduction(run, files),
    overview(run, files),
    found(files.snapshot),
    ...sections(run, files),
    spendingSection({ plan: files.plan?.spending ?? null, apply: files.changes?.spending ?? null }),
    calibrationSection(files.plan?.calibration ?? null),
    known(files),
    notes('Pull requests of earlier runs', earlierPulls(run, published)),
    notes('Left out', files.plan?.leftOut ?? []),
    notes('Noticed', files.snapshot.notes),
    stages(run),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function headline({ totals, status, dryRun }: Run): string {
  if (status === 'failed') return 'the run did not finish'
  if (dryRun) return `${counted(totals.proposed, 'proposal')}, none applied (dry run)`
  if (totals.proposed === 0) return 'nothing to propose'
  return `${totals.pass} of ${counted(totals.proposed, 'proposal')} proven`
}

function introduction(run: Run, { snapshot }: StageFiles): string {
  const { base } = snapshot
  const branch = base.branch === null ? 'a detached HEAD' : code(base.branch)
  const where = `Run ${code(run.runId)} looked at ${code(run.target.url)}, commit ${code(run.base.slice(0, 12))} of ${branch}.`
  const ended = run.error === null ? '' : `\n\n**It did not finish:** ${prose(run.error)}`
  const untouched =
    'The work tree, the index and the branches of the target are as they were; proposals are new local branches.'
  return `${where} ${untouched}${ended}`
}

function overview({ items }: Run, { evidence, changes }: StageFiles): string {
  if (items.length === 0) return ''
  const measured = new Map(evidence?.items.map((item) => [item.itemId, item]))
  const changeOf = new Map(changes?.changes.map((change) => [change.itemId, change]))
  const rows = items.map((row) => {
    const facts = measured.get(row.id)
    const tests = facts === undefined ? '' : `${testCounts(facts.tests.before)} → ${testCounts(facts.tests.after)}`
    const lines = facts === undefined ? '' : changedLinesRun(facts)
    const branch = row.branch === null ? '' : code(row.branch)
    return [
      verdictWord(row.verdict, changeOf.get(row.id) ?? null),
      prose(row.title),
      code(row.filePath),
      tests,
      lines,
      branch,
    ]
  })
  return table(['verdict', 'proposal', 'file', 'tests before → after', 'changed lines run', 'branch'], rows)
}

function found({ files, outlines, baseline, noLlm }: Snapshot): string {
  const perLanguage = Object.entries(Object.groupBy(files, ({ language }) => language ?? 'other'))
  const languages = perLanguage.map(([language, group]) => `${group?.length ?? 0} ${language}`).join(', ')
  const lines = [
    `- ${counted(files.length, 'file')}: ${languages}; ${outlines.parsed} parsed, ${outlines.cached} known from before, ${outlines.failed} failed`,
    `- Tests: ${testCounts(baseline)}${baseline.status === 'passed' ? '' : `; ${prose(baseline.reason)}`}`,
    `- Coverage: lines ${percent(baseline.coverage?.lines ?? null)}, branches ${percent(baseline.coverage?.branches ?? null)}${why(baseline.coverageReason)}`,
  ]
  const optedOut = noLlm.repository
    ? 'the whole repository'
    : `${counted(noLlm.files.length, 'file')} and ${counted(noLlm.folders.length, 'folder')}`
  if (noLlm.repository || noLlm.files.length + noLlm.folders.length > 0) {
    lines.push(
      `- Opted out of models: ${optedOut}. Codemods run on this machine alone and may still propose changes there.`,
    )
  }
  return `## What was found\n\n${lines.join('\n')}`
}

function why(reason: string | null): string {
  return reason === null ? '' : `: ${prose(reason)}`
}

function sections(run: Run, files: StageFiles): string[] {
  if (run.items.length === 0) return []
  let left = diffBudget
  const pages: string[] = ['## Proposals']
  for (const row of run.items) {
    const page = pageOf(row, { run, files, diffBudget: left })
    left -= page === null ? 0 : Math.min(left, (page.evidence?.candidateDiff ?? page.change?.diff ?? '').length)
    if (page !== null) pages.push(itemSection(page))
  }
  return pages
}

interface PageSources {
  run: Run
  files: StageFiles
  diffBudget: number
}

function pageOf(row: RunItem, { run, files, diffBudget }: PageSources): ItemPage | null {
  const item = files.plan?.items.find(({ id }) => id === row.id)
  if (item === undefined) return null
  const change = files.changes?.changes.find(({ itemId }) => itemId === row.id) ?? null
  const evidence = files.evidence?.items.find(({ itemId }) => itemId === row.id) ?? null
  return { row, item, change, evidence, base: run.base, diffBudget }
}

function known({ plan }: StageFiles): string {
  if (plan === null) return ''
  const lines = plan.known.slice(0, notesShown).map((item) => {
    return `- ${prose(item.title)} in ${code(item.filePath)}: ${fate(item)}`
  })
  if (plan.known.length > notesShown) lines.push(`- and ${plan.known.length - notesShown} more`)
  if (plan.deferred > 0) lines.push(`- ${counted(plan.deferred, 'more proposal')} wait for a later run (max-items).`)
  return lines.length === 0 ? '' : `## Proposed before, or waiting\n\n${lines.join('\n')}`
}

/** Why they stay as they are: a base that cannot be followed, a person at work. Items of this run have it in their rows. */
function earlierPulls({ items }: Run, published: ReadonlyMap<string, Publication>): Note[] {
  const own = new Set(items.map(({ id }) => id))
  return [...published].flatMap(([id, { note }]) => (note === null || own.has(id) ? [] : [note]))
}

/** What became of an earlier proposal. One that only its branch tells of has no run. */
function fate({ verdict, branch, runId }: KnownItem): string {
  if (verdict === null && branch !== null) return `proposed, ${code(branch)}`
  const word = verdictWord(verdict, { status: 'refused' })
  return [word, ...(branch === null ? [] : [code(branch)]), `run ${code(runId)}`].join(', ')
}

function notes(title: string, all: readonly Note[]): string {
  if (all.length === 0) return ''
  const shown = all.slice(0, notesShown).map(({ message, path }) => {
    return path === undefined || message.includes(path) ? `- ${prose(message)}` : `- ${code(path)}: ${prose(message)}`
  })
  const rest = all.length > notesShown ? [`- and ${all.length - notesShown} more`] : []
  return `## ${title}\n\n${[...shown, ...rest].join('\n')}`
}

function stages({ stages }: Run): string {
  if (stages.length === 0) return ''
  return `---\n\n${stages.map(({ stage, seconds }) => `${stage} ${seconds.toFixed(1)} s`).join(' · ')}`
}
