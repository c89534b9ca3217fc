/** The lines of one hunk of a diff, by their indices in the diff. */
export interface Hunk {
  /** As the header names the file: without `a/` or `b/`; null where there is no header. */
  path: string | null
  lines: readonly HunkLine[]
}

export interface HunkLine {
  index: number
  kind: 'context' | 'removed' | 'added'
  /** Without the sign. */
  text: string
}

const KINDS: Readonly<Record<string, HunkLine['kind']>> = { ' ': 'context', '-': 'removed', '+': 'added' }

/** The hunks of a unified diff, read as loosely as models write them: an empty line is a blank one of the context. */
export function hunksOf(lines: readonly string[]): Hunk[] {
  const hunks: { path: string | null; lines: HunkLine[] }[] = []
  let path: string | null = null
  let open = false
  for (const [index, line] of lines.entries()) {
    if (isHeader(lines, index)) {
      path = pathOf(line) ?? pathOf(lines[index + 1] ?? '')
      open = false
    } else if (line.startsWith('@@')) {
      hunks.push({ path, lines: [] })
      open = true
    } else if (open) {
      const kind = line === '' || line === '\r' ? 'context' : KINDS[line[0] as string]
      if (kind !== undefined) hunks.at(-1)?.lines.push({ index, kind, text: line.slice(1) })
      else if (!line.startsWith('\\')) open = false
    }
  }
  return hunks.map(({ path, lines: own }) => ({ path, lines: withoutLastBlanks(own, lines) }))
}

/** Empty lines below a hunk belong to the text around it. */
function withoutLastBlanks(own: readonly HunkLine[], lines: readonly string[]): HunkLine[] {
  const last = own.findLastIndex(({ index }) => lines[index] !== '' && lines[index] !== '\r')
  return own.slice(0, last + 1)
}

/** `--- a/x` with `+++ b/x` below it: a removed line may begin like one of them. */
function isHeader(lines: readonly string[], index: number): boolean {
  const [first, second, third] = lines.slice(index, index + 3)
  return first?.startsWith('--- ') === true && second?.startsWith('+++ ') === true && third?.startsWith('@@') === true
}

function pathOf(header: string): string | null {
  const name = header
    .slice(4)
    .replace(/\t.*$/, '')
    .trim()
    .replace(/^"(.*)"$/, '$1')
  return name === '/dev/null' || name === '' ? null : name.replace(/^[ab]\//, '')
}
