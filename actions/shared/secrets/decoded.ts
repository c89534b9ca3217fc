import { assembled, type Part, type View } from './views.ts'

interface Encoding {
  /** Stands in every text with a token that can be decoded, and is cheaper to look for; null where nothing is. */
  sign: RegExp | null
  token: RegExp
  /** The bytes, or null where it is not of this encoding. */
  decode: (token: string) => Uint8Array | null
}

/** A token is tried where it begins, and not once more at each of its characters. */
export const ENCODINGS: readonly Encoding[] = [
  { sign: null, token: /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24,}={0,2}/g, decode: fromBase64 },
  {
    sign: /[0-9a-fA-F]{32}/,
    token: /(?<![0-9a-fA-F])(?:0x)?(?:[0-9a-fA-F]{2}){16,}(?![0-9a-fA-F])/g,
    decode: fromHex,
  },
  {
    sign: /%[0-9a-fA-F]{2}/,
    token: /(?<![A-Za-z0-9._~+/=:@!%-])[A-Za-z0-9._~+/=:@!%-]{18,}/g,
    decode: fromPercent,
  },
]

const utf8 = new TextDecoder('utf-8', { fatal: true })
/** Text as people write it; what decodes to anything else was no encoded text. */
const READABLE = /^[\t\r\n\x20-\x7E\u00A0-\uD7FF\uFF00-\uFFEF]+$/

/** What the encoded tokens of a text say, one a line; each stands for its whole token. null where there are none. */
export function decoded(view: View): View | null {
  const parts: Part[] = []
  let length = 0
  for (const { sign, token, decode } of ENCODINGS) {
    if (sign?.test(view.text) === false) continue
    for (const { 0: match, index } of view.text.matchAll(token)) {
      const text = readable(decode(match))
      if (text === null) continue
      const whole = { start: view.startAt(index), end: view.endAt(index + match.length - 1) }
      parts.push({ at: length, text: `${text}\n`, from: index, whole })
      length += text.length + 1
    }
  }
  return parts.length === 0 ? null : assembled(parts, view)
}

function readable(bytes: Uint8Array | null): string | null {
  if (bytes === null || bytes.length < 12) return null
  try {
    const text = utf8.decode(bytes)
    return READABLE.test(text) ? text : null
  } catch {
    return null
  }
}

function fromBase64(token: string): Uint8Array | null {
  const bare = token.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '')
  if (bare.length % 4 === 1) return null
  // Most long tokens are names or hashes: the first bytes tell.
  const head = bytesOf(bare.slice(0, 16))
  return head === null || head.some((byte) => byte < 9 || byte > 126) ? null : bytesOf(bare)
}

function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}

function fromHex(token: string): Uint8Array {
  const digits = token.replace(/^0x/, '')
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
    Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16),
  )
}

function fromPercent(token: string): Uint8Array | null {
  if (!/%[0-9a-fA-F]{2}/.test(token)) return null
  const text = token.replace(/%([0-9a-fA-F]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
