import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { generateKeyPairSync } from 'node:crypto'
import { githubStandin, type Standin } from '../../../../../scripts/github-standin/standin.ts'
import { fakeClock } from '../../../ports/clock.ts'
import type { Clock } from '../../../ports/clock.ts'
import { appToken, reportPermissions, type AppTokenRequest } from './app-token.ts'
import { revokeToken } from './app-installation.ts'

const MINUTE = 60_000
let keys: { publicKey: string; privateKey: string }
let standin: Standin
let clock: Clock
let live: string[][]
beforeAll(() => {
  keys = keyPair()
})
beforeEach(async () => {
  clock = fakeClock()
  live = []
  standin = await started()
})
afterEach(async () => {
  await standin[Symbol.asyncDispose]()
})

function keyPair() {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  })
}

async function started(now: () => Date = () => clock.now()): Promise<Standin> {
  const permissions = { ...reportPermissions, actions: 'write' } as const
  const installations = [
    { id: 71, repository: 'o/r', permissions },
    { id: 72, repository: 'o/poor', permissions: { contents: 'write', checks: 'read' } as const },
  ]
  return githubStandin({
    repositories: [{ fullName: 'o/r' }, { fullName: 'o/poor' }, { fullName: 'o/other' }],
    apps: [{ id: 42, slug: 'ops', publicKey: keys.publicKey, installations }],
    now,
  })
}

const open = (change: Partial<AppTokenRequest> = {}) =>
  appToken({
    appId: '42',
    privateKey: keys.privateKey,
    repository: 'o/r',
    permissions: reportPermissions,
    apiUrl: standin.apiUrl,
    clock,
    onLive: (tokens) => void live.push([...tokens]),
    ...change,
  })

const operations = (): string[] => standin.requests.map(({ operation, status }) => `${status} ${operation}`)

