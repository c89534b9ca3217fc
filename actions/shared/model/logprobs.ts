import { z } from 'zod'
import type { TokenLogprob } from '../ports/model.ts'

const entrySchema = z.object({
  token: z.string(),
  logprob: z.number().max(1e-3),
  bytes: z.array(z.number().int().min(0).max(255)).nullish(),
})
type Entry = z.infer<typeof entrySchema>

const logprobsSchema = z.object({ content: z.array(entrySchema).min(1) })

/** `whole` is the message as it came, `text` the end of it that counts as the answer. */
export interface Written {
  whole: string
  text: string
}

/**
 * The tokens of an answer's text, each with its log-probability, in order and without a gap: joined they are the text.
 * null where the server gives none, or others than those of this text.
 */
export function logprobsOf(logprobs: unknown, written: Written): TokenLogprob[] | null {
  const { data } = logprobsSchema.safeParse(logprobs)
  if (data === undefined) return null
  const entries = data.content
  return linedUp(byBytes(entries), written) ?? linedUp(entries.map(plain), written)
}

function plain({ token, logprob }: Entry): TokenLogprob {
  return { token, logprob: Math.min(0, logprob) }
}

/** A character may be spread over several tokens: it belongs to the one that completes it. */
function byBytes(entries: readonly Entry[]): TokenLogprob[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return entries.map((entry) => ({
    ...plain(entry),
    token: entry.bytes == null ? entry.token : decoder.decode(Uint8Array.from(entry.bytes), { stream: true }),
  }))
}

/** White space, or a fence of Markdown: llama.cpp takes it from around an answer by a schema, and counts its tokens. */
const stripped = { before: /^\s*(?:```\w*\s*)?$/, after: /^\s*(?:```\s*)?$/ }

/**
 * Servers strip white space and fences from around the text, and some count the token that ended it. Anything else that
 * does not match means that the tokens are not those of this text.
 */
function linedUp(tokens: readonly TokenLogprob[], { whole, text }: Written): TokenLogprob[] | null {
  const joined = tokens.map(({ token }) => token).join('')
  const before = joined.indexOf(whole)
  if (before < 0 || !stripped.before.test(joined.slice(0, before))) return null
  const after = joined.slice(before + whole.length)
  const last = tokens.at(-1)?.token ?? ''
  const unended = after.slice(0, Math.max(0, after.length - last.length))
  if (!stripped.after.test(after) && !stripped.after.test(unended)) return null
  const start = before + whole.length - text.length
  return cut(tokens, start, start + text.length)
}

/** The tokens between two places of the joined text; one on the edge keeps its part of it. */
function cut(tokens: readonly TokenLogprob[], start: number, end: number): TokenLogprob[] {
  const kept: TokenLogprob[] = []
  let at = 0
  for (const { token, logprob } of tokens) {
    const part = token.slice(Math.max(0, start - at), Math.max(0, end - at))
    const empty = token === '' && at >= start && at < end
    if (part !== '' || empty) kept.push({ token: part, logprob })
    at += token.length
  }
  return kept
}
