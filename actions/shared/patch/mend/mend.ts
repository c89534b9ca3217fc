import type { Note } from '../../contracts/primitives.ts'
import { PatchError, type FilePatch, type Hunk, type HunkLine, type Patch } from '../patch.ts'
import { baseText, type BaseText } from './base-lines.ts'
import { hunksOf, joinEdits } from './edits.ts'
import { ambiguous, fitHunk, type FittedHunk } from './fit-hunk.ts'
import { isOld, itemsOf } from './items.ts'
import { existingPath, newPath, pathsOf } from './names.ts'
import { readSections, withoutProse, type RawHunk, type Section } from './sections.ts'
import type { Level } from './tiers.ts'
import { untrusted } from './trust.ts'

/** What the mending of a patch may look at. */
export interface MendBase {
  /** A file of the base tree; null where there is none. */
  read: (path: string) => Promise<Uint8Array | null>
  /** Every path of it, where they are known. */
  paths: ReadonlySet<string> | undefined
}

/** Names that are looked up in the base tree: a patch has at most a hundred files. */
const MAX_NAMES = 400

/**
 * Reads a patch by the files that it speaks of, as models write them: counts, line numbers, prefixes and order are not
 * believed; context and removed lines take the file's own bytes, and must have one place only. Added lines are taken as
 * they are written. Only texts are changed or added this way: no links, modes, renames.
 */
export async function mendPatch(text: string, base: MendBase): Promise<Patch | { refused: Note }> {
  try {
    const contents = await namedContents(text, base)
    const isFile = (name: string): boolean => safePaths(name).some((path) => contents.has(path))
    const sections = joined(readSections(text, isFile), contents, base)
    const mended = [...sections].map(([path, section]) => mendFile(path, section, contents))
    checkHeaders(mended)
    checkIndentation(mended)
    return { files: mended.map(({ file }) => file), repairs: mended.flatMap(({ repairs }) => repairs) }
  } catch (error) {
    if (error instanceof PatchError) return { refused: { code: error.code, message: error.message } }
    throw error
  }
}

async function namedContents(text: string, { read }: MendBase): Promise<Map<string, Uint8Array>> {
  const names = text.split('\n').flatMap((line) => {
    const rest = /^\s*(?:--- |\+\+\+ |diff --git )(.+?)\r?$/.exec(line)?.[1] ?? ''
    return line.trim().startsWith('diff ') ? rest.split(' ') : [rest.replace(/\t.*$/, '').trimEnd()]
  })
  const contents = new Map<string, Uint8Array>()
  for (const path of new Set(
    names
      .filter((name) => name !== '')
      .slice(0, MAX_NAMES)
      .flatMap(safePaths),
  )) {
    const content = await read(path)
    if (content !== null) contents.set(path, content)
  }
  return contents
}

function safePaths(name: string): string[] {
  try {
    return pathsOf(name)
  } catch {
    return []
  }
}

type Contents = ReadonlyMap<string, Uint8Array>

/** One section a file: a model may speak of one twice. */
function joined(sections: readonly Section[], contents: Contents, base: MendBase): Map<string, Section> {
  const byPath = new Map<string, Section>()
  for (const section of sections) {
    const path = pathOf(section, contents, base)
    const before = byPath.get(path)
    byPath.set(path, before === undefined ? section : { ...before, hunks: [...before.hunks, ...section.hunks] })
  }
  return byPath
}

function pathOf(section: Section, contents: Contents, { paths }: MendBase): string {
  const isFile = (path: string): boolean => contents.has(path)
  const onlyAdds = section.hunks.every(
    ({ lines, oldStart }) => oldStart === 0 && lines.every(({ raw }) => raw === '' || raw.startsWith('+')),
  )
  const isNew = section.added || (onlyAdds && !section.names.some((name) => pathsOf(name).some(isFile)))
  if (!isNew) return existingPath(section, isFile)
  const path = newPath(
    section,
    (folder) => folder === '' || [...(paths ?? [])].some((known) => known.startsWith(`${folder}/`)),
  )
  if (isFile(path)) throw new PatchError('does-not-apply', `${path} is there already`)
  return path
}

interface Mended {
  file: FilePatch
  repairs: Note[]
  fitted: FittedHunk[]
}

/** Where the header of a hunk is wrong, those of the others are no evidence of where they stand. @throws PatchError */
function checkHeaders(mended: readonly Mended[]): void {
  const all = mended.flatMap(({ file, fitted }) => fitted.map((hunk) => ({ path: file.newPath, ...hunk })))
  const isWrong = all.some(({ hunk, placement }) => placement.first !== Math.max(0, hunk.oldStart - 1))
  const unclear = all.find(({ byHeader }) => byHeader)
  if (isWrong && unclear !== undefined) throw ambiguous(unclear.path, unclear.hunk)
}

