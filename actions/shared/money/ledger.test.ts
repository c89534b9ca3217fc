import { describe, expect, it } from '@jest/globals'
import { spendingSchema, type Tokens } from '../contracts/spending.ts'
import { failureReach, type FailureCode, type Reply } from '../ports/model.ts'
import { byValueForCost } from './by-value-for-cost.ts'
import { ledger, type Reservation } from './ledger.ts'

/** A dollar a thousand tokens of input, and two of output. */
const price = { input: 1000, cached: 100, output: 2000 }
const terms = { model: 'm', price, priceSource: 'setting', capUsd: 10 } as const
const size = { inputTokens: 1000, outputTokens: 500 }

const answered = (tokens: Tokens | null, requests = 1): Reply => ({
  kind: 'answered',
  text: 'x',
  logprobs: null,
  tokens,
  model: 'm',
  requests,
})
const failed = (code: FailureCode, tokens: Tokens | null, requests = 1): Reply => ({
  kind: 'failed',
  code,
  message: 'x',
  tokens,
  requests,
})

describe('a ledger', () => {
  it('sets the worst case aside and puts in its place what the server counted', () => {
    const books = ledger(terms)
    const reservation = books.reserve(size) as Reservation
    expect(reservation.estimatedUsd).toBe(2)
    books.settle(reservation, answered({ input: 800, cached: 300, output: 100 }))
    expect(books.spending()).toEqual({
      model: 'm',
      price,
      priceSource: 'setting',
      requests: 1,
      cached: 0,
      tokens: { input: 800, cached: 300, output: 100 },
      estimatedUsd: 2,
      costUsd: 0.73,
      capUsd: 10,
      notAsked: 0,
    })
  })

  it('lets no more be under way than all can cost at their worst, and asks on when some cost less', () => {
    const books = ledger(terms)
    const open = Array.from({ length: 8 }, () => books.reserve(size))
    expect(open.map((each) => each !== null)).toEqual([true, true, true, true, true, false, false, false])
    books.settle(open[0] as Reservation, answered({ input: 500, cached: 0, output: 0 }))
    expect(books.reserve(size)).toBeNull()
    books.settle(open[1] as Reservation, answered({ input: 500, cached: 0, output: 0 }))
    expect(books.reserve(size)).not.toBeNull()
  })

  it('keeps the cost inside the cap whatever is asked and answered, in any order', () => {
    let seed = 7
    const random = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below
    for (let round = 0; round < 200; round++) {
      const books = ledger({ ...terms, capUsd: random(50) })
      const open: Reservation[] = []
      for (let step = 0; step < 60; step++) {
        const asked = { inputTokens: 1 + random(4000), outputTokens: random(1000) }
        const reservation = random(3) > 0 ? books.reserve(asked) : null
        if (reservation !== null) open.push(reservation)
        if (open.length === 0 || random(2) === 0) continue
        const [done] = open.splice(random(open.length), 1) as [Reservation]
        const counted = { input: 1 + random(done.inputTokens), cached: 0, output: random(done.outputTokens + 1) }
        books.settle(done, random(4) === 0 ? failed('truncated', null) : answered(counted))
      }
      for (const each of open) books.settle(each, answered(null))
      const { costUsd, capUsd } = books.spending()
      expect(costUsd).toBeLessThanOrEqual(capUsd + 1e-6)
    }
  })

  it('holds a cap that is met exactly, and one of nothing for a model that costs nothing', () => {
    const books = ledger({ ...terms, capUsd: 0.6, price: { input: 100, cached: 100, output: 0 } })
    const thirds = { inputTokens: 2000, outputTokens: 0 }
    expect([1, 2, 3, 4].map(() => books.reserve(thirds) !== null)).toEqual([true, true, true, false])
    const free = ledger({ ...terms, capUsd: 0, price: { input: 0, cached: 0, output: 0 }, priceSource: 'local' })
    expect(free.reserve(size)).not.toBeNull()
    expect(ledger({ ...terms, capUsd: 0 }).reserve(size)).toBeNull()
  })

  it.each<[string, Tokens | null]>([
    ['is missing', null],
    ['is negative', { input: -1, cached: 0, output: 0 }],
    ['is no whole number', { input: 1.5, cached: 0, output: 0 }],
    ['is no number', { input: NaN, cached: 0, output: 0 }],
    ['is nothing, although something was asked', { input: 0, cached: 0, output: 0 }],
    ['has more cached than there was', { input: 100, cached: 101, output: 0 }],
    ['is huge', { input: 1_000_000_000, cached: 0, output: 0 }],
    ['is huge in what was answered', { input: 100, cached: 0, output: Number.MAX_SAFE_INTEGER }],
  ])('lets its estimate stand where the count %s', (_, tokens) => {
    const books = ledger(terms)
    books.settle(books.reserve(size) as Reservation, answered(tokens))
    expect(books.spending()).toMatchObject({ costUsd: 2, tokens: { input: 0, cached: 0, output: 0 } })
  })

  it('counts failures that the server counted, with every try', () => {
    const books = ledger(terms)
    books.settle(books.reserve(size) as Reservation, failed('unavailable', { input: 1800, cached: 0, output: 0 }, 2))
    expect(books.spending()).toMatchObject({ requests: 2, costUsd: 1.8, estimatedUsd: 2 })
  })

  it('charges the estimate for a failure without a count only where an answer may have been begun', () => {
    const costs = (Object.keys(failureReach) as FailureCode[]).map((code) => {
      const books = ledger(terms)
      books.settle(books.reserve(size) as Reservation, failed(code, null))
      return [code, books.spending().costUsd] as const
    })
    const charged = costs.filter(([, usd]) => usd > 0)
    expect(charged.every(([, usd]) => usd === 2)).toBe(true)
    expect(charged.map(([code]) => code)).toEqual([
      'truncated',
      'filtered',
      'refused',
      'empty',
      'tool-call',
      'unexpected-finish',
      'not-an-answer',
      'echo',
      'deadline',
      'interrupted',
    ])
  })

  it('forgets a question that was never sent', () => {
    const books = ledger(terms)
    books.settle(books.reserve(size) as Reservation, failed('opted-out', null, 0))
    books.settle(books.reserve(size) as Reservation, failed('interrupted', null, 0))
    expect(books.spending()).toMatchObject({ requests: 0, costUsd: 0, estimatedUsd: 0 })
  })

  it('spends on a recorded answer, which takes no request, what the recorded run spent', () => {
    const books = ledger(terms)
    books.settle(books.reserve(size) as Reservation, answered({ input: 800, cached: 0, output: 0 }, 0))
    expect(books.spending()).toMatchObject({ requests: 0, costUsd: 0.8, estimatedUsd: 2 })
  })

  it('gives back what was set aside where the answer was in the cache', () => {
    const books = ledger({ ...terms, capUsd: 2 })
    books.cached(books.reserve(size) as Reservation)
    books.cached()
    expect(books.reserve(size)).not.toBeNull()
    expect(books.spending()).toMatchObject({ cached: 2, costUsd: 0, estimatedUsd: 0 })
  })

  it('holds the next questions against what a server counts beyond the estimate', () => {
    const books = ledger({ ...terms, capUsd: 6 })
    books.settle(books.reserve(size) as Reservation, answered({ input: 2000, cached: 0, output: 500 }))
    expect(books.spending().costUsd).toBe(3)
    expect(books.reserve(size)).not.toBeNull()
    expect(books.reserve({ inputTokens: 1, outputTokens: 0 })).toBeNull()
  })

  it('goes on from what an earlier round spent', () => {
    const first = ledger({ ...terms, capUsd: 3 })
    first.settle(first.reserve(size) as Reservation, answered(null))
    first.notAsked()
    const second = ledger({ ...terms, capUsd: 3, before: first.spending() })
    expect(second.reserve(size)).toBeNull()
    second.notAsked()
    expect(second.spending()).toMatchObject({ costUsd: 2, notAsked: 2, requests: 1 })
    expect(first.spending().notAsked).toBe(1)
  })

  it('refuses a reservation that is not open: the money would be given back twice', () => {
    const books = ledger(terms)
    const reservation = books.reserve(size) as Reservation
    books.settle(reservation, answered(null))
    expect(() => books.settle(reservation, answered(null))).toThrow('not open')
    expect(() => books.cached(reservation)).toThrow('not open')
  })

  it('writes down what its contract asks for', () => {
    const books = ledger({ ...terms, capUsd: 0.1, price: { input: 0.1, cached: 0.1, output: 0.1 } })
    for (let i = 0; i < 3; i++)
      books.settle(books.reserve(size) as Reservation, answered({ input: 1, cached: 0, output: 2 }))
    expect(spendingSchema.parse(books.spending()).costUsd).toBe(9e-7)
  })
})

describe('the order of asking', () => {
  const item = (id: string, value: number, estimatedUsd: number, tokens = 1) => ({ id, value, estimatedUsd, tokens })

  it('is value for cost', () => {
    const items = [item('dear', 5, 1), item('cheap', 2, 0.1), item('middle', 3, 0.3)]
    expect(items.toSorted(byValueForCost).map(({ id }) => id)).toEqual(['cheap', 'middle', 'dear'])
  })

  it('is value, then fewer tokens, then the given order where nothing costs', () => {
    const items = [item('a', 1, 0, 5), item('b', 3, 0, 9), item('c', 3, 0, 2), item('d', 1, 0, 5), item('e', 5, 1)]
    expect(items.toSorted(byValueForCost).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd', 'e'])
  })
})
