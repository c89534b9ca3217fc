import { UserError } from '../../../contracts/errors.ts'
import { git, type GitAnswer } from '../exec.ts'
import { remoteEnvironment, serverWords, type Advice, type HttpRemote } from '../http-remote.ts'

export interface PushRequest extends HttpRemote {
  branch: string
  /** Where the branch must still be; null: it must not exist. */
  expected: string | null
  commit: string
}

/** `moved`: it stands elsewhere, and nothing was written. */
export type Pushed = 'pushed' | 'same' | 'moved'

/**
 * Compare and swap of a branch by `git push --force-with-lease`.
 * @param dir the repository that has the commit
 * @throws UserError that names token, or what refused it
 */
export async function pushCommit(dir: string, request: PushRequest): Promise<Pushed> {
  const { branch, expected, commit } = request
  const ref = `refs/heads/${branch}`
  const lease = `--force-with-lease=${ref}:${expected ?? ''}`
  const remote = remoteCall(dir, request)
  const pushed = await git(['push', '--porcelain', '--no-verify', lease, remote.url, `${commit}:${ref}`], remote.call)
  const [, flag] = /^([ +*=!-])\t/m.exec(pushed.stdout.toString('utf8')) ?? []
  if (pushed.code === 0) return flag === '=' ? 'same' : 'pushed'
  // A broken connection does not tell whether the server took it, and a refusal not by whom the branch was moved.
  const now = await headOf(ref, remote)
  if (now === commit) return 'pushed'
  if (now !== undefined && now !== expected) return 'moved'
  throw refused(request, pushed)
}

interface Remote {
  url: string
  call: { cwd: string; env: Record<string, string>; timeout: number }
}

const SECONDS = 120

function remoteCall(dir: string, request: PushRequest): Remote {
  const env = { ...remoteEnvironment(request), GIT_DIR: dir }
  return { url: request.url, call: { cwd: dir, env, timeout: SECONDS } }
}

/** Null: there is no such branch; undefined: it could not be asked. */
async function headOf(ref: string, { url, call }: Remote): Promise<string | null | undefined> {
  const answer = await git(['ls-remote', '--refs', url, ref], call)
  if (answer.code !== 0) return undefined
  return /^([0-9a-f]{40,64})\t/.exec(answer.stdout.toString('utf8'))?.[1] ?? null
}

/** The first that fits. */
const advices: readonly Advice[] = [
  [/without `?workflows?`? permission/i, 'the change is to a workflow file, and the token has no such permission'],
  [
    /GH006|GH013|protected branch|rule violations|hook declined/i,
    'a rule of the repository keeps this branch: exempt llm-ops/*',
  ],
  [/\b403\b|denied|write access/i, 'token: it needs contents: write'],
]

function refused({ url, branch }: PushRequest, { stdout, stderr }: GitAnswer): UserError {
  const said = `${stderr}\n${stdout.toString('utf8')}`
  return new UserError(`${branch} could not be pushed to ${url} ${serverWords(said, advices)}`)
}
