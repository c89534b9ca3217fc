import parse from 'lcov-parse'
import type { Chunks } from '../xml/bytes.ts'
import { stop } from '../xml/not-readable.ts'
import { eachLine } from './lines.ts'
import { addBranch, addLine, rawFile, readCount, readLineNumber } from './record.ts'
import type { RawFile, RawReport } from './record.ts'

/** Lines that are parsed at once: the parser makes an object of each. */
const BATCH = 5000

const END = 'end_of_record'

/**
 * Reads an LCOV tracefile (geninfo(1)). The parser does lines; branches and functions are taken out before, because it
 * reads them wrongly (exception blocks become NaN, LCOV 2 functions get a number for a name) and slowly. A report that
 * was cut off between two records looks whole: nothing in the format tells.
 * @throws NotReadable
 */
export async function readLcov(chunks: Chunks, report: RawReport): Promise<void> {
  const reading: Reading = { report, file: null, records: 0, batch: [], files: [] }
  const rest = await eachLine(chunks, (line) => readLine(line, reading))
  if (rest === END) readLine(rest, reading)
  if (reading.file !== null || /^(SF|DA):/.test(rest)) stop('its last record has no end_of_record: it was cut off')
  if (reading.records === 0) stop('it has no record')
  parseBatch(reading)
}

interface Reading {
  report: RawReport
  /** Of the record that is open. */
  file: RawFile | null
  records: number
  /** What the parser gets next. Files are named by their place in `files`: it stumbles over some names. */
  batch: string[]
  files: RawFile[]
}

function readLine(line: string, reading: Reading): void {
  if (line.startsWith('DA:')) readHits(line, reading)
  else if (line.startsWith('BRDA:')) readBranch(line, reading)
  else if (line.startsWith('SF:')) begin(line.slice(3).trim(), reading)
  else if (line === END) end(reading)
}

function begin(path: string, reading: Reading): void {
  if (reading.file !== null) stop('a record in it has no end_of_record')
  if (path === '') stop('it has a record without SF')
  reading.file = rawFile(reading.report, path)
  open(reading, reading.file)
}

function open({ batch, files }: Reading, file: RawFile): void {
  batch.push(`SF:${files.length}`)
  files.push(file)
}

function end(reading: Reading): void {
  if (reading.file === null) stop('it has a record without SF')
  reading.batch.push(END)
  reading.file = null
  reading.records++
  if (reading.batch.length > BATCH) parseBatch(reading)
}

/** A checksum may stand behind the hits. */
function readHits(line: string, reading: Reading): void {
  const [number, hits] = line.slice(3).split(',', 2)
  if (readLineNumber(number) === null || readCount(hits) === null) {
    stop(`'${line.slice(0, 60)}' is not a line and its hits`)
  }
  if (reading.file === null) return stop('it has a record without SF')
  reading.batch.push(line)
  if (reading.batch.length <= BATCH) return
  // In the middle of a record: the rest of it is a record of the same file.
  const { file } = reading
  reading.batch.push(END)
  parseBatch(reading)
  open(reading, file)
}

function parseBatch(reading: Reading): void {
  const { report, batch, files } = reading
  if (batch.length === 0) return
  parse.source(batch.join('\n'), (error, records = []) => {
    if (records.length !== files.length) stop(`it could not be parsed: ${error}`)
    for (const record of records) {
      const file = files[Number(record.file)]
      for (const { line, hit } of record.lines.details) if (file) addLine(report, file, { line, hit: hit > 0 })
    }
  })
  reading.batch = []
  reading.files = []
}

/** `BRDA:<line>,<block>,<branch>,<taken>`; taken `-` is a branch whose line never ran. */
function readBranch(text: string, { report, file }: Reading): void {
  const parts = /^BRDA:(\d+),([^,]*,.*),(-|\d{1,15})$/.exec(text)
  const line = readLineNumber(parts?.[1])
  if (parts === null || line === null || file === null) return
  addBranch(report, file, { line, name: parts[2] ?? '', hit: parts[3] !== '-' && parts[3] !== '0' })
}
