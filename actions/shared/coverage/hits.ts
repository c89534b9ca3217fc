import { stop } from '../xml/not-readable.ts'

/**
 * Keys, each with whether it was hit, in 4 or 8 bytes each: a report may list ten million lines. An entry is
 * `2 × key + hit`, so that sorting brings the entries of a key together and its hit last.
 */
export interface Hits {
  entries: Uint32Array | Float64Array
  size: number
}

/** What a report may still cost. */
export interface Budget {
  /** Entries that are held at once. */
  entries: number
  /** Entries that are added: one line of a report can claim a million of them, and be there a million times. */
  steps: number
}

const TOO_MANY = 'it has more lines and branches than are read'
const START = 8
const DOUBLES = 2 ** 20

/** Keys of lines have up to 31 bits, those of branches up to 52. */
export function newHits(of: 'line' | 'branch'): Hits {
  return { entries: of === 'line' ? new Uint32Array() : new Float64Array(), size: 0 }
}

/**
 * A key that comes twice was hit where one of them was.
 * @throws NotReadable where the budget is used up
 */
export function addHit(hits: Hits, budget: Budget, { key, hit }: { key: number; hit: boolean }): void {
  if (--budget.steps < 0) stop(TOO_MANY)
  if (hits.size === hits.entries.length) makeRoom(hits, budget)
  hits.entries[hits.size++] = key * 2 + (hit ? 1 : 0)
}

/** What is there twice goes first; only then more is taken. */
function makeRoom(hits: Hits, budget: Budget): void {
  const before = hits.entries.length
  compact(hits)
  if (hits.size < before * 0.75) return
  const length = before === 0 ? START : before < DOUBLES ? before * 2 : Math.ceil(before * 1.5)
  budget.entries -= length - before
  if (budget.entries < 0) stop(TOO_MANY)
  const larger = hits.entries instanceof Uint32Array ? new Uint32Array(length) : new Float64Array(length)
  larger.set(hits.entries.subarray(0, hits.size))
  hits.entries = larger
}

/** Brings the entries in order, each key once. */
export function compact(hits: Hits): void {
  const entries = hits.entries.subarray(0, hits.size)
  if (!isAscending(entries)) entries.sort()
  let size = 0
  for (let n = 0; n < entries.length; n++) {
    const entry = entries[n] ?? 0
    const next = entries[n + 1]
    if (next === undefined || keyOf(next) !== keyOf(entry)) entries[size++] = entry
  }
  hits.size = size
}

function isAscending(entries: Uint32Array | Float64Array): boolean {
  for (let n = 1; n < entries.length; n++) {
    if ((entries[n - 1] ?? 0) > (entries[n] ?? 0)) return false
  }
  return true
}

function keyOf(entry: number): number {
  return (entry - (entry % 2)) / 2
}

/** Puts the entries of `more` beside those that are there. */
export function mergeHits(into: Hits, more: Hits, budget: Budget): void {
  for (let n = 0; n < more.size; n++) {
    const entry = more.entries[n] ?? 0
    addHit(into, budget, { key: keyOf(entry), hit: entry % 2 === 1 })
  }
}

/** Keys in order, by whether they were hit. `hits` must be compact. */
export function split({ entries, size }: Hits): { covered: number[]; missed: number[] } {
  const total = countHits({ entries, size })
  // Of their last size from the beginning: arrays that grow hold up to half as much again.
  const covered = Array.from<number>({ length: total })
  const missed = Array.from<number>({ length: size - total })
  let [nextCovered, nextMissed] = [0, 0]
  for (let n = 0; n < size; n++) {
    const entry = entries[n] ?? 0
    if (entry % 2 === 1) covered[nextCovered++] = keyOf(entry)
    else missed[nextMissed++] = keyOf(entry)
  }
  return { covered, missed }
}

/** `hits` must be compact. */
export function countHits({ entries, size }: Hits): number {
  let count = 0
  for (let n = 0; n < size; n++) count += (entries[n] ?? 0) % 2
  return count
}
