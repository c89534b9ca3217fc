import type { Node } from 'web-tree-sitter'
import type { Fault, Operator } from '../operator.ts'
import { replacing } from '../operator.ts'
import { returnRemovedIn } from '../return-removed.ts'
import { ancestor, field, parts } from '../syntax.ts'
import { isLoad } from './calls.ts'
import { functionKinds, isText, statementCall, statementsOf } from './syntax.ts'
import { wrongValues } from './values.ts'

/** `;` and not nothing: what stands on the next line must not become part of what stands before. */
const removed = (statement: Node): Fault[] => [replacing(statement, ';')]

export const returnValue: Operator = {
  id: 'return-value',
  group: 'returns',
  does: 'Returns or yields another value: `undefined`, or an empty or opposite one by the looks of the expression.',
  kinds: ['return_statement', 'yield_expression', 'arrow_function'],
  faults(node) {
    const value = node.type === 'arrow_function' ? field(node, 'body') : parts(node)[0]
    // `yield* x` delegates: it must stay something to iterate over.
    if (!value || value.type === 'statement_block' || node.children.some((child) => child.type === '*')) return []
    return wrongValues(value)
  },
}

export const returnRemoved = returnRemovedIn(functionKinds, removed)

export const throwRemoved: Operator = {
  id: 'throw-removed',
  group: 'removals',
  does: 'Takes a `throw` away.',
  kinds: ['throw_statement'],
  faults: removed,
}

/** Without `super()` no object of the class can be made. */
export const callRemoved: Operator = {
  id: 'call-removed',
  group: 'removals',
  does: 'Takes away a statement that is a call, awaited or not; not `super()`.',
  kinds: ['expression_statement'],
  faults(node) {
    const call = statementCall(node)
    return call === null || field(call, 'function')?.type === 'super' ? [] : removed(node)
  },
}

export const assignmentRemoved: Operator = {
  id: 'assignment-removed',
  group: 'removals',
  does: 'Takes away an assignment to a property or element, a `delete`, or a `+=` that joins texts; not of exports.',
  kinds: ['expression_statement'],
  faults(node) {
    const value = parts(node)[0]
    if (value?.type === 'unary_expression') return field(value, 'operator')?.type === 'delete' ? removed(node) : []
    const [left, right] = [value && field(value, 'left'), value && field(value, 'right')]
    if (!left || !right || functionKinds.has(right.type)) return []
    if (value?.type === 'augmented_assignment_expression') return joins(value, right) ? removed(node) : []
    const isExport = /^(module\.)?exports\b/.test(left.text)
    return /^(member|subscript)_expression$/.test(left.type) && !isExport ? removed(node) : []
  },
}

function joins(assignment: Node, right: Node): boolean {
  return field(assignment, 'operator')?.type === '+=' && isText(right)
}

const loops = ['for_statement', 'for_in_statement', 'while_statement', 'do_statement']

/** With a label either word may be the wrong one, and out of a `switch` they mean different things. */
export const loopControl: Operator = {
  id: 'loop-control',
  group: 'loops',
  does: 'Swaps `break` and `continue` in loops.',
  kinds: ['break_statement', 'continue_statement'],
  faults(node) {
    const isInLoop = loops.includes(ancestor(node, [...loops, 'switch_statement'])?.type ?? '')
    const word = node.firstChild
    if (!isInLoop || word === null || field(node, 'label') !== null) return []
    return [replacing(word, node.type === 'break_statement' ? 'continue' : 'break')]
  },
}

export const fallThrough: Operator = {
  id: 'fall-through',
  group: 'loops',
  does: 'Takes the `break` of a `case` away; not that of the last one.',
  kinds: ['break_statement'],
  faults(node) {
    const inner = ancestor(node, [...loops, 'switch_statement'])
    const branch = ancestor(node, ['switch_case', 'switch_default'])
    if (inner?.type !== 'switch_statement' || field(node, 'label') !== null) return []
    return branch?.nextNamedSibling === null ? [] : removed(node)
  },
}

export const loopSkipped: Operator = {
  id: 'loop-skipped',
  group: 'loops',
  does: 'Lets a `for … of` or `for … in` loop go over nothing.',
  kinds: ['for_in_statement'],
  faults(node) {
    const over = node.children.some((child) => child.type === 'await') ? null : field(node, 'right')
    return over === null ? [] : [replacing(over, field(node, 'operator')?.type === 'of' ? '[]' : '{}')]
  },
}

/** A body of one statement is what the other operators take apart. */
export const bodyEmptied: Operator = {
  id: 'body-emptied',
  group: 'bodies',
  does: 'Empties the body of a function of two statements or more; only where all of them are wanted.',
  kinds: [...functionKinds].filter((kind) => kind !== 'class'),
  faults(node) {
    const body = field(node, 'body')
    const statements = body?.type === 'statement_block' ? statementsOf(body) : []
    if (body === null || statements.length < 2 || field(node, 'name')?.text === 'constructor') return []
    const rows = statements.map((statement) => statement.startPosition.row)
    return [{ ...replacing(body, `{${body.text.replaceAll(/[^\r\n]/g, '')}}`), rows }]
  },
}

const patterns: Readonly<Record<string, string>> = { object_pattern: '{}', array_pattern: '[]' }
const valueFields: Readonly<Record<string, string>> = { assignment_expression: 'right' }

/** Functions and classes stay: without them everything fails at once. */
export const assignedValue: Operator = {
  id: 'assigned-value',
  group: 'values',
  does: 'Gives a variable, a field or an entry of an object another value.',
  kinds: ['variable_declarator', 'assignment_expression', 'public_field_definition', 'field_definition', 'pair'],
  faults(node) {
    const value = field(node, valueFields[node.type] ?? 'value')
    const target = field(node, node.type === 'assignment_expression' ? 'left' : 'name')
    if (value === null || isKept(value)) return []
    if (node.type === 'assignment_expression' && target?.type !== 'identifier') return []
    const empty = patterns[target?.type ?? '']
    return empty === undefined ? wrongValues(value) : [replacing(value, empty)]
  },
}

function isKept(value: Node): boolean {
  const inner = value.type === 'await_expression' ? (parts(value)[0] ?? value) : value
  return functionKinds.has(value.type) || isLoad(inner) || value.type === 'new_expression'
}

export const shorthand: Operator = {
  id: 'shorthand',
  group: 'values',
  does: 'Gives an entry of an object in short form the value `undefined`.',
  kinds: ['shorthand_property_identifier'],
  faults: (node) => [replacing(node, `${node.text}: undefined`)],
}
