import { z } from 'zod'
import { UserError } from '../../contracts/errors.ts'
import type { StateBranch, StateCommit } from '../../ports/state-branch.ts'
import { commitMutation, fileQuery, folderQuery, kindsQuery, tipQuery } from './github-queries.ts'
import { parents, refuseOdd } from './standing.ts'

/** GitHub's API as it is asked here: with the token, the patience and the limits of whoever made it. */
export interface GitHubApi {
  /** @param path from the API's root, such as `/repos/o/r/git/refs`. Every status is an answer, 0 is none at all. */
  request(method: 'GET' | 'POST', path: string, body?: unknown): Promise<{ status: number; data: unknown }>
  /** Errors are part of the answer; `HTTP <status>: …` where there was none of GraphQL's, 0 where there was none at all. */
  graphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer>
}

export interface GraphqlAnswer {
  data: unknown
  errors: readonly { type?: string | undefined; message: string }[]
}

export interface GitHubStateOptions extends GitHubApi {
  /** `owner/name` */
  repository: string
  branch: string
}

/** The state branch by GitHub's API: commits are signed by GitHub, and made only where the head is the expected one. */
export function stateBranchOnGitHub(options: GitHubStateOptions): StateBranch {
  return {
    tip: () => readTip(options),
    read: (path, at) => readFile(options, path, at),
    list: (folder, at) => listFolder(options, folder, at),
    commit: (request) => (request.tip === null ? firstCommit(options, request) : nextCommit(options, request)),
  }
}

const objectId = z.string().regex(/^[0-9a-f]{40,64}$/)
const tipAnswer = z.object({
  repository: z.object({
    defaultBranchRef: z.object({ name: z.string() }).nullable(),
    ref: z.object({ target: z.object({ oid: objectId }).nullable() }).nullable(),
  }),
})

async function readTip(options: GitHubStateOptions): Promise<string | null> {
  const { branch } = options
  const { repository } = await ask(options, tipAnswer, { query: tipQuery, variables: { ref: `refs/heads/${branch}` } })
  if (repository.defaultBranchRef?.name === branch && repository.ref !== null) {
    throw new UserError(
      `state-branch: ${branch} is the default branch of ${options.repository}: name one that holds only the state`,
    )
  }
  return repository.ref?.target?.oid ?? null
}

const fileAnswer = z.object({
  repository: z.object({
    object: z
      .object({ oid: objectId.optional(), isTruncated: z.boolean().optional(), text: z.string().nullish() })
      .nullable(),
  }),
})

/** A link reads as the text that it holds: GitHub follows none here, and no contract reads a path. */
async function readFile(options: GitHubStateOptions, path: string, at: string): Promise<string | null> {
  const variables = { expression: `${at}:${path}` }
  const { repository } = await ask(options, fileAnswer, { query: fileQuery, variables })
  if (repository.object?.oid === undefined) return null
  const { oid, isTruncated, text } = repository.object
  return text === null || text === undefined || isTruncated === true ? readBlob(options, oid) : text
}

const blobAnswer = z.object({ content: z.string(), encoding: z.literal('base64') })

/** GraphQL cuts long texts; this takes up to 100 MB. */
async function readBlob(options: GitHubStateOptions, id: string): Promise<string> {
  const answer = await options.request('GET', `/repos/${options.repository}/git/blobs/${id}`)
  if (answer.status !== 200) throw refused(options, answer)
  return Buffer.from(blobAnswer.parse(answer.data).content, 'base64').toString('utf8')
}

const folderAnswer = z.object({
  repository: z.object({
    object: z.object({ entries: z.array(z.object({ name: z.string(), mode: z.number() })).nullish() }).nullable(),
  }),
})

async function listFolder(options: GitHubStateOptions, folder: string, at: string): Promise<string[]> {
  const variables = { expression: `${at}:${folder}` }
  const { repository } = await ask(options, folderAnswer, { query: folderQuery, variables })
  return (repository.object?.entries ?? []).map(({ name, mode }) => (octal(mode) === '040000' ? `${name}/` : name))
}

/** GraphQL gives a mode as a number: 33188 is 100644. */
function octal(mode: number): string {
  return mode.toString(8).padStart(6, '0')
}

const created = z.object({ sha: objectId })

/** A branch without a parent has no head that createCommitOnBranch could expect: tree, commit and branch one by one. */
async function firstCommit(
  options: GitHubStateOptions,
  { message, files }: StateCommit,
): ReturnType<StateBranch['commit']> {
  const tree = [...files].flatMap(([path, content]) =>
    content === null ? [] : [{ path, mode: '100644', type: 'blob', content }],
  )
  const made = created.parse(await post(options, 'git/trees', { tree }))
  // Without an author GitHub signs what an app or Actions commits.
  const { sha } = created.parse(await post(options, 'git/commits', { message, tree: made.sha, parents: [] }))
  const body = { ref: `refs/heads/${options.branch}`, sha }
  const answer = await options.request('POST', `/repos/${options.repository}/git/refs`, body)
  if (answer.status === 201) return { tip: sha }
  const tip = await readTip(options)
  if (tip === sha) return { tip }
  if (tip !== null) return { moved: true }
  throw failed(options, answer)
}

