import { z } from 'zod'
import { note } from './primitives.ts'

/**
 * What a finding does to the verdict: `block` makes a fail; `hold` makes it unproven (a person must decide); `review` is
 * shown and decides nothing.
 */
export const severity = z.enum(['block', 'hold', 'review'])
export type Severity = z.infer<typeof severity>

/** Something found in the tree of a change: a stable code for machines, a sentence for people, and the place. */
export const findingSchema = note.extend({
  severity,
  /** 1-based line at head; at base where the thing is gone from head. Missing where the whole file is meant. */
  line: z.number().int().min(1).optional(),
})
export type Finding = z.infer<typeof findingSchema>
