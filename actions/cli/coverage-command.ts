// Loads nothing that it does not need: how long `llm-ops coverage` takes is how long Node takes to start.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { countedLines } from '../gate/coverage/counted-lines.ts'
import {
  diffFigures,
  mergeReports,
  type AskedLines,
  type DiffFigures,
  type LineReport,
} from '../gate/coverage/diff-coverage.ts'
import { reportLines } from '../gate/coverage/report-lines.ts'
import type { Place } from '../gate/coverage/unix-path.ts'
import { UserError } from '../shared/contracts/errors.ts'
import type { Words } from './commands.ts'
import { coverageText } from './coverage-text.ts'
import { print, type Answer, type Flags, type Terminal } from './terminal.ts'

/** What `llm-ops coverage` was called with. Exactly one of `diff` and `base` says what changed. */
export interface CoverageCall {
  reports: readonly string[]
  /** File with a unified diff of git. */
  diff?: string | undefined
  /** Revision: what changed since the merge base with it, uncommitted changes too. */
  base?: string | undefined
  /** File to write the diff view to. */
  html?: string | undefined
  /** Percent, as text. */
  failUnder?: string | undefined
}

/**
 * `llm-ops coverage`: coverage of the changed lines, in the figures of diff-cover.
 * @throws UserError
 */
export async function coverageCommand(call: CoverageCall): Promise<Answer> {
  const limit = percentIn(call.failUnder)
  if (call.reports.length === 0) throw new UserError('coverage: no report is named: write llm-ops coverage <report>')
  const cwd = process.cwd()
  const place = { root: topOf(cwd), cwd }
  const diff = await diffOf(call)
  const counted = countedLines(diff.replaceAll(/\r\n?/g, '\n'))
  const asked = call.html === undefined ? counted : await shownLines(diff, counted)
  const report = mergeReports(await Promise.all(call.reports.map((file) => readReport(file, asked, place))))
  const figures = diffFigures(counted, report)
  if (call.html !== undefined) await writeView(call.html, { diff, figures, report })
  const exitCode = limit !== null && figures.percent < limit ? 1 : 0
  const changed = [...counted.values()].reduce((sum, lines) => sum + lines.length, 0)
  return { exitCode, json: { changed, ...figures }, text: coverageText(figures) }
}

/** What the whole command line read. */
export function coverageCallOf({ words, options }: Words): CoverageCall {
  const text = (name: string) => (typeof options[name] === 'string' ? options[name] : undefined)
  return { reports: words, diff: text('diff'), base: text('base'), html: text('html'), failUnder: text('failUnder') }
}

/**
 * The same without the whole command line around it, which takes longer to load than this takes to run.
 * @param argv behind `coverage`
 * @returns the exit code; null where the whole command line has to answer: for help, and for what is not understood
 */
export async function coverageAlone(argv: readonly string[], terminal: Terminal): Promise<number | null> {
  const read = readWords(argv)
  if (read === null) return null
  const { call, flags } = read
  try {
    const answer = await coverageCommand(call)
    print(terminal, flags, answer)
    return answer.exitCode
  } catch (error) {
    const { tellFailure } = await import('./failure.ts')
    return tellFailure(error, terminal, flags.json)
  }
}

const valueOptions = new Map<string, 'diff' | 'base' | 'html' | 'failUnder'>([
  ['--diff', 'diff'],
  ['--base', 'base'],
  ['--html', 'html'],
  ['--fail-under', 'failUnder'],
])

/** `util.parseArgs` alone would take a tenth of the time that all of this takes. */
function readWords(argv: readonly string[]): { call: CoverageCall; flags: Flags } | null {
  const reports: string[] = []
  const call: CoverageCall = { reports }
  const flags = { json: false, quiet: false }
  const words = [...argv]
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const option = valueOptions.get(word)
    const value = option === undefined ? undefined : words.shift()
    if (word === '--json') flags.json = true
    else if (word === '--quiet') flags.quiet = true
    else if (option !== undefined && value !== undefined && !value.startsWith('-')) call[option] = value
    else if (word.startsWith('-')) return null
    else reports.push(word)
  }
  return reports.length === 0 ? null : { call, flags }
}

