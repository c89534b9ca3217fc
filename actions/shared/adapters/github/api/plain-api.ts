import type { GitHubApi, GraphqlAnswer } from '../../state-branch/github.ts'
import type { Client } from './client.ts'
import { GitHubStopped } from './stopped.ts'

/**
 * GitHub's API for who reads statuses and errors themselves, as the state branch does: on the client of the adapter, so that
 * both keep one token and the same limits. A status of 0 is no answer at all.
 */
export function plainApi(client: Client, { graphqlUrl }: { graphqlUrl: string }): GitHubApi {
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
