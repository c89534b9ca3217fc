import type { RawHunk, RawLine } from './sections.ts'

/** A line that should be in the file. */
export interface OldItem {
  kind: 'context' | 'removed'
  /** A context line may have lost the blank before it: then there are two readings. */
  texts: string[]
  /** As it stands in the answer: a line of the file that begins with a minus may be context that lost its blank. */
  raw: string
  marked: boolean
  /** 1-based, in the patch. */
  at: number
  /** Does it look like "and so on"? */
  ellipsis: boolean
}

export interface AddedItem {
  kind: 'added'
  text: string
  marked: boolean
  /** With its plus: it may be context that lost its blank, too. */
  raw: string
}

/** An empty line: context that lost its blank, an added line that lost its plus, or nothing. */
export interface EmptyItem {
  kind: 'empty'
  at: number
  /** Is nothing but empty lines behind it? */
  last: boolean
}

/** What one line of a hunk may be. */
export type Item = AddedItem | OldItem | EmptyItem

export function isOld(item: Item): item is OldItem {
  return item.kind === 'context' || item.kind === 'removed'
}

const ELLIPSIS = /^\s*(#|\/\/|\/\*|--|<!--|;|%)?\s*(\.{3}|\u2026)[^"'`(){}[\]=]*$/

export function itemsOf(hunk: RawHunk): Item[] {
  const last = hunk.lines.findLastIndex(({ raw }) => raw.trim() !== '')
  return hunk.lines.map((line, at) => itemOf(line, at > last))
}

function itemOf({ raw, marked, at }: RawLine, last: boolean): Item {
  if (raw === '') return { kind: 'empty', at, last }
  const text = raw.slice(1)
  if (raw.startsWith('+')) return { kind: 'added', text, marked, raw }
  if (raw.startsWith('-')) return { kind: 'removed', texts: [text], raw, marked, at, ellipsis: false }
  return {
    kind: 'context',
    texts: raw.startsWith(' ') ? [text, raw] : [raw],
    raw,
    marked,
    at,
    ellipsis: ELLIPSIS.test(raw),
  }
}