/** Where one hunk lost indentation, what another adds may have lost it without a line beside it to tell. @throws PatchError */
function checkIndentation(mended: readonly Mended[]): void {
  const lines = mended.flatMap(({ file }) => file.hunks.flatMap((hunk) => hunk.lines))
  const shifted = mended.find(({ fitted }) => fitted.some((hunk) => hunk.shifted))
  const adds = lines.some(({ kind, text }) => kind === '+' && text.trim() !== '')
  if (shifted !== undefined && adds) throw untrusted(shifted.file.newPath, 'indentation')
}

function mendFile(path: string, section: Section, contents: Contents): Mended {
  const content = contents.get(path)
  if (content === undefined)
    return { file: newFile(path, section), repairs: [note('mended', path, 'its headers were mended')], fitted: [] }
  const base = baseText(content)
  if (base === null)
    throw new PatchError(
      'does-not-apply',
      `${path} is not UTF-8 or has two kinds of line ends: its hunks must fit exactly`,
    )
  const fitted = section.hunks.map((hunk) => fitHunk(path, withEnds(hunk, base), base))
  const { edits, repeated, reordered } = joinEdits(path, fitted)
  const hunks = hunksOf(path, edits, base)
  const emptied = edits.length === 1 && edits[0]?.removed === base.lines.length && edits[0].added.length === 0
  const file: FilePatch = {
    kind: section.deleted && emptied ? 'delete' : 'modify',
    oldPath: path,
    newPath: path,
    oldMode: null,
    newMode: null,
    hunks,
  }
  if (section.deleted && !emptied)
    throw new PatchError('header-mismatch', `${path}: the headers say "delete", and lines are left`)
  return { file, repairs: repairsOf(path, fitted, { repeated, reordered }), fitted }
}

/** A patch has the other line ends as a whole or not at all. */
function withEnds(hunk: RawHunk, { end }: BaseText): RawHunk {
  const full = hunk.lines.filter(({ raw }) => raw !== '')
  const carried = full.every(({ raw }) => raw.endsWith('\r'))
  if (end === '\n' && !carried) return hunk
  return { ...hunk, lines: hunk.lines.map((line) => ({ ...line, raw: line.raw.replace(/\r$/, '') })) }
}

function newFile(path: string, section: Section): FilePatch {
  const [hunk, other] = section.hunks
  if (hunk === undefined && section.empty) return addedFile(path, [])
  if (hunk === undefined || other !== undefined)
    throw new PatchError('malformed-hunk', `${path} is new, and has not one hunk`)
  const items = itemsOf({ ...hunk, lines: withoutProse(hunk.lines) ?? hunk.lines })
  const said = items.find(isOld)
  if (said !== undefined)
    throw new PatchError('malformed-hunk', `${path} is new, and line ${said.at} of the patch is not an added one`)
  const full = items.filter((item) => item.kind === 'added')
  const all = items.filter((item) => item.kind === 'added' || (item.kind === 'empty' && !item.last))
  const chosen = [full, all].filter((lines) => lines.length === hunk.newCount || full.length === all.length)[0]
  if (chosen === undefined)
    throw new PatchError('hunk-count', `${path}: an empty line of the hunk could be an added one or none`)
  if (chosen.length === 0) throw new PatchError('malformed-hunk', `${path} is new, and has no line`)
  const lines = chosen.map((item) => (item.kind === 'added' ? addedLine(item.text, !item.marked) : addedLine('', true)))
  return addedFile(path, [{ oldStart: 0, lines }])
}

function addedFile(path: string, hunks: Hunk[]): FilePatch {
  return { kind: 'add', oldPath: path, newPath: path, oldMode: null, newMode: null, hunks }
}

function addedLine(text: string, newline: boolean): HunkLine {
  return { kind: '+', text, newline }
}

const LEVEL_WORDS: Readonly<Record<Level['name'], readonly [code: string, words: string] | null>> = {
  exact: null,
  'white-space': ['white-space', 'unchanged lines got the white space of the file'],
  paraphrased: ['paraphrased-line', 'a line that was worded otherwise was taken for the one of the file'],
  gap: ['gap', 'lines of the file that a hunk leaves out stay as they are'],
}

function repairsOf(
  path: string,
  fitted: readonly FittedHunk[],
  found: { repeated: number; reordered: boolean },
): Note[] {
  const codes = new Set(fitted.map(({ placement }) => placement.level))
  const notes = [...codes].flatMap((level) => {
    const words = LEVEL_WORDS[level]
    return words === null ? [] : [note(words[0], path, words[1])]
  })
  if (found.repeated > 0) notes.push(note('repeated-hunk', path, 'a hunk was there twice and counts once'))
  if (found.reordered) notes.push(note('reordered', path, 'its hunks were put in order'))
  return notes.length > 0
    ? notes
    : [note('mended', path, 'headers, counts or the first characters of lines were mended')]
}

function note(code: string, path: string, message: string): Note {
  return { code, path, message: `${path}: ${message}` }
}
