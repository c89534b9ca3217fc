import type { Outline } from '../../actions/shared/contracts/outline.ts'
import type { Snapshot } from '../../actions/shared/contracts/snapshot.ts'
import type { Repository } from '../../actions/shared/ports/git.ts'
import type { OutlineCache } from '../../actions/shared/ports/store.ts'
import { fileOfBlob, outlineOf, snapshotFileOf, syntheticFile, type SyntheticFile } from './synthetic-target.ts'

export interface PlannedTarget {
  snapshot: Snapshot
  repository: Pick<Repository, 'blobs'>
  outlines: Pick<OutlineCache, 'get'>
  /** Files that were made since the snapshot: the test's own work, which a baseline has to do as well. */
  made(): number
}

/** `items` files; of `changed` of them, evenly spread, the second version. */
export function plannedTarget(runId: string, { items, changed }: { items: number; changed: number }): PlannedTarget {
  let made = 0
  const make = (blob: string): SyntheticFile => {
    made += 1
    return fileOfBlob(blob)
  }
  const encoder = new TextEncoder()
  return {
    snapshot: snapshotOf(runId, { items, changed }),
    repository: {
      async *blobs(ids) {
        for (const id of ids) yield { id, content: encoder.encode(make(id).text) }
      },
    },
    outlines: {
      get: async (blobs) => new Map<string, Outline>(blobs.map((blob) => [blob, outlineOf(make(blob))])),
    },
    made: () => made,
  }
}

function snapshotOf(runId: string, { items, changed }: { items: number; changed: number }): Snapshot {
  const none = 'it is a load test'
  const version = (index: number): number => Number((index * changed) % items < changed)
  return {
    schemaVersion: 1,
    runId,
    createdAt: new Date(0).toISOString(),
    target: { url: 'synthetic', defaultBranch: 'main', language: 'typescript' },
    base: { commit: '1'.repeat(40), tree: '2'.repeat(40), branch: 'main' },
    files: Array.from({ length: items }, (_, index) => snapshotFileOf(syntheticFile(index, version(index)))),
    outlines: { parsed: items, cached: 0, failed: 0 },
    noLlm: { repository: false, folders: [], files: [] },
    baseline: {
      status: 'passed',
      reason: none,
      command: null,
      process: null,
      outputFile: null,
      runtime: null,
      counts: { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0 },
      successRate: null,
      cases: [],
      coverage: null,
      coverageReason: none,
    },
    notes: [],
  }
}
