import type { Codemod } from '../shared/codemods/codemod.ts'
import { parseChanges, type Change, type Changes } from '../shared/contracts/change.ts'
import { parseEvidence } from '../shared/contracts/evidence.ts'
import { parsePlan, type Plan, type PlanItem } from '../shared/contracts/plan.ts'
import type { Ports } from '../shared/ports/ports.ts'
import { readRunFile } from '../shared/state/read-run-file.ts'
import { openTarget } from '../shared/target/open-target.ts'
import { counted } from '../shared/wording/counted.ts'
import { draftItem, type Draft } from './draft-item.ts'
import { modelDrafter, type ModelDrafter } from './model-drafter.ts'
import { isRepairable } from './model/repair-by-model.ts'

export interface ApplyInput {
  runId: string
  /** Folder or git URL of the target. */
  location: string
  /** The same that the plan was made with. */
  codemods: readonly Codemod[]
  /** Globs of protected files that may be changed. */
  allowPaths: string[]
  /** Ids of the plan items to draft; empty is all. */
  items: readonly string[]
  /** 2: draft once more what the gate failed in round 1 and a new draft may mend. */
  round: 1 | 2
}

export type ApplyPorts = Pick<Ports, 'git' | 'store' | 'parsers' | 'clock' | 'log' | 'engines'>

/**
 * Drafts the patch of every plan item, each against the base commit and none on another, and judges it on a scratch
 * index; writes `changes.json`. An item that cannot be drafted is refused with a note and costs no other item. Nothing
 * of the target's code is executed, and nothing is written into its repository.
 * @throws UserError where there is no plan, or the base commit is gone; in round 2 where round 1 was not judged
 */
export async function apply(input: ApplyInput, ports: ApplyPorts): Promise<Changes> {
  const { runId, location } = input
  const plan = await readRunFile(ports.store, { runId, file: 'plan.json', writtenBy: 'plan', parse: parsePlan })
  const items = plan.items.filter(({ id }) => input.items.length === 0 || input.items.includes(id))
  const repository = await openTarget({ location, branch: null }, ports)
  ports.log.stage('apply', `${counted(items.length, 'item')}${input.round === 2 ? ', round 2' : ''}`)
  const base = await repository.resolve(plan.base)
  const entries = items.length === 0 ? [] : await repository.entries(base.tree)
  await using scratch = await repository.scratch()
  const draft: Draft = {
    base: base.tree,
    blobs: blobsByPath(entries),
    codemods: new Map(input.codemods.map((codemod) => [codemod.id, codemod])),
    allowPaths: input.allowPaths,
    // The plan's day, so that what was decided then is what is drafted now.
    sources: { parsers: ports.parsers, today: new Date(plan.createdAt) },
    repository,
    scratch,
  }
  const round = { input, plan, items, draft, repository, paths: new Set(entries.map(({ path }) => path)) }
  const result = await (input.round === 1 ? firstRound(round, ports) : secondRound(round, ports))
  await ports.store.write(runId, 'changes.json', `${JSON.stringify(result, null, 2)}\n`)
  tell(result.changes, ports)
  return result
}

/** One pass over the items of a job. */
export interface Round {
  input: ApplyInput
  plan: Plan
  items: readonly PlanItem[]
  draft: Draft
  repository: Awaited<ReturnType<typeof openTarget>>
  /** Every path of the base tree. */
  paths: ReadonlySet<string>
}

async function firstRound(round: Round, ports: ApplyPorts): Promise<Changes> {
  const { input, plan, items, draft } = round
  await using drafter = await modelDrafter(round, { wanted: items, before: null }, ports)
  const changes = await eachItem(items, ports, async (item) => {
    return item.engine === 'model' ? drafter.draft(item) : draftItem(item, draft)
  })
  return { schemaVersion: 2, runId: input.runId, base: plan.base, changes, spending: drafter.spending() }
}

async function secondRound(round: Round, ports: ApplyPorts): Promise<Changes> {
  const { runId } = round.input
  const files = { runId, writtenBy: 'gate' } as const
  const first = await readRunFile(ports.store, { runId, file: 'changes.json', writtenBy: 'apply', parse: parseChanges })
  const measured = await readRunFile(ports.store, { ...files, file: 'evidence.json', parse: parseEvidence })
  const failed = round.items.flatMap((item) => {
    const change = first.changes.find(({ itemId }) => itemId === item.id)
    const evidence = measured.items.find(({ itemId }) => itemId === item.id)
    if (change === undefined || evidence === undefined) return []
    return isRepairable(item, { change, evidence }) ? [{ item, change, evidence }] : []
  })
  await using drafter = await modelDrafter(
    round,
    { wanted: failed.map(({ item }) => item), before: first.spending },
    ports,
  )
  const again = await eachItem(
    failed.map(({ item }) => item),
    ports,
    async (item) => repaired(item, { failed, drafter }),
  )
  return { ...first, changes: inPlaceOf(first.changes, again), spending: drafter.spending() ?? first.spending }
}

interface Repairing {
  failed: readonly { item: PlanItem; change: Change; evidence: Parameters<ModelDrafter['repair']>[1]['evidence'] }[]
  drafter: ModelDrafter
}

async function repaired(item: PlanItem, { failed, drafter }: Repairing): Promise<Change> {
  const found = failed.find((row) => row.item === item)
  if (found === undefined) throw new Error(`${item.id} is not to be repaired`)
  return drafter.repair(item, found)
}

/** A second draft takes the place of the first; where it was refused the first one stands, with what failed on it. */
function inPlaceOf(first: readonly Change[], again: readonly Change[]): Change[] {
  const drafted = new Map(again.filter(({ status }) => status === 'drafted').map((change) => [change.itemId, change]))
  const refused = new Map(
    again.flatMap(({ itemId, refusal }) => (refusal === null ? [] : [[itemId, refusal] as const])),
  )
  return first.map((change) => {
    const why = refused.get(change.itemId)
    if (why === undefined) return drafted.get(change.itemId) ?? change
    const note = { code: 'repair-refused', message: `the second draft was refused: ${why.message}` }
    return { ...change, notes: [...change.notes, note] }
  })
}

function blobsByPath(entries: readonly { path: string; mode: string; id: string }[]): Map<string, string> {
  // Links and submodules are left out: a plan item that speaks of one is stale.
  return new Map(entries.filter(({ mode }) => mode.startsWith('100')).map(({ path, id }) => [path, id]))
}

async function eachItem(
  items: readonly PlanItem[],
  { log }: Pick<Ports, 'log'>,
  draft: (item: PlanItem) => Promise<Change>,
): Promise<Change[]> {
  const changes: Change[] = []
  for (const item of items) {
    log.progress(changes.length, items.length, item.title)
    const change = await draft(item)
    if (change.refusal !== null) log.warn(`${item.id}: ${change.refusal.message}`)
    changes.push(change)
  }
  log.progress(changes.length, items.length, 'changes drafted')
  return changes
}

function tell(changes: readonly Change[], { log }: Pick<Ports, 'log'>): void {
  const refused = changes.filter((change) => change.status === 'refused').length
  log.info(`${counted(changes.length - refused, 'change')} drafted${refused === 0 ? '' : `, ${refused} refused`}`)
}
