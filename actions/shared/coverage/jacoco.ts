import { stop } from '../xml/not-readable.ts'
import type { Attributes, XmlReader } from '../xml/read-xml.ts'
import { addBranches, addLine, rawFile, readCount, readLineNumber } from './record.ts'
import type { RawFile, RawReport } from './record.ts'

/**
 * JaCoCo XML (report.dtd): `report > group* > package > sourcefile > line`. A line is covered where one of its
 * instructions ran (`ci`), partly or not. Of classes and methods it only has sums: they are passed over.
 */
export function jacocoReader(report: RawReport): XmlReader {
  const groups: string[] = []
  let folder = ''
  let file: RawFile | null = null
  return {
    textOf: new Set(),
    open(name, attributes) {
      if (name === 'group') groups.push(attributes['name'] ?? '')
      else if (name === 'package') folder = attributes['name'] ?? ''
      else if (name === 'sourcefile') file = rawFile(report, pathOf(folder, attributes), groups)
      else if (name === 'line' && file !== null) readLine(attributes, file, report)
    },
    text() {},
    close(name) {
      if (name === 'group') groups.pop()
      if (name === 'sourcefile') file = null
    },
  }
}

function pathOf(folder: string, attributes: Attributes): string {
  const name = attributes['name'] ?? ''
  if (name === '') stop('a sourcefile has no name')
  return folder === '' ? name : `${folder}/${name}`
}

function readLine(attributes: Attributes, file: RawFile, report: RawReport): void {
  const line = readLineNumber(attributes['nr'])
  const counts = (['mi', 'ci', 'mb', 'cb'] as const).map((name) => readCount(attributes[name] ?? '0'))
  const [missed, instructions, missedBranches, branches] = counts
  if (line === null || missed == null || instructions == null || missedBranches == null || branches == null) {
    return stop(`a line of '${file.path.slice(0, 80)}' has no nr, or mi, ci, mb, cb that are no counts`)
  }
  addLine(report, file, { line, hit: instructions > 0 })
  addBranches(report, file, { line, covered: branches, total: branches + missedBranches })
}
