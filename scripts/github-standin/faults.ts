import type { Json } from './openapi/json.ts'

/** What goes wrong. `executed: true` where the request is carried out first, and only its answer is lost. */
export type Fault =
  | { kind: 'answer'; status: number; body?: unknown; headers?: Record<string, string>; executed?: boolean }
  | { kind: 'cut'; after?: number; executed?: boolean }
  | { kind: 'delay'; milliseconds: number }
  | { kind: 'stall' }
  | { kind: 'trickle'; bytesPerSecond: number }
  /** `remaining: 0` until so many seconds from now. */
  | { kind: 'primary-limit'; seconds: number; status?: 403 | 429 }
  | { kind: 'secondary-limit'; retryAfter?: string; status?: 403 | 429 }
  | { kind: 'graphql-limit'; seconds: number }
  /** Something happens between the request and its answer. */
  | { kind: 'race'; run: () => void | Promise<void> }

export interface Script {
  /** An operation (`POST /repos/{owner}/{repo}/pulls`), `POST /graphql`, the name of a mutation or query, or `git`. */
  match: string | RegExp | ((request: Matched) => boolean)
  /** Which of the requests that match, from 1; `every`. */
  nth?: number | 'every'
  fault: Fault
}

export interface Matched {
  method: string
  path: string
  operation: string
  body: unknown
}

export interface Faults {
  add(script: Script): void
  next(request: Matched): Fault | null
}

export function faults(): Faults {
  const open: { script: Script; seen: number }[] = []
  return {
    add: (script) => void open.push({ script, seen: 0 }),
    next(request) {
      for (const each of open) {
        if (!matches(each.script, request)) continue
        each.seen += 1
        const { nth = 1 } = each.script
        if (nth === 'every' || each.seen === nth) return each.script.fault
      }
      return null
    },
  }
}

function matches({ match }: Script, request: Matched): boolean {
  if (typeof match === 'function') return match(request)
  if (match instanceof RegExp) return match.test(`${request.operation} ${request.method} ${request.path}`)
  return request.operation === match || `${request.method} ${request.path}` === match
}

const LIMITED: Readonly<Record<'primary' | 'secondary', string>> = {
  primary: 'API rate limit exceeded for installation ID 1.',
  secondary:
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.',
}

export interface Scripted {
  status: number
  body: Json
  headers: Record<string, string>
}

/** The answer of a limit; null for what is no limit. */
export function limited(fault: Fault, now: Date): Scripted | null {
  const reset = 'seconds' in fault ? String(Math.floor(now.getTime() / 1000) + fault.seconds) : ''
  const spent = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
  switch (fault.kind) {
    case 'primary-limit':
      return { status: fault.status ?? 403, body: { message: LIMITED.primary, status: '403' }, headers: spent }
    case 'secondary-limit': {
      const headers = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter }
      return { status: fault.status ?? 403, body: { message: LIMITED.secondary, status: '403' }, headers }
    }
    case 'graphql-limit': {
      const errors = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation ID 1.' }]
      return { status: 200, body: { errors }, headers: spent }
    }
    default:
      return null
  }
}
