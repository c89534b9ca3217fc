import { unquotePath } from './quoted-path.ts'

/** One line of a hunk. The line numbers are 1-based; null on the side on which the line does not stand. */
export interface DiffLine {
  kind: 'context' | 'added' | 'removed'
  old: number | null
  new: number | null
  text: string
  /** False for the last line of a file that has no newline at its end. */
  newline: boolean
}

export interface DiffHunk {
  /** What git writes behind the second `@@`: the function that the hunk stands in. */
  heading: string
  lines: DiffLine[]
}

/** A file of a diff that has a hunk. `path` is null for a deleted file, `oldPath` for a new one. */
export interface DiffFile {
  oldPath: string | null
  path: string | null
  hunks: DiffHunk[]
}

const hunkHeader = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/s

interface Cursor {
  oldLine: number
  newLine: number
  oldLeft: number
  newLeft: number
}

/**
 * Reads a unified diff as `git diff` writes it (`a/` and `b/` prefixes). Within a hunk lines are counted, so that a removed
 * line `-- x`, which shows as `--- x`, is never taken for a header. Files without a hunk (a mode, a rename, a binary) are
 * not listed.
 */
export function readDiff(diff: string): DiffFile[] {
  const files: DiffFile[] = []
  let oldPath: string | null = null
  let hunk: DiffHunk | null = null
  let cursor: Cursor = { oldLine: 0, newLine: 0, oldLeft: 0, newLeft: 0 }
  for (const text of diff.split('\n')) {
    if (hunk !== null && (cursor.oldLeft > 0 || cursor.newLeft > 0 || text.startsWith('\\'))) {
      readLine(text, hunk, cursor)
      continue
    }
    hunk = null
    const before = pathIn(text, '--- ', 'a/')
    const after = pathIn(text, '+++ ', 'b/')
    if (before !== undefined) oldPath = before
    if (after !== undefined) files.push({ oldPath, path: after, hunks: [] })
    const header = hunkHeader.exec(text)
    const file = files.at(-1)
    if (header === null || file === undefined) continue
    cursor = startOf(header)
    hunk = { heading: header[5] ?? '', lines: [] }
    file.hunks.push(hunk)
  }
  return files
}

function startOf([, oldLine, oldLeft = '1', newLine, newLeft = '1']: RegExpExecArray): Cursor {
  return { oldLine: Number(oldLine), newLine: Number(newLine), oldLeft: Number(oldLeft), newLeft: Number(newLeft) }
}

const kinds: Readonly<Record<string, DiffLine['kind']>> = { '+': 'added', '-': 'removed' }

/** Takes one line of the diff into the hunk and moves the cursor on. */
function readLine(text: string, hunk: DiffHunk, cursor: Cursor): void {
  if (text.startsWith('\\')) {
    const last = hunk.lines.at(-1)
    if (last !== undefined) last.newline = false
    return
  }
  const kind = kinds[text[0] ?? ''] ?? 'context'
  const line: DiffLine = { kind, old: null, new: null, text: text.slice(1), newline: true }
  if (kind !== 'added') {
    line.old = cursor.oldLine++
    cursor.oldLeft--
  }
  if (kind !== 'removed') {
    line.new = cursor.newLine++
    cursor.newLeft--
  }
  hunk.lines.push(line)
}

/** The path of a `---` or `+++` line; null for /dev/null, undefined for any other line. */
function pathIn(text: string, mark: string, prefix: string): string | null | undefined {
  if (!text.startsWith(mark)) return undefined
  const name = unquotePath(text.slice(mark.length).replace(/\t?\r?$/, ''))
  if (name === '/dev/null') return null
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined
}
