import type { RealChange } from './commits.ts'
import { newSide, oldSide, writeDocument, type Document, type FilePart, type HunkPart } from './document.ts'
import { damageLayout } from './layout-damages.ts'
import type { Random } from './random.ts'

export interface Damaged {
  document: Document
  change: RealChange
  random: Random
}

/** The damaged answer; null where this diff cannot be damaged so. The document is its own to change. */
export type Damage = (input: Damaged) => string | null

export interface Kind {
  name: string
  /** What a model did, in words. */
  what: string
  damage: Damage
}

/** One row a way in which models get a diff wrong. What is added stays as it was: no reader could know it better. */
export const kinds: readonly Kind[] = [
  { name: 'counts', what: 'wrong counts in a hunk header', damage: wrongCounts },
  { name: 'starts', what: 'wrong start lines in all hunk headers', damage: wrongStarts },
  {
    name: 'final-newline',
    what: 'no line feed at the end of the diff',
    damage: ({ document }) => writeDocument(document).slice(0, -1),
  },
  { name: 'context-prefix', what: 'context lines without the blank before them', damage: lostPrefix },
  { name: 'blank-context', what: 'empty context lines without their blank', damage: blankContext },
  { name: 'line-ends', what: 'CRLF for LF, or LF for CRLF', damage: otherLineEnds },
  { name: 'tabs', what: 'tabs for blanks or blanks for tabs, in context and removed lines', damage: swappedTabs },
  { name: 'trailing', what: 'trailing white space lost', damage: lostTrailing },
  { name: 'ellipsis', what: 'the middle of the context left out as `...`', damage: ellipsis },
  { name: 'omitted', what: 'a context line left out without a mark', damage: omittedContext },
  { name: 'paraphrased', what: 'one word of a context line is another', damage: paraphrased },
  { name: 'removed', what: 'a removed line that is slightly different', damage: otherRemoved },
  { name: 'quotes', what: 'typographic quotes in context and removed lines', damage: typographic },
  { name: 'no-newline', what: '`\\ No newline at end of file` lost', damage: lostMarker },
  ...damageLayout,
]

function oneOf<T>(from: readonly T[], random: Random): T | null {
  return from.length === 0 ? null : random.pick(from)
}

export function hunksOf(document: Document): HunkPart[] {
  return document.files.flatMap(({ hunks }) => hunks)
}

function changedHunks(document: Document): HunkPart[] {
  return document.files.filter(({ isNew }) => !isNew).flatMap(({ hunks }) => hunks)
}

function wrongCounts({ document, random }: Damaged): string | null {
  const hunk = oneOf(hunksOf(document), random)
  if (hunk === null) return null
  const off = random.pick([-3, -2, -1, 1, 2, 3])
  if (random.below(2) === 0) hunk.oldCount = Math.max(0, hunk.oldCount + off)
  else hunk.newCount = Math.max(0, hunk.newCount + off)
  return writeDocument(document)
}

function wrongStarts({ document, random }: Damaged): string | null {
  const hunks = changedHunks(document)
  if (hunks.length === 0) return null
  const off = (1 + random.below(30)) * random.pick([-1, 1])
  for (const hunk of hunks) {
    hunk.oldStart = Math.max(1, hunk.oldStart + off)
    hunk.newStart = Math.max(1, hunk.newStart + off)
  }
  return writeDocument(document)
}

/** Every line of these files that `change` makes another; null where it makes none. */
function mapped(document: Document, change: (line: string, file: FilePart) => string): string | null {
  const before = writeDocument(document)
  for (const file of document.files) {
    for (const hunk of file.hunks) hunk.lines = hunk.lines.map((line) => change(line, file))
  }
  const after = writeDocument(document)
  return after === before ? null : after
}

const isOld = (line: string): boolean => line.startsWith(' ') || line.startsWith('-')

function lostPrefix({ document }: Damaged): string | null {
  return mapped(document, (line) => (line.startsWith(' ') ? line.slice(1) : line))
}

function blankContext({ document }: Damaged): string | null {
  return mapped(document, (line) => (line === ' ' ? '' : line))
}

function otherLineEnds({ document, change }: Damaged): string | null {
  const text = writeDocument(document)
  const dos = change.files.every(({ before }) => before?.includes('\r\n'))
  if (dos) return text.replaceAll('\r\n', '\n')
  return text.includes('\r') ? null : text.replaceAll('\n', '\r\n')
}

function swappedTabs({ document }: Damaged): string | null {
  return mapped(document, (line) => (isOld(line) ? swapped(line) : line))
}

function swapped(line: string): string {
  const [, mark = '', indent = '', rest = ''] = /^(.)(\s*)(.*)$/.exec(line) ?? []
  if (indent.includes('\t')) return `${mark}${indent.replaceAll('\t', '    ')}${rest}`
  return rest === '' ? line : `${mark}${indent.replaceAll('    ', '\t')}${rest}`
}

