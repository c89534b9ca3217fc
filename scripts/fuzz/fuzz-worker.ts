// The thread of scripts/fuzz-readers.ts that reads: whoever started it sees by its counter whether it still does.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { caseStatus, coverageSchema } from '../../actions/shared/contracts/test-run.ts'
import type { Coverage } from '../../actions/shared/contracts/test-run.ts'
import { readCoverage } from '../../actions/shared/coverage/coverage.ts'
import { readJunit } from '../../actions/shared/junit/read.ts'
import { mutated, seeded } from './mutate.ts'
import type { Random } from './mutate.ts'

export interface FuzzInput {
  reports: string
  seed: number
  seconds: number
  /** Only this one, to look into it. */
  only: number | null
  /** Counts the inputs. */
  progress: SharedArrayBuffer
}

export interface FuzzResult {
  inputs: number
  /** Inputs that some reader read whole: the others were refused. */
  read: number
  slowest: number
  /** What must never be, with the number of the input. */
  faults: string[]
}

/** Of the processor: the machine may be busy. */
const LIMIT_MILLISECONDS = 2000
/** Every chunk goes through some generators: more of them measure those. */
const MAX_CHUNKS = 20_000
const FORMATS = [null, 'lcov', 'cobertura', 'jacoco', 'go', 'clover', 'istanbul'] as const
const root = {
  root: '/repo',
  files: new Set([
    'src/calc.py',
    'src/sum.js',
    'calc/calc.go',
    'main/com/acme/Main.java',
    'main/com/acme/core/Grade.java',
  ]),
}

async function fuzz({ reports, seed, seconds, only, progress }: FuzzInput): Promise<FuzzResult> {
  const samples = readdirSync(reports).map((name) => readFileSync(join(reports, name)))
  const counter = new Int32Array(progress)
  const result: FuzzResult = { inputs: 0, read: 0, slowest: 0, faults: [] }
  const until = performance.now() + seconds * 1000
  for (let n = only ?? 0; performance.now() < until && result.faults.length < 20; n++) {
    Atomics.store(counter, 0, n)
    const random = seeded(seed * 1_000_003 + n)
    const pick = (): Buffer => samples[Math.floor(random() * samples.length)] ?? Buffer.alloc(0)
    await tryInput(mutated(pick(), pick(), random), { n, random }, result)
    if (only !== null) break
  }
  return result
}

async function tryInput(
  bytes: Buffer,
  { n, random }: { n: number; random: Random },
  result: FuzzResult,
): Promise<void> {
  const started = process.threadCpuUsage()
  const chunk = Math.ceil(Math.max(random() ** 3 * 5000, bytes.length / MAX_CHUNKS))
  const format = random() < 0.7 ? null : (FORMATS[Math.floor(random() * FORMATS.length)] ?? null)
  try {
    const faults = [...(await tryCoverage(bytes, chunk, format)), ...(await tryJunit(bytes, chunk))]
    if (faults.includes('read')) result.read++
    result.faults.push(...faults.filter((fault) => fault !== 'read').map((fault) => `input ${n}: ${fault}`))
  } catch (cause) {
    result.faults.push(`input ${n}: thrown: ${cause instanceof Error ? (cause.stack ?? '') : String(cause)}`)
  }
  const { user, system } = process.threadCpuUsage(started)
  const spent = (user + system) / 1000
  result.slowest = Math.max(result.slowest, spent)
  if (spent > LIMIT_MILLISECONDS) result.faults.push(`input ${n}: took ${Math.round(spent)} ms`)
  result.inputs++
}

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

/** `read` where it was read and is what it must be. */
async function tryCoverage(bytes: Buffer, chunk: number, format: Coverage['format'] | null): Promise<string[]> {
  const report = await readCoverage(inChunks(bytes, chunk), format, root)
  if ('problem' in report) return wrongProblem(report.problem)
  const { coverage } = report
  const checked = coverageSchema.safeParse(coverage)
  if (!checked.success) return [`coverage against its contract: ${checked.error.message.slice(0, 300)}`]
  for (const { path, covered, missed, lines } of coverage.files) {
    const all = [...covered, ...missed]
    if (new Set(all).size !== all.length) return [`'${path}' has a line that is covered and missed`]
    if (all.length !== lines.total || covered.length !== lines.covered) return [`'${path}' has other sums than lines`]
  }
  return ['read']
}

async function tryJunit(bytes: Buffer, chunk: number): Promise<string[]> {
  const report = await readJunit(inChunks(bytes, chunk), '/repo')
  if ('problem' in report) return wrongProblem(report.problem)
  const ids = new Set(report.cases.map((one) => one.id))
  const duplicated = ids.size !== report.cases.length && !report.cases.some(({ name }) => / #\d+$/.test(name))
  if (duplicated) return ['two test cases with one id']
  return report.cases.every((one) => caseStatus.safeParse(one.status).success) ? ['read'] : ['a status that is none']
}

function wrongProblem(problem: string): string[] {
  return problem === '' || problem.length > 1000 ? [`a problem of ${problem.length} characters`] : []
}

// Of threads, and not of windows: there is no origin.
parentPort?.postMessage(await fuzz(workerData as FuzzInput), [])
