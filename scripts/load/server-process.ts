import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { ServerStatistics } from './model-server.ts'

const program = join(dirname(fileURLToPath(import.meta.url)), 'model-server.ts')

export interface ServerOptions {
  seed: number
  /** Times the latency of a hosted model; 0 answers at once. */
  latency: number
  /** Share of requests that are refused. */
  failures: number
  /** Where to keep the bodies of requests, one a line; null: nowhere. */
  record: string | null
}

export interface ServerProcess extends AsyncDisposable {
  /** Up to and with /v1. */
  baseUrl: string
  /** Since the last time they were taken. */
  takeStatistics(): Promise<ServerStatistics>
}

/** Starts the model server as a process of its own, so that its work is not counted as ours. */
export async function startServer({ seed, latency, failures, record }: ServerOptions): Promise<ServerProcess> {
  const numbers = [`--seed=${seed}`, `--latency=${latency}`, `--failures=${failures}`]
  const args = [program, ...numbers, ...(record === null ? [] : [`--record=${record}`])]
  const server = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const exit = once(server, 'exit')
  const [first] = (await Promise.race([once(createInterface(server.stdout), 'line'), exit])) as [unknown]
  if (typeof first !== 'string') throw new Error(`the model server ended with exit code ${String(first)}`)
  const { url } = JSON.parse(first) as { url: string }
  return {
    baseUrl: `${url}/v1`,
    takeStatistics: async () =>
      (await (await fetch(`${url}/statistics`, { method: 'POST' })).json()) as ServerStatistics,
    [Symbol.asyncDispose]: async () => {
      server.stdin.end()
      await exit
    },
  }
}
