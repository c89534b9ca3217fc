import type { Node } from 'web-tree-sitter'
import type { Fault, Operator } from '../operator.ts'
import { replacing } from '../operator.ts'
import { returnRemovedIn } from '../return-removed.ts'
import { ancestor, field, parts } from '../syntax.ts'
import { enclosingFunction, isSequence, statementsOf } from './syntax.ts'
import { wrongValues } from './values.ts'

const removed = (statement: Node): Fault[] => [replacing(statement, 'pass')]

export const returnValue: Operator = {
  id: 'return-value',
  group: 'returns',
  does: 'Returns or yields another value: `None`, or an empty or opposite one by the looks of the expression.',
  kinds: ['return_statement', 'yield', 'lambda'],
  faults(node) {
    const value = node.type === 'lambda' ? field(node, 'body') : parts(node)[0]
    // `yield from x` delegates: it must stay something to iterate over.
    if (node.children.some((child) => child.type === 'from')) return []
    return value === null || value === undefined ? [] : wrongValues(value)
  },
}

export const returnRemoved = returnRemovedIn(new Set(['function_definition']), removed)

export const raiseRemoved: Operator = {
  id: 'raise-removed',
  group: 'removals',
  does: 'Takes a `raise` away; not that of an abstract method.',
  kinds: ['raise_statement'],
  faults: (node) => (/^raise\s+NotImplementedError\b/.test(node.text) ? [] : removed(node)),
}

export const callRemoved: Operator = {
  id: 'call-removed',
  group: 'removals',
  does: 'Takes away a statement that is a call, awaited or not.',
  kinds: ['expression_statement'],
  faults(node) {
    const [value, more] = parts(node)
    const call = value?.type === 'await' ? parts(value)[0] : value
    return call?.type === 'call' && more === undefined ? removed(node) : []
  },
}

export const assignmentRemoved: Operator = {
  id: 'assignment-removed',
  group: 'removals',
  does: 'Takes away an assignment to an attribute or element, a `del` of one, or a `+=` that joins texts or lists.',
  kinds: ['expression_statement', 'delete_statement'],
  faults(node) {
    if (node.type === 'delete_statement') return deletesName(node) ? [] : removed(node)
    const value = parts(node)[0]
    const [left, right] = [value && field(value, 'left'), value && field(value, 'right')]
    if (!left || !right) return []
    if (value?.type === 'augmented_assignment') return isSequence(right) ? removed(node) : []
    return left.type === 'attribute' || left.type === 'subscript' ? removed(node) : []
  },
}

/** `del x` tidies up; only `del x.y` and `del x[y]` change what others see. */
function deletesName(statement: Node): boolean {
  return parts(statement).every((target) => /^(identifier|expression_list)$/.test(target.type))
}

export const loopControl: Operator = {
  id: 'loop-control',
  group: 'loops',
  does: 'Swaps `break` and `continue`.',
  kinds: ['break_statement', 'continue_statement'],
  faults: (node) => [replacing(node, node.type === 'break_statement' ? 'continue' : 'break')],
}

export const loopSkipped: Operator = {
  id: 'loop-skipped',
  group: 'loops',
  does: 'Lets a `for` loop go over nothing.',
  kinds: ['for_statement'],
  faults(node) {
    const over = node.firstChild?.type === 'async' ? null : field(node, 'right')
    return over === null ? [] : [replacing(over, '()')]
  },
}

/** A body of one statement is what the other operators take apart; without its constructor no object is worth a test. */
export const bodyEmptied: Operator = {
  id: 'body-emptied',
  group: 'bodies',
  does: 'Empties the body of a function of two statements or more; only where all of them are wanted.',
  kinds: ['function_definition'],
  faults(node) {
    const body = field(node, 'body')
    const statements = body === null ? [] : statementsOf(body)
    const [first, last] = [statements[0], statements.at(-1)]
    if (first === undefined || last === undefined || first.id === last.id) return []
    const text = field(node, 'name')?.text === '__init__' ? null : emptyBody(node)
    const rows = statements.map((statement) => statement.startPosition.row)
    return text === null ? [] : [{ start: first.startIndex, end: last.endIndex, text, rows }]
  },
}

/** What calls a generator iterates over it. */
function emptyBody(definition: Node): string | null {
  const yields = definition.descendantsOfType('yield').some((node) => enclosingFunction(node)?.id === definition.id)
  if (!yields) return 'pass'
  return definition.firstChild?.type === 'async' ? null : 'yield from ()'
}

/** Assignments to attributes are taken away instead. */
export const assignedValue: Operator = {
  id: 'assigned-value',
  group: 'values',
  does: 'Gives a name, a keyword argument or an entry of a dictionary another value.',
  kinds: ['assignment', 'named_expression', 'keyword_argument', 'pair'],
  faults(node) {
    const isAssignment = node.type === 'assignment'
    if (isAssignment && field(node, 'left')?.type !== 'identifier') return []
    const value = field(node, isAssignment ? 'right' : 'value')
    if (value === null || isTimeLimit(node) || ancestor(value, ['case_pattern']) !== null) return []
    return value.type === 'expression_list' || value.type === 'tuple' ? [] : wrongValues(value)
  },
}

/** How long something may take shows only when it takes too long. */
export function isTimeLimit(node: Node): boolean {
  return node.type === 'keyword_argument' && /timeout|delay|interval/i.test(field(node, 'name')?.text ?? '')
}
