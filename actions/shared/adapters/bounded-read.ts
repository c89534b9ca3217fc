import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { dirname, sep } from 'node:path'
import type { ReadLimits, ReadResult } from '../ports/workspace.ts'

type Refusal = Extract<ReadResult, { ok: false }>

/** File systems stamp files with the tick of a coarse clock, which may lie this far behind the one we read. */
const CLOCK_TICK_MS = 10

/**
 * Reads one regular file that hostile code may have put there: no link is followed, no FIFO or device waited for, and
 * no more than `maxBytes` is read, whatever its size is said to be.
 */
export async function readBounded(path: string, limits: ReadLimits): Promise<ReadResult> {
  const outside = await leadsOut(path, limits.within)
  if (outside !== null) return outside
  const handle = await openWithoutFollowing(path)
  if ('ok' in handle) return handle
  try {
    return await readHandle(handle, path, limits)
  } catch (cause) {
    return refused('unreadable', path, `could not be read (${(cause as Error).message})`)
  } finally {
    await handle.close()
  }
}

async function leadsOut(path: string, within: string | undefined): Promise<Refusal | null> {
  if (within === undefined) return null
  try {
    const [folder, top] = await Promise.all([realpath(dirname(path)), realpath(within)])
    if (folder === top || folder.startsWith(top + sep)) return null
    return refused('not-a-file', path, `lies outside of ${within}, by a link or by '..'`)
  } catch {
    return refused('missing', path, 'does not exist')
  }
}

async function openWithoutFollowing(path: string): Promise<FileHandle | Refusal> {
  try {
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? ''
    if (code === 'ENOENT' || code === 'ENOTDIR') return refused('missing', path, 'does not exist')
    if (code === 'ELOOP') return refused('not-a-file', path, 'is a symbolic link, which is not followed')
    return refused('unreadable', path, `could not be opened (${code})`)
  }
}

async function readHandle(handle: FileHandle, path: string, limits: ReadLimits): Promise<ReadResult> {
  const stat = await handle.stat()
  if (!stat.isFile()) return refused('not-a-file', path, 'is not a regular file')
  if (stat.size > limits.maxBytes) return tooLarge(path, stat.size, limits)
  if (limits.notBefore !== undefined && stat.mtimeMs < limits.notBefore.getTime() - CLOCK_TICK_MS) {
    return refused('stale', path, `was written at ${stat.mtime.toISOString()}, before this run began`)
  }
  const bytes = await readUpTo(handle, limits.maxBytes + 1)
  if (bytes.length > limits.maxBytes) return tooLarge(path, bytes.length, limits)
  return { ok: true, text: decode(bytes), bytes: bytes.length }
}

async function readUpTo(handle: FileHandle, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  while (size < limit) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(1 << 20, limit - size)), 0)
    if (bytesRead === 0) break
    chunks.push(buffer.subarray(0, bytesRead))
    size += bytesRead
  }
  return Buffer.concat(chunks)
}

function tooLarge(path: string, bytes: number, { maxBytes }: ReadLimits): Refusal {
  return refused('too-large', path, `has ${bytes} bytes; at most ${maxBytes} are read`)
}

function refused(code: Refusal['code'], path: string, why: string): Refusal {
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
