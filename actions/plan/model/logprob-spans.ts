import type { TokenLogprob } from '../../shared/ports/model.ts'

/**
 * The tokens of a part of the text; the first and the last are cut to it, so that they join to the part. null where the
 * server gave none, or where they do not join to the text: then nobody knows which token stands where.
 */
export function tokensOf(
  { text, logprobs }: { text: string; logprobs: readonly TokenLogprob[] | null },
  { start, end }: { start: number; end: number },
): TokenLogprob[] | null {
  if (logprobs === null || !joinTo(text, logprobs)) return null
  const found: TokenLogprob[] = []
  let at = 0
  for (const { token, logprob } of logprobs) {
    const [from, to] = [Math.max(start, at), Math.min(end, at + token.length)]
    if (from < to) found.push({ token: token.slice(from - at, to - at), logprob })
    at += token.length
    if (at >= end) break
  }
  return found
}

function joinTo(text: string, logprobs: readonly TokenLogprob[]): boolean {
  let at = 0
  for (const { token } of logprobs) {
    if (!text.startsWith(token, at)) return false
    at += token.length
  }
  return at === text.length
}
