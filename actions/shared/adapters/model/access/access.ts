import { UserError } from '../../../contracts/errors.ts'
import { backoff, CHANCE_LENGTH } from '../../../model/backoff.ts'
import { afterAnswer, firstDialect, lowest, nextDialect, type Dialect } from '../../../model/dialect.ts'
import { failure, type Failure, type Outcome } from '../../../model/outcome.ts'
import { withoutKey } from '../../../model/server-words.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { Log } from '../../../ports/log.ts'
import { failureReach, type Model, type Question, type Reply } from '../../../ports/model.ts'
import type { ModelSettings } from '../../../settings/model-settings.ts'
import { endpointOf } from './endpoint.ts'
import { oneTry, type Line, type Tried } from './one-try.ts'
import { stopped, waitUntil, type Patience, type Stop } from './patience.ts'
import { probeOf } from './probe.ts'
import { LONGEST_PAUSE_MS, startsAt, type Starts } from './starts.ts'

/** Constant, so that a server that can gives the same answer to the same question. */
const SEED = 1
/** Characters of [0-9a-z]: 124 bits. */
const KEY_LENGTH = 24

export interface AccessPorts {
  clock: Clock
  log: Log
  /** Runs before every request of a question, with the bytes that are about to be sent. What it throws stops the question. */
  onRequest: (question: Question, body: Uint8Array) => Promise<void>
}

/** What questions of one access share. */
interface Shared {
  line: Line
  ports: AccessPorts
  starts: Starts
  dialect: Dialect
  /** Monotonic milliseconds; from the first question on. */
  deadline: number | null
  /** Why no further question can be answered. */
  ended: Failure | null
  /** Names by which the server called the model, as far as they were said. */
  otherNames: Set<string>
}

/** One question on its way. */
interface Asking {
  question: Question
  patience: Patience
  idempotencyKey: string
  dialect: Dialect
  /** How often the server refused the form of the request: each is another request, and no try. */
  refusals: number
  requests: number
  failedTries: number
}

/**
 * Asks a model behind an OpenAI-compatible endpoint. All questions share one deadline, which begins with the first; what
 * the server was seen to lack; and the pace at which it can be asked.
 *
 * @throws UserError for settings with which nothing may be sent
 */
export function modelAccess(settings: ModelSettings, ports: AccessPorts): Pick<Model, 'parameters' | 'ask' | 'probe'> {
  if (settings.name === null) throw new UserError('model: empty: name the model to ask, as the endpoint names it')
  const parameters = { model: settings.name, temperature: settings.temperature, seed: SEED }
  const endpoint = endpointOf(settings)
  const shared: Shared = {
    line: { settings, parameters, endpoint, onRequest: ports.onRequest },
    ports,
    starts: startsAt(settings.requestsPerMinute),
    dialect: firstDialect,
    deadline: null,
    ended: null,
    otherNames: new Set([settings.name]),
  }
  return {
    parameters,
    ask: (question, signal) => ask(shared, question, signal),
    probe: () => probeOf(endpoint, parameters.model, settings),
  }
}

async function ask(shared: Shared, question: Question, signal: AbortSignal | undefined): Promise<Reply> {
  const { clock } = shared.ports
  shared.deadline ??= clock.monotonic() + shared.line.settings.deadlineSeconds * 1000
  const asking: Asking = {
    question,
    patience: { clock, deadline: shared.deadline, signal },
    idempotencyKey: clock.random(KEY_LENGTH),
    dialect: shared.dialect,
    refusals: 0,
    requests: 0,
    failedTries: 0,
  }
  for (;;) {
    const outcome = await step(shared, asking)
    if (outcome !== null) return reply(outcome, asking, shared)
  }
}

