import type { Node } from 'web-tree-sitter'
import type { OutlineSymbol, SymbolKind } from '../contracts/outline.ts'
import type { OutlineRow } from '../languages/table.ts'
import { hasDocstring } from './docstring.ts'

export interface Source {
  text: string
  row: OutlineRow
}

/** A symbol whose range is not over yet. */
export interface Scope {
  symbol: OutlineSymbol
  /** UTF-16 unit after its last one. */
  end: number
  /** Dotted, for what lies in it. */
  path: string
}

export interface Candidate {
  node: Node
  type: string
  source: Source
  /** The innermost symbol around it. */
  scope: Scope | null
}

const SIGNATURE_LIMIT = 300

/** A declaration that says what it is: `def`, `class`, `function`, … */
export function readDeclaration({ node, type, source, scope }: Candidate): Scope | null {
  const name = node.childForFieldName('name') ?? node.childForFieldName('left')
  const kind = source.row.symbols[type]
  if (name === null || kind === undefined || !standsRight(node, type, source)) return null
  const body = node.childForFieldName('body')
  const isMethod = kind === 'function' && scope?.symbol.kind === 'class'
  return symbolOf({ kind: isMethod ? 'method' : kind, name: nameOf(name, source), node, body, source, scope })
}

/** A name bound to a value: counted for functions and classes at the top or in a class, and for exported constants. */
export function readBinding({ node, type, source, scope }: Candidate): Scope | null {
  const bound = BINDINGS[type]?.({ node, type, source, scope }) ?? null
  if (bound === null) return null
  const valueKind = bound.value === null ? undefined : source.row.values[bound.value.type]
  const kind = valueKind ?? (bound.constant ? 'variable' : undefined)
  if (kind === undefined) return null
  const body = valueKind === undefined ? null : (bound.value?.childForFieldName('body') ?? null)
  const isMethod = kind === 'function' && scope?.symbol.kind === 'class'
  return symbolOf({ kind: isMethod ? 'method' : kind, name: bound.name, node, body, source, scope })
}

interface Bound {
  name: string
  value: Node | null
  /** It counts as a constant where its value is no function. */
  constant: boolean
}

const BINDINGS: Readonly<Record<string, (candidate: Candidate) => Bound | null>> = {
  variable_declarator: declarator,
  field_definition: field,
  public_field_definition: field,
  assignment_expression: exportsAssignment,
  export_statement: defaultExport,
}

function declarator({ node, source, scope }: Candidate): Bound | null {
  if (scope !== null && scope.symbol.kind !== 'namespace') return null
  const name = node.childForFieldName('name')
  const statement = node.parent
  if (name?.type !== 'identifier' || statement === null) return null
  const outer = outermost(statement, source)
  const block = outer.parent
  const isTop = block?.type === 'program' || (scope !== null && block?.parent?.endIndex === scope.end)
  const constant = source.text.startsWith('export', outer.startIndex)
  return isTop ? { name: nameOf(name, source), value: node.childForFieldName('value'), constant } : null
}

function field({ node, type, source, scope }: Candidate): Bound | null {
  const name = node.childForFieldName('name') ?? node.childForFieldName('property')
  if (name === null || scope?.symbol.kind !== 'class' || !standsRight(node, type, source)) return null
  return { name: nameOf(name, source), value: node.childForFieldName('value'), constant: false }
}

/** CommonJS: `exports.name = …`, `module.exports.name = …`, `module.exports = class …`. */
function exportsAssignment({ node, source, scope }: Candidate): Bound | null {
  const left = node.childForFieldName('left')
  if (scope !== null || left === null || left.type !== 'member_expression') return null
  const named = /^(?:module\s*\.\s*)?exports\s*\.\s*([\w$]+)$/.exec(sliceOf(left, source))
  if (named === null && sliceOf(left, source) !== 'module.exports') return null
  const value = node.childForFieldName('right')
  const own = value?.childForFieldName('name') ?? null
  const name = named?.[1] === 'exports' || named === null ? (own ? nameOf(own, source) : 'module.exports') : named[1]
  return { name: name ?? 'module.exports', value, constant: false }
}

function defaultExport({ node, source }: Candidate): Bound | null {
  const value = node.childForFieldName('value')
  if (value === null) return null
  const own = source.row.values[value.type] === undefined ? null : value.childForFieldName('name')
  return { name: own === null ? 'default' : nameOf(own, source), value, constant: false }
}

function standsRight(node: Node, type: string, { row }: Source): boolean {
  const place = row.onlyIn[type]
  return place === undefined || node.parent?.type === place
}

interface Parts {
  kind: SymbolKind
  name: string
  node: Node
  body: Node | null
  source: Source
  scope: Scope | null
}

function symbolOf({ kind, name, node, body, source, scope }: Parts): Scope {
  const outer = outermost(node, source)
  const start = afterDecorators(outer, source)
  const end = node.endIndex
  const skipped = source.text.slice(outer.startIndex, start).split('\n').length - 1
  const symbol: OutlineSymbol = {
    kind,
    name,
    parent: scope?.path ?? null,
    signature: signatureOf({ outer, node, start, end: body?.startIndex ?? end, source }),
    startLine: outer.startPosition.row + 1 + skipped,
    endLine: node.endPosition.row + 1,
    complexity: 1,
    docstring: hasDocstring({ outer, body, source }),
  }
  return { symbol, end, path: scope === null ? name : `${scope.path}.${name}` }
}

/** With several declarators in one statement each has the statement's words (`export const`) before its own. */
function signatureOf(part: { outer: Node; node: Node; start: number; end: number; source: Source }): string {
  const { node, start, end, source } = part
  const words = node.type === 'variable_declarator' ? (node.parent?.namedChild(0)?.startIndex ?? start) : end
  const parts = [source.text.slice(start, Math.min(words, start + 2000))]
  if (words !== end) parts.push(source.text.slice(node.startIndex, Math.min(end, node.startIndex + 2000)))
  const folded = parts.join('').replace(/\s+/g, ' ').trim()
  return folded.replace(/ ?(?::|=>|\{)$/, '').slice(0, SIGNATURE_LIMIT)
}

function outermost(node: Node, { row }: Source): Node {
  let outer = node
  for (let above = node.parent; above !== null && row.wrappers.includes(above.type); above = above.parent) outer = above
  return outer
}

/** Where the declaration proper begins: a decorator can be longer than all the rest. */
function afterDecorators(outer: Node, { text }: Source): number {
  if (text[outer.startIndex] !== '@') return outer.startIndex
  const decorators = outer.children.filter((child) => child?.type === 'decorator')
  const end = decorators.at(-1)?.endIndex ?? outer.startIndex
  return end + (/\S/.exec(text.slice(end, end + 10_000))?.index ?? 0)
}

function nameOf(node: Node, source: Source): string {
  return sliceOf(node, source).replace(/^(['"])(.*)\1$/s, '$2')
}

function sliceOf(node: Node, { text }: Source): string {
  return text.slice(node.startIndex, node.endIndex)
}
