import { PatchError } from '../patch.ts'
import { standsNearly } from '../stray.ts'
import type { BaseText } from './base-lines.ts'
import { isOld, itemsOf, type Item } from './items.ts'
import { placements, type Placement } from './place.ts'
import { withoutProse, type RawHunk } from './sections.ts'
import { tiers } from './tiers.ts'
import { checkAddedLines, isShifted } from './trust.ts'

export interface FittedHunk {
  hunk: RawHunk
  placement: Placement
  /** Does it fit in more than one way, and its header said which is meant? */
  byHeader: boolean
  /** Are lines that it keeps or removes indented otherwise than the file's? */
  shifted: boolean
}

/** Lines of one hunk that are fitted: more is written anew, not mended. */
const MAX_LINES = 1500

/**
 * The one reading of a hunk that fits the file. Where there are several, the line numbers and counts of its header
 * decide, if they do; else it is refused.
 * @throws PatchError
 */
export function fitHunk(path: string, hunk: RawHunk, base: BaseText): FittedHunk {
  if (hunk.lines.length > MAX_LINES)
    throw new PatchError('hunk-count', `${path}: a hunk has more than ${MAX_LINES} lines`)
  const fitted = fitLines(path, hunk, base)
  if (!('misfit' in fitted)) return fitted
  const lines = withoutProse(hunk.lines)
  const again = lines === null ? fitted : fitLines(path, { ...hunk, lines }, base)
  if ('misfit' in again) throw again.misfit
  return again
}

function fitLines(path: string, hunk: RawHunk, base: BaseText): FittedHunk | { misfit: PatchError } {
  const items = itemsOf(hunk)
  if (isBare(items, base)) return { misfit: bare(path, hunk) }
  for (const tier of tiers) {
    const found = placements(items, base, tier)
    const chosen = found === null ? null : chosenOf(found, hunk)
    if (chosen === undefined) continue
    if (chosen === null || fitsWhereItSays(items, { hunk, chosen }, base)) throw ambiguous(path, hunk)
    checkAddedLines(path, chosen, base)
    checkSides({ path, hunk }, chosen, base)
    const byHeader = (found?.length ?? 0) > 1
    return { hunk, placement: chosen, byHeader, shifted: isShifted(chosen, base) }
  }
  return { misfit: misfit({ path, hunk, items, base }) }
}

/**
 * Does a hunk that fits in one place stand in another one by its header, but for one line, or for white space where it
 * fits exactly? An answer that lost something may fit where it was not meant.
 */
function fitsWhereItSays(
  items: readonly Item[],
  { hunk, chosen }: { hunk: RawHunk; chosen: Placement },
  base: BaseText,
): boolean {
  const said = Math.max(0, hunk.oldStart - 1)
  if (chosen.first === said) return false
  const old = items.flatMap((item) => (isOld(item) ? [item.texts] : item.kind === 'empty' && !item.last ? [['']] : []))
  // Among the same lines it is the same place, and the header a little off.
  const isApart = chosen.first >= said + old.length || chosen.first + chosen.span <= said
  const isSame = (at: number, line: number): boolean => old[at]?.includes(base.lines[line] ?? '\0') ?? false
  if (isApart && standsNearly(old.length, said, isSame)) return true
  const loose = chosen.level === 'exact' ? (placements(items, base, tiers[1] ?? []) ?? []) : []
  return loose.some(({ first, edits }) => first === said && JSON.stringify(edits) !== JSON.stringify(chosen.edits))
}

function bare(path: string, { oldStart }: RawHunk): PatchError {
  return new PatchError(
    'zero-context',
    `${path}: the hunk for line ${oldStart} has no context; make the diff with 3 lines of it`,
  )
}

/**
 * Says it what goes, and not where? A file that goes as a whole is its own context, and a line of the file that begins
 * with a minus may be context that lost its blank.
 */
function isBare(items: readonly Item[], base: BaseText): boolean {
  const mayStay = (item: Item): boolean =>
    item.kind === 'empty' ? !item.last : item.kind === 'context' || base.lines.includes(item.raw)
  return items.filter(isOld).length < base.lines.length && !items.some(mayStay)
}

