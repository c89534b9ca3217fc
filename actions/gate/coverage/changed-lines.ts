import { readDiff } from './read-diff.ts'

/** Lines a file's diff adds or rewrites, by their number in the new file, ascending. Empty where it only deletes. */
export type ChangedLines = Map<string, number[]>

/**
 * The changed lines of a diff by the numbers that they have in the new file. A deleted file, and one of which only the mode
 * changes, is not listed.
 */
export function changedLines(diff: string): ChangedLines {
  const changed: ChangedLines = new Map()
  for (const { path, hunks } of readDiff(diff)) {
    if (path === null) continue
    const added = hunks
      .flatMap(({ lines }) => lines)
      .flatMap(({ kind, new: line }) => (kind === 'added' ? (line ?? []) : []))
    changed.set(path, [...(changed.get(path) ?? []), ...added])
  }
  return changed
}
