import { sign, type KeyObject } from 'node:crypto'

/** The clock of GitHub may be behind ours. */
const BACK_SECONDS = 60
/** From `iat` to `exp`; GitHub refuses more than ten minutes. */
const LIFE_SECONDS = 9 * 60

export interface AppIdentity {
  /** Id or client id of the App. */
  appId: string
  key: KeyObject
}

/** What a GitHub App proves itself with: a JSON Web Token, RS256. */
export function appJwt({ appId, key }: AppIdentity, now: Date): string {
  const issued = Math.floor(now.getTime() / 1000) - BACK_SECONDS
  const parts = [
    { alg: 'RS256', typ: 'JWT' },
    { iat: issued, exp: issued + LIFE_SECONDS, iss: appId },
  ]
  const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`
}
