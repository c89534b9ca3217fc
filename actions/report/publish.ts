import type { Evidence } from '../shared/contracts/evidence.ts'
import type { PlanItem } from '../shared/contracts/plan.ts'
import type { Note } from '../shared/contracts/primitives.ts'
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
  /** Date of the commits: when the run was planned, so that a repeated report makes the same commits. */
  at: Date
}

/** No address of a person or of this machine: what is committed depends on the run alone. */
const author = { name: 'llm-ops-assistant', email: 'llm-ops-assistant@users.noreply.github.com' }

/**
 * Makes each change a commit on the base and a local branch `llm-ops/<item id>`. The tree is made again from the
 * candidate's diff and must be the one that was judged. A branch that exists is never moved: the same commit is fine,
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

async function publishOne(
  { item, evidence }: Proposal,
  publishing: Publishing,
  scratch: Scratch,
): Promise<Publication> {
  const { repository, runId, base, at } = publishing
  const tree = await rebuild(evidence, base.tree, scratch)
  if (typeof tree !== 'string') return { branch: null, commit: null, note: tree }
  const message = commitMessage(item, evidence, runId)
  const commit = await scratch.commit({ tree, parent: base.commit, message, author, at })
  const branch = `llm-ops/${item.id}`
  const adopted = await repository.adopt(scratch, branch, commit)
  if (adopted !== 'exists') return { branch, commit, note: null }
  const note = { code: 'branch-exists', message: `${branch} exists and holds something else: it was left alone` }
  return { branch: null, commit: null, note }
}

async function rebuild(
  { candidateDiff, candidateTree }: Evidence,
  base: string,
  scratch: Scratch,
): Promise<string | Note> {
  if (candidateDiff === undefined)
    return { code: 'no-candidate', message: 'the evidence holds no diff: run gate again' }
  const applied = await scratch.apply(base, candidateDiff)
  if ('refused' in applied) return { code: 'no-candidate', message: `its diff does not apply: ${applied.refused}` }
  if (applied.tree === candidateTree) return applied.tree
  const message = `its diff gives tree ${applied.tree}, and ${candidateTree} was judged: run gate again`
  return { code: 'handover-mismatch', message }
}
