/** One repository on GitHub. Every read is bounded, every write can be repeated: adopt before create, compare before write. */
export interface GitHub {
  /** @throws UserError where it cannot be seen with this token; says which permission or setting to change */
  repository(): Promise<RepositoryFacts>
  readonly branches: RemoteBranches
  readonly pulls: PullRequests
  readonly checks: Checks
  /** A file of a commit or branch as UTF-8; null where it is missing, no file, or over 1 MiB. */
  file(path: string, ref: string): Promise<string | null>
  /** The permission that a user has: `none` where unknown. */
  permission(login: string): Promise<'admin' | 'write' | 'read' | 'none'>
}

export interface RepositoryFacts {
  /** It stays through renames and transfers: what is compared, never the name. */
  id: number
  /** `owner/name`, as it is called now. */
  fullName: string
  defaultBranch: string
  archived: boolean
}

export interface BranchCommit {
  id: string
  message: string
  /** Logins where GitHub knows them, else e-mail addresses. */
  author: string
  committer: string
  /** Addresses as git has them: whose login one has, if any, is for GitHub to say. */
  emails: { author: string; committer: string }
  /** Committed when it was written: one that was amended or moved later has two times. */
  atOnce: boolean
}

/** What a commit on a branch changes. It can set no mode and make no link: that is what GitHub's API offers. */
export interface CommitOnBranch {
  branch: string
  /** Where the branch must still be. */
  expectedHead: string
  /** Subject, blank line, body with trailers. */
  message: string
  /** Content by path; null removes. */
  files: ReadonlyMap<string, Uint8Array | null>
}

export interface RemoteBranches {
  /** Head by name, below a prefix. */
  list(prefix: string): Promise<ReadonlyMap<string, string>>
  /** Commits that the branch has and `base` has not, oldest first, at most 250. */
  commits(branch: string, base: string): Promise<BranchCommit[]>
  /** Paths that the branch changes since it parted from `base`; null where they are more than GitHub tells (300). */
  changedPaths(branch: string, base: string): Promise<ReadonlySet<string> | null>
  /** Never moves one that exists: `same` where it already stands there. */
  create(name: string, commit: string): Promise<'created' | 'same' | 'exists'>
  /** GraphQL createCommitOnBranch, signed by GitHub. `moved`: the branch is elsewhere (null: gone); nothing was written. */
  commit(request: CommitOnBranch): Promise<{ commit: string } | { moved: string | null }>
  /** Points it at another commit where it still is at `expected`; with `null` deletes it. False where it has moved. */
  move(name: string, expected: string, to: string | null): Promise<boolean>
}

export type PullState = 'open' | 'closed' | 'merged'

export interface PullRequest {
  number: number
  url: string
  state: PullState
  draft: boolean
  title: string
  body: string
  /** Of the head branch, in this repository. */
  branch: string
  head: string
  base: string
  /** Login of who opened it. */
  author: string
  labels: readonly string[]
  createdAt: Date
  closedAt: Date | null
  /** Login of who closed or merged it, where it was asked for one; null otherwise. */
  closedBy: string | null
  mergeCommit: string | null
}

export interface NewPullRequest {
  branch: string
  base: string
  title: string
  body: string
  draft: boolean
}

export interface PullRequests {
  /** Of branches of this repository below a prefix, of any state, newest first; at most `limit`. */
  list(prefix: string, limit: number): Promise<PullRequest[]>
  /**
   * Opens one, or gives the open one that this branch already has.
   * @throws UserError where Actions may not open pull requests; names the setting
   */
  open(request: NewPullRequest): Promise<PullRequest>
  update(number: number, change: Partial<Pick<NewPullRequest, 'title' | 'body' | 'base'>>): Promise<void>
  close(number: number): Promise<void>
  /** Adds; what is already there, cannot be requested (the author), or does not exist is passed over and returned. */
  request(number: number, who: { reviewers: string[]; teams: string[]; labels: string[] }): Promise<string[]>
}

export interface Annotation {
  path: string
  startLine: number
  endLine: number
  level: 'failure' | 'warning' | 'notice'
  title: string
  message: string
}

export interface CheckRun {
  name: string
  /** The exact commit that was measured. */
  head: string
  /** Ours, so that a second try finds the first: one check run an external id and head. */
  externalId: string
  conclusion: 'success' | 'failure' | 'neutral'
  title: string
  /** Markdown; cut to what GitHub takes (65,535 characters). */
  summary: string
  annotations: readonly Annotation[]
  /** Where the whole evidence is. */
  detailsUrl: string | null
}

export interface Checks {
  /** Creates it, or brings the one of the same external id to this; annotations go in parts of 50. */
  publish(check: CheckRun): Promise<{ id: number; url: string }>
}
