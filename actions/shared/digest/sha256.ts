import { createHash } from 'node:crypto'

/** SHA-256 (FIPS 180-4) in hex; a text counts as its UTF-8 bytes. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
