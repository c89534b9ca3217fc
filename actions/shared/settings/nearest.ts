/**
 * The known name that a mistyped one most likely means; null where none is near: more than two edits, or more than a
 * third of the word. Distance of Damerau and Levenshtein (optimal string alignment), case folded.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const limit = Math.max(1, Math.min(2, Math.floor(word.length / 3)))
  let best: string | null = null
  let bestDistance = limit + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance >= bestDistance) continue
    best = candidate
    bestDistance = distance
  }
  return best
}

/** Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const replaced = at(last, column - 1) + (same ? 0 : 1)
      const cheapest = Math.min(at(last, column) + 1, at(current, column - 1) + 1, replaced)
      current.push(swapped ? Math.min(cheapest, at(before, column - 2) + 1) : cheapest)
    }
    before = last
    last = current
  }
  return at(last, b.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}
