import { z } from 'zod'
import { findingSchema } from './finding.ts'
import { parseJson } from './parse.ts'
import { itemAction, verdict } from './plan.ts'
import { count, fraction, itemId, note, objectId, repoPath, runId } from './primitives.ts'
import { ratioSchema, testRunSchema, testRunStatus } from './test-run.ts'

/** Version 1 had no sections for tampering, mutants, lint, flakes, confidence and the sandbox. */
export const evidenceVersion = z.literal(2)

/** What a change claims to be: a plan item's action, or any other change. */
export const changeAction = z.enum([...itemAction.options, 'change'])
export type ChangeAction = z.infer<typeof changeAction>

export const sectionName = z.enum(['policy', 'tests', 'coverage', 'tampering', 'mutants', 'lint', 'confidence'])
export type SectionName = z.infer<typeof sectionName>

/** Every section says whether it was measured; `off`: the user switched it off; `unavailable`: it could not be had. */
const section = {
  status: z.enum(['measured', 'off', 'unavailable']),
  /** Why it was not measured; null where it was. */
  reason: z.string().nullable(),
}

/**
 * What was measured about the tests. Ids, so that a reader can look each up in `before.cases` and `after.cases`, which
 * hold the cases that are named here and no others (the counts speak of all), as `coverage.files` holds the changed ones.
 */
export const testComparisonSchema = z.strictObject({
  ...section,
  before: testRunSchema,
  after: testRunSchema,
  regressed: z.array(z.string()),
  fixed: z.array(z.string()),
  stillFailing: z.array(z.string()),
  added: z.array(z.string()),
  removed: z.array(z.string()),
  newlySkipped: z.array(z.string()),
  /** Tests that gave different answers on the same code: shown, and left out of all the lists above. */
  flakyAtBase: z.array(z.string()),
  flakyAtHead: z.array(z.string()),
  /** Of those flaky at base, the ones that failed in every run at head. */
  failingFlakes: z.array(z.string()),
  /** Every run that was made, in the order in which they began. `before` and `after` sum up those of a side. */
  runs: z.array(
    z.strictObject({
      side: z.enum(['base', 'head']),
      status: testRunStatus,
      seconds: z.number().min(0),
      failing: count,
    }),
  ),
  /** Did base and head run at the same time? */
  sideBySide: z.boolean(),
})
export type TestComparison = z.infer<typeof testComparisonSchema>

export const coverageComparisonSchema = z.strictObject({
  ...section,
  before: ratioSchema.nullable(),
  after: ratioSchema.nullable(),
  branchesBefore: ratioSchema.nullable(),
  branchesAfter: ratioSchema.nullable(),
  /** Of the lines the change added or rewrote, at head; `total` counts those that the report lists, as diff-cover does. */
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
  /** Changed files of which some changed place was neither run by a test nor held a mutant that one killed. */
  unexercised: z.array(repoPath),
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
  name: z.enum(['node', 'python']),
  declared: z.string(),
  ran: z.string().nullable(),
  matches: z.boolean(),
})
export type RuntimeProof = z.infer<typeof runtimeProofSchema>

export const sandboxKind = z.enum(['bwrap', 'user', 'none'])
export type SandboxKind = z.infer<typeof sandboxKind>

/** What held the code of the target while it ran. */
export const sandboxSchema = z.strictObject({
  kind: sandboxKind,
  /** Could the code reach the network? */
  network: z.boolean(),
  /** Why this one, in a sentence. */
  reason: z.string(),
})
export type SandboxRecord = z.infer<typeof sandboxSchema>

export const policySchema = z.strictObject({ ...section, findings: z.array(findingSchema) })
export type PolicySection = z.infer<typeof policySchema>

export const tamperingSchema = z.strictObject({ ...section, findings: z.array(findingSchema) })
export type TamperingSection = z.infer<typeof tamperingSchema>

/** `not-reached`: no test runs its line. `not-run`: the time budget was used up. */
export const mutantOutcome = z.enum(['killed', 'survived', 'timed-out', 'not-reached', 'not-run'])
export type MutantOutcome = z.infer<typeof mutantOutcome>

