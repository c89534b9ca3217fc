import type { Evidence, MutantsSection, SandboxRecord } from '../contracts/evidence.ts'
import type { Finding } from '../contracts/finding.ts'
import { changedLinesRun } from '../wording/changed-lines.ts'
import { counted } from '../wording/counted.ts'
import { code, prose, table } from '../wording/markdown.ts'
import { percent, share, testCounts } from '../wording/measures.ts'

/** One row a section: what was measured before and after, or why it was not. */
export function overview(evidence: Evidence): string {
  const { tests, coverage, runtime } = evidence
  const rows = [
    ['tests', testCounts(tests.before), `${testCounts(tests.after)}${testRemarks(evidence)}`],
    ...(runtime === null
      ? [['changed lines run', '', changedLines(evidence)]]
      : [['runtime', `declares ${code(runtime.declared)}`, `ran on ${code(runtime.ran ?? 'unknown')}`]]),
    ['project, lines', percent(coverage.before), percent(coverage.after)],
    ['project, branches', percent(coverage.branchesBefore), percent(coverage.branchesAfter)],
    ['faults put in (mutants)', '', mutantCounts(evidence.mutants)],
    ['tampering with tests', '', findingCounts(evidence.tampering)],
    ['policy', '', findingCounts(evidence.policy)],
    ['lint', ...lintCounts(evidence)],
    ['confidence', '', confidence(evidence)],
    ['sandbox', '', sandboxWords(evidence.sandbox)],
  ]
  return table(['', 'before', 'after'], rows)
}

function testRemarks({ tests }: Evidence): string {
  const heads = tests.runs.filter(({ side }) => side === 'head').length
  const flaky = new Set([...tests.flakyAtBase, ...tests.flakyAtHead]).size
  const parts = [
    ...(tests.added.length > 0 ? [`${tests.added.length} new`] : []),
    ...(flaky > 0 ? [`${flaky} flaky`] : []),
    ...(heads > 1 ? [`${heads} runs a side${tests.sideBySide ? ', side by side' : ''}`] : []),
  ]
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}

function changedLines(evidence: Evidence): string {
  const ratio = evidence.coverage.changedLines
  const words = changedLinesRun(evidence)
  return ratio === null || ratio.total === 0 ? words : `${words} (${share(ratio)})`
}

/** `7 of 8 noticed, 1 survived`. */
function mutantCounts({ status, reason, counts, seconds, budgetSeconds }: MutantsSection): string {
  if (status !== 'measured') return prose(reason ?? status)
  const ran = counts.killed + counts.timedOut + counts.survived
  const parts = [
    ran === 0 ? 'none ran' : `${counts.killed + counts.timedOut} of ${ran} noticed`,
    ...(counts.survived > 0 ? [`${counts.survived} survived`] : []),
    ...(counts.notReached > 0 ? [`${counts.notReached} on lines that no test runs`] : []),
    ...(counts.notRun > 0 ? [`${counts.notRun} not run: the budget of ${budgetSeconds} s was used up`] : []),
  ]
  return `${parts.join(', ')} (${seconds.toFixed(1)} s)`
}

function findingCounts({ status, reason, findings }: Evidence['policy']): string {
  if (status !== 'measured') return prose(reason ?? status)
  if (findings.length === 0) return 'nothing found'
  const of = (wanted: Finding['severity']) => findings.filter(({ severity }) => severity === wanted).length
  const parts = [
    [of('block'), 'that fail it'] as const,
    [of('hold'), 'for a person to decide'] as const,
    [of('review'), 'to look at'] as const,
  ]
  return parts.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`])).join(', ')
}

function lintCounts({ lint }: Evidence): [string, string] {
  if (lint.status !== 'measured') return ['', prose(lint.reason ?? lint.status)]
  if (lint.parseErrors.length > 0) return ['', counted(lint.parseErrors.length, 'parse error')]
  if (lint.tools.length === 0) return ['', 'everything parses; no linter of its own']
  const side = (of: 'before' | 'after') => lint.tools.map((row) => `${row.tool} ${row[of]}`).join(', ')
  return [side('before'), `${side('after')}; ${lint.added.length} new`]
}

function confidence({ confidence: { status, reason, value, minimum } }: Evidence): string {
  if (status !== 'measured') return prose(reason ?? status)
  return value === null ? 'nobody stated one' : `${value} (asked for: ${minimum})`
}

function sandboxWords({ kind, network }: SandboxRecord): string {
  if (kind === 'none') return 'none: the code saw the machine as its user does'
  return `${kind}, ${network ? 'network reachable' : 'no network'}`
}
