import type { Codemod } from '../shared/codemods/codemod.ts'
import type { ToolSources } from '../shared/codemods/tools.ts'
import type { Note } from '../shared/contracts/primitives.ts'
import { utf8Text } from '../shared/languages/utf8-text.ts'
import type { SnapshotFile } from '../shared/contracts/snapshot.ts'
import type { Repository } from '../shared/ports/git.ts'
import type { Log } from '../shared/ports/log.ts'
import { ineligibleByName, ineligibleByText, ineligibleNotes, type Ineligible } from './eligible-files.ts'
import { examineFile, type Examination, type FileMatches } from './examine-file.ts'
import { counted } from '../shared/wording/counted.ts'

const notesPerCodemod = 5

/** One change that a codemod proposes: in one file, or in all files of the repository at once. */
export interface Proposal {
  codemod: Codemod
  files: FileMatches[]
}

export interface Found {
  proposals: Proposal[]
  leftOut: Note[]
}

export interface Search {
  files: readonly SnapshotFile[]
  codemods: readonly Codemod[]
  excluded: (path: string) => boolean
  sources: ToolSources
  log: Pick<Log, 'progress'>
}

/** Contents are read by blob id, one at a time: what is held is what was found, never the repository. */
export async function findProposals(search: Search, repository: Pick<Repository, 'blobs'>): Promise<Found> {
  const ineligible = new Map<string, Ineligible>()
  const byBlob = candidates(search, ineligible)
  const results: FileResult[] = []
  let done = 0
  for await (const { id, content } of repository.blobs([...byBlob.keys()])) {
    search.log.progress(done++, byBlob.size, byBlob.get(id)?.[0]?.path ?? '')
    const text = utf8Text(content)
    for (const { path, language } of byBlob.get(id) ?? []) {
      const reason = text === null ? 'not-utf8' : ineligibleByText(text)
      if (text === null || reason !== null) ineligible.set(path, reason ?? 'not-utf8')
      else results.push(await examineOne({ path, language, blob: id, text }, search))
    }
  }
  search.log.progress(byBlob.size, byBlob.size, 'files')
  return collect(
    results.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    ineligible,
  )
}

/** The files that some codemod wants to see, by content. The others are nobody's concern: no note is made of them. */
function candidates(search: Search, ineligible: Map<string, Ineligible>): Map<string, SnapshotFile[]> {
  const byBlob = new Map<string, SnapshotFile[]>()
  for (const file of search.files) {
    if (file.kind !== 'file') continue
    if (!search.codemods.some((codemod) => codemod.appliesTo(file.path, file.language))) continue
    const reason = ineligibleByName(file, search.excluded)
    const same = byBlob.get(file.blob)
    if (reason !== null) ineligible.set(file.path, reason)
    else if (same === undefined) byBlob.set(file.blob, [file])
    else same.push(file)
  }
  return byBlob
}

interface FileResult {
  path: string
  answers: Awaited<ReturnType<typeof examineFile>>
}

interface OneFile extends Pick<SnapshotFile, 'path' | 'language' | 'blob'> {
  text: string
}

async function examineOne({ path, language, blob, text }: OneFile, search: Search): Promise<FileResult> {
  const codemods = search.codemods.filter((codemod) => codemod.appliesTo(path, language))
  return { path, answers: await examineFile({ path, blob, text }, codemods, search.sources) }
}

function collect(results: readonly FileResult[], ineligible: ReadonlyMap<string, Ineligible>): Found {
  const answered = results.flatMap(({ answers }) => [...answers])
  const perCodemod = [...Map.groupBy(answered, ([codemod]) => codemod)].map(([codemod, group]) => {
    return collectOne(
      codemod,
      group.map(([, answer]) => answer),
    )
  })
  return {
    proposals: perCodemod.flatMap(({ proposals }) => proposals),
    leftOut: [...ineligibleNotes(ineligible), ...perCodemod.flatMap(({ leftOut }) => leftOut)],
  }
}

/** Matches that only make sense together are left out together: half of a renaming would be worse than none. */
function collectOne(codemod: Codemod, answers: readonly Examination[]): Found {
  const files = answers.flatMap((answer) => (answer.kind === 'found' ? [answer.found] : []))
  const leftOut = answers.flatMap((answer) => (answer.kind === 'left-out' ? [answer.note] : []))
  if (codemod.group === 'file') {
    return { proposals: files.map((file) => ({ codemod, files: [file] })), leftOut: bounded(codemod, leftOut) }
  }
  if (files.length === 0 || leftOut.length === 0) {
    return { proposals: files.length === 0 ? [] : [{ codemod, files }], leftOut: bounded(codemod, leftOut) }
  }
  const message = `${codemod.id}: its ${counted(files.length, 'other file')} are left out, too: they only make sense together`
  return { proposals: [], leftOut: [...bounded(codemod, leftOut), { code: 'incomplete', message }] }
}

/** A codemod that fails on every file of a large repository is one problem, not ten thousand notes. */
function bounded(codemod: Codemod, notes: readonly Note[]): Note[] {
  const more = notes.length - notesPerCodemod
  if (more <= 0) return [...notes]
  const message = `${codemod.id}: ${counted(more, 'more file')} were left out for reasons like these`
  return [...notes.slice(0, notesPerCodemod), { code: 'more', message }]
}
