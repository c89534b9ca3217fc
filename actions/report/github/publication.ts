import type { Evidence } from '../../shared/contracts/evidence.ts'
import type { Outcome } from '../../shared/contracts/outcome.ts'
import type { PlanItem } from '../../shared/contracts/plan.ts'
import type { Note } from '../../shared/contracts/primitives.ts'
import type { GitHubSettings } from '../../shared/settings/github-settings.ts'
import type { SpendingByStage } from '../spending-section.ts'

/** Content by path; null removes. */
export type ChangedFiles = ReadonlyMap<string, Uint8Array | null>

/** A proven change, and what its files hold then. */
export interface GitHubProposal {
  item: PlanItem
  evidence: Evidence
  /** As judged: of `evidence.candidateTree`, what differs from the base. */
  files: ChangedFiles
}

/** A change made again on another base; without evidence where it was not measured there. */
export interface Redrafted {
  item: PlanItem
  evidence: Evidence | null
  files: ChangedFiles
}

/** `conflicting`: it does not apply; a note: why it cannot, or must not, be made; null: it is not known any more. */
export type Redrafting = Redrafted | 'conflicting' | Note | null

export type PublishSettings = Pick<
  GitHubSettings,
  'draft' | 'labels' | 'groupBy' | 'ciTrigger' | 'maxOpenPulls' | 'maxNewPullsPerHour' | 'schedule' | 'expireAfterDays'
>

export interface PublishInput {
  runId: string
  /** Of the workflow run; null outside of one. */
  runUrl: string | null
  base: { branch: string; commit: string }
  proposals: readonly GitHubProposal[]
  /** Publish what nothing failed and nothing proved, too. */
  allowUnproven: boolean
  /** Globs of protected files that may be changed: the same that gate was given. */
  allowPaths: readonly string[]
  settings: PublishSettings
  spending: SpendingByStage
  /** Logins and addresses that our commits and pull requests carry (`ourIdentities`). */
  identities: readonly string[]
  /** Address of the owner of the key that signs; null where it names none. */
  signer: string | null
  /** Who and what started the run. */
  trigger: {
    /** Actor and triggering actor of a dispatch: each must be able to write. None for a schedule. */
    actors: readonly string[]
    /** Id of the repository that the head of the event's pull request is in; null where it is about none. */
    headRepository: number | null
  }
  /** Makes an item of an earlier run again on this commit. */
  redraft(itemId: string, base: string): Promise<Redrafting>
}

/**
 * `opened`: a new pull request; `adopted`: it was there; `rebased`: it follows its base; `conflicting`: it no longer
 * applies; `hands-off`: a person works on it or holds it; `expired`: closed, nobody touched it; `settled`: merged or closed
 * before; `waiting`: a limit, or the schedule; `failed`, `refused`: see the note. Nothing is written for the last four.
 */
export type Fate =
  | 'opened'
  | 'adopted'
  | 'rebased'
  | 'conflicting'
  | 'hands-off'
  | 'expired'
  | 'settled'
  | 'waiting'
  | 'refused'
  | 'failed'

export interface PublishedItem {
  itemId: string
  fate: Fate
  branch: string | null
  /** The head that we know of. */
  commit: string | null
  pull: { number: number; url: string } | null
  /** Why, where it is not plain. */
  note: Note | null
}

/** What people did with a proposal: the fields of the contract `outcome`, and where it was seen. */
export interface PullOutcome extends Omit<Outcome, 'schemaVersion'> {
  pull: number
  /** `us`: closed because nobody touched it. */
  by: 'people' | 'us'
}

export interface Published {
  /** A row for each proposal and for each open pull request of earlier runs. */
  items: PublishedItem[]
  /** Of every pull request of ours that was seen, newest first; one an item. */
  outcomes: PullOutcome[]
  /** Why nothing at all was done; null where something was. */
  stopped: Note | null
}

/** Something that is done to the world. */
export interface PublishEvent {
  /** `branch.create`, `pull.open`, `check.publish`, … */
  event: string
  itemId: string | null
  details: Readonly<Record<string, string>>
}

/** One event before and one after each side effect; a run that was killed in between shows by the missing one. */
export interface PublishAudit {
  before(event: PublishEvent): Promise<void>
  after(event: PublishEvent): Promise<void>
}

/** Where a new head is made before a branch with an open pull request moves to it. Thrown away. */
export const draftPrefix = 'llm-ops-draft/'
export const holdLabel = 'llm-ops:hold'
export const checkName = 'llm-ops gate'

/** Author of commits that are signed by git. */
export const gitIdentity = 'llm-ops-assistant@users.noreply.github.com'

/** Who our commits are by: the App where there is one (`<slug>[bot]`), the workflow's token otherwise. */
export function ourIdentities(appSlug: string | null): string[] {
  return [appSlug === null ? 'github-actions[bot]' : `${appSlug}[bot]`, gitIdentity]
}
