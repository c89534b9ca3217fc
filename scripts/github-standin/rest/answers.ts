import type { GitCommit, Identity } from '../bare-repository.ts'
import type { Json } from '../openapi/json.ts'
import { loginOf, type CheckRunRecord, type Comment, type Pull, type Repository, type Store } from '../records.ts'
import type { Call } from './call.ts'

type Around = Pick<Call, 'store' | 'repository' | 'urls'>

/** Who a login is. `github` and `web-flow` are GitHub itself. */
export function userAnswer(login: string, urls: Call['urls']): Json {
  return {
    login,
    id: idOf(login),
    node_id: `U_${idOf(login)}`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
    html_url: `${urls.web}/${encodeURIComponent(login)}`,
    url: `${urls.api}/users/${encodeURIComponent(login)}`,
  }
}

export function idOf(login: string): number {
  if (login === 'github-actions[bot]') return 41898282
  return Buffer.from(login).reduce((sum, byte) => (sum * 31 + byte) % 1_000_000, 7)
}

export function repositoryAnswer({ repository, urls }: Around): Json {
  const [owner = '', name = ''] = repository.fullName.split('/')
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name,
    full_name: repository.fullName,
    owner: userAnswer(owner, urls),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    archived: repository.archived,
    default_branch: repository.defaultBranch,
    html_url: `${urls.web}/${repository.fullName}`,
    url: `${urls.api}/repos/${repository.fullName}`,
    clone_url: `${urls.web}/${repository.fullName}.git`,
  }
}

export function refAnswer(ref: string, sha: string, { repository, urls }: Around): Json {
  const api = `${urls.api}/repos/${repository.fullName}/git`
  return {
    ref,
    node_id: `REF_${ref}`,
    url: `${api}/${ref}`,
    object: { type: 'commit', sha, url: `${api}/commits/${sha}` },
  }
}

/** As the git data API has it. */
export function gitCommitAnswer(commit: GitCommit, { repository, urls }: Around): Json {
  const api = `${urls.api}/repos/${repository.fullName}/git`
  return {
    sha: commit.id,
    url: `${api}/commits/${commit.id}`,
    html_url: `${urls.web}/${repository.fullName}/commit/${commit.id}`,
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree, url: `${api}/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${urls.web}/commit/${sha}`,
    })),
    verification: verification(commit.id, repository),
  }
}

/** As the list of commits has it: with the logins that GitHub knows. */
export function commitAnswer(commit: GitCommit, around: Around): Json {
  const { tree, parents, ...inner } = gitCommitAnswer(commit, around)
  const who = ({ email }: Identity): Json | null => {
    const login = loginOf(around.store, email)
    return login === null ? null : userAnswer(login, around.urls)
  }
  return {
    sha: commit.id,
    url: inner['url'],
    html_url: inner['html_url'],
    commit: { ...inner, tree, comment_count: 0 },
    author: who(commit.author),
    committer: who(commit.committer),
    parents,
  }
}

function verification(id: string, { signed }: Repository): Json {
  const verified = signed.has(id)
  return { verified, reason: verified ? 'valid' : 'unsigned', signature: null, payload: null, verified_at: null }
}

export function pullAnswer(pull: Pull, around: Around): Json {
  const { repository, urls } = around
  const repo = repositoryAnswer(around)
  const owner = userAnswer(repository.fullName.split('/')[0] ?? '', urls)
  const side = (ref: string, sha: string): Json => ({
    ref,
    sha,
    label: `${String(owner['login'])}:${ref}`,
    user: owner,
    repo,
  })
  return {
    id: pull.id,
    node_id: `PR_${pull.id}`,
    number: pull.number,
    url: `${urls.api}/repos/${repository.fullName}/pulls/${pull.number}`,
    html_url: pullUrl(pull, around),
    state: pull.state,
    locked: false,
    draft: pull.draft,
    title: pull.title,
    body: pull.body,
    user: userAnswer(pull.author, urls),
    labels: pull.labels.map((name) => labelAnswer(name, urls)),
    head: side(pull.branch, pull.head),
    base: side(pull.base, ''),
    created_at: stamp(pull.createdAt),
    updated_at: stamp(pull.updatedAt),
    closed_at: stamp(pull.closedAt),
    merged_at: stamp(pull.mergedAt),
    merged: pull.mergedAt !== null,
    merged_by: pull.mergedAt !== null && pull.closedBy !== null ? userAnswer(pull.closedBy, urls) : null,
    merge_commit_sha: pull.mergeCommit,
    requested_reviewers: pull.reviewers.map((login) => userAnswer(login, urls)),
    requested_teams: pull.teams.map((slug) => ({ id: idOf(slug), slug, name: slug, type: 'organization' })),
    author_association: 'NONE',
    assignees: [],
  }
}

export function pullUrl({ number }: Pull, { repository, urls }: Around): string {
  return `${urls.web}/${repository.fullName}/pull/${number}`
}

export function labelAnswer(name: string, urls: Call['urls']): Json {
  const url = `${urls.api}/labels/${encodeURIComponent(name)}`
  return { id: idOf(name), node_id: `LA_${idOf(name)}`, url, name, color: 'ededed', default: false, description: null }
}

export function commentAnswer(comment: Comment, pull: Pull, around: Around): Json {
  return {
    id: comment.id,
    html_url: `${pullUrl(pull, around)}#issuecomment-${comment.id}`,
    body: comment.body,
    user: userAnswer(comment.author, around.urls),
    created_at: stamp(comment.createdAt),
    updated_at: stamp(comment.createdAt),
    author_association: 'NONE',
  }
}

export function checkRunAnswer(run: CheckRunRecord, { repository, urls }: Around): Json {
  const url = `${urls.api}/repos/${repository.fullName}/check-runs/${run.id}`
  const output = {
    title: run.title,
    summary: run.summary,
    text: null,
    annotations_count: run.annotations.length,
    annotations_url: `${url}/annotations`,
  }
  return {
    id: run.id,
    node_id: `CR_${run.id}`,
    name: run.name,
    head_sha: run.head,
    external_id: run.externalId,
    url,
    html_url: `${urls.web}/${repository.fullName}/runs/${run.id}`,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: stamp(run.startedAt),
    completed_at: stamp(run.completedAt),
    output,
    pull_requests: [],
  }
}

export function stamp(at: Date): string
export function stamp(at: Date | null): string | null
export function stamp(at: Date | null): string | null {
  return at === null ? null : at.toISOString().replace(/\.\d{3}Z$/, 'Z')
}

/** Whom a commit that GitHub makes for this token names as its author. */
export function authorOf(login: string, store: Store): Identity {
  const known = [...store.people].find(([, name]) => name === login)?.[0]
  return { name: login, email: known ?? `${idOf(login)}+${login}@users.noreply.github.com`, date: stamp(store.now()) }
}
