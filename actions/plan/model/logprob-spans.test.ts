import { describe, expect, it } from '@jest/globals'
import { tokensByPlace } from './logprob-spans.ts'

const text = '{"a":1},{"b":2}'
const logprobs = [
  { token: '{"a":', logprob: -1 },
  { token: '1},{', logprob: -2 },
  { token: '"b":2}', logprob: -3 },
]

describe('the tokens of a part of an answer', () => {
  it('are cut at its ends, so that they join to the part', () => {
    expect(tokensByPlace({ text, logprobs })({ start: 8, end: 15 })).toEqual([
      { token: '{', logprob: -2 },
      { token: '"b":2}', logprob: -3 },
    ])
    expect(tokensByPlace({ text, logprobs })({ start: 0, end: 7 })).toEqual([
      { token: '{"a":', logprob: -1 },
      { token: '1}', logprob: -2 },
    ])
  })

  it('are not known where the server gave none, or others than it answered with', () => {
    expect(tokensByPlace({ text, logprobs: null })({ start: 0, end: 7 })).toBeNull()
    expect(tokensByPlace({ text, logprobs: logprobs.slice(0, 2) })({ start: 0, end: 7 })).toBeNull()
    expect(tokensByPlace({ text: text.replace('1', '3'), logprobs })({ start: 0, end: 7 })).toBeNull()
  })
})
