import type { SecretFormat } from './formats.ts'
import { isExampleLogin, isPlaceholder } from './placeholders.ts'
import { wordsIn } from './words-in.ts'

/** Something found in a text: offsets in that text. */
export interface Hit {
  type: string
  confidence: SecretFormat['confidence']
  start: number
  /** Exclusive. */
  end: number
}

/** What is no secret although it is written as one. */
export interface MadeUp {
  isPlaceholder: (value: string) => boolean
  isExampleLogin: (url: string) => boolean
}

export const madeUp: MadeUp = { isPlaceholder, isExampleLogin }

/** Every secret of these formats in a text, without what is made up. */
export function scan(
  text: string,
  formats: readonly SecretFormat[],
  { isPlaceholder, isExampleLogin } = madeUp,
): Hit[] {
  const hits: Hit[] = []
  const has = wordsIn(text)
  for (const { type, hints, pattern, confidence } of formats) {
    if (!hints.some(has)) continue
    for (const match of text.matchAll(pattern)) {
      const secret = match.groups?.['secret'] ?? match[0]
      if (isPlaceholder(secret) || isExampleLogin(match[0])) continue
      const start = match.indices?.groups?.['secret']?.[0] ?? match.index
      hits.push({ type, confidence, start, end: start + secret.length })
    }
  }
  return hits
}
