import type { StageFiles } from './run-items.ts'
import { candidateFiles } from './github/candidate-files.ts'
import type { GitHubProposal, Published, PublishInput } from './github/publication.ts'
import { publishOnGitHub, type PublishPorts } from './github/publish-on-github.ts'
import { rebuild, type Proposal, type Publication, type Publishing } from './publish.ts'

/** What stays the same for all that a run publishes. */
export type PullTerms = Omit<PublishInput, 'proposals' | 'runId' | 'base' | 'allowPaths' | 'spending'>

export interface PublishedPulls {
  made: Map<string, Publication>
  published: Published
}

/**
 * Publishes proven changes as pull requests. Called without any, too: those of earlier runs are looked after, and what
 * people did with them is learnt. Each tree is made again from its diff and held against the policy before.
 */
export async function publishPulls(
  { proposals, publishing, files }: { proposals: readonly Proposal[]; publishing: Publishing; files: StageFiles },
  terms: PullTerms,
  ports: PublishPorts,
): Promise<PublishedPulls> {
  await using scratch = await publishing.repository.scratch()
  const made = new Map<string, Publication>()
  const ready: GitHubProposal[] = []
  for (const proposal of proposals) {
    const tree = await rebuild(proposal, publishing, scratch)
    const contents =
      typeof tree === 'string' ? await candidateFiles({ base: publishing.base.tree, tree }, scratch) : tree
    if ('code' in contents) made.set(proposal.item.id, { branch: null, commit: null, note: contents })
    else ready.push({ ...proposal, files: contents })
  }
  const { base } = files.snapshot
  const input: PublishInput = {
    ...terms,
    runId: publishing.runId,
    base: { branch: base.branch ?? files.snapshot.target.defaultBranch, commit: publishing.base.commit },
    proposals: ready,
    allowPaths: publishing.allowPaths,
    spending: { plan: files.plan?.spending ?? null, apply: files.changes?.spending ?? null },
  }
  const published = await publishOnGitHub(input, ports)
  for (const { itemId, branch, commit, note } of published.items) made.set(itemId, { branch, commit, note })
  return { made, published }
}
