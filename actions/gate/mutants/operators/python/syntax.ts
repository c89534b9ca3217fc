import type { Node } from 'web-tree-sitter'
import type { ConditionStyle } from '../conditions.ts'
import { partnerOf } from '../operator.ts'
import { ancestor, field, parts, unwrapped } from '../syntax.ts'

const atoms = new Set(['identifier', 'call', 'attribute', 'subscript'])
const shapes: Readonly<Record<string, ReturnType<ConditionStyle['shapeOf']>>> = {
  boolean_operator: 'logic',
  not_operator: 'negation',
  comparison_operator: 'comparison',
  true: 'literal',
  false: 'literal',
  none: 'literal',
  integer: 'literal',
  float: 'literal',
  string: 'literal',
}

export const pythonConditions: ConditionStyle = {
  shapeOf: (node) => partnerOf(shapes, node.type) ?? 'other',
  operands: (node) => parts(node),
  negated: (node) => (atoms.has(node.type) ? `not ${node.text}` : `not (${node.text})`),
}

/** The condition of an `if`, `while`, ternary, guard or comprehension filter. */
export function conditionOf(node: Node): Node | undefined {
  if (node.type === 'conditional_expression') return parts(node)[1]
  if (node.type === 'if_clause') return parts(node)[0]
  return field(node, 'condition') ?? undefined
}

/** The last name of what is called: `join` in `", ".join(x)`. */
export function calledName(call: Node): string {
  const called = field(call, 'function')
  return (called?.type === 'attribute' ? field(called, 'attribute')?.text : called?.text) ?? ''
}

/** Positional and keyword arguments; a lone generator expression is the argument itself. */
export function argumentsOf(call: Node): Node[] {
  const list = field(call, 'arguments')
  return list === null ? [] : list.type === 'argument_list' ? parts(list) : [list]
}

/** Text, list or the like by its looks: what `-` does not know. */
export function isSequence(value: Node): boolean {
  const node = unwrapped(value)
  if (sequences.has(node.type)) return true
  if (node.type === 'call') return sequenceCalls.has(calledName(node))
  const operator = node.type === 'binary_operator' ? field(node, 'operator')?.type : undefined
  return (operator === '+' || operator === '%' || operator === '*') && parts(node).some(isSequence)
}

const sequences = new Set(['string', 'concatenated_string', 'list', 'tuple', 'dictionary', 'set', 'list_comprehension'])
const sequenceCalls = new Set(['str', 'repr', 'join', 'format', 'list', 'tuple', 'strip', 'lower', 'upper', 'replace'])

export function hasInterpolation(string: Node): boolean {
  return string.namedChildren.some((child) => child.type === 'interpolation')
}

/** What stands between the quotes, with its place; null where the node is no such string. */
export function stringBody(string: Node): { start: number; end: number; text: string } | null {
  const [open, close] = [string.firstChild, string.lastChild]
  if (open?.type !== 'string_start' || close?.type !== 'string_end') return null
  const [start, end] = [open.endIndex, close.startIndex]
  return { start, end, text: string.text.slice(start - string.startIndex, end - string.startIndex) }
}

/** The statements of a block without its docstring. */
export function statementsOf(block: Node): Node[] {
  const statements = parts(block)
  return statements[0] !== undefined && isBareString(statements[0]) ? statements.slice(1) : statements
}

export function isBareString(statement: Node): boolean {
  const [only, more] = statement.type === 'expression_statement' ? parts(statement) : []
  return more === undefined && (only?.type === 'string' || only?.type === 'concatenated_string')
}

export function enclosingFunction(node: Node): Node | null {
  return ancestor(node, ['function_definition', 'lambda', 'class_definition'])
}
