// A step as the runner starts it, for tests that cancel it: a process of its own that mints a token, has children that
// do not want to end, and waits. What it shall do comes as JSON in its environment.
import { spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sandbox } from '../adapters/sandbox/sandbox.ts'
import { systemClock } from '../adapters/system-clock.ts'
import { openGitHubToken } from './github-token.ts'
import { takeInputs } from './inputs.ts'
import { ACTION_ENDS_MS, interruption } from './interrupt.ts'

export interface Step {
  folder: string
  apiUrl: string
  /** How it takes a signal: waits for its work to unwind, hangs, is deaf to all, or ends by itself. */
  mood: 'unwinds' | 'hangs' | 'deaf' | 'finishes'
  children: readonly ('detached' | 'same group' | 'grandchild' | 'bwrap' | 'none')[]
  /** The last event never gets written. */
  eventHangs?: boolean
}

const STUBBORN = 'trap "" TERM INT HUP; echo up >> "$UP"; while :; do sleep 1; done'

if (process.env['CANCELLED_STEP'] !== undefined) await main(JSON.parse(process.env['CANCELLED_STEP']) as Step)

async function main(step: Step): Promise<void> {
  const { 'app-id': appId = null, 'app-private-key': appPrivateKey = null } = takeInputs(process.env)
  const settings = { token: null, appId, appPrivateKey }
  const note = (line: string): void => appendFileSync(join(step.folder, 'events'), `${line}\n`)
  const stopped = interruption((line) => void process.stdout.write(line), { endsMs: ACTION_ENDS_MS })
  for (const child of step.children) startChild(child, step.folder)
  note('minting')
  {
    await using token = await openGitHubToken(settings, {
      repository: 'o/r',
      apiUrl: step.apiUrl,
      clock: systemClock(),
      interruption: stopped,
    })
    using lastEvent = stopped.onStop(async () => {
      if (step.eventHangs) await new Promise(() => undefined)
      // It is told with the token, which must still be good.
      note(`cancelled ${await statusOf(step.apiUrl, token.current())}`)
    })
    note(token.current() !== '' && lastEvent ? 'ready' : '')
    await work(step.mood, stopped.signal)
  }
  note('end')
}

async function statusOf(apiUrl: string, token: string): Promise<number> {
  return (await fetch(`${apiUrl}/rate_limit`, { headers: { authorization: `Bearer ${token}` } })).status
}

async function work(mood: Step['mood'], signal: AbortSignal): Promise<void> {
  if (mood === 'finishes') return
  if (mood === 'deaf') for (;;);
  if (mood === 'hangs') await sleep(600_000)
  await sleep(600_000, undefined, { signal }).catch(() => undefined)
}

function startChild(kind: Step['children'][number], folder: string): void {
  const UP = join(folder, 'up')
  const env = { PATH: process.env['PATH'] ?? '', MARK: process.env['MARK'] ?? '', UP }
  if (kind === 'bwrap' || kind === 'none') {
    const limits = { wallSeconds: 600, idleSeconds: 0, outputBytes: 1000 }
    const command = { argv: ['sh', '-c', STUBBORN], cwd: folder, writable: [folder], env, limits }
    void sandbox(kind).run({ ...command, outputFile: join(folder, `${kind}.txt`) })
    return
  }
  const script = kind === 'grandchild' ? `sh -c '${STUBBORN}' & exec sleep 600` : STUBBORN
  // With all that we have in our environment, as a careless child would be started.
  spawn('sh', ['-c', script], { env: { ...process.env, ...env }, detached: kind !== 'same group', stdio: 'ignore' })
}
