import { z } from 'zod'
import { sha256 } from '../contracts/egress.ts'
import { parseJson } from '../contracts/parse.ts'
import { engineName } from '../contracts/plan.ts'
import { count, objectId } from '../contracts/primitives.ts'
import { priceSchema, tokensSchema, type Price } from '../contracts/spending.ts'
import { failureReach, type FailureCode, type ModelParameters, type Reply } from '../ports/model.ts'
import { keptAnswerSchema } from './kept-answer.ts'

export const cassetteVersion = z.literal(1)

/** A pass of apply over the items that the gate failed is a stage of its own here. */
export const recordedStage = z.enum(['plan', 'apply', 'repair'])
export type RecordedStage = z.infer<typeof recordedStage>

const parameters = z.strictObject({
  model: z.string(),
  temperature: z.number(),
  seed: z.number(),
}) satisfies z.ZodType<ModelParameters>

/** As it was written, and not as zod would order it: it stands in the plan, and that is compared byte for byte. */
const priceAsWritten = z.custom<Price>((value) => priceSchema.safeParse(value).success, 'expected a price')

/** A stage begins: everything that decides what it makes, beside the snapshot, the commit and the answers. */
const headerLine = z.strictObject({
  schemaVersion: cassetteVersion,
  kind: z.literal('header'),
  stage: recordedStage,
  /** Version of llm-ops. */
  llmOps: z.string(),
  parameters,
  /** Scheme, host and port; null is the one of OpenAI. No path, no query: a key could stand in them. */
  endpoint: z.string().nullable(),
  settings: z.strictObject({
    engine: z.enum([...engineName.options, 'auto']),
    select: z.array(z.string()),
    ignore: z.array(z.string()),
    excludePaths: z.array(z.string()),
    allowPaths: z.array(z.string()),
    maxItems: count,
    retry: z.boolean(),
    repair: z.boolean(),
    maxOutputTokens: count,
    maxCostUsd: z.number(),
    prices: z.record(z.string(), priceAsWritten),
  }),
  prompts: z.record(z.string(), z.strictObject({ version: z.string(), sha256 })),
  world: z.strictObject({
    /** Branches of proposals as they stood: name to commit. */
    branches: z.record(z.string(), objectId),
    /** `outcomes.json` as it stood; null where there was none. */
    outcomes: z.string().nullable(),
    /** For `repair`: `evidence.json` as it stood. The gate writes it anew afterwards. */
    evidence: z.string().nullable(),
  }),
})
export type CassetteHeader = z.infer<typeof headerLine>

const answered = keptAnswerSchema.extend({ kind: z.literal('answered'), requests: count })
const failed = z.strictObject({
  kind: z.literal('failed'),
  code: z.enum(Object.keys(failureReach) as [FailureCode, ...FailureCode[]]),
  message: z.string(),
  tokens: tokensSchema.nullable(),
  requests: count,
})
const reply = z.discriminatedUnion('kind', [answered, failed]) satisfies z.ZodType<Reply>

/** A question and what came back. The messages are not kept: they are the target's code, and a plan makes them anew. */
export const recordedCallSchema = z.strictObject({
  schemaVersion: cassetteVersion,
  kind: z.literal('call'),
  /** See question-hash.ts. */
  question: sha256,
  /** Questions of this stage that had been asked before this one. */
  asked: count,
  reply,
})

/** A look into the cache of answers. */
const keptLine = z.strictObject({
  schemaVersion: cassetteVersion,
  kind: z.literal('kept'),
  /** Looks of this stage before this one. */
  looked: count,
  hits: z.record(sha256, keptAnswerSchema),
  misses: z.array(sha256),
})

/** Whether the model was there: with `engine: auto` it decides who proposes. */
const probeLine = z.strictObject({
  schemaVersion: cassetteVersion,
  kind: z.literal('probe'),
  /** Why it was not; null where it was. */
  unreachable: z.string().nullable(),
})

/** A line of `calls.jsonl`. It holds no key and no message; a secret of the target stands in it as its mark only. */
export const cassetteLineSchema = z.discriminatedUnion('kind', [headerLine, recordedCallSchema, keptLine, probeLine])
export type CassetteLine = z.infer<typeof cassetteLineSchema>
export type RecordedCall = z.infer<typeof recordedCallSchema>
export type RecordedLook = z.infer<typeof keptLine>

/** One line of text, without its end. U+2028 and U+2029 end a line for some readers, and a model may well write them. */
export function cassetteText(line: CassetteLine): string {
  return JSON.stringify(line).replace(/[\u2028\u2029]/g, (end) => (end === '\u2028' ? '\\u2028' : '\\u2029'))
}

/** @throws ContractError */
export function parseCassetteLine(text: string, source: string): CassetteLine {
  return parseJson(cassetteLineSchema, text, source)
}
