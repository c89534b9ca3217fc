import type { LineRange } from '../shared/contracts/plan.ts'
import type { Coverage, FileCoverage } from '../shared/contracts/test-run.ts'

/** How much of the lines that an item wants to touch the baseline tests ran. */
export type TouchedCoverage =
  | { kind: 'measured'; share: number; covered: number; total: number }
  /** Coverage knows the file and finds nothing executable in these lines. */
  | { kind: 'nothing-executable' }
  | { kind: 'unknown' }

export interface TouchedLines {
  lines: readonly LineRange[]
  /** Paths that can have coverage at all: source code of a language we know. */
  code: ReadonlySet<string>
  /** By path; null where nothing was measured. */
  coverage: CoverageByPath | null
}

export type CoverageByPath = ReadonlyMap<string, FileCoverage>

/** Made once a plan: a large repository has ten thousand files of it, and as many items that ask. */
export function coverageByPath(coverage: Coverage | null): CoverageByPath | null {
  return coverage === null ? null : new Map(coverage.files.map((file) => [file.path, file]))
}

/**
 * Share of the touched executable lines that ran. A source file that the report does not mention was not loaded by any
 * test: its lines count as missed. Lines in files that are no code (`package.json`, a Dockerfile) count for nothing.
 */
export function touchedCoverage({ lines, code, coverage }: TouchedLines): TouchedCoverage {
  const inCode = lines.filter(({ path }) => code.has(path))
  if (inCode.length === 0) return { kind: 'nothing-executable' }
  if (coverage === null) return { kind: 'unknown' }
  let covered = 0
  let total = 0
  for (const range of inCode) {
    const file = coverage.get(range.path)
    const hit = file?.covered.filter((line) => line >= range.start && line <= range.end).length ?? 0
    const missed = file?.missed.filter((line) => line >= range.start && line <= range.end).length
    covered += hit
    total += hit + (missed ?? range.end - range.start + 1)
  }
  if (total === 0) return { kind: 'nothing-executable' }
  return { kind: 'measured', share: covered / total, covered, total }
}
