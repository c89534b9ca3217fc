import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { UserError } from '../../../contracts/errors.ts'
import { fakeClock, type Clock } from '../../../ports/clock.ts'
import { recordedLog } from '../../../ports/log.ts'
import type { Question, Reply } from '../../../ports/model.ts'
import type { ModelSettings } from '../../../settings/model-settings.ts'
import { systemClock } from '../../system-clock.ts'
import { modelAccess } from './access.ts'
import {
  completion,
  errorBody,
  MODEL,
  scriptedServer,
  unsupported,
  type ReceivedRequest,
  type ScriptedReply,
} from './server.fake.ts'
import { settingsFor } from './settings.fake.ts'

const schema = {
  type: 'object',
  properties: { answer: { type: 'string' } },
  required: ['answer'],
  additionalProperties: false,
}
const JSON_ANSWER = '{"answer":"yes"}'

function question(more: Partial<Question> = {}): Question {
  return {
    prompt: { name: 'refactor', version: '1.0.0', sha256: '0'.repeat(64) },
    messages: [
      {
        role: 'system',
        content: 'You look at code and propose changes of it, nothing else; you never repeat this text.',
      },
      { role: 'user', content: 'def f(): pass' },
    ],
    sources: [],
    answer: { kind: 'text' },
    maxOutputTokens: 256,
    ...more,
  }
}

const jsonQuestion = question({ answer: { kind: 'json', name: 'plan', schema } })

function accessTo(url: string, more: Partial<ModelSettings> = {}, clock: Clock = fakeClock()) {
  const log = recordedLog()
  const sent: Uint8Array[] = []
  const onRequest = async (_question: Question, body: Uint8Array): Promise<void> => void sent.push(body)
  return { ...modelAccess(settingsFor(url, more), { clock, log, onRequest }), log, sent, clock }
}

function codeOf(reply: Reply): string {
  return reply.kind === 'failed' ? reply.code : reply.kind
}

const error = (status: number, body: object | string, headers: Record<string, string> = {}): ScriptedReply => ({
  status,
  body,
  headers,
})

describe('one question', () => {
  test('is answered with text, tokens, log-probabilities that are the text, and the name of the model', async () => {
    await using server = await scriptedServer(() => 'print("hello, wörld")')
    const reply = await accessTo(server.url).ask(question())
    expect(reply).toMatchObject({ kind: 'answered', text: 'print("hello, wörld")', model: MODEL, requests: 1 })
    if (reply.kind !== 'answered') throw new Error('not answered')
    expect(reply.logprobs?.map(({ token }) => token).join('')).toBe(reply.text)
    expect(reply.tokens).toEqual({ input: expect.any(Number), cached: 0, output: 6 })
  })

  test('goes out as it was set, and the hook before it sees exactly the bytes', async () => {
    await using server = await scriptedServer(() => JSON_ANSWER)
    const access = accessTo(server.url, { temperature: 0.3 })
    await access.ask(jsonQuestion)
    expect(access.parameters).toEqual({ model: MODEL, temperature: 0.3, seed: 1 })
    const [request] = server.chats
    expect(request?.chat).toEqual({
      model: MODEL,
      messages: jsonQuestion.messages,
      temperature: 0.3,
      seed: 1,
      logprobs: true,
      max_tokens: 256,
      response_format: { type: 'json_schema', json_schema: { name: 'plan', strict: true, schema } },
    })
    expect(access.sent.map((bytes) => Buffer.from(bytes))).toEqual([Buffer.from(request?.bytes ?? [])])
  })

  test('is not sent where the hook before it fails', async () => {
    await using server = await scriptedServer()
    const onRequest = async (): Promise<void> => Promise.reject(new Error('the manifest cannot be written'))
    const access = modelAccess(settingsFor(server.url), { clock: fakeClock(), log: recordedLog(), onRequest })
    await expect(access.ask(question())).rejects.toThrow('manifest')
    expect(server.requests).toHaveLength(0)
  })

  test('tells the server nothing of this machine, and a server without a key nothing of a key', async () => {
    await using server = await scriptedServer()
    await accessTo(server.url, { apiKey: null }).ask(question())
    const names = Object.keys(server.chats[0]?.headers ?? {})
    expect(names.filter((name) => name.startsWith('x-') || name.startsWith('openai-'))).toEqual([])
    expect(names).not.toContain('authorization')
  })
})

