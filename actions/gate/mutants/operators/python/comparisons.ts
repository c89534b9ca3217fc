import type { Node } from 'web-tree-sitter'
import type { Fault, Operator } from '../operator.ts'
import { partnerOf, replacing } from '../operator.ts'
import { boundaries, opposites } from '../tokens.ts'
import { field, parts, samePair } from '../syntax.ts'
import { conditionOf } from './syntax.ts'

const pythonOpposites = { ...opposites, in: 'not in', 'not in': 'in', is: 'is not', 'is not': 'is' }

function swapped(node: Node, partners: Readonly<Record<string, string>>): Fault[] {
  return node.childrenForFieldName('operators').flatMap((operator) => {
    const partner = partnerOf(partners, operator.type)
    return partner === undefined ? [] : [replacing(operator, partner)]
  })
}

/** `a if a < b else b`, `if x > best: best = x`: where both are equal it does not matter which is taken. */
function choosesOperand(comparison: Node): boolean {
  const [left, right, more] = parts(comparison)
  const holder = comparison.parent
  if (left === undefined || right === undefined || more !== undefined || holder === null) return false
  if (conditionOf(holder)?.id !== comparison.id) return false
  const chosen = holder.type === 'conditional_expression' ? arms(holder) : assigned(holder)
  return chosen !== null && samePair([left, right], chosen)
}

function arms(ternary: Node): [Node, Node] | null {
  const [first, , second] = parts(ternary)
  return first === undefined || second === undefined ? null : [first, second]
}

function assigned(branch: Node): [Node, Node] | null {
  const body = field(branch, 'consequence')
  const [statement, more] = body === null ? [] : parts(body)
  if (statement === undefined || more !== undefined || field(branch, 'alternative') !== null) return null
  const assignment = parts(statement)[0]
  const [left, right] = assignment?.type === 'assignment' ? [field(assignment, 'left'), field(assignment, 'right')] : []
  return left && right ? [left, right] : null
}

export const boundary: Operator = {
  id: 'boundary',
  group: 'boundaries',
  does: 'Moves a comparison by one: `<` ↔ `<=`, `>` ↔ `>=`.',
  kinds: ['comparison_operator'],
  faults: (node) => (choosesOperand(node) ? [] : swapped(node, boundaries)),
}

export const comparison: Operator = {
  id: 'comparison',
  group: 'conditions',
  does: 'Turns a comparison round: `<` → `>=`, `==` ↔ `!=`, `in` ↔ `not in`, `is` ↔ `is not`.',
  kinds: ['comparison_operator'],
  faults: (node) => swapped(node, pythonOpposites),
}
