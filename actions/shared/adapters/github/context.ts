import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import { UserError } from '../../contracts/errors.ts'

/** Where and why a workflow runs, as its runner tells it. */
export interface WorkflowContext {
  /** `owner/name`, as it is called now. */
  repository: string
  repositoryId: number
  /** Without a slash at the end. */
  apiUrl: string
  graphqlUrl: string
  serverUrl: string
  runId: string
  /** From 1; more where somebody ran it again. */
  attempt: number
  /** Page of the run and attempt. */
  runUrl: string
  /** `schedule`, `workflow_dispatch`, … A reusable workflow has that of its caller. */
  event: string
  /** Login of who started the run, whose rights it has. */
  actor: string
  /** Login of who started this attempt. */
  triggeringActor: string
  /** Null where the event is none of a pull request. */
  pullRequest: PullRequestContext | null
}

export interface PullRequestContext {
  number: number
  /** Of the repository that its branch lies in; null where that was deleted. */
  headRepositoryId: number | null
}

/** Webhook payloads are at most 25 MB (GitHub's limit for a delivery). */
const MAX_EVENT_BYTES = 25 * 1024 * 1024

const url = z
  .url({ protocol: /^https?$/ })
  .regex(/^[^?#@\s]+$/)
  .transform((text) => text.replace(/\/+$/, ''))
const login = z.string().regex(/^[\w.-]{1,100}(?:\[bot\])?$/)
const count = z.string().regex(/^[1-9]\d{0,17}$/)

const variables = z.object({
  GITHUB_REPOSITORY: z.string().regex(/^[A-Za-z0-9][\w-]{0,99}\/(?!\.{1,2}$)[\w.-]{1,100}$/),
  GITHUB_REPOSITORY_ID: count.transform(Number),
  GITHUB_API_URL: url.default('https://api.github.com'),
  GITHUB_GRAPHQL_URL: url.default('https://api.github.com/graphql'),
  GITHUB_SERVER_URL: url.default('https://github.com'),
  GITHUB_RUN_ID: count,
  GITHUB_RUN_ATTEMPT: count.default('1').transform(Number),
  GITHUB_EVENT_NAME: z.string().regex(/^[a-z_]{1,50}$/),
  GITHUB_ACTOR: login,
  GITHUB_TRIGGERING_ACTOR: login.optional(),
  GITHUB_EVENT_PATH: z.string().optional(),
})

const pullRequest = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ repo: z.object({ id: z.int().positive() }).nullable() }),
  }),
})

/**
 * Read once, at the start; nothing else reads these variables.
 * @throws UserError that names the variable, or `event_unreadable`
 */
export async function readContext(env: NodeJS.ProcessEnv): Promise<WorkflowContext> {
  const read = variables.safeParse(withoutEmpty(env))
  if (!read.success) {
    const names = [...new Set(read.error.issues.map(({ path }) => String(path[0])))].join(', ')
    const advice = 'publish: github works in a job of GitHub Actions, which sets it; elsewhere publish is local'
    throw new UserError(`${names}: missing, or not as a runner sets it: ${advice}`)
  }
  const found = read.data
  const run = `${found.GITHUB_SERVER_URL}/${found.GITHUB_REPOSITORY}/actions/runs/${found.GITHUB_RUN_ID}`
  return {
    repository: found.GITHUB_REPOSITORY,
    repositoryId: found.GITHUB_REPOSITORY_ID,
    apiUrl: found.GITHUB_API_URL,
    graphqlUrl: found.GITHUB_GRAPHQL_URL,
    serverUrl: found.GITHUB_SERVER_URL,
    runId: found.GITHUB_RUN_ID,
    attempt: found.GITHUB_RUN_ATTEMPT,
    runUrl: `${run}/attempts/${found.GITHUB_RUN_ATTEMPT}`,
    event: found.GITHUB_EVENT_NAME,
    actor: found.GITHUB_ACTOR,
    triggeringActor: found.GITHUB_TRIGGERING_ACTOR ?? found.GITHUB_ACTOR,
    pullRequest: await readPullRequest(found.GITHUB_EVENT_NAME, found.GITHUB_EVENT_PATH),
  }
}

function withoutEmpty(env: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(env).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return Object.fromEntries(entries)
}

const pullRequestEvents = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
])

/** What such an event does not tell is not guessed: whose branch it is decides what may be written. */
async function readPullRequest(event: string, path = ''): Promise<PullRequestContext | null> {
  if (!pullRequestEvents.has(event)) return null
  try {
    if ((await stat(path)).size > MAX_EVENT_BYTES) throw new Error(`it has more than ${MAX_EVENT_BYTES} bytes`)
    const { number, head } = pullRequest.parse(JSON.parse(await readFile(path, 'utf8'))).pull_request
    return { number, headRepositoryId: head.repo?.id ?? null }
  } catch (cause) {
    const why = cause instanceof z.ZodError ? 'it lacks the pull request' : (cause as Error).message
    throw new UserError(`event_unreadable: the payload of this ${event} event (${why}): run the workflow again`, {
      cause,
    })
  }
}
