import type { Node } from 'web-tree-sitter'
import { isTruth } from '../conditions.ts'
import type { Fault } from '../operator.ts'
import { partnerOf, replacing } from '../operator.ts'
import { parts, unwrapped } from '../syntax.ts'
import { calledName, hasInterpolation, isSequence, pythonConditions } from './syntax.ts'

const truth = ['True', 'False']
const names = (result: readonly string[], list: string) => list.split(' ').map((name) => [name, result] as const)

/** What a call gives by its name: a plausible wrong value is harder to notice than `None`. */
const results: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...names(['0'], 'len int float sum abs round ord count find rfind'),
  ...names(
    ['""'],
    'str repr chr join format strip lstrip rstrip lower upper title capitalize replace decode hexdigest',
  ),
  ...names(['[]'], 'list sorted split rsplit splitlines'),
  ...names(['{}'], 'dict'),
  ...names(['()'], 'tuple items keys values zip enumerate range map filter reversed'),
  ...names(['set()'], 'set union intersection difference'),
  ...names(truth, 'bool isinstance issubclass callable hasattr any all startswith endswith exists is_file is_dir'),
  ...names(truth, 'isdigit isalpha isalnum isspace isupper islower isnumeric isidentifier'),
])

/** Values by the looks of an expression. None for constants: they have operators of their own. */
const shapes: Readonly<Record<string, (node: Node) => readonly string[]>> = {
  identifier: () => ['None'],
  attribute: () => ['None'],
  subscript: () => ['None'],
  await: () => ['None'],
  call: (node) => partnerOf(results, calledName(node)) ?? ['None'],
  comparison_operator: () => truth,
  not_operator: () => truth,
  boolean_operator: (node) => (isTruth(node, pythonConditions) ? truth : ['None']),
  binary_operator: (node) => (isSequence(node) ? ['None'] : ['0']),
  unary_operator: (node) => (parts(node)[0]?.type === 'identifier' ? ['0'] : []),
  string: (node) => (hasInterpolation(node) ? ['""'] : []),
  concatenated_string: () => [],
  list: (node) => (parts(node).length > 0 ? ['[]'] : []),
  dictionary: (node) => (parts(node).length > 0 ? ['{}'] : []),
  set: () => ['set()'],
  list_comprehension: () => ['[]'],
  dictionary_comprehension: () => ['{}'],
  set_comprehension: () => ['set()'],
  generator_expression: () => ['()'],
}

/** Wrong values for an expression, each in its place; for a tuple one of its elements at a time, so that it unpacks. */
export function wrongValues(value: Node): Fault[] {
  const node = unwrapped(value)
  if (node.type === 'tuple' || node.type === 'expression_list') return parts(node).flatMap(wrongElement)
  return (partnerOf(shapes, node.type)?.(node) ?? []).map((text) => replacing(node, text))
}

function wrongElement(element: Node): Fault[] {
  return element.type === 'list_splat' || element.type === 'tuple' ? [] : wrongValues(element)
}
