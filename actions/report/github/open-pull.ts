import { UserError } from '../../shared/contracts/errors.ts'
import type { GitHub, PullRequest } from '../../shared/ports/github.ts'
import { checkRunPage, pullRequestPage, reviewLabels, type CheckWords } from '../page/reviewer-page.ts'
import { prepareBranch } from './prepare-branch.ts'
import { unitCommit } from './proposal-commit.ts'
import { checkName, type PublishInput, type PublishedItem } from './publication.ts'
import type { Unit } from './units.ts'

export type UnitResult = Omit<PublishedItem, 'itemId'>

/** The next unit would fail for the same reason: pull requests cannot be opened at all. */
export class CannotOpen extends UserError {}

/**
 * Branch, commit, check run on exactly this commit, pull request, reviewers, labels: in this order, so that wherever a run
 * ends, the next one sees by what is there what is missing. The check stands before the pull request does; labels come
 * last, so that a pull request without any is known to be unfinished.
 * @param head of the branch when the run began; null where there was none
 * @throws UserError, CannotOpen
 */
export async function openPull(
  unit: Unit,
  input: PublishInput,
  { github, head }: { github: GitHub; head: string | null },
): Promise<UnitResult> {
  const first = await prepareAndOpen(unit, input, { github, head })
  // The branch was deleted under our hands: once it is made again.
  const opened = first ?? (await prepareAndOpen(unit, input, { github, head: null }))
  if (opened === null) {
    const note = { code: 'branch-gone', message: `${unit.branch} was deleted while its pull request was opened` }
    return { fate: 'failed', branch: null, commit: null, pull: null, note }
  }
  if (opened.pull !== null) await finishPull(opened.pull.number, unit, { input, github })
  return opened
}

/** null: the branch is gone. */
async function prepareAndOpen(
  unit: Unit,
  input: PublishInput,
  { github, head }: { github: GitHub; head: string | null },
): Promise<UnitResult | null> {
  const { branch, proposals, owner } = unit
  const { runId, runUrl, base, settings, spending } = input
  const commit = await prepareBranch({ branch, ...unitCommit(unit, runId), head }, input, github)
  if (typeof commit !== 'string') return { fate: 'hands-off', branch, commit: null, pull: null, note: commit }
  await publishCheck({ head: commit, branch, runUrl, words: checkRunPage(proposals, base.commit) }, github)
  const run = { id: runId, url: runUrl, base, ciTrigger: settings.ciTrigger, spending, owner }
  const page = pullRequestPage(proposals, run)
  const pull = await open({ branch, base: base.branch, draft: settings.draft, ...page }, github)
  if (pull === null) return null
  const { number, url } = pull
  const moved = { code: 'head-moved', message: `somebody pushed to ${branch}: what was measured is ${commit}` }
  return { fate: 'opened', branch, commit, pull: { number, url }, note: pull.head === commit ? null : moved }
}

async function open(request: Parameters<GitHub['pulls']['open']>[0], github: GitHub): Promise<PullRequest | null> {
  try {
    return await github.pulls.open(request)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const isThere = (await github.branches.list(request.branch)).has(request.branch)
    if (isThere) throw new CannotOpen(error.message, { cause: error })
    return null
  }
}

/** Reviewers, then labels. Those that are there, or cannot be asked, are passed over. */
export async function finishPull(
  number: number,
  { reviewers, teams, proposals }: Unit,
  { input, github }: { input: Pick<PublishInput, 'settings'>; github: GitHub },
): Promise<void> {
  if (reviewers.length + teams.length > 0) await github.pulls.request(number, { reviewers, teams, labels: [] })
  const labels = reviewLabels(input.settings.labels, proposals)
  if (labels.length > 0) await github.pulls.request(number, { reviewers: [], teams: [], labels })
}

export interface MeasuredHead {
  head: string
  branch: string
  runUrl: string | null
  words: CheckWords
}

/** On the commit that was measured, whatever the branch points at by then. */
export async function publishCheck({ head, branch, runUrl, words }: MeasuredHead, github: GitHub): Promise<void> {
  await github.checks.publish({ name: checkName, head, externalId: branch, detailsUrl: runUrl, ...words })
}
