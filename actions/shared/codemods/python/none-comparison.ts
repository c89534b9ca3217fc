import type { Node } from 'web-tree-sitter'
import type { Codemod } from '../codemod.ts'
import type { PythonSource } from './source.ts'
import {
  ancestor,
  isPythonModule,
  isSuppressed,
  joinNested,
  lineText,
  matchOf,
  readPython,
  replacing,
} from './source.ts'

const identity: Readonly<Record<string, string>> = { '==': 'is', '!=': 'is not' }

/** Calls whose arguments are expressions of a query or a data frame: there `== None` builds SQL or a mask. */
const queryCalls = new Set(
  'and_ any case exclude exists filter filter_by first get having join like loc not_ on or_ order_by outerjoin query select update values when where'.split(
    ' ',
  ),
)

/** Nodes between a comparison and the place where its truth alone counts. */
const truthWrappers = new Set(['parenthesized_expression', 'boolean_operator', 'not_operator'])

/** Functions about equality itself. */
const equalityWord = /(?:^|_)(?:eq|ne|cmp|equals?|equality|compar\w*)(?:_|$)/i

/** PEP 8, programming recommendations; pycodestyle E711. */
export const noneComparison: Codemod = {
  id: 'py-none-comparison',
  title: 'compare with None by identity',
  why: 'None is a singleton (PEP 8): `==` asks the other object, which may answer anything; `is` cannot be overridden and is faster.',
  action: 'refactor',
  appliesTo: isPythonModule,
  value: 3,
  risk: 'low',
  confidence: 0.95,
  group: 'file',
  async detect(file, tools) {
    const source = await readPython(file, tools, /[=!]=\s*None\b|\bNone\s*[=!]=/)
    if (source === null) return []
    const matches = source.root.descendantsOfType('comparison_operator').flatMap((node) => {
      const operator = equalityWithNone(node)
      if (operator === null || !isPlainTruth(source, node)) return []
      const becomes = identity[operator.type] ?? operator.type
      return [
        matchOf(node, `\`${operator.type} None\` should be \`${becomes} None\``, [
          replacing(operator, apart(source, operator, becomes)),
        ]),
      ]
    })
    return joinNested(matches)
  },
}

/** `x==None` is legal, `xisNone` is a name. */
function apart(source: PythonSource, operator: Node, word: string): string {
  const before = /\s/.test(source.text.charAt(operator.startIndex - 1)) ? '' : ' '
  const after = /\s/.test(source.text.charAt(operator.endIndex)) ? '' : ' '
  return `${before}${word}${after}`
}

/** The operator of `x == None` or `None != x`; null for chains and everything else. */
function equalityWithNone(node: Node): Node | null {
  const [left, right] = node.namedChildren
  const [operator, more] = node.childrenForFieldName('operators')
  if (left === undefined || right === undefined || operator === undefined || more !== undefined) return null
  if (!Object.hasOwn(identity, operator.type) || (left.type === 'none') === (right.type === 'none')) return null
  return operator
}

/**
 * Only the truth of the comparison is used, and nothing says that it is a query, a mask or a test of `__eq__`: an
 * array or a column would already fail where a plain truth value is asked for.
 */
function isPlainTruth(source: PythonSource, node: Node): boolean {
  return (
    isCondition(node) &&
    !isInsideQuery(source, node) &&
    !looksLikeColumn(node) &&
    !isAboutEquality(node) &&
    !isSuppressed(source, node) &&
    // `# must use '== None'`: someone knows of an `__eq__` that we do not.
    !/#.*\bNone\b/.test(lineText(source, node.startPosition.row))
  )
}

function isCondition(node: Node): boolean {
  let at = node
  let parent = node.parent
  while (parent !== null && truthWrappers.has(parent.type)) {
    at = parent
    parent = parent.parent
  }
  switch (parent?.type) {
    case 'if_statement':
    case 'elif_clause':
    case 'while_statement':
      return parent.childForFieldName('condition')?.id === at.id
    case 'assert_statement':
    case 'if_clause':
      return parent.namedChildren[0]?.id === at.id
    case 'conditional_expression':
      return parent.namedChildren[1]?.id === at.id
    default:
      return false
  }
}

function isInsideQuery(source: PythonSource, node: Node): boolean {
  for (let call = ancestor(node, ['call', 'subscript']); call !== null; call = ancestor(call, ['call', 'subscript'])) {
    const callee = call.childForFieldName(call.type === 'call' ? 'function' : 'value')
    if (callee === null || node.startIndex < callee.endIndex) continue
    if (call.type === 'subscript') return true
    const name = source.text.slice(callee.startIndex, callee.endIndex).split('.').at(-1) ?? ''
    if (queryCalls.has(name.trim())) return true
  }
  return false
}

/** `User.name == None`: an attribute of a class is where mappers keep their columns. */
function looksLikeColumn(node: Node): boolean {
  return node.namedChildren.some((side) => side.type === 'attribute' && /(?:^|\.)[A-Z]\w*\.\w+$/.test(side.text))
}

function isAboutEquality(node: Node): boolean {
  if (ancestor(node, ['assert_statement']) === null) return false
  const owner = ancestor(node, ['function_definition'])
  return equalityWord.test(owner?.childForFieldName('name')?.text ?? '')
}
