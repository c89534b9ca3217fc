import type { BaseText } from './base-lines.ts'
import type { OldItem } from './items.ts'
import type { Edit, Placement } from './place.ts'

/** A marker that is there must be true; whether one that was lost is missed depends on what comes in the line's place. */
export function endsFit({ marked }: OldItem, line: number, base: BaseText): boolean {
  return !marked || !hasEnd(line, base)
}

/**
 * Is it said how the file ends? Below a last line that goes, a lost marker may have been one of the new last line, too. It
 * is not missed where nothing comes in the line's place: the line before it keeps its end. Nor where the new last line
 * has its own marker, or is the same as the one that goes: then the line feed is all that can have changed.
 */
export function isEndSaid({ edits, matched }: Pick<Placement, 'edits' | 'matched'>, base: BaseText): boolean {
  const isLost = matched.some(({ kind, line, marked }) => kind === 'removed' && !marked && !hasEnd(line, base))
  const last = edits.at(-1)
  const end = last?.added.at(-1)
  if (!isLost || last === undefined || end === undefined || !end.newline) return true
  return last.added.length === last.removed && last.added.every(({ text }, at) => text === base.lines[last.start + at])
}

/** Does it put back what it takes, with the same line ends? */
export function isIdle({ start, removed, added }: Edit, base: BaseText): boolean {
  return (
    added.length === removed &&
    added.every(({ text, newline }, at) => base.lines[start + at] === text && newline === hasEnd(start + at, base))
  )
}

function hasEnd(line: number, base: BaseText): boolean {
  return base.closed || line < base.lines.length - 1
}
