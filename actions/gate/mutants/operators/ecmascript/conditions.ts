import type { Node } from 'web-tree-sitter'
import { fixedConditions, negatedParts } from '../conditions.ts'
import type { Fault, Operator } from '../operator.ts'
import { replacing, swapOperator } from '../operator.ts'
import { field } from '../syntax.ts'
import { conditionOf, core, ecmascriptConditions } from './syntax.ts'

const choices = ['if_statement', 'ternary_expression']
const loops = ['while_statement', 'do_statement', 'for_statement']

export const logic: Operator = {
  id: 'logic',
  group: 'conditions',
  does: 'Swaps `&&` and `||`, also before `=`.',
  kinds: ['binary_expression', 'augmented_assignment_expression'],
  faults: (node) => swapOperator(node, { '&&': '||', '||': '&&', '&&=': '||=', '||=': '&&=' }),
}

/** Beside a default that is true, `||` differs from `??` for `0`, `''` and `false`; mixed with `&&` it would not parse. */
export const nullish: Operator = {
  id: 'nullish',
  group: 'optional',
  does: 'Takes one side of `??` away, or makes it `||` before a constant; `??=` → `&&=`.',
  kinds: ['binary_expression', 'augmented_assignment_expression'],
  faults(node) {
    const [left, right] = [field(node, 'left'), field(node, 'right')]
    if (node.type !== 'binary_expression') return swapOperator(node, { '??=': '&&=' })
    if (left === null || right === null || field(node, 'operator')?.type !== '??') return []
    return [replacing(node, left.text), replacing(node, right.text), ...falsyToo(node, right)]
  },
}

function falsyToo(node: Node, right: Node): Fault[] {
  const isTrueConstant = right.type === 'true' || (right.type === 'number' && Number(right.text) !== 0)
  const isText = right.type === 'string' && right.text.length > 2
  const chained = [node.parent, field(node, 'left')].some((other) => other && field(other, 'operator')?.type === '??')
  return (isTrueConstant || isText) && !chained ? swapOperator(node, { '??': '||' }) : []
}

export const optionalChain: Operator = {
  id: 'optional-chain',
  group: 'optional',
  does: 'Goes on without asking: `a?.b` → `a.b`.',
  kinds: ['member_expression', 'subscript_expression', 'call_expression'],
  faults(node) {
    const token = node.children.find((child) => child.type === 'optional_chain' || child.type === '?.')
    return token === undefined ? [] : [replacing(token, node.type === 'member_expression' ? '.' : '')]
  },
}

export const negationRemoved: Operator = {
  id: 'negation-removed',
  group: 'conditions',
  does: 'Takes a `!` away.',
  kinds: ['unary_expression'],
  faults(node) {
    const argument = field(node, 'operator')?.type === '!' ? field(node, 'argument') : null
    return argument === null ? [] : [replacing(node, argument.text)]
  },
}

export const conditionNegated: Operator = {
  id: 'condition-negated',
  group: 'conditions',
  does: 'Negates a condition, or one part of it, that is not a comparison.',
  kinds: [...choices, 'while_statement', 'do_statement'],
  faults(node) {
    const condition = conditionOf(node)
    return condition === null ? [] : negatedParts(core(condition), ecmascriptConditions)
  },
}

/** Never `while (true)`: it says nothing but that the loop runs, and costs the whole time limit to say it. */
export const conditionFixed: Operator = {
  id: 'condition-fixed',
  group: 'conditions',
  does: 'Makes a condition always true, and always false; that of a loop only false.',
  kinds: [...choices, ...loops],
  faults(node) {
    const condition = conditionOf(node)
    const constants = loops.includes(node.type) ? ['false'] : ['true', 'false']
    return condition === null ? [] : fixedConditions(core(condition), ecmascriptConditions, constants)
  },
}
