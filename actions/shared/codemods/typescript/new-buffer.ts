import type { ts } from 'ts-morph'
import type { Match } from '../codemod.ts'
import { isGlobal } from './names.ts'
import { matchOf, syntaxCodemod, walk, type Source } from './source.ts'
import { staticType } from './static-type.ts'
import { is } from './syntax-kinds.ts'

/**
 * `new Buffer(x)` and `Buffer(x)`, where the syntax tells what `x` is. Node's own constructor calls `Buffer.alloc` for
 * a number and `Buffer.from` for everything else, so the rewrite is exact; where the type is unknown it would not be.
 */
export const newBuffer = syntaxCodemod({
  id: 'ts-new-buffer',
  title: 'use Buffer.from and Buffer.alloc',
  why: '`new Buffer()` is deprecated (Node DEP0005): it warns at run time, and did different things for numbers and strings.',
  action: 'upgrade_runtime',
  value: 4,
  risk: 'low',
  confidence: 0.98,
  find: (source) => {
    if (!isNodeBuffer(source) || testsForBuffer(source)) return []
    return [...walk(source.file)].flatMap((node) => construction(source, node))
  },
})

/** Whether `Buffer` is the global one, or is imported from where it comes from. */
function isNodeBuffer({ file, names }: Source): boolean {
  if (isGlobal(names, 'Buffer')) return true
  const origin = /(?:from|require\()\s*['"](?:node:buffer|buffer|safe-buffer)['"]/
  return names.declared.get('Buffer')?.length === 1 && file.statements.some((node) => declaresBuffer(node, origin))
}

function declaresBuffer(statement: ts.Statement, origin: RegExp): boolean {
  const text = statement.getText()
  return (
    (is(statement, 'ImportDeclaration') || is(statement, 'VariableStatement')) &&
    /\bBuffer\b/.test(text) &&
    origin.test(text)
  )
}

/** `Buffer.from ? Buffer.from(x) : new Buffer(x)`: the file serves ages of Node that lack the new functions. */
function testsForBuffer({ names }: Source): boolean {
  return (names.referenced.get('Buffer') ?? []).some(({ parent }) => {
    if (!is(parent, 'PropertyAccessExpression') || !/^(?:from|alloc|allocUnsafe)$/.test(parent.name.text)) return false
    return !is(parent.parent, 'CallExpression') || parent.parent.expression !== parent
  })
}

function construction(source: Source, node: ts.Node): Match[] {
  if (!is(node, 'NewExpression') && !is(node, 'CallExpression')) return []
  const callee = node.expression
  if (!is(callee, 'Identifier') || callee.text !== 'Buffer') return []
  const method = methodFor(source, node.arguments ?? [])
  if (method === null) return []
  const edit = { start: node.getStart(source.file), end: callee.end, text: `Buffer.${method}` }
  if (/\/[/*]/.test(source.file.text.slice(edit.start, edit.end))) return []
  return [
    matchOf(
      source,
      { node },
      { message: `\`new Buffer\` is deprecated (DEP0005): here it is Buffer.${method}`, edits: [edit] },
    ),
  ]
}

/** null where the arguments do not tell. A string as the second one can only be an encoding. */
function methodFor({ names }: Source, [first, second, third]: readonly ts.Expression[]): 'from' | 'alloc' | null {
  if (first === undefined || is(first, 'SpreadElement')) return null
  const type = staticType(first, names)
  if (type === 'number') return second === undefined ? 'alloc' : null
  if (type === 'string' || type === 'array') return 'from'
  const encoding = second !== undefined && staticType(second, names) === 'string' && third === undefined
  return encoding ? 'from' : null
}
