import type { Json } from './openapi/json.ts'

export interface Answer {
  status: number
  body?: unknown
  headers?: Readonly<Record<string, string>>
}

/** What GitHub answers instead. */
export class Refusal extends Error {
  readonly answer: Answer

  constructor(
    status: number,
    message: string,
    more: { errors?: readonly unknown[]; headers?: Record<string, string> } = {},
  ) {
    super(message)
    const { errors, headers = {} } = more
    const body: Json = {
      message,
      ...(errors === undefined ? {} : { errors }),
      documentation_url: DOCS,
      status: `${status}`,
    }
    this.answer = { status, body, headers }
  }
}

const DOCS = 'https://docs.github.com/rest'

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found')
}

/** @param errors as GitHub lists them: resource, code, and field or message */
export function invalid(...errors: readonly Json[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors })
}

export function forbidden(kind: 'actions' | 'app' | 'user'): Refusal {
  return new Refusal(403, `Resource not accessible by ${kind === 'user' ? 'personal access token' : 'integration'}`)
}
