import { sha256Of } from '../digest/sha256.ts'
import { batchKeyPattern, handOverStage, type HandOverStage } from './manifest.ts'

/** Which job of a run an artifact is of, and from which attempt of the workflow run. */
export interface ArtifactOf {
  stage: HandOverStage
  /** See `batchKey`. */
  batch: string | null
  attempt: number
}

/** The same items are the same batch in every stage and attempt; null for all items. */
export function batchKey(items: readonly string[]): string | null {
  return items.length === 0 ? null : sha256Of(items.join(',')).slice(0, 8)
}

/** `llm-ops-<run id>-<stage>[-<batch>]-<attempt>`: names are unique in a workflow run, and artifacts never change. */
export function artifactName(runId: string, { stage, batch, attempt }: ArtifactOf): string {
  return [`llm-ops-${runId}-${stage}`, ...(batch === null ? [] : [batch]), attempt].join('-')
}

/** null for what is no artifact of this run. */
export function readArtifactName(runId: string, name: string): ArtifactOf | null {
  for (const stage of handOverStage.options) {
    const start = `llm-ops-${runId}-${stage}-`
    if (!name.startsWith(start)) continue
    const parts = /^(?:([0-9a-f]{8})-)?([1-9][0-9]{0,5})$/.exec(name.slice(start.length))
    if (parts === null) continue
    const batch = parts[1] ?? null
    if (batch === null || batchKeyPattern.test(batch)) return { stage, batch, attempt: Number(parts[2]) }
  }
  return null
}

/** What a stage stands on: it counts for nothing where that was done again after it. */
const standsOn: Readonly<Record<HandOverStage, HandOverStage | null>> = {
  crawl: null,
  plan: null,
  apply: null,
  gate: 'apply',
  'apply-round-2': 'gate',
  'gate-round-2': 'apply-round-2',
  report: null,
}

/**
 * Of each stage and batch the artifact that counts: the one of the highest attempt up to ours, and only where what it
 * stands on (same batch) was not done again in a later one. Failed jobs that run again find what attempt 1 left.
 */
export function counting(found: readonly ArtifactOf[], attempt: number): ArtifactOf[] {
  const newest = new Map<string, ArtifactOf>()
  for (const each of found) {
    const before = newest.get(keyOf(each))
    if (each.attempt <= attempt && (before === undefined || before.attempt < each.attempt))
      newest.set(keyOf(each), each)
  }
  return [...newest.values()].filter((each) => !isSuperseded(each, newest))
}

function keyOf({ stage, batch }: Pick<ArtifactOf, 'stage' | 'batch'>): string {
  return `${stage} ${batch}`
}

function isSuperseded(artifact: ArtifactOf, newest: ReadonlyMap<string, ArtifactOf>): boolean {
  for (let stage = standsOn[artifact.stage]; stage !== null; stage = standsOn[stage]) {
    const below = newest.get(keyOf({ stage, batch: artifact.batch }))
    if (below !== undefined && below.attempt > artifact.attempt) return true
  }
  return false
}
