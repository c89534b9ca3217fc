import type { Node } from 'web-tree-sitter'
import { isTruth } from '../conditions.ts'
import type { Fault } from '../operator.ts'
import { partnerOf, replacing } from '../operator.ts'
import { field, parts } from '../syntax.ts'
import { calledName, core, ecmascriptConditions, isText } from './syntax.ts'

const truth = ['true', 'false']
const names = (result: readonly string[], list: string) => list.split(' ').map((name) => [name, result] as const)

/** What a call gives by its name: a plausible wrong value is harder to notice than `undefined`. */
const results: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...names(['0'], 'Number parseInt parseFloat floor ceil round trunc min max abs pow sqrt indexOf lastIndexOf'),
  ...names(["''"], 'String join trim trimStart trimEnd toUpperCase toLowerCase replace replaceAll toFixed padStart'),
  ...names(["''"], 'padEnd repeat toString substring charAt stringify toISOString'),
  ...names(['[]'], 'map filter split flat flatMap toSorted toReversed keys values entries from concat'),
  ...names(['{}'], 'fromEntries'),
  ...names(truth, 'Boolean some every includes has startsWith endsWith test isArray isInteger isFinite isNaN hasOwn'),
])

const unknown = () => ['undefined']
const element = () => ['null']

/** Values by the looks of an expression. None for constants: they have operators of their own. */
const shapes: Readonly<Record<string, (node: Node) => readonly string[]>> = {
  identifier: (node) => (node.text === 'undefined' ? [] : ['undefined']),
  this: unknown,
  member_expression: unknown,
  subscript_expression: unknown,
  await_expression: unknown,
  new_expression: unknown,
  arrow_function: unknown,
  function_expression: unknown,
  call_expression: (node) => partnerOf(results, calledName(node)) ?? ['undefined'],
  unary_expression: (node) => unary(field(node, 'operator')?.type ?? ''),
  binary_expression: binary,
  template_string: (node) => (parts(node).some((part) => part.type === 'template_substitution') ? ["''"] : []),
  array: (node) => (parts(node).length > 0 ? ['[]'] : []),
  object: (node) => (parts(node).length > 0 ? ['{}'] : []),
  jsx_element: element,
  jsx_self_closing_element: element,
}

function unary(operator: string): readonly string[] {
  if (operator === '!') return truth
  return operator === '-' || operator === '+' || operator === '~' ? ['0'] : []
}

function binary(node: Node): readonly string[] {
  const shape = ecmascriptConditions.shapeOf(node)
  if (shape === 'comparison') return truth
  if (shape === 'logic') return isTruth(node, ecmascriptConditions) ? truth : ['undefined']
  return isText(node) ? ["''"] : ['0']
}

/** Wrong values for an expression, in the place of what stands inside its parentheses and casts. */
export function wrongValues(value: Node): Fault[] {
  const node = core(value)
  if (node.type === 'unary_expression' && parts(node)[0]?.type === 'number') return []
  return (partnerOf(shapes, node.type)?.(node) ?? []).map((text) => replacing(node, text))
}
