import type { Evidence } from '../../shared/contracts/evidence.ts'
import type { EngineName, PlanItem, Verdict } from '../../shared/contracts/plan.ts'
import { details } from '../../shared/evidence/details.ts'
import { overview } from '../../shared/evidence/overview.ts'
import type { CheckRun } from '../../shared/ports/github.ts'
import type { CiTrigger } from '../../shared/settings/github-settings.ts'
import { changedLinesRun } from '../../shared/wording/changed-lines.ts'
import { counted } from '../../shared/wording/counted.ts'
import { dollars } from '../../shared/wording/dollars.ts'
import { code, prose } from '../../shared/wording/markdown.ts'
import { testCounts } from '../../shared/wording/measures.ts'
import { verdictWord } from '../../shared/wording/verdict-word.ts'
import { commitSubject } from '../commit-message.ts'
import type { SpendingByStage } from '../spending-section.ts'
import { annotations } from './annotations.ts'
import { fit, section, type Section } from './fit.ts'
import { engineWords, inert, plain } from './inert.ts'
import { asExpired, markers } from './marker.ts'

/**
 * Everything that a reviewer reads on GitHub is made here: title and body of a pull request, its status, the check run,
 * labels. `scripts/preview-pull-request.ts` shows it.
 */

export interface PageItem {
  item: PlanItem
  evidence: Evidence
}

export interface PageRun {
  id: string
  /** Of the workflow run; null where there is none. */
  url: string | null
  base: { branch: string; commit: string }
  ciTrigger: CiTrigger
  spending: SpendingByStage
  /** Whose files a grouped pull request changes, as CODEOWNERS names them; null for a pull request of one item. */
  owner: string | null
}

/** GitHub takes 65,536 characters of a body and 65,535 of a summary; what is counted here is at least as much. */
const pageLimit = 65_000
/** GitHub takes 256. */
const titleLimit = 120
/** A codemod's reason is a list of facts with their places; a model's is its opinion. */
const reasonLimits: Readonly<Record<EngineName, number>> = { codemod: 2000, model: 600 }

/** Title and body of the pull request of these items, in the order given. */
export function pullRequestPage(items: readonly PageItem[], run: PageRun): { title: string; body: string } {
  const sections = [
    section(
      markers(
        items.map(({ item }) => item),
        run.id,
      ),
    ),
    ...(items.length === 1 ? [] : [section(grouped(items, run))]),
    ...items.flatMap((page, index) => itemSections(page, { index, alone: items.length === 1 })),
    section(inert(cost(items, run))),
    section(provenance(run)),
    section(checklist),
    section(inert(handling(run))),
  ]
  return { title: pullRequestTitle(items, run.owner), body: fit(sections, pageLimit) }
}