/** One small syntactic fault, put in on purpose. */
export const mutantRecordSchema = z.strictObject({
  /** Stable for a text: `path:line:column:operator:n`. */
  id: z.string(),
  path: repoPath,
  /** 1-based, at head. */
  line: z.number().int().min(1),
  operator: z.string(),
  original: z.string(),
  replacement: z.string(),
  outcome: mutantOutcome,
  /** Ids of tests that failed on it, three at the most. */
  killedBy: z.array(z.string()),
})
export type MutantRecord = z.infer<typeof mutantRecordSchema>

export const mutantsSchema = z.strictObject({
  ...section,
  budgetSeconds: z.number().min(0),
  seconds: z.number().min(0),
  counts: z.strictObject({
    total: count,
    killed: count,
    survived: count,
    timedOut: count,
    notReached: count,
    notRun: count,
  }),
  /** At most 200: survivors first. The counts speak of all. */
  mutants: z.array(mutantRecordSchema),
  /** Changed places in which mutants survived and none was killed, or one survived that undoes the change: 100 at the most. */
  unnoticed: z.array(z.strictObject({ path: repoPath, line: z.number().int().min(1) })),
  /** For `add_tests`: a mutant that the old tests let live and the new ones kill. */
  newlyKilled: mutantRecordSchema.nullable(),
})
export type MutantsSection = z.infer<typeof mutantsSchema>

export const lintFindingSchema = z.strictObject({
  path: repoPath,
  line: z.number().int().min(1).nullable(),
  rule: z.string(),
  message: z.string(),
  level: z.enum(['error', 'warning']),
})
export type LintFinding = z.infer<typeof lintFindingSchema>

export const lintSchema = z.strictObject({
  ...section,
  /** The repository's own linters that ran. */
  tools: z.array(z.strictObject({ tool: z.string(), declaredBy: z.string(), before: count, after: count })),
  /** Findings of the linters at head that are not there at base; at most 100. */
  added: z.array(lintFindingSchema),
  /** Changed files that parse at base (or are new) and do not at head. Found by our own parser, with or without a linter. */
  parseErrors: z.array(lintFindingSchema),
})
export type LintSection = z.infer<typeof lintSchema>

export const confidenceSchema = z.strictObject({
  ...section,
  /** As its plan item states it; null where nobody stated one. */
  value: fraction.nullable(),
  minimum: fraction,
  reasons: z.array(z.string()),
})
export type ConfidenceSection = z.infer<typeof confidenceSchema>

export const evidenceSchema = z.strictObject({
  itemId,
  action: changeAction,
  base: objectId,
  /** As drafted. */
  tree: objectId,
  /** As judged: after formatting. What report commits. */
  candidateTree: objectId,
  /** Unified diff from the base tree to `candidateTree`: report makes the tree again from it. Missing where it failed early. */
  candidateDiff: z.string().optional(),
  formatting: formattingSchema,
  sandbox: sandboxSchema,
  policy: policySchema,
  tests: testComparisonSchema,
  coverage: coverageComparisonSchema,
  tampering: tamperingSchema,
  mutants: mutantsSchema,
  lint: lintSchema,
  confidence: confidenceSchema,
  runtime: runtimeProofSchema.nullable(),
  /** Why it was stopped before anything was measured, and what follows from that; null where it was not. */
  stopped: note.extend({ verdict: z.enum(['fail', 'unproven']) }).nullable(),
  verdict,
  /** What decided, most important first. */
  reasons: z.array(note).min(1),
})
export type Evidence = z.infer<typeof evidenceSchema>

export const evidenceFileSchema = z.strictObject({
  schemaVersion: evidenceVersion,
  runId,
  base: objectId,
  items: z.array(evidenceSchema),
})
export type EvidenceFile = z.infer<typeof evidenceFileSchema>

/** @throws ContractError */
export function parseEvidence(text: string, source: string): EvidenceFile {
  return parseJson(evidenceFileSchema, text, source)
}
