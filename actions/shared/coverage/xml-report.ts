import type { Coverage } from '../contracts/test-run.ts'
import type { Chunks } from '../xml/bytes.ts'
import { stop } from '../xml/not-readable.ts'
import { readXml } from '../xml/read-xml.ts'
import type { Attributes, XmlReader } from '../xml/read-xml.ts'
import { cloverReader } from './clover.ts'
import { coberturaReader } from './cobertura.ts'
import { jacocoReader } from './jacoco.ts'
import type { RawReport } from './record.ts'

type XmlFormat = Extract<Coverage['format'], 'cobertura' | 'jacoco' | 'clover'>

const READERS: Readonly<Record<XmlFormat, { root: string; reader: (report: RawReport) => XmlReader }>> = {
  cobertura: { root: 'coverage', reader: coberturaReader },
  jacoco: { root: 'report', reader: jacocoReader },
  clover: { root: 'coverage', reader: cloverReader },
}

export function isXmlFormat(format: Coverage['format'] | null): format is XmlFormat {
  return format !== null && format in READERS
}

/**
 * Reads a report in XML. Where no format is given, its root element tells: `<report>` is JaCoCo's; `<coverage>` is
 * Clover's where it has the attribute `clover` or begins with a `<project>`, else Cobertura's.
 * @throws NotReadable
 */
export async function readXmlReport(chunks: Chunks, report: RawReport, format: XmlFormat | null): Promise<void> {
  let reader = format === null ? null : chosen(format, report)
  await readXml(chunks, {
    textOf: new Set(['source']),
    open(name, attributes, parents) {
      if (parents.length === 0) checkRoot(name, format)
      if (reader === null) {
        const told = toldBy(name, attributes, parents)
        if (told !== null) reader = chosen(told, report)
      }
      reader?.open(name, attributes, parents)
    },
    text: (value, parents) => reader?.text(value, parents),
    close: (name, parents) => reader?.close(name, parents),
  })
}

function chosen(format: XmlFormat, report: RawReport): XmlReader {
  report.format = format
  return READERS[format].reader(report)
}

/** The format, as soon as an element tells it: the root does not where it is a `<coverage>` without more. */
function toldBy(name: string, attributes: Attributes, parents: readonly string[]): XmlFormat | null {
  if (parents.length > 0) return name === 'project' || name === 'testproject' ? 'clover' : 'cobertura'
  if (name === 'report') return 'jacoco'
  return attributes['clover'] === undefined ? null : 'clover'
}

function checkRoot(name: string, format: XmlFormat | null): void {
  const expected = format === null ? ['coverage', 'report'] : [READERS[format].root]
  if (expected.includes(name)) return
  stop(`its root element is <${name.slice(0, 40)}>, not ${expected.map((root) => `<${root}>`).join(' or ')}`)
}
