import { GraphQLError } from 'graphql'
import { allows, type Need } from '../access.ts'
import type { Token } from '../records.ts'

export type FailureType = 'FORBIDDEN' | 'NOT_FOUND' | 'STALE_DATA' | 'UNPROCESSABLE' | 'RATE_LIMITED'

/** GitHub answers 200 and says what kind of error it was in `type`. */
export function failure(type: FailureType, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

/** @throws GraphQLError FORBIDDEN where the token may not */
export function need(token: Token, needs: Need): void {
  if (!allows(token, needs)) throw failure('FORBIDDEN', 'Resource not accessible by integration')
}
