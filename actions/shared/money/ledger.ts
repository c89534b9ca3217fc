import type { Price, Spending, Tokens } from '../contracts/spending.ts'
import type { FailureCode, Reply } from '../ports/model.ts'
import { costUsd } from './cost.ts'

/** What a question may take at the most. */
export interface QuestionSize {
  /** Estimated: `estimateQuestion`. */
  inputTokens: number
  /** `maxOutputTokens` of the question. */
  outputTokens: number
}

/** Money that is set aside for one question until `settle` or `cached` gives it back. */
export interface Reservation extends QuestionSize {
  /** At full price, as if the provider had nothing cached. */
  estimatedUsd: number
}

/** What one stage asks a model, and what it may still spend. */
export interface Ledger {
  /** What a question costs at the most, US dollars. It sets nothing aside. */
  estimate(size: QuestionSize): number
  /** null where the question could not finish inside the cap, with all that is under way at its worst. */
  reserve(size: QuestionSize): Reservation | null
  /** Puts what the server counted in the place of what was set aside. @throws Error for a reservation that is not open */
  settle(reservation: Reservation, reply: Reply): void
  /** An answer came from the cache. Gives back what was set aside for it, if it was. */
  cached(reservation?: Reservation): void
  /** A question is not asked because `reserve` gave nothing. */
  notAsked(): void
  spending(): Spending
}

export interface LedgerTerms {
  model: string
  price: Price
  priceSource: Spending['priceSource']
  capUsd: number
  /** What earlier rounds of the stage spent: it counts against the cap, and is in `spending()`. */
  before?: Spending | null
}

/**
 * Keeps a stage inside its cap, however many questions are under way: what was spent, and the worst case of every open
 * reservation, are at most the cap. Only what a server counts beyond that worst case can go over it; then the next
 * reservations are held against what it really counts (`excess`), and the report says so.
 */
export function ledger(terms: LedgerTerms): Ledger {
  const total = startOf(terms)
  const open = new Map<Reservation, number>()
  let excess = 1
  const usd = ({ inputTokens, outputTokens }: QuestionSize, factor = 1) =>
    costUsd({ input: inputTokens * factor, cached: 0, output: outputTokens }, terms.price, terms.priceSource)
  const close = (reservation: Reservation) => {
    if (!open.delete(reservation)) throw new Error('a reservation was settled that is not open')
  }
  return {
    estimate: (size) => usd(size),
    reserve(size) {
      const held = [...open.values()].reduce((sum, worst) => sum + worst, 0)
      const worst = usd(size, excess)
      if (total.costUsd + held + worst > terms.capUsd + rounding) return null
      const reservation = { ...size, estimatedUsd: usd(size) }
      open.set(reservation, worst)
      return reservation
    },
    settle(reservation, reply) {
      close(reservation)
      const counted = readCount(reservation, reply)
      if (counted !== null && reply.requests <= 1) excess = Math.max(excess, excessOf(reservation, counted))
      book(total, { reservation, reply, counted, usd: chargeOf({ reservation, reply, counted }, terms) })
    },
    cached(reservation) {
      if (reservation !== undefined) close(reservation)
      total.cached++
    },
    notAsked: () => void total.notAsked++,
    spending: () => ({ ...total, ...rounded(total), tokens: { ...total.tokens } }),
  }
}

/** Sums of fractions of cents are not exact; a cap of 2 dollars must hold two questions of one. */
const rounding = 1e-9

function startOf({ model, price, priceSource, capUsd, before }: LedgerTerms): Spending {
  const none = { requests: 0, cached: 0, estimatedUsd: 0, costUsd: 0, notAsked: 0 }
  const tokens = before?.tokens ?? { input: 0, cached: 0, output: 0 }
  return { ...none, ...before, model, price, priceSource, capUsd, tokens: { ...tokens } }
}

interface Entry {
  reservation: Reservation
  reply: Reply
  /** null: the server did not count, or nonsense. */
  counted: Tokens | null
}

function book(total: Spending, { reservation, reply, counted, usd }: Entry & { usd: number }): void {
  total.requests += reply.requests
  total.costUsd += usd
  if (wasAsked(reply)) total.estimatedUsd += reservation.estimatedUsd
  if (counted === null) return
  total.tokens.input += counted.input
  total.tokens.cached += counted.cached
  total.tokens.output += counted.output
}

/** A recorded answer took no request, and stands for one that did: a replay spends what the run spent. */
function wasAsked(reply: Reply): boolean {
  return reply.requests > 0 || reply.kind === 'answered'
}

function chargeOf({ reservation, reply, counted }: Entry, { price, priceSource }: LedgerTerms): number {
  if (counted !== null) return costUsd(counted, price, priceSource)
  if (!wasAsked(reply)) return 0
  return reply.kind === 'answered' || uncounted[reply.code] === 'estimate' ? reservation.estimatedUsd : 0
}

/** What a failure costs that came without a count: nothing where no answer was begun, else what we estimated. */
const uncounted: Readonly<Record<FailureCode, 'nothing' | 'estimate'>> = {
  'opted-out': 'nothing',
  truncated: 'estimate',
  'context-too-long': 'nothing',
  filtered: 'estimate',
  refused: 'estimate',
  empty: 'estimate',
  'tool-call': 'estimate',
  'unexpected-finish': 'estimate',
  'not-an-answer': 'estimate',
  echo: 'estimate',
  'bad-request': 'nothing',
  'not-recorded': 'nothing',
  'rate-limited': 'nothing',
  // Cut off by us: the server may have gone on, and may charge for it.
  deadline: 'estimate',
  unavailable: 'nothing',
  quota: 'nothing',
  unauthorized: 'nothing',
  'no-such-model': 'nothing',
  redirected: 'nothing',
  interrupted: 'estimate',
}

/** A count this many times over what was expected is no count; a small question may stand behind a long hidden prompt. */
const plausibleFactor = 10
const hiddenPrompt = 10_000

/** The tokens that a server counted; null where it did not, or where no server could have. */
function readCount({ inputTokens, outputTokens }: QuestionSize, { tokens, requests }: Reply): Tokens | null {
  if (tokens === null || !Object.values(tokens).every((count) => Number.isSafeInteger(count) && count >= 0)) return null
  if (tokens.input === 0 || tokens.cached > tokens.input) return null
  const tries = Math.max(1, requests)
  const most = (expected: number) => tries * (plausibleFactor * expected + hiddenPrompt)
  return tokens.input > most(inputTokens) || tokens.output > most(outputTokens) ? null : tokens
}

/** How far a server's own tokenizer goes beyond our estimate; more than this is a hidden prompt, and does not grow with the text. */
const mostExcess = 3

function excessOf({ inputTokens }: QuestionSize, { input }: Tokens): number {
  return Math.min(mostExcess, input / Math.max(1, inputTokens))
}

/** Fractions of a dollar as they are written down. */
function rounded({ estimatedUsd, costUsd }: Spending): Pick<Spending, 'estimatedUsd' | 'costUsd'> {
  return { estimatedUsd: toNano(estimatedUsd), costUsd: toNano(costUsd) }
}

function toNano(usd: number): number {
  return Math.round(usd * 1e9) / 1e9
}
