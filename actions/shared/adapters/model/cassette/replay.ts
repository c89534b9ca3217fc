import type { CassetteLine, RecordedLook } from '../../../cassette/cassette-line.ts'
import { questionHash } from '../../../cassette/question-hash.ts'
import type { Failed, KeptAnswer, Model, ModelParameters, Question, Reply } from '../../../ports/model.ts'

/**
 * A model that says what was recorded and nothing else; there is no network behind it. A question gets the replies that
 * it got then, in the order of asking; one that was not asked then is `not-recorded`. Tokens and requests are those of
 * the recording, so that what it cost comes out alike.
 * @param lines of one stage: see `recordingOf`
 */
export function replayed(lines: readonly CassetteLine[], parameters: ModelParameters): Model {
  const replies = repliesOf(lines)
  return {
    parameters,
    probe: async () => probeOf(lines),
    ask: async (question) => replies.get(questionHash(question, parameters))?.shift() ?? notRecorded(question),
    answers: recordedAnswers(lines.filter((line) => line.kind === 'kept')),
  }
}

/** By question its replies, in the order of asking: they may have come in another one. */
function repliesOf(lines: readonly CassetteLine[]): Map<string, Reply[]> {
  const calls = lines.filter((line) => line.kind === 'call').toSorted((a, b) => a.asked - b.asked)
  const byQuestion = Map.groupBy(calls, ({ question }) => question)
  return new Map([...byQuestion].map(([question, same]) => [question, same.map(({ reply }) => reply)]))
}

function notRecorded({ prompt }: Question): Failed {
  const message = `the cassette holds no further answer to this question (prompt ${prompt.name} ${prompt.version}): the prompts, the settings or llm-ops are others than when it was recorded`
  return { kind: 'failed', code: 'not-recorded', message, tokens: null, requests: 0 }
}

function recordedAnswers(looks: readonly RecordedLook[]): Model['answers'] {
  const found = new Map<string, (KeptAnswer | null)[]>()
  const add = (key: string, answer: KeptAnswer | null) => found.set(key, [...(found.get(key) ?? []), answer])
  for (const { hits, misses } of looks.toSorted((a, b) => a.looked - b.looked)) {
    for (const [key, answer] of Object.entries(hits)) add(key, answer)
    for (const key of misses) add(key, null)
  }
  return {
    get: async (keys) => {
      const hits = [...new Set(keys)].map((key) => [key, found.get(key)?.shift() ?? null] as const)
      return new Map(hits.filter((hit): hit is [string, KeptAnswer] => hit[1] !== null))
    },
    set: async () => undefined,
  }
}

/** A stage that did not look needs no answer here: it was told which engine to take. */
function probeOf(lines: readonly CassetteLine[]): Awaited<ReturnType<Model['probe']>> {
  const probe = lines.findLast((line) => line.kind === 'probe')
  if (probe === undefined) return { reachable: false, reason: 'the cassette does not say whether it was there' }
  return probe.unreachable === null ? { reachable: true } : { reachable: false, reason: probe.unreachable }
}
