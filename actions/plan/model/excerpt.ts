import { clip } from '../../shared/wording/markdown.ts'

/** Lines, 1-based and inclusive. */
export interface Lines {
  start: number
  end: number
}

/** A file as a question shows it: its lines with their numbers, all of them or those that matter. */
export interface Excerpt {
  text: string
  /** What is shown, ascending; neighbours are merged. */
  shown: Lines[]
}

/** Before and after what is asked for, so that decorators, comments and callers nearby are seen. */
const neighbours = 3
/** Nobody reads further, and one line must not eat the room of all others. */
const lineLength = 400

/**
 * The whole file where it fits, else the parts in the order of their weight as far as there is room, in the order of the
 * file, with a line for each gap. Every line begins with its number in the file (`12| text`), so answers can name it.
 * @param room characters
 */
export function excerpt(lines: readonly string[], parts: readonly Lines[], room: number): Excerpt {
  const whole = { start: 1, end: lines.length }
  if (lines.length === 0) return { text: '', shown: [] }
  const shown = fits(lines, whole, room) ? [whole] : chosen(lines, parts, room)
  return { text: numbered(lines, shown), shown }
}

export function isShown({ start, end }: Lines, shown: readonly Lines[]): boolean {
  return shown.some((part) => start <= part.end && end >= part.start)
}

function fits(lines: readonly string[], { start, end }: Lines, room: number): boolean {
  let left = room
  for (let line = start; line <= end && left >= 0; line++) left -= widthOf(lines, line)
  return left >= 0
}

/** With its number, the mark and the line end. */
function widthOf(lines: readonly string[], line: number): number {
  return Math.min(lineLength, lines[line - 1]?.length ?? 0) + String(line).length + 3
}

/** A part that does not fit is shown up to where the room ends: the head of a function says most. */
function chosen(lines: readonly string[], parts: readonly Lines[], room: number): Lines[] {
  const taken = new Set<number>()
  let left = room
  for (const part of parts) {
    const end = Math.min(lines.length, part.end + neighbours)
    for (let line = Math.max(1, part.start - neighbours); line <= end; line++) {
      if (taken.has(line)) continue
      left -= widthOf(lines, line)
      if (left < 0) return runs(taken)
      taken.add(line)
    }
  }
  return runs(taken)
}

function runs(taken: ReadonlySet<number>): Lines[] {
  return lineRuns([...taken].toSorted((a, b) => a - b))
}

/** Runs of the ascending line numbers. */
export function lineRuns(lines: Iterable<number>): Lines[] {
  const found: Lines[] = []
  for (const line of lines) {
    const last = found.at(-1)
    if (last !== undefined && line <= last.end + 1) last.end = line
    else found.push({ start: line, end: line })
  }
  return found
}

function numbered(lines: readonly string[], shown: readonly Lines[]): string {
  const rows: string[] = []
  let next = 1
  for (const { start, end } of shown) {
    if (start > next) rows.push(gap(next, start - 1))
    for (let line = start; line <= end; line++) rows.push(`${line}| ${shownLine(lines[line - 1] ?? '')}`)
    next = end + 1
  }
  if (next <= lines.length) rows.push(gap(next, lines.length))
  return rows.join('\n')
}

function gap(start: number, end: number): string {
  return start === end ? `[line ${start} is left out]` : `[lines ${start} to ${end} are left out]`
}

function shownLine(line: string): string {
  return clip(line.endsWith('\r') ? line.slice(0, -1) : line, lineLength)
}
