import type { Node } from 'web-tree-sitter'
import type { ConditionStyle } from '../conditions.ts'
import { field, parts } from '../syntax.ts'

const atoms = new Set([
  'identifier',
  'call_expression',
  'member_expression',
  'subscript_expression',
  'await_expression',
])
const literals = new Set(['true', 'false', 'null', 'undefined', 'number', 'string'])
const logicTokens = new Set(['&&', '||', '??'])
const comparisonTokens = new Set(['<', '<=', '>', '>=', '==', '!=', '===', '!==', 'in', 'instanceof'])

export const ecmascriptConditions: ConditionStyle = {
  shapeOf(node) {
    if (literals.has(node.type)) return 'literal'
    const operator = field(node, 'operator')?.type ?? ''
    if (node.type === 'unary_expression') return operator === '!' ? 'negation' : 'other'
    if (node.type !== 'binary_expression') return 'other'
    if (logicTokens.has(operator)) return 'logic'
    return comparisonTokens.has(operator) ? 'comparison' : 'other'
  },
  operands: (node) => parts(node),
  negated: (node) => (atoms.has(node.type) ? `!${node.text}` : `!(${node.text})`),
}

/** The value inside parentheses, `as T`, `satisfies T` and `!`. */
export function core(value: Node): Node {
  let node = value
  while (wrappers.has(node.type)) {
    const inner = parts(node)[0]
    if (inner === undefined) break
    node = inner
  }
  return node
}

const wrappers = new Set(['parenthesized_expression', 'as_expression', 'satisfies_expression', 'non_null_expression'])

/** The condition of an `if`, a loop or a ternary; that of a `for` may be missing. */
export function conditionOf(node: Node): Node | null {
  const condition = field(node, 'condition')
  return condition === null || condition.type === 'empty_statement' || !condition.isNamed
    ? null
    : inStatement(condition)
}

/** The JavaScript grammar wraps the condition of a `for` into a statement. */
function inStatement(condition: Node): Node {
  return (condition.type === 'expression_statement' ? parts(condition)[0] : undefined) ?? condition
}

/** The last name of what is called: `join` in `list.join(',')`. */
export function calledName(call: Node): string {
  const called = field(call, 'function') ?? field(call, 'constructor')
  return (called?.type === 'member_expression' ? field(called, 'property')?.text : called?.text) ?? ''
}

export function argumentsOf(call: Node): Node[] {
  const list = field(call, 'arguments')
  return list?.type === 'arguments' ? parts(list) : []
}

export const functionKinds: ReadonlySet<string> = new Set([
  'arrow_function',
  'function_expression',
  'generator_function',
  'function_declaration',
  'generator_function_declaration',
  'method_definition',
  'class',
])

const texts = new Set(['string', 'template_string', 'array', 'object', 'regex'])
const textCalls = new Set(['String', 'join', 'toString', 'trim', 'toFixed', 'padStart', 'padEnd', 'repeat', 'slice'])
const upperCase = /^to(Locale)?(Upper|Lower)Case$/

/** Text, list or object by its looks: `+` joins it, and `-` gives NaN. */
export function isText(value: Node): boolean {
  const node = core(value)
  if (texts.has(node.type)) return true
  if (node.type === 'call_expression') return textCalls.has(calledName(node)) || upperCase.test(calledName(node))
  return node.type === 'binary_expression' && field(node, 'operator')?.type === '+' && parts(node).some(isText)
}

/** A block's statements; a statement without braces is its own only one. */
export function statementsOf(body: Node): Node[] {
  return body.type === 'statement_block' ? parts(body) : [body]
}

/** The call that a statement consists of, awaited or not; null where it is no such statement. */
export function statementCall(statement: Node): Node | null {
  const [value, more] = statement.type === 'expression_statement' ? parts(statement) : []
  const call = value?.type === 'await_expression' ? parts(value)[0] : value
  return call?.type === 'call_expression' && more === undefined ? call : null
}
