import type { Carrier, Tokens } from '../facts.ts'

export interface Pair {
  before: Carrier
  after: Carrier
  /** `same`: where it was, or moved as it is. `renamed`: the same test under another name. `away`: no runner finds it. */
  how: 'same' | 'renamed' | 'away'
}

export interface Pairing {
  pairs: Pair[]
  /** Tests and hooks that are in no changed file any more. */
  gone: Carrier[]
  added: Carrier[]
}

/** So alike that one is taken for the other. */
const ALIKE = 0.7
/** The same name needs less. */
const ALIKE_BY_NAME = 0.4
/** More comparisons than this are not made: then only equal bodies count. */
const MAX_COMPARISONS = 60_000

/** Which carrier after the change is which before it: by place and name, by name, by what it does. */
export function pairTests(before: readonly Carrier[], after: readonly Carrier[]): Pairing {
  const pairs: Pair[] = []
  const rest = { before: [...before], after: [...after] }
  take(rest, pairs, (one) => `${one.path}\n${one.id}\n${String(one.role === 'function')}`)
  away(rest, pairs, sameIdNotCollected)
  take(rest, pairs, ({ id, role }) => `${id}\n${role}`)
  const tests = { before: rest.before.filter(isTest), after: rest.after.filter(({ role }) => role === 'test') }
  alike(tests, pairs)
  away({ before: tests.before, after: rest.after.filter((one) => !tests.after.includes(one)) }, pairs, isPutAway)
  const taken = new Set(pairs.flatMap((pair) => [pair.before, pair.after]))
  return {
    pairs,
    gone: before.filter((one) => !taken.has(one) && one.role !== 'function'),
    added: after.filter((one) => !taken.has(one)),
  }
}

function isTest({ role }: Carrier): boolean {
  return role === 'test'
}

interface Rest {
  before: Carrier[]
  after: Carrier[]
}

function take(rest: Rest, pairs: Pair[], keyOf: (carrier: Carrier) => string): void {
  const there = Map.groupBy(rest.after, keyOf)
  rest.before = rest.before.filter((one) => {
    const match = there.get(keyOf(one))?.shift()
    if (match === undefined) return true
    rest.after.splice(rest.after.indexOf(match), 1)
    pairs.push({
      before: one,
      after: match,
      how: howFrom(one, match),
    })
    return false
  })
}

/** A test that no runner collected before either is not put away by what happens to it. */
function howFrom(before: Carrier, after: Carrier): Pair['how'] {
  return before.role === 'test' && before.collected && !after.collected ? 'away' : 'same'
}

/** Pairs the most alike first. */
function alike(rest: Rest, pairs: Pair[]): void {
  const candidates: { before: Carrier; after: Carrier; likeness: number }[] = []
  const all = rest.before.length * rest.after.length <= MAX_COMPARISONS
  for (const before of rest.before) {
    for (const after of rest.after) {
      const likeness = likenessOf(before, after, all)
      if (likeness >= (before.name === after.name ? ALIKE_BY_NAME : ALIKE)) candidates.push({ before, after, likeness })
    }
  }
  candidates.sort((one, other) => other.likeness - one.likeness)
  for (const { before, after } of candidates) {
    if (!rest.before.includes(before) || !rest.after.includes(after)) continue
    rest.before.splice(rest.before.indexOf(before), 1)
    rest.after.splice(rest.after.indexOf(after), 1)
    const how = howFrom(before, after)
    pairs.push({ before, after, how: how === 'same' && before.name !== after.name ? 'renamed' : how })
  }
}

function likenessOf(before: Carrier, after: Carrier, all: boolean): number {
  if (before.hollow || after.hollow) return 0
  if (!all) return before.body.join(' ') === after.body.join(' ') ? 1 : 0
  return dice(before.body, after.body) + (before.name === after.name ? 0.01 : 0)
}

/** Dice's coefficient of the two bags of tokens: 1 for the same, 0 for nothing in common. */
function dice(first: Tokens, second: Tokens): number {
  const sizes = first.length + second.length
  if (sizes === 0 || (2 * Math.min(first.length, second.length)) / sizes < ALIKE_BY_NAME) return 0
  const counts = new Map<string, number>()
  for (const token of first) counts.set(token, (counts.get(token) ?? 0) + 1)
  let shared = 0
  for (const token of second) {
    const left = counts.get(token) ?? 0
    if (left > 0) shared++
    counts.set(token, left - 1)
  }
  return (2 * shared) / sizes
}

function away(rest: Rest, pairs: Pair[], matches: (before: Carrier, after: Carrier) => boolean): void {
  rest.before = rest.before.filter((one) => {
    const match = isTest(one) ? rest.after.find((other) => other.role === 'function' && matches(one, other)) : undefined
    if (match === undefined) return true
    rest.after.splice(rest.after.indexOf(match), 1)
    pairs.push({ before: one, after: match, how: howFrom(one, match) })
    return false
  })
}

function sameIdNotCollected(before: Carrier, after: Carrier): boolean {
  return before.path === after.path && before.id === after.id
}

/** A function that is new, and does what the test did or bears its name within its own. */
function isPutAway(before: Carrier, after: Carrier): boolean {
  const named =
    after.name.includes(before.name) || before.name === `test_${after.name}` || before.name === `test${after.name}`
  const likeness = dice(before.body, after.body)
  return (
    (named && (likeness >= ALIKE_BY_NAME || before.path === after.path)) ||
    (!before.hollow && likeness >= 0.9 && before.body.length > 3)
  )
}
