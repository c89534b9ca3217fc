import type { RawChange } from '../contracts/change.ts'
import type { Content } from '../policy/added-text.ts'
import type { Scratch } from '../ports/git.ts'

/** Both sides of every changed file, by path; null where it is not there, and for what is no blob (a submodule). */
export async function changedContents(
  changes: readonly RawChange[],
  scratch: Pick<Scratch, 'blobs'>,
): Promise<Map<string, Content>> {
  const ids = new Set(changes.flatMap(({ oldBlob, newBlob }) => [oldBlob, newBlob]).filter((id) => id !== null))
  const contents = new Map<string, Uint8Array>()
  for await (const { id, content } of scratch.blobs([...ids])) contents.set(id, content)
  const of = (id: string | null): Uint8Array | null => (id === null ? null : (contents.get(id) ?? null))
  return new Map(changes.map(({ path, oldBlob, newBlob }) => [path, { before: of(oldBlob), after: of(newBlob) }]))
}
