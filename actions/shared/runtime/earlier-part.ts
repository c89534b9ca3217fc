import { parseRun, type Run } from '../contracts/run.ts'
import type { Ports } from '../ports/ports.ts'

/** When the run began and what its earlier stages took, where `run.json` has it: a stage on its own does not write one. */
export async function earlierPart(
  runId: string,
  ports: Pick<Ports, 'store' | 'clock'>,
): Promise<{ startedAt: Date; stages: Run['stages'] }> {
  const text = await ports.store.read(runId, 'run.json')
  if (text === null) return { startedAt: ports.clock.now(), stages: [] }
  const run = parseRun(text, `${ports.store.runDir(runId)}/run.json`)
  return { startedAt: new Date(run.startedAt), stages: run.stages }
}
