import type { Coverage } from '../contracts/test-run.ts'
import { MAX_COVERAGE_BYTES, readCoverage } from '../coverage/coverage.ts'
import { MAX_JUNIT_BYTES, readJunit } from '../junit/read.ts'
import type { ReadLimits, ReadRefusal, Workspace } from '../ports/workspace.ts'
import type { Execution } from './execution.ts'
import { namePlaces } from './name-places.ts'
import type { Observed } from './status.ts'

export interface CoverageOutcome {
  coverage: Coverage | null
  /** Why there is none; null where there is. */
  reason: string | null
}

/** The report the tests left. Read like anything hostile: bounded, no link followed, none from before the run. */
export async function readReport(
  execution: Execution,
  startedAt: Date,
  workspace: Workspace,
): Promise<Observed['report']> {
  const { prepared, input } = execution
  if (prepared.junit === null) return { missing: "no 'junit-path' was given with 'test-command'" }
  const limits = limitsOf(execution, MAX_JUNIT_BYTES, startedAt)
  const read = await workspace.stream(prepared.junit, limits, async (chunks) => readJunit(chunks, input.worktree))
  if (!read.ok) return refused(read, execution)
  const report = read.value
  return 'problem' in report ? { problem: `${shown(prepared.junit, execution)}: ${report.problem}` } : report
}

function refused(file: ReadRefusal, execution: Execution): Observed['report'] {
  const message = shown(file.message, execution)
  return file.code === 'missing' ? { missing: message } : { problem: message }
}

export async function readCoverageOf(
  execution: Execution,
  startedAt: Date,
  workspace: Workspace,
): Promise<CoverageOutcome> {
  const { prepared, input, facts } = execution
  if (prepared.coverage === null) return { coverage: null, reason: prepared.coverageReason }
  const { path, format } = prepared.coverage
  const root = { root: input.worktree, files: new Set(facts.files) }
  const limits = limitsOf(execution, MAX_COVERAGE_BYTES, startedAt)
  const kept = keptCopy()
  const read = await workspace.stream(path, limits, async (chunks) => {
    return readCoverage(input.onCoverageReport === undefined ? chunks : kept.of(chunks), format, root)
  })
  if (!read.ok) return { coverage: null, reason: unreadable(read, execution) }
  const report = read.value
  if ('problem' in report) return { coverage: null, reason: `${DOUBT}: ${shown(path, execution)}: ${report.problem}` }
  input.onCoverageReport?.(kept.bytes())
  return { coverage: report.coverage, reason: null }
}

/** Larger reports are read as they stream by, and not kept. */
const MAX_KEPT_BYTES = 64 * 1024 * 1024

/** Keeps what it passes on. */
function keptCopy() {
  let chunks: Uint8Array[] | null = []
  let size = 0
  return {
    async *of(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of source) {
        size += chunk.length
        if (size > MAX_KEPT_BYTES) chunks = null
        // A copy: whoever reads may use the buffer again.
        else chunks?.push(chunk.slice())
        yield chunk
      }
    },
    bytes: () => (chunks === null ? null : joined(chunks, size)),
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

const DOUBT = 'the coverage report cannot be believed'

function unreadable({ code, message }: ReadRefusal, execution: Execution): string {
  return `${code === 'missing' ? 'the tests left no coverage report' : DOUBT}: ${shown(message, execution)}`
}

/** Without the folders of this run, which are gone when somebody reads it. */
function shown(text: string, execution: Execution): string {
  const { input, folder } = execution
  return namePlaces(text.replaceAll(`${input.worktree}/`, '').replaceAll(`${folder}/`, ''), execution)
}

/** Reports in our own fresh folder are of this run by where they lie; those in the worktree by their time. */
function limitsOf({ prepared, input }: Execution, maxBytes: number, startedAt: Date): ReadLimits {
  if (prepared.source === 'detected') return { maxBytes }
  return { maxBytes, notBefore: startedAt, within: input.worktree }
}
