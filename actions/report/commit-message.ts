import type { Evidence } from '../shared/contracts/evidence.ts'
import type { PlanItem } from '../shared/contracts/plan.ts'
import { clip, visible } from '../shared/wording/markdown.ts'
import { share, testCounts } from '../shared/wording/measures.ts'
import { changedLinesRun } from '../shared/wording/changed-lines.ts'

const subjectLength = 72
const bodyWidth = 72

/**
 * A conventional commit (conventionalcommits.org 1.0.0): `refactor(<file>): <title>`, or `build(runtime): <title>` where
 * a runtime is declared; then why, the evidence in three lines, and the run and item as trailers. The same item and
 * evidence always give the same message.
 */
export function commitMessage(item: PlanItem, evidence: Evidence, runId: string): string {
  const { tests, coverage, verdict, reasons, runtime } = evidence
  const ranOn = runtime?.ran ? `, on ${item.runtime?.name ?? 'runtime'} ${runtime.ran}` : ''
  const project = `project ${share(coverage.before)} before, ${share(coverage.after)} after`
  const measured = [
    `Tests: ${testCounts(tests.before)} before; ${testCounts(tests.after)} after.`,
    `Coverage: changed lines: ${changedLinesRun(evidence)}; ${project}.`,
    `Verdict: ${verdict} (${[...new Set(reasons.map(({ code }) => code))].join(', ')}${ranOn}).`,
  ]
  const trailers = [`Llm-Ops-Run: ${runId}`, `Llm-Ops-Item: ${item.id}`]
  const paragraphs = [
    commitSubject(item),
    wrap(neutral(item.reason)),
    measured.map((line) => wrap(neutral(line))).join('\n'),
    trailers.join('\n'),
  ]
  return `${paragraphs.join('\n\n')}\n`
}

/** At most 72 characters; the scope goes before the title is cut. */
export function commitSubject(item: Pick<PlanItem, 'action' | 'filePath' | 'title' | 'runtime'>): string {
  const { type, scope } = kind(item)
  const title = uncapitalised(neutral(item.title).replace(/[.\s]+$/, ''))
  const scoped = scope === '' ? `${type}: ${title}` : `${type}(${scope}): ${title}`
  return scoped.length <= subjectLength ? scoped : clip(`${type}: ${title}`, subjectLength)
}

function kind({ action, filePath, runtime }: Pick<PlanItem, 'action' | 'filePath' | 'runtime'>) {
  if (runtime !== null) return { type: 'build', scope: 'runtime' }
  const name = filePath.slice(filePath.lastIndexOf('/') + 1).replace(/(?<=.)\..*$/, '')
  const scope = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return { type: action === 'add_tests' ? 'test' : 'refactor', scope }
}

/** `Remove x` becomes `remove x`; `PEP 585` and `URL` stay. */
function uncapitalised(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title
}

/** On one line, and without what GitHub acts on in a commit message: mentions, issue numbers, `[skip ci]`. */
function neutral(text: string): string {
  return visible(text.replaceAll(/\s+/g, ' ').trim())
    .replaceAll(/@(?=\w)/g, '@\u200B')
    .replaceAll(/(?<=#|\bGH-)(?=\d)/gi, '\u200B')
    .replaceAll(/\[(?=(?:skip|no|ci|actions)[ -])/gi, '[\u200B')
    .replaceAll(/\*\*\*NO_CI\*\*\*/gi, 'NO-CI')
}

function wrap(text: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > bodyWidth) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
