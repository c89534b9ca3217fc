import { parentPort, workerData } from 'node:worker_threads'
import type { OutlineAnswer, OutlineJob } from '../ports/outliner.ts'
import { outlineJob } from './outline-job.ts'
import { loadParser, preload } from './tree-sitter.ts'

// A thread that outlines: jobs come in, answers go out, and the shared counter tells which job it is on, so that the
// one that kills the thread can be named.
const progress = new Int32Array(workerData as SharedArrayBuffer)

async function answerAll(jobs: readonly OutlineJob[]): Promise<void> {
  const answers: OutlineAnswer[] = []
  for (const grammar of new Set(jobs.map((job) => job.grammar))) await loadParser(grammar)
  for (const [at, job] of jobs.entries()) {
    Atomics.store(progress, 0, at)
    answers.push(await outlineJob(job))
  }
  parentPort?.postMessage(answers, [])
}

preload([])
parentPort?.on('message', (jobs: readonly OutlineJob[]) => void answerAll(jobs))
