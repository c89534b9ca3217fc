import type { CoverageComparison } from '../../../shared/contracts/evidence.ts'
import type { Ratio } from '../../../shared/contracts/test-run.ts'
import { escapeText } from './escape.ts'
import { bar, delta, NOT_MEASURED, percent, percentOrDash, tally } from './figures.ts'
import type { CoverageView } from './view.ts'

type Figures = CoverageView['coverage']
type ChangedFile = CoverageComparison['changedFiles'][number]

/** The sums of the change and of the project. */
export function totals({ changedLines, before, after, branchesBefore, branchesAfter }: Figures): string {
  const tiles = [changedTile(changedLines)]
  if (after !== null) tiles.push(tile('Lines of the project', percentOrDash(after), moved(before, after, 'line')))
  if (branchesAfter !== null) {
    tiles.push(
      tile('Branches of the project', percentOrDash(branchesAfter), moved(branchesBefore, branchesAfter, 'branch')),
    )
  }
  return `<dl class="totals">${tiles.join('')}</dl>`
}

function changedTile(changed: Ratio | null): string {
  const name = 'Changed lines'
  if (changed === null) return tile(name, '–', NOT_MEASURED)
  if (changed.total === 0) return tile(name, '–', 'none of them is in the report')
  return tile(name, percent(changed), `${tally(changed, 'line')} covered`)
}

function tile(name: string, figure: string, detail: string): string {
  return `<div><dt>${name}</dt><dd class="figure">${figure}</dd><dd class="detail">${detail}</dd></div>`
}

function moved(before: Ratio | null, after: Ratio, noun: string): string {
  const change = delta(before, after)
  const was =
    before === null || change === null ? 'before the change: not measured' : `before: ${percent(before)}, ${change}`
  return `${tally(after, noun)}; ${was}`
}

export const legend = `<ul class="legend" aria-label="Legend">
<li><span class="key covered">✓</span>covered: a test ran it</li>
<li><span class="key missed">✗</span>missed: no test ran it</li>
<li><span class="key">&nbsp;</span>not measured: the report does not list it</li></ul>`

/** A row for each changed file, linked to its section where it has one. */
export function filesTable(
  { changedFiles, changedLines }: Figures,
  idOf: (path: string) => string | undefined,
): string {
  const withSides = changedFiles.some(({ before, after }) => before !== null || after !== null)
  const columns = ['File', 'Changed lines', 'Covered', 'Missed', ...(withSides ? ['File before', 'File after'] : [])]
  const head = columns.map((name) => `<th scope="col">${name}</th>`).join('')
  const rows = changedFiles.map((file) => fileRow(file, idOf(file.path), withSides))
  const foot = changedLines === null ? '' : sumRow(changedLines, withSides)
  return `<div class="scroll" tabindex="0" role="region" aria-label="Changed files"><table class="files">
<caption class="unseen">Coverage of the changed lines by file</caption>
<thead><tr>${head}</tr></thead><tbody>
${rows.join('\n')}
</tbody>${foot}</table></div>`
}

function fileRow(
  { path, covered, missed, before, after }: ChangedFile,
  id: string | undefined,
  withSides: boolean,
): string {
  const name = id === undefined ? escapeText(path) : `<a href="#${id}">${escapeText(path)}</a>`
  const sides = withSides ? `<td>${percentOrDash(before)}</td><td>${percentOrDash(after)}</td>` : ''
  return `<tr><th scope="row">${name}</th>${cells({ covered: covered.length, total: covered.length + missed.length })}${sides}</tr>`
}

function sumRow(sum: Ratio, withSides: boolean): string {
  return `<tfoot><tr><th scope="row">All changed files</th>${cells(sum)}${withSides ? '<td></td><td></td>' : ''}</tr></tfoot>`
}

function cells(ratio: Ratio): string {
  const { covered, total } = ratio
  return `<td>${total === 0 ? NOT_MEASURED : `${bar(ratio)}<span class="percent">${percent(ratio)}</span>`}</td><td>${covered}</td><td>${total - covered}</td>`
}
