import { expect, it } from '@jest/globals'
import type { CaseStatus, ProcessRecord, TestRunner, TestRunStatus } from '../contracts/test-run.ts'
import { judge } from './status.ts'
import type { Observed } from './status.ts'

const ended: ProcessRecord = {
  exitCode: 0,
  signal: null,
  stoppedBy: null,
  startError: null,
  seconds: 12.3,
  outputBytes: 0,
  outputTruncated: false,
}

function cases(...statuses: CaseStatus[]): Observed['report'] {
  const rest = { suite: '', file: null, seconds: null, message: null }
  return { cases: statuses.map((status, index) => ({ id: `${index}`, name: `${index}`, status, ...rest })) }
}

const missing = { missing: 'junit.xml does not exist' }
const broken = { problem: 'it is empty' }

type Seen = [process: Partial<ProcessRecord>, report: Observed['report'], runner?: TestRunner]
type Row = [what: string, seen: Seen, expected: [status: TestRunStatus, reason: string]]

it.each<Row>([
  ['all pass', [{}, cases('passed', 'skipped')], ['passed', '1 tests passed']],
  ['one fails', [{ exitCode: 1 }, cases('passed', 'failed')], ['failed', '1 of 2 tests fail']],
  ['one errs', [{ exitCode: 1 }, cases('errored')], ['failed', '1 of 1 tests fail']],
  ['one fails and the exit code is 0', [{}, cases('failed')], ['inconclusive', 'one of the two is wrong']],
  [
    'none fails and the exit code is not 0',
    [{ exitCode: 1 }, cases('passed')],
    ['inconclusive', 'none of its 1 tests fails'],
  ],
  ['no report, exit code 0', [{}, missing], ['inconclusive', 'left no report (junit.xml does not exist)']],
  ['no report, another exit code', [{ exitCode: 2 }, missing], ['errored', 'exit code 2 and left no report']],
  ['a broken report', [{ exitCode: 1 }, broken], ['inconclusive', 'cannot be believed: it is empty']],
  ['an empty report', [{}, cases()], ['no-tests', 'pytest ran no test']],
  ['an empty report, another exit code', [{ exitCode: 3 }, cases()], ['errored', 'before any test ran']],
  ['everything skipped', [{}, cases('skipped')], ['no-tests', 'all 1 tests are skipped']],
  ["pytest's exit code for no tests", [{ exitCode: 5 }, cases()], ['no-tests', 'pytest ran no test']],
  ["pytest's exit code for no tests, no report", [{ exitCode: 5 }, missing], ['no-tests', 'pytest ran no test']],
  ['that exit code with tests in the report', [{ exitCode: 5 }, cases('passed')], ['inconclusive', 'exit code 5']],
  ['that exit code from another runner', [{ exitCode: 5 }, cases(), 'jest'], ['errored', 'exit code 5']],
  [
    'wall limit',
    [{ exitCode: null, signal: 'SIGKILL', stoppedBy: 'wall-limit' }, cases('passed')],
    ['timed-out', "'test-timeout'"],
  ],
  ['idle limit', [{ exitCode: 0, stoppedBy: 'idle-limit' }, missing], ['timed-out', "'test-idle-timeout'"]],
  ['cancelled', [{ exitCode: null, stoppedBy: 'cancelled' }, missing], ['errored', 'cancelled after 12 s']],
  ['a signal of its own', [{ exitCode: null, signal: 'SIGSEGV' }, cases('passed')], ['errored', 'ended by SIGSEGV']],
  ['not started', [{ exitCode: null, startError: 'spawn ENOENT' }, missing], ['errored', "the input 'test-command'"]],
])('%s', (_what, [record, report, runner = 'pytest'], [status, reason]) => {
  const judgement = judge({ runner, program: 'prog', process: { ...ended, ...record }, report })
  expect(judgement).toEqual({ status, reason: expect.stringContaining(reason) })
})
