import type { Changes } from '../shared/contracts/change.ts'
import type { Evidence, EvidenceFile } from '../shared/contracts/evidence.ts'
import type { Plan } from '../shared/contracts/plan.ts'
import type { Note } from '../shared/contracts/primitives.ts'
import type { Run, RunItem } from '../shared/contracts/run.ts'
import type { Snapshot } from '../shared/contracts/snapshot.ts'
import type { Publication } from './publish.ts'

/** What the stages left; null where a stage did not get there. */
export interface StageFiles {
  snapshot: Snapshot
  plan: Plan | null
  changes: Changes | null
  evidence: EvidenceFile | null
}

/** One row a plan item: what became of it. */
export function runItems(files: StageFiles, published: ReadonlyMap<string, Publication>): RunItem[] {
  const evidence = new Map(files.evidence?.items.map((item) => [item.itemId, item]))
  const refusals = new Map(files.changes?.changes.map(({ itemId, refusal }) => [itemId, refusal]))
  return (files.plan?.items ?? []).map((item) => {
    const publication = published.get(item.id)
    return {
      id: item.id,
      filePath: item.filePath,
      action: item.action,
      title: item.title,
      engine: item.engine,
      confidence: item.confidence,
      verdict: evidence.get(item.id)?.verdict ?? null,
      branch: publication?.branch ?? null,
      commit: publication?.commit ?? null,
      reasons: reasons(evidence.get(item.id), refusals.get(item.id), publication),
    }
  })
}

function reasons(evidence?: Evidence, refusal?: Note | null, publication?: Publication): string[] {
  const notes = [...(evidence?.reasons ?? []), refusal ?? null, publication?.note ?? null]
  return notes.flatMap((note) => (note === null ? [] : [`${note.code}: ${note.message}`]))
}

/** Counted from the files and the rows: nothing is counted twice or carried over. */
export function totals({ snapshot, plan, changes }: StageFiles, items: readonly RunItem[]): Run['totals'] {
  const verdicts = (wanted: RunItem['verdict']) => items.filter(({ verdict }) => verdict === wanted).length
  const drafts = changes?.changes ?? []
  return {
    files: snapshot.files.filter(({ kind }) => kind === 'file').length,
    tests: snapshot.baseline.counts.total,
    proposed: items.length,
    known: plan?.known.length ?? 0,
    drafted: drafts.filter(({ status }) => status === 'drafted').length,
    refused: drafts.filter(({ status }) => status === 'refused').length,
    pass: verdicts('pass'),
    fail: verdicts('fail'),
    unproven: verdicts('unproven'),
    branches: items.filter(({ branch }) => branch !== null).length,
  }
}

/** What ended the run early, in a sentence; null where every stage that was asked for has left its file. */
export function missingStage({ plan, changes, evidence }: StageFiles, dryRun: boolean): string | null {
  if (plan === null) return 'plan did not finish: there is no plan.json'
  if (dryRun) return null
  if (changes === null) return 'apply did not finish: there is no changes.json'
  return evidence === null ? 'gate did not finish: there is no evidence.json' : null
}
