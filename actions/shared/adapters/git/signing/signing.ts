import { UserError } from '../../../contracts/errors.ts'
import type { CommitSigning } from '../../../settings/github-settings.ts'
import { gpgSigning } from './gpg.ts'
import { sshSigning } from './ssh.ts'

export interface Person {
  name: string
  email: string
}

/** How commits are signed by git, while the key lies in a temporary folder; disposal removes it. */
export interface Signing extends AsyncDisposable {
  /** Configuration of git, name and value; empty: unsigned. */
  readonly config: readonly (readonly [string, string])[]
  /** What `gpg` or `ssh-keygen` need beside git's own environment. */
  readonly env: Readonly<Record<string, string>>
  /** Whose key it is: GitHub calls a commit verified only where its committer is. Null: whoever commits. */
  readonly owner: Person | null
}

export const unsigned: Signing = { config: [], env: {}, owner: null, [Symbol.asyncDispose]: async () => undefined }

type Opening = (key: string) => Promise<Signing>

const openings = {
  gpg: gpgSigning,
  ssh: sshSigning,
  none: async () => unsigned,
} as const satisfies Record<Exclude<CommitSigning, 'github'>, Opening>

/**
 * Puts the key where git's programs find it, and signs nothing yet.
 * @param key the private key, in whatever form a secret holds it; null where there is none
 * @throws UserError that names signing-key or commit-signing
 */
export async function openSigning(how: keyof typeof openings, key: string | null): Promise<Signing> {
  if (how !== 'none' && key === null) {
    throw new UserError(
      `signing-key: commit-signing is ${how} and there is no key: give it from a secret, or take github`,
    )
  }
  return openings[how](key ?? '')
}
