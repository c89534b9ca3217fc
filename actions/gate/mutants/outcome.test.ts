import { describe, expect, it } from '@jest/globals'
import type { ProcessRecord, TestCase, TestRun } from '../../shared/contracts/test-run.ts'
import { emptyRun } from '../../shared/testing/test-run.ts'
import { isDoubtful, seenIn } from './outcome.ts'
import type { CleanRun } from './outcome.ts'

const ended: ProcessRecord = {
  exitCode: 1,
  signal: null,
  stoppedBy: null,
  startError: null,
  seconds: 1,
  outputBytes: 0,
  outputTruncated: false,
}

function runOf(process: Partial<ProcessRecord>, cases: Record<string, TestCase['status']>): TestRun {
  const rest = { suite: '', file: null, seconds: null, message: null }
  const list = Object.entries(cases).map(([id, status]) => ({ id, name: id, status, ...rest }))
  return { ...emptyRun('not-run', ''), process: { ...ended, ...process }, cases: list }
}

function cleanOf(more: Partial<CleanRun> = {}): CleanRun {
  const run = runOf({ exitCode: 0 }, { a: 'passed', b: 'passed' })
  return { run, killers: new Set(['a']), endsWell: true, fast: true, seconds: 1, ...more }
}

const signalled = { exitCode: null, signal: 'SIGKILL' }

describe('a run on a mutant', () => {
  it.each<[string, TestRun, Partial<CleanRun>, object]>([
    ['by a test that passes on clean code', runOf({}, { a: 'failed' }), {}, { outcome: 'killed', killedBy: ['a'] }],
    ['by a file that cannot be loaded', runOf({}, { x: 'errored' }), {}, { outcome: 'killed', killedBy: ['x'] }],
    ['by a bad end alone', runOf({ exitCode: 7 }, {}), {}, { outcome: 'killed', killedBy: [] }],
    [
      'not by a bad end where the clean run ends as badly',
      runOf({}, { a: 'passed' }),
      { endsWell: false },
      { outcome: 'survived' },
    ],
    ['not by a lost report there', runOf({}, {}), { endsWell: false }, { outcome: 'not-run' }],
    ['not by a signal', runOf(signalled, {}), {}, { outcome: 'not-run' }],
    ['not by a signal behind tests that passed', runOf(signalled, { a: 'passed' }), {}, { outcome: 'not-run' }],
    [
      'not by a signal behind a failure that may not speak',
      runOf(signalled, { b: 'failed' }),
      {},
      { outcome: 'not-run' },
    ],
    [
      'by a test that failed before the signal',
      runOf(signalled, { a: 'failed' }),
      {},
      { outcome: 'killed', killedBy: ['a'] },
    ],
    ['not where it ends well', runOf({ exitCode: 0 }, { a: 'failed' }), {}, { outcome: 'survived' }],
    ['perhaps, where only tests failed that may not speak', runOf({}, { b: 'failed' }), {}, { outcome: 'unclear' }],
  ])('kills it %s', (_, run, clean, seen) => {
    expect(seenIn({ run, buildFailed: false, cut: false }, cleanOf(clean))).toMatchObject(seen)
  })

  it('is asked again, alone, where the machine could have had a part in it', () => {
    const doubtful = (run: TestRun) => isDoubtful(seenIn({ run, buildFailed: false, cut: false }, cleanOf()), cleanOf())
    expect(doubtful(runOf({ stoppedBy: 'wall-limit' }, {}))).toBe(true)
    expect(doubtful(runOf({ exitCode: 7 }, {}))).toBe(true)
    expect(doubtful(runOf({}, { x: 'errored' }))).toBe(true)
    expect(doubtful(runOf({}, { x: 'errored', a: 'failed' }))).toBe(false)
    expect(doubtful(runOf({ exitCode: 0 }, { a: 'passed' }))).toBe(false)
  })
})
