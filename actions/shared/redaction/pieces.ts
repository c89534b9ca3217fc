/** A run of a line: what the model sees, and what stands there. They differ where a mark was put. */
export interface Piece {
  shown: string
  written: string
}

export type Line = readonly Piece[]

/** What a mark is to be put for: offsets in the text as it is shown now. */
export interface Span {
  start: number
  /** Exclusive. */
  end: number
  mark: string
}

export function linesOf(text: string): Line[] {
  return text.split('\n').map((line) => [{ shown: line, written: line }])
}

export function shownLine(line: Line): string {
  return line.length === 1 ? (line[0] as Piece).shown : line.map(({ shown }) => shown).join('')
}

export function shownText(lines: readonly Line[]): string {
  return lines.map(shownLine).join('\n')
}

/**
 * Puts a mark for every span, in each of its lines: line breaks, and the blanks around them, stay.
 * @param spans in order, none overlapping another
 */
export function coverSpans(lines: readonly Line[], spans: readonly Span[]): Line[] {
  let [start, next] = [0, 0]
  return lines.map((line) => {
    const shown = shownLine(line)
    const end = start + shown.length
    const here: Span[] = []
    while (next < spans.length && (spans[next] as Span).start <= end) {
      const { start: from, end: to, mark } = spans[next] as Span
      const place = { start: Math.max(0, from - start), end: Math.min(shown.length, to - start) }
      here.push(...withoutBlanks(shown, { ...place, mark }))
      // It goes on in the next line.
      if (to > end + 1) break
      next += 1
    }
    start = end + 1
    return here.length === 0 ? line : coverLine(line, here)
  })
}

/** The parts of a span between carriage returns, without the blanks at their ends. */
function withoutBlanks(shown: string, { start, end, mark }: Span): Span[] {
  const parts = shown.slice(start, end).matchAll(/[^\s](?:[^\r]*[^\s])?/g)
  return Array.from(parts, ({ 0: part, index }) => ({ start: start + index, end: start + index + part.length, mark }))
}

function coverLine(line: Line, spans: readonly Span[]): Line {
  const pieces: Piece[] = []
  let [at, next] = [0, 0]
  let marked: Span | null = null
  for (const piece of line) {
    // The last span of a piece may go on in the next.
    for (; next < spans.length && (spans[next] as Span).end <= at; next++);
    for (const { shown, written, span } of cut(piece, at, { spans, next })) {
      const last = pieces.at(-1)
      if (span === null) pieces.push({ shown, written })
      else if (marked === span && last !== undefined) last.written += written
      else pieces.push({ shown: span.mark, written })
      marked = span
    }
    at += piece.shown.length
  }
  return pieces
}

interface Part extends Piece {
  /** Whose mark takes its place. */
  span: Span | null
}

/** A piece cut where spans begin and end; a mark that was put before is never cut. */
function cut({ shown, written }: Piece, at: number, { spans, next }: { spans: readonly Span[]; next: number }): Part[] {
  const end = at + shown.length
  const parts: Part[] = []
  let from = at
  const add = (to: number, span: Span | null): void => {
    const text = shown.slice(from - at, to - at)
    if (to > from) parts.push({ shown: text, written: text, span })
    from = Math.max(from, to)
  }
  for (let index = next; index < spans.length && (spans[index] as Span).start < end; index++) {
    const span = spans[index] as Span
    if (shown !== written) return [{ shown, written, span }]
    add(span.start, null)
    add(Math.min(span.end, end), span)
  }
  if (parts.length === 0) return [{ shown, written, span: null }]
  add(end, null)
  return parts
}
