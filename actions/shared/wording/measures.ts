import type { Ratio, TestRun } from '../contracts/test-run.ts'

/** Figures in words. What was not measured says so; it is never shown as 0. */
const unmeasured = 'not measured'

/** `98.21 %`; rounded down, so that 100 % means all. */
export function share(ratio: Ratio | null): string {
  if (ratio === null) return unmeasured
  if (ratio.total === 0) return 'nothing executable'
  return `${(Math.floor((ratio.covered * 10_000) / ratio.total) / 100).toFixed(2)} %`
}

/** `98.21 % (55 of 56)`. */
export function percent(ratio: Ratio | null): string {
  if (ratio === null || ratio.total === 0) return share(ratio)
  return `${share(ratio)} (${ratio.covered} of ${ratio.total})`
}

/** `42 passed, 1 failed, 2 skipped`; what there is none of is left out, but for the passed. */
export function testCounts(run: TestRun): string {
  if (run.status === 'not-run') return 'not run'
  if (run.status === 'no-tests') return 'no tests'
  const { passed, failed, errored, skipped } = run.counts
  const others = [[failed, 'failed'] as const, [errored, 'errored'] as const, [skipped, 'skipped'] as const]
  const parts = others.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`)
  const unclear = run.status === 'passed' || run.status === 'failed' ? [] : [run.status]
  return [`${passed} passed`, ...parts, ...unclear].join(', ')
}
