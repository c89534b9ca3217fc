/** The exact text, byte order mark included, so that lines and offsets mean the same in every stage; null where it is not UTF-8. */
export function utf8Text(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return null
  }
}
