import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { temporaryDirectory, temporaryRepository, type TemporaryRepository } from '../temporary-repository.fake.ts'
import { openSigning, unsigned, type Signing } from './signing.ts'
import { signedCommit, type SignedCommitRequest } from './signed-commit.ts'

let folder: string
let home: string
let repository: TemporaryRepository
let request: SignedCommitRequest
const key = { gpg: '', gpgLocked: '', ssh: '', sshRsa: '', sshLocked: '' }
const author = { name: 'llm-ops-assistant', email: 'bot@example.com' }

beforeAll(() => {
  folder = temporaryDirectory()
  home = mkdtempSync(join(tmpdir(), 'gpg-'))
  chmodSync(home, 0o700)
  repository = temporaryRepository()
  const parent = repository.commit({ 'a.txt': 'x' })
  const tree = repository.git('rev-parse', 'HEAD^{tree}')
  const message = 'refactor: x\n\nWhy.\n\nLlm-Ops-Item: i1\n'
  request = { tree, parents: [parent], message, author, at: new Date('2026-11-26T12:00:00Z') }
  key.gpg = gpgKey('Ops Bot (ci) <ops@example.com>', '')
  key.gpgLocked = gpgKey('Locked <locked@example.com>', 'secret')
  key.ssh = sshKey('plain', ['-t', 'ed25519', '-N', ''])
  key.sshRsa = sshKey('rsa', ['-t', 'rsa', '-b', '2048', '-m', 'PEM', '-N', ''])
  key.sshLocked = sshKey('locked', ['-t', 'ed25519', '-N', 'secret'])
}, 60_000)
afterAll(() => {
  execFileSync('gpgconf', ['--kill', 'all'], { env: { ...process.env, GNUPGHOME: home } })
  repository[Symbol.dispose]()
  for (const path of [folder, home]) rmSync(path, { recursive: true, force: true })
})

