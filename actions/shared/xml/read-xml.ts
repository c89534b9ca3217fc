import { SaxesParser } from 'saxes'
import type { Chunks } from './bytes.ts'
import { decodeXml } from './decode.ts'
import { stop } from './not-readable.ts'
import { repaired } from './repair.ts'

const MAX_DEPTH = 100
const MAX_ATTRIBUTES = 100
const MAX_ELEMENTS = 20_000_000
/** Characters of a text, of a name, or of the attributes of one element. */
const MAX_HELD = 4 * 1024 * 1024
/** Characters that the parser is given at once: what it holds is looked at in between. */
const PIECE = 64 * 1024

/** Without a prototype: an attribute may have any name. */
export type Attributes = Readonly<Record<string, string>>

/** Takes the elements of a document as they come. Throws `NotReadable` (see `stop`) to end it. */
export interface XmlReader {
  /** Elements whose own text is wanted. All other text is let go of, whatever its size. */
  readonly textOf: ReadonlySet<string>
  /** @param parents the elements around it, outermost first */
  open(name: string, attributes: Attributes, parents: readonly string[]): void
  /** Text of an element of `textOf`, whose name is the last of `parents`. It may come in several parts. */
  text(value: string, parents: readonly string[]): void
  close(name: string, parents: readonly string[]): void
}

/**
 * Reads an XML 1.0 document without holding more of it than one tag. A DOCTYPE is passed over: nothing that it names
 * is fetched, nothing that it defines is expanded, and a reference to an entity of its own ends the reading.
 * @throws NotReadable where it is not well-formed, or larger in any way than a report has to be
 */
export async function readXml(chunks: Chunks, reader: XmlReader): Promise<void> {
  const place: Place = { open: [], inTag: false, elements: 0, listening: false }
  const parser = parserFor(reader, place)
  let blank = true
  for await (const text of repaired(decodeXml(chunks))) {
    blank &&= text.trim() === ''
    for (let start = 0; start < text.length; start += PIECE) {
      parser.write(text.slice(start, start + PIECE))
      checkHeld(parser, place)
    }
  }
  if (blank) stop('it is empty')
  parser.close()
}

function refuse(problem: string): never {
  stop(`it cannot be read as XML: ${problem}`)
}

interface Place {
  /** Names of the open elements. */
  open: string[]
  /** Between the name of an opening tag and its end. */
  inTag: boolean
  elements: number
  listening: boolean
}

function parserFor(reader: XmlReader, place: Place): SaxesParser {
  // Whatever version it claims, it is read by the rules of 1.0, as its fifth edition has it.
  const parser = new SaxesParser({ position: false, defaultXMLVersion: '1.0', forceXMLVersion: true })
  let attributes = 0
  let characters = 0
  parser.on('error', (cause) => refuse(`it is not well-formed (${cause.message.slice(0, 200)})`))
  parser.on('opentagstart', () => {
    ;[place.inTag, attributes, characters] = [true, 0, 0]
    if (place.open.length >= MAX_DEPTH) refuse(`its elements are nested deeper than ${MAX_DEPTH}`)
    if (++place.elements > MAX_ELEMENTS) refuse(`it has more than ${MAX_ELEMENTS} elements`)
  })
  parser.on('attribute', ({ value }) => {
    characters += value.length
    if (++attributes > MAX_ATTRIBUTES) refuse(`an element has more than ${MAX_ATTRIBUTES} attributes`)
    if (characters > MAX_HELD) refuse(`the attributes of an element have more than ${MAX_HELD} characters`)
  })
  parser.on('opentag', (tag) => {
    place.inTag = false
    reader.open(tag.name, tag.attributes as Attributes, place.open)
    place.open.push(tag.name)
    listen(parser, reader, place)
  })
  parser.on('closetag', ({ name }) => {
    place.open.pop()
    reader.close(name, place.open)
    listen(parser, reader, place)
  })
  return parser
}

/** Text that nobody listens to is not even collected by the parser. */
function listen(parser: SaxesParser, reader: XmlReader, place: Place): void {
  const wanted = reader.textOf.has(place.open.at(-1) ?? '')
  if (wanted === place.listening) return
  place.listening = wanted
  const hear = (value: string): void => reader.text(value, place.open)
  for (const kind of ['text', 'cdata'] as const) {
    if (wanted) parser.on(kind, hear)
    else parser.off(kind)
  }
}

/**
 * The parser collects CDATA and comments without an end, wanted or not, and has no setting for that: where it collects
 * for nobody, what it holds is taken from it. (By index: these fields are private to TypeScript alone.)
 */
function checkHeld(parser: SaxesParser, { inTag, elements, listening }: Place): void {
  if (!inTag && !listening && elements > 0) parser['text'] = ''
  const held = Math.max(
    parser['text'].length,
    parser['name'].length,
    parser['entity'].length,
    parser['piTarget'].length,
  )
  if (held > MAX_HELD) refuse(`a text or a name in it has more than ${MAX_HELD} characters`)
}
