import { availableParallelism } from 'node:os'
import type { Grammar } from '../languages/table.ts'
import type { OutlineAnswer, OutlineJob, Outliner } from '../ports/outliner.ts'
import { outlineJob } from './outline-job.ts'
import { preload } from './tree-sitter.ts'
import { outlinePool, type OutlinePool } from './outline-pool.ts'

/** UTF-16 units a thread must have to do before starting it (about 50 ms) is the quicker way. */
const WORTH_A_THREAD = 250_000
/** UTF-16 units that go to a thread at once: enough that posting them costs nothing beside parsing them. */
const CHUNK = 128_000

interface Threads {
  pool: OutlinePool
  most: number
}

/**
 * Outlines in worker threads, `workers` of them at the most (0: one a core) and only as many as the work is worth. A
 * few hundred small files are parsed right here: a thread that shared them took a quarter more processor time (it warms
 * up its own code) and the whole no less. Call it again before an earlier call has ended to keep all threads busy.
 */
export function workerOutliner(options: { workers: number }): Outliner {
  const threads: Threads = {
    pool: outlinePool(),
    most: options.workers > 0 ? options.workers : availableParallelism(),
  }
  return {
    outline: (jobs) => outline(jobs, threads),
    prepare: (grammars, units) => prepare(grammars, units ?? 0, threads),
    [Symbol.asyncDispose]: () => threads.pool.close(),
  }
}

function prepare(grammars: Iterable<Grammar>, units: number, { pool, most }: Threads): void {
  const worth = threadsFor(units, most)
  if (worth < 2) preload(grammars)
  else pool.grow(worth)
}

async function* outline(
  jobs: readonly OutlineJob[],
  { pool, most }: Threads,
): AsyncGenerator<OutlineAnswer, void, undefined> {
  const worth = threadsFor(sizeOf(jobs), most)
  if (worth < 2 && pool.threads() === 0) {
    for (const job of jobs) yield await outlineJob(job)
    return
  }
  pool.grow(worth)
  const answers = chunksOf(jobs).map((chunk) => pool.run(chunk))
  for (const answer of answers) answer.catch(() => undefined)
  for (const answer of answers) yield* await answer
}

function threadsFor(units: number, most: number): number {
  return Math.min(most, Math.floor(units / WORTH_A_THREAD))
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
