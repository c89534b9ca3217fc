import type { Note } from '../contracts/primitives.ts'
import { gitHeaderNames, nameInExtendedLine, nameInLine } from './header-names.ts'
import { readHunks, type Cursor } from './hunks.ts'
import { PatchError, type FilePatch, type Patch } from './patch.ts'
import { pathProblem } from './paths.ts'

const MAX_BYTES = 2 ** 20
const MAX_FILES = 100
const MAX_HUNKS = 2000
const MODES = ['100644', '100755']

/** The extended headers of git-diff(1) that say something; all others are refused. */
interface Extended {
  oldMode?: string
  newMode?: string
  added?: string
  deleted?: string
  copyFrom?: string
  copyTo?: string
  renameFrom?: string
  renameTo?: string
}

const EXTENDED: readonly (readonly [start: string, field: keyof Extended | null])[] = [
  ['old mode ', 'oldMode'],
  ['new mode ', 'newMode'],
  ['new file mode ', 'added'],
  ['deleted file mode ', 'deleted'],
  ['copy from ', 'copyFrom'],
  ['copy to ', 'copyTo'],
  ['rename from ', 'renameFrom'],
  ['rename to ', 'renameTo'],
  ['similarity index ', null],
  ['dissimilarity index ', null],
  ['index ', null],
]

/**
 * Reads a unified diff and refuses what no patch of ours may say: paths outside the repository or in disguise, headers
 * that contradict each other, binary parts, ed scripts, links, submodules, broken hunks, too much of anything. What it
 * returns is all there is: text around it is refused, an mbox's mail headers and signature are dropped.
 */
export function readPatch(text: string): Patch | { refused: Note } {
  try {
    return readText(text)
  } catch (error) {
    if (error instanceof PatchError) return { refused: { code: error.code, message: error.message } }
    throw error
  }
}

function readText(text: string): Patch {
  if (new TextEncoder().encode(text).length > MAX_BYTES) {
    throw new PatchError('patch-too-large', `the patch has more than ${MAX_BYTES} bytes; split the change`)
  }
  const repairs: Note[] = []
  if (text !== '' && !text.endsWith('\n'))
    repairs.push({ code: 'final-newline', message: 'the patch had no final newline' })
  const lines = patchLines(text)
  try {
    return { files: readFiles(lines, false), repairs }
  } catch (error) {
    if (!(error instanceof PatchError) || error.code !== 'hunk-count') throw error
    repairs.push({ code: 'recounted', message: `${error.message}; they were counted again` })
    return { files: readFiles(lines, true), repairs }
  }
}

function patchLines(text: string): string[] {
  const lines = text.replace(/\n$/, '').split('\n')
  const inDos = lines.every((line) => line.endsWith('\r'))
  // A patch that was saved with CRLF: its headers lose the CR, its content lines keep it and are held against the file.
  return inDos ? lines.map((line) => (/^[ +-](?!-- |\+\+ )/.test(line) ? line : line.slice(0, -1))) : lines
}

function readFiles(lines: readonly string[], recount: boolean): FilePatch[] {
  const mail = /^From [0-9a-f]{40} /.test(lines[0] ?? '')
  const cursor: Cursor = { lines, at: mail ? lines.findIndex((line) => line.startsWith('diff --git ')) : 0 }
  const files: FilePatch[] = []
  while (cursor.at !== -1 && cursor.at < lines.length) {
    const line = lines[cursor.at] as string
    if (line === '') cursor.at += 1
    else if (mail && line === '-- ') break
    else files.push(readFile(cursor, recount))
    checkSizes(files)
  }
  if (files.length === 0) throw new PatchError('no-patch', 'there is no patch in the text')
  return files
}

function checkSizes(files: readonly FilePatch[]): void {
  const hunks = files.reduce((sum, file) => sum + file.hunks.length, 0)
  if (files.length <= MAX_FILES && hunks <= MAX_HUNKS) return
  throw new PatchError(
    'patch-too-large',
    `the patch has more than ${MAX_FILES} files or ${MAX_HUNKS} hunks; split the change`,
  )
}

function readFile(cursor: Cursor, recount: boolean): FilePatch {
  const first = cursor.lines[cursor.at] as string
  if (first.startsWith('diff --git ')) {
    cursor.at += 1
    return readGitFile(cursor, gitHeaderNames(first.slice('diff --git '.length)), recount)
  }
  if (first.startsWith('--- ') && cursor.lines[cursor.at + 1]?.startsWith('+++ ')) {
    if (recount)
      throw new PatchError('hunk-count', 'the counts of a hunk are wrong, and the patch has no diff --git line')
    return readGitFile(cursor, null, recount)
  }
  if (/^\d+(,\d+)?[acd]$/.test(first)) throw new PatchError('ed-script', 'ed scripts are not read; send a unified diff')
  throw new PatchError('unexpected-text', `line ${cursor.at + 1} is not part of a unified diff`)
}

function readGitFile(cursor: Cursor, header: [string, string][] | null, recount: boolean): FilePatch {
  const extended = readExtended(cursor)
  refuseBinary(cursor)
  const names = readNames(cursor)
  const file = { ...identify({ header, extended, names }), hunks: names === null ? [] : readHunks(cursor, recount) }
  if (names !== null && file.hunks.length === 0) throw new PatchError('malformed-hunk', `${file.newPath} has no hunk`)
  if (file.kind === 'modify' && file.hunks.length === 0 && file.newMode === null) {
    throw new PatchError('malformed-header', `the part about ${file.newPath} says nothing`)
  }
  return file
}

