import type { Node } from 'web-tree-sitter'
import type { Fault, Operator } from '../operator.ts'
import { partnerOf, replacing } from '../operator.ts'
import { field, parts } from '../syntax.ts'
import { argumentsOf, calledName } from './syntax.ts'

const both = (pairs: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(pairs).flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))

const onMath: Readonly<Record<string, string>> = {
  ...both({ min: 'max', floor: 'ceil' }),
  round: 'floor',
  trunc: 'ceil',
}
/** Not `push` and `pop`: which end of a list of work is used seldom matters. */
const methods: Readonly<Record<string, string>> = both({
  some: 'every',
  startsWith: 'endsWith',
  toUpperCase: 'toLowerCase',
  trimStart: 'trimEnd',
  padStart: 'padEnd',
  indexOf: 'lastIndexOf',
})
const dropped = new Set(['trim', 'filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'flat'])

export const methodSwapped: Operator = {
  id: 'method-swapped',
  group: 'methods',
  does: 'Calls the counterpart: `startsWith` ↔ `endsWith`, `some` ↔ `every`, `Math.min` ↔ `Math.max`, and so on.',
  kinds: ['call_expression'],
  faults(node) {
    const called = field(node, 'function')
    const name = called?.type === 'member_expression' ? field(called, 'property') : null
    if (!called || !name) return []
    const partner = partnerOf(field(called, 'object')?.text === 'Math' ? onMath : methods, name.text)
    return partner === undefined ? [] : [replacing(name, partner)]
  },
}

/** As a statement of its own the call goes as a whole (`call-removed`). */
export const callUnwrapped: Operator = {
  id: 'call-unwrapped',
  group: 'methods',
  does: 'Leaves out `trim()`, `filter(…)`, `sort(…)`, `reverse()`, `flat()` and `Math.abs`.',
  kinds: ['call_expression'],
  faults(node) {
    const called = field(node, 'function')
    const object = called?.type === 'member_expression' ? field(called, 'object') : null
    if (object === null || node.parent?.type === 'expression_statement') return []
    if (called?.text === 'Math.abs') return argumentsOf(node).map((value) => replacing(node, `(${value.text})`))
    return dropped.has(calledName(node)) ? [replacing(node, object.text)] : []
  },
}

const sliced = new Set(['slice', 'substring', 'subarray'])

export const sliceBound: Operator = {
  id: 'slice-bound',
  group: 'slices',
  does: 'Lets a slice begin at the start, or go on to the end.',
  kinds: ['call_expression'],
  faults(node) {
    const [lower, upper, more] = sliced.has(calledName(node)) ? argumentsOf(node) : []
    if (lower === undefined || more !== undefined || lower.type === 'spread_element') return []
    const fromStart = lower.text === '0' ? [] : [replacing(lower, '0')]
    return upper === undefined || isWhole(node, upper) ? fromStart : [...fromStart, withoutUpper(lower, upper)]
  },
}

function withoutUpper(lower: Node, upper: Node): Fault {
  return { start: lower.endIndex, end: upper.endIndex, text: '' }
}

/** `x.slice(i, x.length)` ends where `x.slice(i)` does. */
function isWhole(call: Node, upper: Node): boolean {
  const called = field(call, 'function')
  return called !== null && upper.text === `${parts(called)[0]?.text}.length`
}
