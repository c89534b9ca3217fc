import type { Node } from 'web-tree-sitter'
import type { Codemod, Edit, Match } from '../codemod.ts'
import type { PythonSource } from './source.ts'
import { ancestor, isPythonModule, matchOf, readPython } from './source.ts'

/** What may follow a backslash. `\N`, `\u` and `\U` mean something in text only; a line ending continues the line. */
const textEscape = /[\n\r\\'"abfnrtv0-7xNuU]/
const byteEscape = /[\n\r\\'"abfnrtv0-7x]/

/** Python language reference, 2.4.1.1 (escape sequences): a warning since 3.6, visible since 3.12, one day an error. */
export const invalidEscape: Codemod = {
  id: 'py-invalid-escape',
  title: 'mend invalid escape sequences',
  why: 'A backslash before a letter that means nothing is a SyntaxWarning since Python 3.12 and will be an error; a raw string or a doubled backslash says the same.',
  action: 'refactor',
  appliesTo: isPythonModule,
  value: 4,
  risk: 'low',
  confidence: 0.99,
  group: 'file',
  async detect(file, tools) {
    const source = await readPython(file, tools, /\\[^\n\r\\'"abfnrtv0-7x]/)
    if (source === null) return []
    return source.root.descendantsOfType('string').flatMap((node) => mended(source, node) ?? [])
  },
}

interface Literal {
  node: Node
  opening: Node
  /** Lower case, without quotes. */
  prefix: string
}

function mended(source: PythonSource, node: Node): Match | null {
  if (!source.text.slice(node.startIndex, node.endIndex).includes('\\')) return null
  const literal = readLiteral(node)
  if (literal === null || literal.prefix.includes('r') || ancestor(node, ['interpolation']) !== null) return null
  const allowed = literal.prefix.includes('b') ? byteEscape : textEscape
  const escapes = backslashes(source, node)
  const invalid = escapes.filter((at) => !allowed.test(source.text.charAt(at + 1)))
  const [first] = invalid
  if (first === undefined) return null
  // `\{` starts a placeholder after a backslash: two rules of escaping at once.
  if (/[ft]/.test(literal.prefix) && invalid.some((at) => /[{}]/.test(source.text.charAt(at + 1)))) return null
  const message = `\`\\${source.text.charAt(first + 1)}\` is no escape sequence`
  return matchOf(node, message, edits(literal, { all: escapes, invalid }))
}

function readLiteral(node: Node): Literal | null {
  const opening = node.namedChildren.find((child) => child.type === 'string_start')
  return opening === undefined ? null : { node, opening, prefix: opening.text.replace(/["']+$/, '').toLowerCase() }
}

/** Raw where every backslash of the string means itself; else each that means nothing is doubled. */
function edits({ opening, prefix }: Literal, escapes: { all: number[]; invalid: number[] }): Edit[] {
  if (escapes.all.length === escapes.invalid.length && !prefix.includes('u')) {
    return [{ start: opening.startIndex, end: opening.startIndex, text: 'r' }]
  }
  return escapes.invalid.map((at) => ({ start: at, end: at, text: '\\' }))
}

/** Offsets of the backslashes that start an escape sequence, in the literal text and not in its placeholders. */
function backslashes(source: PythonSource, node: Node): number[] {
  const found: number[] = []
  for (const content of node.namedChildren.filter((child) => child.type === 'string_content')) {
    for (let at = content.startIndex; at < content.endIndex; at++) {
      if (source.text.charAt(at) !== '\\') continue
      found.push(at)
      at++
    }
  }
  return found
}
