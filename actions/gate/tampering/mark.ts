import type { TamperingCode } from '../../shared/sarif/tampering-rules.ts'
import type { Mark } from './facts.ts'
import { textOf, type Syntax } from './syntax.ts'
import { tokensOf } from './tokens.ts'

/** Something that a node does to tests, before it is known in which file. */
export type FoundMark = Omit<Mark, 'path'>

/** By the tokens of the node, so that white space and comments tell no two of them apart. */
export function mark(code: TamperingCode, node: Syntax, more: Partial<FoundMark> = {}): FoundMark {
  const text = textOf(node)
  return {
    code,
    key: `${code}:${tokensOf(node).join(' ')}`,
    text,
    line: node.line,
    weight: 3,
    why: null,
    target: null,
    ...more,
  }
}
