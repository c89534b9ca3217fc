import { retryAfter } from '../../../model/retry-after.ts'
import type { Answer, Unanswered } from './transport.ts'

/** What an answer means for the request: what to do next is the client's to decide. */
export type Verdict =
  | { kind: 'good' }
  /** It is not known whether it was carried out. */
  | { kind: 'unknown'; why: string }
  /** Nothing was carried out; not before so many milliseconds. */
  | { kind: 'limited'; milliseconds: number; resumeAt: Date }
  /** The token is unknown, expired or revoked. */
  | { kind: 'unauthorized' }
  /** The repository has another name now; by its id it can be found. */
  | { kind: 'moved'; id: string | null }
  | { kind: 'refused'; refusal: Refusal }

export interface Refusal {
  status: number
  /** GraphQL's kind of error (`STALE_DATA`, `FORBIDDEN`, …). */
  type: string | null
  /** GitHub's own words. */
  words: string
}

/** GitHub asks for a minute at least where it does not say how long. */
const SECONDARY_MS = 60_000
const SECONDARY = /secondary rate limit|abuse detection|submitted too quickly|too many requests/i

export function verdictOf(answer: Answer | Unanswered, now: Date): Verdict {
  if (answer.status === null) return { kind: 'unknown', why: reason(answer.cause) }
  const { status } = answer
  const refusal = refusalOf(answer)
  const limit = limitOf(answer, refusal, now)
  if (limit !== null) return limit
  if (status === 401) return { kind: 'unauthorized' }
  if ([301, 302, 307, 308].includes(status)) return { kind: 'moved', id: movedTo(answer) }
  if (status >= 500 || status === 408) return { kind: 'unknown', why: `HTTP ${status}` }
  return refusal === null ? { kind: 'good' } : { kind: 'refused', refusal }
}

/** By GitHub's clock where it says what time it is: ours may be a day off. */
export function serverTime({ headers }: Answer, now: Date): Date {
  const date = Date.parse(headers['date'] ?? '')
  return Number.isNaN(date) ? now : new Date(date)
}

function limitOf(answer: Answer, refusal: Refusal | null, now: Date): Verdict | null {
  const { status, headers } = answer
  const words = refusal?.words ?? ''
  const isGraphql = refusal?.type === 'RATE_LIMITED'
  if (status !== 403 && status !== 429 && !isGraphql) return null
  const at = serverTime(answer, now)
  const reset = Number(headers['x-ratelimit-reset'])
  if ((headers['x-ratelimit-remaining'] === '0' || isGraphql) && reset > 0) {
    return limited(Math.max(1000, reset * 1000 - at.getTime()), at)
  }
  const asked = retryAfter((name) => headers[name] ?? null, at)
  if (asked === null && status !== 429 && !isGraphql && !SECONDARY.test(words)) return null
  return limited(asked ?? SECONDARY_MS, at)
}

function limited(milliseconds: number, at: Date): Verdict {
  return { kind: 'limited', milliseconds, resumeAt: new Date(at.getTime() + milliseconds) }
}

/** null where it is a good answer. */
function refusalOf({ status, data }: Answer): Refusal | null {
  const { message, errors } = asRecord(data)
  const list = Array.isArray(errors) ? errors.map(asRecord) : []
  if (status < 300 && list.length === 0) return null
  const said = [message, ...list.map(wordsOf)]
  const words = said.filter((each) => typeof each === 'string').join(': ')
  const type = list.map((error) => error['type']).find((each) => typeof each === 'string')
  return { status, type: type ?? null, words }
}

/** Where there is no sentence, the field and what is wrong with it: `head invalid`. */
function wordsOf({ message, field, code }: Record<string, unknown>): unknown {
  if (typeof message === 'string') return message
  return typeof field === 'string' && typeof code === 'string' ? `${field} ${code}` : code
}

function movedTo({ headers, data }: Answer): string | null {
  const { url } = asRecord(data)
  const target = headers['location'] ?? (typeof url === 'string' ? url : '')
  return /\/repositories\/(\d{1,15})(?=\/|\?|$)/.exec(target)?.[1] ?? null
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function reason(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  return inner instanceof Error ? inner.message || inner.name : String(inner)
}
