import type { Client } from './client.ts'
import { GitHubStopped } from './stopped.ts'

/** GitHub's API for who reads statuses and errors themselves: the state branch. */
export interface PlainApi {
  /** @param path from the API's root, such as `/repos/o/r/git/refs`; every status is an answer, 0 is none at all */
  request(method: 'GET' | 'POST', path: string, body?: unknown): Promise<{ status: number; data: unknown }>
  graphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer>
}

export interface GraphqlAnswer {
  data: unknown
  errors: readonly { type?: string | undefined; message: string }[]
}

/** On the client of the adapter, so that both keep one token and the same limits. */
export function plainApi(client: Client, { graphqlUrl }: { graphqlUrl: string }): PlainApi {
  return {
    async request(method, path, body) {
      const cost = method === 'GET' ? 'read' : 'write'
      const parameters = body === undefined ? {} : { data: body }
      const { status, data } = await answered(client.raw({ route: `${method} ${path}`, parameters, cost }))
      return { status, data }
    },
    async graphql(query, variables) {
      const cost = /^\s*mutation\b/.test(query) ? 'write' : 'read'
      const call = { route: `POST ${graphqlUrl}`, parameters: { query, variables }, cost } as const
      const { status, data } = await answered(client.raw(call))
      return graphqlAnswer(status, data)
    },
  }
}

/** What was written may be there: who asked looks for itself. */
async function answered(answer: ReturnType<Client['raw']>): Promise<{ status: number; data: unknown }> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof GitHubStopped && error.reason === 'no-answer') return { status: 0, data: error.message }
    throw error
  }
}

function graphqlAnswer(status: number, data: unknown): GraphqlAnswer {
  const {
    data: inner = null,
    errors,
    message,
  } = (data ?? {}) as { data?: unknown; errors?: unknown; message?: unknown }
  if (Array.isArray(errors)) return { data: inner, errors }
  if (status === 200) return { data: inner, errors: [] }
  return {
    data: null,
    errors: [{ message: `HTTP ${status}: ${typeof message === 'string' ? message : String(data)}` }],
  }
}
