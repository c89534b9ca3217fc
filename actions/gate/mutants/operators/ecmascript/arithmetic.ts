import type { Operator } from '../operator.ts'
import { replacing, swapOperator } from '../operator.ts'
import { arithmetic as partners, assignmentPartner, isNeutral } from '../tokens.ts'
import { field, parts } from '../syntax.ts'
import { isText } from './syntax.ts'

/** Text knows no `-`. */
export const arithmetic: Operator = {
  id: 'arithmetic',
  group: 'arithmetic',
  does: 'Swaps `+` and `-`, `*` and `/`, `&` and `|`, `<<` and `>>`; `%` → `*`, `**` → `*`, `^` → `&`.',
  kinds: ['binary_expression'],
  faults(node) {
    const [operator, right] = [field(node, 'operator')?.type, field(node, 'right')]
    if (operator === undefined || right === null || isNeutral(operator, right.text)) return []
    return operator === '+' && parts(node).some(isText) ? [] : swapOperator(node, partners)
  },
}

export const arithmeticAssignment: Operator = {
  id: 'arithmetic-assignment',
  group: 'arithmetic',
  does: 'Swaps `+=` and `-=`, `*=` and `/=`, and so on.',
  kinds: ['augmented_assignment_expression'],
  faults(node) {
    const [operator, right] = [field(node, 'operator'), field(node, 'right')]
    const partner = operator === null ? undefined : assignmentPartner(operator.type)
    if (operator === null || right === null || partner === undefined || isText(right)) return []
    return isNeutral(operator.type.slice(0, -1), right.text) ? [] : [replacing(operator, partner)]
  },
}

/** In the head of a `for` it would only never end. */
export const increment: Operator = {
  id: 'increment',
  group: 'arithmetic',
  does: 'Swaps `++` and `--`; not in the head of a `for`.',
  kinds: ['update_expression'],
  faults(node) {
    const operator = field(node, 'operator')
    if (operator === null || node.parent?.type === 'for_statement') return []
    return [replacing(operator, operator.type === '++' ? '--' : '++')]
  },
}

export const sign: Operator = {
  id: 'sign',
  group: 'arithmetic',
  does: 'Takes a minus sign or a `~` away; not that of `-0`.',
  kinds: ['unary_expression'],
  faults(node) {
    const [operator, argument] = [field(node, 'operator')?.type, field(node, 'argument')]
    if (argument === null || (operator !== '-' && operator !== '~') || /^[0.]+$/.test(argument.text)) return []
    return [replacing(node, argument.text)]
  },
}
