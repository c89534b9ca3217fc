import type { Assertion, Carrier, Tokens } from '../facts.ts'
import { isKnown, strengthOf } from '../strength.ts'
import { replaced } from './expand.ts'
import { isNobody } from './nobody.ts'

/** A test before and after, with all that it asserts. */
export interface AssertingPair {
  before: Carrier
  after: Carrier
  assertionsBefore: readonly Assertion[]
  assertionsAfter: readonly Assertion[]
}

export type AssertionChange =
  | {
      kind: 'removed' | 'swallowed' | 'changed' | 'redirected' | 'weakened' | 'unclear'
      was: Assertion
      is: Assertion | null
      why: string | null
    }
  | { kind: 'always'; was: null; is: Assertion; why: null }

/** What is left of a test's assertions when those that stayed are taken away. */
export interface Leftover {
  pair: AssertingPair
  before: Assertion[]
  after: Assertion[]
}

/** Where more is left on both sides of one test, assertions are compared in their order alone. */
const MAX_COMPARISONS = 250_000

const symmetric = new Set(['exact', 'different', 'close', 'loose-equal', 'length', 'unordered'])

/** The same for assertions that say the same. */
export function assertionKey({ relation, negated, operands, precision }: Assertion): string {
  const texts = operands.map((tokens) => tokens.join(' '))
  if (symmetric.has(relation)) texts.sort()
  return JSON.stringify([relation === 'length' ? 'exact' : relation, negated, texts, precision])
}

/** The same for assertions that say the same of variables with other names. */
function keyWithoutLocals(assertion: Assertion, { locals }: Carrier): string {
  const names = new Map([...locals.keys()].map((name) => [name, ['$']] as const))
  return assertionKey({ ...assertion, operands: assertion.operands.map((tokens) => replaced(tokens, names)) })
}

function inlined(assertion: Assertion, { locals }: Carrier): string {
  return assertionKey({
    ...assertion,
    operands: assertion.operands.map((tokens) => replaced(replaced(tokens, locals), locals)),
  })
}

/** Takes away what stayed: the same word for word, under other names of variables, or with variables written out. */
export function leftover(pair: AssertingPair): Leftover {
  const rest: Leftover = {
    pair,
    before: pair.assertionsBefore.filter(isLive),
    after: pair.assertionsAfter.filter(isLive),
  }
  cancel(rest, assertionKey, assertionKey)
  cancel(
    rest,
    (one) => keyWithoutLocals(one, pair.before),
    (one) => keyWithoutLocals(one, pair.after),
  )
  cancel(
    rest,
    (one) => inlined(one, pair.before),
    (one) => inlined(one, pair.after),
  )
  rest.before = rest.before.filter((was) => !rest.after.some((is) => covers(is, was)))
  return rest
}

/** `expect(x).toMatchObject({ a: 1 })` says what `expect(x.a).toBe(1)` said, and so does `x == X(a=1)`. */
function covers(is: Assertion, was: Assertion): boolean {
  const [whole, value] = is.operands
  const [part, expected] = was.operands
  if (!/^(exact|part)$/.test(is.relation) || was.relation !== 'exact' || is.negated || was.negated) return false
  if (whole === undefined || value === undefined || part === undefined || expected === undefined) return false
  const member = part.at(-1) ?? ''
  const prefix = part.length === whole.length + 2 && whole.every((token, index) => token === part[index])
  const at = value.findIndex(
    (token, index) => token.replaceAll('"', '') === member && /^[:=]$/.test(value[index + 1] ?? ''),
  )
  return prefix && at >= 0 && expected.every((token, index) => value[at + 2 + index] === token)
}

function isLive({ always, dead }: Assertion): boolean {
  return !always && dead === null
}

type KeyOf = (assertion: Assertion) => string

function cancel(rest: Pick<Leftover, 'before' | 'after'>, keyBefore: KeyOf, keyAfter: KeyOf): void {
  const there = Map.groupBy(rest.after, keyAfter)
  const gone = new Set<Assertion>()
  rest.before = rest.before.filter((assertion) => {
    const match = there.get(keyBefore(assertion))?.shift()
    if (match !== undefined) gone.add(match)
    return match === undefined
  })
  rest.after = rest.after.filter((assertion) => !gone.has(assertion))
}

/**
 * Assertions that went from a test that is gone to another, or from a test to a new one: two tests put together, one
 * split in two. Between two tests that were there before and still are, none is taken for another. Variables are
 * written out: `assert result == 1` says nothing without what `result` is.
 */
