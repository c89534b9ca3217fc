import { expect, it } from '@jest/globals'
import { promptFiles } from '../../shared/adapters/prompt-files.ts'
import { itemAction } from '../../shared/contracts/plan.ts'
import { answerForm } from './answer-form.ts'
import { intentOf, intents, intentsOf } from './intents.ts'

it('has ids of their own, a title with a place for its subject, and bounds that hold something', () => {
  expect(new Set(intents.map(({ id }) => id)).size).toBe(intents.length)
  for (const { title, value } of intents) {
    expect(title.split('%s')).toHaveLength(2)
    expect(title.length).toBeLessThan(60)
    expect(value[0]).toBeLessThanOrEqual(value[1])
  }
})

it.each(itemAction.options)('gives %s kinds that its prompt and the form of its answer take', async (action) => {
  const own = intentsOf(action).map(({ id, description }) => ({ id, description }))
  const { messages } = (await promptFiles()).render(action, { files: [], intents: own, max_items: 3 })
  const form = JSON.stringify(answerForm(action))
  for (const { id, description } of own) {
    expect(messages[1]?.content).toContain(`${id}: ${description}`)
    expect(form).toContain(`"${id}"`)
    expect(intentOf(id, action)?.action).toBe(action)
  }
  const others = intents.filter((intent) => intent.action !== action)
  expect(others.map(({ id }) => intentOf(id, action))).toEqual(others.map(() => null))
})
