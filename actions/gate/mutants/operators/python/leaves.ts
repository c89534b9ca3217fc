import type { Node } from 'web-tree-sitter'
import { isPythonTest } from '../../../../shared/testing/facts.ts'
import type { Fault, LanguageOperators } from '../operator.ts'
import { ancestor, field, parts } from '../syntax.ts'
import { isSilentCall, isSilentStatement, typeFactories } from './calls.ts'
import { calledName, conditionOf, isBareString } from './syntax.ts'

const itself = (node: Node): readonly Node[] => [node]

/** Assertions are left alone as well: a fault in one fails wherever it runs, which says nothing about the tests. */
export const pythonLeaves: LanguageOperators['leaves'] = {
  import_statement: itself,
  import_from_statement: itself,
  future_import_statement: itself,
  type: itself,
  type_alias_statement: itself,
  type_parameter: itself,
  decorator: itself,
  comment: itself,
  assert_statement: itself,
  global_statement: itself,
  nonlocal_statement: itself,
  print_statement: itself,
  exec_statement: itself,
  expression_statement: (node) => (isBareString(node) ? [node] : []),
  assignment: (node) => (isDunder(field(node, 'left')) ? [node] : []),
  call: (node) => (isSilentCall(node) || typeFactories.has(calledName(node)) ? [node] : []),
  class_definition: (node) => [field(node, 'superclasses')].filter((list) => list !== null),
  if_statement: (node) => (isGuard(node) || isSwitchedOff(node) || onlySilent(node) ? [node] : choiceOfEquals(node)),
  conditional_expression: (node) => {
    const [first, condition, second] = parts(node)
    return condition !== undefined && first?.text === second?.text ? [condition] : []
  },
}

/** `__all__`, `__slots__`, `__version__`: read by Python and by tools. */
function isDunder(left: Node | null): boolean {
  return left?.type === 'identifier' && /^__\w+__$/.test(left.text)
}

/** `if __name__ == '__main__'` and `if TYPE_CHECKING`: no test runs what they hold. */
function isGuard(node: Node): boolean {
  const condition = conditionOf(node)
  if (condition?.type === 'comparison_operator') return parts(condition).some((side) => side.text === '__name__')
  return condition !== undefined && /^((typing|t)\.)?TYPE_CHECKING$|^__debug__$/.test(condition.text)
}

/** `if 0:` and `if False and x:` hold what somebody switched off by hand. */
function isSwitchedOff(node: Node): boolean {
  return /^(0|False)($|\s*and\b)/.test(conditionOf(node)?.text ?? '')
}

/** `if verbose: print(x)`: whichever way it goes, nothing can be seen. */
function onlySilent(node: Node): boolean {
  const body = field(node, 'consequence')
  return field(node, 'alternative') === null && body !== null && parts(body).every(isSilentStatement)
}

/** The condition of an `if` whose two branches are the same. */
function choiceOfEquals(node: Node): readonly Node[] {
  const [otherwise, more] = node.childrenForFieldName('alternative')
  const body = otherwise?.type === 'else_clause' ? field(otherwise, 'body') : null
  const same = more === undefined && body !== null && body.text === field(node, 'consequence')?.text
  return same ? [conditionOf(node)].filter((condition) => condition !== undefined) : []
}

/** Before Python 3.12, a replacement field of an f-string cannot hold the quotes of that string. */
export function pythonRefuses(node: Node, fault: Fault): boolean {
  return /["']/.test(fault.text) && ancestor(node, ['interpolation']) !== null
}

/** coverage.py's own mark. On the line of an `if`, `def` or `class` it excludes all of it. */
export function pythonExcludes(comment: Node): readonly number[] {
  return /#\s*pragma\s*:?\s*no\s*cover/i.test(comment.text) ? [comment.startPosition.row] : []
}

/** Test files, what supports them, and stubs. */
export function isLeftPython(path: string): boolean {
  return path.endsWith('.pyi') || isPythonTest(path) || /(^|\/)(tests?\/.*|conftest\.py$)/.test(path)
}
