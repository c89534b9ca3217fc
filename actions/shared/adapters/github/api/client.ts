import { documents, endpoints, type DocumentName, type EndpointName } from './endpoints.ts'
import {
  again,
  asked,
  goOn,
  oneTry,
  sendingOf,
  unanswered,
  type Call,
  type ClientOptions,
  type Sending,
} from './connection.ts'
import { explained } from './explain.ts'
import type { Answer } from './transport.ts'
import type { Refusal } from './verdict.ts'

/** How one request goes on where it does not simply go well. */
export interface Ways<T> {
  /**
   * Looks whether a request whose answer was lost was carried out: what it would have answered, or null where not. A
   * write without it is not sent twice.
   */
  settled?: () => Promise<T | null>
  /** What a refusal means here; null where it is an error. */
  refused?: (refusal: Refusal) => T | null | Promise<T | null>
}

export interface Client {
  /** `owner/name`, as it is called now. */
  repository(): string
  rest<T>(name: EndpointName, parameters: Readonly<Record<string, unknown>>, ways?: Ways<T>): Promise<T>
  graphql<T>(name: DocumentName, question: Question, ways?: Ways<T>): Promise<T>
  /** Whatever it answers, for who judges that themselves; limits are waited for, and reads are tried again. */
  raw(call: Omit<Call, 'what' | 'permission'>): Promise<Answer>
}

export interface Question {
  query: string
  variables: Readonly<Record<string, unknown>>
}

/** Requests with deadlines, retries, limits and a token that may expire: faults.md F-07 to F-10, F-25, F-26, F-30. */
export function client(options: ClientOptions): Client {
  const sending = sendingOf(options)
  const { state } = sending
  return {
    repository: () => `${state.owner}/${state.repo}`,
    rest(name, parameters, ways) {
      const { route, cost, permission } = endpoints[name]
      return send(sending, { route, parameters, cost, what: route.replaceAll('{owner}/{repo}', '…'), permission }, ways)
    },
    graphql(name, { query, variables }, ways) {
      const route = `POST ${options.graphqlUrl}`
      const call = { ...documents[name], route, parameters: { query, variables }, what: `ask GraphQL for ${name}` }
      return send(sending, call, ways)
    },
    raw: (call) => answered(sending, { ...call, what: call.route, permission: '' }),
  }
}

async function send<T>(sending: Sending, call: Call, ways: Ways<T> = {}): Promise<T> {
  const start = sending.options.clock.monotonic()
  let lost = 0
  while (hasTime(sending, start)) {
    const { answer, verdict } = await oneTry(sending, call)
    if (verdict.kind === 'good') return answer.data as T
    if (verdict.kind === 'refused') return refusedWith(sending, { call, ways, refusal: verdict.refusal })
    if (verdict.kind !== 'unknown') {
      await goOn(sending, call, verdict)
      continue
    }
    if (call.cost !== 'read' && ways.settled === undefined) throw unanswered(sending, call, verdict.why)
    lost += 1
    await again(sending, { call, why: verdict.why, lost })
    const settled = call.cost === 'read' ? null : ((await ways.settled?.()) ?? null)
    if (settled !== null) return settled
  }
  throw unanswered(sending, call, 'no answer within the time that it has')
}

/** Tokens, names and limits have their own bounds, lost answers are counted: this is for all of them together. */
function hasTime({ options: { clock }, patience }: Sending, start: number): boolean {
  return clock.monotonic() - start < patience.totalMs
}

async function refusedWith<T>(
  { state }: Sending,
  { call, ways, refusal }: { call: Call; ways: Ways<T>; refusal: Refusal },
): Promise<T> {
  const meaning = (await ways.refused?.(refusal)) ?? null
  if (meaning !== null) return meaning
  throw explained(asked(state, call), refusal)
}

async function answered(sending: Sending, call: Call): Promise<Answer> {
  const start = sending.options.clock.monotonic()
  let lost = 0
  while (hasTime(sending, start)) {
    const { answer, verdict } = await oneTry(sending, call)
    if (verdict.kind === 'limited' || verdict.kind === 'unauthorized') {
      await goOn(sending, call, verdict)
      continue
    }
    if (verdict.kind !== 'unknown') return answer
    if (call.cost !== 'read') {
      if (answer.status > 0) return answer
      throw unanswered(sending, call, verdict.why)
    }
    lost += 1
    await again(sending, { call, why: verdict.why, lost })
  }
  throw unanswered(sending, call, 'no answer within the time that it has')
}
