import type { Codemod } from '../shared/codemods/codemod.ts'
import type { Change, Changes } from '../shared/contracts/change.ts'
import { parsePlan, type Plan } from '../shared/contracts/plan.ts'
import type { Ports } from '../shared/ports/ports.ts'
import { readRunFile } from '../shared/state/read-run-file.ts'
import { openTarget } from '../shared/target/open-target.ts'
import { draftItem, type Draft } from './draft-item.ts'
import { counted } from '../shared/wording/counted.ts'

export interface ApplyInput {
  runId: string
  /** Folder or git URL of the target. */
  location: string
  /** The same that the plan was made with. */
  codemods: readonly Codemod[]
  /** Globs of protected files that may be changed. */
  allowPaths: string[]
}

type ApplyPorts = Pick<Ports, 'git' | 'store' | 'parsers' | 'clock' | 'log'>

/**
 * Drafts the patch of every plan item, each against the base commit and none on another, and judges it on a scratch
 * index; writes `changes.json`. An item that cannot be drafted is refused with a note and costs no other item. Nothing
 * of the target's code is executed, and nothing is written into its repository.
 * @throws UserError where there is no plan, or the base commit is gone
 */
export async function apply(input: ApplyInput, ports: ApplyPorts): Promise<Changes> {
  const { runId, location } = input
  const plan = await readRunFile(ports.store, { runId, file: 'plan.json', writtenBy: 'plan', parse: parsePlan })
  const repository = await openTarget({ location, branch: null }, ports)
  ports.log.stage('apply', counted(plan.items.length, 'item'))
  const base = await repository.resolve(plan.base)
  const blobs = plan.items.length === 0 ? new Map<string, string>() : blobsByPath(await repository.entries(base.tree))
  await using scratch = await repository.scratch()
  const changes = await draftAll(plan, {
    base: base.tree,
    blobs,
    codemods: new Map(input.codemods.map((codemod) => [codemod.id, codemod])),
    allowPaths: input.allowPaths,
    // The plan's day, so that what was decided then is what is drafted now.
    sources: { parsers: ports.parsers, today: new Date(plan.createdAt) },
    repository,
    scratch,
    log: ports.log,
  })
  const result: Changes = { schemaVersion: 2, runId, base: plan.base, changes, spending: null }
  await ports.store.write(runId, 'changes.json', `${JSON.stringify(result, null, 2)}\n`)
  const refused = changes.filter((change) => change.status === 'refused').length
  ports.log.info(`${counted(changes.length - refused, 'change')} drafted${refused === 0 ? '' : `, ${refused} refused`}`)
  return result
}

function blobsByPath(entries: readonly { path: string; mode: string; id: string }[]): Map<string, string> {
  // Links and submodules are left out: a plan item that speaks of one is stale.
  return new Map(entries.filter(({ mode }) => mode.startsWith('100')).map(({ path, id }) => [path, id]))
}

async function draftAll(plan: Plan, draft: Draft & Pick<Ports, 'log'>): Promise<Change[]> {
  const changes: Change[] = []
  for (const item of plan.items) {
    draft.log.progress(changes.length, plan.items.length, item.title)
    const change = await draftItem(item, draft)
    if (change.refusal !== null) draft.log.warn(`${item.id}: ${change.refusal.message}`)
    changes.push(change)
  }
  draft.log.progress(changes.length, plan.items.length, 'changes drafted')
  return changes
}
