import type { Node } from 'web-tree-sitter'
import type { Codemod, Edit, Match } from '../codemod.ts'
import type { PythonSource } from './source.ts'
import { holdsComment, isOnOneRow, isPythonModule, isSuppressed, matchOf, parts, readPython } from './source.ts'

const messages = new Set(['string', 'concatenated_string'])
const unfit = new Set(['list_splat', 'yield', 'named_expression', 'string', 'concatenated_string'])

/** Python warns about it (SyntaxWarning: assertion is always true); pyflakes F631. */
export const assertTuple: Codemod = {
  id: 'py-assert-tuple',
  title: 'make assertions on tuples test something',
  why: '`assert (x, "message")` asserts a tuple of two, which is always true: the check never ran.',
  action: 'refactor',
  appliesTo: isPythonModule,
  value: 5,
  // It switches a check on that never ran: it may turn out to fail.
  risk: 'medium',
  confidence: 0.9,
  group: 'file',
  async detect(file, tools) {
    const source = await readPython(file, tools, /\bassert\s*\(/)
    if (source === null) return []
    return source.root.descendantsOfType('assert_statement').flatMap((node) => assertion(source, node) ?? [])
  },
}

/** Only `(condition, "message")`: what other tuples mean is anyone's guess. */
function assertion(source: PythonSource, node: Node): Match | null {
  const [tuple, more] = parts(node)
  if (tuple?.type !== 'tuple' || more !== undefined || holdsComment(node) || isSuppressed(source, node)) return null
  const [condition, message, third] = parts(tuple)
  if (condition === undefined || message === undefined || third !== undefined) return null
  if (!messages.has(message.type) || unfit.has(condition.type)) return null
  if (!isOnOneRow(condition) || !isOnOneRow(message)) return null
  return matchOf(node, 'this assertion is always true: it asserts a tuple', edits(tuple, condition, message))
}

function edits(tuple: Node, condition: Node, message: Node): Edit[] {
  const separated = tuple.parent?.text.startsWith('assert(') === true ? ' ' : ''
  return [
    { start: tuple.startIndex, end: condition.startIndex, text: separated },
    { start: condition.endIndex, end: message.startIndex, text: ', ' },
    { start: message.endIndex, end: tuple.endIndex, text: '' },
  ]
}
