import type { Coverage } from '../contracts/test-run.ts'
import { stop } from '../xml/not-readable.ts'
import { ownText } from '../xml/own-text.ts'
import { addHit, newHits } from './hits.ts'
import type { Budget, Hits } from './hits.ts'

/** A report as it stands there, before its paths are made sense of. */
export interface RawReport {
  format: Coverage['format']
  /** By path and groups. */
  files: Map<string, RawFile>
  /** Folders that relative paths may be relative to. */
  sources: string[]
  /** Numbers of the names that tell branches of one line apart. */
  branchNames: Map<string, number>
  budget: Budget
}

/** One file of a report: all that any record of it says. */
export interface RawFile {
  path: string
  /** Names of the modules that it stands under, outermost first (JaCoCo). */
  groups: readonly string[]
  /** By line number. */
  lines: Hits
  /** By `branchKey`. Empty where the report has none. */
  branches: Hits
}

const MAX_FILES = 500_000
/** Lines and branches over all files: a report of 256 MB that lists one in seven bytes has fewer. */
const MAX_HITS: Readonly<Budget> = { entries: 40_000_000, steps: 50_000_000 }
const MAX_LINE = 2 ** 31 - 1
const MAX_BRANCHES_OF_A_LINE = 2 ** 20
/** A hit or line count; more digits are not exact any more. */
const COUNT = /^\d{1,15}$/

export function newReport(format: Coverage['format']): RawReport {
  return { format, files: new Map(), sources: [], branchNames: new Map(), budget: { ...MAX_HITS } }
}

/** The file of that path, new or known: what is said of it in several places is put together. */
export function rawFile(report: RawReport, path: string, groups: readonly string[] = []): RawFile {
  const key = [...groups, path].join('\u0000')
  const known = report.files.get(key)
  if (known !== undefined) return known
  if (report.files.size >= MAX_FILES) stop(`it names more than ${MAX_FILES} files`)
  const own = ownText(path)
  const file = { path: own, groups: groups.map(ownText), lines: newHits('line'), branches: newHits('branch') }
  report.files.set(groups.length === 0 ? own : ownText(key), file)
  return file
}

/** null for what is no count: a sign, a fraction, an exponent, too many digits. */
export function readCount(text: string | undefined): number | null {
  return text !== undefined && COUNT.test(text) ? Number(text) : null
}

/** @returns null for what is no line number */
export function readLineNumber(text: string | undefined): number | null {
  const line = readCount(text)
  return line !== null && isLine(line) ? line : null
}

export function isLine(line: unknown): line is number {
  return typeof line === 'number' && Number.isInteger(line) && line >= 1 && line <= MAX_LINE
}

export function addLine(report: RawReport, file: RawFile, entry: { line: number; hit: boolean }): void {
  addHit(file.lines, report.budget, { key: entry.line, hit: entry.hit })
}

/** A branch by its name: the same name at the same line is the same branch. */
export function addBranch(report: RawReport, file: RawFile, entry: { line: number; name: string; hit: boolean }): void {
  const { branchNames } = report
  const known = branchNames.get(entry.name)
  if (known === undefined && branchNames.size >= MAX_BRANCHES_OF_A_LINE) stop('it has too many names of branches')
  const number = known ?? branchNames.size
  if (known === undefined) branchNames.set(ownText(entry.name), number)
  addHit(file.branches, report.budget, { key: branchKey(entry.line, number), hit: entry.hit })
}

/** Branches that are only counted: the first `covered` of them are taken for the covered ones, in every record. */
export function addBranches(
  report: RawReport,
  file: RawFile,
  entry: { line: number; covered: number; total: number },
): void {
  if (entry.total > MAX_BRANCHES_OF_A_LINE)
    stop(`line ${entry.line} of '${file.path.slice(0, 80)}' has too many branches`)
  for (let n = 0; n < entry.total; n++) {
    addHit(file.branches, report.budget, { key: branchKey(entry.line, n), hit: n < entry.covered })
  }
}

/** 31 bits of line and 20 of branch: with the bit for the hit, exact in a double. */
function branchKey(line: number, branch: number): number {
  return line * MAX_BRANCHES_OF_A_LINE + branch
}
