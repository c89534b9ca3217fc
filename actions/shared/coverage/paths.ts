import { visibleText } from '../junit/text.ts'

/** Where a coverage report was made: what its paths are held against. */
export interface CoverageRoot {
  /** The folder the tests ran in, absolute, with `/`. */
  root: string
  /** Relative paths of the files in it. */
  files: ReadonlySet<string>
}

/**
 * A path of a report, relative to the repository's top with `/`. `sources` are the folders that a relative path may be
 * relative to, best first; the one in which the file is there decides.
 * @returns null for what lies outside of the repository
 */
export function repositoryPath(path: string, sources: readonly string[], { root, files }: CoverageRoot): string | null {
  const plain = toSlashes(path)
  if (isAbsolute(plain)) return below(plain, root)
  const candidates = [...sources.map(toSlashes), root].flatMap((source) => {
    const found = below(isAbsolute(source) ? `${source}/${plain}` : `${root}/${source}/${plain}`, root)
    return found === null ? [] : [found]
  })
  return candidates.find((candidate) => files.has(candidate)) ?? candidates[0] ?? null
}

function toSlashes(path: string): string {
  return path.replace(/^file:\/\//, '').replaceAll('\\', '/')
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path)
}

function below(path: string, root: string): string | null {
  const whole = normalize(path)
  const top = normalize(toSlashes(root))
  if (whole === null || top === null || !whole.startsWith(`${top}/`)) return null
  return visibleText(whole.slice(top.length + 1), 4096)
}

/** Takes `.` and `..` out; null where that leads above the beginning. */
function normalize(path: string): string | null {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return path.startsWith('/') ? `/${parts.join('/')}` : parts.join('/')
}
