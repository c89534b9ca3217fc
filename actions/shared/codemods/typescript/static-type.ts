import type { ts } from 'ts-morph'
import { isGlobal, type Names } from './names.ts'
import { is } from './syntax-kinds.ts'
import { token } from './token.ts'

export type StaticType = 'string' | 'number' | 'boolean' | 'bigint' | 'array'

/**
 * The type an expression has whatever runs around it, told from its syntax alone; null where that does not tell.
 * (ECMA-262 §13: what each operator returns.)
 */
export function staticType(node: ts.Expression, names: Names): StaticType | null {
  if (is(node, 'ParenthesizedExpression')) return staticType(node.expression, names)
  if (is(node, 'StringLiteral') || is(node, 'NoSubstitutionTemplateLiteral')) return 'string'
  if (is(node, 'TemplateExpression') || is(node, 'TypeOfExpression')) return 'string'
  if (is(node, 'NumericLiteral')) return 'number'
  if (is(node, 'BigIntLiteral')) return 'bigint'
  if (is(node, 'ArrayLiteralExpression')) return 'array'
  if (is(node, 'DeleteExpression')) return 'boolean'
  if (node.kind === token.TrueKeyword || node.kind === token.FalseKeyword) return 'boolean'
  if (is(node, 'PrefixUnaryExpression')) return typeOfUnary(node, names)
  if (is(node, 'BinaryExpression')) return typeOfBinary(node, names)
  if (is(node, 'CallExpression')) return typeOfCall(node, names)
  return null
}

/** `-x` is a bigint where `x` is one; `+x` is always a number, or throws. */
function typeOfUnary(node: ts.PrefixUnaryExpression, names: Names): StaticType | null {
  if (node.operator === token.ExclamationToken) return 'boolean'
  if (node.operator === token.PlusToken) return 'number'
  if (node.operator === token.MinusToken) return staticType(node.operand, names) === 'number' ? 'number' : null
  return null
}

const comparisons: ReadonlySet<number> = new Set([
  token.EqualsEqualsToken,
  token.ExclamationEqualsToken,
  token.EqualsEqualsEqualsToken,
  token.ExclamationEqualsEqualsToken,
  token.LessThanToken,
  token.LessThanEqualsToken,
  token.GreaterThanToken,
  token.GreaterThanEqualsToken,
  token.InKeyword,
  token.InstanceOfKeyword,
])

function typeOfBinary(node: ts.BinaryExpression, names: Names): StaticType | null {
  const operator = node.operatorToken.kind
  if (comparisons.has(operator)) return 'boolean'
  if (operator === token.PlusToken) return typeOfSum(node, names)
  if (operator !== token.AmpersandAmpersandToken && operator !== token.BarBarToken) return null
  const left = staticType(node.left, names)
  return left !== null && left === staticType(node.right, names) ? left : null
}

/** A string on either side makes the sum a string; only two numbers are sure to make a number. */
function typeOfSum(node: ts.BinaryExpression, names: Names): StaticType | null {
  const left = staticType(node.left, names)
  const right = staticType(node.right, names)
  if (left === 'string' || right === 'string') return 'string'
  return left === 'number' && right === 'number' ? 'number' : null
}

/** `String(x)`, `Number(x)`, `Boolean(x)`, where those names are the language's own. */
function typeOfCall(node: ts.CallExpression, names: Names): StaticType | null {
  if (!is(node.expression, 'Identifier') || !isGlobal(names, node.expression.text)) return null
  return conversions[node.expression.text] ?? null
}

const conversions: Readonly<Record<string, StaticType>> = Object.assign(Object.create(null), {
  String: 'string',
  Number: 'number',
  Boolean: 'boolean',
})
