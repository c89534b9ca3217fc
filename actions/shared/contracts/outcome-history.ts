import { z } from 'zod'
import { outcomeSchema } from './outcome.ts'
import { parseJson } from './parse.ts'
import { engineName, itemAction } from './plan.ts'
import { fraction, instant, itemId, runId, schemaVersion } from './primitives.ts'

/** `outcomes.json` at the top of the state: what people did with each proposal, as far as a later run could see. */
export const outcomeHistorySchema = z.strictObject({
  schemaVersion,
  outcomes: z.array(
    z.strictObject({
      itemId,
      runId,
      action: itemAction,
      engine: engineName,
      /** Confidence before calibration: what a calibration is fitted on. */
      rawConfidence: fraction,
      kind: outcomeSchema.shape.kind,
      at: instant,
    }),
  ),
})
export type OutcomeHistory = z.infer<typeof outcomeHistorySchema>
export type KeptOutcome = OutcomeHistory['outcomes'][number]

/** @throws ContractError */
export function parseOutcomeHistory(text: string, source: string): OutcomeHistory {
  return parseJson(outcomeHistorySchema, text, source)
}
