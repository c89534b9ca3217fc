/** Of one field of an error: gateways put whole requests into them. */
const FIELD = 2000
/** Of what a person is shown. */
const SHOWN = 300
/** So many characters of a key in a row are a part of it. */
const KEY_RUN = 6
const SHORTEST_KEY = 4

/** How far servers and gateways nest their errors at the most; deeper is hostile. */
const DEPTH = 4

/**
 * What a server says is wrong, from the fields that are for that: OpenAI's `message`, `code`, `type`, `param`; FastAPI's
 * `detail`; a bare string (Ollama); OpenRouter's `metadata.raw`. Not from all of the body: some send the request back.
 */
export function wordsOf(error: unknown, depth = DEPTH): string {
  if (typeof error === 'string') return error.slice(0, FIELD)
  if (typeof error !== 'object' || error === null || depth === 0) return ''
  const fields = error as Record<string, unknown>
  const named = ['message', 'msg', 'code', 'type', 'param', 'raw'].map((name) => scalar(fields[name]))
  const place = Array.isArray(fields['loc']) ? fields['loc'].slice(0, 10).map(scalar).join('.') : ''
  const inner = Array.isArray(fields['detail']) ? fields['detail'].slice(0, 10) : [fields['detail']]
  const nested = [...inner, fields['error'], fields['metadata'], fields['innererror']]
  const words = [...named, place, ...nested.map((value) => wordsOf(value, depth - 1))]
  return words.filter((word) => word !== '').join(' ')
}

/** One short line of it, fit to be shown. */
export function quoted(words: string): string {
  const line = words.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line
}

/** The text without the key, or any part of it that is long enough to be one, plain, percent-encoded or in base64. */
export function withoutKey(text: string, key: string | null): string {
  if (key === null || key.length < SHORTEST_KEY) return text
  return [key, encodeURIComponent(key), base64(key)].reduce(withoutRuns, text)
}

function withoutRuns(text: string, secret: string): string {
  const run = Math.min(KEY_RUN, secret.length)
  const hidden = new Set<number>()
  for (let at = 0; at + run <= text.length; at++) {
    if (!secret.includes(text.slice(at, at + run))) continue
    for (let index = at; index < at + run; index++) hidden.add(index)
  }
  if (hidden.size === 0) return text
  let clean = ''
  for (let index = 0; index < text.length; index++) {
    if (!hidden.has(index)) clean += text[index]
    else if (!hidden.has(index - 1)) clean += '***'
  }
  return clean
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text))).replace(/=+$/, '')
}

function scalar(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, FIELD) : ''
}
