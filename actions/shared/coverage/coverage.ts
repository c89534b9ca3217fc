import type { Coverage, FileCoverage, Ratio } from '../contracts/test-run.ts'
import type { Chunks } from '../xml/bytes.ts'
import { limited, peek } from '../xml/bytes.ts'
import { decodeHead } from '../xml/decode.ts'
import { orProblem, stop } from '../xml/not-readable.ts'
import { readGoProfile } from './go-profile.ts'
import { compact, countHits, mergeHits, split } from './hits.ts'
import { readIstanbul } from './istanbul.ts'
import { readLcov } from './lcov.ts'
import { resolvePaths } from './paths.ts'
import type { CoverageRoot } from './paths.ts'
import { newReport } from './record.ts'
import type { RawFile, RawReport } from './record.ts'
import { isXmlFormat, readXmlReport } from './xml-report.ts'

/** Larger reports are refused. */
export const MAX_COVERAGE_BYTES = 256 * 1024 * 1024

/** Bytes by which the format is told. */
const HEAD_BYTES = 4096

export type CoverageReport = { coverage: Coverage; outside: string[] } | { problem: string }

/**
 * What a report is, by its first characters. Which of the formats in XML it is stands in its root element, behind
 * whatever comes first: that is told while it is read.
 */
export function coverageFormat(head: string): 'xml' | 'lcov' | 'go' | 'istanbul' {
  const start = head.trimStart()
  if (start.startsWith('<')) return 'xml'
  if (start.startsWith('{')) return 'istanbul'
  return start.startsWith('mode:') ? 'go' : 'lcov'
}

/**
 * Reads a coverage report of any of the six formats into one model, without ever holding it whole. Totals are counted
 * from the lines, never taken from the report.
 * @param format null: told by the report itself
 * @returns `outside`: files of the report that are not in the repository, left out of every number. `problem`, a
 * sentence, for whatever cannot be read whole; nothing is thrown for what stands in a report.
 */
export async function readCoverage(
  chunks: Chunks,
  format: Coverage['format'] | null,
  root: CoverageRoot,
): Promise<CoverageReport> {
  return orProblem(async () => {
    const { head, all } = await peek(limited(chunks, MAX_COVERAGE_BYTES), HEAD_BYTES)
    const report = await readRaw(all, format ?? coverageFormat(decodeHead(head)))
    const { inside, outside } = resolvePaths(report, root)
    if (inside.size === 0) stop('it names no file of the repository')
    return { coverage: summarize(merged(inside, report), report.format), outside }
  })
}

async function readRaw(chunks: Chunks, format: Coverage['format'] | 'xml'): Promise<RawReport> {
  if (format === 'xml' || isXmlFormat(format)) {
    const report = newReport('cobertura')
    await readXmlReport(chunks, report, format === 'xml' ? null : format)
    return report
  }
  const report = newReport(format)
  await { lcov: readLcov, go: readGoProfile, istanbul: readIstanbul }[format](chunks, report)
  return report
}

/** The same file under several names, as `src/a.py` and `src/../src/a.py`: a line is covered where one says so. */
function merged(inside: ReadonlyMap<string, RawFile[]>, { budget }: RawReport): [string, RawFile][] {
  const files: [string, RawFile][] = []
  for (const [path, [first, ...more]] of inside) {
    if (first === undefined) continue
    for (const file of more) {
      mergeHits(first.lines, file.lines, budget)
      mergeHits(first.branches, file.branches, budget)
    }
    files.push([path, first])
  }
  return files.sort(([a], [b]) => (a < b ? -1 : 1))
}

function summarize(raw: readonly [string, RawFile][], format: Coverage['format']): Coverage {
  const withBranches = raw.some(([, { branches }]) => branches.size > 0)
  const files = raw.map(([path, file]) => fileCoverage(path, file, withBranches))
  return { format, ...totals(files, withBranches), packages: packagesOf(files, withBranches), files }
}

function fileCoverage(path: string, { lines, branches }: RawFile, withBranches: boolean): FileCoverage {
  compact(lines)
  compact(branches)
  const { covered, missed } = split(lines)
  return {
    path,
    lines: { covered: covered.length, total: lines.size },
    branches: withBranches ? { covered: countHits(branches), total: branches.size } : null,
    covered,
    missed,
  }
}

function sum(ratios: readonly Ratio[]): Ratio {
  const total: Ratio = { covered: 0, total: 0 }
  for (const ratio of ratios) {
    total.covered += ratio.covered
    total.total += ratio.total
  }
  return total
}

function totals(files: readonly FileCoverage[], withBranches: boolean): Pick<Coverage, 'lines' | 'branches'> {
  const branches = withBranches ? sum(files.flatMap((file) => file.branches ?? [])) : null
  return { lines: sum(files.map((file) => file.lines)), branches }
}

/** One row a folder. */
function packagesOf(files: readonly FileCoverage[], withBranches: boolean): Coverage['packages'] {
  const byFolder = Map.groupBy(files, ({ path }) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'))
  const rows = [...byFolder].map(([name, inFolder]) => ({ name, ...totals(inFolder, withBranches) }))
  return rows.sort((a, b) => (a.name < b.name ? -1 : 1))
}
