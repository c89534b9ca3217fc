import { describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fixtureHeader, fixtureParameters, fixtureQuestion } from '../../../cassette/cassette.fake.ts'
import { readSessions } from '../../../cassette/sessions.ts'
import { fakeModel, type Answered, type KeptAnswer, type Model, type Reply } from '../../../ports/model.ts'
import { fileStore } from '../../file-store.ts'
import { recorded, recordHeader } from './record.ts'
import { replayed } from './replay.ts'

const key = (digit: string) => digit.repeat(64)

const kept: KeptAnswer = { text: 'kept', logprobs: null, tokens: null, model: 'fake-1' }

async function ground() {
  const dir = await mkdtemp(join(tmpdir(), 'llm-ops-cassette-'))
  const store = fileStore(dir)
  const path = join(store.runDir('run-1'), 'calls.jsonl')
  await recordHeader(fixtureHeader(), { store, runId: 'run-1' })
  const replay = async () => {
    const [session] = await readSessions(store.lines('run-1', 'calls.jsonl'), path)
    return replayed(session?.lines ?? [], fixtureParameters)
  }
  const dispose = () => rm(dir, { recursive: true, force: true })
  return {
    store,
    path,
    replay,
    record: (model: Model) => recorded(model, { store, runId: 'run-1' }),
    [Symbol.asyncDispose]: dispose,
  }
}

function said(text: string, rest: Partial<Answered> = {}): Reply {
  return { kind: 'answered', text, logprobs: null, tokens: null, model: 'served-2', requests: 1, ...rest }
}

/** Answers after a time of its own. */
function slowModel(answer: (text: string, nth: number) => { after: number; reply: Reply }): Model {
  let nth = 0
  return {
    ...fakeModel(() => ''),
    ask: async ({ messages }) => {
      const { after, reply } = answer(messages[0]?.content ?? '', nth++)
      await wait(after)
      return reply
    },
  }
}

describe('a recorded model', () => {
  it('is replayed with the same replies, failures, tokens, log-probabilities and requests', async () => {
    await using at = await ground()
    const replies: Record<string, Reply> = {
      a: said('one', {
        logprobs: [{ token: 'one', logprob: -0.5 }],
        tokens: { input: 3, cached: 1, output: 1 },
        requests: 3,
      }),
      b: { kind: 'failed', code: 'rate-limited', message: 'too many', tokens: null, requests: 4 },
      c: said('line\u2028separator \ud800 "quoted" \u001b[31m ::error::x'),
    }
    const model = at.record(fakeModel(({ messages }) => replies[messages[0]?.content ?? ''] ?? ''))
    for (const [text, reply] of Object.entries(replies)) expect(await model.ask(fixtureQuestion(text))).toEqual(reply)
    const replay = await at.replay()
    for (const [text, reply] of Object.entries(replies)) expect(await replay.ask(fixtureQuestion(text))).toEqual(reply)
  })

  it('is on disk before its answer is handed on, and its messages are not', async () => {
    await using at = await ground()
    const model = at.record(fakeModel(() => 'the answer'))
    await model.ask(fixtureQuestion('code of the target'))
    const text = await readFile(at.path, 'utf8')
    expect(text).toContain('the answer')
    expect(text).not.toContain('code of the target')
  })

  it('gives the same question its answers in the order of asking, also where they came in another one', async () => {
    await using at = await ground()
    const model = at.record(slowModel((_, nth) => ({ after: 30 - 10 * nth, reply: said(`answer ${nth}`) })))
    const ask = (model: Model) => Promise.all([0, 1, 2].map(() => model.ask(fixtureQuestion('the same'))))
    const first = await ask(model)
    expect(first).toEqual([0, 1, 2].map((nth) => said(`answer ${nth}`)))
    const replay = await at.replay()
    expect(await ask(replay)).toEqual(first)
    expect(await replay.ask(fixtureQuestion('the same'))).toMatchObject({ kind: 'failed', code: 'not-recorded' })
  })

  it('writes whole lines when many ask at once, however long they are', async () => {
    await using at = await ground()
    const long = 'x'.repeat(600_000)
    const model = at.record(slowModel((text) => ({ after: Math.random() * 10, reply: said(`${text} ${long}`) })))
    const questions = Array.from({ length: 24 }, (_, index) => fixtureQuestion(`question ${index}`))
    await Promise.all(questions.map((question) => model.ask(question)))
    const lines = (await readFile(at.path, 'utf8')).trimEnd().split('\n')
    expect(lines).toHaveLength(25)
    const replay = await at.replay()
    const again = await Promise.all(questions.map((question) => replay.ask(question)))
    expect(again).toEqual(questions.map(({ messages }) => said(`${messages[0]?.content} ${long}`)))
  })

  it('lets an answer go under that could not be recorded, and says what to do', async () => {
    await using at = await ground()
    const tokens = { input: 5, cached: 0, output: 2 }
    const model = at.record({
      ...fakeModel(() => said('paid for', { tokens })),
      answers: { get: async () => new Map([[key('1'), kept]]), set: async () => undefined },
    })
    await rm(at.path)
    await mkdir(at.path)
    const reply = await model.ask(fixtureQuestion('a'))
    expect(reply).toMatchObject({ kind: 'failed', code: 'interrupted', tokens, requests: 1 })
    expect(reply).toHaveProperty('message', expect.stringContaining('could not be recorded'))
    expect((await model.answers.get([key('1')])).size).toBe(0)
  })

  it('is replayed with what the cache knew then, look by look', async () => {
    await using at = await ground()
    const live = fakeModel(() => 'asked')
    const model = at.record(live)
    await live.answers.set(key('1'), kept)
    const looks = async (model: Model) => {
      const first = await model.answers.get([key('1'), key('2')])
      await model.answers.set(key('2'), { ...kept, text: 'new' })
      return [first, await model.answers.get([key('2'), key('2')]), await model.answers.get([])]
    }
    const before = await looks(model)
    expect(before.map((hits) => [...hits.keys()])).toEqual([[key('1')], [key('2')], []])
    await live.answers.set(key('3'), kept)
    const replay = await at.replay()
    expect(await looks(replay)).toEqual(before)
    expect((await replay.answers.get([key('3')])).size).toBe(0)
  })

  it('is replayed as reachable, or not, as it was', async () => {
    for (const found of [{ reachable: true }, { reachable: false, reason: 'nobody answers' }] as const) {
      await using at = await ground()
      await at.record({ ...fakeModel(() => ''), probe: async () => found }).probe()
      expect(await (await at.replay()).probe()).toEqual(found)
    }
    await using at = await ground()
    expect((await (await at.replay()).probe()).reachable).toBe(false)
  })

  it('answers no question that was asked of another model or otherwise', async () => {
    await using at = await ground()
    await at.record(fakeModel(() => 'x')).ask(fixtureQuestion('a'))
    const [session] = await readSessions(at.store.lines('run-1', 'calls.jsonl'), at.path)
    const other = replayed(session?.lines ?? [], { ...fixtureParameters, model: 'fake-2' })
    expect(await other.ask(fixtureQuestion('a'))).toMatchObject({ code: 'not-recorded', requests: 0 })
    expect(await (await at.replay()).ask(fixtureQuestion('a', { maxOutputTokens: 7 }))).toMatchObject({
      code: 'not-recorded',
    })
  })
})
