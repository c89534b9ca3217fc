import { z } from 'zod'
import { parseJson } from './parse.ts'
import { verdict } from './plan.ts'
import { itemId, note, objectId, repoPath, runId, schemaVersion } from './primitives.ts'
import { ratioSchema, testRunSchema } from './test-run.ts'

/**
 * What was measured about the tests. Ids, so that a reader can look each up in `before.cases` and `after.cases`, which
 * hold the cases that are named here and no others (the counts speak of all), as `coverage.files` holds the changed ones.
 */
export const testComparisonSchema = z.strictObject({
  before: testRunSchema,
  after: testRunSchema,
  regressed: z.array(z.string()),
  fixed: z.array(z.string()),
  stillFailing: z.array(z.string()),
  added: z.array(z.string()),
  removed: z.array(z.string()),
  newlySkipped: z.array(z.string()),
})
export type TestComparison = z.infer<typeof testComparisonSchema>

export const coverageComparisonSchema = z.strictObject({
  before: ratioSchema.nullable(),
  after: ratioSchema.nullable(),
  branchesBefore: ratioSchema.nullable(),
  branchesAfter: ratioSchema.nullable(),
  /** Of the lines the change added or rewrote, at head. `total` counts only executable ones. */
  changedLines: ratioSchema.nullable(),
  changedFiles: z.array(
    z.strictObject({
      path: repoPath,
      covered: z.array(z.number().int()),
      missed: z.array(z.number().int()),
      before: ratioSchema.nullable(),
      after: ratioSchema.nullable(),
    }),
  ),
  /** Why there are no numbers; null where there are. */
  reason: z.string().nullable(),
})
export type CoverageComparison = z.infer<typeof coverageComparisonSchema>

export const formattingSchema = z.strictObject({
  /** Null where the repository has no formatter of its own. */
  tool: z.enum(['black', 'ruff', 'prettier', 'eslint']).nullable(),
  status: z.enum(['none', 'unchanged', 'reformatted', 'failed', 'missing']),
  /** Files of the change that the formatter rewrote. */
  files: z.array(repoPath),
  reason: z.string(),
})
export type Formatting = z.infer<typeof formattingSchema>

/** Is the runtime that ran the tests the one the change declares? Only for `upgrade_runtime`. */
export const runtimeProofSchema = z.strictObject({
  declared: z.string(),
  ran: z.string().nullable(),
  matches: z.boolean(),
})
export type RuntimeProof = z.infer<typeof runtimeProofSchema>

export const policyFindingSchema = note.extend({ severity: z.enum(['block', 'review']) })
export type PolicyFinding = z.infer<typeof policyFindingSchema>

export const evidenceSchema = z.strictObject({
  itemId,
  base: objectId,
  /** As drafted. */
  tree: objectId,
  /** As judged: after formatting. What report commits. */
  candidateTree: objectId,
  /** Unified diff from the base tree to `candidateTree`: report makes the tree again from it. Missing where it failed early. */
  candidateDiff: z.string().optional(),
  formatting: formattingSchema,
  tests: testComparisonSchema,
  coverage: coverageComparisonSchema,
  runtime: runtimeProofSchema.nullable(),
  policy: z.strictObject({ findings: z.array(policyFindingSchema) }),
  verdict,
  /** What decided, most important first. */
  reasons: z.array(note).min(1),
})
export type Evidence = z.infer<typeof evidenceSchema>

export const evidenceFileSchema = z.strictObject({
  schemaVersion,
  runId,
  base: objectId,
  items: z.array(evidenceSchema),
})
export type EvidenceFile = z.infer<typeof evidenceFileSchema>

/** @throws ContractError */
export function parseEvidence(text: string, source: string): EvidenceFile {
  return parseJson(evidenceFileSchema, text, source)
}
