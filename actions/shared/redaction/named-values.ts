import type { Hit } from '../secrets/scan.ts'
import { looksGenerated } from './generated.ts'
import { standsForAnother } from './made-up.ts'

/** Names whose value is a secret, whatever it looks like. */
const STRONG = String.raw`passw(?:or)?d|passphrase|db_?pass|secrete?|api[_-]?key|private[_-]?key|secret[_-]?key|access[_-]?key|client[_-]?secret|auth[_-]?key|service_?key|account_?key|pwd|(?<![A-Za-z])pw(?![A-Za-z])`
/** Names with many meanings: their value must look like one. */
const WEAK = String.raw`token|key|secret|pass|auth|credentials?|creds|session|cookie|bearer|api|access|sig(?:nature)?|pwd|phrase|(?:client|app|account|access)[_-]?id`
/** `: str =`, `string =` */
const TYPED = String.raw`(?:\s{0,3}:)?\s{1,3}[A-Za-z.[\]|]{1,30}\s{0,3}=`
const GIVEN = String.raw`(?:${TYPED}|:{1,3}=|[?.+]=|[!=]?={1,3}|=>|:)`
const REST_OF_NAME = String.raw`[\w.[\]-]{0,40}["'\x60]?`
const QUOTED = String.raw`[@$]?[rbuf]{0,2}(?<quote>["'\x60])(?<secret>(?:(?!\k<quote>)[^\r\n\\]|\\.){4,200})\k<quote>`

interface Pattern {
  pattern: RegExp
  accept: (value: string) => boolean
}

/** Where a value stands by its name, in any language; the value is the group `secret`. */
const PATTERNS: readonly Pattern[] = [
  // password = "…", "password": "…", if (password == "…")
  { pattern: build(`(?:${STRONG})${REST_OF_NAME}\\s{0,10}${GIVEN}\\s{0,10}${QUOTED}`), accept: isValue },
  // password "…", set("password", "…"), std::string password("…")
  { pattern: build(`(?:${STRONG})${REST_OF_NAME}[\\s,(]{1,6}${QUOTED}`), accept: isNoWord },
  // "…" == password
  { pattern: build(`${QUOTED}\\s{0,4}[!=]={1,2}\\s{0,4}[\\w.]{0,40}(?:${STRONG})`), accept: isValue },
  // TOKEN=…, <token>…</token>, --token …, set("TOKEN", "…"), key=… in a URL
  {
    pattern: build(
      String.raw`(?:${WEAK})[\w.[\]-]{0,40}["'\x60\]>]{0,3}\s{0,10}(?:${GIVEN}|[,|>({-]{1,2}|\sis\s|(?<=--[\w-]{1,40})\s|(?=["'\x60\n]))[\s"'\x60@{]{0,40}(?:bearer |basic )?(?<secret>[^\s"'\x60,;(){}<>$\\]{8,8000})`,
    ),
    accept: looksGiven,
  },
  // curl -u user:password
  {
    pattern: /\bcurl\b[^\n|;]{0,200}?\s(?:-u|--user)[\s=]{0,4}["']?(?<secret>[^\s"':]{0,80}:[^\s"']{3,200})/dgi,
    accept: isValue,
  },
  {
    pattern: /authorization["']?\s{0,4}[:=,]\s{0,4}["']?(?:basic|bearer|token|apikey)\s{1,4}(?<secret>[A-Za-z0-9+/=._~:-]{8,8000})/dgi,
    accept: isValue,
  },
  // Private keys, whatever stands in them.
  {
    pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?<secret>[^-](?:(?!-----BEGIN )[\s\S]){1,20000}?)-----END/dg,
    accept: isValue,
  },
  {
    pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----\r?\n(?<secret>[A-Za-z0-9+/= ]{8,200}(?:\r?\n[A-Za-z0-9+/=]{8,200}){0,200})/dg,
    accept: isValue,
  },
] // prettier-ignore

/** Files in which a value needs no quotes and goes on to the end of its line. */
const CONFIGURATION =
  /(?:^|\/)\.env(?:\.|$)|\.(?:env|ini|cfg|conf|cnf|properties|ya?ml|toml|netrc|config)$|(?:^|\/)\.(?:netrc|npmrc|pypirc)$/i
const TO_LINE_END: Pattern = {
  pattern: build(String.raw`(?:${STRONG})[\w.-]{0,40}\s{0,10}[:=]{1,2}\s{0,10}(?<secret>[^\s"'\x60$][^\r\n]{3,200})`),
  accept: isValue,
}

/** Values that are given to a name that speaks of a secret. */
export function namedValues(text: string, source: string): Hit[] {
  const patterns = CONFIGURATION.test(source) ? [...PATTERNS, TO_LINE_END] : PATTERNS
  return patterns.flatMap((pattern) => hitsOf(text, pattern))
}

function build(source: string): RegExp {
  return new RegExp(source, 'dgi')
}

function hitsOf(text: string, { pattern, accept }: Pattern): Hit[] {
  const hits: Hit[] = []
  for (const { groups, indices } of text.matchAll(pattern)) {
    const [start, end] = indices?.groups?.['secret'] ?? [0, 0]
    if (accept(groups?.['secret'] ?? '')) hits.push({ type: 'named-secret', confidence: 'likely', start, end })
  }
  return hits
}

/** Names of types, of nothing, and beginnings of tokens that a text is held against. */
const NO_VALUE = /^(?:true|false|null|none|undefined|function|string|number|object|boolean|symbol|[a-z]{2,8}[_-])$/i
/** A text that is put together from others. */
const COMPOSED = /\$\{[\w.]{1,60}(?:\([^{}]{0,80}\)|\[[^{}]{0,80}\])*\}/

function isValue(value: string): boolean {
  return /[A-Za-z0-9]/.test(value) && !NO_VALUE.test(value) && !COMPOSED.test(value) && !standsForAnother(value)
}

/** After a comma or a bracket stand other names, too. */
function isNoWord(value: string): boolean {
  return isValue(value) && !/^[\w ./:,'\\-]*$/.test(value)
}

function looksGiven(value: string): boolean {
  return (
    (looksGenerated(value, 2.6) || /^\d{15,40}$/.test(value)) &&
    !/^-?[\d.]+E[+-]?\d+$/i.test(value) &&
    !standsForAnother(value)
  )
}
