import type { Edit } from '../codemod.ts'

/** One element of a written list: where it stands, and whether it goes. */
export interface ListItem {
  start: number
  end: number
  drop: boolean
}

/**
 * Takes elements out of a list in a text with what separates them, comments and layout of the others as they are. A
 * list of which nothing would be left gets `instead` in the place of its last element.
 * @returns null where a comment between elements makes it unclear what belongs to whom
 */
export function dropItems(text: string, items: readonly ListItem[], instead: string): Edit[] | null {
  const last = items.at(-1)
  if (last === undefined) return []
  const replaced = items.every((item) => item.drop)
  const kept = replaced ? items.map((item) => (item === last ? { ...item, drop: false } : item)) : items
  const edits = replaced ? [{ start: last.start, end: last.end, text: instead }] : []
  for (const [at, item] of kept.entries()) {
    if (!item.drop) continue
    const range = ownLine(text, item) ?? withSeparator(text, kept, at)
    if (range === null) return null
    if (range.end > range.start) edits.push({ ...range, text: '' })
  }
  return edits
}

interface Range {
  start: number
  end: number
}

/** The whole line, where the element (a quoted or bare word, perhaps behind a dash) stands on one of its own. */
function ownLine(text: string, { start, end }: Range): Range | null {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const rest = /^[ \t]*,?[ \t]*(?:#[^\n]*)?(?:\n|$)/.exec(text.slice(end).replaceAll('\r\n', ' \n'))?.[0]
  if (rest === undefined || !/^[ \t]*(?:-[ \t]+)?$/.test(text.slice(from, start))) return null
  const newline = text.indexOf('\n', end)
  return { start: from, end: newline === -1 ? text.length : newline + 1 }
}

function withSeparator(text: string, items: readonly ListItem[], at: number): Range | null {
  const item = items[at] as ListItem
  const next = items[at + 1]
  const keptAfter = items.slice(at + 1).some((other) => !other.drop)
  const previous = items[at - 1]
  const range =
    keptAfter && next !== undefined
      ? { start: item.start, end: next.start }
      : { start: previous?.end ?? item.start, end: item.end }
  const removed = text.slice(range.start, item.start) + text.slice(item.end, range.end)
  return /[#\n]/.test(removed) ? null : range
}
