import { parseEvidence, type Evidence } from '../shared/contracts/evidence.ts'
import type { Store } from '../shared/ports/store.ts'

/** What was measured about each item of a run; empty where the run stopped before the gate. */
export async function readProof(runId: string, store: Pick<Store, 'read' | 'runDir'>): Promise<Map<string, Evidence>> {
  const text = await store.read(runId, 'evidence.json')
  if (text === null) return new Map()
  const { items } = parseEvidence(text, `${store.runDir(runId)}/evidence.json`)
  return new Map(items.map((item) => [item.itemId, item]))
}
