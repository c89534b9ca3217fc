import { getOctokit } from '@actions/github'
import { z } from 'zod'
import type { Clock } from '../../../ports/clock.ts'

/** Milliseconds that one request may take. */
const TIMEOUT_MS = 10_000
/** Waits between tries where GitHub or the way to it is in trouble. */
const WAITS_MS = [1000, 3000]

export interface Question {
  /** `METHOD /path`, with the variables of Octokit's routes. */
  route: string
  /** JWT of the App, or the token itself. */
  credential: string
  parameters?: Readonly<Record<string, unknown>>
  /** How often it is tried again; all of WAITS_MS where left out. */
  retries?: number
}

/** GitHub said no, or could not be asked (status 0). Never holds a credential. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  /** When GitHub said it, by its own clock. */
  readonly date: Date | null
  constructor(message: string, status: number, date: Date | null) {
    super(message)
    this.status = status
    this.date = date
  }
}

export interface Place {
  apiUrl: string
  clock: Clock
}

/**
 * Asks GitHub's REST API and gives the body; once more, and again, for what passes: overload, broken connections.
 * @throws Refusal
 */
export async function ask({ apiUrl, clock }: Place, question: Question): Promise<unknown> {
  const octokit = getOctokit(question.credential, { baseUrl: apiUrl })
  const waits = WAITS_MS.slice(0, question.retries)
  for (;;) {
    try {
      const request = { signal: AbortSignal.timeout(TIMEOUT_MS) }
      return (await octokit.request(question.route, { ...question.parameters, request })).data
    } catch (cause) {
      const refusal = refusalOf(cause)
      const wait = refusal.status === 0 || refusal.status === 429 || refusal.status >= 500 ? waits.shift() : undefined
      if (wait === undefined) throw refusal
      await clock.sleep(wait)
    }
  }
}

const answered = z.object({
  status: z.number(),
  response: z.object({
    headers: z.object({ date: z.string().optional() }),
    data: z.object({ message: z.string() }).catch({ message: '' }),
  }),
})

function refusalOf(cause: unknown): Refusal {
  const read = answered.safeParse(cause)
  if (!read.success) return new Refusal((cause as Error).message, 0, null)
  const { status, response } = read.data
  const date = new Date(response.headers.date ?? '')
  return new Refusal(response.data.message, status, Number.isNaN(date.getTime()) ? null : date)
}
