import type { RawChange } from '../contracts/change.ts'
import { decode, isBinary, type Content } from './added-text.ts'
import { regionsOf, type RegionLookup } from './regions.ts'
import { syntaxOf, type Syntax } from './syntax.ts'

/** One file of a change, as the checks of its text see it. */
export interface ChangedFile {
  path: string
  change: RawChange
  /** null where it is not there, or is binary. */
  before: string | null
  after: string | null
  /** Lines that the file did not have, and that no other file of its kind lost in the same change (moved lines). */
  added: readonly AddedLine[]
  syntax: Syntax
  /** Of `after`. Computed at its first use. */
  regions: () => RegionLookup
}

export interface AddedLine {
  /** Without its end. */
  text: string
  /** 1-based. */
  line: number
  /** In `after`. */
  offset: number
}

/** The added line that an offset of `after` lies in. */
export function addedLineAt({ added }: ChangedFile, offset: number): AddedLine | undefined {
  let [low, high] = [0, added.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((added[middle] as AddedLine).offset <= offset) low = middle
    else high = middle - 1
  }
  const line = added[low]
  return line !== undefined && offset >= line.offset && offset <= line.offset + line.text.length ? line : undefined
}

/** A run of lines of `after`. */
export interface Excerpt {
  text: string
  /** Of its first line. */
  line: number
  /** Of its first character. */
  offset: number
}

/** The added lines with so many lines around them; runs that touch are one. */
export function excerpts({ after, added }: ChangedFile, margin: number): Excerpt[] {
  const lines = (after ?? '').split('\n')
  const runs: { from: number; to: number }[] = []
  for (const { line } of added) {
    const [from, to] = [Math.max(0, line - 1 - margin), Math.min(lines.length, line + margin)]
    const last = runs.at(-1)
    if (last !== undefined && from <= last.to) last.to = to
    else runs.push({ from, to })
  }
  const found: Excerpt[] = []
  let [at, offset] = [0, 0]
  for (const { from, to } of runs) {
    for (; at < from; at += 1) offset += (lines[at]?.length ?? 0) + 1
    found.push({ text: lines.slice(from, to).join('\n'), line: from + 1, offset })
  }
  return found
}

export function changedFiles(changes: readonly RawChange[], contents: ReadonlyMap<string, Content>): ChangedFile[] {
  const texts = changes.map((change) => {
    const content = contents.get(change.path)
    return { change, before: textOf(content?.before), after: textOf(content?.after) }
  })
  const lost = lostLines(texts)
  return texts.map(({ change, before, after }) => {
    const { path } = change
    const syntax = syntaxOf(path)
    const moved = lost.get(endingOf(path))
    let lookup: RegionLookup | undefined
    const regions = () => (lookup ??= regionsOf(after ?? '', syntax))
    return { path, change, before, after, added: addedLines(before, after, moved), syntax, regions }
  })
}

interface Texts {
  change: RawChange
  before: string | null
  after: string | null
}

/** Trimmed lines that files lose, by the ending of their names: what is moved between like files is not new. */
function lostLines(texts: readonly Texts[]): Map<string, Set<string>> {
  const lost = new Map<string, Set<string>>()
  for (const { change, before, after } of texts) {
    if (before === null) continue
    const kept = trimmedLines(after)
    const ending = endingOf(change.path)
    const gone = lost.get(ending) ?? new Set()
    for (const line of trimmedLines(before)) if (!kept.has(line)) gone.add(line)
    lost.set(ending, gone)
  }
  return lost
}

function addedLines(before: string | null, after: string | null, moved: ReadonlySet<string> | undefined): AddedLine[] {
  if (after === null) return []
  const known = trimmedLines(before)
  const added: AddedLine[] = []
  let offset = 0
  for (const [at, text] of after.split('\n').entries()) {
    const trimmed = text.trim()
    if (trimmed !== '' && !known.has(trimmed) && moved?.has(trimmed) !== true) {
      added.push({ text: text.replace(/\r$/, ''), line: at + 1, offset })
    }
    offset += text.length + 1
  }
  return added
}

function trimmedLines(text: string | null): Set<string> {
  return new Set(text === null ? [] : text.split('\n').map((line) => line.trim()))
}

function textOf(content: Uint8Array | null | undefined): string | null {
  return content === null || content === undefined || isBinary(content) ? null : decode(content)
}

function endingOf(path: string): string {
  return /\.[^./]*$/.exec(path)?.[0].toLowerCase() ?? ''
}
