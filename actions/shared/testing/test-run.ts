import { relative } from 'node:path/posix'
import type { CaseStatus, ProcessRecord, TestCase, TestCommand, TestRun } from '../contracts/test-run.ts'
import type { CoverageOutcome } from './read-reports.ts'
import type { Execution } from './execution.ts'
import { nameArguments, nameEnvironment, namePlaces } from './name-places.ts'
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
  const cases = 'cases' in report ? namedCases(withFiles(report.cases, execution), execution) : []
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

/** Vitest names a suite after its file and says no more. */
function withFiles(cases: readonly TestCase[], { prepared, facts }: Execution): TestCase[] {
  if (prepared.runner !== 'vitest') return [...cases]
  const files = new Set(facts.files)
  return cases.map((one) => (one.file === null && files.has(one.suite) ? { ...one, file: one.suite } : one))
}

export function countsOf(cases: readonly TestCase[]): Pick<TestRun, 'counts' | 'successRate'> {
  const of = (status: CaseStatus): number => cases.filter((one) => one.status === status).length
  const [passed, skipped] = [of('passed'), of('skipped')]
  const counts = { total: cases.length, passed, failed: of('failed'), errored: of('errored'), skipped }
  return { counts, successRate: cases.length === skipped ? null : passed / (cases.length - skipped) }
}

/** What failed tests print names files of a folder that is gone. */
function namedCases(cases: readonly TestCase[], execution: Execution): TestCase[] {
  return cases.map((one) => (one.message === null ? one : { ...one, message: namePlaces(one.message, execution) }))
}

/**
 * To be read, not to be run: without the machine's own environment, and with the folders of this run called by what they
 * are. What is written down is what makes this command this command.
 */
function commandOf(execution: Execution): TestCommand {
  const { prepared, input, folder } = execution
  const place = (path: string): string => {
    return path.startsWith(`${folder}/`) ? namePlaces(path, execution) : relative(input.worktree, path)
  }
  return {
    runner: prepared.runner,
    argv: nameArguments(prepared.argv, execution),
    env: nameEnvironment(prepared.env, execution),
    cwd: '',
    junit: prepared.junit === null ? null : place(prepared.junit),
    coverage: prepared.coverage === null ? null : place(prepared.coverage.path),
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
