import type { ProcessRecord, TestCase, TestRun, TestRunner } from '../contracts/test-run.ts'
import { programName } from './facts.ts'

export interface Observed {
  runner: TestRunner
  program: string
  process: ProcessRecord
  /** The cases of the report, or why there are none to be had. */
  report: { cases: readonly TestCase[] } | { missing: string } | { problem: string }
}

type Judgement = Pick<TestRun, 'status' | 'reason'>

/** Exit codes by which a runner itself says that it found no test. */
const NO_TESTS_EXIT: Readonly<Record<TestRunner, number | null>> = {
  pytest: 5,
  unittest: 5,
  jest: null,
  vitest: null,
  mocha: null,
  'node-test': null,
  custom: null,
}

const GIVE_COMMAND = "give one that works with the input 'test-command'"

/** The supervisor's record first, the report second: code under test writes the report, and could write anything. */
export function judge({ runner, program, process, report }: Observed): Judgement {
  if (process.startError !== null) {
    return errored(
      `${programName(program)} could not be started (${process.startError}): install it, or ${GIVE_COMMAND}`,
    )
  }
  if (process.stoppedBy !== null) return stopped(process.stoppedBy, process)
  if (process.signal !== null) return errored(`the tests were ended by ${process.signal}: see the output file`)
  const end = `the tests ended with exit code ${process.exitCode}`
  const empty = 'cases' in report ? report.cases.length === 0 : 'missing' in report
  if (empty && process.exitCode === NO_TESTS_EXIT[runner] && process.exitCode !== null) return noTests(runner)
  if ('missing' in report) {
    const judged = process.exitCode === 0 ? inconclusive : errored
    return judged(`${end} and left no report (${report.missing}): see the output file`)
  }
  if ('problem' in report) return inconclusive(`${end}, and its report cannot be believed: ${report.problem}`)
  return judgeCases(runner, process.exitCode === 0, { end, cases: report.cases })
}

function judgeCases(runner: TestRunner, zero: boolean, seen: { end: string; cases: readonly TestCase[] }): Judgement {
  const { end, cases } = seen
  const broken = cases.filter((one) => one.status === 'failed' || one.status === 'errored').length
  const ran = cases.filter((one) => one.status !== 'skipped').length
  if (zero && broken > 0) return inconclusive(`${end}, and its report shows ${broken} failing: one of the two is wrong`)
  if (broken > 0) return { status: 'failed', reason: `${broken} of ${cases.length} tests fail: mend them first` }
  if (!zero) return withoutFailure(end, cases.length)
  if (cases.length === 0) return noTests(runner)
  if (ran === 0) return { status: 'no-tests', reason: `all ${cases.length} tests are skipped: nothing was tested` }
  return { status: 'passed', reason: `${ran} tests passed` }
}

function withoutFailure(end: string, total: number): Judgement {
  if (total === 0) return errored(`${end} before any test ran: see the output file`)
  return inconclusive(`${end}, and none of its ${total} tests fails: see the output file for what else it checks`)
}

function stopped(by: NonNullable<ProcessRecord['stoppedBy']>, { seconds }: ProcessRecord): Judgement {
  const after = `${Math.round(seconds)} s`
  if (by === 'cancelled') return errored(`the tests were cancelled after ${after}`)
  if (by === 'disk-limit')
    return errored(`the tests had nearly filled the disk after ${after} and were ended: see the output file`)
  if (by === 'wall-limit') {
    return timedOut(`the tests ran for ${after} and were ended: raise 'test-timeout' or mend the test that hangs`)
  }
  return timedOut(`the tests printed nothing for too long and were ended after ${after}: raise 'test-idle-timeout'`)
}

function noTests(runner: TestRunner): Judgement {
  return { status: 'no-tests', reason: `${runner} ran no test: nothing was tested` }
}

function errored(reason: string): Judgement {
  return { status: 'errored', reason }
}

function inconclusive(reason: string): Judgement {
  return { status: 'inconclusive', reason }
}

function timedOut(reason: string): Judgement {
  return { status: 'timed-out', reason }
}
