import { z } from 'zod'
import { sha256 } from '../contracts/egress.ts'
import { parseJson } from '../contracts/parse.ts'
import { itemId, objectId, runId, schemaVersion } from '../contracts/primitives.ts'

/** Round 2 of apply and gate are stages of their own: each hands over its files once. */
export const handOverStage = z.enum(['crawl', 'plan', 'apply', 'gate', 'apply-round-2', 'gate-round-2', 'report'])
export type HandOverStage = z.infer<typeof handOverStage>

export const MANIFEST = 'manifest.json'
/** No manifest of ours comes near it: 300 files and 1,000 item ids. */
export const MAX_MANIFEST_BYTES = 256 * 1024

/** First 8 hex of the SHA-256 of the item ids of a batch. */
export const batchKeyPattern = /^[0-9a-f]{8}$/

const handedFile = z.strictObject({
  /** One name, never a path. */
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, 'expected a file name'),
  bytes: z.number().int().min(0),
  /** Of those bytes. */
  sha256,
})

/** What stands in an artifact beside the files: whose they are, and what they must be. */
export const manifestSchema = z.strictObject({
  schemaVersion,
  runId,
  /** Of the workflow run: 2 where a person ran it, or its failed jobs, again. */
  attempt: z.number().int().min(1).max(100_000),
  stage: handOverStage,
  /** null where the job worked on all items. */
  batch: z.string().regex(batchKeyPattern, 'expected a batch key').nullable(),
  /** The items of the batch; empty is all. */
  items: z.array(itemId).max(1000),
  /** As the workflow names it: `owner/name`, or a URL without credentials. */
  target: z.string().min(1).max(4096),
  /** Commit. */
  base: objectId,
  /** SHA-256 of the `plan.json` that the stage worked on; null before there is one, and for a change from outside. */
  plan: sha256.nullable(),
  files: z
    .array(handedFile)
    .min(1)
    .max(1000)
    .refine((files) => new Set(files.map(({ name }) => name)).size === files.length, 'names a file twice'),
})
export type Manifest = z.infer<typeof manifestSchema>
export type HandedFile = Manifest['files'][number]

/** @throws ContractError */
export function parseManifest(text: string, source: string): Manifest {
  return parseJson(manifestSchema, text, source)
}
