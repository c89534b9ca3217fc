import { z } from 'zod'
import type { ItemAction } from '../../shared/contracts/plan.ts'
import type { JsonSchema, Question } from '../../shared/ports/model.ts'
import { intentsOf } from './intents.ts'

const line = z.int()

/** What a model says of one proposal; everything else of a plan item is filled in by us. */
const proposedSchema = z.strictObject({
  symbol: z.string().nullable(),
  start_line: line,
  end_line: line,
  intent: z.string(),
  reason: z.string(),
  value: z.literal([1, 2, 3, 4, 5]),
  risk: z.enum(['low', 'medium', 'high']),
})
export type Proposed = z.infer<typeof proposedSchema>

/** What it says of one file. The number is that of its question. */
export const fileAnswerSchema = z.strictObject({ number: z.int(), items: z.array(proposedSchema) })
export type FileAnswer = z.infer<typeof fileAnswerSchema>

/** The files one by one: what is wrong with one of them harms no other. */
export const answerSchema = z.strictObject({ files: z.array(z.unknown()) })

/** The form of an answer, as structured output takes it: closed objects, everything required, no keyword that servers lack. */
export function answerForm(action: ItemAction): Question['answer'] {
  const integer = { type: 'integer' }
  const item = closed({
    symbol: { type: ['string', 'null'] },
    start_line: integer,
    end_line: integer,
    intent: { type: 'string', enum: intentsOf(action).map(({ id }) => id) },
    reason: { type: 'string' },
    value: { type: 'integer', enum: [1, 2, 3, 4, 5] },
    risk: { type: 'string', enum: ['low', 'medium', 'high'] },
  })
  const file = closed({ number: integer, items: { type: 'array', items: item } })
  return { kind: 'json', name: 'plan_items', schema: closed({ files: { type: 'array', items: file } }) }
}

function closed(properties: Readonly<Record<string, unknown>>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}
