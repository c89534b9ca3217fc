import type { PlanItem } from '../../shared/contracts/plan.ts'
import type { Note } from '../../shared/contracts/primitives.ts'
import { isRefusal, judgeTree } from '../../shared/patch/judge.ts'
import type { Scratch } from '../../shared/ports/git.ts'
import type { ChangedFiles, Redrafted } from './publication.ts'

/**
 * What a tree changes, as GitHub's API can commit it: contents by path. It can set no mode and make no link, so a tree
 * that holds one could not be made there, and would not be the one that was judged.
 */
export async function candidateFiles(
  { base, tree }: { base: string; tree: string },
  scratch: Pick<Scratch, 'changes' | 'blobs'>,
): Promise<ChangedFiles | Note> {
  const changes = await scratch.changes(base, tree)
  const odd = changes.find(({ status, newMode }) => status !== 'deleted' && newMode !== '100644')
  if (odd !== undefined) {
    const message = `${odd.path} has mode ${odd.newMode}, which GitHub's API cannot commit: set commit-signing to gpg, ssh or none`
    return { code: 'file-mode', message, path: odd.path }
  }
  const contents = new Map<string, Uint8Array>()
  const ids = changes.flatMap(({ newBlob }) => (newBlob === null ? [] : [newBlob]))
  for await (const { id, content } of scratch.blobs([...new Set(ids)])) contents.set(id, content)
  return new Map(changes.map(({ path, newBlob }) => [path, newBlob === null ? null : (contents.get(newBlob) ?? null)]))
}

export interface RedraftRequest {
  item: PlanItem
  /** `candidateDiff` of its evidence, on whatever base that was. */
  diff: string
  /** Tree of the new base. */
  base: string
  allowPaths: readonly string[]
}

/** The same change on another base; it was not measured there. */
export async function redraftOn(
  { item, diff, base, allowPaths }: RedraftRequest,
  scratch: Pick<Scratch, 'apply' | 'changes' | 'blobs' | 'read'>,
): Promise<Redrafted | 'conflicting' | Note> {
  const applied = await scratch.apply(base, diff)
  if ('refused' in applied) return 'conflicting'
  const allowedFiles = item.files.map(({ path }) => path)
  const judged = await judgeTree({ base, tree: applied.tree, allowedFiles, allowPaths }, scratch)
  if (isRefusal(judged)) return judged.refused
  const files = await candidateFiles({ base, tree: applied.tree }, scratch)
  return 'code' in files ? files : { item, evidence: null, files }
}
