import type { Node } from 'web-tree-sitter'
import { oneMore } from '../numbers.ts'
import type { Operator } from '../operator.ts'
import { replacing } from '../operator.ts'
import { faultyPatterns } from '../regex.ts'
import { ancestor, field } from '../syntax.ts'
import { errorName, timers } from './calls.ts'
import { calledName } from './syntax.ts'

export const number: Operator = {
  id: 'number',
  group: 'constants',
  does: 'Adds one to a number: `0` → `1`, `n` → `n + 1`; not to the times of timers.',
  kinds: ['number'],
  faults(node) {
    const next = oneMore(node.text)
    return next === null || isTimer(node) || field(node.parent ?? node, 'key')?.id === node.id
      ? []
      : [replacing(node, next)]
  },
}

function isTimer(value: Node): boolean {
  const call = value.parent?.type === 'arguments' ? value.parent.parent : null
  return call !== null && timers.has(calledName(call))
}

export const boolean: Operator = {
  id: 'boolean',
  group: 'constants',
  does: 'Swaps `true` and `false`; not the `true` of an endless loop.',
  kinds: ['true', 'false'],
  faults(node) {
    const holder = node.parent?.type === 'parenthesized_expression' ? node.parent.parent : node.parent
    if (holder?.type === 'while_statement' || holder?.type === 'for_statement') return []
    return [replacing(node, node.type === 'true' ? 'false' : 'true')]
  },
}

export const emptyList: Operator = {
  id: 'empty-list',
  group: 'constants',
  does: 'Puts an `undefined` into an empty array.',
  kinds: ['array'],
  faults: (node) => (node.childCount === 2 ? [replacing(node, '[undefined]')] : []),
}

/** Line breaks of a template stay: rows must stay where they are. */
export const string: Operator = {
  id: 'string',
  group: 'constants',
  does: 'Empties a string, or fills an empty one; not messages of errors, keys in brackets, attributes of elements.',
  kinds: ['string', 'template_string'],
  faults(node) {
    if (isLeftString(node) || node.namedChildren.some((child) => child.type === 'template_substitution')) return []
    const [start, end] = [node.startIndex + 1, node.endIndex - 1]
    const body = node.text.slice(1, -1)
    // A backslash at the end of a line continues the string.
    const breaks = body.match(node.type === 'string' ? /\\(?:\r\n|\n|\r)/g : /\r\n|\n|\r/g) ?? []
    return [{ start, end, text: body === '' ? 'mutant' : breaks.join('') }]
  },
}

const leftParents = new Set(['subscript_expression', 'jsx_attribute', 'import_attribute', 'method_definition'])
const words = /^['"`](utf-?8|utf16le|ascii|latin1|base64(url)?|hex|binary)['"`]$/i

function isLeftString(node: Node): boolean {
  const parent = node.parent
  if (parent === null || leftParents.has(parent.type) || words.test(node.text)) return true
  if (parent.type === 'call_expression') return true
  if (parent.type === 'binary_expression' && /^typeof\b/.test(parent.text)) return true
  if (ancestor(node, ['throw_statement', 'statement_block', 'arrow_function'])?.type === 'throw_statement') return true
  return parent.type === 'arguments' && parent.parent !== null && errorName.test(calledName(parent.parent))
}

export const regex: Operator = {
  id: 'regex',
  group: 'constants',
  does: 'Takes an anchor of a regular expression away, or turns its first `\\d`, `\\s` or `\\w` round.',
  kinds: ['regex_pattern'],
  faults: (node) => faultyPatterns(node.text).map((pattern) => replacing(node, pattern)),
}