export function cancelAcross(leftovers: readonly Leftover[]): void {
  const counted = leftovers.filter(({ pair }) => counts(pair.after))
  cancelBetween(
    leftovers.filter(({ pair }) => isNobody(pair.after)),
    counted,
  )
  cancelBetween(
    leftovers,
    counted.filter(({ pair }) => isNobody(pair.before)),
  )
}

function cancelBetween(from: readonly Leftover[], to: readonly Leftover[]): void {
  const there = Map.groupBy(
    to.flatMap((rest) => rest.after.map((is) => ({ key: inlined(is, rest.pair.after), is }))),
    ({ key }) => key,
  )
  const gone = new Set<Assertion>()
  for (const rest of from) {
    rest.before = rest.before.filter((was) => {
      const match = there.get(inlined(was, rest.pair.before))?.shift()
      if (match !== undefined) gone.add(match.is)
      return match === undefined
    })
  }
  for (const rest of to) rest.after = rest.after.filter((is) => !gone.has(is))
}

/** Does what the test asserts make a run fail? Not where it is skipped, expected to fail, or never found. */
function counts({ role, collected, marks, inherited }: Carrier): boolean {
  const excused = [...marks, ...inherited].some(
    ({ code }) => code === 'test-skipped' || code === 'test-expected-failure',
  )
  return role === 'test' && collected && !excused
}

/** What became of the assertions that did not stay as they were. */
export function assertionChanges(rest: Leftover): AssertionChange[] {
  const changes = alwaysTrue(rest)
  const hidden = swallowed(rest)
  const paired = [...related(rest), ...others(rest)]
  const gone = rest.before
    .slice(changes.length)
    .map((was): AssertionChange => ({ kind: 'removed', was, is: null, why: null }))
  return [...changes, ...hidden, ...paired, ...gone]
}

/** New assertions that always hold. Each stands in the place of one that is gone, if any is. */
function alwaysTrue({ pair }: Leftover): AssertionChange[] {
  const old = pair.assertionsBefore.filter(({ always }) => always).map(assertionKey)
  return pair.assertionsAfter
    .filter(({ always }) => always)
    .flatMap((is): AssertionChange[] => {
      const at = old.indexOf(assertionKey(is))
      if (at >= 0) old.splice(at, 1)
      return at >= 0 ? [] : [{ kind: 'always', was: null, is, why: null }]
    })
}

/** Still there, and its failure would not be seen. */
function swallowed(rest: Leftover): AssertionChange[] {
  const dead = rest.pair.assertionsAfter.filter(({ dead }) => dead !== null)
  const changes: AssertionChange[] = []
  rest.before = rest.before.filter((was) => {
    const at = dead.findIndex(
      (is) =>
        assertionKey(is) === assertionKey(was) ||
        keyWithoutLocals(is, rest.pair.after) === keyWithoutLocals(was, rest.pair.before),
    )
    const [is] = at < 0 ? [] : dead.splice(at, 1)
    if (is !== undefined) changes.push({ kind: 'swallowed', was, is, why: is.dead })
    return is === undefined
  })
  return changes
}

/** Pairs of assertions that speak of the same thing. */
function related(rest: Leftover): AssertionChange[] {
  const changes: AssertionChange[] = []
  if (rest.before.length * rest.after.length > MAX_COMPARISONS) return changes
  rest.before = rest.before.filter((was) => {
    const at = bestMatch(was, rest.after)
    const [is] = at < 0 ? [] : rest.after.splice(at, 1)
    if (is === undefined) return true
    const change = judged(was, is, rest.pair)
    if (change !== null) changes.push(change)
    return false
  })
  return changes
}

function bestMatch(was: Assertion, after: readonly Assertion[]): number {
  const scores = after.map((is) => {
    const alike = sharedOperands(was, is) + (isRaising(was) && isRaising(is) ? 1 : 0)
    return alike * 4 + (is.relation === was.relation ? 2 : 0) + (is.negated === was.negated ? 1 : 0)
  })
  const best = Math.max(0, ...scores)
  return best < 4 ? -1 : scores.indexOf(best)
}

/** `else: self.fail('no error')` wants an exception as well. */
function isRaising({ relation }: Assertion): boolean {
  return relation.startsWith('raises') || relation === 'fails'
}

