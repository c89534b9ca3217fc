import type { Codemod } from '../shared/codemods/codemod.ts'
import type { Change } from '../shared/contracts/change.ts'
import type { PlanItem } from '../shared/contracts/plan.ts'
import type { Note } from '../shared/contracts/primitives.ts'
import { isRefusal, judgePatch } from '../shared/patch/judge.ts'
import type { Repository, Scratch } from '../shared/ports/git.ts'
import { rewriteFile, type RewriteSources } from './rewrite-file.ts'

/** What every item of a run is drafted with. */
export interface Draft {
  /** Tree that every change is against. */
  base: string
  /** Blob id of each regular file of that tree, by path. */
  blobs: ReadonlyMap<string, string>
  codemods: ReadonlyMap<string, Codemod>
  allowPaths: readonly string[]
  sources: RewriteSources
  repository: Pick<Repository, 'blobs'>
  scratch: Scratch
}

/** Drafted or refused: an item never throws, so that it costs no other one. */
export async function draftItem(item: PlanItem, draft: Draft): Promise<Change> {
  try {
    const files = await rewriteFiles(item, draft)
    return isNote(files) ? refused({ item, draft, note: files }) : await judged(item, draft, files)
  } catch (error) {
    const message = `the change could not be drafted: ${error instanceof Error ? error.message : String(error)}`
    return refused({ item, draft, note: { code: 'apply-error', message } })
  }
}

type Rewritten = Map<string, Uint8Array>

async function rewriteFiles(item: PlanItem, draft: Draft): Promise<Rewritten | Note> {
  const codemod = draft.codemods.get(item.codemod ?? '')
  if (codemod === undefined) return unknownCodemod(item)
  const stale = item.files.find(({ path, blob }) => draft.blobs.get(path) !== blob)
  if (stale !== undefined) return staleFile(stale.path)
  const contents = await contentsOf(item, draft.repository)
  const rewritten: Rewritten = new Map()
  for (const { path, blob } of item.files) {
    const content = contents.get(blob)
    if (content === undefined) return staleFile(path)
    const answer = await rewriteFile({ path, content }, codemod, draft.sources)
    if (isNote(answer)) return answer
    if (answer !== null) rewritten.set(path, answer)
  }
  if (rewritten.size > 0) return rewritten
  return { code: 'nothing-to-do', message: `${codemod.id} finds nothing to change in the planned files` }
}

async function contentsOf(item: PlanItem, repository: Pick<Repository, 'blobs'>): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>()
  const ids = new Set(item.files.map(({ blob }) => blob))
  for await (const { id, content } of repository.blobs([...ids])) contents.set(id, content)
  return contents
}

/** The tree we wrote and the tree that the diff gives are two ways to one result: where they differ, neither is trusted. */
async function judged(item: PlanItem, draft: Draft, files: Rewritten): Promise<Change> {
  const { base, scratch, allowPaths } = draft
  const written = await scratch.writeTree(base, files)
  const diff = await scratch.diff(base, written)
  const allowedFiles = item.files.map(({ path }) => path)
  const answer = await judgePatch({ base, diff, allowedFiles, allowPaths }, scratch)
  if (isRefusal(answer)) return refused({ item, draft, note: answer.refused, diff })
  if (answer.tree !== written) {
    const message = `the diff gives the tree ${answer.tree}, and the rewritten files give ${written}`
    return refused({ item, draft, note: { code: 'tree-mismatch', message }, diff })
  }
  const { tree, files: changed, stat } = answer
  return {
    itemId: item.id,
    status: 'drafted',
    refusal: null,
    diff,
    baseTree: base,
    tree,
    files: changed,
    stat,
    round: 1,
    notes: [],
  }
}

interface Refused {
  item: PlanItem
  draft: Draft
  note: Note
  /** What was refused, for a person to read; '' where it did not come so far. */
  diff?: string
}

function refused({ item, draft, note, diff = '' }: Refused): Change {
  return {
    itemId: item.id,
    status: 'refused',
    refusal: note,
    diff,
    baseTree: draft.base,
    tree: null,
    files: [],
    stat: { additions: 0, deletions: 0 },
    round: 1,
    notes: [],
  }
}

function isNote(value: Rewritten | Uint8Array | Note | null): value is Note {
  return value !== null && 'code' in value
}

function unknownCodemod(item: PlanItem): Note {
  const name = item.codemod ?? `engine ${item.engine}`
  return {
    code: 'unknown-codemod',
    message: `${name} is not among the loaded codemods: give apply the same codemods folder that plan was given`,
  }
}

function staleFile(path: string): Note {
  return {
    code: 'stale',
    path,
    message: `${path} is not at the base commit what it was when this was planned: run plan again`,
  }
}
