import { PatchError, firstLine, oldLines, type Hunk, type HunkLine } from './patch.ts'

const HEADER = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@(?: .*)?$/
const HEADER_LIKE = /^(--- |\+\+\+ |diff )/

export interface Cursor {
  readonly lines: readonly string[]
  at: number
}

/**
 * Reads the hunks of one file from the cursor on. The counts in the headers decide where a hunk ends; with `recount`
 * they are ignored and it ends where the next hunk, the next `diff --git` or the text begins.
 * @throws PatchError
 */
export function readHunks(cursor: Cursor, recount: boolean): Hunk[] {
  const hunks: Hunk[] = []
  while (cursor.lines[cursor.at]?.startsWith('@@')) hunks.push(recount ? readRecounted(cursor) : readCounted(cursor))
  checkOrder(hunks)
  return hunks
}

function readCounted(cursor: Cursor): Hunk {
  const { oldStart, oldCount, newCount } = readHeader(cursor)
  const lines: HunkLine[] = []
  let [before, after] = [oldCount, newCount]
  while (before > 0 || after > 0) {
    const line = readLine(cursor)
    before -= line.kind === '+' ? 0 : 1
    after -= line.kind === '-' ? 0 : 1
    if (before < 0 || after < 0) throw miscounted(cursor)
    lines.push(line)
  }
  const next = cursor.lines[cursor.at]
  if (next !== undefined && /^[ +-]/.test(next) && !HEADER_LIKE.test(next) && next !== '-- ') throw miscounted(cursor)
  return checkHunk({ oldStart, lines }, cursor)
}

function readRecounted(cursor: Cursor): Hunk {
  const { oldStart } = readHeader(cursor)
  const lines: HunkLine[] = []
  for (let next = cursor.lines[cursor.at]; next !== undefined && /^[ +-]/.test(next); next = cursor.lines[cursor.at]) {
    if (HEADER_LIKE.test(next))
      throw new PatchError('ambiguous-header', `line ${cursor.at + 1} could be a header or a line`)
    lines.push(readLine(cursor))
  }
  return checkHunk({ oldStart, lines }, cursor)
}

function readHeader(cursor: Cursor): { oldStart: number; oldCount: number; newCount: number } {
  const [whole, oldStart, oldCount = '1', , newCount = '1'] = HEADER.exec(cursor.lines[cursor.at] ?? '') ?? []
  if (whole === undefined) throw malformed(cursor, 'is no hunk header with line numbers')
  cursor.at += 1
  return { oldStart: Number(oldStart), oldCount: Number(oldCount), newCount: Number(newCount) }
}

function readLine(cursor: Cursor): HunkLine {
  const text = cursor.lines[cursor.at]
  if (text === undefined) throw miscounted(cursor)
  const kind = text === '' ? ' ' : text[0]
  if (kind !== ' ' && kind !== '+' && kind !== '-') throw malformed(cursor, 'is no line of a hunk')
  cursor.at += 1
  const marked = cursor.lines[cursor.at]?.startsWith('\\ ') ?? false
  if (marked) cursor.at += 1
  return { kind, text: text.slice(1), newline: !marked }
}

function checkHunk(hunk: Hunk, cursor: Cursor): Hunk {
  if (!hunk.lines.some((line) => line.kind !== ' ')) throw malformed(cursor, 'ends a hunk that changes nothing')
  if (firstLine(hunk) > 1 && !hunk.lines.some((line) => line.kind === ' ')) {
    throw new PatchError(
      'zero-context',
      `the hunk before line ${cursor.at + 1} has no context; make the diff with 3 lines of it`,
    )
  }
  return hunk
}

function checkOrder(hunks: readonly Hunk[]): void {
  let [start, end] = [0, 0]
  for (const hunk of hunks) {
    const first = firstLine(hunk)
    if (first < start)
      throw new PatchError('unordered-hunks', `the hunk at line ${first} stands after the one at ${start}`)
    if (first < end) throw new PatchError('overlapping-hunks', `the hunks at lines ${start} and ${first} overlap`)
    start = first
    end = first + oldLines(hunk).length
  }
}

function miscounted(cursor: Cursor): PatchError {
  return new PatchError('hunk-count', `the counts of the hunk that ends near line ${cursor.at + 1} are wrong`)
}

function malformed(cursor: Cursor, what: string): PatchError {
  return new PatchError('malformed-hunk', `line ${cursor.at + 1} ${what}`)
}
