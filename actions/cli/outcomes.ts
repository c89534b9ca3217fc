import { git } from '../shared/adapters/git/exec.ts'
import type { Outcome } from '../shared/contracts/outcome.ts'
import type { Repository } from '../shared/ports/git.ts'

/** What git says of one proposal. */
export interface ProposalFacts {
  proposed: string
  /** Where its branch points now; null where it is gone. */
  tip: string | null
  /** Does HEAD hold the proposed commit, or one with the same patch (rebased, squashed alone, cherry-picked)? */
  merged: boolean
  /** Does HEAD hold the branch as it is now? */
  tipMerged: boolean
}

/** What people did with a proposal, from git alone: it cannot tell a closed one from a deleted branch. */
export function outcomeOf({ proposed, tip, merged, tipMerged }: ProposalFacts): Outcome['kind'] {
  if (merged || tipMerged) return 'merged'
  if (tip === null) return 'gone'
  return tip === proposed ? 'open' : 'edited'
}

/** @param head the commit that HEAD is at */
export async function proposalFacts(
  proposal: { commit: string; branch: string },
  head: string,
  { repository, branches }: { repository: Pick<Repository, 'dir'>; branches: ReadonlyMap<string, string> },
): Promise<ProposalFacts> {
  const tip = branches.get(proposal.branch) ?? null
  const holds = (commit: string) => contains(repository.dir, head, commit)
  return {
    proposed: proposal.commit,
    tip,
    merged: (await holds(proposal.commit)) || (await samePatchIn(repository.dir, head, proposal.commit)),
    tipMerged: tip !== null && tip !== proposal.commit && (await holds(tip)),
  }
}

async function contains(cwd: string, head: string, commit: string): Promise<boolean> {
  return (await git(['merge-base', '--is-ancestor', commit, head], { cwd })).code === 0
}

/** `git cherry` marks a commit with `-` where an equal patch is upstream. A commit that was collected is not there. */
async function samePatchIn(cwd: string, head: string, commit: string): Promise<boolean> {
  const { code, stdout } = await git(['cherry', head, commit, `${commit}^`], { cwd })
  return code === 0 && stdout.toString('utf8').startsWith('- ')
}
