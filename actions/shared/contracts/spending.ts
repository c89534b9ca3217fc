import { z } from 'zod'
import { count } from './primitives.ts'

/** Tokens as a server counts them. `cached` are part of `input`. */
export const tokensSchema = z.strictObject({ input: count, cached: count, output: count })
export type Tokens = z.infer<typeof tokensSchema>

/** US dollars a million tokens. */
export const priceSchema = z.strictObject({
  input: z.number().min(0),
  cached: z.number().min(0),
  output: z.number().min(0),
})
export type Price = z.infer<typeof priceSchema>

/** What one stage asked a model, and what it cost. */
export const spendingSchema = z.strictObject({
  model: z.string(),
  price: priceSchema,
  /** `table`: our price table; `setting`: `prices`; `local`: a server on this machine costs nothing. */
  priceSource: z.enum(['table', 'setting', 'local']),
  /** Requests that reached a server, tries that failed included. */
  requests: count,
  /** Questions that were answered from the cache. */
  cached: count,
  tokens: tokensSchema,
  /** Before the calls, by the price table; US dollars. */
  estimatedUsd: z.number().min(0),
  /** By the tokens that the server counted, or by our estimate where it did not. */
  costUsd: z.number().min(0),
  /** `max-cost-usd`. */
  capUsd: z.number().min(0),
  /** What was not asked because it could not finish inside the cap. */
  notAsked: count,
})
export type Spending = z.infer<typeof spendingSchema>
