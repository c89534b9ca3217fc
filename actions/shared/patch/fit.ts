import type { Note } from '../contracts/primitives.ts'
import { firstLine, oldLines, type FilePatch, type Hunk } from './patch.ts'

export interface Fitted {
  files: FilePatch[]
  repairs: Note[]
}

/**
 * Holds the hunks against the files they speak of: line ends are made the file's own where a whole patch has the other
 * kind, and a hunk that does not stand where its header says must have only one place to go (git would take the
 * nearest).
 * @param contents base contents by path
 */
export function fitHunks(
  files: readonly FilePatch[],
  contents: ReadonlyMap<string, Uint8Array>,
): Fitted | { refused: Note } {
  const fitted: FilePatch[] = []
  const repairs: Note[] = []
  for (const file of files) {
    const lines = fileLines(contents.get(file.oldPath))
    const hunks = lines === null || file.kind === 'add' ? null : withLineEnds(file.hunks, lines)
    if (hunks !== null)
      repairs.push({ code: 'line-ends', message: `${file.newPath}: the patch got the line ends of the file` })
    const now = hunks === null ? file : { ...file, hunks }
    const lost = lines === null ? undefined : now.hunks.find((hunk) => isAmbiguous(hunk, lines))
    if (lost !== undefined) return { refused: ambiguous(file.newPath, lost) }
    fitted.push(now)
  }
  return { files: fitted, repairs }
}

/** One string of byte values a line, line feed included: the patch's text is compared in UTF-8 bytes, as git does. */
export function fileLines(content: Uint8Array | undefined): string[] | null {
  if (content === undefined) return null
  return byteText(content).match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** One character a byte. */
export function byteText(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('')
}

function isAmbiguous(hunk: Hunk, lines: readonly string[]): boolean {
  const wanted = oldLines(hunk).map(({ text, newline }) =>
    byteText(new TextEncoder().encode(newline ? `${text}\n` : text)),
  )
  if (wanted.length === 0 || standsAt(wanted, lines, firstLine(hunk) - 1)) return false
  let places = 0
  for (let at = 0; at + wanted.length <= lines.length && places < 2; at += 1) {
    if (standsAt(wanted, lines, at)) places += 1
  }
  return places > 1
}

/** Do these lines stand in the file from the line `at` on, 0-based? */
export function standsAt(wanted: readonly string[], lines: readonly string[], at: number): boolean {
  return wanted.every((line, offset) => lines[at + offset] === line)
}

/** null where there is nothing to change. */
function withLineEnds(hunks: readonly Hunk[], lines: readonly string[]): Hunk[] | null {
  const ended = lines.filter((line) => line.endsWith('\n'))
  const inFile = ended.filter((line) => line.endsWith('\r\n')).length
  const inPatch = hunks.flatMap((hunk) => hunk.lines).filter((line) => line.newline)
  const carriage = inPatch.filter((line) => line.text.endsWith('\r')).length
  if (ended.length === 0 || inPatch.length === 0) return null
  if (inFile === ended.length && carriage === 0) return mapLines(hunks, (text) => `${text}\r`)
  if (inFile === 0 && carriage === inPatch.length) return mapLines(hunks, (text) => text.slice(0, -1))
  return null
}

function mapLines(hunks: readonly Hunk[], change: (text: string) => string): Hunk[] {
  return hunks.map((hunk) => ({
    ...hunk,
    lines: hunk.lines.map((line) => (line.newline ? { ...line, text: change(line.text) } : line)),
  }))
}

function ambiguous(path: string, hunk: Hunk): Note {
  return {
    code: 'ambiguous-hunk',
    path,
    message: `${path}: the hunk for line ${firstLine(hunk)} does not stand there and its context stands in more than one place`,
  }
}
