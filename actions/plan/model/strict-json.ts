import { parseTree, type Node } from 'jsonc-parser'
import { clip, visible } from '../../shared/wording/markdown.ts'

/** A JSON text with what it holds and where each part of it stands. */
export type StrictJson = { value: unknown; tree: Node } | { problem: string }

/** As RFC 8259 has it, and no name twice in one object: readers do not agree which one counts. */
export function strictJson(text: string): StrictJson {
  try {
    const value: unknown = JSON.parse(text)
    const tree = parseTree(text)
    if (tree === undefined) return { problem: 'it is no JSON' }
    const twice = nameTwice(tree)
    return twice === null ? { value, tree } : { problem: `the name ${shown(twice)} stands twice in one object` }
  } catch (error) {
    return { problem: `it is no JSON: ${shown((error as Error).message)}` }
  }
}

/** The elements of the array that an object has under `name`. */
export function elementsOf(tree: Node, name: string): Node[] {
  const property = tree.children?.find(({ children }) => children?.[0]?.value === name)
  return property?.children?.[1]?.children ?? []
}

/** Of a text that is repeated to the model or to a person. */
export function shown(text: string): string {
  return visible(clip(text, 200))
}

function nameTwice(node: Node): string | null {
  const names = new Set<string>()
  for (const child of node.children ?? []) {
    if (child.type === 'property') {
      const name = String(child.children?.[0]?.value)
      if (names.has(name)) return name
      names.add(name)
    }
    const below = nameTwice(child)
    if (below !== null) return below
  }
  return null
}
