import type { ts } from 'ts-morph'
import type { Edit, Match } from '../codemod.ts'
import { mergeOverlapping } from './merge-matches.ts'
import { hasComment, matchOf, syntaxCodemod, walk, type Source } from './source.ts'
import { staticType } from './static-type.ts'
import { is, isAny } from './syntax-kinds.ts'
import { token } from './token.ts'

/** Conversions to boolean that change nothing (ESLint no-unneeded-ternary, no-extra-boolean-cast). */
export const redundantBoolean = syntaxCodemod({
  id: 'ts-redundant-boolean',
  title: 'drop conversions to boolean that change nothing',
  why: '`x === y ? true : false` is `x === y`, and a condition converts by itself: `if (!!x)` is `if (x)`.',
  action: 'refactor',
  value: 2,
  risk: 'low',
  confidence: 0.98,
  find: (source) =>
    mergeOverlapping(
      [...walk(source.file)].flatMap((node) => [...booleanChoice(source, node), ...doubleNegation(source, node)]),
    ),
})

/** `b ? true : false` for a boolean `b`, and `x ? false : true` for any `x`. */
function booleanChoice(source: Source, node: ts.Node): Match[] {
  if (!is(node, 'ConditionalExpression') || hasComment(source, node.condition.end, node.end)) return []
  const { condition, whenTrue, whenFalse } = node
  const drop = { start: condition.end, end: node.end, text: '' }
  if (whenTrue.kind === token.TrueKeyword && whenFalse.kind === token.FalseKeyword) {
    if (staticType(condition, source.names) !== 'boolean') return []
    return [matchOf(source, { node }, { message: '`? true : false` on a boolean changes nothing', edits: [drop] })]
  }
  if (whenTrue.kind !== token.FalseKeyword || whenFalse.kind !== token.TrueKeyword) return []
  const message = '`? false : true` is a negation'
  return [matchOf(source, { node }, { message, edits: negated(source, condition, drop) })]
}

/** Edits that negate an expression and do `drop` after it. An equality is turned round; nothing else can be (NaN). */
function negated(source: Source, node: ts.Expression, drop: Edit): Edit[] {
  const start = node.getStart(source.file)
  if (is(node, 'BinaryExpression')) {
    const opposite = opposites.get(node.operatorToken.kind)
    if (opposite !== undefined) {
      return [{ start: node.operatorToken.getStart(source.file), end: node.operatorToken.end, text: opposite }, drop]
    }
  }
  if (isAny(node, tightlyBound)) return [{ start, end: start, text: '!' }, drop]
  return [
    { start, end: start, text: '!(' },
    { ...drop, text: ')' },
  ]
}

const opposites: ReadonlyMap<number, string> = new Map([
  [token.EqualsEqualsToken, '!='],
  [token.ExclamationEqualsToken, '=='],
  [token.EqualsEqualsEqualsToken, '!=='],
  [token.ExclamationEqualsEqualsToken, '==='],
])

/** Kinds that `!` takes whole without parentheses. */
const tightlyBound = [
  'Identifier',
  'PropertyAccessExpression',
  'CallExpression',
  'ParenthesizedExpression',
  'PrefixUnaryExpression',
] as const

/** `!!x` where only its truth is asked for; elsewhere `!!!x`, which is `!x`. */
function doubleNegation(source: Source, node: ts.Node): Match[] {
  if (!isNegation(node) || isNegation(node.parent)) return []
  let negations = 1
  let operand = node.operand
  for (; isNegation(operand); operand = operand.operand) negations++
  const kept = isCondition(node) ? negations % 2 : 2 - (negations % 2)
  if (kept === negations) return []
  const start = node.getStart(source.file)
  const end = operand.getStart(source.file)
  if (hasComment(source, start, end)) return []
  const message = 'a condition converts to boolean by itself: `!!` changes nothing'
  return [matchOf(source, { node }, { message, edits: [{ start, end, text: '!'.repeat(kept) }] })]
}

function isNegation(node: ts.Node): node is ts.PrefixUnaryExpression {
  return is(node, 'PrefixUnaryExpression') && node.operator === token.ExclamationToken
}

/** Whether nothing but the truth of the expression is used. */
function isCondition(node: ts.Expression): boolean {
  const { parent } = node
  if (is(parent, 'IfStatement') || is(parent, 'WhileStatement') || is(parent, 'DoStatement')) return true
  if (is(parent, 'ForStatement') || is(parent, 'ConditionalExpression')) return parent.condition === node
  if (is(parent, 'ParenthesizedExpression')) return isNegation(parent.parent) || isCondition(parent)
  if (!is(parent, 'BinaryExpression')) return false
  const operator = parent.operatorToken.kind
  if (operator !== token.AmpersandAmpersandToken && operator !== token.BarBarToken) return false
  return isCondition(parent)
}
