import type { ts } from 'ts-morph'
import type { Match } from '../codemod.ts'
import { matchOf, syntaxCodemod, walk, type Source } from './source.ts'
import { is, isAny } from './syntax-kinds.ts'
import { token } from './token.ts'

/** ECMA-262 §11.2.2: module code and class bodies are always strict. */
export const useStrict = syntaxCodemod({
  id: 'ts-use-strict',
  title: "drop 'use strict' from ES modules",
  why: "ES modules are strict by themselves (ECMA-262 §11.2.2), so the directive 'use strict' does nothing in them.",
  action: 'refactor',
  value: 1,
  risk: 'low',
  confidence: 0.97,
  find: (source) => (isModule(source.file) ? [...walk(source.file)].flatMap((node) => directive(source, node)) : []),
})

/** Whether a file has import or export syntax. `import x = require()` and `export =` make CommonJS of it. */
export function isModule(file: ts.SourceFile): boolean {
  const { statements } = file
  if (
    statements.some(
      (node) => is(node, 'ImportEqualsDeclaration') || (is(node, 'ExportAssignment') && node.isExportEquals),
    )
  ) {
    return false
  }
  return statements.some(
    (node) => isAny(node, ['ImportDeclaration', 'ExportDeclaration', 'ExportAssignment']) || isExported(node),
  )
}

/** Whether a statement stands behind the keyword `export`. */
export function isExported(node: ts.Node): boolean {
  const { modifiers } = node as ts.Node & { modifiers?: readonly ts.Node[] }
  return modifiers?.some((modifier) => modifier.kind === token.ExportKeyword) ?? false
}

function directive(source: Source, node: ts.Node): Match[] {
  if (!is(node, 'ExpressionStatement') || !is(node.expression, 'StringLiteral')) return []
  if (!/^['"]use strict['"]$/.test(node.expression.getText(source.file)) || !isPrologue(node)) return []
  const edit = wholeLine(source.file.text, node.getStart(source.file), node.end)
  if (edit === null) return []
  return [matchOf(source, { node }, { message: "'use strict' does nothing in an ES module", edits: [edit] })]
}

/** Whether only directives stand before it in the file or the function. */
function isPrologue(node: ts.ExpressionStatement): boolean {
  const { parent } = node
  const holder = is(parent, 'SourceFile') || (is(parent, 'Block') && 'body' in parent.parent) ? parent : null
  if (holder === null) return false
  const before = holder.statements.slice(0, holder.statements.indexOf(node))
  return before.every((other) => is(other, 'ExpressionStatement') && is(other.expression, 'StringLiteral'))
}

/**
 * The statement with its line and the blank line after it; only the statement where other code shares its line; null
 * where a comment does, which may speak of it.
 */
function wholeLine(text: string, start: number, end: number): Match['edits'][number] | null {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const alone = text.slice(lineStart, start).trim() === ''
  const rest = /^[ \t]*(\r?\n|$)?/.exec(text.slice(end))
  if (/^[ \t]*\/[/*]/.test(text.slice(end))) return null
  if (!alone || rest?.[1] === undefined) return { start, end: end + (rest?.[0].length ?? 0), text: '' }
  const blank = /^(?:[ \t]*\r?\n)?/.exec(text.slice(end + rest[0].length))
  return { start: lineStart, end: end + rest[0].length + (blank?.[0].length ?? 0), text: '' }
}
