import { fileLines, byteText, standsAt } from './fit.ts'
import { firstLine, oldLines, type FilePatch } from './patch.ts'

/** A hunk's context and removed lines, and those of its file, in one form. */
interface Held {
  wanted: string[]
  lines: string[]
  /** Where its header says that it stands, 0-based. */
  said: number
}

/**
 * May git put a hunk where a model did not mean it? It looks for another place where a hunk does not stand as its header
 * says, and an answer with a slip in it may fit one. It may also stand where its header says, and not be meant there,
 * where the headers of others are wrong and it fits in more than one place.
 * @param contents base contents by path
 */
export function mayStray(files: readonly FilePatch[], contents: ReadonlyMap<string, Uint8Array>): boolean {
  const held = files.flatMap((file) => heldOf(file, contents.get(file.oldPath)))
  const elsewhere = held.filter(({ wanted, lines, said }) => !standsAt(wanted, lines, said))
  if (elsewhere.some(isMeantThere)) return true
  return elsewhere.length > 0 && held.some((hunk) => !elsewhere.includes(hunk) && isTwice(hunk))
}

function heldOf({ hunks }: FilePatch, content: Uint8Array | undefined): Held[] {
  const lines = fileLines(content)?.map((line) => line.replace(/\r?\n$/, ''))
  if (lines === undefined) return []
  return hunks.flatMap((hunk) => {
    const wanted = oldLines(hunk).map(({ text }) => byteText(new TextEncoder().encode(text.replace(/\r$/, ''))))
    return wanted.length === 0 ? [] : [{ wanted, lines, said: firstLine(hunk) - 1 }]
  })
}

/** Does it stand there but for white space, or but for one line? */
function isMeantThere({ wanted, lines, said }: Held): boolean {
  const blind = (at: number, line: number): boolean => bare(lines[line] ?? '\0') === bare(wanted[at] as string)
  if (wanted.every((_, at) => blind(at, said + at))) return true
  return standsNearly(wanted.length, said, (at, line) => lines[line] === wanted[at])
}

/**
 * Do `count` lines stand from `start` on but for one, that is another one there or was left out between them?
 * @param isSame is the line with this number the one of the file?
 */
export function standsNearly(count: number, start: number, isSame: (at: number, line: number) => boolean): boolean {
  const rest = (from: number, shift: number): boolean => {
    for (let at = from; at < count; at += 1) if (!isSame(at, start + at + shift)) return false
    return true
  }
  let fitting = 0
  while (fitting < count && isSame(fitting, start + fitting)) fitting += 1
  if (count < 3 || fitting === count) return false
  return rest(fitting + 1, 0) || (fitting > 0 && rest(fitting, 1))
}

function isTwice({ wanted, lines }: Held): boolean {
  let places = 0
  for (let at = 0; at + wanted.length <= lines.length && places < 2; at += 1) {
    if (standsAt(wanted, lines, at)) places += 1
  }
  return places > 1
}

function bare(text: string): string {
  return text.replaceAll(/\s+/g, '')
}
