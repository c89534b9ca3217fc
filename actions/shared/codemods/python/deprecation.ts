import type { Node } from 'web-tree-sitter'
import { ancestor } from './source.ts'

/** Inside `with pytest.warns(…)`, `assertWarns`, `catch_warnings` or the like: there the old name is what is tested. */
export function expectsWarning(node: Node): boolean {
  for (let block = ancestor(node, ['with_statement']); block !== null; block = ancestor(block, ['with_statement'])) {
    const header = block.namedChildren.find((child) => child.type === 'with_clause')
    if (/warn|deprecat/i.test(header?.text ?? '')) return true
  }
  return false
}
