import type { Node } from 'web-tree-sitter'
import type { Codemod, Edit, Match } from '../codemod.ts'
import type { PythonSource } from './source.ts'
import { ancestor, isPythonModule, isSuppressed, matchOf, readPython } from './source.ts'

/** pyflakes F541. */
export const fstringWithoutPlaceholders: Codemod = {
  id: 'py-fstring-without-placeholders',
  title: 'drop the f of strings without placeholders',
  why: 'An f-string that fills nothing in makes the reader look for what it fills in; often a placeholder was forgotten.',
  action: 'refactor',
  appliesTo: isPythonModule,
  value: 2,
  risk: 'low',
  confidence: 0.98,
  group: 'file',
  async detect(file, tools) {
    const source = await readPython(file, tools, /\b(?:f|rf|fr)["']/i)
    if (source === null) return []
    return source.root.descendantsOfType('string').flatMap((node) => plainString(source, node) ?? [])
  },
}

function plainString(source: PythonSource, node: Node): Match | null {
  if (!/^r?f/i.test(source.text.slice(node.startIndex, node.startIndex + 2))) return null
  const opening = node.namedChildren.find((child) => child.type === 'string_start')
  const at = opening?.text.toLowerCase().indexOf('f') ?? -1
  if (opening === undefined || at < 0 || fillsIn(node) || isDocumentation(node) || isSuppressed(source, node))
    return null
  // `\{{` and `\N{…}` mix two rules of escaping.
  if (/\\[{}N]/.test(node.text)) return null
  const start = opening.startIndex + at
  const edits = [{ start, end: start + 1, text: '' }, ...halvedBraces(node)]
  return matchOf(node, 'this f-string has no placeholders', edits)
}

/** It, or a part that it is written next to, has a placeholder; or it is itself part of one. */
function fillsIn(node: Node): boolean {
  const whole = node.parent?.type === 'concatenated_string' ? node.parent : node
  return whole.descendantsOfType('interpolation').length > 0 || ancestor(node, ['interpolation']) !== null
}

/** An f-string is never a docstring; without its f it could become one. */
function isDocumentation(node: Node): boolean {
  const whole = node.parent?.type === 'concatenated_string' ? node.parent : node
  return whole.parent?.type === 'expression_statement'
}

function halvedBraces(node: Node): Edit[] {
  return node
    .descendantsOfType('escape_interpolation')
    .map((brace) => ({ start: brace.startIndex, end: brace.startIndex + 1, text: '' }))
}
