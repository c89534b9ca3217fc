import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { characters, madeUpSecrets } from './made-up.fake.ts'
import { findSecrets } from './secrets.ts'

const secrets = madeUpSecrets(7)
const named = Object.entries(secrets)
const half = (text: string) => Math.floor(text.length / 2)
const base64 = (text: string) => Buffer.from(text).toString('base64')
const inMiddle = (mark: string) => (secret: string) => secret.slice(0, half(secret)) + mark + secret.slice(half(secret))
const isPem = (type: string) => type === 'private-key'

/** What a secret may be written as. What must go when it is found: the piece of the text that holds it. */
const escaped = (start: string, width: number) => (secret: string) =>
  `"${Array.from(secret, (c) => `${start}${c.charCodeAt(0).toString(16).padStart(width, '0')}`).join('')}"`
const FORMS: Readonly<Record<string, (secret: string) => string>> = {
  raw: (secret) => secret,
  'in double quotes': (secret) => `"${secret}"`,
  'in single quotes': (secret) => `'${secret}'`,
  'as the password of a URL': (secret) => `https://bot:${secret}@git.hub.dev/x`,
  'escaped for JSON': (secret) => JSON.stringify({ it: secret }).replaceAll('/', '\\/'),
  'as \\x escapes': escaped('\\x', 2),
  'as \\u escapes': escaped('\\u', 4),
  'in two added strings': (secret) => `"${inMiddle('" + "')(secret)}"`,
  'in two added strings on two lines': (secret) => `"${inMiddle('" +\n    "')(secret)}"`,
  'in two adjacent strings': (secret) => `("${inMiddle('"\n "')(secret)}")`,
  'over a continued line': inMiddle('\\\n    '),
  'over two lines': inMiddle('\n'),
  'folded as in YAML': (secret) => `key: >-\n  ${inMiddle('\n  ')(secret)}\n`,
  'in base64': base64,
  'in base64url without padding': (secret) => Buffer.from(secret).toString('base64url'),
  'in base64 of base64 of base64': (secret) => base64(base64(base64(secret))),
  'in wrapped base64': (secret) => base64(`${'lorem ipsum '.repeat(9)}${secret}`).replace(/.{76}/g, '$&\n'),
  'in hex': (secret) => Buffer.from(secret).toString('hex'),
  'in hex of base64': (secret) => Buffer.from(base64(secret)).toString('hex'),
  'percent-encoded': escaped('%', 2),
  'with a zero-width space': inMiddle('\u200B'),
  'with invisible operators': (secret) => inMiddle('\u2061\u2062\u2063\u2064')(secret),
  'with a soft hyphen': inMiddle('\u00AD'),
  'with fullwidth letters': (secret) => secret.replace(/[0-9A-Za-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  'in a removed line of a diff': (secret) => secret.split('\n').map((line) => `-${line}`).join('\n'),
  'in a stack trace': (secret) => `Error: bad token ${secret}\n    at login (/app/a.js:3:4)`,
  'in minified JavaScript': (secret) => `!function(){var a=1,b="${secret.replaceAll('\n', '\\n')}";c(b)}();`,
} // prettier-ignore

/** Not looked for over line breaks: known misses. */
const SHAPELESS = ['discord-token', 'mailchimp-key']
const MISSED = ['over two lines', 'folded as in YAML'].flatMap((form) => SHAPELESS.map((type) => [form, type]))

describe.each(Object.entries(FORMS))('a secret %s', (form, write) => {
  it.each(named.filter(([type]) => !MISSED.some(([where, what]) => where === form && what === type)))(
    'is found as a whole (%s)',
    async (_, secret) => {
      const written = write(secret)
      const text = `const before = 1\nconst it = ${written}\nconst after = 2\n`
      const found = await findSecrets(text, 'src/config.ts')
      const rest = redact(text, found)
      expect(found.length).toBeGreaterThan(0)
      // Neither half of what was written is left.
      for (const piece of [write(secret).slice(-12), write(secret).slice(0, 12)].map((p) =>
        p.replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, ''),
      )) {
        if (secret.includes(piece) && piece.length > 9 && !isPem(piece)) expect(rest).not.toContain(piece)
      }
      expect(rest).toContain('const before = 1\n')
      expect(rest).toContain('const after = 2\n')
    },
  )
})

describe('what is known to be missed', () => {
  it.each([
    ['compressed', (secret: string) => gzipSync(secret).toString('base64')],
    ['reversed', (secret: string) => Array.from(secret).toReversed().join('')],
  ])('%s secrets', async (_, write) => {
    expect(await findSecrets(`x = "${write(secrets['github-token'] as string)}"`, 'a.py')).toEqual([])
  })
})

describe('a private key', () => {
  const pem = secrets['private-key'] as string
  it.each([
    ['with CRLF', pem.replaceAll('\n', '\r\n')],
    ['indented', pem.replaceAll('\n', '\n    ')],
    ['with \\n in it', pem.replaceAll('\n', '\\n')],
    ['with \\\\n in it, as JSON in a string', JSON.stringify({ private_key: pem })],
    ['on one line', pem.replaceAll('\n', ' ')],
    ['without its end', pem.slice(0, 600)],
    ['of another kind', pem.replaceAll('RSA ', '')],
    ['of PGP', pem.replaceAll('RSA PRIVATE KEY', 'PGP PRIVATE KEY BLOCK')],
    ['with headers', pem.replace('-----\n', '-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,AB\n\n')],
  ])('%s is found', async (_, text) => {
    expect(await findSecrets(`key = '''${text}'''\n`, 'a.py')).toMatchObject([{ type: 'private-key', line: 1 }])
  })

  it.each([
    '-----BEGIN RSA PRIVATE KEY-----',
    'const header = /-----BEGIN (RSA )?PRIVATE KEY-----/',
    '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
  ])('is not seen in a mere name (%j)', async (text) => {
    expect(await findSecrets(text, 'a.js')).toEqual([])
  })
})

describe('a value assigned to a name that speaks of a secret', () => {
  const value = characters(3)(24)
  it.each([
    ['a.py', `password = "${value}"`],
    ['a.py', `DB_PASSWORD: str = '${value}'`],
    ['a.js', `const config = { clientSecret: '${value}' }`],
    ['a.go', `apiKey := "${value}"`],
    ['a.json', `{"auth_token": "${value}"}`],
    ['.env.production', `API_KEY=${value}`],
    ['a.yaml', `  secret: ${value}`],
    ['a.cs', `postgres://app:${value}@db.internal.net/x`],
  ])('%s: %s needs a look', async (path, text) => {
    const [found] = await findSecrets(text, path)
    expect(found).toMatchObject({ confidence: 'likely' })
    expect(text.slice(found?.start, found?.end)).toContain(value)
  })

  it.each([
    ['a.py', 'password = "correct-horse-battery"'],
    ['a.py', 'token = os.environ["TOKEN_FOR_THE_API_1"]'],
    ['a.js', 'const secretName = "projects/one/secrets/two"'],
    ['a.js', 'password: "Enter your new password1"'],
    ['a.ts', 'const tokenKind = "string_literal_token_2"'],
    ['a.py', 'db = "postgres://user:password@localhost:5432/app"'],
    ['a.py', 'url = "https://user:pass@example.com/"'],
    ['a.yaml', 'password: ${DB_PASSWORD_FROM_ENV_1}'],
    ['a.yaml', 'token: {{ secrets.GITHUB_TOKEN_2 }}'],
    ['a.ts', 'const primaryKey = "customer_order_line_2"'],
  ])('%s: %s does not', async (path, text) => {
    expect(await findSecrets(text, path)).toEqual([])
  })
})

describe('what only looks like a secret', () => {
  const some = characters(11)
  const hex = (length: number) => some(length, '0123456789abcdef')
  it.each([
    ['a UUID', `token = "${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}"`],
    ['a SHA-256', `"integrity": "sha256-${base64(some(32))}"\nsha = "${hex(64)}"`],
    ['a SHA-1', `commit ${hex(40)}`],
    [
      'a documented example',
      `aws_access_key_id = ${['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('')}\nsecret = wJalrXUtnFEMI/K7MDENG/bPxRfiCY${['EXAMPLE', 'KEY'].join('')}`,
    ],
    ['a CSS colour', 'a { color: #c0ffee; background: #1a2b3c4d }'],
    ['an encoded picture', `<img src="data:image/png;base64,iVBORw0KGgo${some(800)}">`],
    ['a test vector', `KEY = "000102030405060708090a0b0c0d0e0f"\nOUT = "${hex(128)}"`],
    ['a mere prefix', 'if token.startswith("ghp_") or token.startswith("sk-"): pass'],
    ['a placeholder', `GITHUB_TOKEN=ghp_${'x'.repeat(36)}\nkey = "sk-${'your-key-here'.repeat(4)}"`],
  ])('%s is none', async (_, text) => {
    expect(await findSecrets(text, 'README.txt')).toEqual([])
  })
})

describe('what is found', () => {
  const token = secrets['github-token'] as string

  it('has the place in the text as given, and never the secret', async () => {
    const text = `# a\n\nlogin("${token}")\n`
    const found = await findSecrets(text, 'a.py')
    expect(found).toEqual([
      {
        type: 'github-token',
        confidence: 'certain',
        start: 12,
        end: 52,
        line: 3,
        endLine: 3,
        hash: expect.stringMatching(/^[0-9a-f]{8}$/),
      },
    ])
    expect(text.slice(12, 52)).toBe(token)
    expect(JSON.stringify(found)).not.toContain(token.slice(4, 16))
  })

  it('has one hash, however the secret is written', async () => {
    const hashes = await Promise.all(
      ['raw', 'in base64', 'in two added strings', 'with a soft hyphen'].map(async (form) => {
        const [found] = await findSecrets(`x = ${FORMS[form]?.(token)}`, 'a.py')
        return found?.hash
      }),
    )
    expect(new Set(hashes).size).toBe(1)
  })

  it('can be cut out once and for all, line by line', async () => {
    const text = named.map(([, secret]) => secret).join('\nand\n')
    const once = redact(text, await findSecrets(text, 'a.txt'))
    expect(await findSecrets(once, 'a.txt')).toEqual([])
    expect(once.split('\n')).toHaveLength(text.split('\n').length)
    for (const [, secret] of named) expect(once).not.toContain(secret.slice(-20))
  })

  it('is found where it stands in a long text', async () => {
    const theirs = ['tskey', 'auth', characters(8)(16), characters(2)(30)].join('-')
    const text = `${'some words of a long text\n'.repeat(9000)}${theirs}\n`
    expect(await findSecrets(text, 'a.txt')).toMatchObject([{ start: text.length - theirs.length - 1, line: 9001 }])
  })

  it.each([
    ['secrets', `${['gh', 'p_'].join('')}${'aB3dE5'.repeat(6)}\n`],
    ['quotation marks and blanks', '"   '],
    ['one letter', 'a'],
    ['the beginning of keys', ['-----BEGIN RSA PRIVATE', ' KEY-----\n'].join('')],
    ['escapes', '\\u0041'],
    ['names of secrets', 'password = '],
    ['foreign words', '\u0430b '],
  ])('is found in time that grows with the text, where it is full of %s', async (_, unit) => {
    const seconds = async (length: number) => {
      const started = performance.now()
      await findSecrets(unit.repeat(Math.ceil(length / unit.length)), 'a.yaml')
      return performance.now() - started
    }
    await seconds(40_000)
    // Eight times the text: a square would take 64 times as long. The rest is what a busy machine may add.
    expect(await seconds(320_000)).toBeLessThan(Math.max(await seconds(40_000), 20) * 40)
  })

  it('is found although a comment asks that it is not', async () => {
    // A format of secretlint's alone.
    const theirs = ['tskey', 'auth', characters(8)(16), characters(2)(30)].join('-')
    for (const secret of [token, theirs]) {
      expect(await findSecrets(`// secretlint-disable\nconst t = '${secret}'\n`, 'a.js')).toHaveLength(1)
    }
  })
})

/** As the redaction will: the line breaks stay. */
function redact(text: string, found: Awaited<ReturnType<typeof findSecrets>>): string {
  return found.toReversed().reduce((rest, { type, start, end }, at) => {
    const breaks = rest.slice(start, end).replace(/[^\n]/g, '')
    return `${rest.slice(0, start)}[[REDACTED:${type}:${at}]]${breaks}${rest.slice(end)}`
  }, text)
}
