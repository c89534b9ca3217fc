import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ProcessRecord } from '../contracts/test-run.ts'
import type { Command, Sandbox } from '../ports/sandbox.ts'
import { signalGroup, stopSurvivors } from './process-group.ts'
import { boundedOutput } from './process-output.ts'
import type { BoundedOutput } from './process-output.ts'
import { makeTemporary } from './temporary-folder.ts'

type StoppedBy = Exclude<ProcessRecord['stoppedBy'], null>

/** Between asking a process to end and ending it. */
const GRACE_MS = 2000

/** Variables of ours that a child may see. Everything else (tokens, keys, `GITHUB_*`, `ACTIONS_*`, …) stays here. */
const INHERITED = ['PATH', 'TZ', 'SYSTEMROOT', 'PATHEXT'] as const

/**
 * Runs commands in a process group of their own: no stdin, output to a file and never to ours, an allow-listed
 * environment, a fresh home, wall and idle limits. It keeps a run bounded and our secrets out of reach; it is no
 * jail: the child sees the file system and the network as we do.
 */
export function processSandbox(): Sandbox {
  return { kind: 'process-group', run }
}

async function run(command: Command): Promise<ProcessRecord> {
  const started = performance.now()
  await mkdir(dirname(command.outputFile), { recursive: true })
  const output = await boundedOutput(command.outputFile, command.limits.outputBytes)
  const home = await makeTemporary('home')
  try {
    await mkdir(join(home, 'tmp'))
    const ending = await supervise(command, home, output)
    const { bytes, truncated } = await output.close()
    const seconds = (performance.now() - started) / 1000
    return { ...ending, seconds, outputBytes: bytes, outputTruncated: truncated }
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
  }
}

type Ending = Pick<ProcessRecord, 'exitCode' | 'signal' | 'stoppedBy' | 'startError'>

async function supervise(command: Command, home: string, output: BoundedOutput): Promise<Ending> {
  if (!(await stat(command.cwd).catch(() => null))?.isDirectory()) return notStarted(`${command.cwd} is not a folder`)
  const child = start(command, home)
  if (typeof child === 'string') return notStarted(child)
  const ended = ending(child)
  const error = await startFailure(child)
  if (error !== null || child.pid === undefined) return notStarted(error ?? 'it has no process id')
  const limits = guard({ child, pid: child.pid, home }, command)
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      limits.alive()
      output.write(chunk)
    })
  }
  const { exitCode, signal } = await ended
  const stoppedBy = limits.end()
  await stopSurvivors(child.pid, home, GRACE_MS)
  await drain(child)
  return { exitCode, signal, stoppedBy, startError: null }
}

function start(command: Command, home: string): ChildProcess | string {
  try {
    return spawn(command.argv[0] ?? '', command.argv.slice(1), {
      cwd: command.cwd,
      env: childEnvironment(home, command.env),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
  } catch (cause) {
    return (cause as Error).message
  }
}

/** The whole environment of a child. */
function childEnvironment(home: string, extra: Readonly<Record<string, string>>): Record<string, string> {
  const inherited = INHERITED.flatMap((key) => (process.env[key] === undefined ? [] : [[key, process.env[key]]]))
  const locale = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }
  return { ...Object.fromEntries(inherited), ...locale, HOME: home, TMPDIR: join(home, 'tmp'), CI: 'true', ...extra }
}

function notStarted(startError: string): Ending {
  return { exitCode: null, signal: null, stoppedBy: null, startError }
}

async function startFailure(child: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    child.once('spawn', () => resolve(null))
    child.once('error', (cause) => resolve(cause.message))
  })
}

async function ending(child: ChildProcess): Promise<{ exitCode: number | null; signal: string | null }> {
  return new Promise((resolve) => {
    child.once('exit', (exitCode, signal) => resolve({ exitCode, signal }))
  })
}

/** What was still in the pipes; a process that escaped and holds them open does not hold us. */
async function drain(child: ChildProcess): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    if (child.stdout?.closed && child.stderr?.closed) resolve()
    else child.once('close', () => resolve())
  })
  const timer = new AbortController()
  await Promise.race([closed, sleep(1000, undefined, { signal: timer.signal }).catch(() => undefined)])
  timer.abort()
  child.stdout?.destroy()
  child.stderr?.destroy()
}

interface Running {
  child: ChildProcess
  pid: number
  home: string
}

/** Ends the group at the wall limit, at the idle limit, and when we are ended ourselves. */
function guard(running: Running, { limits }: Command) {
  let stoppedBy: StoppedBy | null = null
  let killer: NodeJS.Timeout | undefined
  const stop = (why: StoppedBy): void => {
    if (stoppedBy !== null) return
    stoppedBy = why
    signalGroup(running.pid, 'SIGTERM')
    killer = setTimeout(() => signalGroup(running.pid, 'SIGKILL'), GRACE_MS)
  }
  const wall = setTimeout(() => stop('wall-limit'), limits.wallSeconds * 1000)
  const idle = limits.idleSeconds > 0 ? setTimeout(() => stop('idle-limit'), limits.idleSeconds * 1000) : undefined
  const release = onOurEnd(running, () => stop('cancelled'))
  return {
    alive: () => void idle?.refresh(),
    end(): StoppedBy | null {
      for (const timer of [wall, idle, killer]) clearTimeout(timer)
      release()
      return stoppedBy
    },
  }
}

/**
 * A group of its own does not hear Ctrl-C: it is told. Where nobody else listens to the signal we end by it, as we
 * would have without this.
 */
function onOurEnd({ pid, home }: Running, cancel: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const endNow = (): void => {
    signalGroup(pid, 'SIGKILL')
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
