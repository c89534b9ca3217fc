import type { AskedLines, LineReport } from './diff-coverage.ts'
import { lcovLines } from './lcov-lines.ts'
import type { Place } from './unix-path.ts'

/** Where a report is read, and what is there: import paths of Go are known by the files that they end in. */
export interface Repository extends Place {
  /** Paths of all files, from the top. Called only where they are needed. */
  files: () => ReadonlySet<string>
}

/** A string cannot be longer. */
const MAX_BYTES = 2 ** 29 - 25

type Answer = LineReport | { problem: string }
type Reader = (bytes: Uint8Array, asked: AskedLines, repository: Repository) => Promise<Answer>

/**
 * What a report says of the lines that are asked about, and perhaps of more. LCOV, Cobertura, Clover and JaCoCo, which
 * diff-cover reads too, are counted by its rules; Go's cover profiles and Istanbul's JSON by the model of the gate.
 */
export async function reportLines(bytes: Uint8Array, asked: AskedLines, repository: Repository): Promise<Answer> {
  if (bytes.length > MAX_BYTES) return { problem: 'it is longer than 512 MB' }
  const head = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart()
  if (head === '') return { problem: 'it is empty' }
  const reader = readers.find(([begin]) => begin.test(head))?.[1] ?? readLcov
  return reader(bytes, asked, repository)
}

/** By how a report begins; what is none of these is LCOV. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [/^(?:<|[\0\ufffd])/, readXml],
  [/^(?:\{|mode:)/, readModel],
]

async function readLcov(bytes: Uint8Array, asked: AskedLines, repository: Repository): Promise<Answer> {
  return lcovLines(new TextDecoder().decode(bytes).replaceAll('\r\n', '\n'), asked, repository)
}

async function readXml(bytes: Uint8Array, asked: AskedLines, repository: Repository): Promise<Answer> {
  const [{ xmlLines }, { xmlText }] = await Promise.all([import('./xml-lines.ts'), import('./xml-text.ts')])
  const text = await xmlText(bytes)
  return typeof text === 'string' ? xmlLines(text, asked, repository) : text
}

async function readModel(bytes: Uint8Array, _asked: AskedLines, { root, files }: Repository): Promise<Answer> {
  const [{ readCoverage }, { reportOf }] = await Promise.all([
    import('../../shared/coverage/coverage.ts'),
    import('./compare-coverage.ts'),
  ])
  const report = await readCoverage(chunks(bytes), null, { root, files: files() })
  return 'problem' in report ? report : reportOf(report.coverage)
}

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