/** One request and the wait after it; null where the question is to be asked again. */
async function step(shared: Shared, asking: Asking): Promise<Outcome | null> {
  if (shared.ended !== null) return shared.ended
  const stop = await shared.starts.next(asking.patience)
  if (stop !== null) return stop === 'paused' ? paused() : stoppedBy(stop, shared)
  // It may have ended while this one waited for its turn.
  if (shared.ended !== null) return shared.ended
  const startedAt = asking.patience.clock.monotonic()
  asking.requests++
  const { question, dialect, patience } = asking
  // Another form is another request: only equal ones may have an equal key.
  const idempotencyKey = `${asking.idempotencyKey}-${asking.refusals}`
  const tried = await oneTry(shared.line, { question, dialect, idempotencyKey, patience })
  if (tried.tooMuch !== null) {
    const { retryAfter } = tried.tooMuch
    shared.starts.tooMuch({ now: patience.clock.monotonic(), startedAt, retryAfter })
  } else if (tried.outcome.kind === 'answered' || !tried.outcome.retry) shared.starts.wentWell()
  return afterTry(tried, asking, shared)
}

async function afterTry(tried: Tried, asking: Asking, shared: Shared): Promise<Outcome | null> {
  const { outcome, refusal } = tried
  if (outcome.kind === 'answered') return answered(outcome, asking, shared)
  const dialect = refusal === null ? null : nextDialect(asking.dialect, refusal)
  if (dialect !== null) {
    asking.dialect = dialect
    asking.refusals++
    return null
  }
  if (outcome.retry) return pauseBeforeRetry(tried, outcome, { asking, shared })
  if (failureReach[outcome.code] === 'run' && outcome.code !== 'interrupted') shared.ended = outcome
  return outcome
}

type Answered = Extract<Outcome, { kind: 'answered' }>

function answered(outcome: Answered, { question, dialect }: Asking, shared: Shared): Outcome {
  const learned = afterAnswer(dialect, { json: question.answer.kind === 'json', text: outcome.text })
  shared.dialect = lowest(shared.dialect, learned)
  if (!shared.otherNames.has(outcome.model)) {
    shared.otherNames.add(outcome.model)
    shared.ports.log.info(`model: ${shared.line.parameters.model} was asked, ${JSON.stringify(outcome.model)} answered`)
  }
  return outcome
}

interface Around {
  asking: Asking
  shared: Shared
}

/** null once it has waited; else why it is not tried again. */
async function pauseBeforeRetry(tried: Tried, outcome: Failure, { asking, shared }: Around): Promise<Failure | null> {
  const { patience } = asking
  const stop = stopped(patience)
  if (stop !== null) return stoppedBy(stop, shared)
  asking.failedTries++
  const asked = tried.tooMuch?.retryAfter ?? 0
  if (asked > LONGEST_PAUSE_MS) return paused()
  if (asking.failedTries >= shared.line.settings.tries) {
    return { ...outcome, message: `${outcome.message}; ${asking.failedTries} tries (model-tries)` }
  }
  // Never sooner than we would ourselves: a server that says 0 is not asked in a loop.
  const wait = Math.max(asked, backoff(asking.failedTries, patience.clock.random(CHANCE_LENGTH)))
  const until = patience.clock.monotonic() + wait
  if (until >= patience.deadline) return asked > 0 ? paused() : stoppedBy('deadline', shared)
  const interrupted = await waitUntil(until, patience)
  return interrupted === null ? null : stoppedBy(interrupted, shared)
}

function paused(): Failure {
  return failure('rate-limited', 'the server asks for a longer pause than this run has: lower requests-per-minute')
}

function stoppedBy(stop: Stop, { line }: Shared): Failure {
  if (stop === 'interrupted') return failure('interrupted', 'the question was interrupted')
  return failure('deadline', `the ${line.settings.deadlineSeconds} s for all questions are over: raise model-deadline`)
}

function reply(outcome: Outcome, { requests }: Asking, { line }: Shared): Reply {
  if (outcome.kind === 'answered') return { ...outcome, requests }
  const { code, message, tokens } = outcome
  return { kind: 'failed', code, message: withoutKey(message, line.settings.apiKey), tokens, requests }
}
