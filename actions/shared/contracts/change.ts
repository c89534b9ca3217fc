import { z } from 'zod'
import { parseJson } from './parse.ts'
import { count, itemId, note, objectId, repoPath, runId, schemaVersion } from './primitives.ts'

/** One entry of `git diff-index --raw --no-renames`: what really changed in the tree. */
export const rawChangeSchema = z.strictObject({
  path: repoPath,
  status: z.enum(['added', 'modified', 'deleted', 'type-changed']),
  oldMode: z.string().regex(/^[0-7]{6}$/),
  newMode: z.string().regex(/^[0-7]{6}$/),
  oldBlob: objectId.nullable(),
  newBlob: objectId.nullable(),
})
export type RawChange = z.infer<typeof rawChangeSchema>

/** The drafted patch of one plan item. */
export const changeSchema = z.strictObject({
  itemId,
  status: z.enum(['drafted', 'refused']),
  /** Why it was refused; null where it was drafted. */
  refusal: note.nullable(),
  /** Unified diff against `baseTree`; '' where there is none. */
  diff: z.string(),
  baseTree: objectId,
  /** The tree the diff gives; null where it was refused. */
  tree: objectId.nullable(),
  files: z.array(rawChangeSchema),
  stat: z.strictObject({ additions: count, deletions: count }),
})
export type Change = z.infer<typeof changeSchema>

export const changesSchema = z.strictObject({
  schemaVersion,
  runId,
  base: objectId,
  changes: z.array(changeSchema),
})
export type Changes = z.infer<typeof changesSchema>

/** @throws ContractError */
export function parseChanges(text: string, source: string): Changes {
  return parseJson(changesSchema, text, source)
}
