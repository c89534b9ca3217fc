import { makeRunFolder } from '../adapters/file-store.ts'
import { localPorts } from '../adapters/local-ports.ts'
import { gitAdapter } from '../adapters/git/git.ts'
import { UserError } from '../contracts/errors.ts'
import type { Log } from '../ports/log.ts'
import type { Ports } from '../ports/ports.ts'
import type { Settings } from '../settings/parse.ts'
import { newRunId } from '../settings/run-id.ts'
import { openTarget } from '../target/open-target.ts'
import { findPlace, keepStateOut, type Place } from './state-dir.ts'

/** One target, its state folder and the ports to work on them with. */
export interface Session extends Place, AsyncDisposable {
  ports: Ports
}

export async function openSession(settings: Settings, log: Log): Promise<Session> {
  const place = await findPlace(settings.target, settings.state, gitAdapter())
  const ports = localPorts({
    stateDir: place.stateDir,
    workers: settings.workers,
    sandbox: settings.sandbox,
    settings,
    log,
  })
  return { ...place, ports, [Symbol.asyncDispose]: () => ports[Symbol.asyncDispose]() }
}

/** The id of a run that begins now; its state folder is kept out of the target's git. @throws UserError where the target has no commit */
export async function beginRun(
  session: Pick<Session, 'location' | 'stateDir' | 'ports'>,
  settings: Pick<Settings, 'runId' | 'branch'>,
): Promise<string> {
  await keepStateOut(session, session.ports.git)
  const runId = settings.runId ?? (await generatedId(session, settings))
  await makeRunFolder(session.ports.store, runId)
  return runId
}

async function generatedId(
  session: Pick<Session, 'location' | 'ports'>,
  settings: Pick<Settings, 'branch'>,
): Promise<string> {
  const repository = await openTarget({ location: session.location, branch: settings.branch }, session.ports)
  const head = await repository.head()
  if (head === null) throw new UserError(`${session.location} has no commit yet: commit something, then run again`)
  return newRunId(head.commit, session.ports.clock)
}

/** The run that a later stage works on: the one that is named, or the newest. @throws UserError where there is none */
export async function existingRun(
  session: Pick<Session, 'stateDir' | 'ports'>,
  settings: Pick<Settings, 'runId'>,
): Promise<string> {
  const runs = await session.ports.store.runs()
  const wanted = settings.runId === null || settings.runId === 'latest' ? runs[0] : settings.runId
  if (wanted === undefined) {
    throw new UserError(`${session.stateDir} holds no run yet: start one with "llm-ops run" or "llm-ops crawl"`)
  }
  if (runs.includes(wanted)) return wanted
  const known = runs.length === 0 ? 'it holds none' : `the newest are ${runs.slice(0, 3).join(', ')}`
  throw new UserError(`run-id: ${session.stateDir} holds no run ${JSON.stringify(wanted)}: ${known}`)
}
