import { backoff, CHANCE_LENGTH } from '../../../model/backoff.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { Log } from '../../../ports/log.ts'
import { unauthorized, type Asked } from './explain.ts'
import { pause, withPast, type Cost, type Past } from './pacing.ts'
import { GitHubStopped } from './stopped.ts'
import { transport, type Answer, type Transport } from './transport.ts'
import { verdictOf, type Verdict } from './verdict.ts'

export interface ClientOptions {
  token: string
  /** Mints another token where GitHub no longer knows this one; asked once. */
  refresh?: () => Promise<string>
  apiUrl: string
  graphqlUrl: string
  /** `owner/name`. */
  repository: string
  clock: Clock
  log: Log
  patience?: Partial<Patience>
}

export interface Patience {
  /** For one request, from connecting to the last byte, in milliseconds. */
  requestMs: number
  /** For one request with its retries and waits. */
  totalMs: number
  /** For all waits on GitHub's limits together. */
  waitMs: number
  tries: number
}

const usual: Patience = { requestMs: 30_000, totalMs: 300_000, waitMs: 180_000, tries: 5 }

export interface Call {
  route: string
  parameters: Readonly<Record<string, unknown>>
  cost: Cost
  what: string
  permission: string
}

/** What a client knows of its connection, from request to request. */
interface State {
  owner: string
  repo: string
  send: Promise<Transport> | null
  token: string
  isRefreshed: boolean
  past: Past[]
  waited: number
}

export interface Sending {
  options: ClientOptions
  patience: Patience
  state: State
}

export function sendingOf(options: ClientOptions): Sending {
  const [owner = '', repo = ''] = options.repository.split('/')
  const state: State = { owner, repo, send: null, token: options.token, isRefreshed: false, past: [], waited: 0 }
  return { options, patience: { ...usual, ...options.patience }, state }
}

export async function oneTry(sending: Sending, call: Call): Promise<{ answer: Answer; verdict: Verdict }> {
  const { options, state } = sending
  await paced(sending, call.cost)
  const requestMs = sending.patience.requestMs
  state.send ??= transport({ token: state.token, apiUrl: options.apiUrl, requestMs })
  const wire = await state.send
  const answer = await wire(call.route, { ...named(call, state), ...call.parameters })
  const verdict = verdictOf(answer, options.clock.now())
  return { answer: answer.status === null ? { status: 0, headers: {}, data: null } : answer, verdict }
}

/** Octokit sends what its route does not name. */
function named({ route }: Call, { owner, repo }: State): { owner?: string; repo?: string } {
  return route.includes('{owner}') ? { owner, repo } : {}
}

/** Nothing was carried out, and it may be asked again. */
export async function goOn(sending: Sending, call: Call, verdict: Verdict): Promise<void> {
  if (verdict.kind === 'limited') await wait(sending, verdict)
  if (verdict.kind === 'unauthorized') await refresh(sending, call)
  if (verdict.kind === 'moved') await followed(sending, call, verdict.id)
}

async function paced({ options: { clock }, patience, state }: Sending, cost: Cost): Promise<void> {
  if (cost === 'read') return
  const milliseconds = pause(state.past, cost, clock.monotonic())
  if (milliseconds > patience.waitMs) throw limit(state, new Date(clock.now().getTime() + milliseconds))
  if (milliseconds > 0) await clock.sleep(milliseconds)
  state.past = withPast(state.past, { cost, at: clock.monotonic() })
}

type Limited = Extract<Verdict, { kind: 'limited' }>

async function wait(sending: Sending, { milliseconds, resumeAt }: Limited): Promise<void> {
  const { options, patience, state } = sending
  const { clock, log } = options
  if (state.waited + milliseconds > patience.waitMs) throw limit(state, resumeAt)
  state.waited += milliseconds
  log.info(`GitHub asks for ${Math.ceil(milliseconds / 1000)} s of patience`)
  await clock.sleep(milliseconds)
}

function limit({ owner, repo }: State, resumeAt: Date): GitHubStopped {
  const advice = 'run again then, or use a token with a limit of its own (app-id, app-private-key)'
  const message = `${owner}/${repo}: GitHub's limit is used up until ${resumeAt.toISOString()}: ${advice}`
  return new GitHubStopped('limit', message, { resumeAt })
}

async function refresh({ options, state }: Sending, call: Call): Promise<void> {
  if (options.refresh === undefined || state.isRefreshed) throw unauthorized(asked(state, call))
  state.isRefreshed = true
  state.token = await options.refresh()
  state.send = null
}

interface Named {
  full_name?: unknown
}

/** Reads follow a renamed repository by its id; nothing is written to one that is not the one that was meant. */
async function followed(sending: Sending, call: Call, id: string | null): Promise<void> {
  const { state, options } = sending
  const before = `${state.owner}/${state.repo}`
  const name = id === null || call.cost !== 'read' ? null : await nameOf(sending, id)
  if (name === null || name === before) {
    throw new GitHubStopped(
      'moved',
      `${before}: it was renamed or transferred: run again with repository set to its new name`,
    )
  }
  const [owner = '', repo = ''] = name.split('/')
  Object.assign(state, { owner, repo })
  options.log.warn(`${before} is called ${name} now`)
}

async function nameOf(sending: Sending, id: string): Promise<string | null> {
  const call = { route: 'GET /repositories/{id}', parameters: { id }, cost: 'read', what: '', permission: '' } as const
  const { answer, verdict } = await oneTry(sending, call)
  const { full_name: name } = (answer.data ?? {}) as Named
  return verdict.kind === 'good' && typeof name === 'string' ? name : null
}

interface Lost {
  call: Call
  why: string
  /** How many answers were, from 1. */
  lost: number
}

export async function again(sending: Sending, { call, why, lost }: Lost): Promise<void> {
  if (lost >= sending.patience.tries) throw unanswered(sending, call, why)
  const { clock } = sending.options
  await clock.sleep(backoff(lost, clock.random(CHANCE_LENGTH)))
}

export function unanswered({ state }: Sending, { what }: Call, why: string): GitHubStopped {
  const advice = 'see githubstatus.com, and run again: what is there is found and taken up'
  return new GitHubStopped(
    'no-answer',
    `${state.owner}/${state.repo}: GitHub did not answer "${what}" (${why}): ${advice}`,
  )
}

export function asked({ owner, repo }: State, { what, permission }: Call): Asked {
  return { what, repository: `${owner}/${repo}`, permission }
}
