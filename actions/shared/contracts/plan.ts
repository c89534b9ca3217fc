import { z } from 'zod'
import { parseJson } from './parse.ts'
import { count, fraction, instant, itemId, note, objectId, repoPath, runId, schemaVersion } from './primitives.ts'
import { targetRepoSchema } from './target.ts'

export const itemAction = z.enum(['refactor', 'upgrade_runtime', 'add_tests'])
export type ItemAction = z.infer<typeof itemAction>
export const engineName = z.enum(['codemod', 'model'])
export type EngineName = z.infer<typeof engineName>
export const verdict = z.enum(['pass', 'fail', 'unproven'])
export type Verdict = z.infer<typeof verdict>

export const lineRange = z.strictObject({
  path: repoPath,
  start: z.number().int().min(1),
  end: z.number().int().min(1),
})
export type LineRange = z.infer<typeof lineRange>

/** One proposed change. */
export const planItemSchema = z.strictObject({
  /** Fingerprint of action, engine, intent and the contents it speaks of: the same proposal has the same id. */
  id: itemId,
  /** The file it is mainly about. */
  filePath: repoPath,
  action: itemAction,
  /** Why, for the person who decides. */
  reason: z.string().min(1),
  confidence: fraction,
  /** The factors of the confidence, in the order they were applied. */
  confidenceReasons: z.array(z.string()),
  title: z.string().min(1).max(120),
  engine: engineName,
  codemod: z.string().nullable(),
  /** Every file the change may touch, with the content it was planned on. */
  files: z.array(z.strictObject({ path: repoPath, blob: objectId })).min(1),
  /** Lines at base that it wants to touch. */
  lines: z.array(lineRange),
  value: z.number().int().min(1).max(5),
  risk: z.enum(['low', 'medium', 'high']),
  /** Share of the touched executable lines that the baseline tests ran; null where coverage is unknown. */
  touchedCoverage: fraction.nullable(),
  /** Rank: higher first. */
  score: z.number(),
  /**
   * For `upgrade_runtime`: what the change declares, so that the gate can hold the run against it. `to` is one line
   * (`24`), or for a floor what a version must satisfy (`>=22`, `>=3.11 <4`).
   */
  runtime: z.strictObject({ name: z.enum(['node', 'python']), from: z.string(), to: z.string() }).nullable(),
})
export type PlanItem = z.infer<typeof planItemSchema>

/** A proposal that an earlier run already made; it is not made twice. */
export const knownItemSchema = z.strictObject({
  id: itemId,
  runId,
  filePath: z.string(),
  title: z.string(),
  verdict: verdict.nullable(),
  branch: z.string().nullable(),
})
export type KnownItem = z.infer<typeof knownItemSchema>

export const planSchema = z.strictObject({
  schemaVersion,
  runId,
  createdAt: instant,
  target: targetRepoSchema,
  base: objectId,
  engine: engineName,
  items: z.array(planItemSchema),
  known: z.array(knownItemSchema),
  /** What was found and left out, and why. */
  leftOut: z.array(note),
  /** Proposals over `max-items`; they wait for a later run. */
  deferred: count,
})
export type Plan = z.infer<typeof planSchema>

/** @throws ContractError */
export function parsePlan(text: string, source: string): Plan {
  return parseJson(planSchema, text, source)
}
