import type { DiffFigures, FileFigures } from '../gate/coverage/diff-coverage.ts'
import { printable } from '../shared/runtime/printable.ts'
import { counted } from '../shared/wording/counted.ts'

const RULE = '-------------'

/** The figures for a person, as diff-cover lays them out: a line for each measured file, then the sums. */
export function coverageText({ files, measured, missed, percent }: DiffFigures): string {
  const rows = files.flatMap((file) => (file.percent === null ? [] : fileText(file, file.percent)))
  if (rows.length === 0) return 'No lines with coverage information in this diff.'
  const sums = [
    `Total:    ${counted(measured, 'line')}`,
    `Missing:  ${counted(missed, 'line')}`,
    `Coverage: ${percent}%`,
  ]
  return [...rows, RULE, ...sums].join('\n')
}

function fileText({ path, missed }: FileFigures, percent: number): string {
  if (missed.length === 0) return `${printable(path)} (100%)`
  // Cut, not rounded: 100 % is said of nothing that has a missing line.
  const shown = (Math.floor(percent * 10) / 10).toFixed(1)
  return `${printable(path)} (${shown}%): missing ${missed.length === 1 ? 'line' : 'lines'} ${ranges(missed)}`
}

/** `1-3,7` of 1, 2, 3 and 7. */
function ranges(lines: readonly number[]): string {
  const runs: [first: number, last: number][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last?.[1] === line - 1) last[1] = line
    else runs.push([line, line])
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',')
}
