import type { Node } from 'web-tree-sitter'
import { oneMore } from '../numbers.ts'
import type { Fault, Operator } from '../operator.ts'
import { replacing } from '../operator.ts'
import { faultyPatterns } from '../regex.ts'
import { ancestor, field, parts } from '../syntax.ts'
import { errorName, protocolCalls } from './calls.ts'
import { isTimeLimit } from './statements.ts'
import { argumentsOf, calledName, hasInterpolation, stringBody } from './syntax.ts'

export const number: Operator = {
  id: 'number',
  group: 'constants',
  does: 'Adds one to a number: `0` → `1`, `n` → `n + 1`; not to time limits.',
  kinds: ['integer', 'float'],
  faults(node) {
    const next = oneMore(node.text)
    return next === null || (node.parent !== null && isTimeLimit(node.parent)) ? [] : [replacing(node, next)]
  },
}

export const boolean: Operator = {
  id: 'boolean',
  group: 'constants',
  does: 'Swaps `True` and `False`; not the `True` of `while True`.',
  kinds: ['true', 'false'],
  faults(node) {
    if (node.parent?.type === 'while_statement') return []
    return [replacing(node, node.type === 'true' ? 'False' : 'True')]
  },
}

export const emptyList: Operator = {
  id: 'empty-list',
  group: 'constants',
  does: 'Puts a `None` into an empty list.',
  kinds: ['list'],
  faults: (node) => (node.namedChildCount === 0 ? [replacing(node, '[None]')] : []),
}

/** Keeps the quotes, and the line breaks of a long string: rows must stay where they are. */
export const string: Operator = {
  id: 'string',
  group: 'constants',
  does: 'Empties a string, or fills an empty one; not messages of errors, keys in brackets, or words of a protocol.',
  kinds: ['string', 'concatenated_string'],
  faults(node) {
    if (node.parent?.type === 'concatenated_string' || isLeftString(node)) return []
    if (node.type === 'concatenated_string') return parts(node).some(hasInterpolation) ? [] : [replacing(node, '""')]
    const body = hasInterpolation(node) ? null : stringBody(node)
    if (body === null) return []
    const text = body.text === '' ? 'mutant' : body.text.replaceAll(/[^\r\n]/g, '')
    return [{ start: body.start, end: body.end, text }]
  },
}

const encodings = /^["'](utf-?8|ascii|latin-?1|strict|ignore|replace|surrogate\w+)["']$/i

function isLeftString(node: Node): boolean {
  const parent = node.parent
  if (parent === null || encodings.test(node.text)) return true
  if (parent.type === 'subscript' || ancestor(node, ['raise_statement']) !== null) return true
  if (parent.type === 'binary_operator' && field(parent, 'operator')?.type === '%') return true
  const call = parent.type === 'keyword_argument' ? parent.parent?.parent : parent.parent
  if (call?.type !== 'call') return false
  return protocolCalls.has(calledName(call)) || errorName.test(calledName(call)) || isRegexCall(call)
}

const regexCalls = /^re\.(compile|match|fullmatch|search|sub|subn|split|findall|finditer)$/

function isRegexCall(call: Node): boolean {
  return regexCalls.test(field(call, 'function')?.text ?? '')
}

export const regex: Operator = {
  id: 'regex',
  group: 'constants',
  does: 'Takes an anchor of a regular expression away, or turns its first `\\d`, `\\s` or `\\w` round.',
  kinds: ['call'],
  faults(node) {
    const pattern = isRegexCall(node) ? argumentsOf(node)[0] : undefined
    const body = pattern?.type === 'string' && !hasInterpolation(pattern) ? stringBody(pattern) : null
    if (body === null || pattern === undefined) return []
    const isRaw = /^[bu]*r/i.test(pattern.text)
    return isRaw ? faultyPatterns(body.text).map((text): Fault => ({ start: body.start, end: body.end, text })) : []
  },
}
