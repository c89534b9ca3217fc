// How long each action takes to start, as a whole process, beside `node -e 0`. Run alone: node scripts/bench/start.ts
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BenchRow } from './crawl.ts'
import { median } from './median.ts'

const ROUNDS = 15
const entries = ['crawl', 'plan', 'apply', 'gate', 'report', 'run'] as const
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** No work gets done: an input that is refused at once, and an empty repository, for which everything is loaded. */
function nothingToDo(folder: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  spawnSync('git', ['init', '--quiet', folder])
  return { 'refused input': { INPUT_TESTS: 'perhaps' }, 'empty repository': { INPUT_TARGET: folder } }
}

/** Medians of 15 rounds, each entry and the peer in turn. */
export async function benchStart(): Promise<BenchRow[]> {
  const missing = entries.find((entry) => !existsSync(stub(entry)))
  if (missing !== undefined) throw new Error(`dist/${missing}/index.js is missing: run npm run build first`)
  const folder = mkdtempSync(join(tmpdir(), 'llm-ops-bench-'))
  const peer: number[] = []
  const cases = entries.flatMap((entry) =>
    Object.entries(nothingToDo(folder)).map(([why, env]) => ({ entry, why, env, times: [] as number[] })),
  )
  for (let round = 0; round < ROUNDS; round++) {
    peer.push(time(['-e', '0'], {}, 0))
    for (const { entry, env, times } of cases) times.push(time([stub(entry)], env, 1))
  }
  rmSync(folder, { recursive: true, force: true })
  const base = median(peer)
  return cases.map(({ entry, why, times }) => ({
    name: `start of ${entry}, ${why}`,
    ours: median(times),
    peer: base,
    unit: 'ms' as const,
    ratio: median(times) / base,
    note: 'whole process, beside node -e 0',
  }))
}

function stub(entry: string): string {
  return join(root, 'dist', entry, 'index.js')
}

function time(args: readonly string[], inputs: Readonly<Record<string, string>>, expected: number): number {
  const started = performance.now()
  const { status } = spawnSync(process.execPath, args, {
    env: { PATH: process.env['PATH'], ...inputs },
    stdio: 'ignore',
  })
  const elapsed = performance.now() - started
  if (status !== expected) throw new Error(`${args.join(' ')} ended with ${status}, not ${expected}`)
  return elapsed
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await benchStart())
