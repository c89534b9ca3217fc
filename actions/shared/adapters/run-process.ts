import { createHash } from 'node:crypto'
import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import type { RunProcess } from '../contracts/run.ts'

/** This process, so that another one can tell later whether it still goes on. */
export async function ownProcess(): Promise<RunProcess> {
  return { ...(await here()), pid: process.pid, began: (await standingOf(process.pid))?.began ?? null }
}

/**
 * Does the process go on? `elsewhere`: on another machine, or in a container whose processes cannot be seen from here.
 * A number that another process has by now is told by when that one began, where the system says so (Linux). Two clones
 * of one machine that share a name and a machine-id, and the state folder, are taken for one machine that was started
 * anew: each calls what lives on the other gone.
 */
export async function livenessOf(process: RunProcess): Promise<'alive' | 'gone' | 'elsewhere'> {
  const place = await here()
  if (process.machine !== place.machine || process.namespace !== place.namespace) return 'elsewhere'
  if (process.boot !== place.boot || !hasNumber(process.pid)) return 'gone'
  const standing = await standingOf(process.pid)
  if (standing === null) return 'alive'
  return standing.ended || (process.began !== null && standing.began !== process.began) ? 'gone' : 'alive'
}

async function here(): Promise<Pick<RunProcess, 'host' | 'machine' | 'boot' | 'namespace'>> {
  const host = hostname()
  const id = (await textOf('/etc/machine-id')) ?? ''
  return {
    host,
    // Its id is not for others to see (man 5 machine-id).
    machine: createHash('sha256').update(`${host}\n${id}`).digest('hex').slice(0, 16),
    boot: await textOf('/proc/sys/kernel/random/boot_id'),
    namespace: await readlink('/proc/self/ns/pid').catch(() => null),
  }
}

function hasNumber(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** Field 3 is the state, 22 the start in ticks since boot (man 5 proc_pid_stat); null where there is no /proc to see it. */
async function standingOf(pid: number): Promise<{ began: string; ended: boolean } | null> {
  const text = await textOf(`/proc/${pid}/stat`)
  // The name in field 2 may hold anything, also spaces and brackets.
  const [state, ...rest] = text === null ? [] : text.slice(text.lastIndexOf(')') + 2).split(' ')
  const began = rest[18]
  return state === undefined || began === undefined ? null : { began, ended: state === 'Z' || state === 'X' }
}

async function textOf(path: string): Promise<string | null> {
  const text = await readFile(path, 'utf8').catch(() => null)
  return text === null ? null : text.trim()
}
