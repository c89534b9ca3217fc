import { SaxesParser } from 'saxes'
import type { FileRecord, RawReport } from './record.ts'

const MAX_DEPTH = 100
const MAX_ATTRIBUTES = 100
const CHUNK = 64 * 1024
const COUNT = /^\d{1,15}$/

/**
 * Reads Cobertura XML (coverage-04.dtd), as coverage.py and many others write it. Streaming; a DOCTYPE is passed over
 * and what it names is never fetched, no entity of its own is expanded.
 */
export function readCobertura(text: string): RawReport | { problem: string } {
  const reading: Reading = { sources: [], records: [], stack: [], record: null, sawRoot: false }
  const parser = new SaxesParser({ position: false })
  parser.on('error', (cause) => stop(`it is not well-formed XML: ${cause.message.slice(0, 200)}`))
  parser.on('opentagstart', ({ name }) => {
    reading.stack.push(name)
    if (reading.stack.length > MAX_DEPTH) stop(`its elements are nested deeper than ${MAX_DEPTH}`)
  })
  let attributes = 0
  parser.on('attribute', () => {
    attributes++
    if (attributes > MAX_ATTRIBUTES) stop(`an element has more than ${MAX_ATTRIBUTES} attributes`)
  })
  parser.on('opentag', (tag) => {
    attributes = 0
    open(tag.name, tag.attributes as Record<string, string>, reading)
  })
  parser.on('text', (value) => {
    if (reading.stack.at(-1) === 'source' && value.trim() !== '') reading.sources.push(value.trim())
  })
  parser.on('closetag', ({ name }) => {
    reading.stack.pop()
    if (name === 'class') reading.record = null
  })
  return parseAll(parser, text, reading)
}

interface Reading {
  sources: string[]
  records: FileRecord[]
  stack: string[]
  record: FileRecord | null
  sawRoot: boolean
}

/** Ends the parse from inside a handler. */
class NotReadable extends Error {}

function stop(problem: string): never {
  throw new NotReadable(problem)
}

function parseAll(parser: SaxesParser, text: string, reading: Reading): RawReport | { problem: string } {
  try {
    for (let start = 0; start < text.length; start += CHUNK) parser.write(text.slice(start, start + CHUNK))
    parser.close()
    return { records: reading.records, sources: reading.sources }
  } catch (cause) {
    if (cause instanceof NotReadable) return { problem: cause.message }
    throw cause
  }
}

function open(name: string, attributes: Readonly<Record<string, string>>, reading: Reading): void {
  if (!reading.sawRoot) {
    if (name !== 'coverage') stop(`its root element is <${name.slice(0, 40)}>, not <coverage>`)
    reading.sawRoot = true
  }
  if (name === 'class') {
    const path = attributes['filename'] ?? ''
    if (path === '') stop('a class has no filename')
    reading.record = { path, lines: new Map(), branches: new Map() }
    reading.records.push(reading.record)
  }
  // Lines stand under their methods too, where a tool writes those: the class lists each of them once.
  if (name === 'line' && reading.record !== null && !reading.stack.includes('method')) readLine(attributes, reading.record)
}

function readLine(attributes: Readonly<Record<string, string>>, { lines, branches }: FileRecord): void {
  const [number = '', hits = ''] = [attributes['number'], attributes['hits']]
  if (!COUNT.test(number) || !COUNT.test(hits) || number === '0') {
    stop(`number="${number.slice(0, 30)}" hits="${hits.slice(0, 30)}" is not a line and its hits`)
  }
  const line = Number(number)
  lines.set(line, Math.max(lines.get(line) ?? 0, Number(hits)))
  if (attributes['branch'] !== 'true') return
  const condition = attributes['condition-coverage']
  if (condition === undefined) return
  const parts = /\((\d{1,9})\/(\d{1,9})\)\s*$/.exec(condition)
  const ratio = { covered: Number(parts?.[1]), total: Number(parts?.[2]) }
  if (parts === null || ratio.covered > ratio.total) stop(`condition-coverage="${condition.slice(0, 40)}" is no ratio`)
  branches.set(number, ratio)
}
