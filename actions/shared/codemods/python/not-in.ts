import type { Node } from 'web-tree-sitter'
import type { Codemod, Match } from '../codemod.ts'
import type { PythonSource } from './source.ts'
import {
  holdsComment,
  isOnOneRow,
  isPythonModule,
  isSuppressed,
  joinNested,
  matchOf,
  parts,
  readPython,
  replacing,
  unwrapped,
} from './source.ts'

const negated: Readonly<Record<string, string>> = { in: 'not in', is: 'is not' }

/** PEP 8, programming recommendations; pycodestyle E713 and E714. */
export const notIn: Codemod = {
  id: 'py-not-in',
  title: 'use the not in and is not operators',
  why: '`not x in y` reads as `(not x) in y` to many; PEP 8 asks for `x not in y` and `x is not y`, which do the same.',
  action: 'refactor',
  appliesTo: isPythonModule,
  value: 2,
  risk: 'low',
  confidence: 0.98,
  group: 'file',
  async detect(file, tools) {
    const source = await readPython(file, tools, /\bnot\b[^\n]*\b(?:in|is)\b/)
    if (source === null) return []
    return joinNested(source.root.descendantsOfType('not_operator').flatMap((node) => negation(source, node) ?? []))
  },
}

function negation(source: PythonSource, node: Node): Match | null {
  const argument = parts(node)[0]
  if (argument === undefined || !isOnOneRow(node) || holdsComment(node) || isSuppressed(source, node)) return null
  const comparison = unwrapped(argument)
  const [operator, more] = comparison.childrenForFieldName('operators')
  if (comparison.type !== 'comparison_operator' || operator === undefined || more !== undefined) return null
  const becomes = negated[operator.type]
  // `not(a in b)and c`: without its parentheses the text would run together.
  if (becomes === undefined || (argument !== comparison && /^\w/.test(source.text.slice(node.endIndex)))) return null
  return matchOf(node, `\`not … ${operator.type} …\` should be \`… ${becomes} …\``, [
    { start: node.startIndex, end: comparison.startIndex, text: '' },
    replacing(operator, becomes),
    ...(comparison.endIndex < node.endIndex ? [{ start: comparison.endIndex, end: node.endIndex, text: '' }] : []),
  ])
}
