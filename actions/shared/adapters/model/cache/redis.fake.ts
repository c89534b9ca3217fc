import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface RedisServer extends AsyncDisposable {
  url: string
  port: number
  /** Answers nothing from here on: what a server that swaps, or a lost route, looks like. */
  pause(): void
}

/** Has this machine a redis-server? */
export function hasRedis(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0
}

/** A real redis-server on loopback, in memory alone. */
export async function redisServer(...more: string[]): Promise<RedisServer> {
  const dir = await mkdtemp(join(tmpdir(), 'llm-ops-redis-'))
  const port = await freePort()
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    dir,
    ...more,
  ]
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = once(child, 'close')
  await ready(child.stdout)
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    pause: () => void child.kill('SIGSTOP'),
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await ended
      await rm(dir, { recursive: true, force: true })
    },
  }
}

async function ready(output: AsyncIterable<Buffer>): Promise<void> {
  let said = ''
  for await (const chunk of output) {
    said += chunk.toString('utf8')
    if (said.includes('Ready to accept connections')) return
  }
  throw new Error(`redis-server did not start: ${said}`)
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
