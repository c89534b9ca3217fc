import { branchPrefix } from '../../shared/contracts/plan.ts'
import type { Note } from '../../shared/contracts/primitives.ts'
import type { GitHub, PullRequest } from '../../shared/ports/github.ts'
import { withStatus } from '../page/marker.ts'
import { checkRunPage, staleCheckPage, statusWords, type PageItem } from '../page/reviewer-page.ts'
import type { KnownPull } from './ledger.ts'
import type { Care } from './look-after.ts'
import { publishCheck } from './open-pull.ts'
import { draftPrefix, type ChangedFiles, type Fate, type PublishInput, type Redrafted } from './publication.ts'
import { refusedFiles } from './refusals.ts'

interface Following {
  input: PublishInput
  care: Care
  /** Of the commit, which is made again. */
  message: string
}

interface Followed {
  fate: Fate
  commit: string
  note: Note | null
}

/**
 * Makes the change again on the base as it is now. The new head is made on a branch of its own, gets its check run, and
 * only then the pull request's branch moves to it, where it still is where it was: to move it to the base first would make
 * GitHub close the pull request.
 */
export async function follow({ pull, items }: KnownPull, following: Following): Promise<Followed> {
  const { input, care, message } = following
  const stays = { fate: 'adopted', commit: pull.head } as const
  const drafts: Redrafted[] = []
  for (const { itemId } of items) {
    const draft = await draftOf(itemId, input, care.tip)
    if (draft === 'conflicting') return conflicting(pull, care)
    if ('code' in draft) return { ...stays, note: { code: 'behind', message: `its base moved, and ${draft.message}` } }
    drafts.push(draft)
  }
  const files: ChangedFiles = new Map(drafts.flatMap((draft) => [...draft.files]))
  const head = await makeHead({ branch: pull.branch, tip: care.tip, message, files }, care.github)
  if (head === null) return { ...stays, note: { code: 'behind', message: 'its base moved, and another run is at it' } }
  return moveTo(head, { pull, drafts, following })
}

/** From this run, where it worked on that very commit. A note says why there is none. */
async function draftOf(itemId: string, input: PublishInput, tip: string): Promise<Redrafted | 'conflicting' | Note> {
  const here = input.proposals.find(({ item }) => item.id === itemId)
  if (here !== undefined && tip === input.base.commit) return here
  const draft = await input.redraft(itemId, tip)
  if (draft === null) return { code: 'unknown', message: `${itemId} is not known any more` }
  if (draft === 'conflicting' || 'code' in draft) return draft
  return refusedFiles(draft, input.allowPaths) ?? draft
}

/** Said once, in the body: what is there already is not written again. */
async function conflicting(pull: PullRequest, { github, tip }: Care): Promise<Followed> {
  const body = withStatus(pull.body, statusWords({ kind: 'conflicting', base: tip }))
  if (body !== pull.body) await github.pulls.update(pull.number, { body })
  const note = { code: 'conflicting', message: `the change no longer applies to ${tip.slice(0, 12)}` }
  return { fate: 'conflicting', commit: pull.head, note }
}

interface NewHead {
  branch: string
  tip: string
  message: string
  files: ChangedFiles
}

async function makeHead({ branch, tip, message, files }: NewHead, { branches }: GitHub): Promise<string | null> {
  const draft = draftBranch(branch)
  if ((await branches.create(draft, tip)) === 'exists') {
    const left = (await branches.list(draft)).get(draft)
    if (left === undefined || !(await branches.move(draft, left, tip))) return null
  }
  const made = await branches.commit({ branch: draft, expectedHead: tip, message, files })
  return 'commit' in made ? made.commit : null
}

function draftBranch(branch: string): string {
  return `${draftPrefix}${branch.slice(branchPrefix.length)}`
}

interface Move {
  pull: PullRequest
  drafts: readonly Redrafted[]
  following: Following
}

async function moveTo(head: string, { pull, drafts, following }: Move): Promise<Followed> {
  const { care, input } = following
  const { github, tip } = care
  const measured = drafts.flatMap(({ item, evidence }): PageItem[] => {
    return evidence === null || evidence.base !== tip ? [] : [{ item, evidence }]
  })
  const isMeasured = measured.length === drafts.length
  const words = isMeasured ? checkRunPage(measured, tip) : staleCheckPage(tip)
  await publishCheck({ head, branch: pull.branch, runUrl: input.runUrl, words }, github)
  const status = statusWords({ kind: 'rebased', base: tip, measured: isMeasured })
  await github.pulls.update(pull.number, { body: withStatus(pull.body, status) })
  const hasMoved = await github.branches.move(pull.branch, pull.head, head)
  if (!hasMoved) await github.pulls.update(pull.number, { body: pull.body })
  await github.branches.move(draftBranch(pull.branch), head, null)
  if (hasMoved) return { fate: 'rebased', commit: head, note: null }
  const message = `somebody pushed to ${pull.branch} while its base was followed`
  return { fate: 'hands-off', commit: pull.head, note: { code: 'head-moved', message } }
}
