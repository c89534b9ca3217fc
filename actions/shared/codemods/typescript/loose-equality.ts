import type { ts } from 'ts-morph'
import type { Match } from '../codemod.ts'
import { matchOf, syntaxCodemod, walk, type Source } from './source.ts'
import { staticType } from './static-type.ts'
import { is } from './syntax-kinds.ts'
import { token } from './token.ts'

/** ECMA-262 §7.2.13: for operands of one type `==` is `===`. `x == null` is left: it means null or undefined. */
export const looseEquality = syntaxCodemod({
  id: 'ts-loose-equality',
  title: 'use strict equality where both sides have one type',
  why: 'Operands of the same type compare alike with == and ===, and only === tells the reader so (ESLint eqeqeq "smart").',
  action: 'refactor',
  value: 2,
  risk: 'low',
  confidence: 0.99,
  find: (source) => [...walk(source.file)].flatMap((node) => looseComparison(source, node)),
})

const strictOperators: ReadonlyMap<number, string> = new Map([
  [token.EqualsEqualsToken, '==='],
  [token.ExclamationEqualsToken, '!=='],
])

function looseComparison(source: Source, node: ts.Node): Match[] {
  if (!is(node, 'BinaryExpression')) return []
  const strict = strictOperators.get(node.operatorToken.kind)
  if (strict === undefined) return []
  const type = staticType(node.left, source.names)
  if (type === null || type === 'array' || type !== staticType(node.right, source.names)) return []
  const { end } = node.operatorToken
  const message = `both sides are of type ${type}: ${strict.slice(0, 2)} and ${strict} are the same here`
  return [matchOf(source, { node }, { message, edits: [{ start: end - 2, end, text: strict }] })]
}
