import { NO_COMMIT, type RefMove } from '../bare-repository.ts'
import type { Repository } from '../records.ts'
import { authorOf, stamp } from '../rest/answers.ts'
import { failure, need } from './failure.ts'
import { commitObject } from './git-objects.ts'
import { seenRepository, type Asked } from './queries.ts'

interface CommitInput {
  branch: { id?: string | null; branchName?: string | null; repositoryNameWithOwner?: string | null }
  expectedHeadOid: string
  message: { headline: string; body?: string | null }
  fileChanges?: {
    additions?: readonly { path: string; contents: string }[] | null
    deletions?: readonly { path: string }[] | null
  } | null
  clientMutationId?: string | null
}

interface RefsInput {
  repositoryId: string
  refUpdates: readonly { name: string; beforeOid?: string | null; afterOid: string; force?: boolean | null }[]
  clientMutationId?: string | null
}

export function mutations(asked: Asked) {
  return {
    createCommitOnBranch: ({ input }: { input: CommitInput }) => createCommit(asked, input),
    updateRefs: ({ input }: { input: RefsInput }) => updateRefs(asked, input),
  }
}

function writable(asked: Asked, { archived }: Repository): void {
  need(asked.token, 'contents:write')
  if (archived) throw failure('FORBIDDEN', 'Repository was archived so is read-only.')
}

async function createCommit(asked: Asked, input: CommitInput) {
  const repository = await seenRepository(asked, input.branch.repositoryNameWithOwner ?? '')
  writable(asked, repository)
  const { git } = repository
  const ref = `refs/heads/${input.branch.branchName ?? ''}`
  const before = (await git.refs(ref)).get(ref)
  if (before === undefined) throw failure('NOT_FOUND', `No branch named "${input.branch.branchName ?? ''}" was found.`)
  if (repository.rules.get(ref.slice(11)) === 'pull-request') {
    throw failure('UNPROCESSABLE', 'Repository rule violations found\n\nChanges must be made through a pull request.')
  }
  if (before !== input.expectedHeadOid) throw stale(input.expectedHeadOid)
  const tree = await changedTree(repository, before, input)
  const committer = { name: 'GitHub', email: 'noreply@github.com', date: stamp(asked.store.now()) }
  const { headline, body } = input.message
  const message = body ? `${headline}\n\n${body}` : headline
  const author = authorOf(asked.token.login, asked.store)
  const id = await git.writeCommit({ tree, parents: [before], author, committer, message })
  // Another may have been faster since.
  if (!(await git.move([{ ref, before, after: id }]))) throw stale(before)
  repository.signed.add(id)
  const commit = await commitObject({ ...asked, repository }, id)
  const name = ref.slice(11)
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit,
    ref: { id: `REF_${ref}`, name, prefix: 'refs/heads/', target: commit },
  }
}

async function changedTree({ git }: Repository, before: string, { fileChanges }: CommitInput): Promise<string> {
  const added = []
  for (const { path, contents } of fileChanges?.additions ?? []) {
    if (isOutside(path)) throw failure('UNPROCESSABLE', `A path was requested that is not allowed: ${path}`)
    const old = await git.entry(before, path)
    // The mode of what is there stays; a new file is a plain one.
    const mode = old?.type === 'blob' && old.mode !== '120000' ? old.mode : '100644'
    added.push({ path, mode, id: await git.writeBlob(Buffer.from(contents, 'base64')) })
  }
  const removed = []
  for (const { path } of fileChanges?.deletions ?? []) {
    if ((await git.entry(before, path)) === null) {
      throw failure(
        'UNPROCESSABLE',
        `A path was requested for deletion which does not exist as of commit oid ${before}`,
      )
    }
    removed.push({ path, mode: '0', id: null })
  }
  return git.writeTree((await git.commit(before)).tree, [...removed, ...added])
}

function isOutside(path: string): boolean {
  return (
    path.startsWith('/') ||
    path.split('/').some((part) => ['', '.', '..'].includes(part) || part.toLowerCase() === '.git')
  )
}

function stale(expected: string) {
  return failure('STALE_DATA', `Expected branch to point to "${expected}" but it did not. Pull and try again.`)
}

async function updateRefs(asked: Asked, input: RefsInput) {
  const repository = asked.store.repositories.find(({ id }) => `R_${id}` === input.repositoryId)
  if (repository === undefined)
    throw failure('NOT_FOUND', `Could not resolve to a node with the global id of '${input.repositoryId}'.`)
  writable(asked, await seenRepository(asked, repository.fullName))
  const moves: RefMove[] = []
  for (const { name, beforeOid, afterOid, force } of input.refUpdates) {
    const before = (await repository.git.refs(name)).get(name) ?? NO_COMMIT
    if (beforeOid != null && beforeOid !== before) throw stale(beforeOid)
    const isBackwards =
      before !== NO_COMMIT && afterOid !== NO_COMMIT && (await repository.git.mergeBase(before, afterOid)) !== before
    if (isBackwards && force !== true) throw failure('UNPROCESSABLE', `${name} is not a fast-forward`)
    if (repository.rules.has(name.slice(11))) throw failure('UNPROCESSABLE', 'Repository rule violations found')
    moves.push({ ref: name, before, after: afterOid })
  }
  if (!(await repository.git.move(moves))) throw stale(moves[0]?.before ?? NO_COMMIT)
  return { clientMutationId: input.clientMutationId ?? null }
}
