import { UserError } from '../shared/contracts/errors.ts'
import type { Evidence } from '../shared/contracts/evidence.ts'
import { branchPrefix, type PlanItem } from '../shared/contracts/plan.ts'
import type { Note } from '../shared/contracts/primitives.ts'
import { isRefusal, judgeTree } from '../shared/patch/judge.ts'
import type { Repository, Scratch } from '../shared/ports/git.ts'
import { commitMessage } from './commit-message.ts'

export interface Proposal {
  item: PlanItem
  evidence: Evidence
}

export interface Publication {
  branch: string | null
  commit: string | null
  /** Where no branch was made: why. */
  note: Note | null
}

export interface Publishing {
  repository: Repository
  runId: string
  base: { commit: string; tree: string }
  /** Globs of protected files that may be changed. */
  allowPaths: readonly string[]
  /** Date of the commits: when the run was planned, so that a repeated report makes the same commits. */
  at: Date
}

/** No address of a person or of this machine: what is committed depends on the run alone. */
const author = { name: 'llm-ops-assistant', email: 'llm-ops-assistant@users.noreply.github.com' }

/**
 * Makes each change a commit on the base and a local branch `llm-ops/<item id>`. The tree is made again from the
 * candidate's diff, must be the one that was judged, and is held against the policy once more: the evidence comes from a
 * job that executed the target's code, and could say anything. A branch that exists is never moved: the same commit is fine,
 * any other is somebody's work and is left alone.
 */
export async function publish(
  proposals: readonly Proposal[],
  publishing: Publishing,
): Promise<Map<string, Publication>> {
  const made = new Map<string, Publication>()
  if (proposals.length === 0) return made
  await using scratch = await publishing.repository.scratch()
  for (const proposal of proposals) made.set(proposal.item.id, await publishOne(proposal, publishing, scratch))
  return made
}

async function publishOne(proposal: Proposal, publishing: Publishing, scratch: Scratch): Promise<Publication> {
  const { item, evidence } = proposal
  const { repository, runId, base, at } = publishing
  const tree = await rebuild(proposal, publishing, scratch)
  if (typeof tree !== 'string') return { branch: null, commit: null, note: tree }
  const message = commitMessage(item, evidence, runId)
  const commit = await scratch.commit({ tree, parent: base.commit, message, author, at })
  const branch = `${branchPrefix}${item.id}`
  const note = await adopt(repository, scratch, { branch, commit })
  return note === null ? { branch, commit, note } : { branch: null, commit: null, note }
}

/** What keeps one branch from being made (a branch `llm-ops` in its way, a lock) costs no other, and not the report. */
async function adopt(
  repository: Repository,
  scratch: Scratch,
  { branch, commit }: { branch: string; commit: string },
): Promise<Note | null> {
  try {
    if ((await repository.adopt(scratch, branch, commit)) !== 'exists') return null
    return { code: 'branch-exists', message: `${branch} exists and holds something else: it was left alone` }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { code: 'branch-failed', message: error.message }
  }
}

/** The tree of a proposal, made again from its diff and held against the policy; or why it is not the one that was judged. */
export async function rebuild(
  { item, evidence: { candidateDiff, candidateTree } }: Proposal,
  { base, allowPaths }: Publishing,
  scratch: Scratch,
): Promise<string | Note> {
  if (candidateDiff === undefined)
    return { code: 'no-candidate', message: 'the evidence holds no diff: run gate again' }
  const applied = await scratch.apply(base.tree, candidateDiff)
  if ('refused' in applied) return { code: 'no-candidate', message: `its diff does not apply: ${applied.refused}` }
  if (applied.tree !== candidateTree) {
    const message = `its diff gives tree ${applied.tree}, and ${candidateTree} was judged: run gate again`
    return { code: 'handover-mismatch', message }
  }
  const allowedFiles = item.files.map(({ path }) => path)
  const judged = await judgeTree({ base: base.tree, tree: applied.tree, allowedFiles, allowPaths }, scratch)
  return isRefusal(judged) ? judged.refused : judged.tree
}
