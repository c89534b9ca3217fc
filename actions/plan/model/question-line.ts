import { estimateQuestion } from '../../shared/money/estimate-tokens.ts'
import type { Ledger, Reservation } from '../../shared/money/ledger.ts'
import type { Ask, Question, Reply } from '../../shared/ports/model.ts'

/** Why a question was not asked: there is no money for it, or nothing can be answered any more. */
export type NotAsked = 'over-budget' | 'not-asked'

/** Questions that are asked several at a time and whose replies are taken in the order in which they were asked. */
export interface QuestionLine<T> {
  /** Asks as soon as there is a free place. */
  ask(subject: T): Promise<'asked' | NotAsked>
  /** Waits for all that are under way, and for what their replies ask for. */
  finish(): Promise<void>
}

export interface LineTerms<T> {
  places: number
  ledger: Pick<Ledger, 'reserve' | 'settle'>
  ask: Ask
  signal: AbortSignal | undefined
  questionOf(subject: T): Question
  /** One after the other, in order. It may ask further questions. */
  take(subject: T, reply: Reply): Promise<void>
  isClosed(): boolean
}

interface UnderWay<T> {
  subject: T
  reservation: Reservation
  reply: Promise<Reply>
}

/**
 * What is asked, what it may cost and what comes of it depend on the replies alone, never on which came first: money is
 * set aside and given back in one order. A slow reply keeps the ones behind it waiting, but for `places` of them.
 */
export function questionLine<T>(terms: LineTerms<T>): QuestionLine<T> {
  const underWay: UnderWay<T>[] = []
  async function takeOldest(): Promise<void> {
    const oldest = underWay.shift()
    if (oldest === undefined) return
    const reply = await oldest.reply
    terms.ledger.settle(oldest.reservation, reply)
    await terms.take(oldest.subject, reply)
  }
  /** The worst case of those under way is set aside, and most of it comes back when they are answered: it waits for that. */
  async function reservationFor(question: Question): Promise<Reservation | NotAsked> {
    const size = { inputTokens: estimateQuestion(question), outputTokens: question.maxOutputTokens }
    for (;;) {
      if (terms.isClosed()) return 'not-asked'
      const reservation = underWay.length < terms.places ? terms.ledger.reserve(size) : null
      if (reservation !== null) return reservation
      if (underWay.length === 0) return 'over-budget'
      await takeOldest()
    }
  }
  async function ask(subject: T): Promise<'asked' | NotAsked> {
    const question = terms.questionOf(subject)
    const reservation = await reservationFor(question)
    if (typeof reservation === 'string') return reservation
    const reply = terms.ask(question, terms.signal)
    // Somebody waits for it, but not yet.
    reply.catch(() => undefined)
    underWay.push({ subject, reservation, reply })
    return 'asked'
  }
  async function finish(): Promise<void> {
    while (underWay.length > 0) await takeOldest()
  }
  return { ask, finish }
}
