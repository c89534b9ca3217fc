import type { BareRepository } from './bare-repository.ts'

export type Level = 'read' | 'write'
export type Permission = 'contents' | 'pull_requests' | 'checks' | 'issues' | 'actions' | 'metadata'
export type Permissions = Partial<Record<Permission, Level>>

/** What a token may do; where it is for one repository, all others are not found. */
export interface Token {
  value: string
  login: string
  /** `actions` is GITHUB_TOKEN, `app` an installation's, `user` a person's. */
  kind: 'actions' | 'app' | 'user'
  repository: string | null
  permissions: Permissions
  expiresAt: Date | null
  revoked: boolean
  appId: number | null
}

export interface App {
  id: number
  slug: string
  /** PEM; the private half never comes here. */
  publicKey: string
  installations: { id: number; repository: string; permissions: Permissions }[]
}

export interface Comment {
  id: number
  body: string
  author: string
  createdAt: Date
}

export interface Pull {
  id: number
  number: number
  title: string
  body: string
  branch: string
  base: string
  draft: boolean
  state: 'open' | 'closed'
  head: string
  author: string
  labels: string[]
  reviewers: string[]
  teams: string[]
  comments: Comment[]
  createdAt: Date
  updatedAt: Date
  closedAt: Date | null
  closedBy: string | null
  mergedAt: Date | null
  mergeCommit: string | null
  /** Opened, closed, reopened, merged: by whom and when, oldest first. */
  events: { what: 'closed' | 'reopened' | 'merged'; actor: string; at: Date }[]
}

export interface CheckRunRecord {
  id: number
  name: string
  head: string
  externalId: string
  status: string
  conclusion: string | null
  startedAt: Date
  completedAt: Date | null
  detailsUrl: string | null
  title: string | null
  summary: string | null
  annotations: Record<string, unknown>[]
  appId: number
}

export interface Repository {
  id: number
  fullName: string
  /** Names it had: they answer with a redirection. */
  formerNames: string[]
  defaultBranch: string
  archived: boolean
  /** Answers 451 to everything. */
  blocked: boolean
  private: boolean
  git: BareRepository
  collaborators: Map<string, 'admin' | 'write' | 'read'>
  teams: Set<string>
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPulls: boolean
  /** By branch: what its ruleset asks for. */
  rules: Map<string, 'pull-request' | 'signatures'>
  labels: Set<string>
  pulls: Pull[]
  checkRuns: CheckRunRecord[]
  /** Commits that GitHub made and signed itself. */
  signed: Set<string>
}

export interface Store {
  repositories: Repository[]
  tokens: Token[]
  apps: App[]
  /** Login by e-mail address, beside the noreply addresses. */
  people: Map<string, string>
  now(): Date
  nextId(): number
}

export function repositoryNamed(store: Store, fullName: string): Repository | undefined {
  const wanted = fullName.toLowerCase()
  return store.repositories.find((repository) => repository.fullName.toLowerCase() === wanted)
}

/** `login` of a commit's e-mail address, where GitHub would know it. */
export function loginOf(store: Store, email: string): string | null {
  if (email === 'noreply@github.com') return 'web-flow'
  return store.people.get(email) ?? /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(email)?.[1] ?? null
}

/** As GitHub would have it now: heads of open pull requests follow their branch, and one without a branch is closed. */
export async function settle(store: Store, repository: Repository): Promise<void> {
  const open = repository.pulls.filter(({ state }) => state === 'open')
  if (open.length === 0) return
  const heads = await repository.git.refs('refs/heads/')
  for (const pull of open) {
    const head = heads.get(`refs/heads/${pull.branch}`)
    if (head === undefined) closePull(pull, 'github', store.now())
    else pull.head = head
  }
}

export function closePull(pull: Pull, actor: string, at: Date): void {
  Object.assign(pull, { state: 'closed', closedAt: at, closedBy: actor, updatedAt: at })
  pull.events.push({ what: 'closed', actor, at })
}

export function reopenPull(pull: Pull, actor: string, at: Date): void {
  Object.assign(pull, { state: 'open', closedAt: null, closedBy: null, updatedAt: at })
  pull.events.push({ what: 'reopened', actor, at })
}
