import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Baseline } from './baseline-process.ts'
import { baseline, planned } from './child.ts'
import type { ServerStatistics } from './model-server.ts'
import type { Planned, PlanLoad } from './plan-process.ts'
import { startServer } from './server-process.ts'

/** What a plan keeps unless it is told. */
const kept = 10
const failures = 0.01

export interface Size {
  items: number
  /** Times the latency of a hosted model. */
  latency: number
  seed: number
}

export interface Pass {
  planned: Planned
  server: ServerStatistics
}

export interface Lifted extends Pass {
  baseline: Baseline
  /** (CPU of planning − CPU of the baseline) ÷ items. */
  overheadMilliseconds: number
  /** On what the first pass kept, with the other version of half of the files. */
  second: Pass
}

/** The limiter lifted: all items, then the same bodies without us, then all items again with half of them changed. */
export async function lifted({ items, latency, seed }: Size): Promise<Lifted> {
  await using work = await folder()
  const record = join(work.path, 'bodies')
  const options = { seed, latency, failures }
  const load = { items, kept, requestsPerMinute: 0, deadlineSeconds: 21_600, speed: 1, folder: work.path }
  const first = await pass({ ...options, record }, { ...load, changed: 0, runId: 'first' })
  const plain = await withServer({ ...options, record: null }, ({ baseUrl }) =>
    baseline({ baseUrl, bodies: record, open: first.server.open, items: first.planned.made }),
  )
  const second = await pass({ ...options, record: null }, { ...load, changed: Math.floor(items / 2), runId: 'second' })
  const overheadMilliseconds = (first.planned.cpuMilliseconds - plain.cpuMilliseconds) / items
  return { ...first, baseline: plain, overheadMilliseconds, second }
}

export interface InForce {
  requestsPerMinute: number
  speed: number
  first: Pass
  second: Pass
}

/** The limiter in force, all items, on a clock that runs faster: limiter, pauses and latency are scaled alike. */
export async function inForce(size: Size, { speed, requestsPerMinute }: { speed: number; requestsPerMinute: number }) {
  await using work = await folder()
  const { items, latency, seed } = size
  const server = { seed, latency: latency / speed, failures, record: null }
  const load = { items, kept, requestsPerMinute, deadlineSeconds: 21_600, speed, folder: work.path }
  const first = await pass(server, { ...load, changed: 0, runId: 'first' })
  const second = await pass(server, { ...load, changed: Math.floor(items / 2), runId: 'second' })
  return { requestsPerMinute, speed, first, second } satisfies InForce
}

/** The limiter in force on the machine's own clock, for so long; what is not answered by then is left. */
export async function bounded({ items, latency, seed }: Size, limit: { seconds: number; requestsPerMinute: number }) {
  await using work = await folder()
  const { seconds: deadlineSeconds, requestsPerMinute } = limit
  const load = { items, kept, changed: 0, requestsPerMinute, deadlineSeconds, speed: 1, folder: work.path }
  return await pass({ seed, latency, failures, record: null }, { ...load, runId: 'bounded' })
}

/** No latency, no failures, no limiter: memory and CPU by the number of items. */
export async function growth(items: number, keep: number): Promise<Planned> {
  await using work = await folder()
  const load = { items, kept: keep, changed: 0, requestsPerMinute: 0, deadlineSeconds: 21_600, speed: 1 }
  const server = { seed: 1, latency: 0, failures: 0, record: null }
  return (await pass(server, { ...load, folder: work.path, runId: 'growth' }, { watchHeap: true })).planned
}

type ServerOptions = Parameters<typeof startServer>[0]

function pass(options: ServerOptions, load: Omit<PlanLoad, 'baseUrl'>, watch = { watchHeap: false }): Promise<Pass> {
  return withServer(options, async (server) => {
    const result = await planned({ ...load, baseUrl: server.baseUrl }, watch)
    return { planned: result, server: await server.takeStatistics() }
  })
}

async function withServer<Result>(
  options: ServerOptions,
  use: (server: Awaited<ReturnType<typeof startServer>>) => Promise<Result>,
): Promise<Result> {
  await using server = await startServer(options)
  return await use(server)
}

async function folder(): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'llm-ops-load-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) }
}
