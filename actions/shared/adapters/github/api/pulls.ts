import type { NewPullRequest, PullRequest, PullRequests } from '../../../ports/github.ts'
import type { Client } from './client.ts'
import { listPulls } from './pull-list.ts'
import { requestReview } from './review-requests.ts'
import type { Log } from '../../../ports/log.ts'

export function pullRequests(client: Client, log: Log): PullRequests {
  return {
    list: (prefix, limit) => listPulls(client, log, { prefix, limit }),
    open: (request) => openPull(client, request),
    update: (number, change) => updatePull(client, number, change),
    close: (number) => updatePull(client, number, { state: 'closed' }),
    request: (number, who) => requestReview(client, number, who),
  }
}

/** The fields that are read of GitHub's pull request. */
export interface RestPull {
  number: number
  html_url: string
  state: 'open' | 'closed'
  draft?: boolean
  title: string
  body: string | null
  user: { login: string } | null
  labels: { name: string }[]
  head: { ref: string; sha: string }
  base: { ref: string }
  created_at: string
  closed_at: string | null
  merged_at: string | null
  merge_commit_sha: string | null
  requested_reviewers?: { login: string }[] | null
  requested_teams?: { slug: string }[] | null
}

export function pullOf(pull: RestPull): PullRequest {
  const isMerged = pull.merged_at !== null
  return {
    number: pull.number,
    url: pull.html_url,
    state: isMerged ? 'merged' : pull.state,
    draft: pull.draft ?? false,
    title: pull.title,
    body: pull.body ?? '',
    branch: pull.head.ref,
    head: pull.head.sha,
    base: pull.base.ref,
    author: pull.user?.login ?? '',
    labels: pull.labels.map(({ name }) => name),
    createdAt: new Date(pull.created_at),
    closedAt: pull.closed_at === null ? null : new Date(pull.closed_at),
    closedBy: null,
    // Before a merge GitHub tells of a trial merge here.
    mergeCommit: isMerged ? pull.merge_commit_sha : null,
  }
}

async function openPull(client: Client, request: NewPullRequest): Promise<PullRequest> {
  const existing = () => openPullOf(client, request.branch)
  const found = await existing()
  if (found !== null) return pullOf(found)
  const { branch: head, ...rest } = request
  const opened = await client.rest<RestPull>(
    'openPull',
    { ...rest, head },
    {
      settled: existing,
      refused: ({ words }) => (/already exists/i.test(words) ? existing() : null),
    },
  )
  return pullOf(opened)
}

async function openPullOf(client: Client, branch: string): Promise<RestPull | null> {
  const [owner = ''] = client.repository().split('/')
  const found = await client.rest<RestPull[]>('pulls', { head: `${owner}:${branch}`, state: 'open', per_page: 10 })
  return found.find(({ head }) => head.ref === branch) ?? null
}

type PullChange = Partial<Pick<NewPullRequest, 'title' | 'body' | 'base'>> & { state?: 'closed' }

/** What is so already is not written again: nobody is told of a change that is none. */
async function updatePull(client: Client, number: number, change: PullChange): Promise<void> {
  const standing = async (): Promise<RestPull | null> => {
    const pull = await client.rest<RestPull>('pull', { pull_number: number })
    return isSo(pull, change) ? pull : null
  }
  if ((await standing()) !== null) return
  await client.rest('updatePull', { pull_number: number, ...change }, { settled: standing })
}

function isSo(pull: RestPull, { title, body, base, state }: PullChange): boolean {
  const pairs: [string | undefined, string][] = [
    [title, pull.title],
    [body, pull.body ?? ''],
    [base, pull.base.ref],
    [state, pull.state],
  ]
  return pairs.every(([wanted, is]) => wanted === undefined || plain(wanted) === plain(is))
}

/** GitHub's editor writes other ends of lines. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}
