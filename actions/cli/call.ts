import type { Ports } from '../shared/ports/ports.ts'
import { interruptible } from '../shared/runtime/interrupt.ts'
import { existingRun, openSession, type Session } from '../shared/runtime/session.ts'
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

/** Does the work of a later stage on the run that is named, or the newest. */
export async function onRun<Result>(
  call: Call,
  work: (on: StageInput, ports: Ports) => Promise<Result>,
): Promise<{ result: Result; session: Session }> {
  await using session = await openCall(call)
  const runId = await existingRun(session, call.settings)
  const ports = interruptible(session.ports, call.terminal.signal)
  const result = await work({ ...call.settings, runId, location: session.location }, ports)
  return { result, session }
}
