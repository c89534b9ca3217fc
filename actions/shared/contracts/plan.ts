import { z } from 'zod'
import { parseJson } from './parse.ts'
import { count, fraction, instant, itemId, note, objectId, repoPath, runId } from './primitives.ts'
import { spendingSchema } from './spending.ts'
import { targetRepoSchema } from './target.ts'

/** Version 1 knew codemods only: no raw confidence, no symbol, no spending. */
export const planVersion = z.literal(2)

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

/** Branches of proposals are called this and the item's id. */
export const branchPrefix = 'llm-ops/'

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
  /** Before calibration against outcomes; the same where there was too little history. */
  rawConfidence: fraction,
  /** The factors of the confidence, in the order they were applied. */
  confidenceReasons: z.array(z.string()),
  title: z.string().min(1).max(120),
  engine: engineName,
  codemod: z.string().nullable(),
  /** What a model proposed, and with which prompt; null for a codemod. */
  model: z
    .strictObject({
      /** As the server named it. */
      name: z.string(),
      prompt: z.strictObject({ name: z.string(), version: z.string() }),
      /** Dotted name of the symbol in `filePath` that it is about; null where it is about the whole file. */
      symbol: z.string().nullable(),
      /** What kind of change, from a closed list: with action, path and symbol it makes the fingerprint. */
      intent: z.string(),
      /** What drafting it may cost, US dollars. */
      estimatedUsd: z.number().min(0),
    })
    .nullable(),
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

/** How good the confidences of one action were, against what people did. Lower is better; both are 0–1. */
const scoreSchema = z.strictObject({
  /** Brier (1950): mean squared error of the confidence. */
  brier: fraction,
  /** Expected calibration error, ten bins (Naeini et al. 2015). */
  ece: fraction,
})

export const calibrationSchema = z.strictObject({
  action: itemAction,
  /** Outcomes that it stands on. */
  outcomes: count,
  /** `none`: confidences stay as they are; `reason` says why. */
  method: z.enum(['none', 'platt', 'isotonic']),
  /** Why this method, in a sentence. */
  reason: z.string(),
  /** null where there is too little history. */
  before: scoreSchema.nullable(),
  after: scoreSchema.nullable(),
})
export type Calibration = z.infer<typeof calibrationSchema>

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
  schemaVersion: planVersion,
  runId,
  createdAt: instant,
  target: targetRepoSchema,
  base: objectId,
  engine: engineName,
  /** Why this engine, in a sentence. */
  engineReason: z.string(),
  items: z.array(planItemSchema),
  known: z.array(knownItemSchema),
  /** What was found and left out, and why. */
  leftOut: z.array(note),
  /** Proposals over `max-items`; they wait for a later run. */
  deferred: count,
  /** Of planning; null where no model was used. */
  spending: spendingSchema.nullable(),
  /** How the confidences of each action were calibrated: null where no model was used. */
  calibration: z.array(calibrationSchema).nullable(),
})
export type Plan = z.infer<typeof planSchema>

/** Of version 1, too: it is brought to this one. @throws ContractError */
export function parsePlan(text: string, source: string): Plan {
  return parseJson(readablePlan, text, source)
}

const readablePlan = z.preprocess(fromVersion1, planSchema)

function fromVersion1(value: unknown): unknown {
  const plan = value as Partial<Plan> | null
  if (typeof plan !== 'object' || plan === null || Number(plan.schemaVersion) !== 1) return value
  const items = Array.isArray(plan.items) ? plan.items : []
  return {
    ...plan,
    schemaVersion: 2,
    engineReason: 'there was no other engine',
    items: items.map((item) => ({ ...item, rawConfidence: item.confidence, model: null })),
    spending: null,
    calibration: null,
  }
}