function isEmptyValue(tokens: Tokens): boolean {
  return /^(\[ \]|\{ \}|\( \)|""|0|False|false)$/.test(tokens.join(' '))
}

function sharedOperands(was: Assertion, is: Assertion): number {
  const texts = textsOf(is)
  return textsOf(was).filter((text) => text !== '' && texts.includes(text)).length
}

const operandTexts = new WeakMap<Assertion, readonly string[]>()

/** The operands as text: asked for once for every pair of assertions, so kept. */
function textsOf(assertion: Assertion): readonly string[] {
  const known = operandTexts.get(assertion) ?? assertion.operands.map((tokens) => tokens.join(' '))
  operandTexts.set(assertion, known)
  return known
}

function judged(was: Assertion, is: Assertion, pair: AssertingPair): AssertionChange | null {
  const weaker = weakening(was, is)
  // How an exception is wanted may change, and which one is not said by `fail()`.
  if (weaker === null && isRaising(is) && was.relation === 'fails') return null
  if (weaker !== null) return { kind: weaker, was, is, why: null }
  if (was.relation !== is.relation || was.negated !== is.negated)
    return strengthOf(is) > strengthOf(was) ? null : { kind: 'changed', was, is, why: null }
  if (isComputed(was, is, pair)) return { kind: 'weakened', was, is, why: 'it is computed by the code under test' }
  const kept = was.operands.filter((tokens) => is.operands.some((other) => other.join(' ') === tokens.join(' ')))
  // The expectation stands as it was, and what is compared with it is another.
  const expectationKept = kept.some((tokens) => isLiteral(tokens)) && kept.length < was.operands.length
  if (sharedOperands(was, is) === was.operands.length) return null
  return { kind: expectationKept ? 'redirected' : 'changed', was, is, why: null }
}

function weakening(was: Assertion, is: Assertion): 'weakened' | 'unclear' | null {
  if (was.relation === is.relation && was.precision !== null && is.precision !== null && is.precision < was.precision)
    return 'weakened'
  // A value in place of an exception, or the other way round: another behaviour, not a weaker look at it.
  if (isRaising(was) !== isRaising(is) && is.relation !== 'nothing') return null
  if (strengthOf(is) >= strengthOf(was)) return null
  // `== []` and `not …` differ in little.
  if (is.relation === 'truthy' && is.negated && was.operands.some(isEmptyValue)) return 'unclear'
  // What was compared is now only asked for its truth.
  const bareTruth = is.relation === 'predicate' && sharedOperands(was, is) > 0
  return bareTruth || (isKnown(was) && isKnown(is)) ? 'weakened' : 'unclear'
}

function isLiteral(tokens: Tokens): boolean {
  return (
    tokens.length > 0 &&
    tokens.every((token) => !/^[\p{L}_$]/u.test(token) || /^(True|False|None|true|false|null|undefined)$/.test(token))
  )
}

/** A value written down gave way to one that the thing under test gives. */
function isComputed(was: Assertion, is: Assertion, { after }: AssertingPair): boolean {
  const old = was.operands.find(isLiteral)
  if (old === undefined || is.operands.some((tokens) => tokens.join(' ') === old.join(' '))) return false
  const [first, second] = is.operands.map((tokens) => replaced(tokens, after.locals))
  if (first === undefined || second === undefined || isLiteral(second)) return false
  const callee = calleeOf(first)
  const called = callee !== null && second.some((token, index) => token === callee && second[index + 1] === '(')
  return called || second.join(' ') === first.join(' ')
}

/** The name that the outermost call of an expression calls: `total` of `cart.total([1])`. */
function calleeOf(tokens: Tokens): string | null {
  let depth = 0
  for (let index = tokens.length - 1; index >= 0; index--) {
    if (tokens[index] === ')') depth++
    if (tokens[index] === '(') depth--
    if (depth === 0) return index === tokens.length - 1 ? null : (tokens[index - 1] ?? null)
  }
  return null
}

/** What is left on both sides, taken in order: whatever replaced an assertion must be as strong as it was. */
function others(rest: Leftover): AssertionChange[] {
  const changes: AssertionChange[] = []
  const count = Math.min(rest.before.length, rest.after.length)
  const [before, after] = [rest.before.splice(0, count), rest.after.splice(0, count)]
  for (const [index, was] of before.entries()) {
    const is = after[index]
    if (is === undefined) continue
    changes.push({ kind: weakening(was, is) ?? 'changed', was, is, why: null })
  }
  return changes
}
