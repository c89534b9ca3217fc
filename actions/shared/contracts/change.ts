import { z } from 'zod'
import { parseJson } from './parse.ts'
import { count, itemId, note, objectId, repoPath, runId } from './primitives.ts'
import { spendingSchema } from './spending.ts'

/** Version 1 knew one round of drafting and no model. */
export const changesVersion = z.literal(2)

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
  /** 2: drafted again after the gate failed it. */
  round: z.union([z.literal(1), z.literal(2)]),
  /** What was mended in a model's patch, and answers that were asked for again; empty for a codemod. */
  notes: z.array(note),
})
export type Change = z.infer<typeof changeSchema>

export const changesSchema = z.strictObject({
  schemaVersion: changesVersion,
  runId,
  base: objectId,
  changes: z.array(changeSchema),
  /** Of drafting, all rounds; null where no model was used. */
  spending: spendingSchema.nullable(),
})
export type Changes = z.infer<typeof changesSchema>

/** Of version 1, too: it is brought to this one. @throws ContractError */
export function parseChanges(text: string, source: string): Changes {
  return parseJson(readableChanges, text, source)
}

const readableChanges = z.preprocess(fromVersion1, changesSchema)

function fromVersion1(value: unknown): unknown {
  const file = value as Partial<Changes> | null
  if (typeof file !== 'object' || file === null || Number(file.schemaVersion) !== 1) return value
  const changes = Array.isArray(file.changes) ? file.changes : []
  return {
    ...file,
    schemaVersion: 2,
    changes: changes.map((change) => ({ ...change, round: 1, notes: [] })),
    spending: null,
  }
}
