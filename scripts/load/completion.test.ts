import { expect, test } from '@jest/globals'
import { completionOf } from './completion.ts'

const user = `Intents:
- simplify-conditions: conditions that are hard to follow
At most 2 items a file, the most valuable ones.

File 1 (typescript):
BEGIN DATA abc
path: "src/a.ts"
symbol: "settle1", function, lines 4-20, complexity 13
text:
File handling (see below)
END DATA abc

File 2 (python):
BEGIN DATA abc
path: "src/b.py"
text:
x = 1
END DATA abc
`

interface Body {
  choices: { message: { content: string }; logprobs: { content: { token: string }[] } | null }[]
}

test('every file of a question is answered by its number, with an item about the symbol that is listed for it', () => {
  const { items, completion } = completionOf({ model: 'm', messages: [{ role: 'user', content: user }] })
  const [choice] = (completion as Body).choices
  expect(items).toBe(1)
  expect(choice?.logprobs).toBeNull()
  expect(JSON.parse(choice?.message.content ?? '')).toMatchObject({
    files: [
      { number: 1, items: [{ symbol: 'settle1', start_line: 4, end_line: 20, intent: 'simplify-conditions' }] },
      { number: 2, items: [] },
    ],
  })
})

test('the tokens of its log-probabilities are its text', () => {
  const { completion } = completionOf({ model: 'm', messages: [{ role: 'user', content: user }], logprobs: true })
  const [choice] = (completion as Body).choices
  expect(choice?.logprobs?.content.map(({ token }) => token).join('')).toBe(choice?.message.content)
})
