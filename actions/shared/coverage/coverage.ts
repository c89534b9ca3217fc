import type { Coverage, FileCoverage, Ratio } from '../contracts/test-run.ts'
import { readCobertura } from './cobertura.ts'
import { readLcov } from './lcov.ts'
import { repositoryPath } from './paths.ts'
import type { CoverageRoot } from './paths.ts'
import type { FileRecord } from './record.ts'

/** Larger reports are refused. */
export const MAX_COVERAGE_BYTES = 64 * 1024 * 1024

export type CoverageReport = { coverage: Coverage; outside: string[] } | { problem: string }

/** Which of the two a text is, by its first character. */
export function coverageFormat(text: string): Coverage['format'] {
  return text.trimStart().startsWith('<') ? 'cobertura' : 'lcov'
}

/**
 * Reads an LCOV or Cobertura report into one model. Totals are counted from the lines, never taken from the report.
 * @returns `outside`: files of the report that are not in the repository, left out of every number
 */
export function readCoverage(text: string, format: Coverage['format'], root: CoverageRoot): CoverageReport {
  if (text.length > MAX_COVERAGE_BYTES) return { problem: `it is longer than ${MAX_COVERAGE_BYTES} characters` }
  if (text.trim() === '') return { problem: 'it is empty' }
  const report = format === 'cobertura' ? readCobertura(text) : readLcov(text)
  if ('problem' in report) return report
  const merged = new Map<string, FileRecord>()
  const outside: string[] = []
  for (const record of report.records) {
    const path = repositoryPath(record.path, report.sources, root)
    if (path === null) outside.push(record.path)
    else merged.set(path, merge(merged.get(path), { ...record, path }))
  }
  if (merged.size === 0) return { problem: 'it names no file of the repository' }
  return { coverage: summarize([...merged.values()], format), outside }
}

/** The same file measured twice: hits add up, and so do the branches that were taken. */
function merge(known: FileRecord | undefined, more: FileRecord): FileRecord {
  if (known === undefined) return more
  for (const [line, hits] of more.lines) known.lines.set(line, (known.lines.get(line) ?? 0) + hits)
  for (const [key, branch] of more.branches) {
    const before = known.branches.get(key)
    const covered = Math.max(before?.covered ?? 0, branch.covered)
    known.branches.set(key, { covered, total: Math.max(before?.total ?? 0, branch.total) })
  }
  return known
}

function summarize(records: readonly FileRecord[], format: Coverage['format']): Coverage {
  const withBranches = records.some((record) => record.branches.size > 0)
  const files = records.map((record) => fileCoverage(record, withBranches)).sort((a, b) => (a.path < b.path ? -1 : 1))
  return { format, ...totals(files, withBranches), packages: packagesOf(files, withBranches), files }
}

function fileCoverage({ path, lines, branches }: FileRecord, withBranches: boolean): FileCoverage {
  const sorted = [...lines].sort(([a], [b]) => a - b)
  const covered = sorted.filter(([, hits]) => hits > 0).map(([line]) => line)
  const missed = sorted.filter(([, hits]) => hits === 0).map(([line]) => line)
  return {
    path,
    lines: { covered: covered.length, total: sorted.length },
    branches: withBranches ? sum([...branches.values()]) : null,
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
  const byFolder = new Map<string, FileCoverage[]>()
  for (const file of files) {
    const folder = file.path.includes('/') ? file.path.slice(0, file.path.lastIndexOf('/')) : '.'
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), file])
  }
  const rows = [...byFolder].map(([name, inFolder]) => ({ name, ...totals(inFolder, withBranches) }))
  return rows.sort((a, b) => (a.name < b.name ? -1 : 1))
}