describe('a token', () => {
  it('is for one repository, with the fewest permissions, told before it is used, and revoked (T-20)', async () => {
    const token = await open()
    const mint = standin.requests.at(-1)
    expect(mint).toMatchObject({ path: '/app/installations/71/access_tokens', problems: [] })
    expect(mint?.body).toEqual({
      repositories: ['r'],
      permissions: { contents: 'write', pull_requests: 'write', checks: 'write', issues: 'write', metadata: 'read' },
    })
    expect(token.expiresAt()).toEqual(new Date(clock.now().getTime() + 60 * MINUTE))
    expect(live).toEqual([[token.current()]])
    await token.revoke()
    expect(operations().at(-1)).toBe('204 DELETE /installation/token')
    expect(standin.store.tokens).toMatchObject([{ value: token.current(), repository: 'o/r', revoked: true }])
    expect(live.at(-1)).toEqual([])
  })

  it('goes with its scope, and only once', async () => {
    {
      await using token = await open()
      await token.revoke()
    }
    expect(operations().filter((line) => line.includes('DELETE'))).toHaveLength(1)
  })

  it('that is not ours alone is not used: it is revoked, and the run stops', async () => {
    const body = {
      token: ['ghs', 'wide'].join('_'),
      expires_at: '2026-11-22T13:00:00Z',
      permissions: { contents: 'write', workflows: 'write' },
      repositories: [{ full_name: 'o/r' }, { full_name: 'o/other' }],
    }
    standin.script({ match: /access_tokens/, fault: { kind: 'answer', status: 201, body } })
    await expect(open()).rejects.toThrow(/more than was asked for/)
    expect(operations().at(-1)).toMatch(/DELETE \/installation\/token/)
    expect(live).toEqual([])
  })

  it('that could not be revoked stays for `post`, and disposal does not hide what went wrong before', async () => {
    standin.script({ match: /DELETE/, nth: 'every', fault: { kind: 'answer', status: 503 } })
    const token = await open()
    await token[Symbol.asyncDispose]()
    expect(live.at(-1)).toEqual([token.current()])
    await expect(token.revoke()).rejects.toThrow(/could not be revoked \(503.*it ends by itself within the hour/)
  })

  it('that has ended already is as good as revoked', async () => {
    const token = await open()
    await revokeToken({ apiUrl: standin.apiUrl, clock }, token.current())
    await revokeToken({ apiUrl: standin.apiUrl, clock }, token.current())
    expect(operations().slice(-2)).toEqual(['204 DELETE /installation/token', '401 DELETE /installation/token'])
  })
})

describe('where GitHub refuses it in the middle of a run (F-26)', () => {
  it('another one takes its place, one for all that ask, and both are revoked', async () => {
    const token = await open()
    const first = token.current()
    await clock.sleep(61 * MINUTE)
    const [one, other] = await Promise.all([token.refresh(first), token.refresh(first)])
    expect(one).toBe(other)
    expect([token.current() === first, await token.refresh(first)]).toEqual([false, token.current()])
    expect(operations().filter((line) => line.includes('access_tokens'))).toHaveLength(2)
    await token.revoke()
    expect(operations().filter((line) => line.includes('DELETE'))).toHaveLength(2)
    expect(live.at(-1)).toEqual([])
    await expect(token.refresh(token.current())).rejects.toThrow(/revoked already/)
  })

  it('the run stops where the App was uninstalled or lost permissions', async () => {
    const token = await open()
    await clock.sleep(2 * MINUTE)
    const [installation] = standin.store.apps[0]?.installations ?? []
    Object.assign(installation ?? {}, { permissions: { contents: 'read' } })
    await expect(token.refresh(token.current())).rejects.toThrow(
      /lacks permissions on o\/r \(contents: write, pull_req/,
    )
    standin.store.apps[0]?.installations.splice(0)
    await expect(token.refresh(token.current())).rejects.toThrow(/install the App on o\/r/)
  })

  it('the run stops where the fresh one is refused too', async () => {
    const token = await open()
    await expect(token.refresh(token.current())).rejects.toThrow(/refuses a fresh token of App 42/)
    expect(operations().filter((line) => line.includes('access_tokens'))).toHaveLength(1)
  })
})

describe('the key', () => {
  const pkcs8 = (): string =>
    generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    }).privateKey

  it.each([
    ['as GitHub gives it', (pem: string) => pem],
    ['on one line, line ends written out', (pem: string) => pem.replaceAll('\n', String.raw`\n`)],
    ['on one line, line ends lost', (pem: string) => pem.replaceAll('\n', ' ')],
    ['with the line ends of Windows', (pem: string) => pem.replaceAll('\n', '\r\n')],
    ['in base64', (pem: string) => Buffer.from(pem).toString('base64')],
    ['with text around it', (pem: string) => `key:\n${pem}\n\n`],
  ])('is taken %s', async (_form, write) => {
    await using token = await open({ privateKey: write(keys.privateKey) })
    expect(token.current()).toMatch(/^ghs_/)
  })

  it.each([
    ['is empty', () => '', 'it holds no PEM block'],
    ['is no PEM', () => 'nonsense', 'it holds no PEM block'],
    ['is the public half', () => keys.publicKey, 'it holds no private key'],
    ['is cut off', () => keys.privateKey.replace(/\n[^\n-]{20,}\n/, '\n'), 'it is cut off or damaged'],
    [
      'is of another kind',
      () =>
        generateKeyPairSync('ed25519', {
          publicKeyEncoding: { type: 'spki', format: 'pem' },
          privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
        }).privateKey,
      'it is a key of type ed25519',
    ],
    [
      'is protected',
      () =>
        generateKeyPairSync('rsa', {
          modulusLength: 2048,
          publicKeyEncoding: { type: 'spki', format: 'pem' },
          privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' },
        }).privateKey,
      'it is protected by a passphrase',
    ],
  ])('that %s is refused, and no word of it shown', async (_what, make, why) => {
    const privateKey = make()
    const error = await open({ privateKey }).catch((cause: Error) => cause)
    expect(error).toMatchObject({ name: 'UserError', message: expect.stringContaining(`(${why}`) })
    expect((error as Error).message).toMatch(/^app-private-key: /)
    for (const line of privateKey.split('\n').filter((line) => /^[\w+/=]{20,}$/.test(line))) {
      expect((error as Error).stack).not.toContain(line)
    }
    expect(standin.requests).toEqual([])
  })

  it('of another App is told from a missing installation', async () => {
    await expect(open({ privateKey: pkcs8() })).rejects.toThrow(/\(401 .*app-private-key is no key of the App 42/)
  })
})

describe('an error names what to change', () => {
  it.each([
    [{ appId: 'my-app' }, /^app-id: not the id of a GitHub App/],
    [{ appId: '7' }, /\(401 .*app-id is not its id/],
    [{ repository: 'o/other' }, /^no token of App 42 for o\/other \(404 Not Found\): install the App on o\/other/],
    [
      { repository: 'o/poor' },
      /^app-id: App 42 lacks permissions on o\/poor \(pull_requests: write, checks: write, issues: write, metadata: read\)/,
    ],
  ])('%j', async (change, message) => {
    await expect(open(change)).rejects.toMatchObject({ name: 'UserError', message: expect.stringMatching(message) })
    expect(live).toEqual([])
  })

  it.each([
    [
      403,
      'This installation has been suspended',
      /\(403 This installation has been suspended\): the installation is susp/,
    ],
    [422, 'The permissions requested are not granted', /accept the permissions that it asks for/],
    [
      404,
      'Integration not found',
      /\(404 Integration not found\): install the App on o\/r \(or is app-id 42 not its id\?\)/,
    ],
  ])('where minting is answered with %d', async (status, text, message) => {
    standin.script({ match: /access_tokens/, fault: { kind: 'answer', status, body: { message: text } } })
    await expect(open()).rejects.toThrow(message)
  })

  it('where the installation is suspended', async () => {
    const body = { id: 71, app_slug: 'ops', suspended_at: '2026-01-01T00:00:00Z', permissions: {} }
    standin.script({ match: /installation$/, fault: { kind: 'answer', status: 200, body } })
    await expect(open()).rejects.toThrow(/^app-id: the installation of App 42 on o\/r is suspended: unsuspend it/)
  })

  it.each([/installation$/, /access_tokens/])('where a proxy answers in its place: %s', async (match) => {
    standin.script({ match, fault: { kind: 'answer', status: 200, body: { login: 'page' } } })
    await expect(open()).rejects.toThrow(/does not answer as GitHub does/)
  })

  it('where there is nobody at that address', async () => {
    await expect(open({ apiUrl: 'http://127.0.0.1:9' })).rejects.toThrow(/http:\/\/127\.0\.0\.1:9 cannot be reached/)
  })
})

describe('GitHub', () => {
  it.each([{ kind: 'answer', status: 502 } as const, { kind: 'cut' } as const])(
    'is asked again where it is in trouble: %j',
    async (fault) => {
      standin.script({ match: /installation/, fault })
      standin.script({ match: /access_tokens/, fault })
      await using token = await open()
      expect(token.current()).toMatch(/^ghs_/)
    },
  )

  it('is asked three times, and then it is told', async () => {
    standin.script({ match: /installation/, nth: 'every', fault: { kind: 'answer', status: 503 } })
    await expect(open()).rejects.toThrow(/\(503 .*run again later/)
    expect(standin.requests).toHaveLength(3)
  })

  it.each([-24 * 60, -12, 12, 24 * 60])(
    'decides what time it is: a runner %d minutes off gets its token (F-30)',
    async (off) => {
      await standin[Symbol.asyncDispose]()
      standin = await started(() => new Date(clock.now().getTime() - off * MINUTE))
      await using token = await open()
      expect(token.current()).toMatch(/^ghs_/)
      expect(operations().filter((line) => line.startsWith('401'))).toHaveLength(2)
    },
  )
})
