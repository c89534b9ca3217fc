import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Signals the process group that `pid`, not 0 (which is our own group) nor 1 (all there are), leads. False where
 * nothing of it is left.
 */
export function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  if (pid <= 1) return false
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
    return true
  } catch {
    return false
  }
}

/**
 * Ends what a command left behind: the rest of its group, and processes that left the group (`setsid`) but still carry
 * the home folder that only this command was given. Those are found where there is a /proc; one that also cleared its
 * environment is not found.
 */
export async function stopSurvivors(pid: number, home: string, graceMs: number): Promise<void> {
  if (signalGroup(pid, 'SIGTERM')) {
    const deadline = performance.now() + graceMs
    while (signalGroup(pid, 0) && performance.now() < deadline) await sleep(20)
    signalGroup(pid, 'SIGKILL')
  }
  for (const escaped of await processesWithHome(home)) kill(escaped)
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}

async function processesWithHome(home: string): Promise<number[]> {
  const entries = await readdir('/proc').catch(() => [])
  const pids = entries.filter((name) => /^\d+$/.test(name)).map(Number)
  const found = await Promise.all(pids.map(async (pid) => ((await hasHome(pid, home)) ? [pid] : [])))
  return found.flat()
}

async function hasHome(pid: number, home: string): Promise<boolean> {
  if (pid === process.pid) return false
  const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
  return environment.split('\0').includes(`HOME=${home}`)
}
