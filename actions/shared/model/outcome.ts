import type { Tokens } from '../contracts/spending.ts'
import type { FailureCode, KeptAnswer } from '../ports/model.ts'

/** A request without an answer. */
export interface Failure {
  kind: 'failed'
  code: FailureCode
  /** One sentence; it may quote the server, so it may hold a key until it is cleaned. */
  message: string
  tokens: Tokens | null
  /** The same request may well be answered a little later. */
  retry: boolean
}

/** What one request came to. */
export type Outcome = ({ kind: 'answered' } & KeptAnswer) | Failure

export function failure(code: FailureCode, message: string, more: Partial<Failure> = {}): Failure {
  return { kind: 'failed', code, message, tokens: null, retry: false, ...more }
}
