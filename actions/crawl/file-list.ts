import type { Note } from '../shared/contracts/primitives.ts'
import type { SnapshotFile } from '../shared/contracts/snapshot.ts'
import { languageOf, type Grammar, type Language } from '../shared/languages/table.ts'
import type { TreeEntry } from '../shared/ports/git.ts'
import type { KnownBlob } from '../shared/ports/store.ts'
import type { OptedOut } from '../shared/no-llm/no-llm.ts'

/** One tracked file, by what git's tree alone says of it. */
export interface ListedFile {
  entry: TreeEntry
  /** As the snapshot names it. */
  path: string
  kind: SnapshotFile['kind']
  language: Language | null
  grammar: Grammar | null
  /** Its content may be looked at: a file, and not over the size cap. */
  readable: boolean
}

const LINK_MODE = '120000'
const EXECUTABLE_MODE = '100755'

export function listFile(entry: TreeEntry, maxBytes: number): ListedFile {
  const kind = entry.type === 'commit' ? 'submodule' : entry.mode === LINK_MODE ? 'link' : 'file'
  const known = kind === 'file' ? languageOf(entry.path) : { language: null, grammar: null }
  const readable = kind === 'file' && (entry.size ?? 0) <= maxBytes
  return { entry, path: entry.utf8 ? entry.path : escapedName(entry.path), kind, ...known, readable }
}

/** The bytes (as latin1) of a name that is not UTF-8: those outside ASCII, and %, as %XX, so that no two names meet. */
function escapedName(latin1: string): string {
  return latin1.replace(/[%\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}

/** The file with all that became known of its content. */
export function snapshotFile(
  file: ListedFile,
  known: { blob: KnownBlob | undefined; failed: boolean; optedOut: OptedOut },
): SnapshotFile {
  const { entry, path, kind, language } = file
  const blob = file.readable ? known.blob : undefined
  const totals = language === null || file.grammar === null ? undefined : blob?.outlines[language]
  return {
    path,
    blob: entry.id,
    kind,
    executable: entry.mode === EXECUTABLE_MODE,
    size: entry.size,
    language,
    noLlm: blob?.noLlm === true || known.optedOut.covers(path),
    outline: totals ?? null,
    skipped: skippedBecause(file, blob, known.failed),
  }
}

/** A name comes first: where it cannot be written down, nothing can be proposed for the file. */
function skippedBecause(file: ListedFile, blob: KnownBlob | undefined, failed: boolean): SnapshotFile['skipped'] {
  if (!file.entry.utf8) return 'name-not-utf8'
  if (file.kind === 'file' && !file.readable) return 'too-large'
  if (blob?.skipped) return blob.skipped
  return failed && file.grammar !== null ? 'parser-failed' : null
}

/** Pairs that one folder cannot hold where case, or the form of Unicode, makes no difference (macOS, Windows). */
export function caseCollisions(paths: Iterable<string>): Note[] {
  const seen = new Map<string, string>()
  const notes: Note[] = []
  for (const path of paths) {
    const folded = path.normalize('NFC').toLowerCase()
    const other = seen.get(folded)
    if (other === undefined) seen.set(folded, path)
    else notes.push({ code: 'case-collision', message: collision(other, path), path })
  }
  return notes
}

function collision(one: string, other: string): string {
  return `${JSON.stringify(one)} and ${JSON.stringify(other)} differ in case or Unicode form only; rename one of them`
}

/** The language that most bytes are written in; TypeScript, which counts for JavaScript too, where there is no code. */
export function mainLanguage(files: Iterable<ListedFile>): Language {
  const bytes = new Map<Language, number>()
  for (const { language, entry } of files) {
    if (language !== null) bytes.set(language, (bytes.get(language) ?? 0) + (entry.size ?? 0))
  }
  const [first] = [...bytes].sort((a, b) => b[1] - a[1])
  return first?.[0] ?? 'typescript'
}
