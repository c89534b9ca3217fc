import type { TestRun } from '../shared/contracts/test-run.ts'
import type { TokenLogprob } from '../shared/ports/model.ts'
import { counted } from '../shared/wording/counted.ts'
import { baselineFactors, coverageFactor, product, type Confidence, type Factor } from './confidence-factors.ts'
import type { TouchedCoverage } from './touched-coverage.ts'

export interface ModelConfidenceInput {
  /** Of the tokens in which the item was decided (`decisionTokens`); null where the server gives none. */
  logprobs: readonly TokenLogprob[] | null
  /** ERROR and MISSING nodes of the files it may touch. */
  parseErrors: number
  baseline: Pick<TestRun, 'status'>
  touched: TouchedCoverage
}

/** What a model's certainty is taken at, at the most: see below. */
const ceiling = 0.9

/** Where the server gives no probabilities: no outcome was known when this was set, and calibration replaces it. */
const prior = 0.6

/**
 * confidence = certainty × lint × baseline × coverage, rounded to 2 digits.
 *
 * - certainty: 0.9 × the geometric mean probability of the tokens in which the model decided on the item; 0.6 where the
 *   server gives no probabilities. The mean is geometric (the exponential of the mean log-probability) so that an item
 *   of many tokens is not less sure than one of few;
 * - lint: 1 where the files parse, 0.9 where they have parse errors;
 * - baseline and coverage: as for a codemod (confidence.ts).
 *
 * 0.9, because a model's certainty is about its words and not about the world: it is no more than a score. Networks say
 * more than they know (Guo et al. 2017, "On Calibration of Modern Neural Networks"); large models know much of what they
 * know (Kadavath et al. 2022, "Language Models (Mostly) Know What They Know"), until they are tuned to please (OpenAI
 * 2023, "GPT-4 Technical Report", figure 8). What the score is worth is learned from outcomes (shared/calibration).
 */
export function modelConfidence({ logprobs, parseErrors, baseline, touched }: ModelConfidenceInput): Confidence {
  return product([
    certainty(logprobs),
    lintFactor(parseErrors),
    baselineFactors[baseline.status],
    coverageFactor(touched),
  ])
}

function certainty(logprobs: readonly TokenLogprob[] | null): Factor {
  const given = logprobs?.map(({ logprob }) => logprob).filter((logprob) => logprob <= 0) ?? []
  if (given.length === 0) {
    return { factor: prior, reason: 'the server gives no token probabilities: a model’s item starts at' }
  }
  const mean = Math.exp(given.reduce((sum, logprob) => sum + logprob, 0) / given.length)
  const tokens = counted(given.length, 'token')
  return {
    factor: ceiling * mean,
    reason: `${ceiling} × the mean probability ${mean.toFixed(2)} of the ${tokens} in which the model decided: it starts at`,
  }
}

function lintFactor(parseErrors: number): Factor {
  if (parseErrors === 0) return { factor: 1, reason: 'the files parse' }
  return { factor: 0.9, reason: `the files have ${counted(parseErrors, 'parse error')}` }
}
