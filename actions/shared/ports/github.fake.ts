import { createHash } from 'node:crypto'
import { UserError } from '../contracts/errors.ts'
import type {
  BranchCommit,
  CheckRun,
  CommitOnBranch,
  GitHub,
  NewPullRequest,
  PullRequest,
  RepositoryFacts,
} from './github.ts'

export interface FakeCommit extends Omit<BranchCommit, 'emails' | 'atOnce'> {
  parent: string | null
  /** The whole tree: content by path. */
  files: ReadonlyMap<string, Uint8Array>
}

export interface FakeCheck extends CheckRun {
  id: number
}

/** What stands on it; tests read it, and may change it between calls. */
export interface FakeGitHubState {
  repository: RepositoryFacts
  commits: Map<string, FakeCommit>
  branches: Map<string, string>
  pulls: PullRequest[]
  /** By number of the pull request. */
  requested: Map<number, string[]>
  checks: FakeCheck[]
  permissions: Map<string, 'admin' | 'write' | 'read'>
  /** "Allow GitHub Actions to create and approve pull requests". */
  mayOpenPulls: boolean
  /** Labels, users and teams that exist; null: all do. */
  known: ReadonlySet<string> | null
}

export interface FakeCall {
  verb: FakeVerb
  /** Name of the branch, number of the pull request, path, login, … */
  subject: string
  write: boolean
}

const writes = {
  'branches.create': true,
  'branches.commit': true,
  'branches.move': true,
  'pulls.open': true,
  'pulls.update': true,
  'pulls.close': true,
  'pulls.request': true,
  'checks.publish': true,
  repository: false,
  file: false,
  permission: false,
  'branches.list': false,
  'branches.commits': false,
  'branches.changedPaths': false,
  'pulls.list': false,
} as const
export type FakeVerb = keyof typeof writes

/** What people do, behind the back of whoever uses the port. */
export interface FakePeople {
  /** A commit on a branch, made where it is missing (`from`: on which branch). */
  push(branch: string, files: Readonly<Record<string, string | null>>, how?: FakePush): string
  close(number: number, by?: string): void
  reopen(number: number): void
  /** Merges with a merge commit (here with one parent, as a squash does); gives its id. */
  merge(number: number, by?: string): string
  label(number: number, ...labels: string[]): void
  change(number: number, change: Partial<PullRequest>): void
  /** GitHub closes the pull request of a branch that is deleted. */
  deleteBranch(name: string): void
}

export interface FakePush {
  author?: string
  committer?: string
  message?: string
  from?: string
}

export interface FakeGitHub extends GitHub {
  readonly state: FakeGitHubState
  readonly calls: readonly FakeCall[]
  readonly people: FakePeople
  /** Verbs of the calls that wrote, or tried to, in order. */
  writes(): FakeVerb[]
  /** Runs `act` before the `nth` (from 1) call of a verb is answered; what it throws, the call throws. */
  before(verb: FakeVerb, act: (subject: string) => void, nth?: number): void
}

export interface FakeGitHubOptions {
  /** Of the first commit on the default branch. */
  files?: Readonly<Record<string, string>>
  /** Login of the token. */
  login?: string
  /** The server's clock. */
  now?: () => Date
  mayOpenPulls?: boolean
  repository?: Partial<RepositoryFacts>
}

/**
 * A GitHub that holds one repository in memory: state in, behaviour, state out. It keeps what the real one promises
 * through the port (adopt before create, compare before write) and knows the accidents: a branch that is deleted closes
 * its pull request, one that stands on its base again closes it too, and a pull request needs a commit of its own.
 */
