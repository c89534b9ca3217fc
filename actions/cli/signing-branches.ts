import { pushCommit } from '../shared/adapters/git/signing/push-commit.ts'
import { signedCommit } from '../shared/adapters/git/signing/signed-commit.ts'
import { openSigning, type Signing } from '../shared/adapters/git/signing/signing.ts'
import type { WorkflowContext } from '../shared/adapters/github/context.ts'
import { gitIdentity } from '../report/github/publication.ts'
import type { CommitOnBranch, RemoteBranches } from '../shared/ports/github.ts'
import type { Ports } from '../shared/ports/ports.ts'
import type { GitHubToken } from '../shared/runtime/github-token.ts'
import type { Settings } from '../shared/settings/parse.ts'
import { openTarget } from '../shared/target/open-target.ts'
import type { Connection } from './github-connection.ts'

export interface SigningRequest {
  settings: Pick<Settings, 'github'>
  context: Pick<WorkflowContext, 'serverUrl' | 'repository'>
  token: Pick<GitHubToken, 'current'>
  ports: Pick<Ports, 'git' | 'store' | 'log' | 'clock'>
  location: string
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
  const { commitSigning, signingKey } = request.settings.github
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
  { settings, context, token, ports, location, headOf }: SigningRequest & { headOf: HeadOf },
): ReturnType<RemoteBranches['commit']> {
  const repository = await openTarget({ location, branch: null }, ports)
  const base = await repository.resolve(expectedHead)
  await using scratch = await repository.scratch()
  const tree = await scratch.writeTree(base.tree, files)
  const at = ports.clock.now()
  const commit = await signedCommit(scratch.dir, { tree, parents: [base.commit], message, author, at }, signing)
  const url = `${context.serverUrl}/${settings.github.repository ?? context.repository}.git`
  const request = { url, token: token.current(), branch, expected: expectedHead, commit }
  if ((await pushCommit(scratch.dir, request)) !== 'moved') return { commit }
  return { moved: await headOf(branch) }
}
