import { cassetteText, type CassetteHeader, type CassetteLine } from '../../../cassette/cassette-line.ts'
import { questionHash } from '../../../cassette/question-hash.ts'
import { UserError } from '../../../contracts/errors.ts'
import type { AnswerCache, Failed, KeptAnswer, Model, Reply } from '../../../ports/model.ts'
import type { Store } from '../../../ports/store.ts'

export interface Recorder {
  store: Pick<Store, 'append'>
  runId: string
}

/** A stage that may ask a model begins: what follows in the cassette is its. @throws UserError where it cannot be written */
export async function recordHeader(header: CassetteHeader, { store, runId }: Recorder): Promise<void> {
  await store.append(runId, 'calls.jsonl', cassetteText(header))
}

/**
 * The same model, and everything that it says is in the run's `calls.jsonl` before anyone hears it: replies, looks into
 * the cache, whether it is there. A reply that cannot be written down is a `Failed` one: what has no record could not be
 * replayed. The order of asking stands in each line, so that the same question asked twice gets its two answers again.
 */
export function recorded(model: Model, recorder: Recorder): Model {
  const write = writerOf(recorder)
  const counts = { asked: 0, looked: 0 }
  return {
    parameters: model.parameters,
    probe: () => recordedProbe(model, write),
    ask: async (question, signal) => {
      const call = { question: questionHash(question, model.parameters), asked: counts.asked++ }
      const reply = await model.ask(question, signal)
      return recordCall(reply, () => write({ ...CALL, ...call, reply }))
    },
    answers: {
      get: async (keys) => recordLook(keys, { looked: counts.looked++, answers: model.answers, write }),
      set: (key, answer) => model.answers.set(key, answer),
    },
  }
}

const CALL = { schemaVersion: 1, kind: 'call' } as const

/** One line after the other: they stand in the order in which they are handed on, and a long one is not cut in two. */
function writerOf({ store, runId }: Recorder): Write {
  let last: Promise<unknown> = Promise.resolve()
  return (line) => {
    const written = last.then(() => store.append(runId, 'calls.jsonl', cassetteText(line)))
    last = written.catch(() => undefined)
    return written
  }
}

type Write = (line: CassetteLine) => Promise<void>

async function recordedProbe(model: Pick<Model, 'probe'>, write: Write): ReturnType<Model['probe']> {
  const found = await model.probe()
  await write({ schemaVersion: 1, kind: 'probe', unreachable: found.reachable ? null : found.reason })
  return found
}

async function recordCall(reply: Reply, write: () => Promise<void>): Promise<Reply> {
  try {
    await write()
    return reply
  } catch (cause) {
    return unrecorded(reply, cause)
  }
}

/** It was paid for all the same. The next one could not be written down either: nothing more is asked. */
function unrecorded({ tokens, requests }: Reply, cause: unknown): Failed {
  if (!(cause instanceof UserError)) throw cause
  const message = `the answer was thrown away, because it could not be recorded: ${cause.message}`
  return { kind: 'failed', code: 'interrupted', message, tokens, requests }
}

interface Look {
  looked: number
  answers: Pick<AnswerCache, 'get'>
  write: Write
}

async function recordLook(keys: readonly string[], look: Look): Promise<ReadonlyMap<string, KeptAnswer>> {
  if (keys.length === 0) return new Map()
  const { looked, answers, write } = look
  const hits = await answers.get(keys)
  const misses = [...new Set(keys)].filter((key) => !hits.has(key))
  try {
    await write({ schemaVersion: 1, kind: 'kept', looked, hits: Object.fromEntries(hits), misses })
    return hits
  } catch (cause) {
    // A hit that has no record is none; asking for it will say what is wrong.
    if (cause instanceof UserError) return new Map()
    throw cause
  }
}
