import { findNodeAtLocation, parseTree, type JSONPath, type Node } from 'jsonc-parser'
import type { KeptAnswer, TokenLogprob } from '../shared/ports/model.ts'

/** Free prose: there are many ways to say the same, so that its tokens are improbable in a good answer, too. */
const worded: ReadonlySet<string> = new Set(['reason'])

/**
 * The tokens in which a JSON answer decides on one item: those that hold a part of a value. Names of members and
 * punctuation are left out, for the schema dictates them: they are all but certain, and the more of them there are the
 * surer a guess would look. Prose is left out, for a wording is no claim (Kuhn et al. 2023, "Semantic Uncertainty").
 * @param path where the item stands in the answer, as `['files', 0, 'items', 2]`
 * @returns null where the server gave no probabilities, or they are not those of this text
 */
export function decisionTokens(
  { text, logprobs }: Pick<KeptAnswer, 'text' | 'logprobs'>,
  path: JSONPath,
): TokenLogprob[] | null {
  if (logprobs === null || logprobs.map(({ token }) => token).join('') !== text) return null
  const tree = parseTree(text)
  const item = tree === undefined ? undefined : findNodeAtLocation(tree, path)
  if (item === undefined) return null
  const values = leaves(item)
  let end = 0
  return logprobs.filter(({ token }) => {
    const start = end
    end += token.length
    return values.some((value) => start < value.end && end > value.start)
  })
}

interface Span {
  start: number
  end: number
}

function leaves(node: Node): Span[] {
  if (node.type === 'property') {
    const [name, value] = node.children ?? []
    return value === undefined || worded.has(String(name?.value)) ? [] : leaves(value)
  }
  if (node.children !== undefined) return node.children.flatMap(leaves)
  const quote = node.type === 'string' ? 1 : 0
  return [{ start: node.offset + quote, end: node.offset + node.length - quote }]
}
