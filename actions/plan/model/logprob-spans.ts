import type { TokenLogprob } from '../../shared/ports/model.ts'

interface Place {
  start: number
  /** Exclusive. */
  end: number
}

/**
 * By a place in the text, the tokens of that part; the first and the last are cut to it, so that they join to the part.
 * null everywhere where the server gave none, or where they do not join to the text: then nobody knows which token stands
 * where.
 */
export function tokensByPlace({
  text,
  logprobs,
}: {
  text: string
  logprobs: readonly TokenLogprob[] | null
}): (place: Place) => TokenLogprob[] | null {
  // One look for all parts: they may be many, and the tokens, too.
  if (logprobs === null || !joinTo(text, logprobs)) return () => null
  return (place) => cut(logprobs, place)
}

function cut(logprobs: readonly TokenLogprob[], { start, end }: Place): TokenLogprob[] {
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