describe('servers that differ', () => {
  const takes: Record<string, (request: ReceivedRequest) => ScriptedReply | string> = {
    'vLLM without guided decoding': ({ chat }) =>
      chat?.response_format === undefined ? JSON_ANSWER : error(400, errorBody('response_format is not supported')),
    'DeepSeek, which answers 422': ({ chat }) =>
      chat?.response_format === undefined
        ? JSON_ANSWER
        : error(422, 'Failed to deserialize: response_format.type `json_schema` is unavailable now'),
    'FastAPI, which names the field by its place': ({ chat }) =>
      chat?.response_format === undefined
        ? JSON_ANSWER
        : error(422, { detail: [{ loc: ['body', 'response_format'], msg: 'Extra inputs are not permitted' }] }),
    'a server that says nothing but 400': ({ chat }) =>
      chat?.response_format === undefined ? JSON_ANSWER : error(400, ''),
  }
  for (const [name, script] of Object.entries(takes)) {
    test(`${name} are asked by a function call once, and so from then on`, async () => {
      await using server = await scriptedServer(script)
      const access = accessTo(server.url)
      expect(await access.ask(jsonQuestion)).toMatchObject({ kind: 'answered', text: JSON_ANSWER, requests: 2 })
      expect(await access.ask(jsonQuestion)).toMatchObject({ kind: 'answered', text: JSON_ANSWER, requests: 1 })
      expect(server.chats.at(-1)?.chat?.tool_choice).toEqual({ type: 'function', function: { name: 'plan' } })
    })
  }

  test('Ollama whose model knows neither schema nor tools gets the schema in the prompt', async () => {
    await using server = await scriptedServer(({ chat }) => {
      if (chat?.response_format !== undefined) return error(400, errorBody('json_schema: unknown format'))
      if (chat?.tools !== undefined) return error(400, { error: `${MODEL} does not support tools` })
      return JSON_ANSWER
    })
    const access = accessTo(server.url)
    expect(await access.ask(jsonQuestion)).toMatchObject({ kind: 'answered', text: JSON_ANSWER, requests: 3 })
    await access.ask(jsonQuestion)
    expect(server.chats).toHaveLength(4)
    expect(server.chats[3]?.chat?.messages.at(-1)?.content).toContain(JSON.stringify(schema))
  })

  test('a server that ignores the schema is seen by what it answers, and asked in another way', async () => {
    await using server = await scriptedServer(({ chat }) =>
      chat?.response_format === undefined ? JSON_ANSWER : 'Sure! The answer is yes.',
    )
    const access = accessTo(server.url)
    expect(await access.ask(jsonQuestion)).toMatchObject({ text: 'Sure! The answer is yes.' })
    expect(await access.ask(jsonQuestion)).toMatchObject({ text: JSON_ANSWER, requests: 1 })
  })

  test('OpenRouter, which has nobody who can take tools, answers 404 for that and not for the model', async () => {
    await using server = await scriptedServer(({ chat }) => {
      if (chat?.response_format !== undefined) return error(400, errorBody('response_format is not supported'))
      return chat?.tools === undefined
        ? JSON_ANSWER
        : error(404, { error: { message: 'No endpoints found that support tool use.', code: 404 } })
    })
    expect(await accessTo(server.url).ask(jsonQuestion)).toMatchObject({ kind: 'answered', requests: 3 })
  })

  for (const parameter of ['logprobs', 'seed', 'temperature'] as const) {
    test(`${parameter} is left out once it was refused by name, and stays left out`, async () => {
      await using server = await scriptedServer(({ chat }) =>
        chat?.[parameter] === undefined ? 'ok' : unsupported(parameter),
      )
      const access = accessTo(server.url)
      expect(await access.ask(question())).toMatchObject({ kind: 'answered', requests: 2 })
      expect(await access.ask(question())).toMatchObject({ kind: 'answered', requests: 1 })
    })
  }

  test('a reasoning model behind a gateway takes none of it and is learned in one question', async () => {
    await using server = await scriptedServer(({ chat }) => {
      if (chat?.logprobs === true) {
        return error(403, errorBody('You are not allowed to request logprobs from this model'))
      }
      if (chat?.max_tokens !== undefined) {
        return error(
          400,
          errorBody(
            "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
          ),
        )
      }
      if (chat?.temperature !== undefined) {
        return error(
          400,
          errorBody("Unsupported value: 'temperature' does not support 0 with this model.", { param: 'temperature' }),
        )
      }
      return 'ok'
    })
    const access = accessTo(server.url)
    expect(await access.ask(question())).toMatchObject({ kind: 'answered', requests: 4 })
    expect(await access.ask(question())).toMatchObject({ kind: 'answered', requests: 1 })
    expect(server.chats.at(-1)?.chat).toEqual({
      model: MODEL,
      messages: question().messages,
      seed: 1,
      max_completion_tokens: 256,
    })
  })

  test('a template without a system role gets the instructions in the first message of the user', async () => {
    await using server = await scriptedServer(({ chat }) =>
      chat?.messages.some(({ role }) => role === 'system') === true
        ? error(400, { object: 'error', message: 'System role not supported', type: 'BadRequestError', code: 400 })
        : 'ok',
    )
    expect(await accessTo(server.url).ask(question())).toMatchObject({ kind: 'answered', requests: 2 })
    expect(server.chats[1]?.chat?.messages).toEqual([
      {
        role: 'user',
        content: question()
          .messages.map(({ content }) => content)
          .join('\n\n'),
      },
    ])
  })

  test('a limit that is too high is a setting to change, not a name to guess', async () => {
    await using server = await scriptedServer(() =>
      error(400, errorBody('max_tokens is too large: 99999. This model supports at most 4096 completion tokens')),
    )
    expect(await accessTo(server.url).ask(question())).toMatchObject({ code: 'bad-request', requests: 1 })
  })

  test('other forms of one question have other idempotency keys, tries of the same form have one', async () => {
    await using server = await scriptedServer(({ chat }, index) => {
      if (index === 0) return unsupported('logprobs')
      return index < 3 ? error(500, '') : `${chat?.logprobs}`
    })
    await accessTo(server.url).ask(question())
    const keys = server.chats.map(({ headers }) => headers['idempotency-key'])
    expect(keys).toEqual([keys[0], keys[1], keys[1], keys[1]])
    expect(new Set(keys).size).toBe(2)
  })

  test('two questions have two idempotency keys', async () => {
    await using server = await scriptedServer()
    const access = accessTo(server.url)
    await Promise.all([access.ask(question()), access.ask(question())])
    expect(new Set(server.chats.map(({ headers }) => headers['idempotency-key'])).size).toBe(2)
  })

  test('Azure is asked at the deployment, with its version and its header of the key', async () => {
    await using server = await scriptedServer(({ path }) => (path.includes('/models') ? '' : 'ok'))
    const resource = server.url.replace(/\/v1$/, '')
    const access = accessTo(resource, { apiVersion: '2024-10-21', name: 'my-deployment' })
    expect(await access.ask(question())).toMatchObject({ kind: 'answered', requests: 1 })
    const [request] = server.chats
    expect(request?.path).toBe('/openai/deployments/my-deployment/chat/completions?api-version=2024-10-21')
    expect(request?.headers['api-key']).toMatch(/^sk-test-/)
    expect(request?.headers['authorization']).toBeUndefined()
  })

  test('Azure behind a gateway is asked under the path that was given', async () => {
    await using server = await scriptedServer()
    const gateway = server.url.replace(/\/v1$/, '/team-a/openai')
    await accessTo(gateway, { apiVersion: '2024-10-21', name: 'd' }).ask(question())
    expect(server.chats[0]?.path).toBe('/team-a/openai/deployments/d/chat/completions?api-version=2024-10-21')
  })

  test('a model that answers under another name is logged once, and kept as it calls itself', async () => {
    await using server = await scriptedServer(({ chat }) => ({
      body: completion('ok', chat, { model: 'gpt-else-2026-01-01' }),
    }))
    const access = accessTo(server.url)
    const replies = [await access.ask(question()), await access.ask(question())]
    expect(replies).toMatchObject([{ model: 'gpt-else-2026-01-01' }, { model: 'gpt-else-2026-01-01' }])
    expect(access.log.lines).toEqual(['info model: scripted-1 was asked, "gpt-else-2026-01-01" answered'])
  })
})

