import type { TestRunStatus } from '../shared/contracts/test-run.ts'
import type { TouchedCoverage } from './touched-coverage.ts'

export interface Confidence {
  /** 0–1, 2 digits. */
  value: number
  /** The factors, in the order they were applied. */
  reasons: string[]
}

export interface Factor {
  factor: number
  reason: string
}

/** How far the baseline tests can speak for a change. */
export const baselineFactors: Readonly<Record<TestRunStatus, Factor>> = {
  passed: { factor: 1, reason: 'the baseline tests pass' },
  failed: { factor: 0.9, reason: 'some baseline tests fail: only the others can speak for the change' },
  'no-tests': { factor: 0.6, reason: 'there are no tests' },
  'timed-out': { factor: 0.6, reason: 'the baseline tests ran into their time limit' },
  errored: { factor: 0.6, reason: 'the baseline tests could not be run' },
  inconclusive: { factor: 0.6, reason: 'the baseline tests gave no clear answer' },
  'not-run': { factor: 0.6, reason: 'the tests are switched off' },
}

export function coverageFactor(touched: TouchedCoverage): Factor {
  if (touched.kind === 'unknown') return { factor: 0.9, reason: 'the coverage of the touched lines is not known' }
  if (touched.kind === 'nothing-executable') return { factor: 1, reason: 'it touches no executable line' }
  const { covered, total, share } = touched
  return { factor: 0.8 + 0.2 * share, reason: `the baseline tests run ${covered} of ${total} touched lines` }
}

/** The first factor is where it starts; each other one is said as what it multiplies by. */
export function product(factors: readonly Factor[]): Confidence {
  const value = factors.reduce((product, { factor }) => product * factor, 1)
  const reasons = factors.map(({ factor, reason }, index) => `${reason}${index === 0 ? ' ' : ': × '}${round(factor)}`)
  return { value: Math.min(1, Math.max(0, round(value))), reasons }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