export function fakeGitHub(options: FakeGitHubOptions = {}): FakeGitHub {
  const state = beginning(options)
  const server = {
    state,
    now: options.now ?? (() => new Date('2026-11-22T12:00:00.000Z')),
    login: options.login ?? bot,
  }
  const { calls, before, called } = recorder()
  return {
    state,
    calls,
    before,
    people: people(server),
    writes: () => calls.filter(({ write }) => write).map(({ verb }) => verb),
    repository: async () => {
      await called('repository', state.repository.fullName)
      return { ...state.repository }
    },
    file: async (path, ref) => {
      await called('file', path)
      const content = commitAt(state, ref)?.files.get(path)
      return content === undefined || content.length > 1024 * 1024
        ? null
        : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
    },
    permission: async (login) => {
      await called('permission', login)
      return state.permissions.get(login) ?? 'none'
    },
    branches: branchVerbs(server, called),
    pulls: pullVerbs(server, called),
    checks: {
      publish: async (check) => {
        await called('checks.publish', check.head)
        return publishCheck(state, check)
      },
    },
  }
}

const bot = 'github-actions[bot]'

interface Server {
  state: FakeGitHubState
  now: () => Date
  login: string
}

type Called = (verb: FakeVerb, subject: string) => Promise<void>

function beginning({ files = { 'README.md': 'hello\n' }, mayOpenPulls = true, repository }: FakeGitHubOptions) {
  const facts = { id: 1, fullName: 'acme/shop', defaultBranch: 'main', archived: false, ...repository }
  const state: FakeGitHubState = {
    repository: facts,
    commits: new Map(),
    branches: new Map(),
    pulls: [],
    requested: new Map(),
    checks: [],
    permissions: new Map([['maintainer', 'admin']]),
    mayOpenPulls,
    known: null,
  }
  const first = { message: 'feat: the first\n', author: 'maintainer', committer: 'web-flow' }
  state.branches.set(facts.defaultBranch, addCommit(state, null, { ...first, files: encoded(files) }))
  return state
}

function encoded(files: Readonly<Record<string, string | null>>): Map<string, Uint8Array | null> {
  const encoder = new TextEncoder()
  return new Map(Object.entries(files).map(([path, text]) => [path, text === null ? null : encoder.encode(text)]))
}

function recorder() {
  const calls: FakeCall[] = []
  const acts: { verb: FakeVerb; left: number; act: (subject: string) => void }[] = []
  return {
    calls,
    before: (verb: FakeVerb, act: (subject: string) => void, nth = 1) => void acts.push({ verb, left: nth, act }),
    called: async (verb: FakeVerb, subject: string) => {
      calls.push({ verb, subject, write: writes[verb] })
      for (const entry of acts) if (entry.verb === verb) entry.left -= 1
      // Two callers at once take turns here, as they do on a network.
      await Promise.resolve()
      for (const entry of acts.filter((entry) => entry.verb === verb && entry.left === 0)) {
        entry.left = -1
        entry.act(subject)
      }
    },
  }
}

type NewCommit = Omit<BranchCommit, 'id' | 'emails' | 'atOnce'> & { files: ReadonlyMap<string, Uint8Array | null> }

function addCommit(state: FakeGitHubState, parent: string | null, { files, ...words }: NewCommit): string {
  const tree = new Map(parent === null ? [] : state.commits.get(parent)?.files)
  for (const [path, content] of files) {
    if (content === null) tree.delete(path)
    else tree.set(path, content)
  }
  const facts = JSON.stringify([parent, words, state.commits.size, [...files.keys()]])
  const id = createHash('sha1').update(facts).digest('hex')
  state.commits.set(id, { id, parent, ...words, files: tree })
  return id
}

function commitAt(state: FakeGitHubState, ref: string): FakeCommit | undefined {
  return state.commits.get(state.branches.get(ref) ?? ref)
}

function* history(state: FakeGitHubState, from: string): Generator<FakeCommit> {
  for (let id: string | null = from; id !== null;) {
    const commit: FakeCommit | undefined = state.commits.get(id)
    if (commit === undefined) return
    yield commit
    id = commit.parent
  }
}

/** The commits that one has and the other has not, oldest first. */
function ahead(state: FakeGitHubState, branch: string, base: string): FakeCommit[] {
  const from = commitAt(state, base)
  const there = new Set(from === undefined ? [] : [...history(state, from.id)].map(({ id }) => id))
  const head = commitAt(state, branch)
  return head === undefined ? [] : [...history(state, head.id)].filter(({ id }) => !there.has(id)).toReversed()
}

