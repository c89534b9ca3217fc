import { describe, expect, it } from '@jest/globals'
import { emptyRun } from '../testing/test-run.ts'
import { percent, testCounts } from './measures.ts'

describe('figures in words', () => {
  it('round down, so that 100 % means all', () => {
    expect(percent({ covered: 99_999, total: 100_000 })).toBe('99.99 % (99999 of 100000)')
    expect(percent({ covered: 57, total: 100 })).toBe('57.00 % (57 of 100)')
    expect(percent({ covered: 3, total: 3 })).toBe('100.00 % (3 of 3)')
  })

  it('never show as 0 what was not measured', () => {
    expect(percent(null)).toBe('not measured')
    expect(percent({ covered: 0, total: 0 })).toBe('nothing executable')
    expect(testCounts(emptyRun('not-run', ''))).toBe('not run')
    expect(testCounts(emptyRun('no-tests', ''))).toBe('no tests')
  })

  it('say how a test run went that gave no clear answer', () => {
    const counts = { total: 5, passed: 2, failed: 1, errored: 1, skipped: 1 }
    expect(testCounts({ ...emptyRun('not-run', ''), status: 'timed-out', counts })).toBe(
      '2 passed, 1 failed, 1 errored, 1 skipped, timed-out',
    )
  })
})
