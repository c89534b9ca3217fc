import type { Node } from 'web-tree-sitter'
import type { Edit } from '../codemod.ts'
import type { PythonSource } from './source.ts'
import { holdsComment, lastRow, lineText, rowStart, textAfter, textBefore } from './source.ts'

export interface ImportedName {
  node: Node
  /** `a.b` of `import a.b`, `c` of `from m import c as d`. */
  name: string
  alias: string | null
  /** The name it gives the file: `a`, `d`. */
  binds: string
}

export interface ImportStatement {
  node: Node
  /** `m` of `from m import c`, dots included; null for `import a`. */
  module: string | null
  names: ImportedName[]
  /** A statement of the module itself: not in a function, class, condition or `try`. */
  topLevel: boolean
}

/** Every import of a file, in order. `from __future__` and `import *` are left out: neither gives a name to use. */
export function importStatements(source: PythonSource): readonly ImportStatement[] {
  const statements = known.get(source) ?? readStatements(source)
  known.set(source, statements)
  return statements
}

const known = new WeakMap<PythonSource, readonly ImportStatement[]>()

function readStatements(source: PythonSource): ImportStatement[] {
  return source.root
    .descendantsOfType(['import_statement', 'import_from_statement'])
    .map((node) => readStatement(source, node))
    .filter((statement) => statement.names.length > 0)
}

function readStatement(source: PythonSource, node: Node): ImportStatement {
  const module = node.childForFieldName('module_name')
  const names = node.childrenForFieldName('name').map((name) => readName(name, module !== null))
  return {
    node,
    module: module === null ? null : source.text.slice(module.startIndex, module.endIndex),
    names,
    topLevel: node.parent?.type === 'module',
  }
}

function readName(node: Node, from: boolean): ImportedName {
  if (node.type === 'aliased_import') {
    const alias = node.childForFieldName('alias')?.text ?? ''
    return { node, name: node.childForFieldName('name')?.text ?? '', alias, binds: alias }
  }
  const name = node.text
  return { node, name, alias: null, binds: from ? name : (name.split('.')[0] ?? name) }
}

/**
 * Takes names out of an import statement, the whole statement where none stays.
 * @returns null where that would lose a comment, or code that shares its rows
 */
export function withoutNames(
  source: PythonSource,
  statement: ImportStatement,
  gone: ReadonlySet<ImportedName>,
): Edit[] | null {
  const { node, names } = statement
  if (holdsComment(node) || textBefore(source, node).trim() !== '' || textAfter(source, node).trim() !== '') return null
  if (names.every((name) => gone.has(name))) {
    return [
      { start: rowStart(source, node.startPosition.row), end: rowStart(source, rowAfter(source, node)), text: '' },
    ]
  }
  return shrink(names, gone)
}

/** The first row that stays. A file does not begin with blank rows: behind its first statement they go too. */
function rowAfter(source: PythonSource, node: Node): number {
  let row = lastRow(node) + 1
  if (node.startPosition.row > 0) return row
  while (rowStart(source, row) < source.text.length && lineText(source, row).trim() === '') row += 1
  return row
}

/** Each run of names goes with the separator after it; the last run with the one before it. */
function shrink(names: readonly ImportedName[], gone: ReadonlySet<ImportedName>): Edit[] {
  const edits: Edit[] = []
  let kept: ImportedName | null = null
  let run: ImportedName | null = null
  for (const name of names) {
    if (gone.has(name)) {
      run ??= name
      continue
    }
    if (run !== null) edits.push({ start: run.node.startIndex, end: name.node.startIndex, text: '' })
    run = null
    kept = name
  }
  const last = names.at(-1)
  if (run !== null && kept !== null && last !== undefined) {
    edits.push({ start: kept.node.endIndex, end: last.node.endIndex, text: '' })
  }
  return edits
}

/**
 * The one import at the top level that gives `binds` its meaning: `from <module> import <name>` without alias where
 * `module` is given, `import <name>` where it is null. Null where another import binds the same name.
 */
export function soleImport(
  statements: readonly ImportStatement[],
  wanted: { module: string | null; name: string },
): { statement: ImportStatement; name: ImportedName } | null {
  const found = statements.flatMap((statement) =>
    statement.names.filter((name) => name.binds === wanted.name).map((name) => ({ statement, name })),
  )
  const [only] = found
  if (only === undefined || found.length > 1 || !only.statement.topLevel) return null
  return only.statement.module === wanted.module && only.name.name === wanted.name && only.name.alias === null
    ? only
    : null
}