/** A conventional subject, as the commit has it. */
export function pullRequestTitle(items: readonly PageItem[], owner: string | null): string {
  const [first, ...others] = items
  if (first !== undefined && others.length === 0) return plain(commitSubject(first.item), titleLimit)
  const types = new Set(items.map(({ item }) => commitSubject(item).replace(/[(:].*$/s, '')))
  const type = types.size === 1 ? [...types][0] : 'chore'
  const whose = owner === null ? '' : ` in files of ${owner}`
  return plain(`${type}: ${counted(items.length, 'change')}${whose}`, titleLimit)
}

function grouped(items: readonly PageItem[], { owner }: PageRun): string {
  const whose = owner === null ? '' : ` of ${code(owner)}`
  return inert(
    `${counted(items.length, 'change')} in files${whose}. Each was measured **alone**; all of them together were not.`,
  )
}

function itemSections({ item, evidence }: PageItem, { index, alone }: { index: number; alone: boolean }): Section[] {
  const say = engineWords[item.engine]
  const level = alone ? '##' : '###'
  const head = alone ? '' : `## ${index + 1}. ${say(item.title, 120)}\n\n`
  const first = (index + 1) * 10
  return [
    section(`${head}${inert(summaryLine(item, evidence))}`),
    section(`${level} What\n\n${say(item.title, 120)}, in ${files(item)}.`),
    section(`${level} Why\n\n${say(item.reason, reasonLimits[item.engine])}`),
    section(
      `${level} What was measured\n\n${inert(`${decided(evidence)}\n\n${overview(evidence)}`)}`,
      first,
      `The figures of ${code(item.id)} are left out here: the body would be too long. The check run has them.`,
    ),
    section(inert(details(evidence)), first + 1, 'The details are left out here: the check run has them.'),
    section(`${level} Confidence\n\n${confidence(item)}`, first - 1, ''),
  ]
}

function summaryLine({ action, engine, confidence, risk }: PlanItem, { verdict }: Evidence): string {
  const by = engine === 'model' ? 'drafted by a model' : 'made by a codemod'
  return `**${verdictWord(verdict, null)}** · ${action} · ${by} · confidence ${confidence} · risk ${risk}`
}

function files({ filePath, files }: PlanItem): string {
  const others = files.filter(({ path }) => path !== filePath).map(({ path }) => path)
  const shown = [filePath, ...others].slice(0, 5).map((path) => inert(code(path, 200)))
  return others.length > 4 ? `${shown.join(', ')} and ${others.length - 4} more` : shown.join(', ')
}

function decided({ reasons }: Evidence): string {
  return reasons
    .slice(0, 10)
    .map(({ code: name, message }) => `- ${code(name, 60)}: ${prose(message, 400)}`)
    .join('\n')
}

function confidence({ engine, confidence, rawConfidence, confidenceReasons }: PlanItem): string {
  const calibrated = confidence === rawConfidence ? '' : ` (${rawConfidence} before calibration)`
  const reasons = confidenceReasons.slice(0, 10).map((reason) => `- ${engineWords[engine](reason, 200)}`)
  return [`${confidence}${calibrated}:`, ...(reasons.length === 0 ? [] : ['', ...reasons])].join('\n')
}

function cost(items: readonly PageItem[], { spending }: PageRun): string {
  const asked = Object.entries(spending).flatMap(([stage, spent]) => (spent === null ? [] : [{ stage, ...spent }]))
  if (asked.length === 0) return '## Cost\n\nNothing: no model was asked.'
  const drafted = items.reduce((sum, { item }) => sum + (item.model?.estimatedUsd ?? 0), 0)
  const stages = asked.map(({ stage, costUsd, model }) => `${stage} ${dollars(costUsd)} (${code(model, 100)})`)
  const all = asked.reduce((sum, { costUsd }) => sum + costUsd, 0)
  const caps = Math.max(...asked.map(({ capUsd }) => capUsd))
  const here = drafted === 0 ? 'no model drafted this' : `drafting this was estimated at ${dollars(drafted)}`
  return `## Cost\n\nThe whole run: ${dollars(all)} of at most ${dollars(caps)}; ${stages.join(', ')}. Here: ${here}.`
}

/** The one address on the page is ours: it is linked where it is an address and nothing else. */
function provenance({ id, url, base }: PageRun): string {
  const linked = url !== null && /^https?:\/\/[\w.-]+(?::\d+)?\/[\w./-]*$/.test(url)
  const run = linked ? `[${inert(code(id))}](${url})` : inert(code(id))
  return `## The run\n\nRun ${run} on commit ${code(base.commit.slice(0, 12))} of ${inert(code(base.branch))}.`
}

const checklist = `## Before you merge

- [ ] The diff does what is said above, and nothing else
- [ ] The tests that ran are the ones that matter here
- [ ] Faults that no test noticed, if any are listed, do not matter`

const ciWords: Readonly<Record<CiTrigger, string>> = {
  none: 'The workflows of this repository wait until a person who may write approves them (`ci-trigger: none`).',
  app: 'The workflows of this repository run on this pull request: it was opened with the token of an App (`ci-trigger: app`).',
}

function handling({ ciTrigger }: PageRun): string {
  return `## What happens next

- ${ciWords[ciTrigger]}
- Push a commit to this branch, or add the label \`llm-ops:hold\`: it is yours, and left alone.
- Close it: it is not proposed again until the file changes.
- While every commit is ours it follows its base branch.`
}

export type Status =
  | { kind: 'conflicting'; base: string }
  | { kind: 'rebased'; base: string; measured: boolean }
  | { kind: 'expired'; days: number }

/** What became of it since it was opened: one line at its top. */
export function statusWords(status: Status): string {
  if (status.kind === 'expired') return asExpired(`Closed: nobody touched it for ${counted(status.days, 'day')}.`)
  const base = code(status.base.slice(0, 12))
  if (status.kind === 'conflicting') return `The change no longer applies to ${base}. It was left as it is.`
  const again = status.measured ? 'and measured again: the check run has it' : 'and **not** measured again there'
  return `Moved onto ${base}, ${again}. The figures below are those from before.`
}

export type CheckWords = Pick<CheckRun, 'conclusion' | 'title' | 'summary' | 'annotations'>

const conclusions: Readonly<Record<Verdict, CheckRun['conclusion']>> = {
  pass: 'success',
  fail: 'failure',
  unproven: 'neutral',
}

/** The check run of a commit that holds these changes. Of several, each was measured alone: that is never green. */
export function checkRunPage(items: readonly PageItem[], base: string): CheckWords {
  const sections = [
    section(`Measured against ${code(base.slice(0, 12))}.`),
    ...items.flatMap(({ item, evidence }, index) => [
      section(`## ${inert(`${verdictWord(evidence.verdict, null)} · ${item.action} · ${code(item.id)}`)}`),
      section(inert(decided(evidence))),
      section(inert(overview(evidence)), (index + 1) * 10, 'Left out here: evidence.json has it.'),
      section(inert(details(evidence)), (index + 1) * 10 + 1, 'The details are left out here: evidence.json has them.'),
    ]),
  ]
  const [first, ...others] = items
  const alone = first !== undefined && others.length === 0
  return {
    conclusion: alone ? conclusions[first.evidence.verdict] : 'neutral',
    title: alone ? checkTitle(first.evidence) : `${counted(items.length, 'change')}, each measured alone`,
    summary: fit(sections, pageLimit),
    annotations: items.flatMap(({ evidence }) => annotations(evidence)).slice(0, 100),
  }
}

function checkTitle(evidence: Evidence): string {
  const { tests, verdict } = evidence
  const words = `${verdict}: ${testCounts(tests.before)} before, ${testCounts(tests.after)} after`
  return plain(`${words}; changed lines run: ${changedLinesRun(evidence)}`, 250)
}

/** The check run of a commit that nobody measured: what was measured stood on another base. */
export function staleCheckPage(base: string): CheckWords {
  const summary = `The change was moved onto ${code(base.slice(0, 12))} and not measured there: what was measured stood on another base.`
  return { conclusion: 'neutral', title: 'stale: not measured on this base', summary, annotations: [] }
}

/** What a pull request is found by. */
export function reviewLabels(labels: readonly string[], items: readonly PageItem[]): string[] {
  const unproven = items.some(({ evidence }) => evidence.verdict !== 'pass') ? ['llm-ops:unproven'] : []
  return [...new Set([...labels, ...unproven])]
}
