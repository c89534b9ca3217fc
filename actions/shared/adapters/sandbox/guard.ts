import { rmSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ProcessRecord } from '../../contracts/test-run.ts'
import type { Limits } from '../../ports/sandbox.ts'
import { GRACE_MS } from './confinement.ts'
import type { Launch } from './confinement.ts'

type StoppedBy = Exclude<ProcessRecord['stoppedBy'], null>

/** A command may not leave less than this free on the disk: the machine must go on. */
const FREE_BYTES = 2 ** 30
const DISK_MS = 500

interface Held {
  launch: Launch
  pid: number
  home: string
}

/** Ends a command at the wall limit, at the idle limit, when it fills the disk, and when we are ended ourselves. */
export function guard(held: Held, limits: Limits) {
  let stoppedBy: StoppedBy | null = null
  let killer: NodeJS.Timeout | undefined
  const stop = (why: StoppedBy): void => {
    if (stoppedBy !== null) return
    stoppedBy = why
    held.launch.signal(held.pid, why === 'disk-limit' ? 'SIGKILL' : 'SIGTERM')
    killer = setTimeout(() => held.launch.signal(held.pid, 'SIGKILL'), GRACE_MS)
  }
  const wall = setTimeout(() => stop('wall-limit'), limits.wallSeconds * 1000)
  const idle = limits.idleSeconds > 0 ? setTimeout(() => stop('idle-limit'), limits.idleSeconds * 1000) : undefined
  const unwatch = onDiskFull(dirname(held.home), () => stop('disk-limit'))
  const release = onOurEnd(held, () => stop('cancelled'))
  return {
    alive: () => void idle?.refresh(),
    end(): StoppedBy | null {
      for (const timer of [wall, idle, killer]) clearTimeout(timer)
      unwatch()
      release()
      return stoppedBy
    },
  }
}

/** Only the disk that `folder` lies on is watched. Where little was free from the start, half of that may be used. */
function onDiskFull(folder: string, full: () => void): () => void {
  const least = Math.min(FREE_BYTES, freeBytes(folder) / 2)
  const timer = setInterval(() => {
    if (freeBytes(folder) < least) full()
  }, DISK_MS)
  return () => clearInterval(timer)
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/**
 * A group of its own does not hear Ctrl-C: it is told. Where nobody else listens to the signal we end by it, as we
 * would have without this.
 */
function onOurEnd({ launch, pid, home }: Held, cancel: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const endNow = (): void => {
    launch.releaseNow(pid)
    rmSync(home, { recursive: true, force: true })
  }
  const heard = (signal: NodeJS.Signals): void => {
    release()
    if (process.listenerCount(signal) > 0) return cancel()
    endNow()
    process.kill(process.pid, signal)
  }
  const release = (): void => {
    process.off('exit', endNow)
    for (const signal of signals) process.off(signal, heard)
  }
  process.on('exit', endNow)
  for (const signal of signals) process.on(signal, heard)
  return release
}
