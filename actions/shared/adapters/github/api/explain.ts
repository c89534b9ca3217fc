import { UserError } from '../../../contracts/errors.ts'
import { GitHubStopped } from './stopped.ts'
import type { Refusal } from './verdict.ts'

export interface Asked {
  /** What was asked for, for the reader: `POST /repos/{owner}/{repo}/pulls`. */
  what: string
  /** `owner/name`. */
  repository: string
  permission: string
}

interface Row {
  when: (refusal: Refusal) => boolean
  error: (asked: Asked, refusal: Refusal) => Error
}

/** The first row that fits. Words come before the status: GitHub answers 403 to five different things. */
const rows: readonly Row[] = [
  {
    when: ({ words }) => /not permitted to create or approve pull requests/i.test(words),
    error: ({ repository }) =>
      new UserError(
        `${repository}: GitHub Actions may not open pull requests here: turn on "Allow GitHub Actions to create and approve pull requests" under Settings > Actions > General of the repository, and of its organization, or set app-id and app-private-key`,
      ),
  },
  {
    when: ({ words }) => /\b(head|base) invalid\b|no commits between/i.test(words),
    error: ({ repository }, { words }) =>
      new UserError(
        `${repository}: there is nothing to open a pull request from: its branch has gone meanwhile, or has no commit that the base has not; run again, it is made anew (${quoted(words)})`,
      ),
  },
  {
    when: ({ words }) => /archived/i.test(words),
    error: ({ repository }) => new GitHubStopped('archived', `${repository}: it is archived, and takes no changes`),
  },
  {
    when: ({ status }) => status === 451,
    error: ({ repository }) => new GitHubStopped('blocked', `${repository}: GitHub has blocked it (HTTP 451)`),
  },
  {
    when: ({ words }) => /rule violations|GH013|protected branch/i.test(words),
    error: ({ repository }, { words }) =>
      new UserError(
        `${repository}: a ruleset or branch protection refuses this: let the token's App pass it, or exclude llm-ops/** and the branch of state-branch from it (${quoted(words)})`,
      ),
  },
  {
    when: ({ status, type, words }) =>
      type === 'FORBIDDEN' || (status === 403 && /not accessible by|must have|authenticate via/i.test(words)),
    error: (asked, { words }) => new GitHubStopped('permission', `${lacking(asked)} (${quoted(words)})`),
  },
  {
    when: ({ status, type }) => status === 404 || type === 'NOT_FOUND',
    error: (asked) =>
      new GitHubStopped(
        'permission',
        `${lacking(asked)}; or it is not there: check repository (GitHub says "not found" for both)`,
      ),
  },
  {
    when: ({ status }) => status === 409,
    error: ({ repository, what }, { words }) =>
      new UserError(
        `${repository}: ${what} conflicts with what is there, or the repository has no commit yet: run again when that is over (${quoted(words)})`,
      ),
  },
  {
    when: ({ status }) => status === 403,
    error: ({ repository, what }, { words }) =>
      new UserError(`${repository}: GitHub forbids ${what}: check the permissions of token (${quoted(words)})`),
  },
]

/** What a refusal means for who reads it, and the setting or permission to change. What no row knows is our bug. */
export function explained(asked: Asked, refusal: Refusal): Error {
  const row = rows.find(({ when }) => when(refusal))
  if (row !== undefined) return row.error(asked, refusal)
  return new Error(
    `${asked.repository}: GitHub refused ${asked.what} (HTTP ${refusal.status}, ${quoted(refusal.words)})`,
  )
}

export function unauthorized({ repository }: Asked): Error {
  return new GitHubStopped(
    'permission',
    `${repository}: GitHub does not know the token, or it has expired: check token, or app-id and app-private-key (HTTP 401)`,
  )
}

function lacking({ repository, what, permission }: Asked): string {
  return `${repository}: the token may not ${what}: give the job "permissions: ${permission}", or the GitHub App that permission on this repository`
}

const MOST_WORDS = 300

function quoted(words: string): string {
  return `"${words.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS)}"`
}
