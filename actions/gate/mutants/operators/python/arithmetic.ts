import type { Node } from 'web-tree-sitter'
import type { Operator } from '../operator.ts'
import { replacing, swapOperator } from '../operator.ts'
import { arithmetic as partners, assignmentPartner, isNeutral } from '../tokens.ts'
import { field, parts, unwrapped } from '../syntax.ts'
import { isSequence } from './syntax.ts'

/** Text and lists know no `-` or `/`: such a fault is an error at once. */
export const arithmetic: Operator = {
  id: 'arithmetic',
  group: 'arithmetic',
  does: 'Swaps `+` and `-`, `*` and `/`, `&` and `|`, `<<` and `>>`; `//` → `/`, `%` → `*`, `**` → `*`, `^` → `&`.',
  kinds: ['binary_operator'],
  faults(node) {
    const [operator, right] = [field(node, 'operator')?.type, field(node, 'right')]
    if (operator === undefined || right === null || isNeutral(operator, right.text)) return []
    if (parts(node).some(isSequence) || (operator === '|' && parts(node).some(isTypeName))) return []
    return swapOperator(node, partners)
  },
}

/** `int | None`, `A | B`: a union of types, not of bits. */
function isTypeName(value: Node): boolean {
  const node = unwrapped(value)
  if (node.type === 'none') return true
  if (node.type === 'subscript') return true
  return (
    node.type === 'identifier' && /^([A-Z]\w*[a-z]\w*|int|str|float|bool|bytes|list|dict|set|tuple)$/.test(node.text)
  )
}

export const arithmeticAssignment: Operator = {
  id: 'arithmetic-assignment',
  group: 'arithmetic',
  does: 'Swaps `+=` and `-=`, `*=` and `/=`, and so on.',
  kinds: ['augmented_assignment'],
  faults(node) {
    const [operator, right] = [field(node, 'operator'), field(node, 'right')]
    const partner = operator === null ? undefined : assignmentPartner(operator.type)
    if (operator === null || right === null || partner === undefined || isSequence(right)) return []
    return isNeutral(operator.type.slice(0, -1), right.text) ? [] : [replacing(operator, partner)]
  },
}

export const sign: Operator = {
  id: 'sign',
  group: 'arithmetic',
  does: 'Takes a minus sign or a `~` away; not that of `-0`.',
  kinds: ['unary_operator'],
  faults(node) {
    const [operator, argument] = [field(node, 'operator')?.type, field(node, 'argument')]
    if (argument === null || operator === '+' || /^[0.]+$/.test(argument.text)) return []
    return [replacing(node, argument.text)]
  },
}
