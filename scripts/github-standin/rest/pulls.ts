import type { Need } from '../access.ts'
import { Refusal, invalid, notFound } from '../refusal.ts'
import { closePull, reopenPull, type Pull } from '../records.ts'
import { commitAnswer, pullAnswer, userAnswer } from './answers.ts'
import { page, text, type Call, type Row } from './call.ts'

const READ: readonly Need[] = ['pull_requests:read']
const WRITE: readonly Need[] = ['pull_requests:write']

export const pullRows = {
  'GET /repos/{owner}/{repo}/pulls': {
    of: 'repository',
    needs: READ,
    answer: (call) =>
      page(
        selected(call).map((pull) => pullAnswer(pull, call)),
        call,
      ),
  },
  'POST /repos/{owner}/{repo}/pulls': { of: 'repository', needs: WRITE, answer: createPull },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': {
    of: 'repository',
    needs: READ,
    answer: (call) => ({ status: 200, body: pullAnswer(pullOf(call), call) }),
  },
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}': { of: 'repository', needs: WRITE, answer: updatePull },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': {
    of: 'repository',
    needs: READ,
    async answer(call) {
      const { git } = call.repository
      const pull = pullOf(call)
      const ids = (await git.commits(pull.head, await git.resolve(pull.base), 250)).toReversed()
      return page(
        (await git.allOf(ids)).map((commit) => commitAnswer(commit, call)),
        call,
      )
    },
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': {
    of: 'repository',
    needs: READ,
    answer(call) {
      const { requested_reviewers, requested_teams } = pullAnswer(pullOf(call), call)
      return { status: 200, body: { users: requested_reviewers, teams: requested_teams } }
    },
  },
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': {
    of: 'repository',
    needs: WRITE,
    answer: requestReviewers,
  },
} as const satisfies Record<string, Row>

export function pullOf({ repository, path }: Pick<Call, 'repository' | 'path'>): Pull {
  const number = Number(path['pull_number'] ?? path['issue_number'])
  const pull = repository.pulls.find((each) => each.number === number)
  if (pull === undefined) throw notFound()
  return pull
}

function selected({ repository, query }: Call): Pull[] {
  const owner = repository.fullName.split('/')[0] ?? ''
  const state = query['state'] ?? 'open'
  const isWanted = (pull: Pull): boolean =>
    (state === 'all' || pull.state === state) &&
    (query['base'] === undefined || pull.base === query['base']) &&
    // GitHub ignores a head that does not name its owner.
    (!query['head']?.includes(':') || `${owner}:${pull.branch}`.toLowerCase() === query['head'].toLowerCase())
  const direction = query['direction'] ?? (query['sort'] === undefined || query['sort'] === 'created' ? 'desc' : 'asc')
  const found = repository.pulls.filter(isWanted)
  return direction === 'desc' ? found.toReversed() : found
}

async function createPull(call: Call) {
  const { repository, body, token, store } = call
  if (token.kind === 'actions' && !repository.actionsMayOpenPulls) {
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  }
  const owner = repository.fullName.split('/')[0] ?? ''
  const branch = text(body['head']).replace(`${owner}:`, '')
  const base = text(body['base'])
  if (text(body['title']).trim() === '')
    throw invalid({ resource: 'PullRequest', field: 'title', code: 'missing_field' })
  const head = await headToPull(call, branch, base)
  const now = store.now()
  const id = store.nextId()
  const pull: Pull = {
    id,
    number: repository.pulls.length + 1,
    title: text(body['title']),
    body: text(body['body']),
    branch,
    base,
    draft: body['draft'] === true,
    state: 'open',
    head,
    author: token.login,
    labels: [],
    reviewers: [],
    teams: [],
    comments: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    mergedAt: null,
    mergeCommit: null,
    events: [],
  }
  repository.pulls.push(pull)
  return { status: 201, body: pullAnswer(pull, call) }
}

async function headToPull({ repository }: Call, branch: string, base: string): Promise<string> {
  const { git } = repository
  const heads = await git.refs('refs/heads/')
  const [head, onto] = [heads.get(`refs/heads/${branch}`), heads.get(`refs/heads/${base}`)]
  if (head === undefined) throw invalid({ resource: 'PullRequest', field: 'head', code: 'invalid' })
  if (onto === undefined) throw invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' })
  const custom = (message: string) => invalid({ resource: 'PullRequest', code: 'custom', message })
  const owner = repository.fullName.split('/')[0] ?? ''
  const isOpen = ({ state, branch: one, base: other }: Pull): boolean =>
    state === 'open' && one === branch && other === base
  if (repository.pulls.some(isOpen)) throw custom(`A pull request already exists for ${owner}:${branch}.`)
  if ((await git.commits(head, onto, 1)).length === 0) throw custom(`No commits between ${base} and ${branch}`)
  return head
}

async function updatePull(call: Call) {
  const { repository, body, token, store } = call
  const pull = pullOf(call)
  const heads = await repository.git.refs('refs/heads/')
  const base = body['base']
  if (base !== undefined && !heads.has(`refs/heads/${text(base)}`)) {
    throw invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' })
  }
  if (body['state'] === 'open' && pull.state === 'closed') {
    if (pull.mergedAt !== null || !heads.has(`refs/heads/${pull.branch}`)) {
      throw invalid({ resource: 'PullRequest', field: 'state', code: 'invalid' })
    }
    reopenPull(pull, token.login, store.now())
  }
  for (const key of ['title', 'body', 'base'] as const) if (body[key] !== undefined) pull[key] = text(body[key])
  pull.updatedAt = store.now()
  if (body['state'] === 'closed' && pull.state === 'open') closePull(pull, token.login, store.now())
  return { status: 200, body: pullAnswer(pull, call) }
}

function requestReviewers(call: Call) {
  const { repository, body } = call
  const pull = pullOf(call)
  const reviewers = ((body['reviewers'] ?? []) as unknown[]).map(text)
  const teams = ((body['team_reviewers'] ?? []) as unknown[]).map(text)
  if (reviewers.includes(pull.author)) throw new Refusal(422, 'Review cannot be requested from pull request author.')
  const strangers = [
    ...reviewers.filter((one) => !repository.collaborators.has(one)),
    ...teams.filter((one) => !repository.teams.has(one)),
  ]
  if (strangers.length > 0) {
    const who = `One or more of the users or teams you specified is not a collaborator of the ${repository.fullName} repository.`
    throw new Refusal(422, `Reviews may only be requested from collaborators. ${who}`)
  }
  pull.reviewers = [...new Set([...pull.reviewers, ...reviewers])]
  pull.teams = [...new Set([...pull.teams, ...teams])]
  return { status: 201, body: pullAnswer(pull, call) }
}

export function issueAnswer(pull: Pull, call: Call) {
  const { closedBy } = pull
  const closed_by = closedBy === null ? null : userAnswer(closedBy, call.urls)
  return {
    ...pullAnswer(pull, call),
    comments: pull.comments.length,
    pull_request: {},
    closed_by,
  }
}
