import { joined, peek } from './bytes.ts'
import type { Chunks } from './bytes.ts'
import { stop } from './not-readable.ts'

/** Bytes in which a byte order mark and an XML declaration are looked for. */
const HEAD_BYTES = 512

interface Encoding {
  /** As the Encoding Standard names it. */
  label: string
  /** Bytes of the byte order mark. */
  skip: number
  /** What is not of this encoding is a problem, not U+FFFD. */
  fatal: boolean
}

/**
 * The text of an XML document, in pieces: by its byte order mark, else as its declaration says, else as UTF-8 (XML 1.0,
 * appendix F). Bytes that are not of that encoding are a problem: ids must not be made of garbage.
 * @throws NotReadable
 */
export async function* decodeXml(chunks: Chunks): AsyncGenerator<string> {
  const { head, all } = await peek(chunks, HEAD_BYTES)
  const marks = marked(head, true)
  const label = declaredLabel(decodeHead(head))
  if (marks !== null && label !== null && !agrees(label, marks)) {
    stop(`it is declared as ${label} and marked as ${marks.label}`)
  }
  yield* decodeAs(all, marks ?? declared(label ?? 'utf-8'))
}

/** The text of a report that is not XML: by its byte order mark, else UTF-8 with U+FFFD for what is broken. */
export async function* decodeText(chunks: Chunks): AsyncGenerator<string> {
  const { head, all } = await peek(chunks, 3)
  yield* decodeAs(all, marked(head, false) ?? { label: 'utf-8', skip: 0, fatal: false })
}

/** The first bytes of a report as text, whatever may be cut off at their end. */
export function decodeHead(head: Uint8Array): string {
  const { label, skip } = marked(head, false) ?? { label: 'utf-8', skip: 0 }
  return new TextDecoder(label).decode(head.subarray(skip))
}

function marked(head: Uint8Array, fatal: boolean): Encoding | null {
  const [first, second, third] = head
  if (first === 0xef && second === 0xbb && third === 0xbf) return { label: 'utf-8', skip: 3, fatal }
  if (first === 0xff && second === 0xfe) return { label: 'utf-16le', skip: 2, fatal }
  if (first === 0xfe && second === 0xff) return { label: 'utf-16be', skip: 2, fatal }
  // `<` in two bytes: UTF-16 without a mark.
  if (first === 0x3c && second === 0) return { label: 'utf-16le', skip: 0, fatal }
  if (first === 0 && second === 0x3c) return { label: 'utf-16be', skip: 0, fatal }
  return null
}

function declaredLabel(start: string): string | null {
  const label = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]
  return label?.toLowerCase().slice(0, 40) ?? null
}

/** UTF-16 without more is either byte order. */
function agrees(label: string, marks: Encoding): boolean {
  if (marks.label === 'utf-8') return /^(utf-?8|(us-)?ascii)$/.test(label)
  return [marks.label, 'utf-16', 'utf16', 'ucs-2', 'iso-10646-ucs-2', 'unicode'].includes(label)
}

function declared(label: string): Encoding {
  // ASCII is UTF-8 of one byte a character: the Encoding Standard would take it for Windows-1252.
  if (/^(us-)?ascii$/.test(label)) return { label: 'utf-8', skip: 0, fatal: true }
  if (/^(utf-?16|utf-?32|ucs-?[24]|iso-10646-ucs-[24]|unicode$)/.test(label)) {
    stop(`it is declared as ${label} and is not written in it`)
  }
  return { label, skip: 0, fatal: true }
}

async function* decodeAs(chunks: Chunks, { label, skip, fatal }: Encoding): AsyncGenerator<string> {
  const decoder = decoderOf(label, fatal)
  const decode = decoder.encoding === 'utf-8' ? wholeCharacters(decoder) : streamed(decoder)
  let toSkip = skip
  try {
    for await (const chunk of chunks) {
      const from = Math.min(toSkip, chunk.length)
      toSkip -= from
      const text = decode(chunk.subarray(from))
      if (text !== '') yield text
    }
    const rest = decode(null)
    if (rest !== '') yield rest
  } catch (cause) {
    if ((cause as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      stop(`it is not written in ${label}, as it is marked or declared to be`)
    }
    throw cause
  }
}

function decoderOf(label: string, fatal: boolean): Decoder {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true })
  } catch {
    return stop(`it names an encoding that is not known: '${label}'`)
  }
}

type Decoder = InstanceType<typeof TextDecoder>
type Decode = (chunk: Uint8Array | null) => string

function streamed(decoder: Decoder): Decode {
  return (chunk) => (chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true }))
}

/**
 * UTF-8, cut between characters by us: a decoder that keeps the rest itself is several times slower in Node, and makes
 * two-byte strings of ASCII.
 */
function wholeCharacters(decoder: Decoder): Decode {
  let rest: Uint8Array = new Uint8Array()
  return (chunk) => {
    const bytes = chunk === null || rest.length > 0 ? joined(chunk === null ? [rest] : [rest, chunk]) : chunk
    const end = chunk === null ? bytes.length : bytes.length - cutCharacter(bytes)
    rest = bytes.slice(end)
    return decoder.decode(bytes.subarray(0, end))
  }
}

/** Bytes at the end that begin a character and do not end it. */
function cutCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
    if (byte < 0x80) return 0
  }
  return 0
}
