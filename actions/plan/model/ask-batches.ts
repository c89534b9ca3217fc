import type { AnswerCache, Answered, Failed, FailureReach, Reply } from '../../shared/ports/model.ts'
import { failureReach } from '../../shared/ports/model.ts'
import { clip } from '../../shared/wording/markdown.ts'
import { fileContext } from './file-context.ts'
import type { ItemCollector } from './collect-items.ts'
import type { LeftOutCode, Tally } from './notes.ts'
import type { PlanningPorts } from './planning-ports.ts'
import { questionOf, type Asking, type Batch } from './question-batches.ts'
import { questionLine, type QuestionLine } from './question-line.ts'
import { readAnswer, type FileShare } from './read-answer.ts'
import { shown } from './strict-json.ts'

export interface BatchAsker {
  ask(batch: Batch): Promise<void>
  /** Waits for all that are under way. */
  finish(): Promise<void>
  /** No further question would be answered, or paid for. */
  isClosed(): boolean
  /** The time is over: not even what is kept is looked at any more, because all of it must be redacted first. */
  isOver(): boolean
}

export interface AskerTerms {
  asking: Asking
  collector: ItemCollector
  left: Tally
  ports: Pick<PlanningPorts, 'model' | 'ledger' | 'signal'>
}

/** After so many replies in a row that came too late, the others would come too late, too. */
const laterLimit = 8
const answerShown = 8000

interface Session extends AskerTerms {
  line: QuestionLine<Batch>
  state: { closed: boolean; over: boolean; overBudget: boolean; lateInARow: number }
}

/** Asks about batches of files, and hands what is said of each file to the collector and to the cache of answers. */
export function batchAsker(terms: AskerTerms): BatchAsker {
  const { asking, ports } = terms
  const state = { closed: false, over: false, overBudget: false, lateInARow: 0 }
  const line: QuestionLine<Batch> = questionLine({
    places: asking.search.limits.concurrency,
    ledger: ports.ledger,
    ask: ports.model.ask,
    signal: ports.signal,
    questionOf: (batch) => questionOf(batch, asking),
    take: (batch, reply) => take(batch, reply, session),
    isClosed: () => state.closed,
  })
  const session: Session = { ...terms, line, state }
  return {
    ask: (batch) => ask(batch, session),
    finish: () => line.finish(),
    isClosed: () => state.closed || state.overBudget,
    isOver: () => state.over,
  }
}

/** Once the money is spent nothing further is asked: what follows is worth less for its cost. */
async function ask(batch: Batch, session: Session): Promise<void> {
  const { line, state, ports } = session
  const asked = state.overBudget ? 'over-budget' : await line.ask(batch)
  if (asked === 'asked') return
  if (asked === 'over-budget') {
    state.overBudget = true
    ports.ledger.notAsked()
  }
  // What is mended was asked about: its first answer just was no good.
  await conclude(batch, { without: batch.talk.length > 0 ? 'no-answer' : asked }, session)
}

async function take(batch: Batch, reply: Reply, session: Session): Promise<void> {
  if (reply.kind === 'failed') return takeFailure(batch, reply, session)
  session.state.lateInARow = 0
  const { shares, problems } = readAnswer(reply)
  const usable = new Map(batch.usable)
  for (const share of shares) {
    if (share.number >= 1 && share.number <= batch.files.length) usable.set(share.number, share)
    else session.left.add('unknown-file', batch.files[0]?.facts.file.path ?? '')
  }
  if (problems.length > 0 && !batch.again) {
    return ask({ ...batch, again: true, talk: mending(reply, problems), usable }, session)
  }
  const without = problems.length > 0 ? 'no-answer' : 'not-answered'
  return conclude({ ...batch, usable }, { without, answeredBy: reply.model }, session)
}

/** The conversation goes on with the bad answer and what is wrong with it. */
function mending({ text }: Answered, problems: readonly string[]): Batch['talk'] {
  const faults = problems.slice(0, 5).map((problem) => `- ${shown(problem)}`)
  const more = problems.length > 5 ? [`- and ${problems.length - 5} more`] : []
  const content = [
    'That answer cannot be read:',
    ...faults,
    ...more,
    'Answer again with the whole JSON object, and nothing else.',
  ]
  return [
    { role: 'assistant', content: clip(text, answerShown) },
    { role: 'user', content: content.join('\n') },
  ]
}

type OnFailure = (batch: Batch, failed: Failed, session: Session) => Promise<void>

const onFailure: Readonly<Record<FailureReach, OnFailure>> = {
  item: (batch, { code, message }, session) => {
    session.left.say({ code, message })
    return conclude(batch, { without: 'no-answer' }, session)
  },
  split: async (batch, { code }, session) => {
    const parts = batch.again ? [] : smaller(batch, session.asking)
    for (const part of parts) await ask(part, session)
    if (parts.length === 0)
      await conclude(batch, { without: code === 'truncated' ? code : 'context-too-long' }, session)
  },
  later: (batch, { code, message }, session) => {
    const { state } = session
    state.lateInARow += 1
    if (code === 'deadline') state.over = true
    if (state.over || state.lateInARow >= laterLimit) state.closed = true
    session.left.say({ code, message })
    return conclude(batch, { without: 'deferred' }, session)
  },
  run: (batch, { code, message }, session) => {
    session.state.closed = true
    session.left.say({ code, message })
    return conclude(batch, { without: 'not-asked' }, session)
  },
}

function takeFailure(batch: Batch, failed: Failed, session: Session): Promise<void> {
  return onFailure[failureReach[failed.code]](batch, failed, session)
}

/** Two halves; of one file, half of what was shown of it. */
function smaller(batch: Batch, { search }: Asking): Batch[] {
  const [first, ...others] = batch.files
  if (first === undefined) return []
  if (others.length === 0) {
    const room = Math.floor(Math.min(search.limits.fileCharacters, first.entry.text.length) / 2)
    return [{ ...batch, again: true, files: [{ ...first, ...fileContext(first.facts, room) }] }]
  }
  const middle = Math.ceil(batch.files.length / 2)
  return [batch.files.slice(0, middle), batch.files.slice(middle)].map((files) => ({ ...batch, again: true, files }))
}

interface Conclusion {
  /** Why there is nothing of the files that are not in the answer. */
  without: LeftOutCode
  answeredBy?: string
}

/** Takes what is usable, and counts the rest. Shares of one answer are kept file by file: no batch will be the same again. */
async function conclude(batch: Batch, { without, answeredBy }: Conclusion, session: Session): Promise<void> {
  const { collector, left, ports } = session
  const model = answeredBy ?? ports.model.parameters.model
  for (const [index, file] of batch.files.entries()) {
    const share = batch.usable.get(index + 1)
    if (share === undefined) {
      left.add(without, file.facts.file.path)
      continue
    }
    await collector.add({ file, share, answeredBy: model })
    await keep(file.key, { share, model }, ports.model.answers)
  }
}

async function keep(key: string, { share, model }: { share: FileShare; model: string }, answers: AnswerCache) {
  await answers.set(key, { ...share.part, tokens: null, model })
}
