import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256Of } from '../../digest/sha256.ts'
import { OUTLINE_VERSION } from '../../outline/outline.ts'
import type { Log } from '../../ports/log.ts'

/** What a later workflow run need not do again. Losing it costs time and money, and nothing else. */
export type CacheKind = 'outlines' | 'answers'

const kinds: Readonly<Record<CacheKind, { version: string; maxBytes: number }>> = {
  outlines: { version: String(OUTLINE_VERSION), maxBytes: 512 * 1024 * 1024 },
  answers: { version: '1', maxBytes: 256 * 1024 * 1024 },
}

export interface CacheOptions {
  /** Each kind is a folder in it. */
  stateDir: string
  kinds: readonly CacheKind[]
  /** What tells one cache from another beside the version: the target, the model. */
  parts: readonly string[]
  /** Ends the key, other in each workflow run: entries never change, so each that learned something saves one more. */
  ending: string
  log: Log
}

export interface SavingCaches extends CacheOptions {
  /**
   * Does this job run code of the target? What such a job leaves could be anything, and a cache is read by jobs that
   * hold a key.
   */
  runsTargetCode: boolean
  /** As `restoreCaches` gave it: what has not grown is not saved again. */
  restored: RestoredCaches
}

/** Bytes of each kind as they came back; 0 where nothing did. */
export type RestoredCaches = ReadonlyMap<CacheKind, number>

/** Brings what earlier runs left. Any job may: to read it changes nothing. */
export async function restoreCaches(options: CacheOptions): Promise<RestoredCaches> {
  const restored = new Map<CacheKind, number>()
  await eachKind(options, 'restored', async (kind, folder) => {
    const cache = await import('@actions/cache')
    const start = keyStart(kind, options.parts)
    const found = await cache.restoreCache([folder], `${start}${options.ending}`, [start])
    await refuseLinks(folder)
    const bytes = await bytesIn(folder)
    restored.set(kind, found === undefined ? 0 : bytes)
    options.log.info(`cache of ${kind}: ${found === undefined ? 'there is none yet' : `${bytes} bytes from ${found}`}`)
  })
  return restored
}

/** Keeps what this run learned for later ones. @throws Error in a job that runs code of the target: that is our mistake */
export async function saveCaches(options: SavingCaches): Promise<void> {
  if (options.runsTargetCode) throw new Error('a job that runs code of the target saves no cache')
  await eachKind(options, 'saved', async (kind, folder) => {
    const bytes = await bytesIn(folder)
    if (bytes <= (options.restored.get(kind) ?? 0)) return
    if (bytes > kinds[kind].maxBytes) {
      options.log.warn(
        `cache of ${kind}: not saved: it has ${bytes} bytes, and at most ${kinds[kind].maxBytes} are kept`,
      )
      return
    }
    const cache = await import('@actions/cache')
    const id = await cache.saveCache([folder], `${keyStart(kind, options.parts)}${options.ending}`)
    options.log.info(`cache of ${kind}: ${id === -1 ? 'not saved' : `${bytes} bytes saved`}`)
  })
}

/** No content stands in a key: whoever can list caches learns nothing from it. */
export function keyStart(kind: CacheKind, parts: readonly string[]): string {
  const digest = sha256Of(JSON.stringify(parts)).slice(0, 16)
  return `llm-ops-${kind}-v${kinds[kind].version}-${digest}-`
}

/** What goes wrong with one kind is one warning. */
async function eachKind(
  { kinds: wanted, stateDir, log }: CacheOptions,
  verb: string,
  work: (kind: CacheKind, folder: string) => Promise<void>,
): Promise<void> {
  if (!(await isAvailable())) {
    log.info(`caches are not ${verb}: there is no cache service here`)
    return
  }
  for (const kind of wanted) {
    try {
      await work(kind, globbed(join(stateDir, kind)))
    } catch (cause) {
      log.warn(`cache of ${kind}: not ${verb}: ${(cause as Error).message}`)
    }
  }
}

async function isAvailable(): Promise<boolean> {
  // Outside of Actions the client would try for ten seconds. Its own answer asks for one variable of the two.
  if (!process.env['ACTIONS_RUNTIME_TOKEN'] || !process.env['RUNNER_TEMP']) return false
  return (await import('@actions/cache')).isFeatureAvailable()
}

/** The client reads paths as patterns. */
function globbed(path: string): string {
  if (/^[^*?[\]{}!#~]+$/.test(path)) return path
  throw new Error(`${path} reads as a pattern: name another state folder with "state"`)
}

/** A folder that is a link would lead the next write to any place. */
async function refuseLinks(folder: string): Promise<void> {
  const facts = await lstat(folder).catch(() => null)
  if (facts === null || facts.isDirectory()) return
  await rm(folder, { force: true })
  throw new Error(`${folder} came back as something else than a folder: removed`)
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await lstat(join(parentPath, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}
