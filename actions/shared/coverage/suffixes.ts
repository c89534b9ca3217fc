/** Finds paths by their end. */
export interface SuffixIndex {
  /** The paths that share most parts with the end of `name`, and how many. More than `MAX_PATHS` are none. */
  longest(name: string): { shared: number; paths: string[] }
}

/** So many files that end alike tell nothing apart, and would be looked through for every name. */
const MAX_PATHS = 1000

/** Paths with their parts turned round, in order: those with the same end stand beside each other. */
export function suffixIndex(paths: Iterable<string>): SuffixIndex {
  const turned = [...paths].map(turn).sort()
  return {
    longest(name) {
      const key = turn(name)
      const at = lowerBound(turned, key)
      const shared = Math.max(sharedParts(key, turned[at - 1] ?? ''), sharedParts(key, turned[at] ?? ''))
      if (shared === 0) return { shared, paths: [] }
      return { shared, paths: startingWith(turned, `${key.split('/').slice(0, shared).join('/')}/`).map(turn) }
    },
  }
}

/** `a/b/c` is `c/b/a/`, and back: the last `/` makes whole parts of every beginning. */
function turn(path: string): string {
  const parts = path.split('/').toReversed()
  return parts[0] === '' ? parts.slice(1).join('/') : `${parts.join('/')}/`
}

function lowerBound(sorted: readonly string[], key: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}

function startingWith(sorted: readonly string[], start: string): string[] {
  const found: string[] = []
  for (let at = lowerBound(sorted, start); sorted[at]?.startsWith(start) === true; at++) {
    found.push(sorted[at] ?? '')
    if (found.length > MAX_PATHS) return []
  }
  return found
}

function sharedParts(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')]
  let shared = 0
  while (shared < Math.min(left.length, right.length) - 1 && left[shared] === right[shared]) shared++
  return shared
}
