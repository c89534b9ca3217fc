import type { LintFinding } from '../../shared/contracts/evidence.ts'
import type { Ports } from '../../shared/ports/ports.ts'
import { findProgram } from '../formatting/find-program.ts'
import type { Linter } from './find-linters.ts'

/** One side of the comparison: a worktree with the dependencies of the target. */
export interface LintSide {
  worktree: string
  env: Readonly<Record<string, string>>
  python: string | null
  /** Absolute path of the folder that reports are written to. */
  folder: string
  /** Absolute path in it, by the name of the tool: one for each side, so that none is read for another. */
  report: (tool: string) => string
  /** For both output streams. */
  outputFile: (label: string) => string
}

export type LintOutcome = { findings: LintFinding[] } | { cannot: 'missing' | 'failed'; because: string }

const limits = { wallSeconds: 300, idleSeconds: 0, outputBytes: 20_000_000 }
const REPORT_BYTES = 20_000_000

/** Runs a linter on those of its files that are there. It runs code of the target, so it runs in the sandbox. */
export async function runLinter(
  { row, declaredBy, files }: Linter,
  side: LintSide,
  ports: Pick<Ports, 'sandbox' | 'workspace'>,
): Promise<LintOutcome> {
  if (files.length === 0) return { findings: [] }
  const { worktree, env, python, folder } = side
  const outputFile = side.outputFile(row.tool)
  const writable = [folder]
  const run = (argv: readonly string[]) => ports.sandbox.run({ argv, cwd: worktree, writable, env, limits, outputFile })
  const program = await findProgram(row.programs, { worktree, python, workspace: ports.workspace, run })
  if (program === null) {
    const because = `${row.tool} is declared by ${declaredBy} and is not installed: install the target's development dependencies`
    return { cannot: 'missing', because }
  }
  const report = side.report(row.tool)
  const ended = await run([...program, ...row.arguments(report), ...files.map((file) => `./${file}`)])
  if (ended.exitCode === null || !row.done.includes(ended.exitCode)) {
    const how = ended.stoppedBy ?? ended.signal ?? ended.startError ?? `exit code ${ended.exitCode}`
    return { cannot: 'failed', because: `${row.tool} ended with ${how}` }
  }
  const written = row.reportsTo === 'file' ? report : outputFile
  const said = await ports.workspace.read(written, { maxBytes: REPORT_BYTES })
  if (!said.ok) return { cannot: 'failed', because: `the report of ${row.tool} cannot be read: ${said.message}` }
  return readReport(said.text, { row, files })
}

function readReport(report: string, { row, files }: Pick<Linter, 'row' | 'files'>): LintOutcome {
  try {
    return { findings: row.read(report).flatMap((finding) => placed(finding, files)) }
  } catch {
    return { cannot: 'failed', because: `the report of ${row.tool} cannot be read` }
  }
}

/** With the path as git names it. What is said about other files, or about nothing, is left out. */
function placed(finding: LintFinding, files: readonly string[]): LintFinding[] {
  const path = finding.path.replace(/^\.\//, '')
  const file = files.find((name) => name === path) ?? files.find((name) => path.endsWith(`/${name}`))
  if (file === undefined || finding.rule === '') return []
  return [{ ...finding, path: file, rule: finding.rule.slice(0, 200), message: finding.message.slice(0, 1000) }]
}
