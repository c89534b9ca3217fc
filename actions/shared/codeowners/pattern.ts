import { matchesAll, type Place } from './wildcard.ts'

/** The path of a file, `/`-separated and relative to the root, against one pattern. */
export type PathMatcher = (path: string) => boolean

/**
 * A pattern of CODEOWNERS: that of gitignore(5) without negation and character ranges, with two differences: it is held
 * against files only, and `docs/*` means the files in `docs` and not those below its folders (GitHub's docs, "About code
 * owners"). null for what GitHub does not take.
 */
export function pathMatcher(pattern: string): PathMatcher | null {
  if (pattern.startsWith('!') || pattern.startsWith('\\#') || /(?<!\\)[[\]{}]/.test(pattern)) return null
  const written = pattern.replace(/^\//, '').split('/')
  const open = written.at(-1) === ''
  const names = open ? written.slice(0, -1) : written
  if (names.length === 0 || names.includes('')) return null
  const anchored = pattern.startsWith('/') || names.length > 1
  const places = [
    ...(anchored ? [] : ['any' as const]),
    ...names.map(segmentPlace),
    ...below(names, { open, anchored }),
  ]
  return (path) => matchesAll(path.split('/'), places)
}

/** What may come after the last name: nothing, something, or either. */
function below(names: readonly string[], how: { open: boolean; anchored: boolean }): Place<string>[] {
  const last = names.at(-1)
  if (how.open || last === '**') return [something, 'any']
  return last === '*' && how.anchored ? [] : ['any']
}

function something(): boolean {
  return true
}

function segmentPlace(name: string): Place<string> {
  if (name === '**') return 'any'
  const places = [...name.matchAll(/\\.|[\s\S]/gu)].map(([written]) => characterPlace(written))
  return (segment) => matchesAll(Array.from(segment), places)
}

function characterPlace(written: string): Place<string> {
  if (written === '*') return 'any'
  if (written === '?') return something
  const wanted = written.length > 1 && written.startsWith('\\') ? written.slice(1) : written
  return (character) => character === wanted
}
