import { bitsPerCharacter } from './entropy.ts'

/** Words that stand in values which documents and tests make up. A real random value holds one by chance in 10^7. */
const MADE_UP =
  /example|placeholder|changeme|change-me|redacted|(?:^|[_-])your|dummy|sample|insert|xxxxx|\*{3,}|\.{3,}|12345678|abcdefgh|01234567|deadbeef|<[^>]*>|\$\{|\{\{|%\(|notasecret|notreal/i
/** The payload of the token that jwt.io shows. */
const SHOWN_TOKEN = /eyJzdWIiOiIxMjM0NTY3ODkw/
const PASSWORDS_OF_DOCUMENTS =
  /^(?:pass|password|passwd|pwd|pw|secret|token|user|username|admin|root|test|guest|postgres|mysql|hunter2|s3cr3t|foo|bar|baz|abc|123|1234|12345|123456|x+)\d{0,3}$/i

/** Longer than any token: in a key, a short word may stand by chance. */
const LONG = 300

/** A value that stands for a secret and is none. */
export function isPlaceholder(value: string): boolean {
  const body = value.replace(/[^A-Za-z0-9]/g, '')
  if ((value.length < LONG && MADE_UP.test(value)) || SHOWN_TOKEN.test(value) || PASSWORDS_OF_DOCUMENTS.test(value))
    return true
  return body.length >= 16 && new Set(body.toLowerCase()).size < 7
}

const LEAST_BITS = 3.3
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Letters and digits without the words that people write: what a generator makes. */
export function looksRandom(value: string): boolean {
  if (UUID.test(value) || !/\d/.test(value) || !/[A-Za-z]/.test(value)) return false
  if (/^(?:https?:|\.{0,2}\/|[\w.<>=-]+\.[a-z]{2,4}$)|[()[\]]/.test(value)) return false
  return bitsPerCharacter(value) >= LEAST_BITS && wordShare(value) < 0.5
}

/** How much of it are runs of letters, in one case, that have vowels as words do. */
function wordShare(value: string): number {
  const runs = value.match(/[A-Z]?[a-z]{4,}|[A-Z]{4,}/g) ?? []
  const words = runs.filter((run) => /[aeiouy]/i.test(run) && !/[^aeiouy]{5}/i.test(run))
  return words.join('').length / value.length
}

const LOGIN = /^[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:([^\s@]*)@([^\s/:?#]*)/i

/** A URL with a user and a password that documents write: `postgres://user:password@localhost/db`. */
export function isExampleLogin(url: string): boolean {
  const [, password, host] = LOGIN.exec(url) ?? []
  if (password === undefined || host === undefined) return false
  return isPlaceholder(password) || /^(?:localhost|127\..*|host|hostname|(?:.*\.)?example(?:\..*)?|)$/i.test(host)
}
