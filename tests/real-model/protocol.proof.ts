// A real model on a real llama.cpp server. It shows the protocol, not the intelligence: the model is tiny.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { modelAccess } from '../../actions/shared/adapters/model/access/access.ts'
import { systemClock } from '../../actions/shared/adapters/system-clock.ts'
import { recordedLog } from '../../actions/shared/ports/log.ts'
import type { Answered, Model, Question, Reply } from '../../actions/shared/ports/model.ts'
import type { ModelSettings } from '../../actions/shared/settings/model-settings.ts'
import { startRealModel, whyNoRealModel, type RealModel } from '../../scripts/real-model.ts'
import { settingsFor } from './settings.ts'

const missing = whyNoRealModel()
const group = missing === null ? describe : describe.skip

const text: Question = {
  prompt: { name: 'patch', version: '1.0.0', sha256: '0'.repeat(64) },
  messages: [{ role: 'user', content: 'Write one sentence about clean code.' }],
  sources: [],
  answer: { kind: 'text' },
  maxOutputTokens: 200,
}

const risks = ['low', 'medium', 'high']
const json: Question = {
  ...text,
  messages: [{ role: 'user', content: 'File 1 has a long function. Rate the risk of changing it as JSON.' }],
  answer: {
    kind: 'json',
    name: 'rating',
    schema: {
      type: 'object',
      properties: { number: { type: 'integer', enum: [1] }, risk: { type: 'string', enum: risks } },
      required: ['number', 'risk'],
      additionalProperties: false,
    },
  },
}

group(`a llama.cpp server with SmolLM2${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
  let real: RealModel
  const sent: string[] = []
  beforeAll(async () => {
    real = await startRealModel()
  })
  afterAll(async () => {
    await real[Symbol.asyncDispose]()
  })

  function access(changes: Partial<ModelSettings> = {}): Pick<Model, 'ask' | 'probe'> {
    return modelAccess(settingsFor(real, changes), {
      clock: systemClock(),
      log: recordedLog(),
      onRequest: async (_question, body) => void sent.push(new TextDecoder().decode(body)),
    })
  }

  test('it is found, and is not behind a closed port', async () => {
    expect(await access().probe()).toEqual({ reachable: true })
    expect(await access({ baseUrl: 'http://127.0.0.1:9/v1' }).probe()).toMatchObject({ reachable: false })
  })

  test('a question for text is answered by text, with its tokens counted', async () => {
    const reply = answered(await access().ask(text))
    expect(reply.text.trim()).not.toBe('')
    expect(reply.model).toBe(real.name)
    expect(reply.tokens?.input).toBeGreaterThan(10)
    expect(reply.tokens?.output).toBeGreaterThan(0)
    expect(reply.requests).toBe(1)
  })

  test('the log-probabilities of a text are of its tokens, in order', async () => {
    const reply = answered(await access().ask(text))
    expect(joined(reply)).toBe(reply.text)
    expect(Math.max(...probabilities(reply))).toBeLessThanOrEqual(1)
    expect(new Set(probabilities(reply)).size).toBeGreaterThan(3)
  })

  test('an answer by a schema keeps the schema, on the first request', async () => {
    const reply = answered(await access().ask(json))
    const value = JSON.parse(reply.text) as { number: number; risk: string }
    expect(Object.keys(value).sort()).toEqual(['number', 'risk'])
    expect(value.number).toBe(1)
    expect(risks).toContain(value.risk)
    expect(reply.requests).toBe(1)
    expect(sent.at(-1)).toContain('"json_schema"')
  })

  test('the log-probabilities of an answer by a schema are of its tokens, also where it wrote a fence around it', async () => {
    const reply = answered(await access().ask(json))
    expect(joined(reply)).toBe(reply.text)
    expect(Math.max(...probabilities(reply))).toBeLessThanOrEqual(1)
  })

  test('the same question has the same answer', async () => {
    const asked = access()
    const [first, second] = [answered(await asked.ask(json)), answered(await asked.ask(json))]
    expect(second.text).toBe(first.text)
  })

  test('an answer that does not fit is truncated, and its tokens are counted all the same', async () => {
    const reply = await access().ask({ ...text, maxOutputTokens: 3 })
    expect(reply).toMatchObject({ kind: 'failed', code: 'truncated', tokens: { output: 3 }, requests: 1 })
  })

  test('a question that is longer than the context says so', async () => {
    const long = 'one two three four '.repeat(real.contextTokens / 2)
    const reply = await access().ask({ ...text, messages: [{ role: 'user', content: long }] })
    expect(reply).toMatchObject({ kind: 'failed', code: 'context-too-long', requests: 1 })
  })

  test('a wrong key is refused, found out by one request, and not shown', async () => {
    const wrong = ['not', 'the', 'key', '0123456789'].join('-')
    const closed = access({ apiKey: wrong })
    const reply = await closed.ask(text)
    expect(reply).toMatchObject({ kind: 'failed', code: 'unauthorized', requests: 1 })
    expect(JSON.stringify([reply, await closed.probe()])).not.toContain('0123456789')
    expect(await closed.probe()).toMatchObject({ reachable: false })
  })

  test('an address that has no model says so: base-url without /v1 and something after it', async () => {
    const reply = await access({ baseUrl: `${real.baseUrl}/wrong` }).ask(text)
    expect(reply).toMatchObject({ kind: 'failed', code: 'no-such-model', requests: 1 })
  })

  test('a model of another name is answered by the only one there is, under its own name', async () => {
    const reply = answered(await access({ name: 'some-other-model' }).ask(json))
    expect(reply.model).toBe(real.name)
  })

  test('a question that is interrupted ends at once', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 100)
    const began = performance.now()
    const reply = await access().ask({ ...text, maxOutputTokens: 2000 }, controller.signal)
    expect(reply).toMatchObject({ kind: 'failed', code: 'interrupted' })
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

function answered(reply: Reply): Answered {
  if (reply.kind !== 'answered') throw new Error(`${reply.code}: ${reply.message}`)
  return reply
}

function joined({ logprobs }: Answered): string | undefined {
  return logprobs?.map(({ token }) => token).join('')
}

function probabilities({ logprobs }: Answered): number[] {
  return (logprobs ?? []).map(({ logprob }) => Math.exp(logprob))
}