function gpg(...args: string[]): string {
  const options = ['--homedir', home, '--batch', '--pinentry-mode', 'loopback']
  return execFileSync('gpg', [...options, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

function gpgKey(uid: string, passphrase: string): string {
  gpg('--passphrase', passphrase, '--quick-generate-key', uid, 'ed25519', 'sign', 'never')
  return gpg('--passphrase', passphrase, '--armor', '--export-secret-keys', uid)
}

function sshKey(name: string, args: string[]): string {
  execFileSync('ssh-keygen', ['-q', ...args, '-C', 'x', '-f', join(folder, name)])
  return readFileSync(join(folder, name), 'utf8')
}

/** What git says of a commit's signature, with the keys that made them known. */
function verify(commit: string): string {
  const signers = join(folder, 'signers')
  const publicKeys = ['plain', 'rsa'].map((name) => readFileSync(join(folder, `${name}.pub`), 'utf8'))
  writeFileSync(signers, publicKeys.map((line) => `bot@example.com ${line}`).join(''))
  const args = ['-c', `gpg.ssh.allowedSignersFile=${signers}`, 'log', '-1', '--format=%G? %GS|%an|%cn <%ce>', commit]
  const env = { ...process.env, GNUPGHOME: home }
  execFileSync('git', ['-c', `gpg.ssh.allowedSignersFile=${signers}`, 'verify-commit', commit], {
    cwd: repository.dir,
    env,
    stdio: 'ignore',
  })
  return execFileSync('git', args, { cwd: repository.dir, env, encoding: 'utf8' }).trim()
}

const dir = (): string => join(repository.dir, '.git')

async function commitWith(how: 'gpg' | 'ssh' | 'none', secret: string | null): Promise<string> {
  await using signing = await openSigning(how, secret)
  return await signedCommit(dir(), request, signing)
}

/** Agents of GnuPG that run now, by their home. */
function agents(): string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.flatMap((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      return command.startsWith('gpg-agent') && command.includes('llm-ops-key-') ? [command] : []
    } catch {
      return []
    }
  })
}

describe('a commit', () => {
  it('is signed by GnuPG, its committer the owner of the key, and verified by git', async () => {
    const commit = await commitWith('gpg', key.gpg)
    expect(verify(commit)).toMatch(
      /^[GU] Ops Bot \(ci\) <ops@example\.com>\|llm-ops-assistant\|Ops Bot <ops@example\.com>$/,
    )
    expect(repository.git('log', '-1', '--format=%T %P %B', commit)).toBe(
      `${request.tree} ${request.parents.join(' ')} ${request.message.trim()}`,
    )
  })

  it.each([['ssh'], ['sshRsa']] as const)('is signed by a key of SSH (%s), and verified by git', async (name) => {
    expect(verify(await commitWith('ssh', key[name]))).toBe(
      'G bot@example.com|llm-ops-assistant|llm-ops-assistant <bot@example.com>',
    )
  })

  it('of two parents keeps both', async () => {
    const other = repository.git('commit-tree', request.tree, '-m', 'other')
    const parents = [...request.parents, other]
    const commit = await signedCommit(dir(), { ...request, parents }, unsigned)
    expect(repository.git('log', '-1', '--format=%P', commit)).toBe(parents.join(' '))
  })

  it('is not signed where nobody wants it, and the same each time', async () => {
    const [one, other] = [await commitWith('none', null), await commitWith('none', null)]
    expect(one).toBe(other)
    expect(() => verify(one)).toThrow(/verify-commit/)
  })

  it('that was changed afterwards is not verified', async () => {
    const commit = await commitWith('ssh', key.ssh)
    const text = repository.git('cat-file', 'commit', commit).replace('Why.', 'What')
    writeFileSync(join(folder, 'forged'), `${text}\n`)
    expect(() => verify(repository.git('hash-object', '-t', 'commit', '-w', join(folder, 'forged')))).toThrow(
      /verify-commit/,
    )
  })
})

describe('a key', () => {
  const asOneLine = (text: string): string => text.trim().replaceAll('\n', String.raw`\n`)
  const asBase64 = (text: string): string => Buffer.from(text).toString('base64')
  const forms = [
    ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['on one line, line ends written out', asOneLine],
    ['in base64', asBase64],
    ['without a line end behind it', (text: string) => text.trim()],
  ] as const

  it.each(forms)('%s is read', async (_form, write) => {
    expect(verify(await commitWith('ssh', write(key.ssh)))).toMatch(/^G /)
    expect(verify(await commitWith('gpg', write(key.gpg)))).toMatch(/ops@example\.com/)
  })

  it.each([
    ['gpg', 'gpgLocked', /^signing-key: .*GnuPG \(it is protected by a passphrase\): give what "gpg --armor/],
    ['ssh', 'sshLocked', /^signing-key: .*SSH \(it is protected by a passphrase\): give the private file/],
    ['gpg', 'ssh', /^signing-key: .*it is no private key of GnuPG/],
    ['ssh', 'gpg', /^signing-key: .*SSH \(/],
  ] as const)('of %s (%s) that cannot sign is refused by name', async (how, name, message) => {
    const before = agents().length
    await expect(openSigning(how, key[name])).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(message),
    })
    expect(agents().length).toBeLessThanOrEqual(before)
  })

  it.each(['gpg', 'ssh'] as const)('of %s that is cut off is refused, and no word of it shown', async (how) => {
    const text = key[how]
    const cut = text.replace(/\n[^\n-]+\n/, '\n').slice(0, -120) + text.slice(text.lastIndexOf('-----END'))
    const error = await openSigning(how, cut).then(
      () => null,
      (cause: Error) => cause,
    )
    expect(error).toMatchObject({ name: 'UserError', message: expect.stringMatching(/^signing-key: /) })
    for (const line of text.split('\n').slice(2, -3)) expect(line !== '' && error?.message.includes(line)).toBe(false)
  })

  it('that is missing is asked for, with the way out', async () => {
    await expect(openSigning('gpg', null)).rejects.toThrow(/^signing-key: commit-signing is gpg and there is no key/)
    await expect(openSigning('ssh', 'nonsense')).rejects.toThrow(/^signing-key: .*holds no private key/)
  })

  it('needs its program, and the error names the setting', async () => {
    const { PATH } = process.env
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    process.env['PATH'] = empty
    try {
      await expect(openSigning('ssh', key.ssh)).rejects.toThrow(
        /^commit-signing: ssh-keygen could not be started: install/,
      )
    } finally {
      process.env['PATH'] = PATH
    }
  })
})

describe('while it is needed', () => {
  const folderOf = (signing: Signing): string =>
    signing.env['GNUPGHOME'] ?? join(String(signing.config.find(([name]) => name === 'user.signingKey')?.[1]), '..')

  it.each(['gpg', 'ssh'] as const)(
    'the key of %s lies in a folder of 0700, and then neither it nor an agent is left',
    async (how) => {
      const signing = await openSigning(how, key[how])
      const lies = folderOf(signing)
      expect(statSync(lies).mode & 0o777).toBe(0o700)
      if (how === 'ssh') expect(statSync(join(lies, 'key')).mode & 0o777).toBe(0o600)
      if (how === 'gpg') expect(agents().join()).toContain(lies)
      await signing[Symbol.asyncDispose]()
      expect(existsSync(lies)).toBe(false)
      for (let wait = 0; wait < 40 && agents().join().includes(lies); wait++) await sleep(50)
      expect(agents().join()).not.toContain(lies)
    },
  )

  it.each(['gpg', 'ssh'] as const)('the process may exit: the key of %s goes, and the agent after it', async (how) => {
    const module = pathToFileURL(join(import.meta.dirname, 'signing.ts')).href
    const script = `
      const { openSigning } = await import('${module}')
      let key = ''
      for await (const chunk of process.stdin) key += chunk
      const signing = await openSigning('${how}', key)
      console.log(signing.env.GNUPGHOME ?? signing.config.at(-1)[1].replace(/.key$/, ''))
      setTimeout(() => process.exit(130), 100)
      await new Promise((resolve) => setTimeout(resolve, 60000))`
    const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], { stdio: 'pipe' })
    child.stdin.end(key[how])
    const printed = child.stdout.toArray()
    const [code] = (await once(child, 'exit')) as [number | null]
    const lies = Buffer.concat(await printed)
      .toString()
      .trim()
    expect([code, lies]).toEqual([130, expect.stringContaining('llm-ops-key-')])
    expect(existsSync(lies)).toBe(false)
    for (let wait = 0; wait < 60 && agents().join().includes(lies); wait++) await sleep(50)
    expect(agents().join()).not.toContain(lies)
  })

  it.each(['gpg', 'ssh'] as const)(
    'no program of %s gets the key by its arguments or environment (T-21)',
    async (how) => {
      const spy = join(folder, `spy-${how}`)
      const log = join(folder, `spy-${how}.log`)
      mkdirSync(spy)
      for (const name of ['git', 'gpg', 'gpgconf', 'ssh-keygen', 'gpg-agent']) {
        const real = execFileSync('which', [name], { encoding: 'utf8' }).trim()
        const script = `#!/bin/sh\n{ tr '\\0' '\\n' < /proc/$$/cmdline; tr '\\0' '\\n' < /proc/$$/environ; } >> '${log}'\nexec ${real} "$@"\n`
        writeFileSync(join(spy, name), script, { mode: 0o755 })
      }
      const { PATH } = process.env
      process.env['PATH'] = `${spy}:${PATH}`
      try {
        expect(verify(await commitWith(how, key[how]))).toMatch(/example\.com/)
      } finally {
        process.env['PATH'] = PATH
      }
      const seen = readFileSync(log, 'utf8')
      expect(seen).toMatch(how === 'gpg' ? /--import/ : /-Y\nsign/)
      const secret = key[how].split('\n').filter((line) => line.length > 40)
      expect(secret.length).toBeGreaterThan(2)
      for (const line of secret) expect(seen).not.toContain(line)
    },
  )
})
