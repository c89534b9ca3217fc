import type { Note } from '../contracts/primitives.ts'

export interface HunkLine {
  kind: ' ' | '+' | '-'
  /** Without its line feed; a carriage return stays. */
  text: string
  /** false where `\ No newline at end of file` follows. */
  newline: boolean
}

export interface Hunk {
  /** As the header has them: 1-based; a count of 0 stands after the line it names. */
  oldStart: number
  lines: HunkLine[]
}

/** What one file's part of a unified diff says. */
export interface FilePatch {
  kind: 'modify' | 'add' | 'delete' | 'rename' | 'copy'
  /** Equal to `newPath` except for renames and copies. */
  oldPath: string
  newPath: string
  /** From the headers; null where they say nothing. */
  oldMode: string | null
  newMode: string | null
  hunks: Hunk[]
}

export interface Patch {
  files: FilePatch[]
  /** What was mended while reading, for the log. */
  repairs: Note[]
}

/** A patch whose text is refused. Its reader throws it and `readPatch` turns it into a value. */
export class PatchError extends Error {
  override readonly name = 'PatchError'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

export function oldLines(hunk: Hunk): HunkLine[] {
  return hunk.lines.filter((line) => line.kind !== '+')
}

export function newLines(hunk: Hunk): HunkLine[] {
  return hunk.lines.filter((line) => line.kind !== '-')
}

/** The patch that undoes this one. */
export function reversePatch(files: readonly FilePatch[]): FilePatch[] {
  return files.map((file) => ({
    kind: file.kind === 'add' ? 'delete' : file.kind === 'delete' ? 'add' : file.kind,
    oldPath: file.newPath,
    newPath: file.oldPath,
    oldMode: file.newMode,
    newMode: file.oldMode,
    hunks: reverseHunks(file.hunks),
  }))
}

function reverseHunks(hunks: readonly Hunk[]): Hunk[] {
  let shift = 0
  return hunks.map((hunk) => {
    const start = firstLine(hunk) + shift
    shift += newLines(hunk).length - oldLines(hunk).length
    const lines = hunk.lines.map((line) => ({ ...line, kind: REVERSED[line.kind] }))
    return { oldStart: newLines(hunk).length === 0 ? start - 1 : start, lines }
  })
}

const REVERSED = { ' ': ' ', '+': '-', '-': '+' } as const

/** The 1-based line that the hunk begins at; a hunk that only inserts begins after the line its header names. */
export function firstLine(hunk: Hunk): number {
  return oldLines(hunk).length === 0 ? hunk.oldStart + 1 : hunk.oldStart
}

export function patchStat(files: readonly FilePatch[]): { additions: number; deletions: number } {
  const lines = files.flatMap((file) => file.hunks).flatMap((hunk) => hunk.lines)
  return {
    additions: lines.filter((line) => line.kind === '+').length,
    deletions: lines.filter((line) => line.kind === '-').length,
  }
}

/** Does it add something at an edge, with no unchanged line there? Of a new file, or where a file begins or ends, it must. */
export function isOneSided({ oldStart, lines }: Hunk): boolean {
  const first = lines.findIndex(({ kind }) => kind === ' ')
  const last = lines.findLastIndex(({ kind }) => kind === ' ')
  const isAdded = ({ kind }: HunkLine): boolean => kind === '+'
  return oldStart > 0 && (lines.slice(0, Math.max(first, 0)).some(isAdded) || lines.slice(last + 1).some(isAdded))
}
