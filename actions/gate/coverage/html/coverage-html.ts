import { readDiff, type DiffFile } from '../read-diff.ts'
import { escapeText } from './escape.ts'
import { NOT_MEASURED, percent, tally } from './figures.ts'
import { fileSection } from './file-section.ts'
import { style, styleHash } from './style.ts'
import { filesTable, legend, totals } from './summary.ts'
import { lineStates, type CoverageView } from './view.ts'

/** Of all files together: some 6 MB of text. */
const MAX_ROWS = 20_000

const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`

/**
 * The change as one static page: its diff with covered and missed lines, and the figures of each file and in all. It loads
 * nothing and runs nothing, and names and code of the target stay text in it.
 */
export function coverageHtml(view: CoverageView): string {
  const files = readDiff(view.diff)
  const ids = new Map(files.map(({ path, oldPath }, at) => [path ?? oldPath, `file-${at + 1}`]))
  const { reason } = view.coverage
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Coverage of the changed lines</title>
<style>${style}</style></head>
<body><header><h1>Coverage of the changed lines</h1>
${totals(view.coverage)}
${reason === null ? '' : `<p class="quiet">There are no figures: ${escapeText(reason)}</p>`}
${legend}</header>
<main><h2>Files</h2>
${filesTable(view.coverage, (path) => ids.get(path))}
<h2>Lines</h2>
${sections(files, view)}
</main></body></html>
`
}

function sections(files: readonly DiffFile[], view: CoverageView): string {
  let rowsLeft = MAX_ROWS
  const parts = files.map((file, at) => {
    const stateOf = lineStates(view, file.path ?? '')
    const maxRows = rowsLeft
    rowsLeft -= Math.min(
      maxRows,
      file.hunks.reduce((sum, { lines }) => sum + lines.length + 1, 0),
    )
    return fileSection({ id: `file-${at + 1}`, file, figures: figuresOf(file, view), stateOf, maxRows })
  })
  return parts.length === 0 ? '<p class="quiet">The diff changes no line.</p>' : parts.join('\n')
}

function figuresOf({ path }: DiffFile, { coverage }: CoverageView): string {
  const figures = coverage.changedFiles.find((file) => file.path === path)
  const total = (figures?.covered.length ?? 0) + (figures?.missed.length ?? 0)
  if (figures === undefined || total === 0) return NOT_MEASURED
  const ratio = { covered: figures.covered.length, total }
  return `${percent(ratio)}, ${tally(ratio, 'changed line')} covered`
}
