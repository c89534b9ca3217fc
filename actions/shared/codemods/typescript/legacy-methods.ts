import type { ts } from 'ts-morph'
import type { Edit, Match } from '../codemod.ts'
import { matchOf, replaceNode, syntaxCodemod, walk, type Source } from './source.ts'
import { is } from './syntax-kinds.ts'
import { token } from './token.ts'

/** Methods that ECMA-262 keeps in Annex B "for web browsers only", and their equals in the language proper. */
export const legacyMethods = syntaxCodemod({
  id: 'ts-legacy-methods',
  title: 'replace legacy string and date methods',
  why: '`substr`, `trimLeft`, `trimRight` and `toGMTString` stand in Annex B of ECMA-262, which new code must not use; each has an equal.',
  action: 'refactor',
  value: 2,
  risk: 'low',
  confidence: 0.95,
  find: (source) => (source.level < 2015 ? [] : [...walk(source.file)].flatMap((node) => legacyCall(source, node))),
})

/** The very same function object under its other name (ECMA-262 B.2.2.15, B.2.2.16, B.2.3.3). */
const aliases: ReadonlyMap<string, string> = new Map([
  ['trimLeft', 'trimStart'],
  ['trimRight', 'trimEnd'],
  ['toGMTString', 'toUTCString'],
])

function legacyCall(source: Source, node: ts.Node): Match[] {
  if (!is(node, 'CallExpression') || !is(node.expression, 'PropertyAccessExpression')) return []
  const { name, expression: receiver } = node.expression
  if (!is(name, 'Identifier') || receiver.kind === token.ThisKeyword || receiver.kind === token.SuperKeyword) return []
  const alias = node.arguments.length === 0 ? aliases.get(name.text) : undefined
  const edits = alias === undefined ? sliceEdits(source, node, name) : [replaceNode(source, name, alias)]
  if (edits === null || definesMember(source, name.text)) return []
  return [matchOf(source, { node }, { message: `.${name.text}() is legacy (ECMA-262 Annex B)`, edits })]
}

/** A file with a `substr` of its own may well call that one, and one that mentions it without a call tests for it. */
function definesMember({ file }: Source, name: string): boolean {
  return new RegExp(
    `(?:^|[\\s{,;])(?:async\\s+)?${name}\\s*(?::|\\([^)]*\\)\\s*\\{|=[^=])|\\.${name}\\b(?!\\s*\\()`,
  ).test(file.text)
}

/**
 * `substr(a)` is `slice(a)` for any number; with a length only where both are literals of zero or more: a negative
 * start is counted before it is cut off, and a negative length gives ''.
 */
function sliceEdits(source: Source, node: ts.CallExpression, name: ts.Identifier): Edit[] | null {
  if (name.text !== 'substr' || node.arguments.length === 0 || node.arguments.length > 2) return null
  const [start, length] = node.arguments
  const from = literalInteger(start)
  if (from === null || start === undefined) return null
  const rename = replaceNode(source, name, 'slice')
  if (length === undefined) return [rename]
  const count = literalInteger(length)
  if (count === null || from < 0 || count < 0) return null
  return from === 0 ? [rename] : [rename, replaceNode(source, length, String(from + count))]
}

function literalInteger(node: ts.Expression | undefined): number | null {
  if (is(node, 'NumericLiteral')) return /^\d{1,9}$/.test(node.text) ? Number(node.text) : null
  if (!is(node, 'PrefixUnaryExpression') || node.operator !== token.MinusToken) return null
  const value = literalInteger(node.operand)
  return value === null ? null : -value
}
