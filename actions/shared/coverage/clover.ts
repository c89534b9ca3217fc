import { stop } from '../xml/not-readable.ts'
import type { Attributes, XmlReader } from '../xml/read-xml.ts'
import { addBranches, addLine, rawFile, readCount, readLineNumber } from './record.ts'
import type { RawFile, RawReport } from './record.ts'

/**
 * Clover XML, as OpenClover, PHPUnit and istanbul write it. Lines of the types `stmt` and `cond` count; `method` lines
 * tell of calls, not of a line that ran, and are passed over.
 */
export function cloverReader(report: RawReport): XmlReader {
  let file: RawFile | null = null
  return {
    textOf: new Set(),
    open(name, attributes) {
      if (name === 'file') file = fileOf(attributes, report)
      if (name === 'line' && file !== null && attributes['type'] !== 'method') readLine(attributes, file, report)
    },
    text() {},
    close(name) {
      if (name === 'file') file = null
    },
  }
}

/** istanbul has the path in `path` and the bare name in `name`; PHPUnit has the path in `name`. */
function fileOf({ path, name }: Attributes, report: RawReport): RawFile {
  return rawFile(report, path || name || stop('a file has neither path nor name'))
}

function readLine(attributes: Attributes, file: RawFile, report: RawReport): void {
  const line = readLineNumber(attributes['num'])
  if (line === null) return wrongLine(attributes)
  if (attributes['type'] === 'cond') readCondition(attributes, file, { report, line })
  else addLine(report, file, { line, hit: (readCount(attributes['count']) ?? wrongLine(attributes)) > 0 })
}

interface Target {
  report: RawReport
  line: number
}

/**
 * Where a condition has a `count`, it is istanbul's: `truecount` branches were taken and `falsecount` were not. Where it
 * has none, it is OpenClover's: how often the condition was true, and how often false.
 */
function readCondition(attributes: Attributes, file: RawFile, { report, line }: Target): void {
  const { count, truecount = '0', falsecount = '0' } = attributes
  const whenTrue = readCount(truecount) ?? wrongLine(attributes)
  const whenFalse = readCount(falsecount) ?? wrongLine(attributes)
  if (count === undefined) {
    addLine(report, file, { line, hit: whenTrue + whenFalse > 0 })
    addBranches(report, file, { line, covered: Number(whenTrue > 0) + Number(whenFalse > 0), total: 2 })
    return
  }
  addLine(report, file, { line, hit: (readCount(count) ?? wrongLine(attributes)) > 0 })
  addBranches(report, file, { line, covered: whenTrue, total: whenTrue + whenFalse })
}

function wrongLine({ num = '', count = '' }: Attributes): never {
  stop(`num="${num.slice(0, 30)}" count="${count.slice(0, 30)}" is not a line and its hits`)
}
