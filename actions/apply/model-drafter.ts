import type { Change } from '../shared/contracts/change.ts'
import type { Evidence } from '../shared/contracts/evidence.ts'
import { branchPrefix, type PlanItem } from '../shared/contracts/plan.ts'
import type { Note } from '../shared/contracts/primitives.ts'
import type { Spending } from '../shared/contracts/spending.ts'
import { isOptedOutAt, optedOutPaths } from '../shared/no-llm/opted-out-at.ts'
import type { ModelEngine } from '../shared/ports/engine.ts'
import { draftByModel, endsDrafting, type Drafting } from './model/draft-by-model.ts'
import { repairByModel } from './model/repair-by-model.ts'
import type { ApplyPorts, Round } from './run.ts'

/** Drafts the items of a job that a model proposed. Never throws for what a model or its provider does. */
export interface ModelDrafter extends AsyncDisposable {
  draft(item: PlanItem): Promise<Change>
  repair(item: PlanItem, failed: { change: Change; evidence: Evidence }): Promise<Change>
  /** null where no model was needed, or none is configured. */
  spending(): Spending | null
}

export interface DrafterNeeds {
  wanted: readonly PlanItem[]
  /** Of an earlier round. */
  before: Spending | null
}

const noModel: Note = {
  code: 'no-model',
  message: 'a model proposed this, and none is configured here: give apply the settings that plan was given',
}

/** Opens the model only where an item needs it. */
export async function modelDrafter(round: Round, needs: DrafterNeeds, ports: ApplyPorts): Promise<ModelDrafter> {
  const isNeeded = needs.wanted.some(({ engine }) => engine === 'model')
  const engine = isNeeded && ports.engines.configured !== null ? await opened(round, needs, ports) : null
  const drafting = engine === null ? null : await draftingOf(round, engine, ports)
  let ended: Note | null = engine === null ? noModel : null
  const guarded = async (item: PlanItem, ask: (drafting: Drafting) => Promise<Change>): Promise<Change> => {
    if (drafting === null || ended !== null) return refused(item, round, ended ?? noModel)
    const change = await ask(drafting)
    ended = endsDrafting(change)
    return change
  }
  return {
    draft: (item) => guarded(item, (on) => draftByModel(item, on)),
    repair: (item, failed) => guarded(item, (on) => repairByModel(item, { ...on, ...failed })),
    spending: () => engine?.ledger.spending() ?? null,
    [Symbol.asyncDispose]: async () => engine?.[Symbol.asyncDispose](),
  }
}

async function opened(
  { input, plan, items, repository, draft }: Round,
  { before }: DrafterNeeds,
  { engines }: ApplyPorts,
) {
  return engines.open({
    runId: input.runId,
    stage: input.round === 1 ? 'apply' : 'repair',
    isOptedOut: isOptedOutAt(draft.base, repository),
    branches: await repository.branches(branchPrefix),
    spent: plan.spending,
    share: items.length / Math.max(1, plan.items.length),
    before,
  })
}

async function draftingOf(round: Round, engine: ModelEngine, { log }: ApplyPorts): Promise<Drafting> {
  const { draft, paths } = round
  const { model, prompts, ledger, redact, restore, maxOutputTokens } = engine
  const { base, blobs, allowPaths, repository, scratch } = draft
  const optedOut = [...(await optedOutPaths(base, round.repository))]
  const asking = { model, prompts, ledger, maxOutputTokens, redact, restore, log }
  return { ...asking, repository, scratch, base, blobs, allowPaths, optedOut, paths }
}

function refused(item: PlanItem, { draft, input }: Round, refusal: Note): Change {
  const nothing = { diff: '', baseTree: draft.base, tree: null, files: [], stat: { additions: 0, deletions: 0 } }
  return { itemId: item.id, status: 'refused', refusal, ...nothing, round: input.round, notes: [] }
}
