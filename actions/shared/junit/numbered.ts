import type { TestCase } from '../contracts/test-run.ts'
import { stop } from '../xml/not-readable.ts'
import { SEPARATOR } from './cases.ts'

/** Steps to a free place in a table that is half full: chance needs some dozens, only a report made for it needs more. */
const MAX_STEPS = 10_000

/**
 * Gives the n-th case of an id its number. Which ids were seen is kept as places in the list, in a table of numbers: a
 * Set of a million ids takes as much memory again as the ids.
 * @throws NotReadable where the ids were made to slow this down
 */
export function numbered(cases: TestCase[]): TestCase[] {
  const places = new Int32Array(2 ** Math.ceil(Math.log2(cases.length * 2 + 1)))
  const times = new Map<number, number>()
  for (const [index, one] of cases.entries()) {
    const slot = slotOf(one, places, cases)
    if (places[slot] === 0) {
      places[slot] = index + 1
      continue
    }
    const count = (times.get(slot) ?? 1) + 1
    times.set(slot, count)
    one.id = `${one.id} #${count}`
  }
  return cases
}

/** Where the place of an id stands, or is to stand. */
function slotOf(one: TestCase, places: Int32Array, cases: readonly TestCase[]): number {
  const mask = places.length - 1
  let slot = hashOf(one) & mask
  for (let step = 0; step < MAX_STEPS; step++) {
    const other = cases[(places[slot] ?? 0) - 1]
    if (other === undefined || haveSameId(one, other)) return slot
    slot = (slot + 1) & mask
  }
  return stop('the names of its test cases are made to take long')
}

/** Ids are one where their parts are. Of two suites, `a › b` and `a`, the second may have a case `b › c`. */
function haveSameId(one: TestCase, other: TestCase): boolean {
  if (one.suite === other.suite) return one.name === other.name
  return (one.name.includes(SEPARATOR) || other.name.includes(SEPARATOR)) && one.id === other.id
}

/** FNV-1a of the id, by its parts: a text that is read as a whole is put together as a whole. */
function hashOf({ suite, name }: TestCase): number {
  const start = suite === '' ? 0x811c9dc5 : hash(SEPARATOR, hash(suite, 0x811c9dc5))
  const value = hash(name, start)
  return value ^ (value >>> 15)
}

function hash(text: string, start: number): number {
  let value = start
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}
