import { readdir, readFile } from 'node:fs/promises'
import { builders } from './programs.ts'

/** Processes and threads that a command may have beside what its user already has on the machine. */
const PROCESSES = 4096
/** Of one file. */
const FILE_BYTES = 8 * 2 ** 30

/**
 * The beginning of a command line that keeps what follows from taking the machine down: a bound on processes, on the
 * size of a file, no core dumps, and the first choice of the kernel when memory runs out. Empty where util-linux is
 * missing.
 */
export async function limitArguments(uid: number): Promise<string[]> {
  const found = await builders('prlimit', 'choom')
  if (typeof found === 'string') return []
  const processes = Math.min(PROCESSES + (await threadsOf(uid)), await hardProcessLimit())
  const bounds = [`--nproc=${processes}`, `--fsize=${FILE_BYTES}`, '--core=0']
  return [found.prlimit, ...bounds, '--', found.choom, '-n', '1000', '--']
}

/** Linux counts a user's threads wherever they run, inside and outside of a namespace. */
async function threadsOf(uid: number): Promise<number> {
  const entries = await readdir('/proc').catch(() => [])
  const pids = entries.filter((name) => /^\d+$/.test(name))
  const statuses = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')))
  const own = statuses.filter((status) => Number(/^Uid:\t(\d+)/m.exec(status)?.[1]) === uid)
  return own.reduce((sum, status) => sum + Number(/^Threads:\t(\d+)/m.exec(status)?.[1] ?? 0), 0)
}

async function hardProcessLimit(): Promise<number> {
  const limits = await readFile('/proc/self/limits', 'utf8').catch(() => '')
  return Number(/^Max processes +\S+ +(\d+)/m.exec(limits)?.[1] ?? Infinity)
}
