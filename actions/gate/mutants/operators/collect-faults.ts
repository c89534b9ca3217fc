import type { Node, TreeCursor } from 'web-tree-sitter'
import type { Fault, LanguageOperators, Operator } from './operator.ts'
import { firstAtLeast } from './sorted.ts'

export interface FoundFault {
  fault: Fault
  operator: Operator
  /** Place of the operator in its table: the most telling ones come first. */
  rank: number
}

/** Is any 0-based row from `first` to `last` of interest? What holds no such row is not looked at. */
export type HasWantedRow = (first: number, last: number) => boolean

/** Nobody nests this deep by hand; what is deeper would cost time that grows with its square. */
const MAX_DEPTH = 200
/** A fault that replaces more than this is a rewrite. */
const MAX_LENGTH = 20_000
/** More than any time budget runs; a text with more of them was not written by hand either. */
const MAX_FAULTS = 20_000

/** All faults that the operators have for a tree, outside what the language leaves alone, in the order of the tree. */
export function collectFaults(root: Node, language: LanguageOperators, isWanted: HasWantedRow): FoundFault[] {
  const found: FoundFault[] = []
  const cursor = root.walk()
  const reader = { byKind: operatorsByKind(language), language, isWanted, left: new Map<number, Node>() }
  const excluded = excludedRows(root, language)
  let depth = 0
  do {
    if (isEntered(cursor, reader, excluded)) {
      found.push(...faultsAt(cursor, reader))
      if (depth < MAX_DEPTH && cursor.gotoFirstChild()) {
        depth++
        continue
      }
    }
    depth -= gotoNext(cursor)
  } while (depth > 0 && found.length < MAX_FAULTS)
  cursor.delete()
  return outside(found, [...reader.left.values()])
}

interface Reader {
  byKind: ReadonlyMap<string, readonly Ranked[]>
  language: LanguageOperators
  isWanted: HasWantedRow
  /** The nodes that are left alone, by id. They come in the order of the text and none holds another. */
  left: Map<number, Node>
}

interface Ranked {
  operator: Operator
  rank: number
}

function operatorsByKind({ operators }: LanguageOperators): Map<string, Ranked[]> {
  const pairs = operators.flatMap((operator, rank) => operator.kinds.map((kind) => ({ kind, operator, rank })))
  return Map.groupBy(pairs, ({ kind }) => kind)
}

/** Operators that look at a node from further up, as those of a statement do, may speak of it all the same. */
function outside(found: readonly FoundFault[], left: readonly Node[]): FoundFault[] {
  const starts = left.map((node) => node.startIndex)
  return found.filter(({ fault }) => {
    const before = left[firstAtLeast(starts, fault.start + 1) - 1]
    return before === undefined || before.endIndex < fault.end
  })
}

/** Goes to the next node that is no descendant; how many levels up that is. At the end, up to the root. */
function gotoNext(cursor: TreeCursor): number {
  let up = 0
  while (!cursor.gotoNextSibling()) {
    if (!cursor.gotoParent()) break
    up++
  }
  return up
}

function isEntered(cursor: TreeCursor, reader: Reader, excluded: ReadonlySet<number>): boolean {
  const [first, last] = [cursor.startPosition.row, cursor.endPosition.row]
  if (!reader.isWanted(first, last) || cursor.nodeType === 'ERROR' || reader.left.has(cursor.nodeId)) return false
  if (excluded.has(first) && cursor.currentDepth > 0) return false
  const rule = Object.hasOwn(reader.language.leaves, cursor.nodeType)
    ? reader.language.leaves[cursor.nodeType]
    : undefined
  if (rule !== undefined) for (const node of rule(cursor.currentNode)) reader.left.set(node.id, node)
  return !reader.left.has(cursor.nodeId)
}

function faultsAt(cursor: TreeCursor, { byKind, language }: Reader): FoundFault[] {
  const operators = cursor.nodeIsNamed ? byKind.get(cursor.nodeType) : undefined
  if (operators === undefined) return []
  const node = cursor.currentNode
  return operators.flatMap(({ operator, rank }) =>
    operator
      .faults(node)
      .filter((fault) => fault.end - fault.start <= MAX_LENGTH && !language.refuses(node, fault))
      .map((fault) => ({ fault, operator, rank })),
  )
}

function excludedRows(root: Node, language: LanguageOperators): Set<number> {
  if (!language.exclusionHint.test(root.text)) return new Set()
  return new Set(root.descendantsOfType('comment').flatMap((comment) => language.excludes(comment)))
}
