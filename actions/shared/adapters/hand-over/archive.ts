import { constants, open } from 'node:fs'
import { promisify } from 'node:util'
import { fromFdPromise, type Entry, type ZipFile } from 'yauzl'
import { UserError } from '../../contracts/errors.ts'

/** A zip archive that somebody else made. Nothing of it is ever written to disk. */
export interface Archive extends Disposable {
  /**
   * One file by its exact name; null where there is none.
   * @throws UserError where it is larger, no regular file, stored twice, or damaged
   */
  read(name: string, maxBytes: number): Promise<Uint8Array | null>
}

/** Ours hold a manifest, and at the most a thousand files. */
const MAX_ENTRIES = 2000
const FILE_TYPE = 0o170000
const REGULAR = 0o100000

/** @param source stands first in every message @throws UserError for what is no zip archive, or holds too many files */
export async function openArchive(path: string, source: string): Promise<Archive> {
  const fd = await promisify(open)(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  const zip = await readable(source, async () => {
    // Names stay bytes: what a name would do to a path cannot matter where none becomes one.
    return fromFdPromise(fd, { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: true })
  })
  try {
    const entries = await readable(source, async () => entriesOf(zip, source))
    return {
      read: async (name, maxBytes) =>
        readable(`${source}/${name}`, async () => readOne(zip, entries.get(name), maxBytes)),
      [Symbol.dispose]: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function entriesOf(zip: ZipFile, source: string): Promise<Map<string, Entry[]>> {
  if (zip.entryCount > MAX_ENTRIES) {
    throw new UserError(`${source}: it holds ${zip.entryCount} files; ${MAX_ENTRIES} at the most are read`)
  }
  const entries = new Map<string, Entry[]>()
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('latin1')
    entries.set(name, [...(entries.get(name) ?? []), entry])
  }
  return entries
}

async function readOne(zip: ZipFile, entries: readonly Entry[] = [], maxBytes: number): Promise<Uint8Array | null> {
  const [entry, ...more] = entries
  if (entry === undefined) return null
  if (more.length > 0) throw new Error('it is stored more than once')
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE
  if (type !== 0 && type !== REGULAR) throw new Error('it is no regular file')
  if (entry.uncompressedSize > maxBytes) {
    throw new Error(`it has ${entry.uncompressedSize} bytes; at most ${maxBytes} are read`)
  }
  // It ends with an error where there is more than the size that was just checked.
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

async function readable<T>(source: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    throw new UserError(`${source}: ${(cause as Error).message}`, { cause })
  }
}
