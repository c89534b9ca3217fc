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

const spelled = (...tokens: [token: string, bytes: unknown][]) => ({
  content: tokens.map(([token, bytes]) => ({ token, logprob: -0.5, bytes })),
})

test.each([
  ['is spread over two of them', [['\\xc3', [0xc3]], ['\\xbc', [0xbc]], ['a', [0x61]]], 'üa', ['', 'ü', 'a']],
  ['breaks off before ASCII', [['\\xc3', [0xc3]], ['a', [0x61]], ['b', [0x62]]], '\uFFFDab', ['', '\uFFFDa', 'b']],
  ['breaks off before a token without bytes of its own', [['\\xc3', [0xc3]], ['', []], ['a', [0x61]]], '\uFFFDa', ['', '', '\uFFFDa']],
  ['is written in another way than its bytes', [['Ġa', [0x20, 0x61]], ['b', [0x62]]], ' ab', [' a', 'b']],
] as const)('a character that %s belongs to the token that completes it', (_, tokens, text, expected) => {
  expect(tokensOf(spelled(...tokens.map(([token, bytes]) => [token, bytes] as [string, unknown])), text)).toEqual(expected)
}) // prettier-ignore

test.each([
  ['bytes that are none', spelled(['a', [0x61, 256]])],
  ['bytes below nothing', spelled(['a', [-1]])],
  ['halves of bytes', spelled(['a', [0.5]])],
  ['bytes in words', spelled(['a', ['97']])],
  ['bytes as a text', spelled(['a', 'YQ=='])],
  ['a probability of nothing', { content: [{ token: 'a', logprob: -Infinity }] }],
  ['a probability above one', { content: [{ token: 'a', logprob: 0.1 }] }],
  ['a probability in words', { content: [{ token: 'a', logprob: '-1' }] }],
  ['no token', { content: [{ logprob: -1 }] }],
  ['nothing in the place of a token', { content: [null] }],
  ['no tokens at all', { content: [] }],
  ['another list', { content: { 0: { token: 'a', logprob: -1 } } }],
  ['words', 'a'],
])('what is no list of tokens is none: %s', (_, logprobs) => {
  expect(logprobsOf(logprobs, { whole: 'a', text: 'a' })).toBeNull()
})
