import type { Chunks } from '../xml/bytes.ts'
import { decodeText } from '../xml/decode.ts'
import { stop } from '../xml/not-readable.ts'

const MAX_LENGTH = 1024 * 1024

/**
 * Gives each line of a text, without its line end and the white space around it.
 * @returns what stands behind the last line end: a line that may have been cut off
 * @throws NotReadable where a line is longer than any real one, or all of them are blank
 */
export async function eachLine(chunks: Chunks, use: (line: string) => void): Promise<string> {
  let rest = ''
  let blank = true
  for await (const text of decodeText(chunks)) {
    rest += text
    if (!text.includes('\n')) {
      if (rest.length > MAX_LENGTH) stop(`a line in it is longer than ${MAX_LENGTH} characters`)
      continue
    }
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const trimmed = line.trim()
      if (trimmed === '') continue
      blank = false
      use(trimmed)
    }
  }
  if (blank && rest.trim() === '') stop('it is empty')
  return rest.trim()
}
