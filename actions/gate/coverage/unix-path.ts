import { posix } from 'node:path'

/** Where reports and diffs are read: both absolute, with `/`. */
export interface Place {
  /** The repository's top. */
  root: string
  /** The folder that the command was called in. */
  cwd: string
}

/** Relative, and already as unixPath would write it: nearly every path of a report. */
const plain = /^(?:(?!\.{1,2}(?:\/|$))[^/\\]+(?:\/(?!$)|$))+$/

/** With `/`, and without `.`, `..` inside, and doubled or trailing slashes. */
export function unixPath(path: string): string {
  if (plain.test(path)) return path
  const normal = posix.normalize(path.replaceAll('\\', '/'))
  return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal
}

/**
 * A path as it is seen from `cwd`, where it is taken to start at the repository's top unless it is absolute. What lies
 * outside begins with `..`.
 */
export function seenFrom({ root, cwd }: Place, path: string): string {
  if (root === cwd && plain.test(path)) return path
  const start = posix.resolve(cwd, posix.relative(root, cwd))
  return unixPath(posix.relative(start, posix.resolve(cwd, path)))
}

/** The names under which a report may list a file of the repository: the whole path first, then as seen from `cwd`. */
export function namesOf(place: Place, path: string): [whole: string, seen: string] {
  return [unixPath(posix.join(place.root, path)), seenFrom(place, path)]
}

/** Behind the last `/` or `\\`. */
export function lastSegment(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
