import type { Published } from '../report/github/publication.ts'
import type { KeptOutcome } from '../shared/contracts/outcome-history.ts'
import type { Run } from '../shared/contracts/run.ts'
import type { Ports } from '../shared/ports/ports.ts'
import type { StateBranch } from '../shared/ports/state-branch.ts'
import type { AuditTrail } from '../shared/state-branch/audit-trail.ts'
import { runFolder } from '../shared/state-branch/layout.ts'
import { newOutcomes } from '../shared/state-branch/outcomes-window.ts'
import { pullKnown, pullOutcomes } from '../shared/state-branch/pull.ts'
import { pushRun } from '../shared/state-branch/push-run.ts'

export interface Keep {
  ports: Pick<Ports, 'store' | 'clock' | 'log'>
  state: StateBranch
  audit: AuditTrail
  published: Published | null
}

const files = ['plan.json', 'changes.json', 'evidence.json'] as const

/** Adds a run to the state branch: its files, what became of its items, what people did, and the audit log. */
export async function keepRun(run: Run, { ports, state, audit, published }: Keep): Promise<void> {
  const { store, clock, log } = ports
  if (await isThere(run, state)) {
    log.info(`state: run ${run.runId} is on the branch already, and stays as it is`)
    return
  }
  const texts: Partial<Record<(typeof files)[number], string>> = {}
  for (const file of files) {
    const text = await store.read(run.runId, file)
    if (text !== null) texts[file] = text
  }
  const pulls = new Map(
    published?.items.flatMap(({ itemId, pull }) => (pull === null ? [] : [[itemId, pull.number] as const])),
  )
  const outcomes = published === null ? [] : await learnt(published, state)
  const pushed = await pushRun(
    state,
    {
      files: { ...texts, 'run.json': `${JSON.stringify(run, null, 2)}\n` },
      pulls,
      outcomes,
      audit: audit.entries,
    },
    { clock, keptIn: store.runDir(run.runId) },
  )
  log.info(`state: run ${run.runId} is on the branch (${pushed.tip.slice(0, 12)})`)
}

/** A report that runs again (F-17) has other times to tell; what a run left is never written twice. */
async function isThere({ runId, startedAt }: Run, state: StateBranch): Promise<boolean> {
  const tip = await state.tip()
  if (tip === null) return false
  return (await state.read(`${runFolder({ runId, startedAt })}/run.json`, tip)) !== null
}

/** Outcomes that nobody knew, with what the index says of their proposals. */
async function learnt({ outcomes }: Published, state: StateBranch): Promise<KeptOutcome[]> {
  const known = await pullOutcomes(state)
  const byItem = new Map(known.map((row) => [row.itemId, row]))
  // What we closed ourselves, because nobody touched it, says nothing of what people think of it.
  const changed = outcomes.filter(({ itemId, kind, by }) => by === 'people' && byItem.get(itemId)?.kind !== kind)
  const ids = changed.map(({ itemId }) => itemId)
  const rows = await pullKnown(state, ids)
  const found = changed.flatMap(({ itemId, kind, at }): KeptOutcome[] => {
    const row = rows.get(itemId)
    if (row === undefined) return []
    const { action, engine, rawConfidence, item } = row
    return [{ itemId, runId: item.runId, action, engine, rawConfidence, kind, at }]
  })
  return newOutcomes(known, found)
}