function changedBetween(before: FakeCommit['files'] = new Map(), after: FakeCommit['files'] = new Map()): Set<string> {
  const text = (content: Uint8Array | undefined): string => JSON.stringify([...(content ?? [-1])])
  const paths = new Set([...before.keys(), ...after.keys()])
  return new Set([...paths].filter((path) => text(before.get(path)) !== text(after.get(path))))
}

/** Moves a branch, with everything that GitHub does then. */
function setBranch({ state, now }: Server, name: string, commit: string | null): void {
  if (commit === null) state.branches.delete(name)
  else state.branches.set(name, commit)
  for (const pull of state.pulls) {
    if (pull.branch !== name || pull.state !== 'open') continue
    if (commit !== null) pull.head = commit
    if (commit === null || ahead(state, name, pull.base).length === 0) Object.assign(pull, closing(now(), null))
  }
}

function closing(closedAt: Date, closedBy: string | null) {
  return { state: 'closed', closedAt, closedBy } as const
}

function branchVerbs(server: Server, called: Called): GitHub['branches'] {
  const { state } = server
  return {
    list: async (prefix) => {
      await called('branches.list', prefix)
      return new Map([...state.branches].filter(([name]) => name.startsWith(prefix)))
    },
    commits: async (branch, base) => {
      await called('branches.commits', branch)
      const found = ahead(state, branch, base).slice(0, 250)
      return found.map(({ id, message, author, committer }) => {
        return { id, message, author, committer, emails: { author, committer }, atOnce: true }
      })
    },
    changedPaths: async (branch, base) => {
      await called('branches.changedPaths', branch)
      const parted = ahead(state, branch, base)[0]?.parent ?? null
      return changedBetween(commitAt(state, parted ?? base)?.files, commitAt(state, branch)?.files)
    },
    create: async (name, commit) => {
      await called('branches.create', name)
      const there = state.branches.get(name)
      if (there !== undefined) return there === commit ? 'same' : 'exists'
      if (!state.commits.has(commit)) throw new UserError(`${commit} is no commit of ${state.repository.fullName}`)
      setBranch(server, name, commit)
      return 'created'
    },
    commit: async (request) => {
      await called('branches.commit', request.branch)
      return commitOn(server, request)
    },
    move: async (name, expected, to) => {
      await called('branches.move', name)
      if (state.branches.get(name) !== expected) return false
      setBranch(server, name, to)
      return true
    },
  }
}

function commitOn(server: Server, { branch, expectedHead, message, files }: CommitOnBranch) {
  const head = server.state.branches.get(branch) ?? null
  if (head !== expectedHead) return { moved: head }
  const commit = addCommit(server.state, head, { message, author: server.login, committer: 'web-flow', files })
  setBranch(server, branch, commit)
  return { commit }
}

function pullVerbs(server: Server, called: Called): GitHub['pulls'] {
  const { state, now, login } = server
  return {
    list: async (prefix, limit) => {
      await called('pulls.list', prefix)
      const found = state.pulls.filter(({ branch }) => branch.startsWith(prefix))
      return found
        .toSorted((a, b) => b.number - a.number)
        .slice(0, limit)
        .map((pull) => ({ ...pull }))
    },
    open: async (request) => {
      await called('pulls.open', request.branch)
      return openPull(server, request)
    },
    update: async (number, change) => {
      await called('pulls.update', String(number))
      Object.assign(pullOf(state, number), change)
    },
    close: async (number) => {
      await called('pulls.close', String(number))
      const pull = pullOf(state, number)
      if (pull.state === 'open') Object.assign(pull, closing(now(), login))
    },
    request: async (number, { reviewers, teams, labels }) => {
      await called('pulls.request', String(number))
      return request(state, pullOf(state, number), { people: [...reviewers, ...teams], labels })
    },
  }
}

