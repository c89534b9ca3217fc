import type { BranchCommit, GitHub } from '../../shared/ports/github.ts'
import { isExpired, withStatus } from '../page/marker.ts'
import { statusWords } from '../page/reviewer-page.ts'
import { follow } from './follow-base.ts'
import { isOurs, type KnownPull } from './ledger.ts'
import type { UnitResult } from './open-pull.ts'
import { holdLabel, type Fate, type PublishInput } from './publication.ts'

export interface Care {
  github: GitHub
  now: Date
  /** Where the base branch stands. */
  tip: string
}

const aDay = 24 * 60 * 60 * 1000

/**
 * What is done with an open pull request of ours: nothing where a person works on it, holds it or sent it elsewhere;
 * closed where nobody touched it for long; moved where its base moved; else it stays as it is.
 */
export async function lookAfter(known: KnownPull, input: PublishInput, care: Care): Promise<UnitResult> {
  const { pull } = known
  const result = (fate: Fate, code: string | null, message = ''): UnitResult => {
    const note = code === null ? null : { code, message: `#${pull.number}: ${message}` }
    return { fate, branch: pull.branch, commit: pull.head, pull: { number: pull.number, url: pull.url }, note }
  }
  if (pull.labels.includes(holdLabel)) return result('hands-off', 'hold', `it has the label ${holdLabel}`)
  if (pull.base !== input.base.branch) return result('hands-off', 'retargeted', `somebody pointed it at ${pull.base}`)
  const commits = await care.github.branches.commits(pull.branch, pull.base)
  const theirs = commits.find((commit) => !isOurs(commit, input))
  if (theirs !== undefined) return result('hands-off', 'human-commit', `${theirs.author} committed to ${pull.branch}`)
  if (commits.length === 0) return result('hands-off', 'empty', `${pull.branch} has no commit that the base has not`)
  if (hasExpired(known, input, care.now)) {
    await expire(known, input, care.github)
    return result('expired', 'expired', `nobody touched it for ${input.settings.expireAfterDays} days`)
  }
  const isBehind = (await care.github.branches.commits(pull.base, pull.branch)).length > 0
  if (!isBehind) return result('adopted', null)
  const { fate, commit, note } = await follow(known, { input, care, message: lastMessage(commits) })
  return { ...result(fate, note?.code ?? null, note?.message), commit }
}

function lastMessage(commits: readonly BranchCommit[]): string {
  return commits.at(-1)?.message ?? ''
}

/** One that somebody made ready, or opened again after we closed it, was touched. */
function hasExpired({ pull }: KnownPull, { settings }: PublishInput, now: Date): boolean {
  if (settings.expireAfterDays === 0 || isExpired(pull.body) || pull.draft !== settings.draft) return false
  return now.getTime() - pull.createdAt.getTime() > settings.expireAfterDays * aDay
}

/** The branch stays, so that a person can open it again. */
async function expire({ pull }: KnownPull, { settings }: PublishInput, github: GitHub): Promise<void> {
  const words = statusWords({ kind: 'expired', days: settings.expireAfterDays })
  await github.pulls.update(pull.number, { body: withStatus(pull.body, words) })
  await github.pulls.close(pull.number)
}