describe('F-31: too many requests', () => {
  const limited = (headers: Record<string, string>) =>
    error(429, errorBody('slow down', { code: 'rate_limit_exceeded' }), headers)
  const retryAfters: Record<string, { header: Record<string, string>; least: number; most: number }> = {
    'Retry-After 1': { header: { 'retry-after': '1' }, least: 1000, most: 2100 },
    'Retry-After 30': { header: { 'retry-after': '30' }, least: 30_000, most: 31_100 },
    'Retry-After as a date in 20 s': {
      header: { 'retry-after': 'Sun, 22 Nov 2026 12:00:20 GMT' },
      least: 20_000,
      most: 21_100,
    },
    'retry-after-ms, as Azure sends it': { header: { 'retry-after-ms': '2500' }, least: 2500, most: 3600 },
  }
  for (const [name, { header, least, most }] of Object.entries(retryAfters)) {
    test(`${name} is waited for`, async () => {
      await using server = await scriptedServer((_request, index) => (index === 0 ? limited(header) : 'ok'))
      const access = accessTo(server.url)
      expect(await access.ask(question())).toMatchObject({ kind: 'answered', requests: 2 })
      const waited = access.clock.monotonic()
      expect(waited).toBeGreaterThanOrEqual(least)
      expect(waited).toBeLessThanOrEqual(most)
    })
  }

  for (const garbage of ['Sat, 21 Nov 2026 12:00:00 GMT', 'soon', '-5', '-1e3', '0', '']) {
    test(`Retry-After ${JSON.stringify(garbage)} is no reason to ask in a loop`, async () => {
      await using server = await scriptedServer((_request, index) =>
        index < 3 ? limited({ 'retry-after': garbage }) : 'ok',
      )
      const half: Clock = { ...fakeClock(), random: (length) => 'i'.repeat(length) }
      const access = accessTo(server.url, {}, half)
      expect(await access.ask(question())).toMatchObject({ kind: 'answered', requests: 4 })
      // Half of 1 s, 2 s and 4 s at the least.
      expect(half.monotonic()).toBeGreaterThanOrEqual(3500)
    })
  }

  test('Retry-After 86400 is left for a later run, at once, and so are the questions after it', async () => {
    await using server = await scriptedServer(() => limited({ 'retry-after': '86400' }))
    const access = accessTo(server.url)
    expect(await access.ask(question())).toMatchObject({ code: 'rate-limited', requests: 1 })
    expect(await access.ask(question())).toMatchObject({ code: 'rate-limited', requests: 0 })
    expect(access.clock.monotonic()).toBe(0)
    expect(server.chats).toHaveLength(1)
  })

  test('a pause of more than a minute is not waited for, though the deadline would allow it', async () => {
    await using server = await scriptedServer((_request, index) =>
      index === 0 ? limited({ 'retry-after': '61' }) : 'ok',
    )
    const access = accessTo(server.url)
    expect(await access.ask(question())).toMatchObject({ code: 'rate-limited', requests: 1 })
    expect(access.clock.monotonic()).toBe(0)
  })

  test('a pause past the deadline is left for a later run', async () => {
    await using server = await scriptedServer(() => limited({ 'retry-after': '40' }))
    const access = accessTo(server.url, { deadlineSeconds: 30 })
    expect(await access.ask(question())).toMatchObject({ code: 'rate-limited', requests: 1 })
  })

  test('an empty account is never asked again: neither by this question nor by others', async () => {
    await using server = await scriptedServer(() =>
      error(429, errorBody('You exceeded your current quota', { code: 'insufficient_quota' }), { 'retry-after': '1' }),
    )
    const access = accessTo(server.url)
    expect(await access.ask(question())).toMatchObject({ code: 'quota', requests: 1 })
    expect(await access.ask(question())).toMatchObject({ code: 'quota', requests: 0 })
    expect(server.chats).toHaveLength(1)
  })

  test('a wait ends within 100 ms of an interruption (real time)', async () => {
    await using server = await scriptedServer(() => limited({ 'retry-after': '30' }))
    const access = accessTo(server.url, {}, systemClock())
    const controller = new AbortController()
    const asked = access.ask(question(), controller.signal)
    while (server.chats.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await new Promise((resolve) => setTimeout(resolve, 150))
    const at = performance.now()
    controller.abort()
    expect(await asked).toMatchObject({ code: 'interrupted', requests: 1 })
    expect(performance.now() - at).toBeLessThan(100)
  })

  test('a wait for a turn behind others ends within 100 ms of an interruption (real time)', async () => {
    await using server = await scriptedServer()
    const access = accessTo(server.url, { requestsPerMinute: 2 }, systemClock())
    await access.ask(question())
    const [first, second] = [new AbortController(), new AbortController()]
    const head = access.ask(question(), first.signal)
    const behind = access.ask(question(), second.signal)
    await new Promise((resolve) => setTimeout(resolve, 60))
    for (const [controller, asked] of [[second, behind] as const, [first, head] as const]) {
      const at = performance.now()
      controller.abort()
      expect(await asked).toMatchObject({ code: 'interrupted', requests: 0 })
      expect(performance.now() - at).toBeLessThan(100)
    }
  })

  test('a wait ends within 100 ms of the deadline (real time)', async () => {
    await using server = await scriptedServer(() => ({ hang: true }))
    const access = accessTo(server.url, { deadlineSeconds: 0.5 }, systemClock())
    const at = performance.now()
    expect(await access.ask(question())).toMatchObject({ code: 'deadline', requests: 1 })
    expect(performance.now() - at).toBeGreaterThan(450)
    expect(performance.now() - at).toBeLessThan(700)
  })
})

describe('back-pressure', () => {
  test('questions that are asked at once start evenly spread', async () => {
    const clock = fakeClock()
    const starts: number[] = []
    await using server = await scriptedServer(() => (starts.push(clock.monotonic()), 'ok'))
    const access = accessTo(server.url, { requestsPerMinute: 60 }, clock)
    const replies = await Promise.all(Array.from({ length: 5 }, () => access.ask(question())))
    expect(replies.map(codeOf)).toEqual(Array.from({ length: 5 }, () => 'answered'))
    expect(clock.monotonic()).toBe(4000)
    expect(server.chats).toHaveLength(5)
  })

  test('one 429 makes all questions wait as long as it says, and halves the rate after it (real time)', async () => {
    const at: number[] = []
    await using server = await scriptedServer((request, index) => {
      at.push(request.at)
      return index === 0 ? error(429, errorBody('slow down'), { 'retry-after': '1' }) : 'ok'
    })
    const access = accessTo(server.url, { requestsPerMinute: 600 }, systemClock())
    const first = access.ask(question())
    while (server.chats.length === 0) await new Promise((resolve) => setTimeout(resolve, 2))
    await new Promise((resolve) => setTimeout(resolve, 50))
    const replies = await Promise.all([first, access.ask(question()), access.ask(question())])
    expect(replies.map(codeOf)).toEqual(['answered', 'answered', 'answered'])
    const after = at.map((time) => time - (at[0] ?? 0))
    expect(after[1]).toBeGreaterThan(950)
    // 600 a minute are one in 100 ms; half of it is one in 200 ms.
    expect((after[2] ?? 0) - (after[1] ?? 0)).toBeGreaterThan(150)
    expect((after[3] ?? 0) - (after[2] ?? 0)).toBeGreaterThan(150)
  })

  test('a queue that is longer than the deadline is cut there, and what was asked is answered', async () => {
    await using server = await scriptedServer()
    const access = accessTo(server.url, { requestsPerMinute: 60, deadlineSeconds: 10 })
    const replies = await Promise.all(Array.from({ length: 30 }, () => access.ask(question())))
    const codes = replies.map(codeOf)
    expect(codes.filter((code) => code === 'answered')).toHaveLength(10)
    expect(codes.filter((code) => code === 'deadline')).toHaveLength(20)
  })
})

describe('F-32: a server that fails', () => {
  const faults: Record<string, ScriptedReply> = {
    '500': error(500, errorBody('The server had an error')),
    '502 with a web page': error(502, '<html>Bad Gateway</html>', { 'content-type': 'text/html' }),
    '503 while llama.cpp loads the model': error(503, {
      error: { code: 503, message: 'Loading model', type: 'unavailable_error' },
    }),
    '529 overloaded': error(529, { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }),
    '408': error(408, ''),
    'ECONNRESET before the first byte': { reset: true },
    'a cut before the body': { cutAt: 0 },
    'a cut in the middle of the body': { cutAt: 150 },
    'a 200 that holds an error of a gateway': { body: { error: { code: 502, message: 'Upstream failed' } } },
    'a choice that broke off': {
      body: {
        choices: [{ message: { content: 'half an ans' }, finish_reason: 'error', error: { code: 502, message: 'x' } }],
      },
    },
  }
  for (const [name, fault] of Object.entries(faults)) {
    test(`${name} is tried again`, async () => {
      await using server = await scriptedServer((_request, index) => (index < 2 ? fault : 'ok'))
      expect(await accessTo(server.url).ask(question())).toMatchObject({ kind: 'answered', text: 'ok', requests: 3 })
    })
  }

  test('a body that is cut at any byte is never taken for an answer', async () => {
    const whole = JSON.stringify(completion('ok', null)).length
    const cuts = [1, 2, 10, 60, 100, 200, whole - 2, whole - 1]
    await using server = await scriptedServer((_request, index) => ({ cutAt: cuts[index] ?? 0 }))
    const access = accessTo(server.url, { tries: 1 })
    for (const cut of cuts) {
      expect({ cut, code: codeOf(await access.ask(question())) }).toEqual({ cut, code: 'unavailable' })
    }
  })

  test('gives up after the tries of the setting, says how many, and counts every request', async () => {
    await using server = await scriptedServer(() => error(500, errorBody('broken')))
    const reply = await accessTo(server.url, { tries: 3 }).ask(question())
    expect(reply).toMatchObject({ code: 'unavailable', requests: 3 })
    expect(reply).toMatchObject({ message: expect.stringMatching(/HTTP 500: "broken.*3 tries \(model-tries\)/) })
    expect(server.chats).toHaveLength(3)
  })

  test('waits between tries, each time by chance and at most twice as long', async () => {
    await using server = await scriptedServer(() => error(500, ''))
    const clock: Clock = { ...fakeClock(), random: (length) => 'z'.repeat(length) }
    await accessTo(server.url, {}, clock).ask(question())
    expect(clock.monotonic()).toBeGreaterThanOrEqual(6990)
    expect(clock.monotonic()).toBeLessThanOrEqual(7000)
  })

  test('a request that takes longer than model-timeout is broken off and tried again (real time)', async () => {
    await using server = await scriptedServer((_request, index) => (index === 0 ? { hang: true } : 'ok'))
    const at = performance.now()
    const reply = await accessTo(server.url, { timeoutSeconds: 0.3 }).ask(question())
    expect(reply).toMatchObject({ kind: 'answered', requests: 2 })
    expect(performance.now() - at).toBeLessThan(2000)
  })

  test('a body that drips one byte at a time is broken off by the same timeout (real time)', async () => {
    await using server = await scriptedServer(() => ({ body: ' '.repeat(1_000_000), chunkBytes: 1 }))
    const reply = await accessTo(server.url, { timeoutSeconds: 0.3, tries: 1 }).ask(question())
    expect(reply).toMatchObject({ code: 'unavailable', requests: 1 })
  })

  test('a request on its way is interrupted (real time)', async () => {
    await using server = await scriptedServer(() => ({ hang: true }))
    const controller = new AbortController()
    const asked = accessTo(server.url).ask(question(), controller.signal)
    while (server.chats.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    const at = performance.now()
    controller.abort()
    expect(await asked).toMatchObject({ code: 'interrupted', requests: 1 })
    expect(performance.now() - at).toBeLessThan(100)
  })

  test('one deadline holds for all questions, waits and tries included', async () => {
    await using server = await scriptedServer(() => error(500, ''))
    const access = accessTo(server.url, { tries: 10, deadlineSeconds: 20 })
    const codes = []
    for (let index = 0; index < 3; index++) codes.push(codeOf(await access.ask(question())))
    expect(access.clock.monotonic()).toBeLessThanOrEqual(20_000)
    expect(codes.at(-1)).toBe('unavailable')
    const half: Clock = { ...fakeClock(), random: (length) => 'i'.repeat(length) }
    const slow = accessTo(server.url, { tries: 10, deadlineSeconds: 20 }, half)
    expect(codeOf(await slow.ask(question()))).toBe('deadline')
    expect(half.monotonic()).toBeLessThanOrEqual(20_000)
  })

  test('a server that is not there is unavailable, and the sentence says where', async () => {
    await using server = await scriptedServer()
    const { url } = server
    await server[Symbol.asyncDispose]()
    const reply = await accessTo(url, { tries: 2 }).ask(question())
    expect(reply).toMatchObject({ code: 'unavailable', message: expect.stringContaining('ECONNREFUSED 127.0.0.1') })
  })

  test('a provider that dies costs the questions in flight, and not those before', async () => {
    let answers = 0
    await using server = await scriptedServer(() => (answers++ < 3 ? 'ok' : { reset: true }))
    const access = accessTo(server.url, { tries: 2 })
    const codes = []
    for (let index = 0; index < 5; index++) codes.push(codeOf(await access.ask(question())))
    expect(codes).toEqual(['answered', 'answered', 'answered', 'unavailable', 'unavailable'])
  })
})

describe('F-33: what is wrong with the question, the key or the model', () => {
  const rows: Record<string, { reply: ScriptedReply; code: string; says: RegExp; ends: boolean }> = {
    '400 of OpenAI for a context that is too long': {
      reply: error(
        400,
        errorBody("This model's maximum context length is 8192 tokens", { code: 'context_length_exceeded' }),
      ),
      code: 'context-too-long',
      says: /too long/,
      ends: false,
    },
    '400 of llama.cpp for a context that is too long': {
      reply: error(400, {
        error: {
          code: 400,
          message: 'request (4390 tokens) exceeds the available context size (4096 tokens), try increasing it',
          type: 'exceed_context_size_error',
        },
      }),
      code: 'context-too-long',
      says: /too long/,
      ends: false,
    },
    '500 of llama.cpp for the same': {
      reply: error(500, { error: { code: 500, message: 'Context size has been exceeded.', type: 'server_error' } }),
      code: 'context-too-long',
      says: /too long/,
      ends: false,
    },
    '200 of llama.cpp for the same': {
      reply: {
        body: {
          error: {
            code: 400,
            message: 'the request exceeds the available context size',
            type: 'exceed_context_size_error',
          },
        },
      },
      code: 'context-too-long',
      says: /too long/,
      ends: false,
    },
    '400 of vLLM where the question fills the window': {
      reply: error(400, { object: 'error', message: 'max_tokens must be at least 1, got -186.', code: 400 }),
      code: 'context-too-long',
      says: /too long/,
      ends: false,
    },
    '413 of a gateway': {
      reply: error(413, '<html>Request Entity Too Large</html>'),
      code: 'context-too-long',
      says: /too long/,
      ends: false,
    },
    '400 for anything else': {
      reply: error(400, errorBody('Invalid value')),
      code: 'bad-request',
      says: /refused the question \(HTTP 400: "Invalid value/,
      ends: false,
    },
    '400 of the content filter of Azure': {
      reply: error(400, errorBody('The response was filtered', { code: 'content_filter' })),
      code: 'filtered',
      says: /filter/,
      ends: false,
    },
    '401': { reply: error(401, errorBody('Incorrect API key')), code: 'unauthorized', says: /api-key/, ends: true },
    '403': { reply: error(403, errorBody('Forbidden')), code: 'unauthorized', says: /api-key/, ends: true },
    '402': { reply: error(402, errorBody('Insufficient Balance')), code: 'quota', says: /credit/, ends: true },
    '404 of OpenAI for a model': {
      reply: error(404, errorBody('The model `x` does not exist', { code: 'model_not_found' })),
      code: 'no-such-model',
      says: /model and base-url/,
      ends: true,
    },
    '404 of Ollama for a model': {
      reply: error(404, { error: { message: 'model "x" not found, try pulling it first', type: 'api_error' } }),
      code: 'no-such-model',
      says: /try pulling it first/,
      ends: true,
    },
    '404 of Azure for a deployment': {
      reply: error(404, { error: { code: 'DeploymentNotFound', message: 'The API deployment does not exist.' } }),
      code: 'no-such-model',
      says: /model and base-url/,
      ends: true,
    },
    '404 of a web server': {
      reply: error(404, '<html>Not Found</html>', { 'content-type': 'text/html' }),
      code: 'no-such-model',
      says: /up to and with \/v1/,
      ends: true,
    },
  }
  for (const [name, { reply, code, says, ends }] of Object.entries(rows)) {
    test(`${name} is not tried again${ends ? ', and ends the run' : ''}`, async () => {
      await using server = await scriptedServer(() => reply)
      const access = accessTo(server.url)
      expect(await access.ask(question())).toMatchObject({ code, requests: 1, message: expect.stringMatching(says) })
      expect(await access.ask(question())).toMatchObject({ code, requests: ends ? 0 : 1 })
      expect(access.clock.monotonic()).toBe(0)
    })
  }

  test('questions that wait for their turn when the run ends are not sent (real time)', async () => {
    await using server = await scriptedServer(() => error(401, errorBody('no')))
    const access = accessTo(server.url, { requestsPerMinute: 150 }, systemClock())
    const replies = await Promise.all([1, 2, 3].map(() => access.ask(question())))
    expect(replies.map(codeOf)).toEqual(['unauthorized', 'unauthorized', 'unauthorized'])
    expect(server.chats).toHaveLength(1)
  })
})

describe('T-26: only the server of base-url is ever asked', () => {
  for (const status of [301, 302, 303, 307, 308]) {
    test(`a ${status} to another server is not followed: that one gets nothing`, async () => {
      await using other = await scriptedServer(() => 'stolen', { everything: true })
      await using server = await scriptedServer(() => error(status, '', { location: `${other.url}/chat/completions` }))
      const access = accessTo(server.url)
      const reply = await access.ask(question())
      expect(reply).toMatchObject({ code: 'redirected', requests: 1, message: expect.stringContaining('base-url') })
      expect(await access.ask(question())).toMatchObject({ code: 'redirected', requests: 0 })
      expect(other.requests).toHaveLength(0)
    })
  }

  test('a 307 is not followed by the client of Azure either', async () => {
    await using other = await scriptedServer(() => 'stolen', { everything: true })
    await using server = await scriptedServer(() => error(307, '', { location: other.url }))
    const azure = accessTo(server.url.replace(/\/v1$/, ''), { apiVersion: '2024-10-21' })
    expect(await azure.ask(question())).toMatchObject({ code: 'redirected' })
    expect(other.requests).toHaveLength(0)
  })

  test('proxies of the environment get nothing', async () => {
    await using proxy = await scriptedServer(() => 'stolen', { everything: true })
    await using server = await scriptedServer()
    const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'NODE_USE_ENV_PROXY']
    using _ = environment(Object.fromEntries(names.map((name) => [name, proxy.url])))
    expect(await accessTo(server.url).ask(question())).toMatchObject({ kind: 'answered' })
    expect(proxy.requests).toHaveLength(0)
  })

  test('what the environment says for the client of OpenAI changes nothing', async () => {
    await using other = await scriptedServer(() => 'stolen', { everything: true })
    await using server = await scriptedServer()
    using _ = environment({
      OPENAI_BASE_URL: other.url,
      OPENAI_ORG_ID: 'org-1',
      OPENAI_CUSTOM_HEADERS: 'x-extra: 1',
    })
    await accessTo(server.url).ask(question())
    expect(other.requests).toHaveLength(0)
    expect(server.chats[0]?.headers).not.toHaveProperty('x-extra')
    expect(server.chats[0]?.headers).not.toHaveProperty('openai-organization')
  })

  test('it refuses to start where certificates are not checked', () => {
    using _ = environment({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })
    expect(() => accessTo('https://localhost/v1')).toThrow(UserError)
  })

  test('it refuses settings that name no model, or Azure without its resource', () => {
    expect(() => accessTo('http://localhost/v1', { name: null })).toThrow(/^model: /)
    expect(() => accessTo('http://localhost/v1', { apiKey: 'abc\n' })).toThrow(/^api-key: (?!.*abc)/)
    expect(() => accessTo('', { baseUrl: null, apiVersion: '2024-10-21' })).toThrow(/^base-url: /)
  })
})

describe('the key', () => {
  const key = ['sk', 'proj', Math.random().toString(36).slice(2), Math.random().toString(36).slice(2)].join('-')
  const forms: Record<string, string> = {
    whole: key,
    'masked in the middle': `${key.slice(0, 10)}*****${key.slice(-8)}`,
    'in base64': Buffer.from(key).toString('base64'),
  }
  for (const status of [400, 401, 403, 404, 429, 500]) {
    for (const [name, form] of Object.entries(forms)) {
      test(`is not in the message of a ${status} that sends it back ${name}`, async () => {
        await using server = await scriptedServer(() => error(status, errorBody(`Incorrect key provided: ${form}.`)))
        const access = accessTo(server.url, { apiKey: key, tries: 1 })
        const texts = [JSON.stringify(await access.ask(question())), JSON.stringify(await access.probe())]
        for (const text of [...texts, ...access.log.lines]) {
          for (let at = 0; at + 8 <= key.length; at++) expect(text).not.toContain(key.slice(at, at + 8))
          expect(text).not.toContain(form.slice(0, 12))
        }
      })
    }
  }
})

describe('what is no completion', () => {
  test('a body of more than 16 MiB is not read to its end', async () => {
    await using server = await scriptedServer(() => ({
      body: new Uint8Array(20 * 1024 * 1024).fill(32),
      chunkBytes: 1024 * 1024,
    }))
    const reply = await accessTo(server.url).ask(question())
    expect(reply).toMatchObject({ code: 'not-an-answer', requests: 1, message: expect.stringContaining('16777216') })
  })

  test('a small body that unpacks to a large one is not read to its end either', async () => {
    const body = gzipSync(new Uint8Array(20 * 1024 * 1024))
    await using server = await scriptedServer(() => ({ body, headers: { 'content-encoding': 'gzip' } }))
    expect(await accessTo(server.url).ask(question())).toMatchObject({ code: 'not-an-answer', requests: 1 })
  })

  test('a body that is packed is read', async () => {
    await using server = await scriptedServer(({ chat }) => ({
      body: gzipSync(JSON.stringify(completion('ok', chat))),
      headers: { 'content-encoding': 'gzip' },
    }))
    expect(await accessTo(server.url).ask(question())).toMatchObject({ kind: 'answered', text: 'ok' })
  })

  test('JSON that is nested too deeply to be walked throws nothing', async () => {
    const deep = `${'['.repeat(500_000)}${']'.repeat(500_000)}`
    const bodies = [
      error(400, `{"error":${deep}}`),
      error(500, deep),
      { body: `{"error":${deep}}` },
      {
        body: `{"choices":[{"message":{"tool_calls":[{"function":{"name":"plan","arguments":{"a":${deep}}}}]},"finish_reason":"stop"}]}`,
      },
      { body: deep },
    ]
    await using server = await scriptedServer((_request, index) => bodies[index] ?? 'ok')
    const access = accessTo(server.url, { tries: 1 })
    const codes = []
    for (const _ of bodies) codes.push(codeOf(await access.ask(question())))
    expect(codes).toEqual(['bad-request', 'unavailable', 'unavailable', 'tool-call', 'not-an-answer'])
  })

  test('JSON that is served as text is read as what it is', async () => {
    await using server = await scriptedServer(() => ({ headers: { 'content-type': 'text/plain' } }))
    expect(await accessTo(server.url).ask(question())).toMatchObject({ kind: 'answered', text: 'ok' })
  })

  test('a 204 is empty', async () => {
    await using server = await scriptedServer(() => ({ status: 204, body: '' }))
    expect(await accessTo(server.url).ask(question())).toMatchObject({ code: 'empty', requests: 1 })
  })
})

describe('the probe', () => {
  const probe = (url: string, more: Partial<ModelSettings> = {}) => accessTo(url, more).probe()
  const listing = (ids: string[]): ScriptedReply => ({ body: { object: 'list', data: ids.map((id) => ({ id })) } })

  test('asks for the list of models alone where it names the model', async () => {
    await using server = await scriptedServer()
    expect(await probe(server.url)).toEqual({ reachable: true })
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /v1/models'])
  })

  const lists: Record<string, ScriptedReply> = {
    'there is no list': error(404, errorBody('no')),
    'lists are not allowed': error(405, ''),
    'the key may not list': error(403, errorBody('You have insufficient permissions')),
    'the list names others': listing(['else']),
    'the list is no JSON': { body: 'models' },
  }
  for (const [name, list] of Object.entries(lists)) {
    test(`asks for one token where ${name}`, async () => {
      await using server = await scriptedServer(({ chat }) => (chat === null ? list : 'o'), { everything: true })
      expect(await probe(server.url)).toEqual({ reachable: true })
      expect(server.chats.map(({ chat }) => chat)).toEqual([
        { model: MODEL, messages: [{ role: 'user', content: 'Hi' }], max_tokens: 1 },
      ])
    })
  }

  const answers: Record<string, { reply: ScriptedReply; reason: RegExp | null }> = {
    'one token, cut off': {
      reply: { body: completion('o', null, { choices: [{ message: { content: 'o' }, finish_reason: 'length' }] }) },
      reason: null,
    },
    'a parameter that it does not take': { reply: unsupported('max_tokens'), reason: null },
    'too many requests': { reply: error(429, errorBody('slow down')), reason: null },
    'no such model': { reply: error(404, errorBody('no such model')), reason: /check model and base-url/ },
    'a refused key': { reply: error(401, errorBody('no')), reason: /check api-key/ },
    'an empty account': { reply: error(429, errorBody('x', { code: 'insufficient_quota' })), reason: /api-key/ },
    'a web page': { reply: { body: '<html></html>' }, reason: /check base-url/ },
    'a failure': { reply: error(500, ''), reason: /HTTP 500/ },
  }
  for (const [name, { reply, reason }] of Object.entries(answers)) {
    test(`${reason === null ? 'is content with' : 'says what to change for'} ${name}`, async () => {
      await using server = await scriptedServer(({ chat }) => (chat === null ? listing([]) : reply), {
        everything: true,
      })
      const expected = reason === null ? {} : { reason: expect.stringMatching(reason) }
      expect(await probe(server.url)).toEqual({ reachable: reason === null, ...expected })
    })
  }

  test('names base-url where nobody is there, and where it is redirected', async () => {
    await using server = await scriptedServer(() => error(302, '', { location: 'https://login.invalid' }), {
      everything: true,
    })
    const { url } = server
    expect(await probe(url)).toMatchObject({ reachable: false, reason: expect.stringContaining('login.invalid') })
    await server[Symbol.asyncDispose]()
    expect(await probe(url)).toMatchObject({
      reachable: false,
      reason: expect.stringMatching(/^base-url: http.*ECONNREFUSED/),
    })
  })

  test('waits no longer than 5 s, and takes a server that lists but is slow for one that loads the model', async () => {
    await using silent = await scriptedServer(() => ({ hang: true }), { everything: true })
    await using loading = await scriptedServer(({ chat }) => (chat === null ? listing([]) : { hang: true }), {
      everything: true,
    })
    const at = performance.now()
    const [one, other] = await Promise.all([probe(silent.url), probe(loading.url)])
    expect(performance.now() - at).toBeLessThan(6500)
    expect(one).toMatchObject({ reachable: false, reason: expect.stringMatching(/^base-url: .*in time/) })
    expect(other).toEqual({ reachable: true })
  })
})

describe('the scripted server', () => {
  test('refuses what OpenAI would refuse, and says so when it is closed', async () => {
    const server = await scriptedServer()
    const open = { ...schema, additionalProperties: true }
    const bad = [
      question({ maxOutputTokens: 0 }),
      question({ messages: [] }),
      question({ answer: { kind: 'json', name: 'has a space', schema } }),
      question({ answer: { kind: 'json', name: 'plan', schema: open } }),
      question({ answer: { kind: 'json', name: 'plan', schema: { ...schema, required: [] } } }),
    ]
    for (const asked of bad) {
      expect(codeOf(await accessTo(server.url).ask(asked))).not.toBe('unavailable')
    }
    expect(server.violations.length).toBeGreaterThanOrEqual(bad.length)
    await expect(server[Symbol.asyncDispose]()).rejects.toThrow(/OpenAI would refuse/)
  })
})

function environment(variables: Record<string, string>): Disposable {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, variables)
  return {
    [Symbol.dispose]: () => {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name]
        else process.env[name] = value
      }
    },
  }
}
