import { describe, expect, it } from '@jest/globals'
import { printedCoverage, printedTests } from './printed.ts'
import type { CoverageFormat, TestFormat } from './printed.ts'

describe('the tests that a runner prints', () => {
  it.each<[TestFormat, string, [total: number, broken: number, skipped: number]]>([
    ['pytest', '===== 12 passed in 0.31s =====', [12, 0, 0]],
    [
      'pytest',
      '= 1 failed, 4 passed, 1 skipped, 2 deselected, 1 xfailed, 1 xpassed, 3 warnings, 1 error in 61.2s (0:01:01) =',
      [9, 2, 2],
    ],
    [
      'pytest',
      '\u001b[32m\u001b[1m3 passed\u001b[0m, \u001b[33m2 warnings\u001b[0m\u001b[32m in 1.00s\u001b[0m',
      [3, 0, 0],
    ],
    ['pytest', '= 1 failed in 1.0s =\n= 2 passed, 5 subtests passed in 3.0s =', [2, 0, 0]],
    ['unittest', 'Ran 7 tests in 0.001s\n\nOK', [7, 0, 0]],
    ['unittest', 'Ran 1 test in 0.001s\n\nOK (skipped=1)', [1, 0, 1]],
    [
      'unittest',
      'Ran 9 tests in 0.1s\n\nFAILED (failures=1, errors=2, skipped=3, expected failures=1, unexpected successes=1)',
      [9, 4, 3],
    ],
    ['jest', 'Tests:       1 failed, 1 skipped, 1 todo, 3 passed, 6 total', [6, 1, 2]],
    ['mocha', '\n  12 passing (20ms)\n  1 pending\n  2 failing\n', [15, 2, 1]],
    ['node-test', 'ℹ tests 9\nℹ suites 0\nℹ pass 4\nℹ fail 1\nℹ cancelled 1\nℹ skipped 2\nℹ todo 1', [9, 2, 3]],
    ['node-test', '# tests 2\n# pass 2\n# fail 0', [2, 0, 0]],
  ])('of %s in %p', (format, output, [total, broken, skipped]) => {
    expect(printedTests(format, output)).toEqual({ total, broken, skipped })
  })

  it.each<TestFormat>(['pytest', 'unittest', 'jest', 'mocha', 'node-test'])('of %s may be none', (format) => {
    expect(printedTests(format, 'Segmentation fault\n1 passed the door in 3s\n')).toBeNull()
  })
})

describe('the coverage that a tool prints', () => {
  it.each<[CoverageFormat, string, Record<string, string>]>([
    ['coverage.py', 'TOTAL      100      3    97.00%', { lines: '97/100', cover: '97.00%' }],
    [
      'coverage.py',
      'a.py  1 1 0 0 0.00%\n------\nTOTAL     100   3   20   1   96.67%',
      { lines: '97/100', 'branches in all': '20', cover: '96.67%' },
    ],
    [
      'istanbul',
      'Statements   : 98.5% ( 197/200 )\nBranches     : 50% ( 1/2 )\nFunctions    : 0% ( 0/1 )\nLines        : 100% ( 7/7 )',
      { lines: '7/7', branches: '1/2' },
    ],
    ['istanbul', 'Branches     : Unknown% ( 0/0 )\nLines        : Unknown% ( 0/0 )', { lines: '0/0', branches: '0/0' }],
    ['node-test', 'ℹ all files      |  95.24 |  80.00 |  66.67 | ', { lines: '95.24%', branches: '80.00%' }],
  ])('of %s', (format, output, figures) => {
    expect(printedCoverage(format, output)).toEqual(figures)
  })

  it.each<CoverageFormat>(['coverage.py', 'istanbul', 'node-test'])('of %s may be none', (format) => {
    expect(printedCoverage(format, 'No data to report.\n')).toBeNull()
  })
})
