import type { TokenLogprob } from '../ports/model.ts'

/** As servers send it, as far as it is read. */
interface Entry extends TokenLogprob {
  bytes?: readonly number[] | null
}

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
  const entries = entriesIn(logprobs)
  if (entries === null) return null
  return linedUp(byBytes(entries), written) ?? linedUp(entries.map(plain), written)
}

/** By hand and not by a schema: an answer has thousands of bytes in here, and a schema weighs each of them. */
function entriesIn(logprobs: unknown): readonly Entry[] | null {
  const content = isRecord(logprobs) ? logprobs['content'] : null
  return Array.isArray(content) && content.length > 0 && content.every(isEntry) ? content : null
}

/** A little over 0 is a rounding error. */
const most = 1e-3

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value) || typeof value['token'] !== 'string') return false
  const { logprob, bytes } = value
  if (typeof logprob !== 'number' || !Number.isFinite(logprob) || logprob > most) return false
  return bytes === undefined || bytes === null || (Array.isArray(bytes) && bytes.every(isByte))
}

function isByte(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function plain({ token, logprob }: Entry): TokenLogprob {
  return { token, logprob: Math.min(0, logprob) }
}

/** A character may be spread over several tokens: it belongs to the one that completes it. */
function byBytes(entries: readonly Entry[]): TokenLogprob[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  // Whether the decoder may hold the beginning of a character: ASCII ends one.
  let holds = false
  return entries.map((entry) => {
    const { bytes } = entry
    if (bytes == null || (!holds && isSpelled(entry.token, bytes))) return plain(entry)
    holds = (bytes.at(-1) ?? (holds ? 0x80 : 0)) >= 0x80
    return plain({ ...entry, token: decoder.decode(Uint8Array.from(bytes), { stream: true }) })
  })
}

/** Is the token ASCII, and are these its bytes? Then nothing needs decoding. */
function isSpelled(token: string, bytes: readonly number[]): boolean {
  return token.length === bytes.length && bytes.every((byte, at) => byte < 0x80 && byte === token.charCodeAt(at))
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
