import type { Finding } from '../contracts/finding.ts'
import { bitsPerCharacter } from '../secrets/entropy.ts'
import { joinedLiterals } from '../secrets/views.ts'
import type { ChangedFile } from './changed-file.ts'
import { protectedBecause } from './protected-paths.ts'

const LONG_TOKEN = 120
const LONG_LINE = 2000
/** Random base64 of this length has 5.2 bits a character and more; words and paths stay below 4.8. */
const BASE64_BITS = 4.8
const HEX_BITS = 3

const TOKEN = /[A-Za-z0-9+/_-]{121,}={0,2}/g
/** Base64 wrapped at some width, as lines or as strings: at least three full lines. */
const WRAPPED = /(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{48,}={0,2}["',\\+\s]{1,40}){3,}[A-Za-z0-9+/]*={0,2}/g
/** How base64 of an image or a font begins: PNG, JPEG, GIF, WebP, WOFF, WOFF2. Such a thing is seen by eye. */
const PICTURE = /^(?:iVBORw0KGgo|\/9j\/|R0lGOD|UklGR|d09GRg|d09GMg)/

/** Text that nobody can read: long encoded tokens and lines of thousands of characters. A person decides. */
export function unreadableText(file: ChangedFile): Finding[] {
  // Hashes fill lock files, which are protected by name.
  if (file.after === null || protectedBecause(file.path)?.startsWith('a lock file') === true) return []
  return [...encodedBlob(file), ...longLine(file)]
}

function longLine({ path, added }: ChangedFile): Finding[] {
  const long = added.find(({ text }) => text.length > LONG_LINE)
  if (long === undefined) return []
  const message = `${path}:${long.line}: an added line has ${long.text.length} characters; nobody reads that`
  return [{ code: 'minified-line', path, line: long.line, message, severity: 'hold' }]
}

function encodedBlob({ path, after, added }: ChangedFile): Finding[] {
  const text = added.map((line) => line.text).join('\n')
  const joined = joinedLiterals(text)?.text ?? ''
  const blob = blobIn(text, TOKEN) ?? blobIn(joined, TOKEN) ?? blobIn(text, WRAPPED)
  if (blob === null || after === null) return []
  const line = added.find((candidate) => candidate.text.includes(blob.slice(0, 40)))?.line ?? added[0]?.line
  const isPicture = PICTURE.test(blob)
  const what = isPicture ? 'an encoded picture or font' : 'encoded content that cannot be read'
  const message = `${path}: the added text has ${what} (${blob.length} characters)`
  return [
    {
      code: 'encoded-blob',
      path,
      ...(line === undefined ? {} : { line }),
      message,
      severity: isPicture ? 'review' : 'hold',
    },
  ]
}

/** The first blob that is no picture, else the first picture. */
function blobIn(text: string, pattern: RegExp): string | null {
  const blobs = [...text.matchAll(pattern)].map(([token]) => token).filter(isEncoded)
  return blobs.find((blob) => !PICTURE.test(blob)) ?? blobs[0] ?? null
}

function isEncoded(token: string): boolean {
  const bare = token.replace(/[^A-Za-z0-9+/_-]/g, '')
  if (bare.length <= LONG_TOKEN) return false
  const bits = bitsPerCharacter(bare)
  if (/^[0-9a-fA-F]+$/.test(bare)) return bits >= HEX_BITS
  return bits >= BASE64_BITS && /[A-Z]/.test(bare) && /[a-z]/.test(bare) && /\d/.test(bare)
}
