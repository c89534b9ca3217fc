import type { BaseText } from './base-lines.ts'
import { endsFit, isEndSaid, isIdle } from './ends.ts'
import { isOld, type AddedItem, type EmptyItem, type Item, type OldItem } from './items.ts'
import { indent, isSameButForStop, likeness, plain } from './likeness.ts'
import type { Level } from './tiers.ts'

export interface Added {
  text: string
  /** false where `\ No newline at end of file` follows. */
  newline: boolean
}

/** Lines of the file that go, and what comes in their place. 0-based. */
export interface Edit {
  start: number
  removed: number
  added: Added[]
}

/** One way to read a hunk: where it stands and what it does. */
export interface Placement {
  level: Level['name']
  edits: Edit[]
  /** First line of the file that it speaks of, 0-based. */
  first: number
  /** From the first to the last line of the file that it speaks of. */
  span: number
  /** Was an empty line taken for nothing, or for an added one? Only the counts of the header can say so. */
  emptied: boolean
  /** Lines that the file gains; negative where it loses some. */
  growth: number
  /** Old lines of the patch, and the line of the file that each was taken for. */
  matched: Match[]
}

export interface Match {
  text: string
  line: number
  kind: 'context' | 'removed'
  /** Is it a context line that is read as one without the blank before it? */
  bare: boolean
  /** Does `\ No newline at end of file` follow? */
  marked: boolean
}

interface Walk {
  items: readonly Item[]
  base: BaseText
  level: Level
  found: Map<string, Placement>
  steps: number
}

const MAX_STEPS = 300_000
const MAX_PLACEMENTS = 20
/** A line that is worded otherwise shares this much with the one in the file; a line that is to go, more. */
const LIKE = { context: 0.4, removed: 0.8 }
/** Lines that fit beside one that is worded otherwise. */
const FITTING = 2

/** Every reading of a hunk at some levels, each with another effect; null where there are too many to look at. */
export function placements(items: readonly Item[], base: BaseText, tier: readonly Level[]): Placement[] | null {
  const found = new Map<string, Placement>()
  for (const level of tier) {
    const walk: Walk = { items, base, level, found: new Map(), steps: 0 }
    for (let start = 0; start <= base.lines.length; start += 1) {
      step(walk, { item: 0, line: start, paraphrased: 0, gaps: 0, emptied: false, marks: [] })
      if (walk.steps > MAX_STEPS || walk.found.size > MAX_PLACEMENTS) return null
    }
    for (const [effect, placement] of walk.found) if (!found.has(effect)) found.set(effect, placement)
  }
  return [...found.values()]
}

/** What each item so far was taken for. */
type Mark = Match | { kind: 'added'; line: number; added: Added }

interface State {
  item: number
  line: number
  paraphrased: number
  gaps: number
  emptied: boolean
  marks: readonly Mark[]
}

function step(walk: Walk, state: State): void {
  walk.steps += 1
  if (walk.steps > MAX_STEPS) return
  const item = walk.items[state.item]
  if (item === undefined) return finish(walk, state)
  if (item.kind === 'empty') return stepEmpty(walk, state, item)
  // A line of the file that looks like the line of a diff: context that lost its blank.
  if (item.kind !== 'context' && walk.base.lines[state.line] === item.raw) {
    step(walk, advanced(state, 1, { ...context(state), text: item.raw }))
  }
  if (item.kind === 'added') step(walk, advanced(state, 0, { kind: 'added', line: state.line, added: addedLine(item) }))
  else stepOld(walk, state, item)
}

function advanced(state: State, lines: number, mark: Mark | null): State {
  const marks = mark === null ? state.marks : [...state.marks, mark]
  return { ...state, item: state.item + 1, line: state.line + lines, marks }
}

function context({ line }: State): Match {
  return { kind: 'context', line, text: '', bare: true, marked: false }
}

function addedLine({ text, marked }: AddedItem): Added {
  return { text, newline: !marked }
}

function stepEmpty(walk: Walk, state: State, { last }: EmptyItem): void {
  // Below the last line of a hunk it is no evidence of anything.
  if (last) return step(walk, advanced(state, 0, null))
  if (walk.base.lines[state.line]?.trim() === '') {
    step(walk, advanced(state, 1, context(state)))
  }
  const emptied = { ...state, emptied: true }
  step(walk, advanced(emptied, 0, null))
  step(walk, advanced(emptied, 0, { kind: 'added', line: state.line, added: { text: '', newline: true } }))
}

function stepOld(walk: Walk, state: State, item: OldItem): void {
  const { base, level } = walk
  const fits = item.texts.some((text) => isSame(text, state.line, walk)) && endsFit(item, state.line, base)
  if (fits) {
    step(walk, advanced(state, 1, matchOf(item, state.line, base)))
  } else if (state.paraphrased < level.paraphrased && isHeld(walk.items, state) && isLike(item, state.line, base)) {
    const mark = matchOf(item, state.line, base)
    step(walk, { ...advanced(state, 1, mark), paraphrased: state.paraphrased + 1 })
  }
  if (item.ellipsis && !fits) leap(walk, { ...state, item: state.item + 1 }, state.line)
  // A line that goes may stand here and below: then both are readings.
  else if ((!fits || item.kind === 'removed') && state.gaps < level.gaps && afterOld(state))
    leap(walk, { ...state, gaps: state.gaps + 1 }, state.line + 1)
}

