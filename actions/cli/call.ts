import type { Ports } from '../shared/ports/ports.ts'
import { interruptible } from '../shared/runtime/interrupt.ts'
import { beginRun, existingRun, openSession, type Session } from '../shared/runtime/session.ts'
import type { Settings } from '../shared/settings/parse.ts'
import { openLog, type Flags, type Terminal } from './terminal.ts'

/** One command as it was called. */
export interface Call {
  settings: Settings
  flags: Flags
  terminal: Terminal
}

/** Ports on the target, until the scope ends: parser threads and the progress display end with it. */
export async function openCall(call: Call): Promise<Session> {
  const log = await openLog(call.terminal, call.flags)
  const session = await openSession(call.settings, log)
  return {
    ...session,
    [Symbol.asyncDispose]: async () => {
      log[Symbol.dispose]()
      await session[Symbol.asyncDispose]()
    },
  }
}

export type StageInput = Settings & { runId: string; location: string }

type Work<Result> = (on: StageInput, ports: Ports) => Promise<Result>
type Done<Result> = Promise<{ result: Result; session: Session }>

/** Does the work of a later stage on the run that is named, or the newest. */
export async function onRun<Result>(call: Call, work: Work<Result>): Done<Result> {
  return during(call, existingRun, work)
}

/** Does the work on a run that begins with it. */
export async function onNewRun<Result>(call: Call, work: Work<Result>): Done<Result> {
  return during(call, beginRun, work)
}

type RunOf = (session: Session, settings: Settings) => Promise<string>

async function during<Result>(call: Call, runOf: RunOf, work: Work<Result>): Done<Result> {
  await using session = await openCall(call)
  const runId = await runOf(session, call.settings)
  const ports = interruptible(session.ports, call.terminal.signal)
  const result = await work({ ...call.settings, runId, location: session.location }, ports)
  return { result, session }
}
