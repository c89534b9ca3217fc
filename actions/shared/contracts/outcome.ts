import { z } from 'zod'
import { parseJson } from './parse.ts'
import { instant, itemId, objectId, runId, schemaVersion } from './primitives.ts'

/** What people did with a proposal. `gone`: its branch was deleted without a merge. */
export const outcomeSchema = z.strictObject({
  schemaVersion,
  itemId,
  runId,
  kind: z.enum(['open', 'merged', 'closed', 'edited', 'reverted', 'gone']),
  branch: z.string(),
  /** The commit that was proposed. */
  proposed: objectId,
  /** The commit that shows the outcome: the merge, or the head of the edited branch. */
  seen: objectId.nullable(),
  at: instant,
})
export type Outcome = z.infer<typeof outcomeSchema>

/** @throws ContractError */
export function parseOutcome(text: string, source: string): Outcome {
  return parseJson(outcomeSchema, text, source)
}
