import type { ts } from 'ts-morph'
import type { Match } from '../codemod.ts'
import { matchOf, replaceNode, syntaxCodemod, walk, type Source } from './source.ts'
import { is } from './syntax-kinds.ts'
import { token } from './token.ts'

/** V8 dropped the keyword `assert` with 12.6: Node 22 and later refuse the whole file with a SyntaxError. */
export const importAttributes = syntaxCodemod({
  id: 'ts-import-attributes',
  title: 'use import attributes instead of import assertions',
  why: '`import … assert { type }` was withdrawn; Node 22 and later only know `with { type }` (ECMAScript 2025), as Node 18.20 does.',
  action: 'upgrade_runtime',
  value: 5,
  risk: 'low',
  confidence: 0.98,
  find: (source) =>
    [...walk(source.file)].flatMap((node) => [...assertClause(source, node), ...assertOption(source, node)]),
})

const message = '`assert` on an import is a SyntaxError in Node 22 and later; it is written `with` now'

/** `import data from './data.json' assert { type: 'json' }`, and the same on `export … from`. */
function assertClause(source: Source, node: ts.Node): Match[] {
  if (!is(node, 'ImportAttributes') || node.token !== token.AssertKeyword) return []
  const start = node.getStart(source.file)
  if (source.file.text.slice(start, start + 'assert'.length) !== 'assert') return []
  return [matchOf(source, { node }, { message, edits: [{ start, end: start + 'assert'.length, text: 'with' }] })]
}

/** `import('./data.json', { assert: { type: 'json' } })`; an object that already has `with` serves both ages. */
function assertOption(source: Source, node: ts.Node): Match[] {
  if (!is(node, 'CallExpression') || node.expression.kind !== token.ImportKeyword) return []
  const options = node.arguments[1]
  if (!is(options, 'ObjectLiteralExpression') || options.properties.length !== 1) return []
  const [property] = options.properties
  if (!is(property, 'PropertyAssignment') || !is(property.name, 'Identifier') || property.name.text !== 'assert')
    return []
  return [matchOf(source, { node: property }, { message, edits: [replaceNode(source, property.name, 'with')] })]
}
