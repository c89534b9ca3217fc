import type { Formatting } from '../../shared/contracts/evidence.ts'
import type { Scratch } from '../../shared/ports/git.ts'
import type { Ports } from '../../shared/ports/ports.ts'
import { findProgram } from './find-program.ts'
import { findFormatter, toolRow, type Formatter } from './formatter.ts'

export interface FormatRequest {
  base: string
  /** Tree of the candidate as drafted. */
  tree: string
  /** Files of the change that stand in the candidate. */
  files: readonly string[]
  /** Every path of the base tree. */
  paths: ReadonlySet<string>
  /** The user's own work tree: its installed dependencies are lent to the worktrees. */
  target: string
  outputFile: string
}

export interface Formatted {
  tree: string
  formatting: Formatting
}

type FormatPorts = Pick<Ports, 'sandbox' | 'workspace'>

const limits = { wallSeconds: 300, idleSeconds: 0, outputBytes: 1_000_000 }

/**
 * Formats the changed files with the repository's own formatter, in worktrees of the scratch repository. Only files that
 * were formatted before are touched (at base the formatter leaves them alone): otherwise the change would drown in
 * noise. What the formatter does to other files is dropped.
 */
export async function formatCandidate(
  request: FormatRequest,
  scratch: Scratch,
  ports: FormatPorts,
): Promise<Formatted> {
  const read = async (path: string) => text(await scratch.read(request.base, path))
  const formatter = await findFormatter({ files: request.files, paths: request.paths, read })
  const unformatted = (formatting: Omit<Formatting, 'files'>) => ({
    tree: request.tree,
    formatting: { ...formatting, files: [] },
  })
  if (formatter === null) {
    return unformatted({ tool: null, status: 'none', reason: 'the repository declares no formatter for these files' })
  }
  const { tool, declaredBy } = formatter
  const context = { ...request, formatter, scratch, ports }
  const atBase = await format(
    context,
    request.base,
    formatter.files.filter((file) => request.paths.has(file)),
  )
  if (atBase.problem !== null) return unformatted({ tool, ...atBase.problem })
  const clean = formatter.files.filter((file) => !atBase.rewritten.includes(file))
  if (clean.length === 0) {
    return unformatted({
      tool,
      status: 'unchanged',
      reason: `${tool} (${declaredBy}) would already rewrite these files at base: left as drafted`,
    })
  }
  const candidate = await format(context, request.tree, clean)
  if (candidate.problem !== null) return unformatted({ tool, ...candidate.problem })
  const status = candidate.rewritten.length === 0 ? 'unchanged' : 'reformatted'
  const reason = `${tool}, declared by ${declaredBy}`
  return { tree: candidate.tree, formatting: { tool, status, files: candidate.rewritten, reason } }
}

interface Context extends FormatRequest {
  formatter: Formatter
  scratch: Scratch
  ports: FormatPorts
}

interface Result {
  tree: string
  rewritten: string[]
  problem: Pick<Formatting, 'status' | 'reason'> | null
}

/** Runs the formatter on a fresh worktree of `tree`: the tree it gives, and which of `files` it rewrote. */
async function format(context: Context, tree: string, files: readonly string[]): Promise<Result> {
  if (files.length === 0) return { tree, rewritten: [], problem: null }
  const { scratch, ports, formatter, outputFile } = context
  const worktree = await scratch.checkout(tree)
  const env = await ports.workspace.provide(worktree, context.target)
  const run = (argv: readonly string[]) =>
    ports.sandbox.run({ argv, cwd: worktree, writable: [], env, limits, outputFile })
  const { tool, declaredBy } = formatter
  const { python } = await ports.workspace.toolchain(context.target)
  const program = await findProgram(toolRow(tool).programs, { worktree, python, workspace: ports.workspace, run })
  if (program === null) {
    const reason = `${tool} is declared by ${declaredBy} and is not installed: install the target's development dependencies`
    return { tree, rewritten: [], problem: { status: 'missing', reason } }
  }
  const row = toolRow(tool)
  // A name that starts with a dash stays a name: every row's `write` ends with `--`.
  const ended = await run([...program, ...row.write, ...files])
  if (ended.exitCode === null || !row.done.includes(ended.exitCode)) {
    const how = ended.stoppedBy ?? ended.signal ?? `exit code ${ended.exitCode}`
    return { tree, rewritten: [], problem: { status: 'failed', reason: `${tool} ended with ${how}: left as drafted` } }
  }
  const captured = await scratch.capture(worktree, tree, files)
  return { tree: captured, rewritten: (await scratch.changes(tree, captured)).map(({ path }) => path), problem: null }
}

function text(content: Uint8Array | null): string | null {
  return content === null ? null : new TextDecoder().decode(content)
}
