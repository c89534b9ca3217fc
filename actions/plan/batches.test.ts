import { describe, expect, it } from '@jest/globals'
import { batches } from './batches.ts'

const ids = (count: number) => Array.from({ length: count }, (_, at) => `item-${at}`)

describe('batches', () => {
  it('puts so many items into a job, in their order', () => {
    expect(batches(ids(5), 2)).toEqual([
      { number: 1, items: 'item-0,item-1' },
      { number: 2, items: 'item-2,item-3' },
      { number: 3, items: 'item-4' },
    ])
  })

  it('makes no more jobs than one matrix may have, and loses no item', () => {
    const made = batches(ids(1000), 1)
    expect(made.length).toBeLessThanOrEqual(256)
    expect(made.flatMap(({ items }) => items.split(','))).toEqual(ids(1000))
  })

  it('is one empty job where there is nothing to do', () => {
    expect(batches([], 5)).toEqual([{ number: 1, items: '' }])
  })
})
