import { UserError } from '../../contracts/errors.ts'
import { git } from '../git/exec.ts'
import { inside } from '../git/scratch-index.ts'

/** Seconds one call to the repository may take. */
const NETWORK_SECONDS = 120

/** The repository that holds the branch, as a scratch repository calls it. */
export interface Remote {
  /** The scratch repository's git folder. */
  scratch: string
  /** A folder or a URL. */
  address: string
  /** Is it a folder on this machine? Then none of its hooks and none of its configuration is run. */
  local: boolean
  branch: string
  /** Extra variables for git, with the token where there is one. */
  env: Readonly<Record<string, string>>
}

/** Both run on the other side, which on this machine is a folder that somebody else may have prepared. */
const SERVER = `git -c core.hooksPath=/dev/null -c 'safe.directory=*' -c uploadpack.allowFilter=true`

function call({ scratch, env }: Remote) {
  const here = inside(scratch)
  return { ...here, env: { ...env, ...here.env }, timeout: NETWORK_SECONDS }
}

/**
 * Where the branch is; null where there is none.
 * @throws UserError where it is the repository's default branch, or the repository cannot be reached
 */
export async function remoteTip(remote: Remote): Promise<string | null> {
  const { address, branch, local } = remote
  const ref = `refs/heads/${branch}`
  const server = local ? [`--upload-pack=${SERVER} upload-pack`] : []
  const answer = await git(['ls-remote', '--symref', ...server, '--', address, 'HEAD', ref], call(remote))
  if (answer.code !== 0) throw unreachable(remote, answer.stderr)
  const lines = answer.stdout.toString('utf8').split('\n')
  if (lines.includes(`ref: ${ref}\tHEAD`) && lines.some((line) => line.endsWith(`\t${ref}`))) {
    throw new UserError(
      `state-branch: ${branch} is the default branch of the repository: name one that holds only the state`,
    )
  }
  return lines.find((line) => line.endsWith(`\t${ref}`))?.split('\t')[0] ?? null
}

function unreachable({ branch }: Remote, stderr: string): UserError {
  return new UserError(`state-branch: the repository of ${branch} could not be read (${words(stderr)})`)
}

/** Brings these objects, and nothing that hangs on them, into the scratch repository; a server that cannot sends more. */
export async function fetchObjects(remote: Remote, ids: readonly string[]): Promise<void> {
  const { address, local } = remote
  const server = local ? [`--upload-pack=${SERVER} upload-pack`] : []
  const how = ['--quiet', '--no-tags', '--no-write-fetch-head', '--depth=1', '--filter=tree:0']
  // To say which commits are here would say that all that hangs on them is here, too.
  const alone = ['-c', 'fetch.negotiationAlgorithm=noop']
  const answer = await git([...alone, 'fetch', ...how, ...server, '--', address, ...ids], call(remote))
  if (answer.code !== 0) throw unreachable(remote, answer.stderr)
}

export interface Push {
  /** null: the branch is not there yet. */
  from: string | null
  to: string
}

/** What a server answers where somebody else was first, in git's own words and in those of its lock files. */
const MOVED =
  /stale info|non-fast-forward|fetch first|cannot lock ref|failed to update ref|reference already exists|incorrect old value|but expected|failed to lock/i
const FORBIDDEN = /GH0\d\d|protected branch|hook declined|rule violation|must be signed|prohibited|not permitted/i

/**
 * Moves the branch where it is still at `from`. The push is no force: the new commit stands on `from`, and the lease makes
 * it conditional.
 * @returns false where the branch is elsewhere
 * @throws UserError where the repository does not take it
 */
export async function pushCommit(remote: Remote, { from, to }: Push): Promise<boolean> {
  const { address, branch, local } = remote
  const ref = `refs/heads/${branch}`
  const server = local ? [`--receive-pack=${SERVER} receive-pack`] : []
  const lease = `--force-with-lease=${ref}:${from ?? ''}`
  const answer = await git(
    ['push', '--porcelain', '--no-verify', lease, ...server, '--', address, `${to}:${ref}`],
    call(remote),
  )
  if (answer.code === 0) return true
  // The answer may be lost and the push made (F-03).
  if ((await remoteTip(remote)) === to) return true
  const said = `${answer.stdout.toString('utf8')}\n${answer.stderr}`
  if (FORBIDDEN.test(said)) throw forbidden(branch, said)
  if (/checked out branch/.test(said)) throw checkedOut(branch)
  if (MOVED.test(said)) return false
  throw new UserError(`state-branch: ${branch} could not be pushed (${words(said)})`)
}

function forbidden(branch: string, said: string): UserError {
  return new UserError(
    `state-branch: the repository does not take a commit on ${branch} (${words(said)}): leave ${branch} out of its branch protection and rulesets, or use publish: github, whose commits are signed by GitHub`,
  )
}

function checkedOut(branch: string): UserError {
  return new UserError(`state-branch: ${branch} is checked out in that repository: check out another branch there`)
}

/** What git said, in one line, without addresses: a URL can hold a token. */
function words(said: string): string {
  const lines = said.split('\n').filter((line) => /rejected|error|fatal|denied|GH0|remote:/i.test(line))
  const text = (lines.length > 0 ? lines : said.split('\n')).join(' ').replaceAll(/[a-z+]+:\/\/\S+/gi, '<url>')
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 500) || 'git said nothing'
}
