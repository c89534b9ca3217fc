import type { HttpRemote } from '../shared/adapters/git/http-remote.ts'
import { pushCommit } from '../shared/adapters/git/signing/push-commit.ts'
import { signedCommit } from '../shared/adapters/git/signing/signed-commit.ts'
import { openSigning, type Signing } from '../shared/adapters/git/signing/signing.ts'
import { gitIdentity } from '../report/github/publication.ts'
import type { CommitOnBranch, RemoteBranches } from '../shared/ports/github.ts'
import type { Ports } from '../shared/ports/ports.ts'
import type { Settings } from '../shared/settings/parse.ts'
import type { BaseCommits } from './base-commits.ts'
import type { Connection } from './github-connection.ts'

export interface SigningRequest {
  settings: Pick<Settings['github'], 'commitSigning' | 'signingKey'>
  /** Asked at each push, as a token ends. */
  remote: () => HttpRemote
  clock: Pick<Ports['clock'], 'now'>
  /** What commits stand on. */
  bases: Pick<BaseCommits, 'at'>
}

/** Branches, and whose address commits on them carry; null where it is one that we always know. */
export interface SignedBranches extends AsyncDisposable {
  branches: RemoteBranches
  committer: string | null
}

/** GitHub's branches, with commits made as `commit-signing` says: by its API, or by git with a key of the user's. */
export async function signingBranches(
  { github }: Pick<Connection, 'github'>,
  request: SigningRequest,
): Promise<SignedBranches> {
  const { commitSigning, signingKey } = request.settings
  if (commitSigning === 'github') {
    return { branches: github.branches, committer: null, [Symbol.asyncDispose]: async () => undefined }
  }
  const signing = await openSigning(commitSigning, signingKey)
  const headOf = async (branch: string) => (await github.branches.list(branch)).get(branch) ?? null
  return {
    branches: { ...github.branches, commit: (commit) => commitByGit(commit, signing, { ...request, headOf }) },
    committer: signing.owner?.email ?? null,
    [Symbol.asyncDispose]: () => signing[Symbol.asyncDispose](),
  }
}

type HeadOf = (branch: string) => Promise<string | null>

const author = { name: 'llm-ops-assistant', email: gitIdentity }

async function commitByGit(
  { branch, expectedHead, message, files }: CommitOnBranch,
  signing: Signing,
  { remote, clock, bases, headOf }: SigningRequest & { headOf: HeadOf },
): ReturnType<RemoteBranches['commit']> {
  const base = await bases.at(expectedHead)
  const { dir } = base.scratch
  const tree = await base.scratch.writeTree(base.tree, files)
  const at = clock.now()
  const commit = await signedCommit(dir, { tree, parents: [expectedHead], message, author, at }, signing)
  const pushed = await pushCommit(dir, { ...remote(), branch, expected: expectedHead, commit })
  return pushed === 'moved' ? { moved: await headOf(branch) } : { commit }
}
