import type { AskedLines, LineMarks, LineReport } from './diff-coverage.ts'
import { lastSegment, seenFrom, type Place } from './unix-path.ts'

const END = 'end_of_record'
const COUNT = /^\d{1,15}$/

/** One file: what stands in all of its records. */
type Hits = Map<number, number>

/**
 * The lines of an LCOV tracefile (geninfo(1)) as diff-cover counts them: those of `DA`; and, where no `DA` names it, the
 * line on which a function begins (Jest lists no statement there) and the line of a branch. Records of other files are
 * passed over.
 */
export function lcovLines(text: string, asked: AskedLines, place: Place): LineReport | { problem: string } {
  const wanted = wantedFiles(asked, place)
  const files = new Map<string, Hits>()
  let at = 0
  for (let start = nextRecord(text, at); start !== -1; start = nextRecord(text, at)) {
    const end = endOf(text, start)
    if (end === -1) return { problem: 'its last record has no end_of_record: it was cut off' }
    const nameEnd = text.indexOf('\n', start)
    const path = wanted(text.slice(start + 'SF:'.length, nameEnd).trim())
    if (path !== undefined) {
      const hits = files.get(path) ?? new Map<number, number>()
      const problem = readRecord(text.slice(nameEnd + 1, end).split('\n'), hits)
      if (problem !== null) return { problem }
      files.set(path, hits)
    }
    at = end + END.length
  }
  if (at === 0) return { problem: 'it has no record' }
  return new Map([...files].map(([path, hits]) => [path, marksOf(hits)]))
}

/** The path in the repository that a report's name stands for, where it is asked for. The last segment decides most. */
function wantedFiles(asked: AskedLines, place: Place): (name: string) => string | undefined {
  const wanted = new Map([...asked.keys()].map((path) => [seenFrom(place, path), path]))
  const segments = new Set([...wanted.keys()].map(lastSegment))
  return (name) => (segments.has(lastSegment(name)) ? wanted.get(seenFrom(place, name)) : undefined)
}

function nextRecord(text: string, from: number): number {
  if (from === 0 && text.startsWith('SF:')) return 0
  const at = text.indexOf('\nSF:', from)
  return at === -1 ? -1 : at + 1
}

/** Where the line `end_of_record` begins. */
function endOf(text: string, from: number): number {
  let at = text.indexOf(`\n${END}`, from)
  while (at !== -1 && !/^[ \t\r]*(?:\n|$)/.test(text.slice(at + 1 + END.length, at + 12 + END.length))) {
    at = text.indexOf(`\n${END}`, at + 1)
  }
  return at === -1 ? -1 : at + 1
}

function marksOf(hits: Hits): LineMarks {
  const missed = new Set<number>()
  for (const [line, count] of hits) if (count === 0) missed.add(line)
  return { measured: new Set(hits.keys()), missed }
}

interface Branches {
  total: number
  taken: number
  hits: number
}

interface Extras {
  branches: Map<number, Branches>
  functions: Map<string, { line: number; hits: number }>
}

/** @returns why it cannot be read; null where it could */
function readRecord(lines: readonly string[], hits: Hits): string | null {
  const extras: Extras = { branches: new Map(), functions: new Map() }
  for (const line of lines) {
    // Nearly every line of a report is one of these.
    if (line.startsWith('DA:')) {
      if (readHits(line, hits)) continue
      return `'${line.trim().slice(0, 60)}' is not a line and its hits`
    }
    const colon = line.indexOf(':')
    const read = readers.get(line.slice(0, colon))
    const fields = line
      .slice(colon + 1)
      .trim()
      .split(',')
    const right = read === undefined || read(fields, extras)
    if (!right) return `'${line.trim().slice(0, 60)}' cannot be read`
  }
  addBranches(extras.branches, hits)
  for (const { line, hits: count } of extras.functions.values()) if (!hits.has(line)) hits.set(line, count)
  return null
}

type Reader = (fields: readonly string[], extras: Extras) => boolean

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['SF', () => false],
  ['BRDA', readBranch],
  ['FN', readFunction],
  ['FNDA', readFunctionHits],
])

const dataLine = /^DA:(\d{1,15}),(\d{1,15})(?:,.*)?\s*$/

/** `DA:<line>,<hits>[,<checksum>]` */
function readHits(text: string, hits: Hits): boolean {
  const found = dataLine.exec(text)
  const line = Number(found?.[1])
  if (found === null || line === 0) return false
  hits.set(line, (hits.get(line) ?? 0) + Number(found[2]))
  return true
}

/** `BRDA:<line>,<block>,<branch>,<taken>`; taken `-` is a branch whose line never ran. */
function readBranch(fields: readonly string[], { branches }: Extras): boolean {
  const [line = '', taken = ''] = [fields[0], fields.at(-1)]
  if (fields.length < 4 || !COUNT.test(line) || !/^(?:-|\d{1,15})$/.test(taken)) return false
  const known = branches.get(Number(line)) ?? { total: 0, taken: 0, hits: 0 }
  const count = taken === '-' ? 0 : Number(taken)
  const sum = { total: known.total + 1, taken: known.taken + (count > 0 ? 1 : 0), hits: known.hits + count }
  branches.set(Number(line), sum)
  return true
}

/** `FN:<line>,[<last line>,]<name>` */
function readFunction([line = '', ...name]: readonly string[], { functions }: Extras): boolean {
  if (!COUNT.test(line)) return false
  functions.set(nameOf(name), { line: Number(line), hits: 0 })
  return true
}

/** `FNDA:<hits>,<name>` */
function readFunctionHits([count = '', ...name]: readonly string[], { functions }: Extras): boolean {
  const known = functions.get(name.join(','))
  if (!COUNT.test(count)) return false
  if (known !== undefined) known.hits = Number(count)
  return true
}

function nameOf(fields: readonly string[]): string {
  return (fields.length > 1 && COUNT.test(fields[0] ?? '') ? fields.slice(1) : fields).join(',')
}

/** A line with branches and no hits of its own ran where all of its branches were taken; one with hits 0, where any was. */
function addBranches(branches: Extras['branches'], hits: Hits): void {
  for (const [line, branch] of branches) {
    const own = hits.get(line)
    if (own === undefined) hits.set(line, branch.taken < branch.total ? 0 : branch.hits)
    else if (own === 0) hits.set(line, branch.hits)
  }
}
