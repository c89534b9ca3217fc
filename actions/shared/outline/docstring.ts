import type { Node } from 'web-tree-sitter'
import type { DocstringRule } from '../languages/table.ts'
import type { Source } from './symbols.ts'

interface Documented {
  /** The declaration with what wraps it. */
  outer: Node
  body: Node | null
  source: Source
}

const RULES: Readonly<Record<DocstringRule, (documented: Documented) => boolean>> = {
  'first-string': firstString,
  jsdoc: commentBefore,
}

export function hasDocstring(documented: Documented): boolean {
  return RULES[documented.source.row.docstring](documented)
}

/** PEP 257: the first statement of the body is a string literal, and no f-string or bytes. */
function firstString({ body, source }: Documented): boolean {
  const first = body?.namedChildren.find((child) => child?.type !== 'comment') ?? null
  if (first?.type !== 'expression_statement') return false
  const value = first.namedChild(0)
  if (value?.type !== 'string' && value?.type !== 'concatenated_string') return false
  return /^[ru]?["']/i.test(source.text.slice(value.startIndex, value.startIndex + 2))
}

/** JSDoc: a comment that starts with two stars stands directly before the declaration or its decorators. */
function commentBefore({ outer, source }: Documented): boolean {
  const before = lastBefore(source.text, outer.startIndex)
  if (endsWithJsDoc(source.text, before)) return true
  if (!/[\w$)]/.test(source.text[before - 1] ?? '')) return false
  let decorator = outer.previousSibling
  if (decorator?.type !== 'decorator') return false
  while (decorator.previousSibling?.type === 'decorator') decorator = decorator.previousSibling
  return endsWithJsDoc(source.text, lastBefore(source.text, decorator.startIndex))
}

/** The end of the last thing that is not white space before `at`. */
function lastBefore(text: string, at: number): number {
  let end = at
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end -= 1
  return end
}

function endsWithJsDoc(text: string, end: number): boolean {
  if (!text.endsWith('*/', end)) return false
  const start = text.lastIndexOf('/*', end - 3)
  return start >= 0 && text.startsWith('/**', start) && start + 4 < end
}
