import { z } from 'zod'
import { tokensSchema } from '../contracts/spending.ts'
import type { KeptAnswer } from '../ports/model.ts'

/** A model's answer as caches and cassettes hold it. Both may have been written by somebody else: they are parsed. */
export const keptAnswerSchema = z.strictObject({
  text: z.string(),
  logprobs: z
    .array(z.strictObject({ token: z.string(), logprob: z.number() }))
    .readonly()
    .nullable(),
  tokens: tokensSchema.nullable(),
  model: z.string(),
}) satisfies z.ZodType<KeptAnswer>
