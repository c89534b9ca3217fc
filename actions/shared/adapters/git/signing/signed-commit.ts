import { UserError } from '../../../contracts/errors.ts'
import { git, gitText } from '../exec.ts'
import type { Person, Signing } from './signing.ts'

export interface SignedCommitRequest {
  tree: string
  parents: readonly string[]
  /** Subject, blank line, body with trailers. */
  message: string
  author: Person
  at: Date
}

/**
 * A commit in the repository at `dir`, signed as `signing` says. Its committer is the key's owner, where the key names
 * one. Signatures of GnuPG carry the time at which they were made: the same request twice gives two ids.
 * @throws UserError that names commit-signing where it could not be signed
 */
export async function signedCommit(dir: string, request: SignedCommitRequest, signing: Signing): Promise<string> {
  const config = signing.config.flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const parents = request.parents.flatMap((parent) => ['-p', parent])
  const signs = signing.config.length > 0
  const args = [...config, 'commit-tree', request.tree, ...parents, ...(signs ? ['-S'] : []), '-F', '-']
  const env = { GIT_DIR: dir, ...people(request, signing.owner), ...signing.env }
  if (!signs) return (await gitText(args, { cwd: dir, env, stdin: request.message })).trim()
  const answer = await git(args, { cwd: dir, env, stdin: request.message })
  if (answer.code === 0) return answer.stdout.toString('utf8').trim()
  const advice = 'git 2.34 or newer is needed for ssh; commit-signing: github needs no key'
  throw new UserError(`commit-signing: git could not sign (${answer.stderr.slice(0, 300)}): ${advice}`)
}

function people({ author, at }: SignedCommitRequest, owner: Person | null): Record<string, string> {
  const committer = owner ?? author
  const date = `@${Math.floor(at.getTime() / 1000)} +0000`
  return {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: committer.name,
    GIT_COMMITTER_EMAIL: committer.email,
    GIT_COMMITTER_DATE: date,
  }
}
