/** A diff as git wrote it, taken apart by its lines, so that it can be damaged and put together again. */
export interface Document {
  files: FilePart[]
}

export interface FilePart {
  path: string
  isNew: boolean
  /** `diff --git`, `index` and mode lines. */
  head: string[]
  /** The `---` and `+++` lines. */
  names: string[]
  hunks: HunkPart[]
}

export interface HunkPart {
  oldStart: number
  oldCount: number
  newStart: number
  newCount: number
  /** What stands behind the second `@@`. */
  heading: string
  /** With their first character; `\ No newline` lines are lines of their own. */
  lines: string[]
}

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@(.*)$/

/** Only for what `git diff` itself wrote of text files that are added or modified. */
export function readDocument(diff: string): Document {
  const files: FilePart[] = []
  for (const line of diff.replace(/\n$/, '').split('\n')) {
    const file = files.at(-1)
    const hunk = file?.hunks.at(-1)
    const open = hunk !== undefined && !isWhole(hunk)
    if (!open && line.startsWith('diff --git ')) {
      files.push({ path: / b\/(.*)$/.exec(line)?.[1] ?? '', isNew: false, head: [line], names: [], hunks: [] })
    } else if (file === undefined) throw new Error(`no diff: ${line}`)
    else if (!open && line.startsWith('@@ ')) file.hunks.push(readHeader(line))
    else if (hunk !== undefined) hunk.lines.push(line)
    else if (/^(---|\+\+\+) /.test(line)) {
      file.names.push(line)
      file.isNew ||= line === '--- /dev/null'
    } else file.head.push(line)
  }
  return { files }
}

function readHeader(line: string): HunkPart {
  const [, oldStart, oldCount = '1', newStart, newCount = '1', heading = ''] = HUNK.exec(line) ?? []
  return {
    oldStart: Number(oldStart),
    oldCount: Number(oldCount),
    newStart: Number(newStart),
    newCount: Number(newCount),
    heading,
    lines: [],
  }
}

function isWhole(hunk: HunkPart): boolean {
  return oldSide(hunk).length === hunk.oldCount && newSide(hunk).length === hunk.newCount
}

export function oldSide({ lines }: Pick<HunkPart, 'lines'>): string[] {
  return lines.filter((line) => line.startsWith(' ') || line.startsWith('-'))
}

export function newSide({ lines }: Pick<HunkPart, 'lines'>): string[] {
  return lines.filter((line) => line.startsWith(' ') || line.startsWith('+'))
}

export function hunkHeader({ oldStart, oldCount, newStart, newCount, heading }: Omit<HunkPart, 'lines'>): string {
  return `@@ -${oldStart},${oldCount} +${newStart},${newCount} @@${heading}`
}

export function writeDocument({ files }: Document): string {
  return files
    .flatMap(({ head, names, hunks }) => [
      ...head,
      ...names,
      ...hunks.flatMap((hunk) => [hunkHeader(hunk), ...hunk.lines]),
    ])
    .map((line) => `${line}\n`)
    .join('')
}
