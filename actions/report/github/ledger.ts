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

/**
 * A commit that we made and nobody touched since: by us, with our trailer. An amended one keeps author and message, and
 * gets another committer; one made through GitHub's API has GitHub as its committer. One that git made has our address,
 * and the key's: GitHub shows it under the login of whoever registered that there.
 */
export function isOurs({ message, author, committer, emails }: BranchCommit, identities: readonly string[]): boolean {
  const github = ['web-flow', 'GitHub', 'noreply@github.com']
  const isKnown = (...names: string[]): boolean => names.some((name) => identities.includes(name))
  const made = isKnown(author, emails.author) && (isKnown(committer, emails.committer) || github.includes(committer))
  return made && /^Llm-Ops-Item: [a-z0-9]/m.test(message)
}
