import type { GitHub, PullRequest } from '../../shared/ports/github.ts'
import { isExpired } from '../page/marker.ts'
import { pullOf, type KnownPull, type Ledger } from './ledger.ts'
import type { PublishedItem, PullOutcome } from './publication.ts'

const aDay = 24 * 60 * 60 * 1000
/** A revert is looked for after so many merges, the newest, and for so long. */
const revertLimit = 20
const revertDays = 90

export interface OutcomeSources {
  github: Pick<GitHub, 'branches' | 'repository'>
  /** What was done with each item in this run. */
  fates: ReadonlyMap<string, Pick<PublishedItem, 'fate' | 'note'>>
  now: Date
}

/** What people did with each item that a pull request of ours is about. */
export async function outcomesOf(ledger: Ledger, sources: OutcomeSources): Promise<PullOutcome[]> {
  const reverted = await revertedPulls(ledger.pulls, sources)
  const seen = new Set<string>()
  const outcomes: PullOutcome[] = []
  for (const { items } of ledger.pulls) {
    for (const { itemId } of items) {
      const known = pullOf(ledger, itemId)
      if (known === null || seen.has(itemId)) continue
      seen.add(itemId)
      outcomes.push(outcomeOf(itemId, known, { reverted, fate: sources.fates.get(itemId) ?? null, now: sources.now }))
    }
  }
  return outcomes
}

interface Seen {
  reverted: ReadonlySet<number>
  fate: Pick<PublishedItem, 'fate' | 'note'> | null
  now: Date
}

function outcomeOf(itemId: string, { pull, items }: KnownPull, { reverted, fate, now }: Seen): PullOutcome {
  const isExpiredNow = fate?.fate === 'expired'
  const kind = isExpiredNow ? 'closed' : kindOf(pull, reverted, fate)
  return {
    itemId,
    runId: items.find((marked) => marked.itemId === itemId)?.runId ?? 'unknown',
    kind,
    branch: pull.branch,
    proposed: pull.head,
    seen: pull.mergeCommit ?? (kind === 'edited' ? pull.head : null),
    at: (isExpiredNow ? now : (pull.closedAt ?? pull.createdAt)).toISOString(),
    pull: pull.number,
    by: kind === 'closed' && (isExpiredNow || isExpired(pull.body)) ? 'us' : 'people',
  }
}

function kindOf(pull: PullRequest, reverted: Seen['reverted'], fate: Seen['fate']): PullOutcome['kind'] {
  if (pull.state === 'merged') return reverted.has(pull.number) ? 'reverted' : 'merged'
  if (pull.state === 'closed') return 'closed'
  return fate?.note?.code === 'human-commit' ? 'edited' : 'open'
}

/** A revert names the commit, as git writes it, or the pull request, as GitHub's button does. */
async function revertedPulls(pulls: readonly KnownPull[], { github, now }: OutcomeSources): Promise<Set<number>> {
  const recent = pulls.flatMap(({ pull }) => {
    const age = now.getTime() - (pull.closedAt?.getTime() ?? 0)
    return pull.state === 'merged' && pull.mergeCommit !== null && age < revertDays * aDay ? [pull] : []
  })
  const reverted = new Set<number>()
  if (recent.length === 0) return reverted
  const { fullName } = await github.repository()
  for (const { number, base, mergeCommit } of recent.slice(0, revertLimit)) {
    const later = await github.branches.commits(base, mergeCommit ?? '')
    const words = [`This reverts commit ${mergeCommit}`, `Reverts ${fullName}#${number}`]
    if (later.some(({ message }) => words.some((text) => says(message, text)))) reverted.add(number)
  }
  return reverted
}

/** `#1` is not in `#12`. */
function says(message: string, text: string): boolean {
  const at = message.indexOf(text)
  return at !== -1 && !/[0-9a-z]/i.test(message.charAt(at + text.length))
}
