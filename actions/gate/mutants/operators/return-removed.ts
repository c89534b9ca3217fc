import type { Node } from 'web-tree-sitter'
import type { Fault, Operator } from './operator.ts'
import { parts } from './syntax.ts'

/**
 * One operator for every language that has a bare `return`.
 * @param functionKinds nodes whose block is the body of a function
 * @param removed what a statement that is taken away leaves
 */
export function returnRemovedIn(functionKinds: ReadonlySet<string>, removed: (statement: Node) => Fault[]): Operator {
  return {
    id: 'return-removed',
    group: 'returns',
    does: 'Goes on after a bare `return`; not where the function ends there anyway.',
    kinds: ['return_statement'],
    faults: (node) => (parts(node).length > 0 || isLastOfFunction(node, functionKinds) ? [] : removed(node)),
  }
}

function isLastOfFunction(statement: Node, functionKinds: ReadonlySet<string>): boolean {
  const block = statement.parent
  return block !== null && functionKinds.has(block.parent?.type ?? '') && parts(block).at(-1)?.id === statement.id
}
