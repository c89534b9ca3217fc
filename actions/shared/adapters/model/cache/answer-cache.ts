import { Keyv, type Deserialize, type KeyvStoreAdapter } from 'keyv'
import type { Clock } from '../../../ports/clock.ts'
import type { Log } from '../../../ports/log.ts'
import type { AnswerCache, KeptAnswer } from '../../../ports/model.ts'
import { diskStore } from './disk.ts'
import { entryOf, isFresh, readEntry, TIME_TO_LIVE, type Entry } from './entry.ts'
import { inTime, placeOf, reasonOf, redisStore } from './redis.ts'

export interface AnswerCacheOptions {
  /** Carried from run to run by `@actions/cache`. It is made when the first answer is kept. */
  dir: string
  /** `REDIS_URL`; null is none. With it answers are kept there, too. */
  redisUrl: string | null
  clock: Pick<Clock, 'now'>
  log: Pick<Log, 'warn'>
  /** Of the folder. */
  maxBytes?: number
}

const MAX_BYTES = 256 * 1024 * 1024
/** Before the keys of a server that others may use, too. */
const NAMESPACE = 'llm-ops'

/**
 * Answers of earlier runs, 30 days from when they were given: on disk, and in Redis where there is one. What is damaged,
 * too old or out of reach is a miss. A place that fails says so once and is not asked again; it never throws.
 */
export function answerCache(options: AnswerCacheOptions): AnswerCache & AsyncDisposable {
  const { dir, redisUrl, clock, log, maxBytes = MAX_BYTES } = options
  const disk = place(`answers in ${dir}`, { log, open: async () => diskStore({ dir, clock, maxBytes }) })
  const redis = redisUrl === null ? [] : [redisPlace(redisUrl, log)]
  const places = [disk, ...redis]
  return {
    get: (keys) => lookUp(keys, places, clock.now()),
    async set(key, answer) {
      const entry = entryOf(answer, clock.now())
      await Promise.all(places.map((place) => place.use(async (keyv) => keyv.set(key, entry, TIME_TO_LIVE))))
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(places.map((place) => place.close()))
    },
  }
}

interface Place {
  /** undefined where it failed, now or before. */
  use<Result>(work: (keyv: Keyv<Entry>) => Promise<Result>): Promise<Result | undefined>
  close(): Promise<void>
}

interface Opening {
  log: Pick<Log, 'warn'>
  open: () => Promise<KeyvStoreAdapter & AsyncDisposable>
}

function redisPlace(url: string, log: Pick<Log, 'warn'>): Place {
  const redis = place(`answers in Redis at ${placeOf(url)}`, { log, open: () => redisStore(url) })
  return { ...redis, use: (work) => redis.use((keyv) => inTime(work(keyv))) }
}

/** Opens when it is first used, and is given up at its first failure: 10,000 questions do not wait for it one by one. */
function place(name: string, { log, open }: Opening): Place {
  let opened: Promise<{ store: AsyncDisposable; keyv: Keyv<Entry> }> | null = null
  let failed = false
  return {
    async use(work) {
      if (failed) return undefined
      try {
        opened ??= open().then((store) => ({ store, keyv: keyvOn(store) }))
        return await work((await opened).keyv)
      } catch (cause) {
        if (!failed) log.warn(`${name} are left out of this run: ${reasonOf(cause)}`)
        failed = true
        return undefined
      }
    },
    async close() {
      const held = await opened?.catch(() => null)
      await held?.store[Symbol.asyncDispose]()
    },
  }
}

function keyvOn(store: KeyvStoreAdapter): Keyv<Entry> {
  const keyv = new Keyv<Entry>(store, {
    namespace: NAMESPACE,
    useKeyPrefix: false,
    throwOnErrors: true,
    serialize: ({ value }) => JSON.stringify(value),
    deserialize: ((text: string) => ({ value: readEntry(text) })) as Deserialize,
  })
  // Its errors are thrown, too; without a listener it would throw them a second time, where nobody can catch them.
  keyv.on('error', () => undefined)
  return keyv
}

async function lookUp(
  keys: readonly string[],
  places: readonly Place[],
  now: Date,
): Promise<ReadonlyMap<string, KeptAnswer>> {
  const found = new Map<string, KeptAnswer>()
  for (const place of places) {
    const missing = keys.filter((key) => !found.has(key))
    if (missing.length === 0) break
    const entries = await place.use((keyv) => freshOf(keyv, missing, now))
    for (const [key, { answer }] of entries ?? []) found.set(key, answer)
  }
  return found
}

async function freshOf(keyv: Keyv<Entry>, keys: readonly string[], now: Date): Promise<Map<string, Entry>> {
  const entries = await keyv.getMany<Entry>([...keys])
  const fresh = new Map<string, Entry>()
  const old: string[] = []
  for (const [index, key] of keys.entries()) {
    const entry = entries[index]
    if (entry === undefined) continue
    if (isFresh(entry, now)) fresh.set(key, entry)
    else old.push(key)
  }
  if (old.length > 0) await keyv.delete(old)
  return fresh
}
