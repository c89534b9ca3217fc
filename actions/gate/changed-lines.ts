/** Lines a file's diff adds or rewrites, by their number in the new file, ascending. Empty where it only deletes. */
export type ChangedLines = Map<string, number[]>

const hunkHeader = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

interface Hunk {
  /** Number of the next line of the new file. */
  line: number
  oldLeft: number
  newLeft: number
}

/**
 * Reads a unified diff as `git diff` writes it (`a/` and `b/` prefixes, no renames). Within a hunk lines are counted, so
 * that a removed line `-- x`, which shows as `--- x`, is never taken for a header. A deleted file, and one of which only the
 * mode changes, is not listed.
 */
export function changedLines(diff: string): ChangedLines {
  const files: ChangedLines = new Map()
  let path: string | null = null
  let hunk: Hunk | null = null
  for (const text of diff.split('\n')) {
    if (hunk !== null && (hunk.oldLeft > 0 || hunk.newLeft > 0)) {
      if (addedLine(hunk, text) && path !== null) files.get(path)?.push(hunk.line - 1)
      continue
    }
    hunk = null
    const target = newPath(text)
    if (target !== undefined) path = target
    if (target) files.set(target, [])
    hunk = startHunk(text)
  }
  return files
}

/** Moves the hunk on by one line of the diff; true where that line is new. */
function addedLine(hunk: Hunk, text: string): boolean {
  const mark = text[0]
  if (mark === '\\') return false
  if (mark !== '+') hunk.oldLeft--
  if (mark === '-') return false
  hunk.newLeft--
  hunk.line++
  return mark === '+'
}

function startHunk(text: string): Hunk | null {
  const match = hunkHeader.exec(text)
  if (match === null) return null
  return { line: Number(match[2]), oldLeft: Number(match[1] ?? 1), newLeft: Number(match[3] ?? 1) }
}

/** The path of a `+++` line; null for /dev/null, undefined for any other line. */
function newPath(text: string): string | null | undefined {
  if (!text.startsWith('+++ ')) return undefined
  const name = unquote(text.slice(4).replace(/\t$/, ''))
  if (name === '/dev/null') return null
  return name.startsWith('b/') ? name.slice(2) : undefined
}

const escapes: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** git's C-style quoting of names with quotes, backslashes or control characters; octal escapes are UTF-8 bytes. */
function unquote(name: string): string {
  if (!name.startsWith('"') || !name.endsWith('"')) return name
  const bytes: number[] = []
  const encoder = new TextEncoder()
  for (const [part, octal, letter] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|[^\\]+/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8))
    else bytes.push(...encoder.encode(letter === undefined ? part : (escapes[letter] ?? letter)))
  }
  return new TextDecoder().decode(new Uint8Array(bytes))
}
