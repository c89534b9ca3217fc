import type { Chunks } from '../xml/bytes.ts'
import { stop } from '../xml/not-readable.ts'
import { eachMember } from './json-members.ts'
import { addBranch, addLine, isLine, rawFile } from './record.ts'
import type { RawFile, RawReport } from './record.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * Reads istanbul's JSON (`coverage-final.json`): an object with an entry a file. Lines as istanbul-lib-coverage has
 * them (`getLineCoverage`): those on which a statement begins, covered where one of their statements ran.
 * @throws NotReadable
 */
export async function readIstanbul(chunks: Chunks, report: RawReport): Promise<void> {
  await eachMember(chunks, (key, value) => readEntry(key, value, report))
}

function readEntry(key: string, value: unknown, report: RawReport): void {
  const entry = objectOf(value, key)
  const file = rawFile(report, typeof entry['path'] === 'string' ? entry['path'] : key)
  const statements = objectOf(entry['statementMap'], key)
  for (const [id, count] of Object.entries(objectOf(entry['s'], key))) {
    const place = statements[id]
    if (place === undefined) continue
    const line = beginOf(place)
    if (!isLine(line) || !isCount(count))
      stop(`'${key.slice(0, 80)}': statement ${id.slice(0, 20)} has no line and count`)
    addLine(report, file, { line, hit: count > 0 })
  }
  readBranches(entry, file, report)
}

function readBranches(entry: Json, file: RawFile, report: RawReport): void {
  const places = objectOf(entry['branchMap'] ?? {}, file.path)
  for (const [id, counts] of Object.entries(objectOf(entry['b'] ?? {}, file.path))) {
    if (!Array.isArray(counts)) return wrongBranch(file, id)
    const place = places[id]
    const line = isObject(place) ? (place['line'] ?? beginOf(place['loc'])) : undefined
    for (const [index, count] of (counts as unknown[]).entries()) {
      if (!isCount(count)) wrongBranch(file, id)
      // Branches without a place count too.
      addBranch(report, file, { line: isLine(line) ? line : 0, name: `${id},${index}`, hit: count > 0 })
    }
  }
}

function wrongBranch(file: RawFile, id: string): never {
  stop(`'${file.path.slice(0, 80)}': branch ${id.slice(0, 20)} has no counts`)
}

function beginOf(location: unknown): unknown {
  const start = isObject(location) ? location['start'] : undefined
  return isObject(start) ? start['line'] : undefined
}

function objectOf(value: unknown, key: string): Json {
  return isObject(value) ? value : stop(`'${key.slice(0, 80)}' has no statementMap, s, branchMap or b`)
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value)
}
