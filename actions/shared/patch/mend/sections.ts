import { PatchError } from '../patch.ts'

/** A line of a hunk as it stands in the answer. */
export interface RawLine {
  raw: string
  /** `\ No newline at end of file` follows. */
  marked: boolean
  /** 1-based, in the patch: for messages. */
  at: number
}

export interface RawHunk {
  /** As the header has them; any of them may be wrong. */
  oldStart: number
  oldCount: number
  newCount: number
  lines: RawLine[]
}

/** What an answer says about one file. */
export interface Section {
  /** All names by which it is called, as they stand there, `/dev/null` left out. */
  names: string[]
  added: boolean
  deleted: boolean
  /** By the blob that git names; a new file without it and without a hunk may have lost the hunk. */
  empty: boolean
  hunks: RawHunk[]
}

const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@/
/** What cannot be mended, only read as it is. */
const BEYOND = /^(old mode|new mode|copy (from|to)|rename (from|to)|similarity index|GIT binary patch|Binary files )/
/** The SHA-1 of what is empty. */
const EMPTY_BLOB = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'
const NOTHING = /^(index [0-9a-f]|$)/

interface Reader {
  lines: readonly string[]
  at: number
  sections: Section[]
  /** Is a name a file of the base tree? */
  isFile: (name: string) => boolean
}

/**
 * The files and hunks of an answer, by its header lines alone: counts are not believed, and lines keep what they begin
 * with. Text before the first header is skipped.
 * @throws PatchError for what is no unified diff of texts
 */
export function readSections(text: string, isFile: (name: string) => boolean): Section[] {
  const reader: Reader = {
    lines: outdented(text.replace(/\n$/, '').split('\n').map(header)),
    at: 0,
    sections: [],
    isFile,
  }
  while (reader.at < reader.lines.length) readLine(reader)
  if (reader.sections.length === 0) throw new PatchError('no-patch', 'there is no patch in the text')
  const silent = reader.sections.find((section) => section.hunks.length === 0 && !isEmptyFile(section))
  if (silent !== undefined) {
    throw new PatchError('malformed-header', `the part about ${silent.names[0] ?? 'a file'} has no hunk`)
  }
  return reader.sections
}

/** A new file that is whole without a hunk. */
function isEmptyFile({ added, empty, hunks }: Section): boolean {
  return added && empty && hunks.length === 0
}

/** Header lines lose the carriage return that a whole patch may have got. */
function header(line: string): string {
  return /^\s*(diff --git |--- |\+\+\+ |@@ |index |new file mode|deleted file mode|\\ )/.test(line)
    ? line.replace(/\r$/, '')
    : line
}

/** An answer may stand indented as a whole, as in a list: then every line of it is, and it is no part of the diff. */
function outdented(lines: readonly string[]): readonly string[] {
  const indent = /^[ \t]+(?=diff --git |--- \S|@@ -)/.exec(
    lines.find((line) => /^\s*(diff --git |--- \S|@@ -)/.test(line)) ?? '',
  )
  if (indent === null) return lines
  const [start] = indent
  const all = lines.every((line) => line.startsWith(start) || line.trim() === '')
  return all ? lines.map((line) => (line.startsWith(start) ? line.slice(start.length) : '')) : lines
}

function readLine(reader: Reader): void {
  const line = reader.lines[reader.at] as string
  const section = reader.sections.at(-1)
  const names = namesAt(reader)
  if (line.startsWith('diff --git ')) {
    reader.sections.push({ names: gitNames(line), added: false, deleted: false, empty: false, hunks: [] })
    reader.at += 1
  } else if (names.length > 0) readNames(reader, names)
  else if (line.startsWith('@@')) readHunkHeader(reader, section)
  else if (section === undefined) reader.at += 1
  else if (section.hunks.length === 0) readExtended(reader, section)
  else readHunkLine(reader, section.hunks.at(-1) as RawHunk)
}

