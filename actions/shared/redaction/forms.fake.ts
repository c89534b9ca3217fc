import { deflateSync, gzipSync } from 'node:zlib'

/** What must become of a secret that is written in a form. */
export type Expected = 'must_redact' | 'should_flag' | 'known_miss'

export interface Form {
  name: string
  expected: Expected
  /** Where the text stands: some files are read differently. */
  path: string
  write: (secret: string) => string
  /** Formats that cannot be written so, or are known to be missed: they are counted as known misses. */
  missed?: readonly string[]
}

const half = (text: string) => Math.floor(text.length / 2)
const middle = (mark: string) => (secret: string) => secret.slice(0, half(secret)) + mark + secret.slice(half(secret))
const base64 = (text: string) => Buffer.from(text).toString('base64')
const escapes = (start: string, width: number) => (secret: string) =>
  `"${Array.from(secret, (c) => `${start}${c.charCodeAt(0).toString(16).padStart(width, '0')}`).join('')}"`
const oneLine = (secret: string) => secret.replaceAll('\n', '\\n')

/** Its pattern is too loose to be looked for over line breaks, or backwards. */
const LOOSE = ['discord-token', 'mailchimp-key']
/** Told by fewer than four characters, or by none: backwards they are looked for in vain. */
const TOO_SHORT = [
  'azure-client-secret', 'cargo-token', 'doppler-token', 'gitlab-token', 'grafana-token', 'huggingface-token',
  'json-web-token', 'nuget-key', 'openai-key', 'replicate-token', 'sendgrid-key', 'shopify-token', 'slack-token',
  'square-token', 'telegram-token', 'private-key', ...LOOSE,
] // prettier-ignore

const code = 'src/config.ts'
const must = (name: string, path: string, write: Form['write'], missed?: readonly string[]): Form => ({
  name,
  expected: 'must_redact',
  path,
  write,
  ...(missed === undefined ? {} : { missed }),
})

/** Row 120 of the hostile inputs: how a secret may stand in a repository. */
export const FORMS: readonly Form[] = [
  must('raw', code, (secret) => secret),
  must('in double quotes', code, (secret) => `const it = "${secret}"`),
  must('in single quotes', 'a.py', (secret) => `it = '${secret}'`),
  must('as the password of a URL', code, (secret) => `"https://bot:${secret}@git.hub.dev/x"`),
  must('escaped for JSON', 'a.json', (secret) => JSON.stringify({ it: secret }).replaceAll('/', '\\/')),
  must('as \\x escapes', 'a.c', escapes('\\x', 2)),
  must('as \\u escapes', 'a.js', escapes('\\u', 4)),
  must('in two added strings', code, (secret) => `"${middle('" + "')(secret)}"`),
  must('in added strings on two lines', code, (secret) => `"${middle('" +\n    "')(secret)}"`),
  must('in adjacent strings', 'a.py', (secret) => `("${middle('"\n "')(secret)}")`),
  must('over a continued line', 'a.sh', middle('\\\n    ')),
  must('over two lines', 'a.txt', middle('\n'), LOOSE),
  must('folded as in YAML', 'a.yaml', (secret) => `key: >-\n  ${middle('\n  ')(secret)}\n`, LOOSE),
  must('in base64', code, base64),
  must('in base64url', code, (secret) => Buffer.from(secret).toString('base64url')),
  must('in base64 three times', code, (secret) => base64(base64(base64(secret)))),
  must('in hex', code, (secret) => Buffer.from(secret).toString('hex')),
  must('percent-encoded', 'a.txt', escapes('%', 2)),
  must('with a zero-width space', code, middle('\u200B')),
  must('with invisible operators', code, middle('\u2061\u2062\u2063\u2064')),
  must('with a soft hyphen', code, middle('\u00AD')),
  must('in fullwidth letters', code, (secret) =>
    secret.replace(/[0-9A-Za-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  ),
  must('in a notebook', 'a.ipynb', (secret) => JSON.stringify({ cells: [{ source: [`key = "${oneLine(secret)}"\n`] }] })),
  must('in minified JavaScript', 'a.min.js', (secret) => `!function(){var a=1,b="${oneLine(secret)}";c(b)}();`),
  must('in a picture of SVG', 'a.svg', (secret) => `<svg><text x="1">${secret}</text></svg>`),
  must('in a lock file', 'yarn.lock', (secret) => `  resolved "https://x:${oneLine(secret)}@npm.hub.dev/a.tgz#1"`),
  must('in a file of variables', 'deploy/settings.ini', (secret) => `KEY=${oneLine(secret)}`),
  must('in removed lines of a diff', 'a.diff', (secret) => secret.split('\n').map((line) => `-${line}`).join('\n')),
  must('between control characters', 'a.bin.txt', (secret) => `\u0000\u0001${secret}\u0000\u0002`),
  must('in the name of a file', 'a.txt', (secret) => `config/${oneLine(secret)}.json`),
  must('in a commit message', 'a.txt', (secret) => `fix: remove ${secret}\n\nSigned-off-by: A <a@b.dev>`),
  must('in the output of a test', 'a.txt', (secret) => `AssertionError: '${secret}' != None\n+ None`),
  must('in a JUnit report', 'a.xml', (secret) => `<system-out>token ${secret}</system-out>`),
  must('in a stack trace', 'a.txt', (secret) => `Error: bad token ${secret}\n    at login (/app/a.js:3:4)`),
  must('in a coverage report', 'a.html', (secret) => `<td class="src">x = &quot;${secret}&quot;</td>`),
  { name: 'compressed by gzip, in base64', expected: 'should_flag', path: code, write: (secret) => gzipSync(secret).toString('base64') },
  { name: 'compressed by zlib, in base64', expected: 'should_flag', path: code, write: (secret) => deflateSync(secret).toString('base64') },
  { name: 'backwards', expected: 'should_flag', path: code, missed: TOO_SHORT, write: (secret) => `it("${Array.from(secret).toReversed().join('')}")` },
  { name: 'in rot13', expected: 'known_miss', path: code, write: (secret) => `it("${secret.replace(/[A-Za-z]/g, rot13)}")` },
  { name: 'every second character', expected: 'known_miss', path: code, write: (secret) => `it("${Array.from(secret).join('.')}")` },
] // prettier-ignore

function rot13(letter: string): string {
  const [code, first] = [letter.charCodeAt(0), letter < 'a' ? 65 : 97]
  return String.fromCharCode(((code - first + 13) % 26) + first)
}

/** What becomes of a format in a form. */
export function expectedOf({ expected, missed }: Form, format: string): Expected {
  return missed?.includes(format) === true ? 'known_miss' : expected
}

/** What may be left when a secret is gone: no piece of it as it was written that is longer than a word. */
export function isGone(written: string, secret: string, redacted: string): boolean {
  const pieces = [secret, written].flatMap((text) => text.match(/[A-Za-z0-9+/=_%\\.-]{12,}/g) ?? [])
  const telling = pieces.filter((piece) => /\d/.test(piece) && /[A-Za-z]/.test(piece))
  return telling.every((piece) => !redacted.includes(piece.slice(-12)))
}
