import { createPublicKey, verify } from 'node:crypto'
import { Refusal, forbidden, notFound } from './refusal.ts'
import type { App, Level, Permission, Repository, Store, Token } from './records.ts'

export type Need = `${Permission}:${Level}`

/** The secret of a request: `token x`, `Bearer x`, or the password of Basic, as git sends it. */
export function secretOf(header: string | undefined): string | null {
  const [scheme = '', value = ''] = (header ?? '').split(' ')
  if (/^(token|bearer)$/i.test(scheme)) return value
  if (!/^basic$/i.test(scheme)) return null
  return Buffer.from(value, 'base64').toString('utf8').split(':').slice(1).join(':')
}

/** @throws Refusal 401 where it is unknown, expired or revoked */
export function tokenOf(store: Store, secret: string | null): Token {
  const token = store.tokens.find(({ value }) => value === secret)
  if (token === undefined || token.revoked || isOver(token, store.now())) throw new Refusal(401, 'Bad credentials')
  return token
}

function isOver({ expiresAt }: Token, now: Date): boolean {
  return expiresAt !== null && expiresAt <= now
}

/** @throws Refusal as GitHub does: what may not be seen is not found, what may not be done is forbidden */
export function permit(token: Token, repository: Repository, needs: readonly Need[]): void {
  if (!sees(token, repository)) throw notFound()
  if (repository.blocked) throw new Refusal(451, 'Repository access blocked')
  if (needs.length > 0 && !needs.some((need) => allows(token, need))) throw forbidden(token.kind)
  const isWrite = needs.length > 0 && needs.every((need) => need.endsWith(':write'))
  if (isWrite && repository.archived) throw new Refusal(403, 'Repository was archived so is read-only.')
}

export function sees(token: Token, repository: Repository): boolean {
  const names = [repository.fullName, ...repository.formerNames].map((name) => name.toLowerCase())
  return token.repository === null || names.includes(token.repository.toLowerCase())
}

export function allows({ permissions }: Token, need: Need): boolean {
  const [permission, level] = need.split(':') as [Permission, Level]
  if (permission === 'metadata') return true
  return permissions[permission] === 'write' || (level === 'read' && permissions[permission] === 'read')
}

const LONGEST_JWT_SECONDS = 600

/** The App whose JWT this is. @throws Refusal 401 where it is malformed, wrongly signed, or not valid now */
export function appOf(store: Store, secret: string | null): App {
  const [head = '', payload = '', signature = ''] = (secret ?? '').split('.')
  const claims = decoded(payload)
  const app = store.apps.find(({ id }) => String(id) === String(claims['iss']))
  if (decoded(head)['alg'] !== 'RS256' || app === undefined) throw badJwt('A JSON web token could not be decoded')
  const key = createPublicKey(app.publicKey)
  const isSigned = verify('RSA-SHA256', Buffer.from(`${head}.${payload}`), key, Buffer.from(signature, 'base64url'))
  if (!isSigned) throw badJwt('A JSON web token could not be decoded')
  const now = store.now().getTime() / 1000
  const [issued, expires] = [Number(claims['iat']), Number(claims['exp'])]
  if (!(issued <= now))
    throw badJwt("'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued")
  if (!(expires > now))
    throw badJwt(
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    )
  if (expires - now > LONGEST_JWT_SECONDS) throw badJwt("'Expiration time' claim ('exp') is too far in the future")
  return app
}

function badJwt(message: string): Refusal {
  return new Refusal(401, message)
}

function decoded(part: string): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return {}
  }
}
