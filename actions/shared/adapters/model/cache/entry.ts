import { z } from 'zod'
import { keptAnswerSchema } from '../../../cassette/kept-answer.ts'
import { instant, schemaVersion } from '../../../contracts/primitives.ts'
import type { KeptAnswer } from '../../../ports/model.ts'

const DAY = 24 * 60 * 60 * 1000
export const TIME_TO_LIVE = 30 * DAY
/** A longer answer is not kept, and what is longer in a cache is not ours. */
export const MAX_ENTRY_BYTES = 8 * 1024 * 1024

const entrySchema = z.strictObject({ schemaVersion, storedAt: instant, answer: keptAnswerSchema })
export type Entry = z.infer<typeof entrySchema>

export function entryOf({ text, logprobs, tokens, model }: KeptAnswer, now: Date): Entry {
  return { schemaVersion: 1, storedAt: now.toISOString(), answer: { text, logprobs, tokens, model } }
}

/** A cache may have been written by anybody: what is not an entry is none. */
export function readEntry(text: string): Entry | undefined {
  if (text.length > MAX_ENTRY_BYTES) return undefined
  try {
    return entrySchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Clocks of two machines differ a little; what lies further ahead would never grow old. */
export function isFresh({ storedAt }: Entry, now: Date): boolean {
  const age = now.getTime() - Date.parse(storedAt)
  return age < TIME_TO_LIVE && age > -DAY
}
