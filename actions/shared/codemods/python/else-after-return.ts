import type { Node } from 'web-tree-sitter'
import type { Codemod, Edit, Match } from '../codemod.ts'
import type { PythonSource } from './source.ts'
import {
  isPythonModule,
  isSuppressed,
  joinNested,
  lastRow,
  lineText,
  matchOf,
  parts,
  readPython,
  rowStart,
  textAfter,
  textBefore,
} from './source.ts'

const jumpStatements = new Set(['return_statement', 'raise_statement', 'continue_statement', 'break_statement'])

/** pylint R1705, R1720, R1723, R1724; flake8-return RET505 to RET508. */
export const elseAfterReturn: Codemod = {
  id: 'py-else-after-return',
  title: 'unnest code after a branch that leaves',
  why: 'Where every earlier branch returns, raises, continues or breaks, the else says nothing and indents the main path.',
  action: 'refactor',
  appliesTo: isPythonModule,
  value: 2,
  risk: 'low',
  confidence: 0.95,
  group: 'file',
  async detect(file, tools) {
    const source = await readPython(file, tools, /\belse\s*:/)
    if (source === null) return []
    const matches = source.root.descendantsOfType('if_statement').flatMap((node) => unnested(source, node) ?? [])
    return joinNested(matches).map((match) => ({ ...match, edits: withoutSwallowed(match.edits) }))
  },
}

interface Chain {
  elifs: Node[]
  otherwise: Node
}

/** Only chains that end in `else` and leave in every branch before it: what the rewrite does is then plain to see. */
function unnested(source: PythonSource, node: Node): Match | null {
  const chain = leavingChain(node)
  if (chain === null || isSuppressed(source, chain.otherwise.child(0) ?? chain.otherwise)) return null
  const edits = unnestBody(source, chain.otherwise)
  if (edits === null) return null
  const elifs = chain.elifs.map((elif) => ({ start: elif.startIndex, end: elif.startIndex + 4, text: 'if' }))
  return matchOf(node, 'every branch before this `else` leaves: it is not needed', [...elifs, ...edits])
}

function leavingChain(node: Node): Chain | null {
  const alternatives = node.childrenForFieldName('alternative')
  const otherwise = alternatives.find((branch) => branch.type === 'else_clause')
  const elifs = alternatives.filter((branch) => branch.type === 'elif_clause')
  if (otherwise === undefined) return null
  const blocks = [node, ...elifs].map((branch) => branch.childForFieldName('consequence'))
  return blocks.every(leaves) ? { elifs, otherwise } : null
}

/** The block's last statement leaves it, or is a chain that leaves in every branch. */
function leaves(block: Node | null): boolean {
  const last = block === null ? undefined : parts(block).at(-1)
  if (last === undefined) return false
  if (jumpStatements.has(last.type)) return true
  const chain = last.type === 'if_statement' ? leavingChain(last) : null
  return chain !== null && leaves(chain.otherwise.childForFieldName('body'))
}

function unnestBody(source: PythonSource, otherwise: Node): Edit[] | null {
  const body = otherwise.childForFieldName('body')
  const first = body?.namedChildren[0]
  const indent = textBefore(source, otherwise)
  if (body === null || body === undefined || first === undefined || indent.trim() !== '') return null
  if (first.startPosition.row === otherwise.startPosition.row) {
    return isSingleRow(otherwise) ? [{ start: otherwise.startIndex, end: first.startIndex, text: '' }] : null
  }
  const row = otherwise.startPosition.row
  const colon = otherwise.children.find((child) => child.type === ':')
  if (colon === undefined || colon.startPosition.row !== row || textAfter(source, colon).trim() !== '') return null
  if (holdsLongString(body)) return null
  const rows = { from: row + 1, to: lastRowWithComments(source, body, textBefore(source, first)) }
  const shifts = dedent(source, rows, { from: textBefore(source, first), to: indent })
  return shifts === null
    ? null
    : [{ start: rowStart(source, row), end: rowStart(source, row + 1), text: '' }, ...shifts]
}

function isSingleRow(node: Node): boolean {
  return lastRow(node) === node.startPosition.row
}

/** Taking indentation out of a string changes what it says. */
function holdsLongString(body: Node): boolean {
  return body.descendantsOfType('string').some((node) => node.startPosition.row !== node.endPosition.row)
}

/** Comments after the last statement belong to the body where they are indented like it. */
function lastRowWithComments(source: PythonSource, body: Node, indent: string): number {
  let last = lastRow(body)
  while (lineText(source, last + 1).startsWith(`${indent}#`)) last++
  return last
}

/** Null where a row is not indented like the body: a bracket's content at the margin, tabs mixed with blanks. */
function dedent(
  source: PythonSource,
  rows: { from: number; to: number },
  indent: { from: string; to: string },
): Edit[] | null {
  if (!indent.from.startsWith(indent.to)) return null
  const edits: Edit[] = []
  for (let row = rows.from; row <= rows.to; row++) {
    const line = lineText(source, row)
    if (!line.startsWith(indent.from)) {
      if (line.trim() === '' || line.trimStart().startsWith('#')) continue
      return null
    }
    const start = rowStart(source, row)
    edits.push({ start: start + indent.to.length, end: start + indent.from.length, text: '' })
  }
  return edits
}

/** An inner `else:` row that goes as a whole needs no dedent of its own. */
function withoutSwallowed(edits: readonly Edit[]): Edit[] {
  return edits.filter(
    (edit) => !edits.some((other) => other !== edit && other.start <= edit.start && edit.end <= other.end),
  )
}
