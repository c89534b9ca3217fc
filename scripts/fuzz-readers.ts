// The readers of JUnit and coverage reports under fire. Prints what is needed to see a failing input again.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { measureMemory } from './fuzz/memory.ts'
import type { FuzzInput, FuzzResult } from './fuzz/fuzz-worker.ts'
import { peakMemoryBytes } from './peak-memory.ts'

const USAGE = `node scripts/fuzz-readers.ts --seconds 60            broken reports, none of which may end or stop a reader
node scripts/fuzz-readers.ts --seed 7 --only 123     one of them again
node scripts/fuzz-readers.ts --memory                time and memory of whole reports of 100 MB`

const HERE = dirname(fileURLToPath(import.meta.url))
const REPORTS = join(HERE, '..', 'tests', 'fixtures', 'reports')
const MEMORY_LIMIT_MEGABYTES = 512
/** A thread that stays on one input for this long hangs: the machine may be busy. */
const HANGS_MILLISECONDS = 20_000

const options = {
  seconds: { type: 'string', default: '60' },
  seed: { type: 'string' },
  only: { type: 'string' },
  memory: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const
const { values } = parseArgs({ options })

if (values.help) console.log(USAGE)
else if (values.memory) printMemory()
else await printFuzz()

function printMemory(): void {
  const rows = measureMemory(100_000_000)
  console.table(
    rows.map(({ kind, bytes, seconds, megabytes, isolated, read }) => ({
      report: kind,
      MB: Math.round(bytes / 1e6),
      'CPU s': Number(seconds.toFixed(1)),
      'peak RSS MB': Math.round(megabytes),
      network: isolated ? 'none' : 'not cut off',
      read,
    })),
  )
  if (rows.some(({ megabytes }) => megabytes > MEMORY_LIMIT_MEGABYTES)) process.exitCode = 1
}

async function printFuzz(): Promise<void> {
  const seed = Number(values.seed ?? Date.now() % 1_000_000)
  const seconds = Number(values.seconds)
  console.log(`seed ${seed}, ${seconds} s`)
  const started = performance.now()
  const { inputs, read, slowest, faults } = await fuzz(seed, seconds)
  const perSecond = Math.round(inputs / ((performance.now() - started) / 1000))
  const peak = Math.round(peakMemoryBytes() / 2 ** 20)
  console.log(
    `${inputs} inputs, ${perSecond} a second, ${read} read whole, slowest ${Math.round(slowest)} ms, peak RSS ${peak} MB`,
  )
  for (const fault of faults) console.log(fault)
  if (faults.length > 0 || inputs === 0) process.exitCode = 1
  else console.log('no reader threw, hung, or gave what breaks its contract')
}

async function fuzz(seed: number, seconds: number): Promise<FuzzResult> {
  const progress = new SharedArrayBuffer(4)
  const only = values.only === undefined ? null : Number(values.only)
  const workerData: FuzzInput = { reports: REPORTS, seed, seconds, only, progress }
  const worker = new Worker(join(HERE, 'fuzz', 'fuzz-worker.ts'), { workerData })
  return new Promise((resolve, reject) => {
    let last = -1
    const watch = setInterval(() => {
      const now = Atomics.load(new Int32Array(progress), 0)
      if (now === last) {
        void worker.terminate()
        resolve({ inputs: now, read: 0, slowest: HANGS_MILLISECONDS, faults: [`input ${now}: hangs`] })
      }
      last = now
    }, HANGS_MILLISECONDS)
    worker.on('message', resolve)
    worker.on('error', reject)
    worker.on('exit', () => clearInterval(watch))
  })
}
