import type { Node } from 'web-tree-sitter'

/** Named children without what a grammar allows anywhere: comments, and the `\` that continues a line of Python. */
export function parts(node: Node): Node[] {
  return node.namedChildren.filter((child) => !child.isExtra)
}

/** The value inside any number of parentheses. */
export function unwrapped(value: Node): Node {
  let node = value
  while (node.type === 'parenthesized_expression') {
    const inner = parts(node)[0]
    if (inner === undefined) break
    node = inner
  }
  return node
}

/** The child behind a field. */
export function field(node: Node, name: string): Node | null {
  return node.childForFieldName(name)
}

/** The nearest node around this one of one of these kinds. */
export function ancestor(node: Node, kinds: readonly string[]): Node | null {
  let at = node.parent
  while (at !== null && !kinds.includes(at.type)) at = at.parent
  return at
}

/** Do both pairs hold the same two texts? `a < b ? a : b` chooses between what it compares. */
export function samePair(first: readonly [Node, Node], second: readonly [Node, Node]): boolean {
  const [a, b] = [first[0].text, first[1].text]
  const [c, d] = [second[0].text, second[1].text]
  return (a === c && b === d) || (a === d && b === c)
}
