import { expect, test } from '@jest/globals'
import { logprobsOf } from './logprobs.ts'

const entries = (...tokens: string[]) => ({ content: tokens.map((token) => ({ token, logprob: -0.5 })) })
const tokensOf = (logprobs: object, text: string) =>
  logprobsOf(logprobs, { whole: text, text })?.map(({ token }) => token)

test.each([
  ['with the end of the answer as a token without text', ['```', 'json', '\n', '{"a":', '1}', '\n', '```', '']],
  ['with a named end', ['```', 'json', '\n', '{"a":', '1}', '\n', '```', '<|im_end|>']],
  ['without a language', ['```\n', '{"a":', '1}', '\n```']],
  ['that was not closed', ['```json\n', '{"a":', '1}']],
])('a fence that llama.cpp takes from around an answer, %s, leaves the tokens of the answer', (_, tokens) => {
  expect(tokensOf(entries(...tokens), '{"a":1}')).toEqual(['{"a":', '1}'])
})

test.each([
  ['words before it', ['Here:', '```json\n', '{"a":1}', '\n```']],
  ['words after it', ['```json\n', '{"a":1}', '\n```', 'as', ' asked']],
  ['another fence', ['```json\n', '{"a":2}', '\n```\n', '```json\n', '{"a":1}', '\n```']],
])('tokens of something else beside the text are not those of the text: %s', (_, tokens) => {
  expect(tokensOf(entries(...tokens), '{"a":1}')).toBeUndefined()
})