/** Of two readings of a context line, the one that is the file's, or at least indented so. */
function matchOf({ kind, texts, raw, marked }: OldItem, line: number, base: BaseText): Match {
  const own = base.lines[line] as string
  const text =
    texts.find((reading) => reading === own) ??
    texts.find((reading) => indent(reading) === indent(own)) ??
    texts[0] ??
    own
  return { kind, line, text, bare: kind === 'context' && text === raw, marked }
}

/** The rest of the hunk stands somewhere below: at every line of which its next old line is one. */
function leap(walk: Walk, state: State, from: number): void {
  const next = walk.items[state.item]
  if (next === undefined) return finish(walk, state)
  if (next.kind === 'added') return
  for (let line = from; line < walk.base.lines.length; line += 1) {
    const wanted = next.kind === 'empty' ? [''] : next.texts
    if (wanted.some((text) => isSame(text, line, walk))) step(walk, { ...state, line })
  }
}

/** Where lines are left out beside an added one, nobody knows on which side of them it belongs. */
function afterOld({ marks }: State): boolean {
  const last = marks.at(-1)
  return last !== undefined && last.kind !== 'added'
}

function isSame(text: string, line: number, { base, level }: Walk): boolean {
  const own = base.lines[line]
  if (own === undefined) return false
  return own === text || (level.loose && base.plain[line] === plain(text))
}

/**
 * Beside added lines at the edge of a hunk it could be the line behind a left-out one: then they would move. Before the
 * first line of the file none is left out.
 */
function isHeld(items: readonly Item[], { item: at, line }: State): boolean {
  const [before, after] = [items.slice(0, at), items.slice(at + 1)]
  if (before.at(-1)?.kind === 'added') return after.some(isOld)
  return after[0]?.kind !== 'added' || before.some(isOld) || (line === 0 && items[at]?.kind === 'removed')
}

function isLike(item: OldItem, line: number, base: BaseText): boolean {
  const own = base.lines[line]
  if (own === undefined || own.trim() === '' || own === item.raw || !endsFit(item, line, base)) return false
  // Of a bracket, likeness sees nothing.
  if (item.kind === 'removed' && isSameButForStop(item.texts[0] as string, own)) return true
  return item.texts.some((text) => likeness(plain(text), plain(own)) >= LIKE[item.kind])
}

function finish({ base, level, found }: Walk, { marks, paraphrased, emptied }: State): void {
  const old = marks.filter((mark) => mark.kind !== 'added')
  if (old.length === 0 && base.lines.length === 0)
    return void found.set('', { ...placementOf(marks, 0), emptied, level: level.name })
  const [first] = old
  const fitting = old.filter(({ line }) => base.lines[line]?.trim() !== '').length - paraphrased
  if (first === undefined || fitting < (level.paraphrased > 0 ? FITTING : 1)) return
  // A hunk without context is refused, wherever it comes from: it says what goes and not where.
  if (!old.some(({ kind }) => kind === 'context') && !(first.line === 0 && old.length === base.lines.length)) return
  const placement = { ...placementOf(marks, first.line), emptied, level: level.name }
  // Where it would change nothing it does not stand: what it was meant to change looks like this but for its white space.
  if (placement.edits.every((edit) => isIdle(edit, base)) || !isEndSaid(placement, base)) return
  const effect = JSON.stringify(placement.edits)
  const known = found.get(effect)
  const best = known === undefined || isCloser(placement, known) ? placement : known
  found.set(effect, { ...best, emptied: emptied && known?.emptied !== false })
}

/** Of two ways to the same effect, the one that takes empty lines for what they are, and leaves out less. */
function isCloser(one: Placement, other: Placement): boolean {
  return one.emptied === other.emptied ? one.span < other.span : !one.emptied
}

function placementOf(marks: readonly Mark[], first: number): Omit<Placement, 'emptied' | 'level'> {
  const matched = marks.flatMap((mark) => (mark.kind === 'added' ? [] : [mark]))
  const edits = editsOf(marks)
  return {
    edits,
    first,
    span: (matched.at(-1)?.line ?? first - 1) - first + 1,
    growth: edits.reduce((sum, { added, removed }) => sum + added.length - removed, 0),
    matched,
  }
}

function editsOf(marks: readonly Mark[]): Edit[] {
  const edits: Edit[] = []
  let open: Edit | null = null
  for (const mark of marks) {
    if (mark.kind === 'context') {
      open = null
      continue
    }
    if (open === null || mark.line > open.start + open.removed)
      edits.push((open = { start: mark.line, removed: 0, added: [] }))
    if (mark.kind === 'removed') open.removed += 1
    else if (mark.kind === 'added') open.added.push(mark.added)
  }
  return edits
}
