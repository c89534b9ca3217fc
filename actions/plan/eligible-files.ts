import type { Note } from '../shared/contracts/primitives.ts'
import type { SnapshotFile } from '../shared/contracts/snapshot.ts'
import { counted } from '../shared/wording/counted.ts'

/** Why a file is shown to no codemod. */
export type Ineligible = NonNullable<SnapshotFile['skipped']> | 'excluded' | 'vendored' | 'minified' | 'generated'

/** What a person reads about each. */
const wording: Readonly<Record<Ineligible, string>> = {
  'too-large': 'larger than max-file-bytes',
  binary: 'binary content',
  'not-utf8': 'content that is not UTF-8',
  'name-not-utf8': 'a name that is not UTF-8',
  'parser-failed': 'the parser gave up on them',
  excluded: 'excluded by exclude-paths',
  vendored: "somebody else's code (vendored or built)",
  minified: 'minified',
  generated: 'generated: change what generates them',
}

const vendoredFolders = new Set([
  'node_modules',
  'bower_components',
  'vendor',
  'vendored',
  '_vendor',
  'third_party',
  'third-party',
  'dist',
  '.venv',
  'venv',
  'site-packages',
])
const minifiedName = /[.-]min\.(?:js|mjs|cjs|css)$/i
const generatedMark = /@generated\b|\bgenerated (?:by|from)\b|\bcode generated\b|\bautomatically generated\b/i
const headLines = 10
/** Lines this long on average are a bundler's, not a person's. */
const minifiedLineLength = 500

/** Judged by name and snapshot alone, before anything is read. null: it may be read. */
export function ineligibleByName(file: SnapshotFile, excluded: (path: string) => boolean): Ineligible | null {
  if (file.skipped !== null) return file.skipped
  if (excluded(file.path)) return 'excluded'
  const folders = file.path.split('/').slice(0, -1)
  if (folders.some((folder) => vendoredFolders.has(folder.toLowerCase()))) return 'vendored'
  return minifiedName.test(file.path) ? 'minified' : null
}

/** Judged by what it holds. null: codemods may be shown it. */
export function ineligibleByText(text: string): Ineligible | null {
  const lines = text.split('\n', headLines)
  if (lines.some((line) => generatedMark.test(line.slice(0, 1000)))) return 'generated'
  if (text.length < 5000) return null
  return text.length / text.split('\n').length > minifiedLineLength ? 'minified' : null
}

/** One note a reason, with the number of files and the first three of them. */
export function ineligibleNotes(files: ReadonlyMap<string, Ineligible>): Note[] {
  return [...Map.groupBy(files, ([, reason]) => reason)].map(([code, group]) => {
    const paths = group.map(([path]) => path)
    const rest = paths.length > 3 ? ` and ${paths.length - 3} more` : ''
    const message = `${counted(paths.length, 'file')} not looked at, ${wording[code]}: ${paths.slice(0, 3).join(', ')}${rest}`
    return paths.length === 1 && paths[0] !== undefined ? { code, message, path: paths[0] } : { code, message }
  })
}
