/** A report that lies in memory, as a stream: `size` bytes at once. */
export async function* inChunks(report: string | Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = typeof report === 'string' ? new TextEncoder().encode(report) : report
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}
