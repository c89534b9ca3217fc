import { expect, test } from '@jest/globals'
import { issuedFormats } from '../redaction/issued-formats.ts'
import { corpus } from './corpus.fake.ts'
import { secretFormats } from './formats.ts'
import { ruleWords } from './rule-words.ts'
import { wordsIn } from './words-in.ts'

const words = [
  ...[...secretFormats, ...issuedFormats].flatMap(({ hints }) => hints),
  ...Object.values(ruleWords).flat(),
  '',
  'ä',
  '\uFF10\uFF11',
  '\uD83D\uDE00!',
]

test('says of every word what a search of the text says, in every text that we have', async () => {
  const texts = [...(await corpus()), '', 'a', 'grüße \uFF10\uFF11\uFF12 \uD83D\uDE00!']
  let present = 0
  for (const text of texts) {
    const has = wordsIn(text)
    const wrong = words.filter((word) => has(word) !== text.includes(word))
    expect(wrong).toEqual([])
    present += words.filter(has).length
  }
  expect(present).toBeGreaterThan(texts.length)
})

test('is not misled by a word whose pairs stand in the text while it does not', () => {
  const has = wordsIn('abc bcd')
  expect(['abc', 'bcd', 'c b', 'abcd', 'cdab'].map(has)).toEqual([true, true, true, false, false])
})
