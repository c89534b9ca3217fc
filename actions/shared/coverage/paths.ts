import type { Coverage } from '../contracts/test-run.ts'
import { visibleText } from '../junit/text.ts'
import { suffixIndex } from './suffixes.ts'
import type { SuffixIndex } from './suffixes.ts'
import type { RawFile, RawReport } from './record.ts'

/** Where a coverage report was made: what its paths are held against. */
export interface CoverageRoot {
  /** The folder the tests ran in, absolute, with `/`. */
  root: string
  /** Relative paths of the files in it. */
  files: ReadonlySet<string>
}

export interface Resolved {
  /** By path in the repository: all files of the report that are meant by it. */
  inside: Map<string, RawFile[]>
  /** Paths as the report has them. */
  outside: string[]
}

/**
 * `location`: the paths are those of files, absolute or relative. `name`: they are import paths (Go) or packages
 * (JaCoCo), of which only the end is a path in the repository.
 */
const PATHS: Readonly<Record<Coverage['format'], 'location' | 'name'>> = {
  lcov: 'location',
  cobertura: 'location',
  clover: 'location',
  istanbul: 'location',
  jacoco: 'name',
  go: 'name',
}

/** Finds which file of the repository each file of a report is. */
export function resolvePaths(report: RawReport, root: CoverageRoot): Resolved {
  const found = PATHS[report.format] === 'name' ? byName(report, root) : byLocation(report, root)
  const inside = new Map<string, RawFile[]>()
  const outside: string[] = []
  for (const [file, path] of found) {
    const known = path === null ? undefined : inside.get(path)
    if (path === null) outside.push(file.path)
    else if (known === undefined) inside.set(path, [file])
    else known.push(file)
  }
  return { inside, outside }
}

type Found = [RawFile, string | null][]

function byLocation({ files, sources }: RawReport, root: CoverageRoot): Found {
  return [...files.values()].map((file) => [file, repositoryPath(file.path, sources, root)])
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

interface Match {
  path: string
  /** Parts of the path that the name has at its end. */
  shared: number
}

/**
 * The file of the repository with which a name shares the longest end. One file of the repository is one file of the
 * report: of two names, the one that shares more of it is meant, and the other is a file of some dependency.
 */
function byName({ files, format }: RawReport, root: CoverageRoot): Found {
  const index = suffixIndex(root.files)
  const found = [...files.values()].map((file) => ({ file, match: matchOf(file, format, { root, index }) }))
  const longest = new Map<string, number>()
  for (const { match } of found) {
    if (match !== null) longest.set(match.path, Math.max(longest.get(match.path) ?? 0, match.shared))
  }
  return found.map(({ file, match }) => [
    file,
    match !== null && match.shared === longest.get(match.path) ? match.path : null,
  ])
}

interface Repository {
  root: CoverageRoot
  index: SuffixIndex
}

function matchOf({ path, groups }: RawFile, format: Coverage['format'], { root, index }: Repository): Match | null {
  const name = toSlashes(path)
  if (isAbsolute(name) || /^\.\.?\//.test(name)) {
    const at = repositoryPath(name, [], root)
    return at === null ? null : { path: at, shared: Infinity }
  }
  const { shared, paths } = index.longest(name)
  // Java has a folder for every part of a package; Kotlin and others may leave out those that all files share.
  if (format === 'jacoco' && name.endsWith('.java') && shared < name.split('/').length) return null
  const inModule = paths.filter((candidate) => groups.some((group) => candidate.split('/').includes(group)))
  // Two files that are meant alike: nobody knows which one ran.
  const [only, ...others] = inModule.length > 0 ? inModule : paths
  return only === undefined || others.length > 0 ? null : { path: only, shared }
}
