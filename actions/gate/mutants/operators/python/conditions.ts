import { fixedConditions, negatedParts } from '../conditions.ts'
import type { Operator } from '../operator.ts'
import { replacing, swapOperator } from '../operator.ts'
import { parts } from '../syntax.ts'
import { conditionOf, pythonConditions } from './syntax.ts'

const holders = ['if_statement', 'elif_clause', 'while_statement', 'conditional_expression', 'if_clause']

export const logic: Operator = {
  id: 'logic',
  group: 'conditions',
  does: 'Swaps `and` and `or`.',
  kinds: ['boolean_operator'],
  faults: (node) => swapOperator(node, { and: 'or', or: 'and' }),
}

export const negationRemoved: Operator = {
  id: 'negation-removed',
  group: 'conditions',
  does: 'Takes a `not` away.',
  kinds: ['not_operator'],
  faults: (node) => parts(node).map((argument) => replacing(node, argument.text)),
}

export const conditionNegated: Operator = {
  id: 'condition-negated',
  group: 'conditions',
  does: 'Negates a condition, or one part of it, that is not a comparison.',
  kinds: holders,
  faults(node) {
    const condition = conditionOf(node)
    return condition === undefined ? [] : negatedParts(condition, pythonConditions)
  },
}

/** Never `while True`: it says nothing but that the loop runs, and costs the whole time limit to say it. */
export const conditionFixed: Operator = {
  id: 'condition-fixed',
  group: 'conditions',
  does: 'Makes a condition always true, and always false; that of a `while` only false.',
  kinds: holders,
  faults(node) {
    const condition = conditionOf(node)
    const constants = node.type === 'while_statement' ? ['False'] : ['True', 'False']
    return condition === undefined ? [] : fixedConditions(condition, pythonConditions, constants)
  },
}
