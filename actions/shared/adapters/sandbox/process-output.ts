import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { UserError } from '../../contracts/errors.ts'

export interface BoundedOutput {
  write(chunk: Buffer): void
  /** Ends the file. `bytes` is what was printed, kept or not. */
  close(): Promise<{ bytes: number; truncated: boolean }>
}

/**
 * Keeps the first and the last half of `capBytes` of what is printed; the middle is dropped and counted. The beginning
 * says what was run, the end says how it went. Memory stays below `capBytes` however much comes.
 */
export async function boundedOutput(file: string, capBytes: number): Promise<BoundedOutput> {
  const stream = createWriteStream(file, { mode: 0o600 })
  await once(stream, 'open').catch((cause: Error) => {
    throw unwritable(file, cause)
  })
  let failure: Error | null = null
  stream.on('error', (cause) => (failure = cause))
  const closed = new Promise<void>((resolve) => stream.once('close', () => resolve()))
  const headBytes = Math.ceil(capBytes / 2)
  const tail = ringOf(capBytes - headBytes)
  let bytes = 0
  return {
    write(chunk) {
      const room = Math.max(0, headBytes - bytes)
      bytes += chunk.length
      if (room > 0) stream.write(chunk.subarray(0, room))
      if (chunk.length > room) tail.push(chunk.subarray(room))
    },
    async close() {
      const dropped = tail.dropped()
      if (dropped > 0) stream.write(`\n[… ${dropped} bytes left out …]\n`)
      for (const chunk of tail.chunks()) stream.write(chunk)
      stream.end()
      await closed
      if (failure !== null) throw unwritable(file, failure)
      return { bytes, truncated: dropped > 0 }
    },
  }
}

function unwritable(file: string, cause: NodeJS.ErrnoException): UserError {
  const advice = 'free some space there, or name another state folder with "state"'
  return new UserError(`${file} could not be written (${cause.code}): ${advice}`, { cause })
}

/** The last `capacity` bytes of what is pushed. */
function ringOf(capacity: number) {
  let kept: Buffer[] = []
  let size = 0
  let dropped = 0
  const trim = (): void => {
    while (size > capacity) {
      const first = kept[0]
      if (first === undefined) return
      const excess = Math.min(first.length, size - capacity)
      kept = excess === first.length ? kept.slice(1) : [first.subarray(excess), ...kept.slice(1)]
      size -= excess
      dropped += excess
    }
  }
  return {
    push(chunk: Buffer): void {
      // A copy: a slice would keep the whole pool buffer alive.
      kept.push(Buffer.from(chunk))
      size += chunk.length
      if (kept.length > 64) kept = [Buffer.concat(kept)]
      trim()
    },
    dropped: () => dropped,
    chunks: () => kept,
  }
}
