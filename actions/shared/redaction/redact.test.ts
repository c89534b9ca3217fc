import { describe, expect, it } from '@jest/globals'
import { characters, madeUpSecrets } from '../secrets/made-up.fake.ts'
import { redact } from './redact.ts'

const secrets = madeUpSecrets(5)
const token = secrets['github-token'] as string
const other = secrets['stripe-key'] as string
const pem = secrets['private-key'] as string
const source = (text: string, path = 'src/app.py') => ({ path, blob: 'a'.repeat(40), text })
const one = async (text: string, path?: string) => {
  const { texts, ...rest } = await redact([source(text, path)])
  return { text: texts[0] as string, ...rest }
}

describe('redact', () => {
  it('puts one mark for one secret, counted as they first stand, in every source', async () => {
    const { texts, marks } = await redact([
      source(`a = "${token}"\nb = "${other}"\n`),
      source(`c = "${other}"\n`, 'b.py'),
    ])
    expect(texts).toEqual(['a = "<SECRET_HASH_1>"\nb = "<SECRET_HASH_2>"\n', 'c = "<SECRET_HASH_2>"\n'])
    expect([...marks]).toEqual([
      ['<SECRET_HASH_1>', token],
      ['<SECRET_HASH_2>', other],
    ])
  })

  it('gives the same secret the same mark however it is written', async () => {
    const forms = [token, Buffer.from(token).toString('base64'), `${token.slice(0, 9)}\u200B${token.slice(9)}`]
    const { text } = await one(forms.map((form, at) => `x${at} = "${form}"`).join('\n'))
    expect(text).toBe('x0 = "<SECRET_HASH_1>"\nx1 = "<SECRET_HASH_1>"\nx2 = "<SECRET_HASH_1>"')
  })

  it('keeps every line, its end and what stands around', async () => {
    const lines = pem.split('\n')
    const rest = '# more\r\n'.repeat(200)
    const { text } = await one(`before\r\n  key = '''${lines.join('\r\n    ')}'''\r\n\r\nafter\t\r\n${rest}`)
    expect(text).toBe(
      `before\r\n  key = '''<SECRET_HASH_1>\r\n${'    <SECRET_HASH_1>\r\n'.repeat(lines.length - 2)}    <SECRET_HASH_1>'''\r\n\r\nafter\t\r\n${rest}`,
    )
  })

  it('says where it was, what it was and how bad it is, and never the secret', async () => {
    const { redactions } = await one(
      `\nx = "${token}"\nurl = "postgres://app:tr0ub4dor@db.internal/x"\npassword = "Tr0ub4dor&3"\n`,
    )
    expect(redactions).toEqual([
      { schemaVersion: 1, kind: 'redaction', path: 'src/app.py', line: 2, type: 'github-token', severity: 'high', mark: '<SECRET_HASH_1>' },
      { schemaVersion: 1, kind: 'redaction', path: 'src/app.py', line: 3, type: expect.any(String), severity: 'medium', mark: '<SECRET_HASH_2>' },
      { schemaVersion: 1, kind: 'redaction', path: 'src/app.py', line: 4, type: 'named-secret', severity: 'low', mark: '<SECRET_HASH_3>' },
    ]) // prettier-ignore
  })

  it('gives secrets that stand one a line their own marks', async () => {
    const text = (await one(`${token}\n${other}\n${token}\n`, 'tokens.txt')).text
    expect(text).toBe('<SECRET_HASH_1>\n<SECRET_HASH_2>\n<SECRET_HASH_1>\n')
  })

  it('takes what is a secret in one source for one in every other', async () => {
    const value = characters(9)(24)
    const { texts } = await redact([source(`print("${value}")\n`), source(`API_TOKEN=${value}\n`, 'settings.ini')])
    expect(texts).toEqual(['print("<SECRET_HASH_1>")\n', 'API_TOKEN=<SECRET_HASH_1>\n'])
  })

  it('passes over the numbers that the target writes itself', async () => {
    const text = `a = "<SECRET_HASH_1>"\nb = "${token}"\nc = "<SECRET_HASH_3>"\nd = "${other}"\n`
    const { text: redacted, marks } = await one(text)
    expect(redacted).toBe(
      'a = "<SECRET_HASH_1>"\nb = "<SECRET_HASH_2>"\nc = "<SECRET_HASH_3>"\nd = "<SECRET_HASH_4>"\n',
    )
    expect([...marks.keys()]).toEqual(['<SECRET_HASH_2>', '<SECRET_HASH_4>'])
  })

  it('is not kept from a secret by a mark that is written into it', async () => {
    const { text } = await one(`password = "${token}<SECRET_HASH_1>"\n`)
    expect(text).not.toContain(token.slice(8))
  })

  it('changes nothing the second time', async () => {
    const all = Object.values(secrets).map(
      (secret, at) => `secret_${at} = "${secret.replaceAll('\n', '\\n')}" # token ${secret}`,
    )
    const { text: once } = await one(all.join('\n'))
    const again = await one(once)
    expect(again.text).toBe(once)
    expect(again.redactions).toEqual([])
  })

  it.each([
    'config/server.pem', 'deploy/id_rsa', '.ssh/work', 'release.p12', '.env', 'app/.env.production', 'prod.env', '.aws/credentials', '.netrc',
  ])('drops %s whole by its name', async (path) => {
    const { texts, dropped } = await redact([source('anything\n', path), source('x = 1\n')])
    expect([texts, [...dropped]]).toEqual([['', 'x = 1\n'], [path]])
  }) // prettier-ignore

  it.each([
    ['a private key', pem],
    ['a service account', JSON.stringify({ type: 'service_account', private_key: pem }, null, 2)],
    ['mostly a key', `# the key\n${pem}\n`],
  ])('drops a file that is %s whole, whatever its name', async (_, text) => {
    const { texts, dropped } = await redact([source(text, 'docs/notes.txt')])
    expect([texts, [...dropped]]).toEqual([[''], ['docs/notes.txt']])
  })

  it.each(['.env.example', 'src/environment.ts', 'keys.ts', 'id_rsa.pub', 'docs/pem.md'])('keeps %s', async (path) => {
    expect((await redact([source('x = 1\n', path)])).dropped.size).toBe(0)
  })

  it('knows the secrets of a file that it drops where they stand elsewhere', async () => {
    const value = characters(9)(24)
    const { texts } = await redact([source(`API_TOKEN=${value}\n`, '.env'), source(`print("${value}")\n`)])
    expect(texts).toEqual(['', 'print("<SECRET_HASH_1>")\n'])
  })

  it('reads lone surrogates, nulls and empty texts', async () => {
    const broken = `\uD800 \0 "${token}" \uDFFF`
    expect((await one(broken)).text).toBe('\uD800 \0 "<SECRET_HASH_1>" \uDFFF')
    expect((await one('')).text).toBe('')
    expect((await redact([])).texts).toEqual([])
  })
})
