import type { Change } from '../../shared/contracts/change.ts'
import type { PlanItem } from '../../shared/contracts/plan.ts'
import type { Note } from '../../shared/contracts/primitives.ts'
import { readPatch } from '../../shared/patch/headers.ts'
import { patchStat } from '../../shared/patch/patch.ts'
import { failureReach } from '../../shared/ports/model.ts'
import { askForPatch, type Drafted } from './ask-for-patch.ts'
import type { Drafting } from './drafting.ts'
import { gatherMaterial, type Material } from './material.ts'
import { patchQuestion, type Earlier } from './patch-question.ts'

export type { Drafting } from './drafting.ts'

/**
 * The patch of one item, by a model: drafted, or refused with the reason. What a provider or a model does wrong never
 * throws. Where the refusal ends all asking (`endsDrafting`), the items behind it need not be asked about.
 */
export async function draftByModel(item: PlanItem, drafting: Drafting): Promise<Change> {
  return draftRound({ item, drafting, round: 1, earlier: null })
}

/** Why no further item can be drafted in this run (no money at the provider, no such model, …); null where one can. */
export function endsDrafting({ refusal }: Change): Note | null {
  if (refusal === null) return null
  const reach = (failureReach as Readonly<Record<string, string>>)[refusal.code]
  return reach === 'run' ? refusal : null
}

export interface Round {
  item: PlanItem
  drafting: Drafting
  round: 1 | 2
  /** What was drafted before and what failed on it; null in the first round. */
  earlier: Earlier | null
}

/** Both rounds are one: they differ in the prompt. Never throws. */
export async function draftRound(round: Round): Promise<Change> {
  try {
    const material = await gatherMaterial(round.item, round.drafting)
    if ('code' in material) return refusedChange(round, { refused: material, diff: '', notes: [] })
    const drafted = await askForAll(round, material)
    return 'refused' in drafted ? refusedChange(round, drafted) : await draftedChange(round, drafted)
  } catch (error) {
    const message = `the change could not be drafted: ${error instanceof Error ? error.message : String(error)}`
    return refusedChange(round, { refused: { code: 'apply-error', message }, diff: '', notes: [] })
  }
}

/** Where the text is too long for the model, or its answer for its limit, once more without the tests beside the files. */
async function askForAll(round: Round, material: Material): Promise<Drafted> {
  const drafted = await ask(round, material)
  if (!('refused' in drafted) || !drafted.smaller || material.tests.length === 0) return drafted
  const note = { code: 'asked-again', message: `without the tests beside it: ${drafted.refused.message}` }
  const again = await ask(round, { ...material, tests: [] })
  return { ...again, notes: [...drafted.notes, note, ...again.notes] }
}

async function ask({ item, drafting, earlier }: Round, material: Material): Promise<Drafted> {
  const question = await patchQuestion({ item, material, earlier }, drafting)
  if ('code' in question) return { refused: question, diff: '', notes: [], smaller: false }
  return askForPatch(question, drafting)
}

async function draftedChange(round: Round, { judged, notes }: Extract<Drafted, { judged: unknown }>): Promise<Change> {
  const { item, drafting, earlier } = round
  if (judged.tree === earlier?.tree) {
    const message = 'the model drafted the same change again, which the gate has failed'
    return refusedChange(round, { refused: { code: 'unchanged', message }, diff: '', notes })
  }
  // Our own diff of the tree, not the model's text: its counts are right, and it says nothing that the tree does not.
  const diff = await drafting.scratch.diff(drafting.base, judged.tree)
  const read = readPatch(diff)
  return {
    itemId: item.id,
    status: 'drafted',
    refusal: null,
    diff,
    baseTree: drafting.base,
    tree: judged.tree,
    files: judged.files,
    stat: 'refused' in read ? judged.stat : patchStat(read.files),
    round: round.round,
    notes,
  }
}

function refusedChange(round: Round, { refused, diff, notes }: { refused: Note; diff: string; notes: Note[] }): Change {
  return {
    itemId: round.item.id,
    status: 'refused',
    refusal: refused,
    diff,
    baseTree: round.drafting.base,
    tree: null,
    files: [],
    stat: { additions: 0, deletions: 0 },
    round: round.round,
    notes,
  }
}
