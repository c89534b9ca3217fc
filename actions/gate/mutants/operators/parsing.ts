import type { Node } from 'web-tree-sitter'
import { applyEdits } from '../../../shared/codemods/edits.ts'
import type { Edit } from '../../../shared/codemods/codemod.ts'

/** How many places of a text do not parse. */
export type CountErrors = (text: string) => Promise<number>

/** ERROR and MISSING nodes below a node. */
export function countErrors(root: Node): number {
  let count = 0
  const open = root.hasError ? [root] : []
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.isError || node.isMissing) count++
    open.push(...node.children.filter((child) => child.hasError || child.isMissing))
  }
  return count
}

/**
 * The edits after which the text parses as well as before. Edits that do not touch each other are tried together, and
 * one by one only where together they fail: a text of thousands of mutants is parsed some dozens of times.
 */
export async function thatParse<T extends Edit>(
  text: string,
  edits: readonly T[],
  count: CountErrors,
): Promise<Set<T>> {
  if (edits.length === 0) return new Set()
  const before = await count(text)
  const sound = new Set<T>()
  const open = layers(edits)
  for (let group = open.pop(); group !== undefined; group = open.pop()) {
    if ((await count(applyEdits(text, group))) <= before) for (const edit of group) sound.add(edit)
    else if (group.length > 1) open.push(...halves(group))
  }
  return sound
}

function halves<T>(group: readonly T[]): T[][] {
  const middle = group.length >> 1
  return [group.slice(0, middle), group.slice(middle)]
}

/** As few groups as possible, in each of which no two edits touch. */
function layers<T extends Edit>(edits: readonly T[]): T[][] {
  const groups: T[][] = []
  const ends: number[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const free = ends.findIndex((end) => end < edit.start)
    const at = free < 0 ? groups.length : free
    ;(groups[at] ??= []).push(edit)
    ends[at] = edit.end
  }
  return groups
}
