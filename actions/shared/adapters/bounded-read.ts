import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { dirname, sep } from 'node:path'
import type { ReadLimits, ReadRefusal, ReadResult, StreamResult, StreamUse } from '../ports/workspace.ts'

/** File systems stamp files with the tick of a coarse clock, which may lie this far behind the one we read. */
const CLOCK_TICK_MS = 10

/** Bytes that are read at once. */
const CHUNK = 256 * 1024

/**
 * Reads one regular file that hostile code may have put there: no link is followed, no FIFO or device waited for, and
 * no more than `maxBytes` is read, whatever its size is said to be.
 */
export async function readBounded(path: string, limits: ReadLimits): Promise<ReadResult> {
  const result = await streamBounded(path, limits, allOf)
  return result.ok ? { ok: true, text: decode(result.value), bytes: result.value.length } : result
}

/** The same for a file that may be too large to hold: see `Workspace.stream`. */
export async function streamBounded<T>(path: string, limits: ReadLimits, use: StreamUse<T>): Promise<StreamResult<T>> {
  const outside = await leadsOut(path, limits.within)
  if (outside !== null) return outside
  const handle = await openWithoutFollowing(path)
  if ('ok' in handle) return handle
  try {
    return (await unfit(handle, path, limits)) ?? (await streamHandle(handle, path, { limits, use }))
  } finally {
    await handle.close()
  }
}

async function allOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts)
}

async function leadsOut(path: string, within: string | undefined): Promise<ReadRefusal | null> {
  if (within === undefined) return null
  try {
    const [folder, top] = await Promise.all([realpath(dirname(path)), realpath(within)])
    if (folder === top || folder.startsWith(top + sep)) return null
    return refused('not-a-file', path, `lies outside of ${within}, by a link or by '..'`)
  } catch {
    return refused('missing', path, 'does not exist')
  }
}

async function openWithoutFollowing(path: string): Promise<FileHandle | ReadRefusal> {
  try {
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? ''
    if (code === 'ENOENT' || code === 'ENOTDIR') return refused('missing', path, 'does not exist')
    if (code === 'ELOOP') return refused('not-a-file', path, 'is a symbolic link, which is not followed')
    return refused('unreadable', path, `could not be opened (${code})`)
  }
}

/** Why the opened file must not be read at all, or null. */
async function unfit(handle: FileHandle, path: string, limits: ReadLimits): Promise<ReadRefusal | null> {
  const stat = await handle.stat()
  if (!stat.isFile()) return refused('not-a-file', path, 'is not a regular file')
  if (stat.size > limits.maxBytes) return tooLarge(path, stat.size, limits)
  if (limits.notBefore !== undefined && stat.mtimeMs < limits.notBefore.getTime() - CLOCK_TICK_MS) {
    return refused('stale', path, `was written at ${stat.mtime.toISOString()}, before this run began`)
  }
  return null
}

interface Streaming<T> {
  limits: ReadLimits
  use: StreamUse<T>
}

/** A refusal while it streams is ours, whatever `use` makes of the error that it gets. */
async function streamHandle<T>(
  handle: FileHandle,
  path: string,
  { limits, use }: Streaming<T>,
): Promise<StreamResult<T>> {
  const ended: { by: ReadRefusal | null } = { by: null }
  const refuse = (refusal: ReadRefusal): never => {
    ended.by = refusal
    throw new Error(refusal.message)
  }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let size = 0; ;) {
      const wanted = Math.min(CHUNK, limits.maxBytes + 1 - size)
      const chunk = await handle.read(Buffer.alloc(wanted), 0).catch((cause: Error) => {
        return refuse(refused('unreadable', path, `could not be read (${cause.message})`))
      })
      if (chunk.bytesRead === 0) return
      size += chunk.bytesRead
      if (size > limits.maxBytes) refuse(tooLarge(path, size, limits))
      yield chunk.buffer.subarray(0, chunk.bytesRead)
    }
  }
  try {
    const value = await use(chunks())
    return ended.by ?? { ok: true, value }
  } catch (cause) {
    if (ended.by !== null) return ended.by
    throw cause
  }
}

function tooLarge(path: string, bytes: number, { maxBytes }: ReadLimits): ReadRefusal {
  return refused('too-large', path, `has ${bytes} bytes; at most ${maxBytes} are read`)
}

function refused(code: ReadRefusal['code'], path: string, why: string): ReadRefusal {
  return { ok: false, code, message: `${path} ${why}` }
}

/** By its byte order mark; else as UTF-8; else by the XML declaration; else UTF-8 with U+FFFD for what is broken. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return declaredDecoder(bytes).decode(bytes)
  }
}

function declaredDecoder(bytes: Uint8Array): InstanceType<typeof TextDecoder> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const label = /^<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(start)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder()
  }
}
