import { randomUUID } from 'node:crypto'
import { closeSync, futimesSync, lstatSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { KeyvStoreAdapter } from 'keyv'
import pLimit from 'p-limit'
import { UserError } from '../../../contracts/errors.ts'
import type { Clock } from '../../../ports/clock.ts'
import { readBounded } from '../../bounded-read.ts'
import { MAX_ENTRY_BYTES, TIME_TO_LIVE } from './entry.ts'
import { sweep, type SweepLimits } from './sweep.ts'

/** Files that are read at once. */
const READS = 16
/** Bytes after which the size is looked at again, as a part of what is allowed. */
const SWEEP_AFTER = 1 / 8

export interface DiskOptions {
  dir: string
  clock: Pick<Clock, 'now'>
  maxBytes: number
}

interface Disk extends DiskOptions {
  /** Since the last sweep. */
  written: number
  sweeping: Promise<void>
  /** Folders that may be written to. */
  ready: Set<string>
}

/**
 * One file a key, `<dir>/<first two of the key>/<key>.json`, so that a folder can be carried from run to run. Keys are
 * SHA-256 in hex. A file's time is the time it was stored by our clock: what is over the size goes oldest first.
 */
export function diskStore(options: DiskOptions): KeyvStoreAdapter & AsyncDisposable {
  const disk: Disk = { ...options, written: 0, sweeping: Promise.resolve(), ready: new Set() }
  const limit = pLimit(READS)
  const store: KeyvStoreAdapter & AsyncDisposable = {
    opts: {},
    namespace: undefined,
    on: () => store,
    get: async <Value>(key: string) => (await read(disk, key)) as Value | undefined,
    getMany: async <Value>(keys: string[]) =>
      (await limit.map(keys, (key) => read(disk, key))) as (Value | undefined)[],
    set: (key: string, text: string) => write(disk, key, text),
    delete: (key) => remove(disk, key),
    clear: () => sweep(options.dir, { olderThan: options.clock.now(), maxBytes: 0 }),
    [Symbol.asyncDispose]: () => (disk.written === 0 ? disk.sweeping : sweepAgain(disk)),
  }
  return store
}

function pathOf({ dir }: Disk, key: string): string | null {
  return /^[0-9a-f]{64}$/.test(key) ? join(dir, key.slice(0, 2), `${key}.json`) : null
}

/** A link, a pipe, or what is too large is a miss like any other. */
async function read(disk: Disk, key: string): Promise<string | undefined> {
  const path = pathOf(disk, key)
  // Most of what a plan asks for was never kept: no further look is taken for it.
  if (path === null || !isFolder(disk.dir) || factsOf(path) === null) return undefined
  const found = await readBounded(path, { maxBytes: MAX_ENTRY_BYTES, within: disk.dir })
  return found.ok ? found.text : undefined
}

/** @throws the file system's errors, and UserError for a link that would lead the write to another place */
async function write(disk: Disk, key: string, text: string): Promise<boolean> {
  const path = pathOf(disk, key)
  const bytes = Buffer.byteLength(text)
  if (path === null || bytes > MAX_ENTRY_BYTES) return false
  readyFolder(disk, dirname(path))
  writeWhole(path, text, disk.clock.now())
  disk.written += bytes
  if (disk.written > disk.maxBytes * SWEEP_AFTER) await sweepAgain(disk)
  return true
}

/** Made and looked at once: nothing of the target runs while answers are kept. */
function readyFolder({ dir, ready }: Disk, folder: string): void {
  if (ready.has(folder)) return
  mkdirSync(folder, { recursive: true })
  for (const place of [dir, folder]) {
    if (!isFolder(place)) throw new UserError(`${place} is a symbolic link: remove it`)
  }
  ready.add(folder)
}

/**
 * In one go: handed to the thread pool, the five calls of a small file cost three times the CPU. It is not synced: what a
 * power cut takes of a cache is asked again.
 */
function writeWhole(path: string, text: string, at: Date): void {
  const temporary = `${path}.${randomUUID()}.tmp`
  try {
    writeNew(temporary, text, at)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function writeNew(path: string, text: string, at: Date): void {
  const file = openSync(path, 'wx', 0o644)
  try {
    writeFileSync(file, text, 'utf8')
    futimesSync(file, at, at)
  } finally {
    closeSync(file)
  }
}

async function remove(disk: Disk, key: string): Promise<boolean> {
  const path = pathOf(disk, key)
  if (path === null || !isFolder(disk.dir) || !isFolder(dirname(path))) return false
  await rm(path, { force: true })
  return true
}

function sweepAgain(disk: Disk): Promise<void> {
  disk.written = 0
  disk.sweeping = disk.sweeping.then(() => sweep(disk.dir, limitsOf(disk)))
  return disk.sweeping
}

function limitsOf({ clock, maxBytes }: Disk): SweepLimits {
  return { olderThan: new Date(clock.now().getTime() - TIME_TO_LIVE), maxBytes }
}

function isFolder(path: string): boolean {
  return factsOf(path)?.isDirectory() ?? false
}

/** null where nothing stands, or nothing that can be looked at. */
function factsOf(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null
  } catch {
    return null
  }
}