function percentIn(text: string | undefined): number | null {
  if (text === undefined) return null
  const percent = Number(text)
  if (text.trim() !== '' && percent >= 0 && percent <= 100) return percent
  throw new UserError(`--fail-under: ${JSON.stringify(text)} is no percentage: write a number from 0 to 100`)
}

/** The top of the repository that a folder lies in; the folder itself where it lies in none. */
function topOf(folder: string): string {
  for (let top = folder; top !== dirname(top); top = dirname(top)) if (existsSync(join(top, '.git'))) return top
  return folder
}

async function diffOf({ diff, base }: CoverageCall): Promise<string> {
  if ((diff === undefined) === (base === undefined)) {
    throw new UserError('coverage: name what changed, by --diff <file> or by --base <revision>, one of the two')
  }
  return diff === undefined ? gitDiff(base ?? '') : readBytes(diff, '--diff').toString('utf8')
}

/** Names with `a/` and `b/`, no program of the user's configuration in between: what countedLines reads. */
const gitOptions = [
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--src-prefix=a/',
  '--dst-prefix=b/',
] as const

async function gitDiff(base: string): Promise<string> {
  const { execFileSync } = await import('node:child_process')
  const args = ['diff', ...gitOptions, '--merge-base', '--end-of-options', base, '--']
  try {
    return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 29, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (cause) {
    const { stderr, message } = cause as Error & { stderr?: string }
    const said = (stderr?.trim() || message).split('\n')[0]
    throw new UserError(`--base: git cannot compare with ${JSON.stringify(base)}: ${said}`, { cause })
  }
}

function readBytes(file: string, what: string): Buffer {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new UserError(`${what}: ${file} cannot be read (${codeOf(cause)}): name a file that is there`, { cause })
  }
}

/** All files of the work tree, by path from its top; without what git and package managers keep there. */
function filesBelow(root: string): Set<string> {
  const found = globSync('**/*', {
    cwd: root,
    exclude: ['**/.git', '**/node_modules', '**/vendor'],
    withFileTypes: true,
  })
  const files = found.filter((entry) => entry.isFile())
  return new Set(files.map((entry) => relative(root, join(entry.parentPath, entry.name))))
}

function codeOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException).code ?? 'not a file'
}

async function readReport(file: string, asked: AskedLines, place: Place): Promise<LineReport> {
  const bytes = readBytes(file, 'coverage')
  const report = await reportLines(bytes, asked, { ...place, files: () => filesBelow(place.root) })
  if ('problem' in report) throw new UserError(`coverage: ${file} cannot be read: ${report.problem}`)
  return report
}

/** The lines around the changed ones too: the page marks those as well. */
async function shownLines(diff: string, counted: AskedLines): Promise<AskedLines> {
  const { readDiff } = await import('../gate/coverage/read-diff.ts')
  const asked = new Map(counted)
  for (const { path, hunks } of readDiff(diff)) {
    if (path === null) continue
    const shown = hunks.flatMap(({ lines }) => lines.flatMap((line) => line.new ?? []))
    asked.set(path, [...(asked.get(path) ?? []), ...shown])
  }
  return asked
}

interface Shown {
  diff: string
  figures: DiffFigures
  report: LineReport
}

async function writeView(file: string, { diff, figures, report }: Shown): Promise<void> {
  const { coverageHtml } = await import('../gate/coverage/html/coverage-html.ts')
  const page = coverageHtml({ diff, report, coverage: comparisonOf(figures) })
  try {
    writeFileSync(file, page)
  } catch (cause) {
    throw new UserError(`--html: ${file} cannot be written (${codeOf(cause)}): name a file in a folder that is there`, {
      cause,
    })
  }
}

/** The change alone: what was before it, and the rest of the project, no report here says. */
function comparisonOf({ files, measured, missed }: DiffFigures) {
  const unknown = { before: null, after: null, branchesBefore: null, branchesAfter: null }
  const changedFiles = files.map(({ path, covered, missed }) => ({ path, covered, missed, before: null, after: null }))
  const changedLines = { covered: measured - missed, total: measured }
  return { status: 'measured' as const, reason: null, ...unknown, changedLines, changedFiles }
}
