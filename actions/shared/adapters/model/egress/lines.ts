import type { EgressLine } from '../../../contracts/egress.ts'
import type { Store } from '../../../ports/store.ts'

export interface EgressRecorder {
  store: Pick<Store, 'append'>
  runId: string
}

/** Writes lines of `egress.jsonl`, one after the other. @throws UserError where it cannot be written */
export function egressWriter({ store, runId }: EgressRecorder): (line: EgressLine) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve()
  return (line) => {
    const written = last.then(() => store.append(runId, 'egress.jsonl', JSON.stringify(line)))
    last = written.catch(() => undefined)
    return written
  }
}
