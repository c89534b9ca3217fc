import { createHmac, randomBytes } from 'node:crypto'
import { Refusal } from './refusal.ts'

/** A job of a workflow run, as the results service tells them apart. */
export interface BackendIds {
  run: string
  job: string
}

export interface RuntimeTokens {
  issue(ids: BackendIds): string
  /** @throws Refusal 401 for a token that was not issued here */
  check(authorization: string | undefined): BackendIds
}

/** JWTs with the scope that the toolkit reads its ids from: `Actions.Results:<run>:<job>`. */
export function runtimeTokens(): RuntimeTokens {
  const key = randomBytes(32)
  const sign = (text: string) => createHmac('sha256', key).update(text).digest('base64url')
  return {
    issue({ run, job }) {
      const scope = `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${run}:${job}`
      const text = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded({ scp: scope })}`
      return `${text}.${sign(text)}`
    },
    check(authorization) {
      const [head, body, signature] = (authorization?.replace(/^Bearer /, '') ?? '').split('.')
      if (body === undefined || signature !== sign(`${head}.${body}`)) {
        throw new Refusal(401, 'unauthenticated', 'the runtime token is missing or was not issued for this service')
      }
      const { scp } = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as { scp: string }
      const [, run = '', job = ''] = /Actions\.Results:([^: ]+):([^: ]+)/.exec(scp) ?? []
      return { run, job }
    },
  }
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
