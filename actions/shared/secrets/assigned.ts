import { looksRandom } from './placeholders.ts'
import type { SecretFormat } from './formats.ts'

const NAME =
  /(?:passw(?:or)?d|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|auth[_-]?key|credentials?)[\w-]{0,20}["']?\]?/
const SIGN = /\s{0,10}(?::\s{0,3}[A-Za-z.[\]|]{1,30}\s{0,3}=|:=|=>|[:=])\s{0,10}/

/** `password = "…"` and its like, in any language. */
const QUOTED = new RegExp(
  `${NAME.source}${SIGN.source}[rRbBuU]{0,2}(?<quote>["'\`])(?<secret>[^"'\`\\s\\\\]{12,200})\\k<quote>`,
  'dgi',
)
/** Files in which a value needs no quotes. */
const BARE = new RegExp(`${NAME.source}\\s{0,10}[:=]\\s{0,10}(?<secret>[^\\s"'\`#;,{}()<>$]{12,200})(?=\\s|$)`, 'dgim')
const BARE_FILES = /(?:^|\/)\.env(?:\.|$)|\.(?:env|ini|cfg|conf|properties|ya?ml|toml|netrc)$|(?:^|\/)\.netrc$/i

const HINTS = [
  'passw',
  'PASSW',
  'Passw',
  'pwd',
  'PWD',
  'ecret',
  'ECRET',
  'oken',
  'OKEN',
  'key',
  'Key',
  'KEY',
  'phrase',
  'redential',
  'REDENTIAL',
]

/** A value that looks random, given to a name that speaks of a secret. */
export function assignedFormats(path: string): readonly SecretFormat[] {
  const patterns = BARE_FILES.test(path) ? [QUOTED, BARE] : [QUOTED]
  return patterns.map((pattern) => ({ type: 'assigned-secret', hints: HINTS, pattern, confidence: 'likely' }))
}

/** Assigned values must look random: most are names, messages and settings. */
export function isAssignedSecret(value: string): boolean {
  return looksRandom(value)
}
