import { livenessOf } from '../shared/adapters/run-process.ts'
import type { Run } from '../shared/contracts/run.ts'

/** How a run stands by now: a run that was killed could not write that it ended. */
export interface Standing {
  status: Run['status'] | 'interrupted'
  /** What ended it, or what cannot be known of it. */
  error: string | null
}

export async function standingOf({ status, error, process }: Run): Promise<Standing> {
  if (status !== 'running' || process === undefined) return { status, error }
  const liveness = await livenessOf(process)
  if (liveness === 'gone') return { status: 'interrupted', error: 'its process is gone, and did not say how it ended' }
  if (liveness === 'alive') return { status, error }
  return { status, error: `it began on ${process.host}: whether it still goes on cannot be seen from here` }
}
