import { UserError } from '../../../contracts/errors.ts'
import type { CommitOnBranch } from '../../../ports/github.ts'
import { headOf } from './branch-head.ts'
import type { Client } from './client.ts'

type Committed = { commit: string } | { moved: string | null }

const mutation = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

/** Ours: GitHub's own bound is not published, and a request ends after ten seconds on its side. */
const MOST_BYTES = 20 * 1024 * 1024
const MOST_FILES = 1000

/** @throws UserError for what this API cannot write: links, submodules, too much; names commit-signing */
export async function commitOnBranch(client: Client, request: CommitOnBranch): Promise<Committed> {
  const { branch, expectedHead, message, files } = request
  refuseMuch(client, request)
  await refuseLinks(client, request)
  const input = {
    branch: { repositoryNameWithOwner: client.repository(), branchName: branch },
    expectedHeadOid: expectedHead,
    message: messageOf(message),
    fileChanges: changesOf(files),
  }
  const landed = () => whereItStands(client, request)
  const answer = await client.graphql<CommitAnswer | Committed>(
    'commitOnBranch',
    { query: mutation, variables: { input } },
    { settled: landed, refused: landed },
  )
  return 'data' in answer ? { commit: answer.data.createCommitOnBranch.commit.oid } : answer
}

interface CommitAnswer {
  data: { createCommitOnBranch: { commit: { oid: string } } }
}

interface GitCommit {
  message: string
  parents: { sha: string }[]
}

/**
 * The truth after an answer that was lost, or a refusal whatever its words: null where the branch is still where it was
 * expected. A head that is the commit asked for, on that very parent, is ours: its message names item and run.
 */
async function whereItStands(
  client: Client,
  { branch, expectedHead, message }: CommitOnBranch,
): Promise<Committed | null> {
  const head = await headOf(client, branch)
  if (head === expectedHead) return null
  if (head === null) return { moved: null }
  const commit = await client.rest<GitCommit>('commit', { commit_sha: head })
  const isOurs = commit.parents[0]?.sha === expectedHead && commit.message.trim() === message.trim()
  return isOurs ? { commit: head } : { moved: head }
}

function messageOf(message: string): { headline: string; body: string } {
  const [headline = '', ...rest] = message.split('\n')
  return { headline, body: rest.join('\n').trim() }
}

function changesOf(files: CommitOnBranch['files']) {
  const additions = []
  const deletions = []
  for (const [path, content] of files) {
    if (content === null) deletions.push({ path })
    else additions.push({ path, contents: Buffer.from(content).toString('base64') })
  }
  return { additions, deletions }
}

function refuseMuch(client: Client, { files }: CommitOnBranch): void {
  const bytes = [...files.values()].reduce((sum, content) => sum + (content?.length ?? 0), 0)
  if (bytes <= MOST_BYTES && files.size <= MOST_FILES) return
  const much = `${files.size} files of ${bytes} bytes`
  throw beyond(
    client,
    `${much} are more than one commit by GitHub's API takes here (${MOST_FILES} files, ${MOST_BYTES} bytes)`,
  )
}

const PAGE = 100

/** A path that is a link would get the content as a plain file: this API has no modes. */
async function refuseLinks(client: Client, { expectedHead, files }: CommitOnBranch): Promise<void> {
  const paths = [...files].filter(([, content]) => content !== null).map(([path]) => path)
  for (let start = 0; start < paths.length; start += PAGE) {
    const some = paths.slice(start, start + PAGE)
    const odd = await oddPath(client, expectedHead, some)
    if (odd !== null) throw beyond(client, `${odd} is a link, a submodule or a folder, which GitHub's API cannot write`)
  }
}

function beyond(client: Client, what: string): UserError {
  return new UserError(`${client.repository()}: ${what}: set commit-signing to gpg, ssh or none, which commit by git`)
}

interface Modes {
  data: { repository: { object: Record<string, { mode: number } | null> | null } }
}

const PLAIN = new Set([0o100644, 0o100755, 0o100664])

async function oddPath(client: Client, commit: string, paths: readonly string[]): Promise<string | null> {
  const [owner, name] = client.repository().split('/')
  const files = paths.map((_path, at) => `f${at}: file(path: $p${at}) { mode }`).join('\n')
  const declared = paths.map((_path, at) => `$p${at}: String!`).join(', ')
  const query = `query Modes($owner: String!, $name: String!, $commit: GitObjectID!, ${declared}) {
  repository(owner: $owner, name: $name) { object(oid: $commit) { ... on Commit { ${files} } } }
}`
  const variables = { owner, name, commit, ...Object.fromEntries(paths.map((path, at) => [`p${at}`, path])) }
  const { data } = await client.graphql<Modes>('modes', { query, variables })
  const entries = data.repository.object ?? {}
  return paths.find((_path, at) => isOdd(entries[`f${at}`] ?? null)) ?? null
}

function isOdd(entry: { mode: number } | null): boolean {
  return entry !== null && !PLAIN.has(entry.mode)
}
