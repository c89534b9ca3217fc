import { UserError } from '../../contracts/errors.ts'
import { git } from './exec.ts'
import { remoteEnvironment, serverWords, type Advice, type HttpRemote } from './http-remote.ts'
import { inside } from './scratch-index.ts'

export interface FetchRequest extends HttpRemote {
  /** Id of a commit, in full. */
  commit: string
}

/** Seconds: what is not here may be all files of a large repository. */
const SECONDS = 300

/** As it was asked for, and nothing else: no tag, no FETCH_HEAD, no history, no submodule. */
const ALONE = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--depth=1'] as const

/**
 * Brings one commit with its files into a scratch repository, where that has it not already.
 * @param dir git folder of the scratch repository: it becomes shallow, so it must not be a user's
 * @returns the commit's tree
 * @throws UserError that names token or repository, or what the server said
 */
export async function fetchCommit(dir: string, request: FetchRequest): Promise<string> {
  const { url, commit } = request
  const here = await treeOf(dir, commit)
  if (here !== null) return here
  const { cwd, env } = inside(dir)
  const call = { cwd, env: { ...remoteEnvironment(request), ...env }, timeout: SECONDS }
  const { code, stderr } = await git(['fetch', ...ALONE, '--', url, commit], call)
  // One that failed may have left the commit there without all of its files.
  const tree = code === 0 ? await treeOf(dir, commit) : null
  if (tree !== null) return tree
  throw new UserError(`${commit.slice(0, 12)} could not be fetched from ${url} ${serverWords(stderr, advices)}`)
}

async function treeOf(dir: string, commit: string): Promise<string | null> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{tree}`]
  const { code, stdout } = await git(args, inside(dir))
  return code === 0 ? stdout.toString('utf8').trim() : null
}

const advices: readonly Advice[] = [
  [/not our ref|no such remote ref|couldn't find remote ref/i, 'the server has no such commit any more: run again'],
  [/\b403\b|denied/i, 'token: it needs contents: read'],
]