/** From nothing to what is empty, by hashes as git writes them: of 7 digits or more. */
function isEmptyBlob(line: string): boolean {
  const hash = /^index 0{7,40}\.\.([0-9a-f]{7,40})$/.exec(line)?.[1]
  return hash !== undefined && EMPTY_BLOB.startsWith(hash)
}

/** The name lines that begin here: two together, or one whose partner was lost and that speaks of a file that is there. */
function namesAt({ lines, at, isFile }: Reader): string[] {
  const [first = '', second = '', third = ''] = lines.slice(at, at + 3)
  if (first.startsWith('--- ') && second.startsWith('+++ ') && third.startsWith('@@')) return [first, second]
  const alone = /^(--- |\+\+\+ )/.test(first) && second.startsWith('@@')
  return alone && isFile(plainName(first.slice(4))) ? [first] : []
}

function readNames(reader: Reader, lines: readonly string[]): void {
  const open = reader.sections.at(-1)
  const isOpen = open !== undefined && open.hunks.length === 0 && !isEmptyFile(open)
  const section = isOpen ? open : { names: [], added: false, deleted: false, empty: false, hunks: [] }
  if (section !== open) reader.sections.push(section)
  for (const line of lines) {
    const name = plainName(line.slice(4))
    if (name !== '/dev/null') section.names.push(name)
    else if (line.startsWith('--- ')) section.added = true
    else section.deleted = true
  }
  reader.at += lines.length
}

function readHunkHeader(reader: Reader, section: Section | undefined): void {
  const [whole, start, oldCount = '1', newCount = '1'] = HUNK.exec(reader.lines[reader.at] as string) ?? []
  if (whole === undefined)
    throw new PatchError('malformed-hunk', `line ${reader.at + 1} is no hunk header with line numbers`)
  if (section === undefined) throw new PatchError('malformed-header', 'the first hunk stands before any file is named')
  section.hunks.push({ oldStart: Number(start), oldCount: Number(oldCount), newCount: Number(newCount), lines: [] })
  reader.at += 1
}

function readExtended(reader: Reader, section: Section): void {
  const line = reader.lines[reader.at] as string
  if (line === 'new file mode 100644') section.added = true
  else if (line === 'deleted file mode 100644') section.deleted = true
  else if (isEmptyBlob(line)) section.empty = true
  else if (BEYOND.test(line))
    throw new PatchError('malformed-header', `line ${reader.at + 1} says more than a text diff`)
  else if (/^(--- |\+\+\+ )/.test(line)) {
    const name = plainName(line.slice(4))
    if (name !== '/dev/null') section.names.push(name)
    else if (line.startsWith('--- ')) section.added = true
    else section.deleted = true
  } else if (!NOTHING.test(line))
    throw new PatchError('unexpected-text', `line ${reader.at + 1} is not part of a unified diff`)
  reader.at += 1
}

function readHunkLine(reader: Reader, hunk: RawHunk): void {
  const line = reader.lines[reader.at] as string
  // A line that is empty and has no end would be nothing: the marker is of the line before.
  const last = hunk.lines.findLast(({ raw }) => raw !== '')
  reader.at += 1
  if (!line.startsWith('\\ ')) hunk.lines.push({ raw: line, marked: false, at: reader.at })
  else if (last !== undefined) last.marked = true
}

/** Names with blanks are read from the other lines: they cannot be told apart here. */
function gitNames(line: string): string[] {
  const names = line.slice('diff --git '.length).split(' ')
  return names.length === 2 ? names.map(plainName) : []
}

function plainName(rest: string): string {
  return rest.replace(/[\t\r].*$/, '').trimEnd()
}

/**
 * What a model says below its last hunk begins after an empty line, with lines that no diff has.
 * @returns the lines without it; null where there is none
 */
export function withoutProse(lines: readonly RawLine[]): RawLine[] | null {
  const last = lines.findLastIndex(({ raw }) => /^[ +-]/.test(raw))
  const begins = lines.findIndex(({ raw }, at) => at > last && raw.trim() === '')
  const isSaid = begins !== -1 && lines.slice(begins).some(({ raw }) => raw.trim() !== '')
  return isSaid ? lines.slice(0, begins) : null
}
