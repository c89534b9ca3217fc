import type { TestRun, TestRunStatus } from '../shared/contracts/test-run.ts'
import type { TouchedCoverage } from './touched-coverage.ts'
import { counted } from '../shared/wording/counted.ts'

export interface ConfidenceInput {
  /** The codemod's own confidence in a match, before anything is measured. */
  prior: number
  codemod: string
  /** ERROR and MISSING nodes of the files before the rewrite; the rewrite itself never adds one (it is left out then). */
  parseErrors: number
  baseline: Pick<TestRun, 'status'>
  touched: TouchedCoverage
}

export interface Confidence {
  value: number
  /** The factors, in the order they were applied. */
  reasons: string[]
}

interface Factor {
  factor: number
  reason: string
}

const baselineFactors: Readonly<Record<TestRunStatus, Factor>> = {
  passed: { factor: 1, reason: 'the baseline tests pass' },
  failed: { factor: 0.9, reason: 'some baseline tests fail: only the others can speak for the change' },
  'no-tests': { factor: 0.6, reason: 'there are no tests' },
  'timed-out': { factor: 0.6, reason: 'the baseline tests ran into their time limit' },
  errored: { factor: 0.6, reason: 'the baseline tests could not be run' },
  inconclusive: { factor: 0.6, reason: 'the baseline tests gave no clear answer' },
  'not-run': { factor: 0.6, reason: 'the tests are switched off' },
}

/**
 * confidence = prior × lint × baseline × coverage, rounded to 2 digits.
 *
 * - prior: the codemod's own, 0–1;
 * - lint: 1 where the files parse, 0.9 where they already had parse errors (a match in a broken tree is partly a guess);
 * - baseline: 1 passed, 0.9 some fail, 0.6 no usable tests;
 * - coverage: 0.8 + 0.2 × the share of touched executable lines that ran; 0.9 where unknown; 1 where none is executable.
 */
export function confidence(input: ConfidenceInput): Confidence {
  const factors: Factor[] = [
    { factor: input.prior, reason: `${input.codemod} starts at` },
    lintFactor(input.parseErrors),
    baselineFactors[input.baseline.status],
    coverageFactor(input.touched),
  ]
  const value = factors.reduce((product, { factor }) => product * factor, 1)
  const reasons = factors.map(({ factor, reason }, index) => `${reason}${index === 0 ? ' ' : ': × '}${round(factor)}`)
  return { value: Math.min(1, Math.max(0, round(value))), reasons }
}

function lintFactor(parseErrors: number): Factor {
  if (parseErrors === 0) return { factor: 1, reason: 'the rewritten text parses and a second look finds nothing more' }
  return {
    factor: 0.9,
    reason: `the text has ${counted(parseErrors, 'parse error')} before the rewrite, and no more after it`,
  }
}

function coverageFactor(touched: TouchedCoverage): Factor {
  if (touched.kind === 'unknown') return { factor: 0.9, reason: 'the coverage of the touched lines is not known' }
  if (touched.kind === 'nothing-executable') return { factor: 1, reason: 'it touches no executable line' }
  const { covered, total, share } = touched
  return { factor: 0.8 + 0.2 * share, reason: `the baseline tests run ${covered} of ${total} touched lines` }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
