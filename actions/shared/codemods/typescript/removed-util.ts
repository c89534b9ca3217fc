import type { ts } from 'ts-morph'
import type { Edit, Match } from '../codemod.ts'
import { isGlobal } from './names.ts'
import { mergeOverlapping } from './merge-matches.ts'
import { hasComment, matchOf, replaceNode, syntaxCodemod, textOf, walk, type Source } from './source.ts'
import { is, isAny } from './syntax-kinds.ts'
import { token } from './token.ts'

/** Node 23 removed the `util.is…` functions (DEP0045 to DEP0058); only `util.isArray` (DEP0044) still stands. */
export const removedUtil = syntaxCodemod({
  id: 'ts-removed-util',
  title: 'replace the util.is… functions that Node removed',
  why: 'Node 23 and later have no util.isString, util.isFunction and their like: a call throws a TypeError. What they did fits in an expression.',
  action: 'upgrade_runtime',
  value: 5,
  risk: 'low',
  confidence: 0.97,
  find: (source) => {
    const util = utilName(source)
    return util === null
      ? []
      : mergeOverlapping([...walk(source.file)].flatMap((node) => removedCall(source, node, util)))
  },
})

/** `$` is the argument, `util` the module's name in the file. As `lib/util.js` of Node 22 has them. */
const replacements: ReadonlyMap<string, string> = new Map([
  ['isArray', 'Array.isArray($)'],
  ['isBoolean', "typeof $ === 'boolean'"],
  ['isBuffer', 'Buffer.isBuffer($)'],
  ['isDate', 'util.types.isDate($)'],
  ['isFunction', "typeof $ === 'function'"],
  ['isNull', '$ === null'],
  ['isNullOrUndefined', '$ == null'],
  ['isNumber', "typeof $ === 'number'"],
  ['isObject', "$ !== null && typeof $ === 'object'"],
  ['isRegExp', 'util.types.isRegExp($)'],
  ['isString', "typeof $ === 'string'"],
  ['isSymbol', "typeof $ === 'symbol'"],
  ['isUndefined', '$ === undefined'],
])

/** The one name that the whole module has in this file: `const util = require('util')`, `import util from 'util'`. */
function utilName({ names }: Source): string | null {
  const found = [...names.declared].find(([, declared]) => declared.length === 1 && holdsUtil(declared[0]))
  return found?.[0] ?? null
}

function holdsUtil(name: ts.Identifier | undefined): boolean {
  const declaration = name?.parent
  if (is(declaration, 'NamespaceImport')) return isUtil(declaration.parent.parent.moduleSpecifier)
  if (is(declaration, 'ImportClause')) return isUtil(declaration.parent.moduleSpecifier)
  if (!is(declaration, 'VariableDeclaration') || !is(declaration.initializer, 'CallExpression')) return false
  const {
    expression,
    arguments: [module],
  } = declaration.initializer
  return is(expression, 'Identifier') && expression.text === 'require' && isUtil(module)
}

function isUtil(module: ts.Node | undefined): boolean {
  return is(module, 'StringLiteral') && /^(?:node:)?util$/.test(module.text)
}

function removedCall(source: Source, node: ts.Node, util: string): Match[] {
  if (!is(node, 'CallExpression') || !is(node.expression, 'PropertyAccessExpression')) return []
  const { expression: object, name } = node.expression
  const [argument] = node.arguments
  if (!is(object, 'Identifier') || object.text !== util || node.arguments.length !== 1 || is(argument, 'SpreadElement'))
    return []
  if (argument === undefined) return []
  const pattern = replacements.get(name.text)
  if (pattern === undefined || !fits(source, pattern, argument)) return []
  if (hasComment(source, node.getStart(source.file), node.end)) return []
  const edits = editsFor(source, { node, argument, util, pattern: pattern.replace('util.', `${util}.`) })
  return [matchOf(source, { node }, { message: `${util}.${name.text} is gone from Node 23`, edits })]
}

interface Call {
  node: ts.CallExpression
  argument: ts.Expression
  pattern: string
  util: string
}

/** Edits around the argument, so that another such call inside it is rewritten in the same go. */
function editsFor(source: Source, { node, argument, pattern, util }: Call): Edit[] {
  const isCall = pattern.endsWith('($)')
  const whole = isCall || takesAnyOperator(node) ? pattern : `(${pattern})`
  const inner =
    isCall || (isAny(argument, tightlyBound) && !textOf(source, argument).startsWith(`${util}.`)) ? '$' : '($)'
  const text = textOf(source, argument)
  if (pattern.split('$').length > 2)
    return [
      replaceNode(
        source,
        node,
        whole.replaceAll('$', () => text),
      ),
    ]
  const [before = '', after = ''] = whole.replace('$', () => inner).split('$')
  return [
    { start: node.getStart(source.file), end: argument.getStart(source.file), text: before },
    { start: argument.end, end: node.end, text: after },
  ]
}

/** Kinds that need no parentheses as an operand. */
const tightlyBound = ['Identifier', 'PropertyAccessExpression', 'CallExpression', 'ParenthesizedExpression'] as const

/** Whether an expression with `&&`, an equality or `typeof` can stand where the call stands. */
function takesAnyOperator(node: ts.CallExpression): boolean {
  const { parent } = node
  if (isAny(parent, looseParents)) return true
  if (is(parent, 'ConditionalExpression')) return parent.condition === node
  if (is(parent, 'CallExpression')) return parent.expression !== node
  if (!is(parent, 'BinaryExpression')) return false
  const operator = parent.operatorToken.kind
  return operator === token.AmpersandAmpersandToken || operator === token.BarBarToken || operator === token.EqualsToken
}

const looseParents = [
  'IfStatement',
  'WhileStatement',
  'DoStatement',
  'ReturnStatement',
  'VariableDeclaration',
  'ParenthesizedExpression',
  'PropertyAssignment',
  'ArrowFunction',
] as const

/** An argument that is used twice must be a plain name, and the globals that are named must be the real ones. */
function fits({ names }: Source, pattern: string, argument: ts.Expression): boolean {
  if (pattern.split('$').length > 2 && !is(argument, 'Identifier')) return false
  return ['Array', 'Buffer', 'undefined'].every((name) => !pattern.includes(name) || isGlobal(names, name))
}
