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
  if (node.kind === 'null' || node.kind === 'undefined') return null
  if (node.kind === 'number') return numberOf(textOf(node))
  if (node.kind === 'unary_expression') return unary(node)
  return foldedString(node) ?? undefined
}

function numberOf(text: string): number | undefined {
  const value = Number(text.replaceAll('_', '').replace(/n$/, ''))
  return Number.isNaN(value) ? undefined : value
}

function unary(node: Syntax): number | undefined {
  const argument = fieldOf(node, 'argument')
  const value = argument === null ? undefined : constantOf(argument)
  return typeof value === 'number' && node.children[0]?.kind === '-' ? -value : undefined
}

const objects = new Set([
  'array',
  'object',
  'arrow_function',
  'function_expression',
  'regex',
  'new_expression',
  'class',
])

/** Whether an expression is true, whatever the code under test does; null where that depends. */
export function truthOf(wrapped: Syntax): boolean | null {
  const node = bare(wrapped)
  if (objects.has(node.kind)) return true
  if (node.kind === 'unary_expression' && node.children[0]?.kind === '!') {
    const truth = truthOf(fieldOf(node, 'argument') ?? node)
    return truth === null ? null : !truth
  }
  if (node.kind === 'binary_expression') return binary(node)
  const value = constantOf(node)
  return value === undefined ? null : Boolean(value)
}

export function operatorOf(node: Syntax): string {
  return textOf(fieldOf(node, 'operator') ?? node)
}

function binary(node: Syntax): boolean | null {
  const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')]
  const operator = operatorOf(node)
  if (left === null || right === null) return null
  if (operator === '&&' || operator === '||') {
    const truths = [truthOf(left), truthOf(right)]
    const deciding = operator === '||'
    if (truths.includes(deciding)) return deciding
    return truths.includes(null) ? null : !deciding
  }
  if (operator === '>=' && constantOf(right) === 0 && memberIs(left, 'length')) return true
  if (isSame(left, right)) return sameTruth(operator)
  return constants(constantOf(left), operator, constantOf(right))
}

function memberIs(node: Syntax, name: string): boolean {
  const property = fieldOf(bare(node), 'property')
  return property !== null && textOf(property) === name
}

/** One thing written twice, without a call that could give two answers. */
export function isSame(first: Syntax, second: Syntax): boolean {
  const [a, b] = [tokensOf(first), tokensOf(second)]
  return (
    a.join(' ') === b.join(' ') &&
    ![...walk(first)].some(({ kind }) => /call_expression|await|yield|new_expression/.test(kind))
  )
}

function sameTruth(operator: string): boolean | null {
  if (/^(===?|<=|>=)$/.test(operator)) return true
  return /^(!==?|<|>)$/.test(operator) ? false : null
}

function constants(a: Constant | undefined, operator: string, b: Constant | undefined): boolean | null {
  if (a === undefined || b === undefined) return null
  if (/^===?$/.test(operator)) return a === b
  if (/^!==?$/.test(operator)) return a !== b
  if (typeof a !== 'number' || typeof b !== 'number') return null
  const answers: Readonly<Record<string, boolean>> = { '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b }
  return answers[operator] ?? null
}

/** How surely a condition takes effect: 3 always, 2 under some condition, 1 on some platforms; 0 never. */
export function weightOf(condition: Syntax | null): 0 | 1 | 2 | 3 {
  if (condition === null) return 3
  const truth = truthOf(condition)
  if (truth !== null) return truth ? 3 : 0
  const names = [...walk(condition)]
    .filter(({ kind }) => kind === 'identifier' || kind === 'property_identifier')
    .map(textOf)
  return names.length > 0 && names.every((name) => platformWords.has(name)) ? 1 : 2
}

/** The value of a key of an object that is written down. */
export function propertyOf(object: Syntax | null | undefined, name: string): Syntax | null {
  for (const pair of partsOf(object)) {
    const key = fieldOf(pair, 'key')
    if (key !== null && (foldedString(key) ?? textOf(key)) === name) return fieldOf(pair, 'value')
  }
  return null
}
