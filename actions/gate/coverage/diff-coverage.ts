import type { ChangedLines } from './changed-lines.ts'

/** What one report says of the lines of one file. */
export interface LineMarks {
  /** Lines that the report lists, run or not. */
  measured: ReadonlySet<number>
  /** Those of them that did not run. */
  missed: ReadonlySet<number>
}

/** What one report says, by path in the repository. It need not hold more files than were asked for. */
export type LineReport = ReadonlyMap<string, LineMarks>

/** Which lines of which files a report is asked about: of others it need not speak. */
export type AskedLines = ReadonlyMap<string, readonly number[]>

export interface FileFigures {
  path: string
  /** Changed lines that ran, and that did not; ascending. */
  covered: number[]
  missed: number[]
  /** 0 to 100; null where the reports list none of the changed lines. */
  percent: number | null
}

export interface DiffFigures {
  /** Every changed file, by path without regard to case. */
  files: FileFigures[]
  measured: number
  missed: number
  /** A whole number, cut and not rounded; 100 where nothing is measured. */
  percent: number
}

/**
 * The figures of diff-cover 11 (`total_num_lines`, `total_num_violations`, `total_percent_covered`, and those of each file).
 * @param counted from counted-lines.ts
 */
export function diffFigures(counted: ChangedLines, report: LineReport): DiffFigures {
  const files = [...counted].map(([path, lines]) => fileFigures(path, lines, report.get(path) ?? nothing))
  const missed = files.reduce((sum, file) => sum + file.missed.length, 0)
  const measured = missed + files.reduce((sum, file) => sum + file.covered.length, 0)
  const percent = measured === 0 ? 100 : Math.trunc(((measured - missed) / measured) * 100)
  return { files: files.sort(byPath), measured, missed, percent }
}

const nothing: LineMarks = { measured: new Set(), missed: new Set() }

/** A line is measured where any report lists it, and missed where it is in every report that knows the file. */
export function mergeReports(reports: readonly LineReport[]): LineReport {
  const merged = new Map<string, LineMarks>()
  for (const report of reports) {
    for (const [path, marks] of report) {
      const known = merged.get(path)
      merged.set(path, known === undefined ? marks : bothOf(known, marks))
    }
  }
  return merged
}

function bothOf(one: LineMarks, other: LineMarks): LineMarks {
  const missed = [...one.missed].filter((line) => other.missed.has(line))
  return { measured: new Set([...one.measured, ...other.measured]), missed: new Set(missed) }
}

function fileFigures(path: string, lines: readonly number[], { measured, missed }: LineMarks): FileFigures {
  const listed = lines.filter((line) => measured.has(line))
  const figures = {
    covered: listed.filter((line) => !missed.has(line)),
    missed: listed.filter((line) => missed.has(line)),
  }
  return { path, ...figures, percent: percentOf(figures.missed.length, listed.length) }
}

/** In this order of operations, so that the last digit is the same too. */
function percentOf(missed: number, measured: number): number | null {
  return measured === 0 ? null : 100 - (missed / measured) * 100
}

function byPath(a: FileFigures, b: FileFigures): number {
  const [left, right] = [a.path.toLowerCase(), b.path.toLowerCase()]
  return left < right ? -1 : Number(left > right)
}
