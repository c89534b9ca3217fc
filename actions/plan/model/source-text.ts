/** null where it is not UTF-8. A byte order mark stays: lines and offsets mean the same in every stage. */
export function sourceText(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return null
  }
}

/** As git, coverage and readers count them; what follows the last line end is a line only where there is something. */
export function sourceLines(text: string): string[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}
