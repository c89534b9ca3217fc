import { z } from 'zod'
import { parseJson } from './parse.ts'
import { count, instant, objectId, schemaVersion } from './primitives.ts'

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hex')

/** A request body that was handed to the network. Every try is one. */
const requestLine = z.strictObject({
  schemaVersion,
  kind: z.literal('request'),
  at: instant,
  /** Scheme, host and port. */
  endpoint: z.string(),
  prompt: z.string(),
  bytes: count,
  /** Of the body's bytes. */
  sha256,
  /** What of the target stood in it. */
  sources: z.array(
    z.strictObject({
      path: z.string(),
      blob: objectId,
      /** Of the text as it was sent (UTF-8), after redaction, and SHA-256 of the same. */
      bytes: count,
      sha256,
    }),
  ),
})

/** A secret that was replaced before anything was sent. It never holds the secret, nor anything made from it. */
const redactionLine = z.strictObject({
  schemaVersion,
  kind: z.literal('redaction'),
  path: z.string(),
  line: z.number().int().min(1),
  type: z.string(),
  severity: z.enum(['high', 'medium', 'low']),
  /** `<SECRET_HASH_1>` */
  mark: z.string(),
})

/** A line of `egress.jsonl`: everything that left for a model in a run, in order. */
export const egressLineSchema = z.discriminatedUnion('kind', [requestLine, redactionLine])
export type EgressLine = z.infer<typeof egressLineSchema>
export type SentRequest = z.infer<typeof requestLine>
export type Redaction = z.infer<typeof redactionLine>

/** @throws ContractError */
export function parseEgressLine(text: string, source: string): EgressLine {
  return parseJson(egressLineSchema, text, source)
}
