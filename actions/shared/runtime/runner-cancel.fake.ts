// Cancels a process as the runner of GitHub Actions cancels a step: SIGINT, SIGTERM after 7.5 s, and after 2.5 s more it
// kills the process and all that came from it. Signals go to the process alone, not to its group.
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Cancelled {
  exitCode: number | null
  signal: NodeJS.Signals | null
  /** Milliseconds from the first signal to the end of the process. */
  milliseconds: number
  /** What the runner had to do last. */
  last: NodeJS.Signals
}

export const RUNNER_WAITS = { term: 7500, kill: 2500 }

export async function cancelLikeRunner(child: ChildProcess, waits = RUNNER_WAITS): Promise<Cancelled> {
  const started = performance.now()
  if (child.exitCode !== null || child.signalCode !== null) throw new Error('it ended before it could be cancelled')
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  let last: NodeJS.Signals = 'SIGINT'
  const steps = [
    ['SIGINT', waits.term],
    ['SIGTERM', waits.kill],
    ['SIGKILL', 60_000],
  ] as const
  for (const [signal, wait] of steps) {
    last = signal
    if (signal === 'SIGKILL') for (const pid of treeOf(child.pid ?? 0)) kill(pid)
    child.kill(signal)
    if ((await Promise.race([ended, sleep(wait, undefined, { ref: false })])) !== undefined) break
  }
  const [exitCode, signal] = await ended
  return { exitCode, signal, milliseconds: performance.now() - started, last }
}

/** All that came from a process, as /proc tells it. */
export function treeOf(root: number): number[] {
  const parents = processes()
  const found = [root]
  for (const parent of found) found.push(...parents.filter((entry) => entry.parent === parent).map(({ pid }) => pid))
  return found.slice(1)
}

/** Processes that carry `mark` in their environment: whom a test started, wherever they went. Zombies do not count. */
export function marked(mark: string): number[] {
  return processes().flatMap(({ pid, isZombie }) => (!isZombie && read(pid, 'environ').includes(mark) ? [pid] : []))
}

function processes(): { pid: number; parent: number; isZombie: boolean }[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    const stat = read(Number(name), 'stat')
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return [{ pid: Number(name), parent: Number(parent), isZombie: state === 'Z' }]
  })
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}
