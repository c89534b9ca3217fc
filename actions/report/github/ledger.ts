import type { BranchCommit, PullRequest } from '../../shared/ports/github.ts'
import { readMarkers, type Marked } from '../page/marker.ts'
import { branchPrefix } from '../../shared/contracts/plan.ts'

/** One of our pull requests, and the items that it is about. */
export interface KnownPull {
  pull: PullRequest
  items: readonly Marked[]
}

/** What stands on GitHub when a run begins. */
export interface Ledger {
  /** Newest first. */
  pulls: readonly KnownPull[]
  /** Heads of our branches. */
  heads: ReadonlyMap<string, string>
}

const itemName = /^[a-z0-9][a-z0-9-]{0,79}$/

/**
 * Of all pull requests of branches `llm-ops/*`, those that are ours: opened by us, or with our marker in the body. The
 * items are those of the markers; where a person took these out, the branch names the item.
 */
export function readLedger(
  pulls: readonly PullRequest[],
  heads: ReadonlyMap<string, string>,
  identities: readonly string[],
): Ledger {
  const known = pulls.flatMap((pull) => {
    const marked = readMarkers(pull.body)
    const named = pull.branch.slice(branchPrefix.length)
    const items = marked.length > 0 ? marked : [{ itemId: named, runId: 'unknown', contents: null }]
    const ours = marked.length > 0 || identities.includes(pull.author)
    return ours && (marked.length > 0 || itemName.test(named)) ? [{ pull, items }] : []
  })
  return { pulls: known, heads }
}

/** The pull request that tells what became of an item: the open one, or the newest. */
export function pullOf(ledger: Pick<Ledger, 'pulls'>, itemId: string): KnownPull | null {
  const all = ledger.pulls.filter(({ items }) => items.some((marked) => marked.itemId === itemId))
  return all.find(({ pull }) => pull.state === 'open') ?? all[0] ?? null
}

/** Who we are on GitHub and in git, and whose key signs for us. */
export interface Ours {
  identities: readonly string[]
  /** Address of the key's owner, who is the committer of what git makes: it may be a person's. */
  signer: string | null
}

const github = ['web-flow', 'GitHub', 'noreply@github.com']

/**
 * A commit that we made and nobody touched since: by us, with our trailer. An amended one keeps author and message, and
 * gets another committer; one made through GitHub's API has GitHub as its committer. One that git made has our address,
 * and the key's: GitHub shows it under the login of whoever registered that there. What only addresses say counts where
 * it was committed when it was written: the key's owner may amend it, too.
 */
export function isOurs({ message, author, committer, emails, atOnce }: BranchCommit, ours: Ours): boolean {
  const authors = atOnce ? [author, emails.author] : [author]
  const isAuthor = authors.some((name) => ours.identities.includes(name))
  const isCommitter =
    [...ours.identities, ...github].includes(committer) ||
    (atOnce && [...ours.identities, ours.signer].includes(emails.committer))
  return isAuthor && isCommitter && /^Llm-Ops-Item: [a-z0-9]/m.test(message)
}
