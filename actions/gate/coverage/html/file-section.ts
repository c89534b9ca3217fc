import type { DiffFile, DiffHunk, DiffLine } from '../read-diff.ts'
import { escapeCode, escapeText } from './escape.ts'
import type { LineState } from './view.ts'

export interface FileSection {
  /** Target of links. */
  id: string
  file: DiffFile
  /** Its figures in a sentence. */
  figures: string
  stateOf: (line: number) => LineState
  /** Rows that may be shown; what is more is said and left out. */
  maxRows: number
}

/** One file of the diff: its name and figures, and its hunks line by line. */
export function fileSection({ id, file, figures, stateOf, maxRows }: FileSection): string {
  const name = escapeText(titleOf(file))
  const mixed = mixesLineEnds(file)
  const rows: string[] = []
  for (const hunk of file.hunks) {
    if (rows.length < maxRows) rows.push(hunkRow(hunk))
    for (const line of hunk.lines) if (rows.length < maxRows) rows.push(lineRow(line, stateOf, mixed))
  }
  const left = file.hunks.reduce((sum, { lines }) => sum + lines.length + 1, 0) - rows.length
  const note = left === 0 ? '' : `<p class="note">${left} more lines are not shown: this page would be too large.</p>`
  return `<details open id="${id}"><summary><h3>${name}</h3><span>${escapeText(figures)}</span></summary>
<table class="diff"><caption class="unseen">Changes of ${name}</caption>
<colgroup><col class="w-number"><col class="w-number"><col class="w-mark"><col></colgroup>
<thead><tr><th scope="col" class="number">Old</th><th scope="col" class="number">New</th><th scope="col"><span class="word">Coverage</span></th><th scope="col">Line</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>${note}</details>`
}

function titleOf({ oldPath, path }: DiffFile): string {
  if (path === null) return `${oldPath ?? ''} (deleted)`
  if (oldPath === null) return `${path} (new)`
  return oldPath === path ? path : `${oldPath} → ${path}`
}

/** A change of line ends would else show as the same line twice. */
function mixesLineEnds({ hunks }: DiffFile): boolean {
  const lines = hunks.flatMap((hunk) => hunk.lines)
  return lines.some(({ text }) => text.endsWith('\r')) && lines.some(({ text }) => !text.endsWith('\r'))
}

function hunkRow({ heading, lines }: DiffHunk): string {
  const first = lines.find((line) => line.new !== null)?.new ?? lines[0]?.old ?? 0
  const where = heading.trim() === '' ? `line ${first}` : `line ${first}, ${escapeCode(heading.trim())}`
  return `<tr class="hunk"><td colspan="4">${where}</td></tr>`
}

const signs: Readonly<Record<DiffLine['kind'], string>> = { context: ' ', added: '+', removed: '−' }

const words: Readonly<Record<DiffLine['kind'], string>> = { context: '', added: 'added: ', removed: 'removed: ' }

const marks: Readonly<Record<LineState, string>> = {
  covered: '✓ <span class="word">covered</span>',
  missed: '✗ <span class="word">missed</span>',
  unmeasured: '',
}

function lineRow(line: DiffLine, stateOf: FileSection['stateOf'], mixed: boolean): string {
  const state = line.new === null ? 'unmeasured' : stateOf(line.new)
  const text = mixed ? line.text : line.text.replace(/\r$/, '')
  const end = line.newline ? '' : '<span class="quiet"> (no newline at the end of the file)</span>'
  const classes = line.kind === 'added' ? `added ${state}` : line.kind
  const sign = `<span class="sign" aria-hidden="true">${signs[line.kind]}</span><span class="unseen">${words[line.kind]}</span>`
  const numbers = `<td class="number">${line.old ?? ''}</td><td class="number">${line.new ?? ''}</td>`
  return `<tr class="${classes}">${numbers}<td class="mark">${marks[state]}</td><td class="code"><div>${sign}<code dir="ltr">${escapeCode(text)}</code>${end}</div></td></tr>`
}
