import type { StageName } from '../../contracts/run.ts'
import { batchKey } from '../../hand-over/artifact-name.ts'
import type { Log } from '../../ports/log.ts'
import type { Settings } from '../../settings/parse.ts'
import { restoreCaches, saveCaches, type CacheKind, type CacheOptions, type RestoredCaches } from './caches.ts'
import { targetName } from './job-hand-over.ts'

interface StageCaches {
  reads: readonly CacheKind[]
  saves: readonly CacheKind[]
  runsTargetCode: boolean
}

/**
 * Crawl makes outlines and executes tests of the target: it reads the cache and saves none. Plan has its outlines by
 * hand-over, executes nothing, and saves them.
 */
const stageCaches: Readonly<Record<StageName, StageCaches>> = {
  crawl: { reads: ['outlines'], saves: [], runsTargetCode: true },
  plan: { reads: ['outlines', 'answers'], saves: ['outlines', 'answers'], runsTargetCode: false },
  apply: { reads: ['answers'], saves: ['answers'], runsTargetCode: false },
  gate: { reads: [], saves: [], runsTargetCode: true },
  report: { reads: [], saves: [], runsTargetCode: false },
}

export interface JobCachesOptions {
  action: StageName
  settings: Pick<Settings, 'handOver' | 'target' | 'items'>
  stateDir: string
  log: Log
  env: NodeJS.ProcessEnv
}

/** What one job of a workflow brings back before its stage, and keeps after it. Nothing where jobs hand nothing over. */
export interface JobCaches {
  restore(): Promise<void>
  /** After a stage that went well. */
  save(): Promise<void>
}

export function jobCaches({ action, settings, stateDir, log, env }: JobCachesOptions): JobCaches {
  const { reads, saves, runsTargetCode } = stageCaches[action]
  const isUsed = settings.handOver === 'artifact'
  const target = targetName(settings.target, env)
  // Answers of a batch are of use to the same batch only: where its job runs again.
  const parts = action === 'apply' ? [target, action, batchKey(settings.items) ?? ''] : [target]
  const ending = `${env['GITHUB_RUN_ID'] ?? '0'}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`
  const options: Omit<CacheOptions, 'kinds'> = { stateDir, parts, ending, log }
  let restored: RestoredCaches = new Map()
  return {
    async restore() {
      if (isUsed && reads.length > 0) restored = await restoreCaches({ ...options, kinds: reads })
    },
    async save() {
      if (isUsed && saves.length > 0) await saveCaches({ ...options, kinds: saves, runsTargetCode, restored })
    },
  }
}
