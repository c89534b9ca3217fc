import { describe, expect, it } from '@jest/globals'
import { fakeClock } from '../../shared/ports/clock.ts'
import { startBudget, takeTurns, timeLimit, workThrough } from './schedule.ts'

describe('the time that a run on a mutant may take', () => {
  it('is four times what it takes without, and two seconds at the least', () => {
    const budget = startBudget(100, fakeClock())
    expect(timeLimit(0.1, budget)).toEqual({ seconds: 2, cut: false })
    expect(timeLimit(3, budget)).toEqual({ seconds: 12, cut: false })
    expect(timeLimit(3, budget, 2)).toEqual({ seconds: 24, cut: false })
  })

  it('ends with the budget: reaching it then says nothing, and what would not end in it does not begin', async () => {
    const clock = fakeClock()
    const budget = startBudget(10, clock)
    await clock.sleep(6000)
    expect(timeLimit(3, budget)).toEqual({ seconds: 4, cut: true })
    expect(timeLimit(4, budget)).toBeNull()
    expect([budget.spent(), budget.left()]).toEqual([6, 4])
  })
})

describe('a queue', () => {
  it('is shared by its workers, and keeps what nobody took', async () => {
    const queue = [1, 2, 3, 4, 5]
    const done: number[] = []
    const work = async (job: number) => void done.push(job)
    await Promise.all([1, 2].map(() => workThrough(queue, () => done.length >= 3, work)))
    expect(done.concat(queue).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5])
    expect(queue.length).toBeLessThanOrEqual(2)
  })
})

describe('work that wants to be alone', () => {
  it('waits for what goes on, and lets nothing begin until it has ended, even badly', async () => {
    const turns = takeTurns()
    const told: string[] = []
    const work =
      (name: string, fails = false) =>
      async () => {
        told.push(`${name} begins`)
        await new Promise((done) => setTimeout(done, 10))
        told.push(`${name} ends`)
        if (fails) throw new Error(name)
        return name
      }
    const ends = await Promise.allSettled([
      turns.beside(work('a')),
      turns.beside(work('b', true)),
      turns.alone(work('c', true)),
      turns.beside(work('d')),
      turns.alone(work('e')),
      turns.beside(work('f')),
    ])
    expect(ends.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ])
    expect(told).toHaveLength(12)
    for (const name of ['c', 'e']) {
      const begins = told.indexOf(`${name} begins`)
      expect(told[begins + 1]).toBe(`${name} ends`)
      const before = told.slice(0, begins)
      expect(before.filter((text) => text.endsWith('begins')).length * 2).toBe(before.length)
    }
  })
})
