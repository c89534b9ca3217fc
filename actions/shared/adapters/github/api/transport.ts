/** What GitHub answered, whatever its status. */
export interface Answer {
  status: number
  headers: Readonly<Record<string, string>>
  data: unknown
}

/** Nothing came, or not all of it: whether the request was carried out is not known. */
export interface Unanswered {
  status: null
  cause: unknown
}

/** A route of Octokit (`GET /repos/{owner}/{repo}`, or a method and an absolute address) with its parameters. */
export type Transport = (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<Answer | Unanswered>

export interface Connection {
  token: string
  apiUrl: string
  /** Milliseconds for one request, from connecting to the last byte. */
  requestMs: number
}

/** One request by the toolkit's Octokit, which is loaded here: with its proxies, without its retries or redirections. */
export async function transport({ token, apiUrl, requestMs }: Connection): Promise<Transport> {
  const { GitHub } = await import('@actions/github/lib/utils')
  const octokit = new GitHub({ auth: `token ${token}`, baseUrl: apiUrl, log: silent })
  return async (route, parameters) => {
    const request = { signal: AbortSignal.timeout(requestMs), redirect: 'manual' } as const
    try {
      return whole(await octokit.request(route, { ...parameters, request }))
    } catch (cause) {
      const response = responseOf(cause)
      return response === null ? { status: null, cause } : whole(response)
    }
  }
}

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

interface OctokitResponse {
  status: number
  headers: Readonly<Record<string, string | number | undefined>>
  data: unknown
}

/** Octokit gives JSON that was cut off as text, and says nothing. */
function whole({ status, headers, data }: OctokitResponse): Answer | Unanswered {
  const isJson = String(headers['content-type'] ?? '').includes('json')
  if (isJson && typeof data === 'string' && status < 300) {
    return { status: null, cause: new Error('the answer broke off') }
  }
  const texts = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
  return { status, headers: Object.fromEntries(texts), data }
}

function responseOf(error: unknown): OctokitResponse | null {
  if (!(error instanceof Error) || !('response' in error)) return null
  return (error.response as OctokitResponse | undefined) ?? null
}
