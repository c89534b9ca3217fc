import type { Tree, TreeCursor } from 'web-tree-sitter'

/** A node of a syntax tree as plain data: it outlives the tree, which is WebAssembly memory and is freed at once. */
export interface Syntax {
  /** The grammar's name of the node. */
  readonly kind: string
  /** The name under which its parent holds it. */
  readonly field: string | null
  readonly named: boolean
  readonly start: number
  readonly end: number
  /** 1-based. */
  readonly line: number
  readonly parent: Syntax | null
  /** Without comments: nothing that a machine runs depends on them. */
  readonly children: Syntax[]
  readonly source: string
}

export interface Comment {
  text: string
  line: number
}

export interface SourceSyntax {
  root: Syntax
  comments: Comment[]
  /** The parts of the text that are not of the grammar, without white space: what stands there is not known. */
  errors: string[]
}

/** More than this is not read: the analysis takes time for every node, and stack for every level. */
export const MAX_NODES = 200_000
export const MAX_DEPTH = 1_500

/** The tree as plain data; null where it is larger or deeper than we read. The tree stays the caller's to free. */
export function readSyntax(tree: Tree, source: string): SourceSyntax | null {
  if (tree.rootNode.descendantCount > MAX_NODES) return null
  const cursor = tree.walk()
  try {
    return readFrom(cursor, source)
  } finally {
    cursor.delete()
  }
}

function readFrom(cursor: TreeCursor, source: string): SourceSyntax | null {
  const comments: Comment[] = []
  const errors: string[] = []
  const root = nodeAt(cursor, null, source)
  const open: Syntax[] = [root]
  let down = cursor.gotoFirstChild()
  while (down) {
    if (open.length > MAX_DEPTH) return null
    const parent = open[open.length - 1] ?? root
    const node = nodeAt(cursor, parent, source)
    if (node.kind === 'comment') comments.push({ text: textOf(node), line: node.line })
    else parent.children.push(node)
    if (node.kind === 'ERROR') errors.push(textOf(node).replaceAll(/\s+/g, ''))
    if (cursor.gotoFirstChild()) open.push(node)
    else down = nextOf(cursor, open)
  }
  return { root, comments, errors }
}

function nextOf(cursor: TreeCursor, open: Syntax[]): boolean {
  while (!cursor.gotoNextSibling()) {
    if (!cursor.gotoParent()) return false
    open.pop()
    if (open.length === 0) return false
  }
  return true
}

function nodeAt(cursor: TreeCursor, parent: Syntax | null, source: string): Syntax {
  return {
    kind: cursor.nodeType,
    field: cursor.currentFieldName,
    named: cursor.nodeIsNamed,
    start: cursor.startIndex,
    end: cursor.endIndex,
    line: cursor.startPosition.row + 1,
    parent,
    children: [],
    source,
  }
}

export function textOf(node: Syntax): string {
  return node.source.slice(node.start, node.end)
}

export function fieldOf(node: Syntax | null | undefined, field: string): Syntax | null {
  return node?.children.find((child) => child.field === field) ?? null
}

/** The children that carry meaning: no brackets, commas and key words. */
export function partsOf(node: Syntax | null | undefined): Syntax[] {
  return node?.children.filter(({ named }) => named) ?? []
}

/** The node and everything below it, in the order of the text; `into` says where not to descend. */
export function* walk(node: Syntax, into: (node: Syntax) => boolean = () => true): Generator<Syntax> {
  const open = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next
    if (next !== node && !into(next)) continue
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index]
      if (child !== undefined) open.push(child)
    }
  }
}

export function ancestors(node: Syntax, until: Syntax | null = null): Syntax[] {
  const found: Syntax[] = []
  for (let next = node.parent; next !== null && next !== until; next = next.parent) found.push(next)
  return found
}

/** Wrappers that change nothing about what an expression gives. */
const transparent = new Set([
  'parenthesized_expression',
  'non_null_expression',
  'as_expression',
  'satisfies_expression',
])

/** The expression within brackets, casts and the like. */
export function bare(node: Syntax): Syntax {
  if (!transparent.has(node.kind)) return node
  const [inner] = partsOf(node)
  return inner === undefined ? node : bare(inner)
}