/** No answer of GitHub's is no refusal: whoever commits looks at what is there, and tries again. */
function failed(options: GitHubStateOptions, answer: { status: number; data: unknown }): Error {
  if (answer.status !== 0 && answer.status < 500) return refused(options, answer)
  return new Error(`GitHub gave no answer to a commit on ${options.branch} (status ${answer.status})`)
}

async function post(options: GitHubStateOptions, path: string, body: unknown): Promise<unknown> {
  const answer = await options.request('POST', `/repos/${options.repository}/${path}`, body)
  if (answer.status === 201) return answer.data
  throw failed(options, answer)
}

const commitAnswer = z.object({ createCommitOnBranch: z.object({ commit: z.object({ oid: objectId }) }).nullish() })

async function nextCommit(options: GitHubStateOptions, request: StateCommit): ReturnType<StateBranch['commit']> {
  await refuseOdd(request, await modesAt(options, request))
  const { data, errors } = await options.graphql(commitMutation, { input: commitInput(options, request) })
  const commit = commitAnswer.safeParse(data).data?.createCommitOnBranch?.commit
  if (commit !== undefined && errors.length === 0) return { tip: commit.oid }
  if ((await readTip(options)) !== request.tip) return { moved: true }
  const message = errors.map((error) => error.message).join('; ')
  const status = Number(/^HTTP (\d+)\b/.exec(message)?.[1] ?? 200)
  throw failed(options, { status, data: { message } })
}

function commitInput({ repository, branch }: GitHubStateOptions, { tip, message, files }: StateCommit) {
  const [headline = '', ...body] = message.split('\n')
  const kept = [...files].filter((file): file is [string, string] => file[1] !== null)
  return {
    branch: { repositoryNameWithOwner: repository, branchName: branch },
    expectedHeadOid: tip,
    message: { headline, body: body.join('\n').trim() },
    fileChanges: {
      additions: kept.map(([path, text]) => ({ path, contents: Buffer.from(text, 'utf8').toString('base64') })),
      deletions: [...files].flatMap(([path, text]) => (text === null ? [{ path }] : [])),
    },
  }
}

const PATHS_A_QUERY = 100
const kindsAnswer = z.object({ repository: z.record(z.string(), z.object({ kind: z.string() }).nullable()) })
const MODES: Readonly<Record<string, string>> = { Tree: '040000', Blob: '100644' }

async function modesAt(options: GitHubStateOptions, { tip, files }: StateCommit) {
  const modes = new Map<string, string>()
  const paths = [...parents(files.keys()), ...files.keys()]
  for (let start = 0; start < paths.length; start += PATHS_A_QUERY) {
    const some = paths.slice(start, start + PATHS_A_QUERY)
    const variables = Object.fromEntries(some.map((path, at) => [`p${at}`, `${tip}:${path}`]))
    const { repository } = await ask(options, kindsAnswer, { query: kindsQuery(some.length), variables })
    for (const [at, path] of some.entries()) {
      const kind = repository[`f${at}`]?.kind
      if (kind !== undefined) modes.set(path, MODES[kind] ?? '160000')
    }
  }
  return async (path: string): Promise<string | null> => modes.get(path) ?? null
}

interface Question {
  query: string
  variables: Readonly<Record<string, unknown>>
}

async function ask<T>(options: GitHubStateOptions, schema: z.ZodType<T>, { query, variables }: Question): Promise<T> {
  const [owner, name] = options.repository.split('/')
  const { data, errors } = await options.graphql(query, { owner, name, ...variables })
  const read = schema.safeParse(data)
  // A path that does not exist is null and an error of type NOT_FOUND beside it.
  if (read.success && errors.every(({ type }) => type === 'NOT_FOUND')) return read.data
  const said = errors.map(({ message }) => message).join('; ') || 'its answer was not understood'
  throw refused(options, { status: 200, data: { message: said } })
}

const said = z.object({ message: z.string() })

/** What to change, by what GitHub says. */
const ADVICE: readonly (readonly [RegExp, (options: GitHubStateOptions) => string])[] = [
  [
    /GH0\d\d|rule violation|protected branch|must be signed|changes must be made through a pull request/i,
    ({ branch }) => `: leave ${branch} out of its branch protection and rulesets`,
  ],
  [/repository is empty|^409/i, () => ': a repository without a commit cannot hold it, commit something first'],
  [
    /^40[134]|not accessible|permission|not found|could not resolve|scope/i,
    ({ repository }) => `: the token needs contents: write on ${repository}`,
  ],
]

function refused(options: GitHubStateOptions, { status, data }: { status: number; data: unknown }): UserError {
  const message = (said.safeParse(data).data?.message ?? 'no reason given').replaceAll(/\s+/g, ' ').slice(0, 500)
  const answer = status === 200 ? message : `${status}: ${message}`
  const advice = ADVICE.find(([pattern]) => pattern.test(answer))?.[1](options) ?? ''
  return new UserError(`state-branch: GitHub refuses ${options.branch} in ${options.repository} (${answer})${advice}`)
}