function openPull({ state, now, login }: Server, request: NewPullRequest): PullRequest {
  const open = state.pulls.find(({ branch, state }) => branch === request.branch && state === 'open')
  if (open !== undefined) return { ...open }
  if (!state.mayOpenPulls) {
    throw new UserError('GitHub Actions is not permitted to create or approve pull requests: allow it in the settings')
  }
  const head = state.branches.get(request.branch)
  if (head === undefined) throw new UserError(`${request.branch} is no branch of ${state.repository.fullName}`)
  if (ahead(state, request.branch, request.base).length === 0) {
    throw new UserError(`there are no commits between ${request.base} and ${request.branch}`)
  }
  const number = state.pulls.length + 1
  const pull: PullRequest = {
    ...request,
    number,
    url: `${state.repository.fullName}/pull/${number}`,
    state: 'open',
    head,
    author: login,
    labels: [],
    createdAt: now(),
    closedAt: null,
    closedBy: null,
    mergeCommit: null,
  }
  state.pulls.push(pull)
  return { ...pull }
}

function pullOf(state: FakeGitHubState, number: number): PullRequest {
  const pull = state.pulls.find((pull) => pull.number === number)
  if (pull === undefined) throw new UserError(`${state.repository.fullName} has no pull request ${number}`)
  return pull
}

function request(state: FakeGitHubState, pull: PullRequest, who: { people: string[]; labels: string[] }): string[] {
  const exists = (name: string) => name !== pull.author && (state.known === null || state.known.has(name))
  const people = new Set([...(state.requested.get(pull.number) ?? []), ...who.people.filter(exists)])
  if (people.size > 0) state.requested.set(pull.number, [...people])
  pull.labels = [...new Set([...pull.labels, ...who.labels.filter(exists)])]
  return [...who.people, ...who.labels].filter((name) => !exists(name))
}

function publishCheck(state: FakeGitHubState, check: CheckRun): { id: number; url: string } {
  if (!state.commits.has(check.head)) throw new UserError(`${check.head} is no commit of ${state.repository.fullName}`)
  const there = state.checks.find(({ externalId, head }) => externalId === check.externalId && head === check.head)
  const id = there?.id ?? state.checks.length + 1
  if (there === undefined) state.checks.push({ ...check, id })
  else Object.assign(there, check)
  return { id, url: `${state.repository.fullName}/runs/${id}` }
}

function people(server: Server): FakePeople {
  const { state, now } = server
  return {
    push: (branch, files, { author = 'maintainer', committer = author, message = 'fix: by hand\n', from } = {}) => {
      const parent = state.branches.get(branch) ?? state.branches.get(from ?? state.repository.defaultBranch) ?? null
      const commit = addCommit(state, parent, { message, author, committer, files: encoded(files) })
      setBranch(server, branch, commit)
      return commit
    },
    close: (number, by = 'maintainer') => void Object.assign(pullOf(state, number), closing(now(), by)),
    reopen: (number) => {
      Object.assign(pullOf(state, number), { state: 'open', closedAt: null, closedBy: null })
    },
    merge: (number, by = 'maintainer') => mergePull(server, pullOf(state, number), by),
    label: (number, ...labels) => {
      const pull = pullOf(state, number)
      pull.labels = [...new Set([...pull.labels, ...labels])]
    },
    change: (number, change) => void Object.assign(pullOf(state, number), change),
    deleteBranch: (name) => setBranch(server, name, null),
  }
}

function mergePull({ state, now }: Server, pull: PullRequest, by: string): string {
  const files = new Map<string, Uint8Array | null>()
  for (const commit of ahead(state, pull.branch, pull.base)) {
    const before = commit.parent === null ? undefined : state.commits.get(commit.parent)?.files
    for (const [path, content] of commit.files) if (before?.get(path) !== content) files.set(path, content)
    for (const path of before?.keys() ?? []) if (!commit.files.has(path)) files.set(path, null)
  }
  const message = `${pull.title} (#${pull.number})\n`
  const base = state.branches.get(pull.base) ?? null
  const merge = addCommit(state, base, { message, author: by, committer: 'web-flow', files })
  state.branches.set(pull.base, merge)
  Object.assign(pull, { state: 'merged', closedAt: now(), closedBy: by, mergeCommit: merge })
  return merge
}
