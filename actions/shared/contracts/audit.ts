import { z } from 'zod'
import { parseJson } from './parse.ts'
import { instant, itemId, runId, schemaVersion } from './primitives.ts'

/** What a model or a person said is never copied whole into the log (T-22): so many details, each so long. */
export const detailLimit = { entries: 20, characters: 2000 } as const
/** A line longer than this was not written by llm-ops. Characters. */
export const auditLineLimit = 128 * 1024

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hex')

export const auditPath = z
  .string()
  .max(200)
  .regex(
    /^state\/audit\/\d{4}\/\d{2}\/[0-9A-Za-z][0-9A-Za-z._-]{0,79}\.jsonl$/,
    'expected state/audit/…/<run id>.jsonl',
  )

/** One thing done to the world, by name: `pull.open`, `branch.commit`, `state.push`, … */
export const auditEntrySchema = z.strictObject({
  at: instant,
  runId,
  event: z.string().regex(/^[a-z][a-z0-9.-]{0,59}$/, 'expected a name like pull.open'),
  phase: z.enum(['before', 'after']),
  /** null where it is about the run as a whole. */
  itemId: itemId.nullable(),
  /** Facts in one line each, control characters escaped. */
  details: z
    .record(z.string().regex(/^[a-z][A-Za-z0-9-]{0,39}$/), z.string().max(detailLimit.characters))
    .refine((details) => Object.keys(details).length <= detailLimit.entries, 'too many details'),
})
export type AuditEntry = z.infer<typeof auditEntrySchema>

/** One line of `state/audit/<yyyy>/<mm>/<run id>.jsonl`; the order of its keys is the order of this schema. */
export const auditLineSchema = z.strictObject({
  schemaVersion,
  /** SHA-256 of the line before; of the last line of `previous` in a run's first line; zeros where there is none. */
  prev: sha256,
  /** In a run's first line: where the line before stands; null at the very beginning. */
  previous: auditPath.nullable().optional(),
  ...auditEntrySchema.shape,
  /** SHA-256 of this line without `sum`: it tells a changed line from a missing one. */
  sum: sha256,
})
export type AuditLine = z.infer<typeof auditLineSchema>

/** `state/audit/head.json`: where the next run links on. Derived from the files. */
export const auditHeadSchema = z.strictObject({
  schemaVersion,
  path: auditPath,
  runId,
  /** SHA-256 of the last line of `path`. */
  hash: sha256,
  /** Of that line. */
  at: instant,
  /** Has any run so far added a row to the index? Then the folder must be there. */
  indexed: z.boolean(),
})
export type AuditHead = z.infer<typeof auditHeadSchema>

/** @throws ContractError */
export function parseAuditLine(text: string, source: string): AuditLine {
  return parseJson(auditLineSchema, text, source)
}

/** @throws ContractError */
export function parseAuditHead(text: string, source: string): AuditHead {
  return parseJson(auditHeadSchema, text, source)
}
