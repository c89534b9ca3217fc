import { fetchCommit } from '../shared/adapters/git/fetch-commit.ts'
import type { HttpRemote } from '../shared/adapters/git/http-remote.ts'
import type { Scratch } from '../shared/ports/git.ts'
import type { Ports } from '../shared/ports/ports.ts'
import { openTarget } from '../shared/target/open-target.ts'

/** A commit of the base branch in a scratch repository, where a change can be made on it. */
export interface BaseCommit {
  scratch: Scratch
  tree: string
}

/** One scratch repository for all of a run: what was fetched for one pull request is there for the next. */
export interface BaseCommits extends AsyncDisposable {
  /**
   * Fetched where the clone has it not: the base may have moved since that was made. Tried once a commit: a server that
   * does not answer is waited for once.
   * @throws UserError that says why it cannot be had
   */
  at(commit: string): Promise<BaseCommit>
}

export interface BaseCommitsRequest {
  /** Of the target. */
  location: string
  ports: Pick<Ports, 'git' | 'store' | 'log' | 'clock'>
  /** Its repository; asked at each fetch, as a token ends. */
  remote: () => HttpRemote
}

export function baseCommits({ location, ports, remote }: BaseCommitsRequest): BaseCommits {
  let opened: Promise<Scratch> | null = null
  const found = new Map<string, Promise<BaseCommit>>()

  async function open(): Promise<Scratch> {
    return (await openTarget({ location, branch: null }, ports)).scratch()
  }

  async function bring(commit: string): Promise<BaseCommit> {
    const scratch = await (opened ??= open())
    return { scratch, tree: await fetchCommit(scratch.dir, { ...remote(), commit }) }
  }

  return {
    at(commit) {
      const known = found.get(commit) ?? bring(commit)
      found.set(commit, known)
      return known
    },
    async [Symbol.asyncDispose]() {
      await (await opened?.catch(() => null))?.[Symbol.asyncDispose]()
    },
  }
}
