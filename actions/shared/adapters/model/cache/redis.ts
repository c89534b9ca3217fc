import type { KeyvStoreAdapter } from 'keyv'
import { UserError } from '../../../contracts/errors.ts'

/** A cache that is slower than this saves no time. Connecting is part of the first answer. */
export const REDIS_TIMEOUT_MS = 1000

export interface RedisStore extends KeyvStoreAdapter, AsyncDisposable {}

/**
 * A Redis server, `redis://` or `rediss://` (TLS). The client is loaded here and nowhere else.
 * @throws UserError for what is no such URL, and where there is no connection in time; the URL's login is in no message
 */
export async function redisStore(url: string): Promise<RedisStore> {
  if (!isRedisUrl(url)) throw new UserError('REDIS_URL: not a URL like redis://host:6379 or rediss://host:6380')
  const { default: KeyvRedis } = await import('@keyv/redis')
  const store = new KeyvRedis<string>(
    { url, disableOfflineQueue: true, socket: { connectTimeout: REDIS_TIMEOUT_MS, reconnectStrategy: false } },
    { throwOnErrors: true, throwOnConnectError: true },
  )
  const heard: { error: unknown } = { error: null }
  store.on('error', (error: unknown) => (heard.error ??= error))
  const close = () => store.disconnect(true).catch(() => undefined)
  try {
    await inTime(store.getClient())
  } catch (cause) {
    await close()
    throw new UserError(`no connection (${reasonOf(heard.error ?? cause)})`)
  }
  return Object.assign(store as unknown as KeyvStoreAdapter, { [Symbol.asyncDispose]: close })
}

function isRedisUrl(url: string): boolean {
  return URL.canParse(url) && /^rediss?:$/.test(new URL(url).protocol) && /^\/?\d*$/.test(new URL(url).pathname)
}

/** @throws where it takes longer than `REDIS_TIMEOUT_MS` */
export async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const alarm = setTimeout(() => reject(new UserError(`no answer in ${REDIS_TIMEOUT_MS} ms`)), REDIS_TIMEOUT_MS)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(alarm)
  }
}

/** Host and port alone: a login may stand before them, and anything behind them. */
export function placeOf(url: string): string {
  return (URL.canParse(url) && new URL(url).host) || 'REDIS_URL'
}

/** A code, or the word that Redis begins an error with. The sentence behind it may repeat what was sent. */
export function reasonOf(error: unknown): string {
  if (error instanceof UserError) return error.message
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (typeof code === 'string' && /^[A-Z0-9_]+$/.test(code)) return code
  return /^[A-Z]{3,}\b/.exec(String(message))?.[0] ?? 'the connection broke'
}
