import { parseRun, type Run } from '../contracts/run.ts'
import { parseSnapshot } from '../contracts/snapshot.ts'
import type { Ports } from '../ports/ports.ts'

/** When the run began and what its earlier stages took, where `run.json` has it: a stage on its own does not write one. */
export async function earlierPart(
  runId: string,
  ports: Pick<Ports, 'store' | 'clock'>,
): Promise<{ startedAt: Date; stages: Run['stages'] }> {
  const text = await ports.store.read(runId, 'run.json')
  if (text === null) return { startedAt: await begun(runId, ports), stages: [] }
  const run = parseRun(text, `${ports.store.runDir(runId)}/run.json`)
  return { startedAt: new Date(run.startedAt), stages: run.stages }
}

/** In a job of its own nothing but the snapshot says when the run began. */
async function begun(runId: string, { store, clock }: Pick<Ports, 'store' | 'clock'>): Promise<Date> {
  const snapshot = await store.read(runId, 'snapshot.json')
  return snapshot === null ? clock.now() : new Date(parseSnapshot(snapshot, 'snapshot.json').createdAt)
}
