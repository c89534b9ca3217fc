import { firstLine, oldLines, type FilePatch, type Hunk } from './patch.ts'

/**
 * The same patch with the parts about one file put together, as if all spoke of the base; null where no file is named
 * twice. Parts that cannot be put together (they overlap, or do more than modify) are refused.
 */
export function mergeRepeated(files: readonly FilePatch[]): { files: FilePatch[] } | { refused: true } | null {
  const byPath = Map.groupBy(files, (file) => file.newPath)
  if (byPath.size === files.length) return null
  const merged: FilePatch[] = []
  for (const parts of byPath.values()) {
    const file = mergeParts(parts)
    if (file === null) return { refused: true }
    merged.push(file)
  }
  return { files: merged }
}

function mergeParts(parts: readonly FilePatch[]): FilePatch | null {
  const [first, second] = parts
  if (first === undefined || second === undefined) return first ?? null
  if (parts.some((part) => part.kind !== 'modify')) return null
  const hunks = parts.flatMap((part) => part.hunks).toSorted((a, b) => firstLine(a) - firstLine(b))
  return overlap(hunks) ? null : { ...first, hunks }
}

function overlap(hunks: readonly Hunk[]): boolean {
  let end = 0
  for (const hunk of hunks) {
    if (firstLine(hunk) < end) return true
    end = firstLine(hunk) + oldLines(hunk).length
  }
  return false
}
