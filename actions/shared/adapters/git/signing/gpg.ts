import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../../contracts/errors.ts'
import { keyText } from '../../github/tokens/key-text.ts'
import { keyFolder, runKeyProgram } from './key-folder.ts'
import type { Person, Signing } from './signing.ts'

/** Nobody is there to be asked for a passphrase. */
const OPTIONS = 'batch\nno-tty\npinentry-mode error\nno-auto-key-retrieve\n'

/** GnuPG with a home of its own that holds this one key; its agent ends with it. @throws UserError that names signing-key */
export async function gpgSigning(secret: string): Promise<Signing> {
  const key = keyText(secret)
  if (key === null) throw refused('it holds no armored block')
  if (!key.startsWith('-----BEGIN PGP PRIVATE KEY BLOCK-----')) throw refused('it is no private key of GnuPG')
  const stack = new AsyncDisposableStack()
  try {
    const folder = stack.use(await keyFolder())
    const env = { GNUPGHOME: folder.path }
    // The agent also ends where it sees its home go, but not on every file system.
    stack.defer(async () => void (await runKeyProgram({ program: 'gpgconf', args: ['--kill', 'all'], env })))
    await writeFile(join(folder.path, 'gpg.conf'), OPTIONS)
    const imported = await runKeyProgram({ program: 'gpg', args: ['--import'], env, stdin: key })
    const { id, owner } = await onlyKey(env, imported.stderr)
    await trySigning(env, id)
    const config = [
      ['gpg.format', 'openpgp'],
      ['gpg.program', 'gpg'],
      ['user.signingKey', id],
    ] as const
    const held = stack.move()
    return { config, env, owner, [Symbol.asyncDispose]: () => held.disposeAsync() }
  } finally {
    await stack.disposeAsync()
  }
}

type GpgEnvironment = Readonly<Record<'GNUPGHOME', string>>

/** See doc/DETAILS of GnuPG: `sec` and `uid` records, the fingerprint in field 10 of the `fpr` that follows. */
async function onlyKey(env: GpgEnvironment, said: string): Promise<{ id: string; owner: Person | null }> {
  const args = ['--list-secret-keys', '--with-colons']
  const { stdout } = await runKeyProgram({ program: 'gpg', args, env })
  const records = stdout.split('\n').map((line) => line.split(':'))
  const keys = records.filter(([kind]) => kind === 'sec').length
  if (keys === 0) throw refused(`gpg does not take it: ${said.split('\n')[0] ?? ''}`)
  if (keys > 1) throw refused(`it holds ${keys} keys: export the one`)
  const id = records.find(([kind]) => kind === 'fpr')?.[9] ?? ''
  return { id, owner: personOf(records.find(([kind]) => kind === 'uid')?.[9] ?? '') }
}

/** `Name (comment) <address>`; colons are written \x3a. */
function personOf(uid: string): Person | null {
  const text = uid.replaceAll(String.raw`\x3a`, ':')
  const [, name = '', email = ''] = /^([^<>(]*?)\s*(?:\([^()]*\)\s*)?<([^<>\s]+)>$/.exec(text) ?? []
  return email === '' ? null : { name: name || email, email }
}

/** What keeps a key from signing is told before anything is committed. */
async function trySigning(env: GpgEnvironment, id: string): Promise<void> {
  const args = ['--detach-sign', '--armor', '--local-user', id]
  const { code, stderr } = await runKeyProgram({ program: 'gpg', args, env, stdin: 'commit' })
  if (code === 0) return
  if (/pinentry|passphrase|Inappropriate ioctl/i.test(stderr)) throw refused('it is protected by a passphrase')
  throw refused(`gpg cannot sign with it: ${stderr.split('\n').at(-1) ?? ''}`)
}

function refused(why: string): UserError {
  const advice = 'give what "gpg --armor --export-secret-keys <id>" prints for a key without a passphrase'
  return new UserError(`signing-key: no key to sign with by GnuPG (${why}): ${advice}`)
}
