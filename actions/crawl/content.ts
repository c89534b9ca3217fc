import type { BlobFacts } from '../shared/ports/store.ts'
import { saysNoLlm } from '../shared/no-llm/no-llm.ts'

export interface Content {
  facts: BlobFacts
  /** Without a byte order mark; null where it is no text. */
  text: string | null
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Text, or why not: a NUL makes it binary (git's own rule, over the whole content), bytes that are not UTF-8 unreadable. */
export function readContent(bytes: Uint8Array): Content {
  if (bytes.includes(0)) return { facts: { skipped: 'binary', noLlm: false }, text: null }
  const text = decode(bytes)
  if (text === null) return { facts: { skipped: 'not-utf8', noLlm: false }, text }
  return { facts: { skipped: null, noLlm: saysNoLlm(text) }, text }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}
