import type { Node } from 'web-tree-sitter'
import type { Fault, Operator } from '../operator.ts'
import { partnerOf, replacing } from '../operator.ts'
import { field, parts } from '../syntax.ts'
import { argumentsOf, calledName } from './syntax.ts'

const both = (pairs: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(pairs).flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))

const functions: Readonly<Record<string, string>> = both({ min: 'max', any: 'all' })
const methods: Readonly<Record<string, string>> = {
  ...both({
    startswith: 'endswith',
    upper: 'lower',
    lstrip: 'rstrip',
    find: 'rfind',
    rindex: 'index',
    partition: 'rpartition',
    removeprefix: 'removesuffix',
    ljust: 'rjust',
    floor: 'ceil',
    union: 'intersection',
    issubset: 'issuperset',
  }),
  ...both({ split: 'rsplit' }),
}
/** Functions of one iterable that are replaced by what they would do without their point. */
const plain: Readonly<Record<string, string>> = { sorted: 'list', reversed: 'iter', set: 'list', abs: '' }
const dropped = new Set(['strip', 'casefold', 'copy'])

/** `split` and `rsplit` differ only where the number of splits is limited. */
function needsMore(name: string, call: Node): boolean {
  return /^r?split$/.test(name) && argumentsOf(call).length < 2
}

export const methodSwapped: Operator = {
  id: 'method-swapped',
  group: 'methods',
  does: 'Calls the counterpart: `startswith` ↔ `endswith`, `upper` ↔ `lower`, `min` ↔ `max`, `any` ↔ `all`, and so on.',
  kinds: ['call'],
  faults(node) {
    const called = field(node, 'function')
    const isMethod = called?.type === 'attribute'
    const name = isMethod ? field(called, 'attribute') : called
    const partner = name && partnerOf(isMethod ? methods : functions, name.text)
    return !name || !partner || needsMore(name.text, node) ? [] : [replacing(name, partner)]
  },
}

export const callUnwrapped: Operator = {
  id: 'call-unwrapped',
  group: 'methods',
  does: 'Leaves out `strip()`, `abs`, `copy()`; `sorted` and `set` → `list`, `reversed` → `iter`.',
  kinds: ['call'],
  faults: (node) => (field(node, 'function')?.type === 'attribute' ? withoutMethod(node) : plainCall(node)),
}

function withoutMethod(call: Node): Fault[] {
  const object = field(field(call, 'function') ?? call, 'object')
  const drops = dropped.has(calledName(call)) && argumentsOf(call).length === 0
  return drops && object !== null ? [replacing(call, object.text)] : []
}

function plainCall(call: Node): Fault[] {
  const instead = partnerOf(plain, calledName(call))
  const [first] = argumentsOf(call)
  if (instead === undefined || first === undefined || /^(list_splat|keyword_argument)$/.test(first.type)) return []
  const inner = first.type === 'generator_expression' ? first.text : `(${first.text})`
  return [replacing(call, instead + inner)]
}

/** `x[0:n]` begins where `x[:n]` does, `x[i:len(x)]` ends where `x[i:]` does. */
export const sliceBound: Operator = {
  id: 'slice-bound',
  group: 'slices',
  does: 'Takes the lower or the upper bound of a slice away.',
  kinds: ['slice'],
  faults(node) {
    const colons = node.children.filter((child) => child.type === ':')
    const [first, second] = colons
    if (first === undefined) return []
    const lower = parts(node).find((part) => part.endIndex <= first.startIndex)
    const upper = parts(node).find(
      (part) => part.startIndex >= first.endIndex && (second === undefined || part.endIndex <= second.startIndex),
    )
    const whole = `len(${field(node.parent ?? node, 'value')?.text})`
    const bounds = [lower?.text === '0' ? undefined : lower, upper?.text === whole ? undefined : upper]
    return bounds.flatMap((bound) => (bound === undefined ? [] : [replacing(bound, '')]))
  },
}
