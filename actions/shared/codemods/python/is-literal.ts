import type { Node } from 'web-tree-sitter'
import type { Codemod, Match } from '../codemod.ts'
import type { PythonSource } from './source.ts'
import { isPythonModule, isSuppressed, joinNested, matchOf, readPython, replacing } from './source.ts'

const equality: Readonly<Record<string, string>> = { is: '==', 'is not': '!=' }
const literals = new Set(['string', 'concatenated_string', 'integer', 'float'])

/** Python 3.8 warns about it (SyntaxWarning: "is" with a literal); pyflakes F632. */
export const isLiteral: Codemod = {
  id: 'py-is-literal',
  title: 'compare literals by value',
  why: 'Whether `x is "a"` holds depends on what the interpreter happens to intern; Python 3.8 and later warn about it.',
  action: 'refactor',
  appliesTo: isPythonModule,
  value: 5,
  risk: 'low',
  confidence: 0.93,
  group: 'file',
  async detect(file, tools) {
    const source = await readPython(file, tools, /\bis(?:\s+not)?\s*(?:[bru]{0,2}["']|[\d.(\\])|["'\d)]\s*is\b/i)
    if (source === null) return []
    return joinNested(
      source.root.descendantsOfType('comparison_operator').flatMap((node) => byValue(source, node) ?? []),
    )
  },
}

function byValue(source: PythonSource, node: Node): Match | null {
  const [left, right] = node.namedChildren
  const [operator, more] = node.childrenForFieldName('operators')
  if (left === undefined || right === undefined || operator === undefined || more !== undefined) return null
  const becomes = equality[operator.type]
  // Two literals: someone is testing the interpreter.
  if (becomes === undefined || literals.has(left.type) === literals.has(right.type)) return null
  if (isSuppressed(source, node)) return null
  // `x is"a"` and `1is x` are legal; the operator may touch its sides, and `==` may too.
  return matchOf(node, `\`${operator.type}\` with a literal should be \`${becomes}\``, [replacing(operator, becomes)])
}
