import parse from 'lcov-parse'
import type { FileRecord, RawReport } from './record.ts'

/** Records that are read at once: the parser keeps everything it is given in memory. */
const BATCH = 500

/** A hit or line count; more digits are not exact any more. */
const COUNT = /^\d{1,15}$/

/**
 * Reads an LCOV tracefile (geninfo(1)). The parser does lines; branches and functions are taken out before, because it
 * reads them wrongly (exception blocks become NaN, LCOV 2 functions get a number for a name) and slowly.
 */
export function readLcov(text: string): RawReport | { problem: string } {
  const parts = text.replaceAll('\r\n', '\n').split(/^end_of_record[ \t]*$/m)
  const rest = parts.pop() ?? ''
  if (/^(SF|DA):/m.test(rest)) return { problem: 'its last record has no end_of_record: it was cut off' }
  if (parts.length === 0) return { problem: 'it has no record' }
  const records: FileRecord[] = []
  for (let start = 0; start < parts.length; start += BATCH) {
    const batch = readBatch(parts.slice(start, start + BATCH))
    if ('problem' in batch) return batch
    records.push(...batch.records)
  }
  return { records, sources: [] }
}

function readBatch(parts: readonly string[]): { records: FileRecord[] } | { problem: string } {
  const lines = parts.map((part) => part.split('\n').map((line) => line.trim()))
  for (const line of lines.flat()) {
    const problem = wrongLine(line)
    if (problem !== null) return { problem }
  }
  const parsed = parseLines(lines)
  if (!Array.isArray(parsed)) return parsed
  const records: FileRecord[] = []
  for (const [index, record] of parsed.entries()) {
    if (!record.file) return { problem: 'it has a record without SF' }
    const hits = new Map<number, number>()
    for (const { line, hit } of record.lines.details) hits.set(line, Math.max(hits.get(line) ?? 0, hit))
    records.push({ path: record.file, lines: hits, branches: readBranches(lines[index] ?? []) })
  }
  return { records }
}

/** Why a DA line cannot be believed, or null. A checksum may stand behind the hits. */
function wrongLine(line: string): string | null {
  if (!line.startsWith('DA:')) return null
  const [number = '', hits = ''] = line.slice(3).split(',')
  const right = COUNT.test(number) && COUNT.test(hits) && Number(number) >= 1
  return right ? null : `'${line.slice(0, 60)}' is not a line and its hits`
}

function parseLines(records: readonly (readonly string[])[]) {
  const kept = records.flatMap((lines) => [...lines.filter((line) => /^(SF|DA):/.test(line)), 'end_of_record'])
  let result: parse.LcovFile[] | { problem: string } = { problem: 'it could not be parsed' }
  parse.source(kept.join('\n'), (error, data) => {
    result = data ?? { problem: `it could not be parsed: ${error}` }
  })
  return result as parse.LcovFile[] | { problem: string }
}

/** `BRDA:<line>,<block>,<branch>,<taken>`; taken `-` is a branch whose line never ran. */
function readBranches(lines: readonly string[]): FileRecord['branches'] {
  const branches: FileRecord['branches'] = new Map()
  for (const line of lines) {
    const parts = /^BRDA:(\d+),([^,]*),(.*),(-|\d{1,15})$/.exec(line)
    if (parts === null) continue
    const key = `${parts[1]},${parts[2]},${parts[3]}`
    const taken = parts[4] !== '-' && parts[4] !== '0'
    branches.set(key, { covered: taken || branches.get(key)?.covered === 1 ? 1 : 0, total: 1 })
  }
  return branches
}
