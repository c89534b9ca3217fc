import { sha256Of } from '../digest/sha256.ts'

/** Eight hexadecimal digits of SHA-256: tells texts apart. */
export function digest(text: string): string {
  return sha256Of(text).slice(0, 8)
}
