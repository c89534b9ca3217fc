import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../../contracts/errors.ts'
import { keyText } from '../../github/tokens/key-text.ts'
import { keyFolder, runKeyProgram } from './key-folder.ts'
import type { Signing } from './signing.ts'

/** The key in a file of mode 0600, which ssh-keygen insists on. @throws UserError that names signing-key */
export async function sshSigning(secret: string): Promise<Signing> {
  const key = keyText(secret)
  if (key === null || !key.includes('PRIVATE KEY-----')) throw refused('it holds no private key')
  const stack = new AsyncDisposableStack()
  try {
    const file = join(stack.use(await keyFolder()).path, 'key')
    await writeFile(file, key, { mode: 0o600 })
    // An empty passphrase: nobody is asked, and a key that has another one is refused.
    const { code, stdout, stderr } = await runKeyProgram({ program: 'ssh-keygen', args: ['-y', '-P', '', '-f', file] })
    if (code !== 0) throw refused(reasonOf(stderr))
    // Keys in PEM hold no public part that ssh-keygen would sign with: it wants it beside them.
    await writeFile(`${file}.pub`, stdout)
    const config = [
      ['gpg.format', 'ssh'],
      ['gpg.ssh.program', 'ssh-keygen'],
      ['user.signingKey', file],
    ] as const
    const held = stack.move()
    return { config, env: {}, owner: null, [Symbol.asyncDispose]: () => held.disposeAsync() }
  } finally {
    await stack.disposeAsync()
  }
}

function reasonOf(stderr: string): string {
  if (stderr.includes('incorrect passphrase')) return 'it is protected by a passphrase'
  if (stderr.includes('libcrypto') || stderr.includes('invalid format')) return 'it is cut off or damaged'
  return `ssh-keygen does not take it: ${stderr.split(':').at(-1)?.trim() ?? ''}`
}

function refused(why: string): UserError {
  const advice = 'give the private file of "ssh-keygen -t ed25519 -N \'\'" whose public one GitHub has as a signing key'
  return new UserError(`signing-key: no key to sign with by SSH (${why}): ${advice}`)
}
