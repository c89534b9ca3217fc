import type { Evidence, MutantRecord } from '../contracts/evidence.ts'
import type { Finding } from '../contracts/finding.ts'
import { block, code, prose, table } from '../wording/markdown.ts'
import { percent } from '../wording/measures.ts'

const shownNames = 10
const shownRows = 30

/** What stands behind the figures: tests by name, lines that did not run, faults that nobody noticed, findings. */
export function details(evidence: Evidence): string {
  const parts = [
    newlyKilled(evidence),
    testLists(evidence),
    findings('Tampering with tests', evidence.tampering.findings),
    findings('Policy', evidence.policy.findings),
    lint(evidence),
    mutants(evidence),
    coverage(evidence),
    remarks(evidence),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** The fault that shows what the new tests are good for. */
function newlyKilled({ mutants: { newlyKilled: mutant } }: Evidence): string {
  if (mutant === null) return ''
  const by =
    mutant.killedBy.length === 0 ? 'the new tests fail' : `${mutant.killedBy.map((id) => code(id)).join(', ')} fails`
  return `The old tests let this fault in ${place(mutant.path, mutant.line)} live; with it, ${by}:\n\n${faultBlock(mutant)}`
}

function faultBlock({ original, replacement }: MutantRecord): string {
  const lines = (sign: string, text: string) =>
    text
      .split('\n')
      .slice(0, 8)
      .map((line) => `${sign}${line}`)
  return block('diff', [...lines('-', original), ...lines('+', replacement)].join('\n'))
}

function testLists({ tests }: Evidence): string {
  const groups = [
    ['Fail now and did not before', tests.regressed] as const,
    ['Gone', tests.removed] as const,
    ['Skipped now', tests.newlySkipped] as const,
    ['Fixed', tests.fixed] as const,
    ['Failed before and still do', tests.stillFailing] as const,
    ['Flaky before the change: counted neither for nor against it', tests.flakyAtBase] as const,
    ['Flaky after the change', tests.flakyAtHead] as const,
    ['New', tests.added] as const,
  ]
  return groups.flatMap(([title, ids]) => (ids.length === 0 ? [] : [`${title}:\n\n${names(ids)}`])).join('\n\n')
}

function names(ids: readonly string[]): string {
  const shown = ids.slice(0, shownNames).map((id) => `- ${code(id)}`)
  return [...shown, ...(ids.length > shownNames ? [`- and ${ids.length - shownNames} more`] : [])].join('\n')
}

const severityWords: Readonly<Record<Finding['severity'], string>> = {
  block: '❌ fails',
  hold: '❔ a person decides',
  review: 'to look at',
}

function findings(title: string, all: readonly Finding[]): string {
  if (all.length === 0) return ''
  const rows = all
    .slice(0, shownRows)
    .map(({ severity, code: name, message, path, line }) => [
      severityWords[severity],
      code(name),
      path === undefined ? '' : place(path, line ?? null),
      prose(message),
    ])
  return `${title}:\n\n${table(['', 'finding', 'where', 'what'], rows)}${more(all.length)}`
}

function place(path: string, line: number | null): string {
  return code(line === null ? path : `${path}:${line}`)
}

function more(total: number): string {
  return total > shownRows ? `\n\nand ${total - shownRows} more: evidence.json has them all.` : ''
}

function lint({ lint: { added, parseErrors } }: Evidence): string {
  const all = [...parseErrors, ...added]
  if (all.length === 0) return ''
  const rows = all
    .slice(0, shownRows)
    .map(({ level, path, line, rule, message }) => [level, place(path, line), code(rule), prose(message)])
  return `Lint, new with the change:\n\n${table(['', 'where', 'rule', 'what'], rows)}${more(all.length)}`
}

function mutants({ mutants: { mutants: all } }: Evidence): string {
  const survivors = all.filter(({ outcome }) => outcome === 'survived' || outcome === 'not-reached')
  if (survivors.length === 0) return ''
  const rows = survivors
    .slice(0, shownRows)
    .map(({ path, line, original, replacement, outcome }) => [
      place(path, line),
      code(original.replaceAll(/\s+/g, ' '), 80),
      code(replacement.replaceAll(/\s+/g, ' ') || '(removed)', 80),
      outcome === 'survived' ? 'no test noticed' : 'no test runs it',
    ])
  const body = `${table(['where', 'was', 'became', ''], rows)}${more(survivors.length)}`
  return `<details><summary>Faults that no test noticed (${survivors.length})</summary>\n\n${body}\n\n</details>`
}

function coverage({ coverage: { changedFiles } }: Evidence): string {
  const known = changedFiles.filter(({ before, after }) => before !== null || after !== null)
  if (known.length === 0) return ''
  const rows = known
    .slice(0, shownRows)
    .map(({ path, before, after, missed }) => [code(path), percent(before), percent(after), missedLines(missed)])
  return table(['changed file', 'lines before', 'lines after', 'changed lines that no test ran'], rows)
}

function missedLines(missed: readonly number[]): string {
  const rest = missed.length > 20 ? `, and ${missed.length - 20} more` : ''
  return `${missed.slice(0, 20).join(', ')}${rest}`
}

function remarks({ formatting, coverage, sandbox, tests }: Evidence): string {
  const lines = [
    ...(coverage.reason === null ? [] : [`Coverage was not measured: ${prose(coverage.reason)}`]),
    ...(formatting.tool === null ? [] : [`Formatting, ${formatting.status}: ${prose(formatting.reason)}`]),
    ...(tests.status === 'measured' ? [`Sandbox: ${prose(sandbox.reason)}`] : []),
  ]
  return lines.map((line) => `- ${line}`).join('\n')
}
