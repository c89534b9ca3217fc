import type { Node, Tree } from 'web-tree-sitter'
import type { Outline } from '../contracts/outline.ts'
import type { OutlineRow } from '../languages/table.ts'
import { readImports } from './imports.ts'
import { readBinding, readDeclaration, type Scope, type Source } from './symbols.ts'

/** Part of the cache's file names: raise it with every change to what an outline says. */
export const OUTLINE_VERSION = 1

type Role = 'symbol' | 'binding' | 'branch' | 'import'

interface Kinds {
  roles: ReadonlyMap<string, readonly Role[]>
  names: readonly string[]
}

const kindsOf = new WeakMap<OutlineRow, Kinds>()

/**
 * What one file declares and imports. The grammar's runtime is asked once for all nodes of interest, in document order
 * (a cursor over every node took three times as long as the rest of the work); nesting follows from their ranges.
 */
export function outlineTree(tree: Tree, row: OutlineRow, file: { blob: string; text: string }): Outline {
  const source: Source = { text: file.text, row }
  const kinds = kindsFor(row)
  const outline: Outline = {
    schemaVersion: 1,
    blob: file.blob,
    language: row.language,
    lines: countLines(file.text),
    symbols: [],
    imports: [],
    parseErrors: tree.rootNode.hasError ? countErrors(tree) : 0,
  }
  const open: Scope[] = []
  for (const node of tree.rootNode.descendantsOfType(kindsIn(file.text, row, kinds))) {
    closeScopes(open, node.startIndex)
    const type = node.type
    for (const role of kinds.roles.get(type) ?? []) take(role, { node, type, source, open, outline })
  }
  return outline
}

interface Visit {
  node: Node
  type: string
  source: Source
  open: Scope[]
  outline: Outline
}

function take(role: Role, { node, type, source, open, outline }: Visit): void {
  const scope = open.at(-1) ?? null
  if (role === 'branch') {
    if (scope !== null) scope.symbol.complexity += 1
    return
  }
  if (role === 'import') {
    outline.imports.push(...readImports({ node, type, source }))
    return
  }
  const read = role === 'symbol' ? readDeclaration : readBinding
  const found = read({ node, type, source, scope })
  if (found === null) return
  outline.symbols.push(found.symbol)
  open.push(found)
}

function closeScopes(open: Scope[], start: number): void {
  while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start) open.pop()
}

function kindsFor(row: OutlineRow): Kinds {
  const known = kindsOf.get(row)
  if (known !== undefined) return known
  const roles = new Map<string, Role[]>()
  const add = (names: readonly string[], role: Role): void => {
    for (const name of names) roles.set(name, [...(roles.get(name) ?? []), role])
  }
  add(Object.keys(row.symbols), 'symbol')
  add(row.imports.nodes, 'import')
  add(row.bindings, 'binding')
  add(row.branches, 'branch')
  const kinds = { roles, names: [...roles.keys()] }
  kindsOf.set(row, kinds)
  return kinds
}

function kindsIn(text: string, row: OutlineRow, kinds: Kinds): string[] {
  const absent = new Set(
    Object.entries(row.rare)
      .filter(([, words]) => !words.some((word) => text.includes(word)))
      .map(([kind]) => kind),
  )
  return kinds.names.filter((name) => !absent.has(name))
}

function countLines(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return text === '' || text.endsWith('\n') ? lines : lines + 1
}

/** ERROR and MISSING nodes. Only ever walked where the root says that there are some. */
function countErrors(tree: Tree): number {
  const cursor = tree.walk()
  let errors = 0
  try {
    for (;;) {
      const node = cursor.currentNode
      if (node.isError || node.isMissing) errors += 1
      if (node.hasError && cursor.gotoFirstChild()) continue
      while (!cursor.gotoNextSibling()) if (!cursor.gotoParent()) return errors
    }
  } finally {
    cursor.delete()
  }
}
