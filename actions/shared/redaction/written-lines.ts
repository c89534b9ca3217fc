import type { Hunk, HunkLine } from './diff-hunks.ts'
import { marksIn, type Marks, type RedactedFile } from './marks.ts'

type Written = readonly string[]

/**
 * What the marks of a hunk's old lines stood for, by index of the line in the diff: told by where the hunk stands in its
 * file, else by what the line says, else by the mark alone. A line is missing where these leave more than one answer.
 */
export function writtenByLine(hunk: Hunk, marks: Marks): Map<number, Written> {
  const old = hunk.lines.filter(({ kind }) => kind !== 'added')
  const found = new Map<number, Written>()
  const redacted = old.filter(({ text }) => marksIn(text).some((mark) => marks.has(mark)))
  if (redacted.length === 0) return found
  const files = filesOf(hunk, marks)
  const placed = byPlace(old, files)
  const told = new Map<string, Written | null>()
  for (const { index, text } of redacted) {
    if (!told.has(text)) told.set(text, byText(text, files) ?? byMark(text, marks))
    const written = placed?.get(index) ?? told.get(text) ?? null
    if (written !== null) found.set(index, written)
  }
  return found
}

function filesOf({ path }: Hunk, { files = [] }: Marks): readonly RedactedFile[] {
  const named = files.filter((file) => file.path === path)
  return named.length > 0 ? named : files
}

/** By the one place, or the places that say the same, where all of these lines follow each other. */
function byPlace(old: readonly HunkLine[], files: readonly RedactedFile[]): Map<number, Written> | null {
  const answers = new Map<string, Map<number, Written>>()
  for (const { lines, written } of files) {
    for (const at of placesOf(old, lines)) {
      const here = old.flatMap(({ index }, offset) => {
        const texts = written.get(at + offset)
        return texts === undefined ? [] : [[index, texts] as const]
      })
      answers.set(JSON.stringify(here), new Map(here))
    }
  }
  return only(answers.values(), answers.size)
}

/** Looked for at the places of the line that stands at the fewest. */
function placesOf(old: readonly HunkLine[], lines: readonly string[]): number[] {
  const byText = new Map<string, number[]>(old.map(({ text }) => [text.trimEnd(), []]))
  for (const [at, line] of lines.entries()) byText.get(line.trimEnd())?.push(at)
  const places = old.map(({ text }) => byText.get(text.trimEnd()) ?? [])
  const fewest = places.reduce((least, these) => (these.length < least.length ? these : least), places[0] ?? [])
  const offset = places.indexOf(fewest)
  const starts = fewest.map((at) => at - offset)
  return starts.filter((start) => old.every(({ text }, index) => isSame(lines[start + index], text)))
}

function byText(text: string, files: readonly RedactedFile[]): Written | null {
  const answers = new Map<string, Written>()
  for (const { lines, written } of files) {
    for (const [at, texts] of written) if (isSame(lines[at], text)) answers.set(JSON.stringify(texts), texts)
  }
  return only(answers.values(), answers.size)
}

/** Where every mark of the line was put for one text alone. */
function byMark(text: string, marks: Marks): Written | null {
  const given = marksIn(text).filter((mark) => marks.has(mark))
  const forms = new Map(given.map((mark) => [mark, new Set<string>()]))
  for (const { lines, written } of marks.files ?? []) {
    for (const [at, texts] of written) {
      const here = marksIn(lines[at] as string).filter((mark) => marks.has(mark))
      for (const [place, mark] of here.entries()) forms.get(mark)?.add(texts[place] as string)
    }
  }
  if ([...forms.values()].some(({ size }) => size > 1)) return null
  return given.map((mark) => marks.get(mark) as string)
}

function only<T>(answers: Iterable<T>, size: number): T | null {
  const [first] = answers
  return size === 1 ? (first as T) : null
}

/** Blanks at the end of a line, and a carriage return, are lost on the way through a model. */
function isSame(line: string | undefined, text: string): boolean {
  return line === text || line?.trimEnd() === text.trimEnd()
}
