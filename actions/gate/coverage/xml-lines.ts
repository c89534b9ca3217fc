import { SaxesParser } from 'saxes'
import type { AskedLines, LineMarks, LineReport } from './diff-coverage.ts'
import { namesOf, seenFrom, unixPath, type Place } from './unix-path.ts'
import { withoutOthers } from './xml-filter.ts'

/** Lines of one `<class>`, `<file>` or `<sourcefile>` of a report, and the names that it goes by there. */
interface Entry {
  kind: 'class' | 'file' | 'sourcefile'
  /** The package that a `sourcefile` stands in. */
  folder: string
  name: string
  lines: { line: number; ran: boolean }[]
}

interface XmlReport {
  root: { name: string; attributes: Readonly<Record<string, string>> }
  sources: string[]
  entries: Entry[]
  /** PHPUnit writes Clover without saying so at the root: its lines tell. */
  hasCloverLines: boolean
}

type Format = 'cobertura' | 'clover' | 'jacoco'

/** JaCoCo names a package and a file; where the packages begin is not in its report. */
const JAVA_ROOTS = ['src/main/java', 'src/test/java']

/**
 * The lines of a Cobertura, Clover or JaCoCo report as diff-cover counts them: a line that is listed more than once did
 * not run where one of its entries has no hits. What nobody asks for is passed over before the text is parsed.
 */
export function xmlLines(text: string, asked: AskedLines, place: Place): LineReport | { problem: string } {
  const report = readXml(withoutOthers(text, asked))
  // What was taken out may have been something else than it looked: the whole text decides.
  const read = 'problem' in report ? readXml(text) : report
  if ('problem' in read) return read
  const index = indexOf(read, place)
  const keys = formatOf(read) === 'cobertura' ? (path: string) => namesOf(place, path) : (path: string) => [path]
  const lines = new Map<string, LineMarks>()
  for (const path of asked.keys()) {
    const key = keys(path).find((name) => index.has(name))
    if (key !== undefined) lines.set(path, marksOf(index.get(key) ?? []))
  }
  return lines
}

/** The entries of a report by each name that a file of the repository may be found under. */
function indexOf(report: XmlReport, place: Place): Map<string, Entry[]> {
  const row = formats[formatOf(report)]
  const index = new Map<string, Entry[]>()
  for (const entry of report.entries) {
    if (entry.kind !== row.kind) continue
    for (const name of new Set(row.namesOf(entry, report, place))) {
      const entries = index.get(name)
      if (entries === undefined) index.set(name, [entry])
      else entries.push(entry)
    }
  }
  return index
}

function formatOf({ root, hasCloverLines }: XmlReport): Format {
  if ('clover' in root.attributes || hasCloverLines) return 'clover'
  return 'name' in root.attributes ? 'jacoco' : 'cobertura'
}

function marksOf(entries: readonly Entry[]): LineMarks {
  const lines = entries.flatMap((entry) => entry.lines)
  const missed = lines.filter(({ ran }) => !ran)
  return { measured: new Set(lines.map(({ line }) => line)), missed: new Set(missed.map(({ line }) => line)) }
}

interface FormatRow {
  kind: Entry['kind']
  namesOf: (entry: Entry, report: XmlReport, place: Place) => string[]
}

const formats: Readonly<Record<Format, FormatRow>> = {
  /** By its name as it stands there, and below each of the report's sources. */
  cobertura: {
    kind: 'class',
    namesOf: ({ name }, { sources }) => ['', ...sources].map((source) => joined(source, name)),
  },
  /** By the end of an absolute path too: reports come from other machines. */
  clover: { kind: 'file', namesOf: ({ name }, _report, place) => [seenFrom(place, name), ...endsOf(unixPath(name))] },
  jacoco: {
    kind: 'sourcefile',
    namesOf: ({ folder, name }, _report, place) =>
      JAVA_ROOTS.map((root) => seenFrom(place, `${root}/${folder}/${name}`)),
  },
}

/** `b/c` and `c` of `a/b/c`. */
function endsOf(path: string): string[] {
  const segments = path.split('/')
  return segments.slice(1).map((_, at) => segments.slice(at + 1).join('/'))
}

function joined(source: string, name: string): string {
  return unixPath(name.startsWith('/') || source === '' ? name : `${source}/${name}`)
}

/** Ends the parse from inside a handler. */
class NotReadable extends Error {}

function readXml(text: string): XmlReport | { problem: string } {
  const report: XmlReport = { root: { name: '', attributes: {} }, sources: [], entries: [], hasCloverLines: false }
  const stack: Element[] = []
  const parser = new SaxesParser({ position: false })
  parser.on('error', (cause) => {
    throw new NotReadable(`it is not well-formed XML: ${cause.message.slice(0, 200)}`)
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Element['attributes'], entry: null }
    open(element, stack, report)
    stack.push(element)
  })
  parser.on('text', (value) => {
    if (stack.length === 3 && stack[2]?.name === 'source' && stack[1]?.name === 'sources')
      report.sources.push(value.trim())
  })
  parser.on('closetag', () => void stack.pop())
  try {
    parser.write(text).close()
    return report
  } catch (cause) {
    if (cause instanceof NotReadable) return { problem: cause.message }
    throw cause
  }
}

interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  /** Where the lines below it go. */
  entry: Entry | null
}

function open(element: Element, stack: readonly Element[], report: XmlReport): void {
  const { name, attributes } = element
  const parent = stack.at(-1)
  if (parent === undefined) report.root = { name, attributes }
  else if (name === 'line') readLine(attributes, parent, report)
  else if (name === 'lines' && parent.name === 'class') element.entry = parent.entry
  else if (name === 'class') element.entry = entry(element, attributes['filename'] ?? '', report)
  else if (name === 'file') element.entry = entry(element, attributes['path'] || (attributes['name'] ?? ''), report)
  else if (name === 'sourcefile' && parent.name === 'package') {
    element.entry = entry(element, attributes['name'] ?? '', report)
    if (element.entry !== null) element.entry.folder = parent.attributes['name'] ?? ''
  }
}

function entry({ name: kind }: Element, name: string, { entries }: XmlReport): Entry | null {
  if (name === '') return null
  const made: Entry = { kind: kind as Entry['kind'], folder: '', name, lines: [] }
  entries.push(made)
  return made
}

/** The attributes with a line's number and its hits (JaCoCo: instructions that ran). */
const lineAttributes: Readonly<Record<Entry['kind'], readonly [string, string]>> = {
  class: ['number', 'hits'],
  file: ['num', 'count'],
  sourcefile: ['nr', 'ci'],
}

const cloverLines = ['method', 'stmt', 'cond']

function readLine(attributes: Element['attributes'], parent: Element, report: XmlReport): void {
  if (parent.name === 'file' && 'num' in attributes && 'count' in attributes) report.hasCloverLines = true
  const { entry } = parent
  if (entry === null || parent.name === 'class') return
  if (entry.kind === 'file' && !cloverLines.includes(attributes['type'] ?? '')) return
  const [numberName, hitsName] = lineAttributes[entry.kind]
  const [number = '', hits = '0'] = [attributes[numberName], attributes[hitsName]]
  if (!/^\d{1,15}$/.test(number) || !/^\d{1,15}$/.test(hits)) {
    throw new NotReadable(
      `${numberName}="${number.slice(0, 30)}" ${hitsName}="${hits.slice(0, 30)}" is not a line and its hits`,
    )
  }
  entry.lines.push({ line: Number(number), ran: Number(hits) > 0 })
}
