import { stop } from './not-readable.ts'

/** A report on its way in: never whole in memory. */
export type Chunks = AsyncIterable<Uint8Array>

/**
 * The same chunks, up to a limit.
 * @throws NotReadable while it is iterated, behind `maxBytes`
 */
export async function* limited(chunks: Chunks, maxBytes: number): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > maxBytes) stop(`it is longer than ${maxBytes} bytes`)
    yield chunk
  }
}

/** The first `size` bytes (fewer where there are no more), and all of them again. */
export async function peek(chunks: Chunks, size: number): Promise<{ head: Uint8Array; all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  for (let bytes = 0; bytes < size;) {
    const { value, done } = await iterator.next()
    if (done === true) break
    first.push(value)
    bytes += value.length
  }
  return { head: joined(first).subarray(0, size), all: resumed(first, iterator) }
}

async function* resumed(first: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* first
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1 && parts[0] !== undefined) return parts[0]
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