function lostTrailing({ document }: Damaged): string | null {
  const lines = hunksOf(document).flatMap(({ lines }) => lines)
  const hasOld = lines.some((line) => isOld(line) && /\S?\s$/.test(line.slice(1)))
  if (!hasOld || lines.some((line) => line.startsWith('+') && /\s$/.test(line.slice(1)))) return null
  return mapped(document, (line) => line.trimEnd())
}

/** Runs of context lines between two changes of a hunk, at least `least` long: from and to, the end left out. */
export function innerRuns({ lines }: HunkPart, least: number): [number, number][] {
  const runs: [number, number][] = []
  let from: number | null = null
  for (const [at, line] of lines.entries()) {
    if (line.startsWith(' ')) from ??= at
    else {
      if (from !== null && from > 0 && at - from >= least) runs.push([from, at])
      from = null
    }
  }
  return runs
}

function ellipsis({ document, random }: Damaged): string | null {
  const places = hunksOf(document).flatMap((hunk) => innerRuns(hunk, 3).map((run) => ({ hunk, run })))
  const place = oneOf(places, random)
  if (place === null) return null
  const [from, to] = place.run
  place.hunk.lines.splice(from + 1, to - from - 2, random.pick([' ...', '...', ' # ...', ' // ...']))
  return writeDocument(document)
}

/** Not one at the edge of a hunk: without it a hunk is only shorter. */
function omittedContext({ document, random }: Damaged): string | null {
  const places = hunksOf(document).flatMap((hunk) =>
    hunk.lines.flatMap((line, at) => {
      const inside = at > 0 && at < hunk.lines.length - 1
      return inside && line.startsWith(' ') && line.trim() !== '' ? [{ hunk, at }] : []
    }),
  )
  const place = oneOf(places, random)
  if (place === null) return null
  place.hunk.lines.splice(place.at, 1)
  place.hunk.oldCount -= 1
  place.hunk.newCount -= 1
  return writeDocument(document)
}

function paraphrased({ document, change, random }: Damaged): string | null {
  const words = [...new Set(change.files.flatMap(({ before }) => before?.match(/[A-Za-z]{3,}/g) ?? []))]
  return replaceOne({ document, random }, (line) => {
    const found = [...line.matchAll(/[A-Za-z]{3,}/g)]
    if (!line.startsWith(' ') || found.length < 2 || words.length < 2) return null
    const { index, 0: word } = random.pick(found)
    const other = random.pick(words.filter((candidate) => candidate !== word))
    return line.slice(0, index) + other + line.slice(index + word.length)
  })
}

const SLIGHT: readonly ((text: string, random: Random) => string)[] = [
  (text) => text.replace(/(\S)[ ](\S)/, '$1  $2'),
  (text) => text.replace(/[;,.]$/, ''),
  (text) => text.replace(/'/g, '"'),
  (text) => text.replace(/"/g, "'"),
  (text, random) => {
    const at = random.below(text.length)
    return /\w/.test(text[at] ?? '') ? text.slice(0, at) + text.slice(at + 1) : text
  },
]

function otherRemoved({ document, random }: Damaged): string | null {
  return replaceOne({ document, random }, (line) => {
    if (!line.startsWith('-') || line.trim().length < 4) return null
    const text = random.pick(SLIGHT)(line.slice(1), random)
    return text === line.slice(1) ? null : `-${text}`
  })
}

/** Changes one line that `change` can change. */
function replaceOne(
  { document, random }: Pick<Damaged, 'document' | 'random'>,
  change: (line: string) => string | null,
): string | null {
  const places = hunksOf(document).flatMap((hunk) => hunk.lines.map((_, at) => ({ hunk, at })))
  for (const { hunk, at } of random.shuffled(places)) {
    const other = change(hunk.lines[at] as string)
    if (other === null) continue
    hunk.lines[at] = other
    return writeDocument(document)
  }
  return null
}

function typographic({ document }: Damaged): string | null {
  return mapped(document, (line) => {
    if (!isOld(line)) return line
    return line.replace(/"([^"]*)"/g, '\u201C$1\u201D').replace(/'([^']*)'/g, '\u2018$1\u2019')
  })
}

/** Where only what is added had no line feed, nothing is left that tells of it. */
function lostMarker({ document }: Damaged): string | null {
  const files = document.files.filter(({ hunks }) =>
    hunks.some(({ lines }) => lines.some((line) => line.startsWith('\\'))),
  )
  const known = files.every(({ hunks }) =>
    hunks.every(
      ({ lines }) =>
        !lines.some((line) => line.startsWith('\\')) ||
        lines.some((line, at) => line.startsWith('\\') && isOld(lines[at - 1] ?? '')),
    ),
  )
  if (files.length === 0 || !known) return null
  for (const hunk of hunksOf(document)) hunk.lines = hunk.lines.filter((line) => !line.startsWith('\\'))
  return writeDocument(document)
}

/** Counts that fit the lines. */
export function recount(hunk: HunkPart): void {
  hunk.oldCount = oldSide(hunk).length
  hunk.newCount = newSide(hunk).length
}
