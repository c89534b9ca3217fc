import { z } from 'zod'
import { parseJson } from './parse.ts'
import { count, instant, language, note, objectId, runId, schemaVersion } from './primitives.ts'
import { targetRepoSchema } from './target.ts'
import { testRunSchema } from './test-run.ts'

export const fileSchema = z.strictObject({
  /** As git names it. Bytes that are not UTF-8 stand as %XX and `skipped` is `name-not-utf8`. */
  path: z.string().min(1),
  blob: objectId,
  kind: z.enum(['file', 'link', 'submodule']),
  executable: z.boolean(),
  /** Bytes; null for a submodule. */
  size: count.nullable(),
  language: language.nullable(),
  /** Opted out: only engines that are purely local may read it. */
  noLlm: z.boolean(),
  /** Totals of its outline; null where it has none (see `skipped`, or no grammar for it). */
  outline: z.strictObject({ symbols: count, complexity: count, parseErrors: count }).nullable(),
  skipped: z.enum(['too-large', 'binary', 'not-utf8', 'name-not-utf8', 'parser-failed']).nullable(),
})
export type SnapshotFile = z.infer<typeof fileSchema>

/** What crawl saw. Outlines themselves lie in the state's outline cache, by blob id: they outlive a run. */
export const snapshotSchema = z.strictObject({
  schemaVersion,
  runId,
  createdAt: instant,
  target: targetRepoSchema,
  base: z.strictObject({
    commit: objectId,
    tree: objectId,
    /** null on a detached HEAD. */
    branch: z.string().nullable(),
  }),
  files: z.array(fileSchema),
  /** How the outlines were come by in this crawl. */
  outlines: z.strictObject({ parsed: count, cached: count, failed: count }),
  noLlm: z.strictObject({ repository: z.boolean(), folders: z.array(z.string()), files: z.array(z.string()) }),
  baseline: testRunSchema,
  notes: z.array(note),
})
export type Snapshot = z.infer<typeof snapshotSchema>

/** @throws ContractError */
export function parseSnapshot(text: string, source: string): Snapshot {
  return parseJson(snapshotSchema, text, source)
}
