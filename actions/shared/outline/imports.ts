import type { Node } from 'web-tree-sitter'
import type { Outline } from '../contracts/outline.ts'
import type { ImportStyle } from '../languages/table.ts'
import type { Source } from './symbols.ts'

type Import = Outline['imports'][number]

interface ImportNode {
  node: Node
  type: string
  source: Source
}

const STYLES: Readonly<Record<ImportStyle, (found: ImportNode) => Import[]>> = { python, ecmascript }

/** What one statement or call imports; [] where it turns out to import nothing. */
export function readImports(found: ImportNode): Import[] {
  return STYLES[found.source.row.imports.style](found)
}

function python({ node, type, source }: ImportNode): Import[] {
  const line = node.startPosition.row + 1
  const imported = node.childrenForFieldName('name').map((name) => original(name, source))
  if (type === 'import_statement') return imported.map((module) => ({ module, names: [], line }))
  const from = node.childForFieldName('module_name')
  const module = type === 'future_import_statement' ? '__future__' : from === null ? '' : textOf(from, source)
  if (module === '') return []
  const all = node.namedChildren.some((child) => child?.type === 'wildcard_import')
  return [{ module: module.replace(/\s/g, ''), names: all ? ['*'] : imported, line }]
}

/** The name at the source, not the one it is bound to. */
function original(name: Node | null, source: Source): string {
  const plain = name?.type === 'aliased_import' ? name.childForFieldName('name') : name
  return plain === null ? '' : textOf(plain, source)
}

function ecmascript(found: ImportNode): Import[] {
  if (found.type === 'call_expression') return calls(found)
  const { node, source } = found
  const clause = node.namedChildren.find((child) => child !== null && CLAUSES.has(child.type)) ?? null
  const from = node.childForFieldName('source') ?? clause?.childForFieldName('source') ?? null
  if (from === null) return []
  const all = found.type === 'export_statement' && clause?.type !== 'export_clause'
  const names = all ? ['*'] : clause === null ? [] : namesOf(clause, source)
  return [{ module: unquoted(from, source), names, line: node.startPosition.row + 1 }]
}

const CLAUSES = new Set(['import_clause', 'export_clause', 'import_require_clause'])

function namesOf(clause: Node, source: Source): string[] {
  return clause.namedChildren.flatMap((child) => {
    if (child === null || clause.type === 'import_require_clause') return []
    if (child.type === 'identifier') return ['default']
    if (child.type === 'namespace_import') return ['*']
    if (child.type === 'named_imports') return namesOf(child, source)
    const name = child.childForFieldName('name')
    return name === null ? [] : [unquoted(name, source)]
  })
}

/** `require('m')` and `import('m')` with a literal; a computed module name is not an import that anyone can follow. */
function calls({ node, source }: ImportNode): Import[] {
  const callee = source.text.slice(node.startIndex, node.startIndex + 7)
  if (callee !== 'require' && !callee.startsWith('import')) return []
  const called = node.childForFieldName('function')
  const isLoad = called?.type === 'import' || (called?.type === 'identifier' && textOf(called, source) === 'require')
  const argument = isLoad ? (node.childForFieldName('arguments')?.namedChild(0) ?? null) : null
  if (argument?.type !== 'string') return []
  return [{ module: unquoted(argument, source), names: destructured(node, source), line: node.startPosition.row + 1 }]
}

/** `const { a, b: c } = require('m')` imports a and b. */
function destructured(call: Node, source: Source): string[] {
  const bound = call.parent?.type === 'await_expression' ? call.parent.parent : call.parent
  const pattern = bound?.type === 'variable_declarator' ? bound.childForFieldName('name') : null
  if (pattern?.type !== 'object_pattern') return []
  return pattern.namedChildren.flatMap((child) => {
    if (child === null || child.type === 'rest_pattern' || child.type === 'comment') return []
    const name = child.childForFieldName('key') ?? child.childForFieldName('left') ?? child
    return [unquoted(name, source)]
  })
}

function unquoted(node: Node, source: Source): string {
  return textOf(node, source).replace(/^(['"`])(.*)\1$/s, '$2')
}

function textOf(node: Node, { text }: Source): string {
  return text.slice(node.startIndex, node.endIndex)
}
