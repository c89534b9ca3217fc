import { gunzipSync, inflateSync } from 'node:zlib'
import { secretFormats } from '../secrets/formats.ts'
import { scan, type Hit } from '../secrets/scan.ts'
import { madeUp } from './made-up.ts'

/** Formats that are told by a word long enough to be looked for the other way round. */
const TELLING = secretFormats.filter(({ hints, confidence }) => {
  return confidence === 'certain' && hints.every((hint) => hint.length >= 4)
})
const HINTS = TELLING.flatMap(({ hints }) => hints.map(reversed))
/** A certificate of megabytes on one line is no token. */
const LONGEST_LINE = 100_000

/** Secrets that are written backwards. */
export function reversedSecrets(text: string): Hit[] {
  if (!HINTS.some((hint) => text.includes(hint))) return []
  const hits: Hit[] = []
  for (const { 0: line, index } of text.matchAll(/[^\n]{16,}/g)) {
    if (line.length > LONGEST_LINE || !HINTS.some((hint) => line.includes(hint))) continue
    const end = index + line.length
    for (const { type, confidence, ...at } of scan(reversed(line), TELLING, madeUp)) {
      hits.push({ type, confidence, start: end - at.end, end: end - at.start })
    }
  }
  return hits
}

function reversed(text: string): string {
  return text.split('').toReversed().join('')
}

/** The base64 of what gzip and zlib begin with. */
const COMPRESSED = /(?<![A-Za-z0-9+/_-])(?:H4sI|eJ[wxyz0-9]|eN[o-z]|eA[EF])[A-Za-z0-9+/_-]{20,200000}={0,2}/g
/** A text of ours: more is a bomb, or no token. */
const MOST_BYTES = 1_000_000

/** Base64 of what holds a secret when it is unpacked. */
export function compressedSecrets(text: string): Hit[] {
  const hits: Hit[] = []
  for (const { 0: token, index } of text.matchAll(COMPRESSED)) {
    const [found] = scan(unpacked(token) ?? '', secretFormats, madeUp)
    if (found === undefined) continue
    hits.push({ type: found.type, confidence: found.confidence, start: index, end: index + token.length })
  }
  return hits
}

function unpacked(token: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(token.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '')), byteOf)
    const unpack = token.startsWith('H4sI') ? gunzipSync : inflateSync
    return new TextDecoder().decode(unpack(bytes, { maxOutputLength: MOST_BYTES }))
  } catch {
    return null
  }
}

function byteOf(character: string): number {
  return character.charCodeAt(0)
}
