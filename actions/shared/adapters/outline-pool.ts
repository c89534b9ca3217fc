import { Worker } from 'node:worker_threads'
import type { OutlineAnswer, OutlineJob } from '../ports/outliner.ts'
import { workerPath } from './assets.ts'

/** Threads that share one queue. */
export interface OutlinePool {
  threads(): number
  /** Starts threads until there are `count`. */
  grow(count: number): void
  /** Answers in the order of the jobs. A thread that dies or hangs costs the job it was on. */
  run(jobs: readonly OutlineJob[]): Promise<OutlineAnswer[]>
  close(): Promise<void>
}

interface Task {
  jobs: readonly OutlineJob[]
  resolve(answers: OutlineAnswer[]): void
  reject(error: Error): void
}

interface Thread {
  worker: Worker
  /** Index of the job it is on; -1 before its first. */
  progress: Int32Array
  task: Task | null
  /** What ended it, where it said so. */
  error: Error | null
}

interface PoolState {
  heapMegabytes: number
  threads: Set<Thread>
  queue: Task[]
  closed: boolean
}

/** A job on which a thread makes no headway for this long is given up: twice what a parse may take. */
const WATCH_MILLISECONDS = 20_000
const HEAP_MEGABYTES = 1024

/** @param heapMegabytes what a thread may hold beside the parser's own memory before it is ended */
export function outlinePool(heapMegabytes = HEAP_MEGABYTES): OutlinePool {
  const pool: PoolState = { heapMegabytes, threads: new Set(), queue: [], closed: false }
  return {
    threads: () => pool.threads.size,
    grow(count) {
      while (!pool.closed && pool.threads.size < count) startThread(pool)
      pump(pool)
    },
    run: (jobs) => run(pool, jobs),
    async close() {
      pool.closed = true
      await Promise.all([...pool.threads].map(endThread))
    },
  }
}

/** An unreferenced thread would let the process end before it has. */
async function endThread({ worker }: Thread): Promise<void> {
  worker.ref()
  await worker.terminate()
}

async function run(pool: PoolState, jobs: readonly OutlineJob[]): Promise<OutlineAnswer[]> {
  if (jobs.length === 0) return []
  if (pool.closed) throw new Error('the outliner is closed')
  return new Promise((resolve, reject) => {
    pool.queue.push({ jobs, resolve, reject })
    pump(pool)
  })
}

function pump(pool: PoolState): void {
  if (pool.closed) {
    for (const task of pool.queue.splice(0)) task.reject(new Error('the outliner is closed'))
    return
  }
  if (pool.threads.size === 0 && pool.queue.length > 0) startThread(pool)
  for (const thread of pool.threads) {
    if (thread.task !== null) continue
    const task = pool.queue.shift()
    if (task === undefined) thread.worker.unref()
    else begin(thread, task)
  }
}

function begin(thread: Thread, task: Task): void {
  thread.task = task
  Atomics.store(thread.progress, 0, -1)
  thread.worker.ref()
  thread.worker.postMessage(task.jobs, [])
}

function startThread(pool: PoolState): void {
  const progress = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(workerPath('outline-worker'), {
    workerData: progress.buffer,
    env: {},
    execArgv: ['--no-warnings'],
    resourceLimits: { maxOldGenerationSizeMb: pool.heapMegabytes },
  })
  const thread: Thread = { worker, progress, task: null, error: null }
  const watch = watchdog(thread)
  pool.threads.add(thread)
  worker.on('message', (answers: OutlineAnswer[]) => {
    const task = thread.task
    thread.task = null
    task?.resolve(answers)
    pump(pool)
  })
  worker.on('error', (error: Error) => (thread.error = error))
  worker.on('exit', () => {
    clearInterval(watch)
    pool.threads.delete(thread)
    if (thread.task !== null) bury(pool, thread, thread.task)
    else pump(pool)
  })
}

/** Ends a thread that stays on one job: code that loops cannot be asked to stop. */
function watchdog(thread: Thread): NodeJS.Timeout {
  let seen: { task: Task | null; job: number } = { task: null, job: -1 }
  const timer = setInterval(() => {
    const now = { task: thread.task, job: Atomics.load(thread.progress, 0) }
    if (now.task !== null && now.task === seen.task && now.job === seen.job) void thread.worker.terminate()
    seen = now
  }, WATCH_MILLISECONDS)
  timer.unref()
  return timer
}

/** The thread is gone: the job it was on failed, and the others of its task are done by another thread. */
function bury(pool: PoolState, thread: Thread, task: Task): void {
  if (pool.closed) {
    task.reject(new Error('the outliner is closed'))
    return
  }
  const at = Atomics.load(thread.progress, 0)
  const culprit = task.jobs[at]
  const why = thread.error?.message ?? 'it made no headway'
  if (culprit === undefined) {
    task.reject(new Error(`a parser thread could not start: ${why}`, { cause: thread.error }))
    return
  }
  const failure: OutlineAnswer = { blob: culprit.blob, failure: `the parser thread ended on this file: ${why}` }
  Promise.all([run(pool, task.jobs.slice(0, at)), run(pool, task.jobs.slice(at + 1))])
    .then(([before, after]) => task.resolve([...before, failure, ...after]))
    .catch((error: Error) => task.reject(error))
}