/** undefined: nothing fits; null: several do, and the header does not say which. */
function chosenOf(all: readonly Placement[], hunk: RawHunk): Placement | null | undefined {
  const isCounted = ({ span, growth }: Placement): boolean =>
    span === hunk.oldCount && growth === hunk.newCount - hunk.oldCount
  const found = all.filter((placement) => !placement.emptied || isCounted(placement))
  const [only, other] = found
  if (only === undefined || other === undefined) return only
  const here = found.filter(({ first }) => first === Math.max(0, hunk.oldStart - 1))
  const counted = (here.length > 0 ? here : found).filter(isCounted)
  if (here.length === 1) return here[0]
  return counted.length === 1 ? counted[0] : null
}

interface Read {
  path: string
  items: readonly Item[]
  base: BaseText
}

/**
 * git writes unchanged lines on both sides of a change, unless the file begins or ends there. Where they are missing on
 * one side, a line may have been left out, and what is added would stand on the wrong side of it.
 */
function checkSides({ path, hunk }: { path: string; hunk: RawHunk }, placement: Placement, base: BaseText): void {
  const context = placement.matched.filter(({ kind }) => kind === 'context').map(({ line }) => line)
  const [first, last] = [placement.edits[0], placement.edits.at(-1)]
  if (first === undefined || last === undefined) return
  const [start, end] = [first.start, last.start + last.removed]
  const opens = first.added.length > 0 && start > 0 && !context.some((line) => line < start)
  const isBelow = context.some((line) => line >= end) || countsBlanks(hunk, placement, base)
  const closes = last.added.length > 0 && end < base.lines.length && !isBelow
  if (!opens && !closes) return
  throw new PatchError(
    'one-sided',
    `${path}: the hunk for line ${hunk.oldStart} has no unchanged line ${opens ? 'before' : 'behind'} what it adds; give 3 of them on both sides`,
  )
}

/** Empty lines below a hunk are unchanged ones where the file has them there and the header counts them. */
function countsBlanks({ lines, oldCount, newCount }: RawHunk, placement: Placement, base: BaseText): boolean {
  const { first, span, growth } = placement
  const counted = oldCount - span
  const there = base.lines.slice(first + span, first + oldCount)
  const blanks = lines.length - 1 - lines.findLastIndex(({ raw }) => raw !== '')
  const isCounted = counted > 0 && counted <= blanks && newCount === oldCount + growth
  return isCounted && there.length === counted && there.every((line) => line.trim() === '')
}

/** For a header that is no evidence, too. */
export function ambiguous(path: string, hunk: RawHunk): PatchError {
  return new PatchError(
    'ambiguous-hunk',
    `${path}: the hunk for line ${hunk.oldStart} fits in more than one way; give more unchanged lines around the change`,
  )
}

/** Says which line does not fit, at the place where most of them do. */
function misfit({ path, hunk, items, base }: Read & { hunk: RawHunk }): PatchError {
  const old = items.filter(isOld)
  const fits = (at: number, offset: number): boolean =>
    old[offset]?.texts.includes(base.lines[at + offset] ?? '\0') ?? false
  let best = { at: 0, count: -1 }
  for (let at = 0; at < base.lines.length; at += 1) {
    const count = old.filter((_, offset) => fits(at, offset)).length
    if (count > best.count) best = { at, count }
  }
  const offset = old.findIndex((_, index) => !fits(best.at, index))
  const line = old[offset]
  if (line === undefined && best.count > 0) {
    const end = 'the end of the file: say with the line "\\ No newline at end of file" where a line has no line feed'
    return new PatchError('does-not-apply', `${path}: the hunk for line ${hunk.oldStart} fits but for ${end}`)
  }
  if (line === undefined || best.count < 1) {
    return new PatchError(
      'does-not-apply',
      `${path}: no unchanged or removed line of the hunk for line ${hunk.oldStart} is in the file`,
    )
  }
  const text = line.texts[0] as string
  // As it stands, or not at all: who shows it takes secrets out by their own text.
  const quoted = text.length > 200 || /\p{C}/u.test(text) ? '' : ` ("${text}")`
  return new PatchError(
    'does-not-apply',
    `${path}: line ${line.at} of the patch${quoted} is not line ${best.at + offset + 1} of the file, where the hunk for line ${hunk.oldStart} would fit best`,
  )
}
