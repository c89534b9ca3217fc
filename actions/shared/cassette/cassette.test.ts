import { describe, expect, it } from '@jest/globals'
import { parseSettings } from '../settings/parse.ts'
import { answerKey } from './answer-key.ts'
import { fixtureHeader, fixtureParameters, fixtureQuestion } from './cassette.fake.ts'
import { cassetteText, type CassetteLine } from './cassette-line.ts'
import { differencesOf } from './differences.ts'
import { headerOf, settingsOf } from './header.ts'
import { questionHash } from './question-hash.ts'
import { readSessions, recordingOf } from './sessions.ts'

const parts = { promptSha256: 'p', blob: 'b', parameters: fixtureParameters }

describe('the key of an answer', () => {
  it('is another one for another prompt, content, model or parameter, and for nothing else', () => {
    const others = [
      parts,
      { ...parts, promptSha256: 'q' },
      { ...parts, blob: 'c' },
      ...[{ model: 'fake-2' }, { temperature: 0.5 }, { seed: 2 }].map((rest) => ({
        ...parts,
        parameters: { ...fixtureParameters, ...rest },
      })),
    ]
    expect(new Set(others.map(answerKey)).size).toBe(others.length)
    const { model, temperature, seed } = fixtureParameters
    expect(answerKey({ ...parts, parameters: { seed, temperature, model } })).toBe(answerKey(parts))
    expect(answerKey(parts)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('keeps its parts apart', () => {
    expect(answerKey({ ...parts, promptSha256: 'a', blob: 'bc' })).not.toBe(
      answerKey({ ...parts, promptSha256: 'ab', blob: 'c' }),
    )
  })
})

describe('the hash of a question', () => {
  it('covers what a model is sent, and not what we keep beside it', () => {
    const question = fixtureQuestion('a')
    const hash = questionHash(question, fixtureParameters)
    const schema = { type: 'object' }
    const others = [
      fixtureQuestion('b'),
      fixtureQuestion('a', { messages: [{ role: 'system', content: 'a' }] }),
      fixtureQuestion('a', { answer: { kind: 'json', name: 'plan', schema } }),
      fixtureQuestion('a', { answer: { kind: 'json', name: 'plan', schema: { ...schema, title: 'x' } } }),
      fixtureQuestion('a', { maxOutputTokens: 101 }),
    ].map((other) => questionHash(other, fixtureParameters))
    others.push(questionHash(question, { ...fixtureParameters, seed: 2 }))
    expect(new Set([hash, ...others]).size).toBe(others.length + 1)
    const sources = [{ path: 'a.ts', blob: 'b' }]
    expect(questionHash(fixtureQuestion('a', { sources }), fixtureParameters)).toBe(hash)
  })
})

function call(asked: number): CassetteLine {
  const reply = { kind: 'failed' as const, code: 'empty' as const, message: 'm', tokens: null, requests: 1 }
  return { schemaVersion: 1, kind: 'call', question: 'a'.repeat(64), asked, reply }
}

async function* given(...lines: (CassetteLine | string)[]): AsyncIterable<string> {
  for (const line of lines) yield typeof line === 'string' ? line : cassetteText(line)
}

describe('reading a cassette', () => {
  it('keeps the calls of each stage apart', async () => {
    const lines = given(fixtureHeader(), call(0), call(1), fixtureHeader({ stage: 'apply' }), call(0))
    const sessions = await readSessions(lines, 'calls.jsonl')
    expect(sessions.map(({ header, lines }) => [header.stage, lines.length])).toEqual([
      ['plan', 2],
      ['apply', 1],
    ])
  })

  it('passes over a line that a kill cut off, wherever it was cut, at the end and before the next process', async () => {
    const whole = cassetteText(call(1))
    for (let cut = 1; cut < whole.length; cut++) {
      const torn = whole.slice(0, cut)
      const end = await readSessions(given(fixtureHeader(), call(0), torn), 'calls.jsonl')
      expect(end.map(({ lines }) => lines.length)).toEqual([1])
      const again = await readSessions(given(fixtureHeader(), call(0), torn, fixtureHeader(), call(0)), 'calls.jsonl')
      expect(again.map(({ lines }) => lines.length)).toEqual([1, 1])
    }
  })

  it('names the line of any other damage', async () => {
    const torn = cassetteText(call(0)).slice(0, 40)
    const read = (...lines: (CassetteLine | string)[]) => readSessions(given(...lines), 'calls.jsonl')
    await expect(read(fixtureHeader(), torn, call(1))).rejects.toThrow('calls.jsonl:2: not JSON')
    await expect(read(fixtureHeader(), '{"kind":"call"}')).rejects.toThrow('calls.jsonl:2: schemaVersion')
    await expect(read(call(0))).rejects.toThrow('calls.jsonl:1: a cassette begins with a header')
    const future = cassetteText(fixtureHeader()).replace('"schemaVersion":1', '"schemaVersion":2')
    await expect(read(future)).rejects.toThrow('update llm-ops')
  })

  it('takes nothing that was asked for an older plan', async () => {
    const [plan, apply] = [fixtureHeader(), fixtureHeader({ stage: 'apply' })]
    const sessions = await readSessions(given(plan, call(0), apply, call(0), plan, call(0), call(1)), 'calls.jsonl')
    const recording = recordingOf(sessions)
    expect(recording.plan?.lines).toHaveLength(2)
    expect(recording).toMatchObject({ apply: null, repairs: [] })
  })

  it('joins the calls of apply: all batches, and of a question that was asked again the later answers', async () => {
    const [plan, apply, repair] = [
      fixtureHeader(),
      fixtureHeader({ stage: 'apply' }),
      fixtureHeader({ stage: 'repair' }),
    ]
    const [a, b] = ['a', 'b'].map((digit) => digit.repeat(64)) as [string, string]
    const kept = { schemaVersion: 1, kind: 'kept', looked: 0, hits: {} } as const
    const first = [apply, { ...call(0), question: a }, { ...call(1), question: b }, { ...kept, misses: [a, b] }]
    const again = [apply, { ...call(0), question: b }, { ...call(1), question: b }, { ...kept, misses: [b] }]
    const lines = [plan, ...first, repair, ...again, repair, call(0), repair] as CassetteLine[]
    const recording = recordingOf(await readSessions(given(...lines), 'calls.jsonl'))
    const joined = recording.apply?.lines.map((line) => {
      if (line.kind === 'call') return line.question[0]
      return line.kind === 'kept' ? line.misses.map((key) => key[0]) : line.kind
    })
    expect(joined).toEqual(['a', ['a'], 'b', 'b', ['b']])
    expect(recording.repairs.map(({ lines }) => lines.length)).toEqual([1, 0])
  })
})

describe('the header of a cassette', () => {
  const key = ['sk', 'very', 'secret'].join('-')
  const raw = {
    'api-key': key,
    'base-url': `https://models.example:8443/v1?key=${key}`,
    model: 'm-1',
    prices: '{"m-1": {"input": 1, "output": 2}}',
    select: 'refactor',
    'max-items': '3',
    'max-cost-usd': '0.5',
  }

  it('holds no key and no path of the endpoint, where one could stand', () => {
    const text = cassetteText(fixtureHeader({ settings: parseSettings(raw) }))
    expect(text).not.toContain(key)
    expect(text).toContain('"endpoint":"https://models.example:8443"')
  })

  it('gives back the settings that decide, and leaves the others as they are now', () => {
    const header = fixtureHeader({
      settings: parseSettings(raw),
      parameters: { model: 'm-1', temperature: 0, seed: 1 },
    })
    const current = parseSettings({ model: 'another', 'api-key': key, 'max-items': '9', codemods: 'mine' })
    const past = settingsOf(header, current)
    expect(past).toMatchObject({ select: ['refactor'], maxItems: 3, codemods: 'mine' })
    expect(past.model).toMatchObject({
      name: 'm-1',
      apiKey: null,
      baseUrl: 'https://models.example:8443',
      maxCostUsd: 0.5,
    })
    expect(past.model.prices.get('m-1')).toEqual({ input: 1, cached: 1, output: 2 })
    const facts = { stage: 'plan', parameters: header.parameters, prompts: {}, world: header.world } as const
    expect(headerOf({ ...facts, settings: past })).toEqual(header)
  })
})

describe('a line of a cassette', () => {
  it('is one line for every reader, whatever the model wrote', async () => {
    const reply = {
      kind: 'answered',
      text: 'a\u2028b\u2029c\r\nd\ud800',
      logprobs: null,
      tokens: null,
      model: 'm',
      requests: 1,
    }
    const text = cassetteText({ ...call(0), reply } as CassetteLine)
    expect(text).not.toMatch(/[\r\n\u2028\u2029]/)
    const [session] = await readSessions(given(fixtureHeader(), text), 'calls.jsonl')
    expect(session?.lines[0]).toMatchObject({ reply: { text: reply.text } })
  })
})

describe('differences of two documents', () => {
  it('are told by item and field', () => {
    const before = { items: [{ id: 'a', lines: [1, 2], confidence: 0.5 }, { id: 'b' }], deferred: 0 }
    const after = { items: [{ id: 'c' }, { id: 'a', lines: [1, 3], confidence: 0.75 }], deferred: 0, more: true }
    expect(differencesOf(before, after)).toEqual([
      'items[a].lines[1]: expected 2, got 3',
      'items[a].confidence: expected 0.5, got 0.75',
      'items[b]: expected and missing: {"id":"b"}',
      'items[c]: not expected: {"id":"c"}',
      'more: not expected: true',
    ])
    expect(differencesOf(before, structuredClone(before))).toEqual([])
  })

  it('name the line of a long text, an order, and are bounded', () => {
    expect(differencesOf({ diff: 'a\nb\nc' }, { diff: 'a\nx\nc' })).toEqual(['diff, line 2: expected "b", got "x"'])
    expect(differencesOf({ diff: 'a\nb' }, { diff: 'a\nb\nc' })).toEqual(['diff, line 3: expected nothing, got "c"'])
    expect(differencesOf([{ id: 'a' }, { id: 'b' }], [{ id: 'b' }, { id: 'a' }])).toEqual([
      'the document: expected in the order a, b, got b, a',
    ])
    const many = differencesOf(
      Array.from({ length: 100 }, (_, index) => index),
      Array.from({ length: 100 }, () => -1),
    )
    expect(many).toHaveLength(41)
    expect(many.at(-1)).toBe('and 60 more differences')
  })
})
