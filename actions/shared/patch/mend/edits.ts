import { PatchError, type Hunk, type HunkLine } from '../patch.ts'
import type { BaseText } from './base-lines.ts'
import type { FittedHunk } from './fit-hunk.ts'
import type { Edit } from './place.ts'

const CONTEXT = 3

export interface JoinedEdits {
  edits: Edit[]
  /** Hunks that were there twice. */
  repeated: number
  /** Did hunks stand in another order than in the file? */
  reordered: boolean
}

/** The edits of all hunks of a file, in its order; a hunk that is there twice counts once. @throws PatchError */
export function joinEdits(path: string, hunks: readonly FittedHunk[]): JoinedEdits {
  const once = new Map<string, FittedHunk>()
  for (const fitted of hunks) {
    const key = JSON.stringify(fitted.placement.edits)
    if (!once.has(key)) once.set(key, fitted)
  }
  const kept = [...once.values()]
  const edits = kept.flatMap(({ placement }) => placement.edits).toSorted((a, b) => a.start - b.start)
  for (const [at, edit] of edits.entries()) {
    const before = edits[at - 1]
    if (before === undefined) continue
    const end = before.start + before.removed
    if (edit.start < end || (edit.start === before.start && before.removed === 0)) {
      throw new PatchError('overlapping-hunks', `${path}: two hunks change line ${edit.start + 1}`)
    }
  }
  const firsts = kept.map(({ placement }) => placement.first)
  return {
    edits,
    repeated: hunks.length - kept.length,
    reordered: firsts.some((first, at) => first < (firsts[at - 1] ?? 0)),
  }
}

/** Hunks that do these edits, with the file's own lines around them. @throws PatchError for an end that is unclear */
export function hunksOf(path: string, edits: readonly Edit[], base: BaseText): Hunk[] {
  for (const edit of edits) checkEnd(path, edit, base)
  return groups(edits).map((group) => hunkOf(group, base))
}

function checkEnd(path: string, edit: Edit, base: BaseText): void {
  const isLast = edit.start + edit.removed === base.lines.length
  const open = edit.added.findIndex(({ newline }) => !newline)
  const misplaced = open !== -1 && (!isLast || open !== edit.added.length - 1)
  const joins = isLast && edit.removed === 0 && !base.closed && base.lines.length > 0
  if (!misplaced && !joins) return
  throw new PatchError(
    'does-not-apply',
    `${path}: it is not clear whether its last line ends in a line feed: say it with the line "\\ No newline at end of file"`,
  )
}

function groups(edits: readonly Edit[]): Edit[][] {
  const joined: Edit[][] = []
  for (const edit of edits) {
    const last = joined.at(-1)?.at(-1)
    if (last !== undefined && edit.start - (last.start + last.removed) <= 2 * CONTEXT) joined.at(-1)?.push(edit)
    else joined.push([edit])
  }
  return joined
}

function hunkOf(edits: readonly Edit[], base: BaseText): Hunk {
  const [first, last] = [edits[0] as Edit, edits.at(-1) as Edit]
  const from = Math.max(0, first.start - CONTEXT)
  const to = Math.min(base.lines.length, last.start + last.removed + CONTEXT)
  const lines: HunkLine[] = []
  let at = from
  for (const { start, removed, added } of edits) {
    for (; at < start; at += 1) lines.push(ownLine(base, at, ' '))
    for (; at < start + removed; at += 1) lines.push(ownLine(base, at, '-'))
    lines.push(
      ...added.map(({ text, newline }) => ({
        kind: '+' as const,
        text: newline ? withEnd(text, base) : text,
        newline,
      })),
    )
  }
  for (; at < to; at += 1) lines.push(ownLine(base, at, ' '))
  const old = lines.filter(({ kind }) => kind !== '+').length
  return { oldStart: old === 0 ? from : from + 1, lines }
}

function ownLine(base: BaseText, at: number, kind: ' ' | '-'): HunkLine {
  const newline = base.closed || at < base.lines.length - 1
  const text = base.lines[at] as string
  return { kind, text: newline ? withEnd(text, base) : text, newline }
}

function withEnd(text: string, { end }: BaseText): string {
  return end === '\r\n' ? `${text}\r` : text
}
