import type { EvidenceFile } from '../shared/contracts/evidence.ts'
import { evidencePage } from '../shared/evidence/page.ts'
import type { Store } from '../shared/ports/store.ts'
import { gateSarif } from '../shared/sarif/gate-sarif.ts'
import { coverageHtml } from './coverage/html/coverage-html.ts'

/** Writes what was measured: `evidence.json` for machines, the rest for people. All of it is made from the first. */
export async function publishEvidence(file: EvidenceFile, store: Pick<Store, 'write'>): Promise<void> {
  const { runId, items } = file
  await store.write(runId, 'evidence.json', `${JSON.stringify(file, null, 2)}\n`)
  await store.write(runId, 'evidence.md', evidencePage(file))
  await store.write(runId, 'gate.sarif', `${JSON.stringify(gateSarif(file), null, 2)}\n`)
  for (const { itemId, candidateDiff, coverage } of items) {
    if (candidateDiff === undefined || coverage.changedLines === null) continue
    await store.write(runId, `coverage-${itemId}.html`, coverageHtml({ diff: candidateDiff, coverage }))
  }
}
