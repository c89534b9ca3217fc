import type { Node } from 'web-tree-sitter'
import type { Fault, Operator } from '../operator.ts'
import { replacing, swapOperator } from '../operator.ts'
import { boundaries, opposites } from '../tokens.ts'
import { field, parts, samePair } from '../syntax.ts'
import { conditionOf, core, statementsOf } from './syntax.ts'

const ecmascriptOpposites = { ...opposites, '===': '!==', '!==': '===' }

/** `a < b ? a : b`, `if (x > best) best = x`: where both are equal it does not matter which is taken. */
function choosesOperand(comparison: Node): boolean {
  const [left, right] = parts(comparison)
  const parent = comparison.parent
  const holder = parent?.type === 'parenthesized_expression' ? parent.parent : parent
  const condition = holder ? conditionOf(holder) : null
  if (!left || !right || !holder || condition === null || core(condition).id !== comparison.id) return false
  const chosen = holder.type === 'ternary_expression' ? arms(holder) : assigned(holder)
  return chosen !== null && samePair([left, right], chosen)
}

function arms(ternary: Node): [Node, Node] | null {
  const [first, second] = [field(ternary, 'consequence'), field(ternary, 'alternative')]
  return first && second ? [first, second] : null
}

function assigned(branch: Node): [Node, Node] | null {
  const body = branch.type === 'if_statement' ? field(branch, 'consequence') : null
  const [statement, more] = body === null ? [] : statementsOf(body)
  if (statement === undefined || more !== undefined || field(branch, 'alternative') !== null) return null
  const value = parts(statement)[0]
  const isAssignment = value?.type === 'assignment_expression'
  const [left, right] = isAssignment ? [field(value, 'left'), field(value, 'right')] : []
  return left && right ? [left, right] : null
}

export const boundary: Operator = {
  id: 'boundary',
  group: 'boundaries',
  does: 'Moves a comparison by one: `<` ↔ `<=`, `>` ↔ `>=`.',
  kinds: ['binary_expression'],
  faults: (node) => (choosesOperand(node) ? [] : swapOperator(node, boundaries)),
}

export const comparison: Operator = {
  id: 'comparison',
  group: 'conditions',
  does: 'Turns a comparison round: `<` → `>=`, `===` ↔ `!==`, `in` and `instanceof` negated.',
  kinds: ['binary_expression'],
  faults(node): Fault[] {
    const operator = field(node, 'operator')?.type
    if (operator === 'in' || operator === 'instanceof') return [replacing(node, `!(${node.text})`)]
    return swapOperator(node, ecmascriptOpposites)
  },
}
