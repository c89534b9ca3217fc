import type { MadeUp } from '../secrets/scan.ts'
import { MARK } from './marks.ts'

/** A reference or a template. */
const REFERENCE = /^\$\{?[\w.]+\}?$|^\{\{.*\}\}$|^<[^<>]*>$|^%\(?[\w.]+\)?s?%?$|^\$\(.*\)$/
/** As issuers mark what they document. */
const DOCUMENTED = /EXAMPLE/
const SAYS_SO = /example(?!\.com)|placeholder|change-?me|redacted|(?:^|[_-])your|dummy|x{5}|\*{3}|\.{3}|…/i
/** Longer than any token: in a key, a word may stand by chance. */
const LONG = 300
/** A URL with a user and no password, or a reference for one. */
const NO_LOGIN = /^[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:(?:[<{$%*][^@]*)?@/i

/**
 * In a token that an issuer's form says it is, less is taken for made up than the gate does: a mark for `ghp_xxxx` costs
 * nothing. What issuers document (`AKIA…EXAMPLE`) stays.
 */
export const madeUp: MadeUp = {
  isPlaceholder: (value) =>
    REFERENCE.test(value) || isRedacted(value) || (value.length < LONG && DOCUMENTED.test(value)),
  isExampleLogin: (url) => NO_LOGIN.test(url),
}

/** A value that a name alone makes a secret. */
export function standsForAnother(value: string): boolean {
  return madeUp.isPlaceholder(value) || (value.length < LONG && SAYS_SO.test(value))
}

/** Marks, and nothing beside them that could be a secret. */
function isRedacted(value: string): boolean {
  const rest = value.replace(MARK, '')
  return rest.length < value.length && !/[A-Za-z0-9]{6}/.test(rest)
}
