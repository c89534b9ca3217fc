import { availableParallelism } from 'node:os'
import type { OutlineAnswer, OutlineJob, Outliner } from '../ports/outliner.ts'
import { outlineJob } from './outline-job.ts'
import { preload } from './tree-sitter.ts'
import { outlinePool, type OutlinePool } from './outline-pool.ts'

/** UTF-16 units a thread must have to do before starting it (about 50 ms) is the quicker way. */
const WORTH_A_THREAD = 250_000
/** UTF-16 units that go to a thread at once: enough that posting them costs nothing beside parsing them. */
const CHUNK = 128_000

/**
 * Outlines in worker threads, `workers` of them at the most (0: one a core) and only as many as the work is worth; a
 * handful of small files is parsed right here. Call it again before an earlier call has ended to keep all threads busy.
 */
export function workerOutliner(options: { workers: number }): Outliner {
  const most = options.workers > 0 ? options.workers : availableParallelism()
  const pool = outlinePool()
  return {
    outline: (jobs) => outline(jobs, pool, most),
    prepare: preload,
    [Symbol.asyncDispose]: () => pool.close(),
  }
}

async function* outline(
  jobs: readonly OutlineJob[],
  pool: OutlinePool,
  most: number,
): AsyncGenerator<OutlineAnswer, void, undefined> {
  const worth = Math.min(most, Math.floor(sizeOf(jobs) / WORTH_A_THREAD))
  if (worth < 2 && pool.threads() === 0) {
    for (const job of jobs) yield await outlineJob(job)
    return
  }
  pool.grow(worth)
  const answers = chunksOf(jobs).map((chunk) => pool.run(chunk))
  for (const answer of answers) answer.catch(() => undefined)
  for (const answer of answers) yield* await answer
}

/** Large files stand alone, small ones together. */
function chunksOf(jobs: readonly OutlineJob[]): OutlineJob[][] {
  const chunks: OutlineJob[][] = []
  let room = 0
  for (const job of jobs) {
    if (job.text.length > room) {
      chunks.push([])
      room = CHUNK
    }
    chunks.at(-1)?.push(job)
    room -= job.text.length
  }
  return chunks
}

function sizeOf(jobs: readonly OutlineJob[]): number {
  return jobs.reduce((sum, job) => sum + job.text.length, 0)
}
