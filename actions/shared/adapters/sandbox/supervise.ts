import { spawn } from 'node:child_process'
import type { ChildProcess, StdioOptions } from 'node:child_process'
import { mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ProcessRecord } from '../../contracts/test-run.ts'
import type { Command } from '../../ports/sandbox.ts'
import { makeTemporary, removeTree } from '../temporary-folder.ts'
import type { Confinement, Ending, Launch } from './confinement.ts'
import { guard } from './guard.ts'
import { boundedOutput } from './process-output.ts'
import type { BoundedOutput } from './process-output.ts'

/** Characters of output that tell whether a sandbox could not be built. */
const BEGINNING = 400

/**
 * Runs a command in a process group of its own, held by `confinement`: no stdin, output to a file and never to ours, a
 * fresh home that goes afterwards, wall and idle limits.
 * @throws UserError where the output file or the home cannot be made
 */
export async function supervised(command: Command, confinement: Confinement): Promise<ProcessRecord> {
  const started = performance.now()
  await mkdir(dirname(command.outputFile), { recursive: true })
  const output = await boundedOutput(command.outputFile, command.limits.outputBytes)
  const home = await makeTemporary('home')
  try {
    await mkdir(join(home, 'tmp'))
    const ended = await launched({ command, home, output, confinement })
    const { bytes, truncated } = await output.close()
    const seconds = (performance.now() - started) / 1000
    return { ...ended, seconds, outputBytes: bytes, outputTruncated: truncated }
  } finally {
    await removeTree(home).catch(() => undefined)
  }
}

interface Run {
  command: Command
  home: string
  output: BoundedOutput
  confinement: Confinement
}

type Ended = Ending & Pick<ProcessRecord, 'stoppedBy'>

async function launched(run: Run): Promise<Ended> {
  const missing = await missingFolder(run.command)
  if (missing !== null) return notStarted(`${missing} is not a folder`)
  const launch = await run.confinement.launch(run.command, run.home)
  if (typeof launch === 'string') return notStarted(launch)
  const child = start(launch)
  const ended = typeof child === 'string' ? null : ending(child)
  const error = typeof child === 'string' ? child : await startFailure(child)
  if (error === null && typeof child !== 'string' && child.pid !== undefined && ended !== null) {
    return follow({ ...run, launch, child, pid: child.pid, ended })
  }
  await launch.release(null)
  return notStarted(error ?? 'it has no process id')
}

async function missingFolder({ cwd, writable }: Command): Promise<string | null> {
  for (const folder of [cwd, ...writable]) {
    if (!(await stat(folder).catch(() => null))?.isDirectory()) return folder
  }
  return null
}

interface Running extends Run {
  launch: Launch
  child: ChildProcess
  pid: number
  ended: Promise<{ exitCode: number | null; signal: string | null }>
}

async function follow(running: Running): Promise<Ended> {
  const { command, home, output, launch, child, pid } = running
  const limits = guard({ launch, pid, home }, command.limits)
  let beginning = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      limits.alive()
      if (beginning.length < BEGINNING) beginning += chunk.toString('utf8', 0, BEGINNING)
      output.write(chunk)
    })
  }
  const { exitCode, signal } = await running.ended
  const stoppedBy = limits.end()
  await launch.release(pid)
  await drain(child)
  if (stoppedBy === 'disk-limit') output.write(Buffer.from('\n[… ended by llm-ops: it had nearly filled the disk …]\n'))
  const stopped = stoppedBy !== null
  return { ...launch.read({ exitCode, signal, stopped, beginning }), stoppedBy }
}

function start({ argv, cwd, env, lifeline }: Launch): ChildProcess | string {
  try {
    const stdio: StdioOptions = [lifeline ? 'pipe' : 'ignore', 'pipe', 'pipe']
    return spawn(argv[0] ?? '', argv.slice(1), { cwd, env: { ...env }, detached: true, stdio, windowsHide: true })
  } catch (cause) {
    return (cause as Error).message
  }
}

function notStarted(startError: string): Ended {
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
