import { parseSnapshot } from '../shared/contracts/snapshot.ts'
import type { TestRun } from '../shared/contracts/test-run.ts'
import type { Store } from '../shared/ports/store.ts'

/** What the tests said before anything was changed; null where the run has no snapshot. */
export async function readSnapshotBaseline(
  runId: string,
  store: Pick<Store, 'read' | 'runDir'>,
): Promise<Pick<TestRun, 'status' | 'counts' | 'coverage'> | null> {
  const text = await store.read(runId, 'snapshot.json')
  if (text === null) return null
  const { status, counts, coverage } = parseSnapshot(text, `${store.runDir(runId)}/snapshot.json`).baseline
  return { status, counts, coverage }
}
