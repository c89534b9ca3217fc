import type { Assertion, Carrier, Tokens } from '../facts.ts'

const comparing = new Set(['exact', 'loose-equal', 'close', 'unordered'])
/** Tests of this kind ask for the same twice on purpose: whether the code answers alike is what they are about. */
const aboutSameness =
  /determin|same|twice|stabl|idempot|again|repeat|cach|memo|\bpure|consistent|reproduc|seed|singleton|\bonce|instance|identi|hash/i
const MAX_STEPS = 3

export interface Computed {
  /** Both sides give the same call with the same arguments, or two calls of one function. */
  how: 'same-call' | 'same-function'
  /** The function that both call. */
  callee: Tokens
  /** The name of the test says that it is about the same answer. */
  intended: boolean
}

/** An expectation that the code under test computes itself, directly or through variables of the test. */
export function computedBy({ relation, negated, operands }: Assertion, carrier: Carrier): Computed | null {
  if (!comparing.has(relation) || negated) return null
  const [first, second] = operands.map((tokens) => followed(tokens, carrier))
  const [one, other] = [callOf(first), callOf(second)]
  if (one === null || other === null || one.callee.join(' ') !== other.callee.join(' ')) return null
  const last = one.callee.at(-1) ?? ''
  // Whether two objects are equal is what their class says.
  if (/^(\p{Lu}|hash$|id$|next$|pop$|shift$)/u.test(last) || one.callee.includes('new')) return null
  if (isSeparated(operands, carrier)) return null
  const how = one.arguments === other.arguments ? 'same-call' : 'same-function'
  return { how, callee: one.callee, intended: aboutSameness.test(carrier.id.replaceAll('_', ' ')) }
}

/** What a variable that is bound once stands for. */
function followed(tokens: Tokens, { locals }: Carrier): Tokens {
  let value = tokens
  for (let step = 0; step < MAX_STEPS; step++) {
    const [name] = value.length === 1 ? value : []
    const next = name === undefined ? undefined : locals.get(name)
    if (next === undefined || next === null) break
    value = next
  }
  return value
}

interface Call {
  callee: Tokens
  arguments: string
}

/** An expression that is one call as a whole: `await cart.total("DE")`. */
function callOf(wrapped: Tokens | undefined): Call | null {
  const tokens = wrapped?.[0] === 'await' ? wrapped.slice(1) : (wrapped ?? [])
  const open = tokens.indexOf('(')
  if (open < 1 || closing(tokens, open) !== tokens.length - 1) return null
  const callee = tokens.slice(0, open)
  const named = callee.every((token) => /^[\p{L}_$][\p{L}\p{N}_$]*$|^\.$/u.test(token))
  return named ? { callee, arguments: tokens.slice(open + 1, -1).join(' ') } : null
}

function closing(tokens: Tokens, open: number): number {
  let depth = 0
  for (let index = open; index < tokens.length; index++) {
    if (tokens[index] === '(') depth++
    if (tokens[index] === ')') depth--
    if (depth === 0) return index
  }
  return -1
}

/**
 * Does the test do something between taking the value and comparing with it? Then it asks what that changed:
 * `before = shelf.count()`, `shelf.add(book)`, `assert shelf.count() == before`.
 */
function isSeparated(operands: readonly Tokens[], { body, locals }: Carrier): boolean {
  const names = operands.flatMap((tokens) => (tokens.length === 1 ? tokens : [])).filter((name) => locals.get(name))
  const ends = names.flatMap((name) => {
    const value = locals.get(name)
    const at = body.findIndex((token, index) => token === name && body[index + 1] === '=' && body[index - 1] !== '.')
    return at < 0 || value === undefined || value === null ? [] : [{ start: at, end: at + 2 + value.length }]
  })
  if (ends.length === 0) return false
  const first = Math.min(...ends.map(({ end }) => end))
  const later = ends.filter(({ start }) => start >= first).map(({ start }) => start)
  const used = body.findIndex((token, index) => index >= first && names.includes(token))
  const direct = operands.filter((tokens) => tokens.length > 1).map((tokens) => indexOf(body, tokens, first))
  const stop = Math.min(...[used, ...later, ...direct].filter((index) => index >= first))
  return Number.isFinite(stop) && acts(body.slice(first, stop))
}

function indexOf(body: Tokens, tokens: Tokens, from: number): number {
  return body.findIndex(
    (_token, index) => index >= from && tokens.every((token, offset) => body[index + offset] === token),
  )
}

/** A call that is over before the comparison begins, other than one that only prints; an assignment to a member. */
function acts(tokens: Tokens): boolean {
  return tokens.some((token, index) => {
    if (/^([-+*/]?=|\+\+|--|del|delete|yield)$/.test(token)) return tokens[index - 2] === '.' || token !== '='
    if (token !== '(' || closing(tokens, index) < 0) return false
    const owner = tokens[index - 2] === '.' ? tokens[index - 3] : tokens[index - 1]
    return owner !== 'console' && owner !== 'print'
  })
}
