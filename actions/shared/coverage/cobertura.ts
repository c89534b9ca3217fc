import { stop } from '../xml/not-readable.ts'
import type { Attributes, XmlReader } from '../xml/read-xml.ts'
import { addBranches, addLine, rawFile, readCount, readLineNumber } from './record.ts'
import type { RawFile, RawReport } from './record.ts'

/** Cobertura XML (coverage-04.dtd), as coverage.py and many others write it. */
export function coberturaReader(report: RawReport): XmlReader {
  let file: RawFile | null = null
  let source = ''
  return {
    textOf: new Set(['source']),
    open(name, attributes, parents) {
      if (name === 'class') file = fileOf(attributes, report)
      // Lines stand under their methods too, where a tool writes those: the class lists each of them once.
      if (name === 'line' && file !== null && !parents.includes('method')) readLine(attributes, file, report)
    },
    text(value) {
      source += value
    },
    close(name) {
      if (name === 'class') file = null
      if (name !== 'source') return
      if (source.trim() !== '') report.sources.push(source.trim())
      source = ''
    },
  }
}

function fileOf(attributes: Attributes, report: RawReport): RawFile {
  const path = attributes['filename'] ?? ''
  return path === '' ? stop('a class has no filename') : rawFile(report, path)
}

function readLine(attributes: Attributes, file: RawFile, report: RawReport): void {
  const { number = '', hits = '', branch, 'condition-coverage': condition } = attributes
  const [line, count] = [readLineNumber(number), readCount(hits)]
  if (line === null || count === null) {
    return stop(`number="${number.slice(0, 30)}" hits="${hits.slice(0, 30)}" is not a line and its hits`)
  }
  addLine(report, file, { line, hit: count > 0 })
  if (branch !== 'true' || condition === undefined) return
  const parts = /\((\d{1,9})\/(\d{1,9})\)\s*$/.exec(condition.slice(-100))
  const [covered, total] = [Number(parts?.[1]), Number(parts?.[2])]
  if (parts === null || covered > total) stop(`condition-coverage="${condition.slice(0, 40)}" is no ratio`)
  addBranches(report, file, { line, covered, total })
}
