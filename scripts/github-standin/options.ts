import { join } from 'node:path'
import { gitText } from '../../actions/shared/adapters/git/exec.ts'
import { initBare, type BareRepository } from './bare-repository.ts'
import type { Permissions, Repository, Store, Token } from './records.ts'
import { protectRefs } from './people.ts'

export interface RepositoryOptions {
  /** `owner/name`. */
  fullName: string
  defaultBranch?: string
  /** First commit of the default branch: content by path. */
  files?: Readonly<Record<string, string>>
  /** Or everything that a local git repository has. */
  from?: string
  archived?: boolean
  private?: boolean
  actionsMayOpenPulls?: boolean
  formerNames?: readonly string[]
  collaborators?: Readonly<Record<string, 'admin' | 'write' | 'read'>>
  teams?: readonly string[]
  /** By branch: `pull-request` takes no commit but by one, `signatures` none that is not signed. */
  rules?: Readonly<Record<string, 'pull-request' | 'signatures'>>
}

export interface TokenOptions {
  token: string
  /** GITHUB_TOKEN where nothing else is said. */
  kind?: Token['kind']
  login?: string
  /** `owner/name`; null for all. The first repository where nothing is said. */
  repository?: string | null
  permissions: Permissions
  expiresAt?: Date | string | null
  appId?: number
}

export async function madeRepository(dir: string, options: RepositoryOptions, store: Store): Promise<Repository> {
  const defaultBranch = options.defaultBranch ?? 'main'
  const git = await initBare(join(dir, `${options.fullName.replace('/', '+')}.git`), defaultBranch)
  if (options.from !== undefined) await copyAll(options.from, git.dir)
  else if (options.files !== undefined)
    await firstCommit(git, { files: options.files, branch: defaultBranch, now: store.now() })
  const repository: Repository = {
    id: store.nextId(),
    fullName: options.fullName,
    formerNames: [...(options.formerNames ?? [])],
    defaultBranch,
    archived: options.archived ?? false,
    blocked: false,
    private: options.private ?? true,
    git,
    collaborators: new Map(Object.entries(options.collaborators ?? {})),
    teams: new Set(options.teams),
    actionsMayOpenPulls: options.actionsMayOpenPulls ?? true,
    rules: new Map(Object.entries(options.rules ?? {})),
    labels: new Set(),
    pulls: [],
    checkRuns: [],
    signed: new Set(),
  }
  protectRefs(repository)
  return repository
}

export function madeToken({ token, kind = 'actions', ...options }: TokenOptions, only: string | null): Token {
  const expiresAt = options.expiresAt == null ? null : new Date(options.expiresAt)
  return {
    value: token,
    kind,
    login: options.login ?? (kind === 'actions' ? 'github-actions[bot]' : 'somebody'),
    repository: options.repository === undefined ? only : options.repository,
    permissions: { metadata: 'read', ...options.permissions },
    expiresAt,
    revoked: false,
    appId: options.appId ?? null,
  }
}

async function copyAll(from: string, to: string): Promise<void> {
  const refs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*']
  await gitText(['fetch', '--quiet', '--no-auto-gc', from, ...refs], { cwd: to })
}

interface First {
  files: Readonly<Record<string, string>>
  branch: string
  now: Date
}

async function firstCommit(git: BareRepository, { files, branch, now }: First): Promise<void> {
  const seconds = Math.floor(now.getTime() / 1000)
  const head = `commit refs/heads/${branch}\ncommitter somebody <somebody@users.noreply.github.com> ${seconds} +0000\n`
  const contents = Object.entries(files).map(([path, content]) => {
    const bytes = Buffer.from(content)
    return Buffer.concat([
      Buffer.from(`M 100644 inline "${quoted(path)}"\ndata ${bytes.length}\n`),
      bytes,
      Buffer.from('\n'),
    ])
  })
  const stdin = Buffer.concat([Buffer.from(`${head}data 12\nfirst commit\n`), ...contents])
  await gitText(['fast-import', '--quiet'], { cwd: git.dir, stdin })
}

/** As git fast-import wants a path. */
function quoted(path: string): string {
  return path.replace(/["\\]/g, '\\$&')
}