function readExtended(cursor: Cursor): Extended {
  const found: Extended = {}
  for (; ; cursor.at += 1) {
    const line = cursor.lines[cursor.at] ?? ''
    const [start, field] = EXTENDED.find(([start]) => line.startsWith(start)) ?? []
    if (start === undefined) return found
    if (start === 'index ') checkMode(/ ([0-7]{6})$/.exec(line)?.[1])
    if (!field) continue
    if (found[field] !== undefined)
      throw new PatchError('malformed-header', `line ${cursor.at + 1} repeats "${start.trim()}"`)
    found[field] = nameInExtendedLine(line.slice(start.length))
    if (start.includes('mode')) checkMode(found[field])
  }
}

function checkMode(mode: string | undefined): void {
  if (mode === undefined || MODES.includes(mode)) return
  if (mode === '120000') throw new PatchError('symlink', 'symbolic links are never added, changed or removed')
  if (mode === '160000') throw new PatchError('submodule', 'submodules are never added, changed or removed')
  throw new PatchError('mode', `the mode ${mode.slice(0, 20)} is not 100644 or 100755`)
}

function refuseBinary(cursor: Cursor): void {
  if (/^(GIT binary patch|Binary files .* differ)$/.test(cursor.lines[cursor.at] ?? '')) {
    throw new PatchError('binary', 'binary content is not changed by patches')
  }
}

interface Names {
  from: string | null
  to: string | null
}

function readNames(cursor: Cursor): Names | null {
  const [from, to] = [cursor.lines[cursor.at], cursor.lines[cursor.at + 1]]
  if (!from?.startsWith('--- ')) return null
  if (!to?.startsWith('+++ '))
    throw new PatchError('malformed-header', `line ${cursor.at + 2} should begin with "+++ "`)
  cursor.at += 2
  return { from: nameInLine(from.slice(4)), to: nameInLine(to.slice(4)) }
}

interface Said {
  header: [string, string][] | null
  extended: Extended
  names: Names | null
}

/** One reading of all headers of a file, or a refusal: they must agree on kind, names and modes. */
function identify(said: Said): Omit<FilePatch, 'hunks'> {
  const kind = kindOf(said)
  const [oldPath, newPath] = pathsOf(said, kind)
  for (const path of [oldPath, newPath]) {
    const problem = pathProblem(path)
    if (problem !== null) throw new PatchError(problem.code, problem.message)
  }
  const { extended, header } = said
  if (header !== null && !header.some(([from, to]) => from === `a/${oldPath}` && to === `b/${newPath}`))
    throw mismatch(newPath)
  const moved = kind === 'rename' || kind === 'copy'
  if (!moved && oldPath !== newPath) throw mismatch(newPath)
  return {
    kind,
    oldPath,
    newPath,
    oldMode: extended.oldMode ?? extended.deleted ?? null,
    newMode: extended.newMode ?? extended.added ?? null,
  }
}

function kindOf({ extended, names }: Said): FilePatch['kind'] {
  const said = new Set<FilePatch['kind']>()
  if (extended.added !== undefined || names?.from === null) said.add('add')
  if (extended.deleted !== undefined || names?.to === null) said.add('delete')
  if (extended.renameFrom !== undefined || extended.renameTo !== undefined) said.add('rename')
  if (extended.copyFrom !== undefined || extended.copyTo !== undefined) said.add('copy')
  const [kind = 'modify', other] = said
  if (other !== undefined) throw new PatchError('header-mismatch', `the headers say both "${kind}" and "${other}"`)
  if (kind === 'add' && names !== null && names.from !== null) throw mismatch(names.from)
  if (kind === 'delete' && names !== null && names.to !== null) throw mismatch(names.to)
  return kind
}

function pathsOf({ header, extended, names }: Said, kind: FilePatch['kind']): [string, string] {
  if (kind === 'rename' || kind === 'copy') {
    const [from, to] =
      kind === 'rename' ? [extended.renameFrom, extended.renameTo] : [extended.copyFrom, extended.copyTo]
    if (from === undefined || to === undefined)
      throw new PatchError('malformed-header', `a ${kind} needs both of its names`)
    if (names !== null && (names.from !== `a/${from}` || names.to !== `b/${to}`)) throw mismatch(to)
    return [from, to]
  }
  if (names === null) return sameName(header)
  const from = names.from === null ? null : stripped(names.from, 'a/')
  const to = names.to === null ? null : stripped(names.to, 'b/')
  const either = from ?? to
  if (either === null) throw new PatchError('malformed-header', 'both names are /dev/null')
  return [from ?? either, to ?? either]
}

function sameName(header: [string, string][] | null): [string, string] {
  const pair = header?.find(
    ([from, to]) => from.startsWith('a/') && to.startsWith('b/') && from.slice(2) === to.slice(2),
  )
  if (pair === undefined)
    throw new PatchError('malformed-header', 'the diff --git line does not name one file as a/… b/…')
  return [pair[0].slice(2), pair[1].slice(2)]
}

function stripped(name: string, prefix: 'a/' | 'b/'): string {
  if (name.startsWith('/'))
    throw new PatchError('path-absolute', `the path ${JSON.stringify(name.slice(0, 200))} is absolute`)
  if (!name.startsWith(prefix))
    throw new PatchError('missing-prefix', `the name ${name.slice(0, 200)} has no ${prefix} before it`)
  return name.slice(2)
}

function mismatch(path: string): PatchError {
  return new PatchError('header-mismatch', `the headers of ${path.slice(0, 200)} name different files`)
}
