import { describe, expect, it } from '@jest/globals'
import type { KeptOutcome } from '../contracts/outcome-history.ts'
import { parseStateItem, type StateItem } from '../contracts/state-index.ts'
import { carriedRows, mergeRows, rowsOf, type IndexedRun } from './index-rows.ts'
import { mergeOutcomes, newOutcomes, outcomesLimit, outcomesText } from './outcomes-window.ts'
import { fakeOutcome, fakePush, fakeStateRun, runItem, type FakePush } from './pushed.fake.ts'
import { checkRun } from './run-to-push.ts'
import { parseOutcomeHistory } from '../contracts/outcome-history.ts'

const indexed = (push: FakePush): IndexedRun => checkRun(fakePush(push))
const merged = (runs: readonly IndexedRun[]): StateItem | null =>
  runs.flatMap(rowsOf).reduce<StateItem | null>((row, next) => mergeRows(row, next), null)

/** All orders of a list. */
function orders<T>(list: readonly T[]): T[][] {
  if (list.length <= 1) return [[...list]]
  return list.flatMap((first, at) => orders(list.toSpliced(at, 1)).map((rest) => [first, ...rest]))
}

describe('the rows of a run', () => {
  it('say what it proposed, of which contents, and where its pull request is', () => {
    const [row] = rowsOf(indexed({ runId: 'r1', items: ['x'], pulls: { x: 7 } }))
    expect(row).toMatchObject({
      item: { id: 'x', runId: 'r1', filePath: 'src/x.ts', verdict: 'pass', branch: 'llm-ops/x' },
      files: [{ path: 'src/x.ts', blob: 'a'.repeat(40) }],
      pull: { number: 7, runId: 'r1' },
      outcome: null,
    })
  })

  it.each([{ dryRun: true }, { status: 'failed' as const }])('are none of a run with %j', (rest) => {
    expect(rowsOf(indexed({ runId: 'r1', items: ['x'], ...rest }))).toEqual([])
  })

  it('are none of what our own trouble kept from being judged', () => {
    const run = {
      ...fakeStateRun({ runId: 'r1' }),
      items: [{ ...runItem('x'), reasons: ['gate-error: the disk is full'] }],
    }
    expect(rowsOf({ run, plan: null, published: null })).toEqual([])
  })

  it('name no branch that is not ours', () => {
    const run = { ...fakeStateRun({ runId: 'r1' }), items: [{ ...runItem('x'), branch: 'main' }] }
    expect(rowsOf({ run, plan: null, published: null })[0]?.item.branch).toBeNull()
  })
})

describe('the rows of what a run carries on', () => {
  const known = {
    id: 'x',
    runId: 'r0',
    filePath: '/x',
    title: 'x'.repeat(600),
    verdict: 'fail',
    branch: 'main',
  } as const

  it('are such as can be read again, whatever the plan says', () => {
    const { run, plan } = indexed({ runId: 'r1' })
    const rows = carriedRows({ run, plan: plan && { ...plan, known: [known] } })
    expect(rows.map((row) => parseStateItem(JSON.stringify(row), 'row').item)).toEqual([
      { id: 'x', runId: 'r0', filePath: 'unknown', title: 'x'.repeat(500), verdict: 'fail', branch: null },
    ])
  })

  it('give way to a row of any run that proposed it', () => {
    const { run, plan } = indexed({ runId: 'r2' })
    const [row] = carriedRows({ run, plan: plan && { ...plan, known: [known] } })
    const [own] = rowsOf(indexed({ runId: 'r1', items: ['x'], startedAt: '2026-01-01T00:00:00.000Z' }))
    if (row === undefined || own === undefined) throw new Error('a row is missing')
    expect([mergeRows(row, own), mergeRows(own, row)]).toEqual([own, own])
  })
})

describe('rows of one item', () => {
  const runs = [
    indexed({ runId: 'r1', items: ['x'], pulls: { x: 7 }, startedAt: '2026-11-01T00:00:00.000Z' }),
    indexed({ runId: 'r2', items: ['x'], startedAt: '2026-11-02T00:00:00.000Z' }),
    indexed({ runId: 'r3', outcomes: [fakeOutcome('x', 'closed')], startedAt: '2026-11-03T00:00:00.000Z' }),
    indexed({ runId: 'r4', outcomes: [fakeOutcome('x', 'open', { at: '2026-11-25T00:00:00.000Z' })] }),
  ]

  it('come to the same, in whatever order they come together', () => {
    const results = orders(runs).map((order) => JSON.stringify(merged(order)))
    expect(new Set(results).size).toBe(1)
  })

  it('keep what people did, the newest run, and the newest pull request that is known', () => {
    expect(merged(runs)).toMatchObject({ item: { runId: 'r2' }, pull: { number: 7 }, outcome: { kind: 'closed' } })
  })

  it('are a row even where the outcome came before the proposal', () => {
    expect(merged(runs.slice(2, 3))).toMatchObject({
      item: { id: 'x', filePath: 'unknown' },
      outcome: { kind: 'closed' },
    })
  })
})

describe('the window of outcomes', () => {
  const kinds = ['open', 'gone', 'edited', 'closed', 'merged', 'reverted'] as const
  const seen = kinds.map((kind, at) => fakeOutcome('x', kind, { at: `2026-11-${20 - at}T00:00:00.000Z` }))

  it('comes to the same in every order', () => {
    const results = orders(seen).map((order) =>
      JSON.stringify(order.reduce<KeptOutcome[]>((kept, row) => mergeOutcomes(kept, [row]), [])),
    )
    expect(new Set(results).size).toBe(1)
  })

  it('lets a merge stand although its branch was seen gone later', () => {
    const later = fakeOutcome('x', 'gone', { at: '2026-12-24T00:00:00.000Z' })
    expect(mergeOutcomes([fakeOutcome('x', 'merged')], [later])).toMatchObject([{ kind: 'merged' }])
    expect(mergeOutcomes([fakeOutcome('x', 'merged')], [{ ...later, kind: 'reverted' }])).toMatchObject([
      { kind: 'reverted' },
    ])
  })

  it('is handed on what is new alone: not all that a run sees', () => {
    const known = [fakeOutcome('a', 'open'), fakeOutcome('b', 'merged'), fakeOutcome('c', 'open')]
    const at = '2026-12-24T00:00:00.000Z'
    const seen = [
      fakeOutcome('a', 'open', { at }),
      fakeOutcome('b', 'gone', { at }),
      fakeOutcome('c', 'closed', { at }),
      fakeOutcome('d', 'open', { at }),
    ]
    expect(newOutcomes(known, seen).map(({ itemId }) => itemId)).toEqual(['c', 'd'])
  })

  it('holds the newest 5,000, one line each, and reads back', () => {
    const many = Array.from({ length: outcomesLimit + 10 }, (_, at) =>
      fakeOutcome(`x${at}`, 'merged', { at: new Date(Date.UTC(2026, 0, 1, 0, 0, at)).toISOString() }),
    )
    const kept = mergeOutcomes(many.slice(0, 100), many.slice(100))
    expect(kept).toHaveLength(outcomesLimit)
    expect(kept[0]?.itemId).toBe('x10')
    const text = outcomesText(kept)
    expect(parseOutcomeHistory(text, 'outcomes.json').outcomes).toEqual(kept)
    expect(text.split('\n')).toHaveLength(outcomesLimit + 3)
    expect(parseOutcomeHistory(outcomesText([]), 'outcomes.json').outcomes).toEqual([])
  })
})
