import { describe, expect, it } from '@jest/globals'
import type { OutlineAnswer, OutlineJob } from '../ports/outliner.ts'
import { outlinePool } from './outline-pool.ts'
import { workerOutliner } from './worker-outliner.ts'

function job(index: number, lines: number): OutlineJob {
  const text = Array.from({ length: lines }, (_, line) => `def f${index}_${line}(a):\n    return a if a else ${line}\n`)
  return { blob: index.toString(16).padStart(40, '0'), grammar: 'python', text: text.join('') }
}

async function all(answers: AsyncIterable<OutlineAnswer>): Promise<OutlineAnswer[]> {
  const found: OutlineAnswer[] = []
  for await (const answer of answers) found.push(answer)
  return found
}

function summary(answers: readonly OutlineAnswer[]): [string, number | string][] {
  return answers.map((answer) => [answer.blob, 'failure' in answer ? 'failure' : answer.outline.symbols.length])
}

describe('workerOutliner', () => {
  it('gives the same outlines on threads as on the main thread, in the order of the jobs', async () => {
    const jobs = Array.from({ length: 60 }, (_, index) => job(index, 200 + index * 3))
    await using threads = workerOutliner({ workers: 2 })
    await using none = workerOutliner({ workers: 1 })
    const onThreads = await all(threads.outline(jobs))
    expect(onThreads).toEqual(await all(none.outline(jobs)))
    expect(summary(onThreads)).toEqual(jobs.map(({ blob }, index) => [blob, 200 + index * 3]))
  })

  it('starts the threads that the work is worth ahead of it', async () => {
    await using outliner = workerOutliner({ workers: 2 })
    outliner.prepare?.(['python'], 10_000_000)
    const jobs = Array.from({ length: 8 }, (_, index) => job(index, 700))
    expect(summary(await all(outliner.outline(jobs)))).toEqual(jobs.map(({ blob }) => [blob, 700]))
  })

  it('takes several calls at once, and nothing', async () => {
    await using outliner = workerOutliner({ workers: 2 })
    const calls = [0, 1, 2].map((call) => all(outliner.outline([job(call, 6000), job(call + 10, 10)])))
    expect((await Promise.all(calls)).map((answers) => summary(answers).map(([, count]) => count))).toEqual([
      [6000, 10],
      [6000, 10],
      [6000, 10],
    ])
    expect(await all(outliner.outline([]))).toEqual([])
  })

  it('can be left early and closed with work under way', async () => {
    const outliner = workerOutliner({ workers: 2 })
    for await (const answer of outliner.outline(Array.from({ length: 20 }, (_, index) => job(index, 1500)))) {
      expect(answer.blob).toBe(job(0, 1).blob)
      break
    }
    await outliner[Symbol.asyncDispose]()
    await expect(all(outliner.outline([job(1, 1)]))).resolves.toHaveLength(1)
  })
})

describe('outlinePool', () => {
  it('loses the file that a thread died on, and no other', async () => {
    const pool = outlinePool(16)
    const tooMuch = job(1, 40_000)
    try {
      const answers = await pool.run([job(0, 3), tooMuch, job(2, 5)])
      expect(summary(answers)).toEqual([
        [job(0, 1).blob, 3],
        [tooMuch.blob, 'failure'],
        [job(2, 1).blob, 5],
      ])
      expect(answers[1]).toMatchObject({ failure: expect.stringContaining('the parser thread ended on this file') })
      expect(await pool.run([])).toEqual([])
    } finally {
      await pool.close()
    }
  })

  it('rejects work whose grammar cannot be loaded, and work after it is closed', async () => {
    const pool = outlinePool()
    const unknown = { ...job(0, 1), grammar: 'cobol' } as unknown as OutlineJob
    await expect(pool.run([unknown])).rejects.toThrow(/a parser thread could not start: .*cobol/s)
    expect(summary(await pool.run([job(3, 2)]))).toEqual([[job(3, 1).blob, 2]])
    const waiting = pool.run([job(4, 20_000), job(6, 1)])
    const ended = waiting.catch((error: Error) => error.message)
    await pool.close()
    expect(await ended).toBe('the outliner is closed')
    await expect(pool.run([job(5, 1)])).rejects.toThrow(/closed/)
  })
})
