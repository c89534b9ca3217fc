import type { Syntax } from '../syntax.ts'
import { bare, fieldOf, partsOf, textOf, walk } from '../syntax.ts'
import { foldedString, tokensOf } from '../tokens.ts'
import { platformWords } from './vocabulary.ts'

type Constant = string | number | boolean | null

/** The value of an expression that no run can change; undefined where it is not one. */
export function constantOf(wrapped: Syntax): Constant | undefined {
  const node = bare(wrapped)
  if (node.kind === 'true') return true
  if (node.kind === 'false') return false
  if (node.kind === 'none') return null
  if (node.kind === 'integer' || node.kind === 'float') return numberOf(textOf(node))
  if (node.kind === 'unary_operator') return negative(node)
  return foldedString(node) ?? undefined
}

function numberOf(text: string): number | undefined {
  const value = Number(text.replaceAll('_', ''))
  return Number.isNaN(value) ? undefined : value
}

function negative(node: Syntax): number | undefined {
  const argument = fieldOf(node, 'argument')
  const value = argument === null ? undefined : constantOf(argument)
  return typeof value === 'number' && node.children[0]?.kind === '-' ? -value : undefined
}

const containers = new Set(['tuple', 'list', 'dictionary', 'set'])

/** Whether an expression is true, whatever the code under test does; null where that depends. */
export function truthOf(wrapped: Syntax): boolean | null {
  const node = bare(wrapped)
  if (node.kind === 'identifier' && /^(TYPE_CHECKING)$/.test(textOf(node))) return false
  if (node.kind === 'not_operator') return inverse(truthOf(fieldOf(node, 'argument') ?? node))
  if (node.kind === 'boolean_operator') return combined(node)
  if (node.kind === 'comparison_operator') return compared(node)
  if (containers.has(node.kind)) return partsOf(node).length > 0
  if (node.kind === 'lambda' || node.kind === 'generator_expression') return true
  if (node.kind === 'call') return calledTruth(node)
  const value = constantOf(node)
  return value === undefined ? null : Boolean(value)
}

function inverse(truth: boolean | null): boolean | null {
  return truth === null ? null : !truth
}

function combined(node: Syntax): boolean | null {
  const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')]
  if (left === null || right === null) return null
  const deciding = node.children.some(({ kind }) => kind === 'or')
  const truths = [truthOf(left), truthOf(right)]
  if (truths.includes(deciding)) return deciding
  return truths.includes(null) ? null : !deciding
}

function compared(node: Syntax): boolean | null {
  const [left, right, more] = partsOf(node).filter(({ field }) => field !== 'operators')
  const operator = operatorOf(node)
  if (left === undefined || right === undefined || more !== undefined) return null
  if (constantOf(right) === 0 && operator === '>=' && isLength(left)) return true
  const same = tokensOf(left).join(' ') === tokensOf(right).join(' ')
  if (same && !holdsCall(left)) return truthOfSame(operator)
  const [a, b] = [constantOf(left), constantOf(right)]
  if (a === undefined || b === undefined) return null
  if (operator === '==' || operator === 'is') return a === b
  if (operator === '!=' || operator === 'is not') return a !== b
  return typeof a === 'number' && typeof b === 'number' ? numbers(a, operator, b) : null
}

export function operatorOf(comparison: Syntax): string {
  const operators = comparison.children.filter(({ field }) => field === 'operators')
  return operators.map(operatorText).join(' ')
}

export function operatorText(operator: Syntax): string {
  return textOf(operator).replaceAll(/\s+/g, ' ')
}

function truthOfSame(operator: string): boolean | null {
  if (operator === '==' || operator === 'is' || operator === '<=' || operator === '>=') return true
  return operator === '!=' || operator === 'is not' || operator === '<' || operator === '>' ? false : null
}

function numbers(a: number, operator: string, b: number): boolean | null {
  const answers: Readonly<Record<string, boolean>> = { '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b }
  return answers[operator] ?? null
}

function isLength(node: Syntax): boolean {
  const callee = fieldOf(bare(node), 'function')
  return callee !== null && textOf(callee) === 'len'
}

/** `bool(1)`, `isinstance(x, object)`. */
function calledTruth(node: Syntax): boolean | null {
  const callee = fieldOf(node, 'function')
  const [first, second] = partsOf(fieldOf(node, 'arguments'))
  if (callee === null || first === undefined) return null
  if (textOf(callee) === 'bool') return truthOf(first)
  return textOf(callee) === 'isinstance' && second !== undefined && textOf(second) === 'object' ? true : null
}

function holdsCall(node: Syntax): boolean {
  for (const { kind } of walk(node)) if (kind === 'call' || kind === 'await' || kind === 'yield') return true
  return false
}

/** How surely a condition takes effect: 3 always, 2 under some condition, 1 on some platforms; 0 never. */
export function weightOf(condition: Syntax | null): 0 | 1 | 2 | 3 {
  if (condition === null) return 3
  const text = foldedString(condition)
  const truth = text === null ? truthOf(condition) : null
  if (truth !== null) return truth ? 3 : 0
  if (text !== null) return text.trim() === 'True' || text.trim() === '1' ? 3 : 2
  const names = [...walk(condition)].filter(({ kind }) => kind === 'identifier').map(textOf)
  return names.length > 0 && names.every((name) => platformWords.has(name)) ? 1 : 2
}
