import type { TestRun } from '../shared/contracts/test-run.ts'
import { counted } from '../shared/wording/counted.ts'
import { baselineFactors, coverageFactor, product, type Confidence, type Factor } from './confidence-factors.ts'
import type { TouchedCoverage } from './touched-coverage.ts'

export interface ConfidenceInput {
  /** The codemod's own confidence in a match, before anything is measured. */
  prior: number
  codemod: string
  /** ERROR and MISSING nodes of the files before the rewrite; the rewrite itself never adds one (it is left out then). */
  parseErrors: number
  baseline: Pick<TestRun, 'status'>
  touched: TouchedCoverage
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
  return product([
    { factor: input.prior, reason: `${input.codemod} starts at` },
    lintFactor(input.parseErrors),
    baselineFactors[input.baseline.status],
    coverageFactor(input.touched),
  ])
}

function lintFactor(parseErrors: number): Factor {
  if (parseErrors === 0) return { factor: 1, reason: 'the rewritten text parses and a second look finds nothing more' }
  return {
    factor: 0.9,
    reason: `the text has ${counted(parseErrors, 'parse error')} before the rewrite, and no more after it`,
  }
}
