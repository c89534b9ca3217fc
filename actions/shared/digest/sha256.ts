import { createHash } from 'node:crypto'

/** In hex; a text counts as its UTF-8 bytes. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
