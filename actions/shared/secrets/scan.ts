import type { SecretFormat } from './formats.ts'
import { isExampleLogin, isPlaceholder } from './placeholders.ts'

/** Something found in a text: offsets in that text. */
export interface Hit {
  type: string
  confidence: SecretFormat['confidence']
  start: number
  /** Exclusive. */
  end: number
}

/** Every secret of these formats in a text, placeholders left out. */
export function scan(
  text: string,
  formats: readonly SecretFormat[],
  accept: (value: string) => boolean = () => true,
): Hit[] {
  const hits: Hit[] = []
  for (const { type, hints, pattern, confidence } of formats) {
    if (!hints.some((hint) => text.includes(hint))) continue
    for (const match of text.matchAll(pattern)) {
      const secret = match.groups?.['secret'] ?? match[0]
      if (isPlaceholder(secret) || isExampleLogin(match[0]) || !accept(secret)) continue
      const start = match.indices?.groups?.['secret']?.[0] ?? match.index
      hits.push({ type, confidence, start, end: start + secret.length })
    }
  }
  return hits
}
