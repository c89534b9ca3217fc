/** A declaration that leaves the encoding at UTF-8, or none at all. */
const plain = /^(?:<\?xml(?![^>]*\bencoding\s*=\s*["'](?!utf-?8["']))[^>]*>|<[^?\0])/i

/** The text of an XML document, in whatever encoding it is marked or declared. */
export async function xmlText(bytes: Uint8Array): Promise<string | { problem: string }> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 512))
  if (plain.test(head)) return decodeUtf8(bytes)
  const [{ decodeXml }, { orProblem }] = await Promise.all([
    import('../../shared/xml/decode.ts'),
    import('../../shared/xml/not-readable.ts'),
  ])
  return orProblem(async () => {
    const parts: string[] = []
    for await (const part of decodeXml(whole(bytes))) parts.push(part)
    return parts.join('')
  })
}

function decodeUtf8(bytes: Uint8Array): string | { problem: string } {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { problem: 'it is not written in UTF-8' }
  }
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
