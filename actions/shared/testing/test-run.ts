import { relative } from 'node:path/posix'
import type { CaseStatus, ProcessRecord, TestCase, TestCommand, TestRun } from '../contracts/test-run.ts'
import type { CoverageOutcome } from './read-reports.ts'
import type { Execution } from './execution.ts'
import type { Observed } from './status.ts'

/** A run in which nothing was started. */
export function emptyRun(status: 'not-run' | 'no-tests', reason: string): TestRun {
  return {
    status,
    reason,
    command: null,
    process: null,
    outputFile: null,
    runtime: null,
    ...countsOf([]),
    cases: [],
    coverage: null,
    coverageReason: 'no tests were run',
  }
}

export interface Finished {
  execution: Execution
  process: ProcessRecord
  report: Observed['report']
  coverage: CoverageOutcome
  judgement: Pick<TestRun, 'status' | 'reason'>
}

export function finishedRun({ execution, process, report, coverage, judgement }: Finished): TestRun {
  const cases = 'cases' in report ? [...report.cases] : []
  return {
    ...judgement,
    command: commandOf(execution),
    process,
    outputFile: execution.input.outputFile,
    runtime: runtimeOf(execution),
    ...countsOf(cases),
    cases,
    coverage: coverage.coverage,
    coverageReason: coverage.reason,
  }
}

function countsOf(cases: readonly TestCase[]): Pick<TestRun, 'counts' | 'successRate'> {
  const of = (status: CaseStatus): number => cases.filter((one) => one.status === status).length
  const [passed, skipped] = [of('passed'), of('skipped')]
  const counts = { total: cases.length, passed, failed: of('failed'), errored: of('errored'), skipped }
  return { counts, successRate: cases.length === skipped ? null : passed / (cases.length - skipped) }
}

/** Without the machine's own environment: what is written down is what makes this command this command. */
function commandOf({ prepared, input }: Execution): TestCommand {
  const place = (path: string | undefined): string | null => (path ? relative(input.worktree, path) : null)
  return {
    runner: prepared.runner,
    argv: [...prepared.argv],
    env: { ...prepared.env },
    cwd: '',
    junit: place(prepared.junit ?? undefined),
    coverage: place(prepared.coverage?.path),
    source: prepared.source,
    reason: prepared.reason,
  }
}

/** The interpreter that ran the tests, as it named itself. */
function runtimeOf({ prepared, facts, runtime }: Execution): TestRun['runtime'] {
  if (prepared.runner === 'custom') return runtime
  const isPython = prepared.runner === 'pytest' || prepared.runner === 'unittest'
  const version = isPython ? facts.python?.version : facts.node.version
  return version ? { name: isPython ? 'python' : 'node', version } : null
}
