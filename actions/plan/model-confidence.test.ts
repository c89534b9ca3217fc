import { describe, expect, it } from '@jest/globals'
import type { TokenLogprob } from '../shared/ports/model.ts'
import { decisionTokens } from './decision-tokens.ts'
import { modelConfidence, type ModelConfidenceInput } from './model-confidence.ts'

const probable = (...probabilities: number[]): TokenLogprob[] =>
  probabilities.map((probability) => ({ token: 'x', logprob: Math.log(probability) }))

const input: ModelConfidenceInput = {
  logprobs: probable(0.5, 1, 0.25, 0.5),
  parseErrors: 0,
  baseline: { status: 'passed' },
  touched: { kind: 'measured', share: 1, covered: 4, total: 4 },
}

describe('the confidence of a model’s item', () => {
  it('is nine tenths of the geometric mean probability of its tokens where nothing speaks against it', () => {
    expect(modelConfidence(input)).toEqual({
      value: 0.45,
      reasons: [
        '0.9 × the mean probability 0.50 of the 4 tokens in which the model decided: it starts at 0.45',
        'the files parse: × 1',
        'the baseline tests pass: × 1',
        'the baseline tests run 4 of 4 touched lines: × 1',
      ],
    })
  })

  it('does not fall with the number of tokens', () => {
    const long = modelConfidence({ ...input, logprobs: probable(...Array.from({ length: 400 }, () => 0.5)) })
    expect(long.value).toBe(0.45)
  })

  it.each([null, []])('starts at 0.6, and says why, where the probabilities are %j', (logprobs) => {
    const { value, reasons } = modelConfidence({ ...input, logprobs })
    expect(value).toBe(0.6)
    expect(reasons[0]).toBe('the server gives no token probabilities: a model’s item starts at 0.6')
  })

  it('leaves out what is no log-probability', () => {
    const broken = [NaN, 0.5, Infinity].map((logprob) => ({ token: 'x', logprob }))
    expect(modelConfidence({ ...input, logprobs: [...broken, ...probable(0.5)] }).value).toBe(0.45)
    expect(modelConfidence({ ...input, logprobs: [{ token: 'x', logprob: -Infinity }] }).value).toBe(0)
  })

  it('falls with parse errors, a baseline that proves little, and lines that no test runs', () => {
    const { value, reasons } = modelConfidence({
      logprobs: probable(1),
      parseErrors: 2,
      baseline: { status: 'failed' },
      touched: { kind: 'measured', share: 0, covered: 0, total: 3 },
    })
    expect(value).toBe(0.58)
    expect(reasons.slice(1)).toEqual([
      'the files have 2 parse errors: × 0.9',
      'some baseline tests fail: only the others can speak for the change: × 0.9',
      'the baseline tests run 0 of 3 touched lines: × 0.8',
    ])
  })
})

describe('the tokens in which an item was decided', () => {
  const tokens = [
    '{"', 'files', '":[', '{"items', '":[', '{"', 'symbol', '":"', 'foo', 'Bar', '","', 'start', '":', '12', ',"',
    'reason', '":"', 'it ', 'is long', '","', 'value', '":', ' 3', '},', '{"symbol', '":', 'null', '}', ']}]}',
  ] // prettier-ignore
  const answer = {
    text: tokens.join(''),
    logprobs: tokens.map((token, index) => ({ token, logprob: -index })),
  }
  const texts = (path: (string | number)[]) => decisionTokens(answer, path)?.map(({ token }) => token)

  it('are those of its values, without names, punctuation and prose', () => {
    expect(texts(['files', 0, 'items', 0])).toEqual(['foo', 'Bar', '12', ' 3'])
    expect(texts(['files', 0, 'items', 1])).toEqual(['null'])
  })

  it('keep a token that holds a value beside punctuation', () => {
    const glued = ['{"a":"', 'x"', ',"b":1}']
    const logprobs = glued.map((token) => ({ token, logprob: -1 }))
    expect(decisionTokens({ text: glued.join(''), logprobs }, [])?.map(({ token }) => token)).toEqual(['x"', ',"b":1}'])
  })

  it('are not known without probabilities, of another text, or of an item that is not there', () => {
    expect(decisionTokens({ ...answer, logprobs: null }, [])).toBeNull()
    expect(decisionTokens({ ...answer, text: `${answer.text} ` }, [])).toBeNull()
    expect(texts(['files', 1])).toBeUndefined()
    expect(decisionTokens({ text: '', logprobs: [] }, [])).toBeNull()
  })
})
