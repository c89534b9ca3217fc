import type { Note } from '../../shared/contracts/primitives.ts'
import type { GitHub } from '../../shared/ports/github.ts'
import { isOurs } from './ledger.ts'
import type { ChangedFiles, PublishInput } from './publication.ts'

export interface BranchRequest {
  branch: string
  message: string
  files: ChangedFiles
  /** Its head as it was seen when the run began; null where there was none. */
  head: string | null
}

type Input = Pick<PublishInput, 'base' | 'identities' | 'signer'>

/** A branch may be deleted, or made by another run, between two calls: so often it is looked at anew. */
const tries = 3

/**
 * A branch whose head holds exactly this change on the base. What is there is adopted where it is this change, filled
 * where it is empty, made again where it is an older draft of ours, and left alone where a person committed to it. It
 * has no open pull request.
 * @returns the head, or why there is none
 */
export async function prepareBranch(request: BranchRequest, input: Input, github: GitHub): Promise<string | Note> {
  let head = request.head
  for (let left = tries; left > 0; left -= 1) {
    const stands = head === null ? 'missing' : await standing({ ...request, head }, input, github)
    if (typeof stands === 'object') return stands
    if (stands === 'same' && head !== null) return head
    const made = await makeHead(request, { ...input, head }, github)
    if (made !== null) return made
    head = (await github.branches.list(request.branch)).get(request.branch) ?? null
  }
  return { code: 'branch-moved', message: `${request.branch} changes while it is written: somebody else works on it` }
}

/** Points the branch at the base where it does not stand there yet, and commits. null: somebody was there first. */
async function makeHead(
  { branch, message, files }: BranchRequest,
  { base, head }: Input & { head: string | null },
  { branches }: GitHub,
): Promise<string | null> {
  const isReady =
    head === null
      ? (await branches.create(branch, base.commit)) !== 'exists'
      : head === base.commit || (await branches.move(branch, head, base.commit))
  if (!isReady) return null
  const made = await branches.commit({ branch, expectedHead: base.commit, message, files })
  return 'commit' in made ? made.commit : null
}

/** What is on the branch: this very change on this base, another draft of ours, nothing; or a person's work. */
async function standing(
  { branch, head, files }: BranchRequest & { head: string },
  input: Input,
  github: GitHub,
): Promise<'same' | 'other' | Note> {
  const { base } = input
  const commits = await github.branches.commits(branch, base.branch)
  if (commits.some((commit) => !isOurs(commit, input))) {
    return { code: 'human-commit', message: `${branch} has a commit of somebody else: it is left alone` }
  }
  if (commits.length !== 1) return 'other'
  const isBehind = (await github.branches.commits(base.branch, branch)).length > 0
  const isThis = !isBehind && (await holds(files, head, github)) && (await changesOnly(files, { branch, base }, github))
  return isThis ? 'same' : 'other'
}

/** Names of author and committer can be forged: what was measured stands on the branch, and nothing beside it. */
async function changesOnly(
  files: ChangedFiles,
  { branch, base }: { branch: string; base: Input['base'] },
  { branches }: GitHub,
): Promise<boolean> {
  const changed = await branches.changedPaths(branch, base.branch)
  return changed !== null && [...changed].every((path) => files.has(path))
}

/** Does this commit hold these contents? What is no text, or too large to be read, counts as another content. */
export async function holds(files: ChangedFiles, commit: string, github: Pick<GitHub, 'file'>): Promise<boolean> {
  for (const [path, content] of files) {
    const wanted = content === null ? null : text(content)
    if (content !== null && wanted === null) return false
    if ((await github.file(path, commit)) !== wanted) return false
  }
  return true
}

function text(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return null
  }
}
