import type { BranchCommit, RemoteBranches } from '../../../ports/github.ts'
import { headOf, type Ref } from './branch-head.ts'
import type { Client } from './client.ts'
import { commitOnBranch } from './commit-on-branch.ts'
import { moveBranch } from './move-branch.ts'
import type { Refusal } from './verdict.ts'

const MOST_COMMITS = 250
const PAGE = 100
/** https://docs.github.com/en/rest/commits/commits#compare-two-commits: all on the first page, and no more. */
const MOST_FILES = 300

/** @param nodeId of the repository, as GraphQL knows it */
export function remoteBranches(client: Client, nodeId: () => Promise<string>): RemoteBranches {
  return {
    list: (prefix) => listBranches(client, prefix),
    commits: (branch, base) => branchCommits(client, branch, base),
    changedPaths: (branch, base) => changedPaths(client, branch, base),
    create: (name, commit) => createBranch(client, name, commit),
    commit: (request) => commitOnBranch(client, request),
    move: (name, expected, to) => moveBranch(client, nodeId, { name, expected, to }),
  }
}

async function listBranches(client: Client, prefix: string): Promise<ReadonlyMap<string, string>> {
  const refs = await client.rest<Ref[]>('branches', { ref: `heads/${prefix}` })
  return new Map(refs.map(({ ref, object }) => [ref.slice('refs/heads/'.length), object.sha]))
}

interface Comparison {
  total_commits: number
  files?: { filename: string; previous_filename?: string }[]
  commits: {
    sha: string
    commit: { message: string; author: Person | null; committer: Person | null }
    author: { login?: string } | null
    committer: { login?: string } | null
  }[]
}

interface Person {
  email?: string
  date?: string
}

async function branchCommits(client: Client, branch: string, base: string): Promise<BranchCommit[]> {
  const commits: BranchCommit[] = []
  // Somebody may have deleted it meanwhile: then it has none, and nothing else is wrong.
  const gone = async ({ status }: Refusal): Promise<Comparison | null> =>
    status === 404 && (await headOf(client, branch)) === null ? { total_commits: 0, commits: [] } : null
  for (let page = 1; ; page += 1) {
    const parameters = { basehead: `${base}...${branch}`, per_page: PAGE, page }
    const compared = await client.rest<Comparison>('compare', parameters, { refused: gone })
    commits.push(...compared.commits.map(branchCommit))
    const isLast = compared.commits.length < PAGE || commits.length >= compared.total_commits
    if (isLast || commits.length >= MOST_COMMITS) return commits.slice(0, MOST_COMMITS)
  }
}

async function changedPaths(client: Client, branch: string, base: string): Promise<ReadonlySet<string> | null> {
  const { files = [] } = await client.rest<Comparison>('compare', {
    basehead: `${base}...${branch}`,
    per_page: 1,
    page: 1,
  })
  if (files.length >= MOST_FILES) return null
  return new Set(
    files.flatMap(({ filename, previous_filename: old }) => (old === undefined ? [filename] : [old, filename])),
  )
}

function branchCommit({ sha, commit, author, committer }: Comparison['commits'][number]): BranchCommit {
  const emails = { author: commit.author?.email ?? '', committer: commit.committer?.email ?? '' }
  return {
    id: sha,
    message: commit.message,
    author: author?.login ?? emails.author,
    committer: committer?.login ?? emails.committer,
    emails,
    atOnce: commit.author?.date !== undefined && commit.author.date === commit.committer?.date,
  }
}

type Created = 'created' | 'same' | 'exists'

async function createBranch(client: Client, name: string, commit: string): Promise<Created> {
  const standing = async (): Promise<Created | null> => {
    const head = await headOf(client, name)
    return head === null ? null : head === commit ? 'same' : 'exists'
  }
  const before = await standing()
  if (before !== null) return before
  const answer = await client.rest<Ref | Created>(
    'createBranch',
    { ref: `refs/heads/${name}`, sha: commit },
    // Where it stands there after an answer that was lost, it is ours or as good as ours.
    { settled: standing, refused: ({ words }) => (/already exists/i.test(words) ? standing() : null) },
  )
  return typeof answer === 'string' ? answer : 'created'
}
