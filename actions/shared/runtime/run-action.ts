import { join } from 'node:path'
import { GitHubStopped } from '../adapters/github/api/stopped.ts'
import { UserError } from '../contracts/errors.ts'
import type { StageName } from '../contracts/run.ts'
import type { Log } from '../ports/log.ts'
import type { Ports } from '../ports/ports.ts'
import type { RunFile } from '../ports/store.ts'
import { parseSettings, type Settings } from '../settings/parse.ts'
import { annotate, failStep } from './annotate.ts'
import { takeInputs } from './inputs.ts'
import { ACTION_ENDS_MS, Interrupted, interruptible, interruption, type Interruption } from './interrupt.ts'
import { printable, printableLines } from './printable.ts'
import type { Session } from './session.ts'

export interface ActionResult {
  runId: string
  /** The file that the stage wrote. */
  file: RunFile
  outputs: Readonly<Record<string, number | string>>
  /** Markdown for the summary of the job. */
  summary?: string | null
  /** Why the step is red; null where it is green. */
  failure: string | null
}

/** What an action does: a stage, or the whole chain. */
export type ActionName = StageName | 'run'

/** What must still work once a signal has come: a last event, a token that is revoked. */
export interface Own {
  /** The session's, not ended by a signal. */
  ports: Ports
  interruption: Interruption
}

/** Ports of the session refuse to begin anything once a signal has come. */
export type ActionWork = (session: Session, settings: Settings, own: Own) => Promise<ActionResult>

/**
 * The entry of every action, and its one catch. Inputs are checked before anything is loaded, so that a wrong one is
 * told at once. The runner knows two exit codes: 0, and 1 for whatever went wrong.
 */
export async function runAction(action: ActionName, work: ActionWork): Promise<void> {
  try {
    const settings = parseSettings(takeInputs(process.env))
    await perform({ action, work, settings })
  } catch (error) {
    if (error instanceof GitHubStopped && neutral.has(error.reason)) annotate('warning', printable(error.message))
    else failStep(failureText(error))
  }
}

/** Nobody's fault, and nothing that a red step would mend: the step ends green, and says why nothing more was done. */
const neutral: ReadonlySet<GitHubStopped['reason']> = new Set(['archived', 'blocked', 'moved', 'limit'])

interface Performance {
  action: ActionName
  work: ActionWork
  settings: Settings
}

async function perform({ action, work, settings }: Performance): Promise<void> {
  const [{ openSession }, { consoleLog }, { systemClock }] = await Promise.all([
    import('./session.ts'),
    import('../adapters/console-log.ts'),
    import('../adapters/system-clock.ts'),
  ])
  const lines = consoleLog({ write: (line) => process.stdout.write(line), clock: systemClock(), quiet: false })
  const log: Log = { ...lines, warn: (message) => annotate('warning', printable(message)) }
  await using opened = await openSession(settings, log)
  const stopped = interruption((line) => void process.stdout.write(line), { endsMs: ACTION_ENDS_MS })
  const { ports } = opened
  const session = { ...opened, ports: interruptible(ports, stopped.signal) }
  const job = await jobOf({ action, settings, session, log })
  const lost = (await job?.begin()) ?? null
  const result = await work(session, settings, { ports, interruption: stopped })
  await job?.end(result.runId)
  const core = await import('@actions/core')
  core.setOutput('run-id', result.runId)
  core.setOutput('state-dir', session.stateDir)
  core.setOutput('file', join(session.ports.store.runDir(result.runId), result.file))
  for (const [name, value] of Object.entries(result.outputs)) core.setOutput(name, String(value))
  if (result.summary && process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(result.summary, true).write()
  // Report publishes what came; that something did not come is never green.
  const failure = result.failure ?? (action === 'report' ? lost : null)
  if (failure !== null) failStep(printable(failure))
}

interface OfJob extends Omit<Performance, 'work'> {
  session: Session
  log: Log
}

interface Job {
  /** Brings what earlier jobs and runs left. @returns what should have come and did not, for a person */
  begin(): Promise<string | null>
  /** Hands on what this one made, and keeps what saves time. */
  end(runId: string): Promise<void>
}

/** null where the whole chain is one step, or its stages are steps of one job: then files lie where they are. */
async function jobOf({ action, settings, session, log }: OfJob): Promise<Job | null> {
  if (action === 'run' || settings.handOver === 'none') return null
  const [{ jobHandOver }, { jobCaches }, { lostText }, { keepStateOut }] = await Promise.all([
    import('../adapters/hand-over/job-hand-over.ts'),
    import('../adapters/hand-over/job-caches.ts'),
    import('../hand-over/piece.ts'),
    import('./state-dir.ts'),
  ])
  const { stateDir, ports } = session
  const of = { action, settings, log, env: process.env }
  const files = jobHandOver({ ...of, store: ports.store })
  const caches = jobCaches({ ...of, stateDir })
  return {
    async begin() {
      await keepStateOut(session, ports.git)
      await caches.restore()
      return lostText(await files.receive())
    },
    async end(runId) {
      await files.pass(runId)
      await caches.save()
    },
  }
}

/** A user's mistake and an interruption are one line; anything else is ours, with its stack. */
export function failureText(error: unknown): string {
  if (error instanceof UserError || error instanceof Interrupted) return printable(error.message)
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const cause = error instanceof Error && error.cause instanceof Error ? `\ncaused by: ${error.cause.stack}` : ''
  return `${printableLines(stack + cause)}\nThis is a bug in llm-ops: please report it with the lines above.`
}
