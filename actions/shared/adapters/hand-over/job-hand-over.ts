import { UserError } from '../../contracts/errors.ts'
import type { StageName } from '../../contracts/run.ts'
import type { HandOverStage } from '../../hand-over/manifest.ts'
import type { Lost } from '../../hand-over/piece.ts'
import type { Log } from '../../ports/log.ts'
import type { Store } from '../../ports/store.ts'
import type { Settings } from '../../settings/parse.ts'
import { isUrl, withoutCredentials } from '../../target/location.ts'
import { missingForArtifacts, toolkitArtifacts } from './artifact-service.ts'
import { handOver } from './hand-over.ts'

export interface JobOptions {
  action: StageName
  settings: Pick<Settings, 'handOver' | 'runId' | 'target' | 'items' | 'round'>
  store: Store
  log: Log
  env: NodeJS.ProcessEnv
}

/** What one job of a workflow does before and after its stage. With `hand-over: none` both are nothing. */
export interface JobHandOver {
  /** Brings what the stage begins with. @returns what should have come and did not */
  receive(): Promise<readonly Lost[]>
  /** Hands on what the stage left. */
  pass(runId: string): Promise<void>
}

const nothing: JobHandOver = { receive: async () => [], pass: async () => undefined }

/** @throws UserError where `hand-over: artifact` cannot be had here; it says what is missing */
export function jobHandOver({ action, settings, store, log, env }: JobOptions): JobHandOver {
  if (settings.handOver === 'none') return nothing
  const missing = missingForArtifacts(env)
  if (missing !== null) {
    throw new UserError(`hand-over: artifact needs GitHub's results service, and ${missing}: set it to none here`)
  }
  const stage = stageOf(action, settings.round)
  const attempt = Number(env['GITHUB_RUN_ATTEMPT']) || 1
  const target = targetName(settings.target, env)
  const service = toolkitArtifacts(env)
  const open = (runId: string) => handOver({ store, log, service, runId, target, base: null, attempt })
  return {
    async receive() {
      // A gate without a run judges the change of an event: nobody has left it anything.
      if (action === 'crawl' || (action === 'gate' && settings.runId === null)) return []
      return open(namedRun(settings.runId)).download(stage, settings.items)
    },
    pass: async (runId) => open(runId).upload(stage, settings.items),
  }
}

function stageOf(action: StageName, round: 1 | 2): HandOverStage {
  if (round === 2 && (action === 'apply' || action === 'gate')) return `${action}-round-2`
  return action
}

function namedRun(runId: string | null): string {
  if (runId !== null && runId !== 'latest') return runId
  throw new UserError("run-id: hand-over: artifact needs it: give it the output 'run-id' of the crawl job")
}

/** What all jobs of a workflow call the target, wherever they have checked it out. */
export function targetName(target: string, env: NodeJS.ProcessEnv): string {
  return isUrl(target) ? withoutCredentials(target) : (env['GITHUB_REPOSITORY'] ?? target)
}
