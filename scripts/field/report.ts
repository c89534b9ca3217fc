// The page that the field test writes. Pure.
import type { Comparison } from './compare.ts'
import type { Measured } from './measure.ts'
import type { FieldPackage } from './packages.ts'

export type FieldResult = Pick<FieldPackage, 'registry' | 'name' | 'version'> &
  ({ measured: Measured } | { skipped: string } | { broken: string })

export interface Machine {
  date: string
  description: string
}

/** Disagreements and failures of ours: what makes the field test fail. */
export function findings(results: readonly FieldResult[]): string[] {
  return results.flatMap((result) => {
    const name = `${result.name} ${result.version}`
    if ('broken' in result) return [`${name}: ${result.broken}`]
    if ('skipped' in result) return []
    const { tests, coverage, proposedAgain } = result.measured
    const again = proposedAgain === 0 ? [] : [`${name}: the second run proposed ${proposedAgain} items again`]
    return [...different(`${name}: tests`, tests), ...different(`${name}: coverage`, coverage), ...again]
  })
}

function different(what: string, { outcome, printed, ours }: Comparison<object>): string[] {
  return outcome === 'different' ? [`${what} printed ${shown(printed)}, ours ${shown(ours)}`] : []
}

/** Where one side has no figure, with its reason. */
function notUnderstood(results: readonly FieldResult[]): string[] {
  return results.flatMap((result) => {
    const name = `**${result.name}**`
    if ('skipped' in result) return [`${name}: left out, it could not be had: ${result.skipped}`]
    if ('broken' in result) return []
    const { tests, coverage } = result.measured
    return (['tests', 'coverage'] as const).flatMap((what) => {
      const { outcome, why } = what === 'tests' ? tests : coverage
      if (outcome === 'no-figure') return [`${name}: no ${what} to compare, ${why}`]
      return why === null ? [] : [`${name}: ${what}, ${why}`]
    })
  })
}

export function fieldReport(results: readonly FieldResult[], machine: Machine): string {
  const wrong = findings(results)
  const open = notUnderstood(results)
  return [
    '# Field report',
    '',
    'Written by `npm run field-test`: the whole chain on published packages that ship their tests. Beside our figures',
    'stand those that the runner and the coverage tool print when a person runs them, in a copy of their own.',
    '',
    `${machine.date}; ${machine.description}. Times are of the whole process, on a machine that did other work too.`,
    '',
    ...section('Tests and coverage', measuredTable(results)),
    ...section('What differs', wrong.length === 0 ? ['Nothing.'] : wrong.map((line) => `- ${line}`)),
    ...section('What was not understood', open.length === 0 ? ['Nothing.'] : open.map((line) => `- ${line}`)),
    ...section('Crawl and proposals', proposalsTable(results)),
    ...section('Proposals by kind', kindsTable(results)),
    ...section('Proposals without a pass', reasonsList(results)),
  ]
    .join('\n')
    .replace(/\n+$/, '\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return [`## ${title}`, '', ...lines, '']
}

function measuredTable(results: readonly FieldResult[]): string[] {
  const rows = measuredOnly(results).map(({ name, version, measured }) => {
    const { runner, tests, coverage } = measured
    const cells = [shown(tests.printed), shown(tests.ours), shown(coverage.printed), shown(coverage.ours)]
    return [name, version, runner, ...cells, agreement(tests, coverage)]
  })
  const head = ['package', 'version', 'runner', 'tests printed', 'ours', 'coverage printed', 'ours', 'agree']
  return [
    ...table(head, rows),
    '',
    '`total` counts every test, `broken` failures and errors, `skipped` all that did not have to pass.',
  ]
}

const OUTCOMES: Readonly<Record<Comparison<object>['outcome'], string>> = {
  equal: 'yes',
  different: '**no**',
  'no-figure': 'no figure',
}

function agreement(tests: Comparison<object>, coverage: Comparison<object>): string {
  return tests.outcome === coverage.outcome
    ? OUTCOMES[tests.outcome]
    : `tests ${OUTCOMES[tests.outcome]}, coverage ${OUTCOMES[coverage.outcome]}`
}

function proposalsTable(results: readonly FieldResult[]): string[] {
  const rows = measuredOnly(results).map(({ name, measured: { files, crawlSeconds, totals, proposedAgain } }) => {
    const seconds = [crawlSeconds.cold.toFixed(1), crawlSeconds.warm.toFixed(1)]
    const verdicts = [totals.pass, totals.fail, totals.unproven, totals.refused].map(String)
    return [name, String(files), ...seconds, String(totals.proposed), ...verdicts, String(proposedAgain)]
  })
  const verdicts = ['pass', 'fail', 'unproven', 'refused', 'proposed again']
  return table(['package', 'files', 'cold crawl, s', 'warm crawl, s', 'proposals', ...verdicts], rows)
}

function kindsTable(results: readonly FieldResult[]): string[] {
  const items = measuredOnly(results).flatMap(({ measured }) => measured.items)
  const titles = [...new Set(items.map(({ title }) => title))].sort()
  const rows = titles.map((title) => {
    const of = items.filter((item) => item.title === title)
    const number = (verdict: string | null) => String(of.filter((item) => item.verdict === verdict).length)
    return [title, ...(['pass', 'fail', 'unproven', null] as const).map(number)]
  })
  return table(['proposal', 'pass', 'fail', 'unproven', 'refused'], rows)
}

function reasonsList(results: readonly FieldResult[]): string[] {
  const lines = measuredOnly(results).flatMap(({ name, measured }) =>
    measured.items
      .filter(({ verdict }) => verdict !== 'pass')
      .map(
        (item) => `- ${name}: ${item.title} in \`${item.filePath}\`, ${item.verdict ?? 'refused'}: ${reasonOf(item)}`,
      ),
  )
  return lines.length === 0 ? ['None.'] : lines
}

function reasonOf({ reasons }: Measured['items'][number]): string {
  return (reasons[0] ?? 'no reason given').replaceAll(/\s+/g, ' ').slice(0, 200)
}

function measuredOnly(results: readonly FieldResult[]) {
  return results.flatMap((result) => ('measured' in result ? [result] : []))
}

/** `lines 98/100, cover 97.85%`; total first. */
function shown(figures: object | null): string {
  if (figures === null) return '-'
  const entries = Object.entries(figures).filter(([name, value]) => name === 'total' || value !== 0)
  return entries.map(([name, value]) => `${name} ${value}`).join(', ')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}
