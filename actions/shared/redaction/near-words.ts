import { standsForAnother } from './made-up.ts'
import type { Hit } from '../secrets/scan.ts'
import { looksGenerated } from './generated.ts'

const WORD =
  /passw|passphrase|pwd|secret|token|api|key|auth|bearer|basic|credential|access|sign|private|licen[cs]e|session|cookie|webhook|dsn|client|app[_ -]?id/i
/** How far before a value its word may stand. */
const REACH = 64
const TOKEN = /[A-Za-z0-9][A-Za-z0-9_~+/=.:-]{14,8000}/g
/** What stands before sums and pictures. */
const SUM =
  /(?:sha\d{1,3}|md5|integrity|checksum|digest|hash|commit|rev(?:ision)?|etag|base64,?|fingerprint|resolved|public[_ -]?key)[\w"'=:/ -]{0,12}$/i

/** A dotted name, a constant. */
const IDENTIFIER = /^[A-Za-z_$][\w$]{0,19}(?:\.[A-Za-z_$][\w$]{0,19})+[:.]?$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+:?$/

/** Values as a generator makes them that stand beside a word that speaks of secrets. */
export function nearWords(text: string): Hit[] {
  const hits: Hit[] = []
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const before = text.slice(Math.max(0, index - REACH), index)
    if (!WORD.test(before + token.slice(0, 12)) || SUM.test(before)) continue
    for (const { at, value } of parts(token)) {
      if (IDENTIFIER.test(value) || !looksGenerated(value) || standsForAnother(value)) continue
      const start = index + at
      hits.push({ type: 'secret-near-word', confidence: 'likely', start, end: start + value.length })
    }
  }
  return hits
}

/** `name=value`, `user:value` and URLs: their pieces. */
function parts(token: string): { at: number; value: string }[] {
  if (!/[=:/][A-Za-z0-9]/.test(token) || !/:\/\/|[A-Za-z_]{2,40}[=:]/.test(token)) return [{ at: 0, value: token }]
  return [...token.matchAll(/[A-Za-z0-9_~+.-]{15,}={0,2}/g)].map(({ 0: value, index }) => ({ at: index, value }))
}
