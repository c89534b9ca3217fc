import { z } from 'zod'
import { outcomeHistorySchema } from './outcome-history.ts'
import { outcomeSchema } from './outcome.ts'
import { parseJson } from './parse.ts'
import { engineName, itemAction, knownItemSchema } from './plan.ts'
import { fraction, instant, itemId, objectId, repoPath, runId, schemaVersion } from './primitives.ts'

/** A proposal that speaks of more files is indexed with the first ones. */
export const indexedFilesLimit = 300

/** Only branches of our own are ever named: a row that names another was written by somebody else (T-18). */
const ownBranch = z
  .string()
  .max(200)
  .regex(/^llm-ops(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)+$/, 'expected a branch llm-ops/…')

/** GitHub counts pull requests from 1; nothing counts beyond 32 bits. */
export const pullNumber = z.number().int().min(1).max(2_147_483_647)

/**
 * `state/items/<2>/<item id>.json`: what is known of one proposal. The branch can be written by whoever can push to it:
 * everything here is a HINT. Whoever acts on `pull` or `branch` asks GitHub first whether it is ours (T-18).
 */
export const stateItemSchema = z.strictObject({
  schemaVersion,
  item: z.strictObject({
    ...knownItemSchema.shape,
    filePath: repoPath,
    title: z.string().max(500),
    branch: ownBranch.nullable(),
  }),
  action: itemAction,
  engine: engineName,
  /** Confidence before calibration: an outcome is kept with it. */
  rawConfidence: fraction,
  /** When the run of `item` began: the newest run speaks. */
  at: instant,
  /** The contents it spoke of: where one changes, it may be proposed again. */
  files: z.array(z.strictObject({ path: repoPath, blob: objectId })).max(indexedFilesLimit),
  /** The newest pull request of it, and the run that saw it. A hint: to be looked up, never trusted. */
  pull: z.strictObject({ number: pullNumber, runId, at: instant }).nullable(),
  /** What people did with it. A newer run does not take it away. */
  outcome: z.strictObject({ kind: outcomeSchema.shape.kind, runId, at: instant }).nullable(),
})
export type StateItem = z.infer<typeof stateItemSchema>

/**
 * `state/runs/…/<run id>/published.json`: what the other files of a run cannot say and the index needs, so that the
 * index can be made again from run files alone.
 */
export const publishedSchema = z.strictObject({
  schemaVersion,
  runId,
  pulls: z.array(z.strictObject({ itemId, number: pullNumber })).max(10_000),
  /** Outcomes of earlier proposals that this run saw. */
  outcomes: outcomeHistorySchema.shape.outcomes.max(10_000),
})
export type Published = z.infer<typeof publishedSchema>

/** @throws ContractError */
export function parseStateItem(text: string, source: string): StateItem {
  return parseJson(stateItemSchema, text, source)
}

/** @throws ContractError */
export function parsePublished(text: string, source: string): Published {
  return parseJson(publishedSchema, text, source)
}
