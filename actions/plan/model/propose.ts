import { itemAction, type ItemAction } from '../../shared/contracts/plan.ts'
import type { Note } from '../../shared/contracts/primitives.ts'
import type { Snapshot } from '../../shared/contracts/snapshot.ts'
import { ineligibleNotes } from '../eligible-files.ts'
import { batchAsker, type BatchAsker } from './ask-batches.ts'
import { findCandidates, type Candidate, type Search } from './candidates.ts'
import { itemCollector, type Collected, type ItemCollector, type ModelPlanKnown } from './collect-items.ts'
import { coverageFacts } from './covered.ts'
import { filesPerRound, limitsFor, type Limits } from './limits.ts'
import { tally } from './notes.ts'
import type { PlanningPorts } from './planning-ports.ts'
import { prepareFiles, type PreparedFile } from './prepare-files.ts'
import { batches } from './question-batches.ts'
import { readKept } from './read-answer.ts'

export interface ModelPlanInput {
  snapshot: Snapshot
  /** Proposals at the most. */
  maxItems: number
  excluded: (path: string) => boolean
  /** Actions to ask for; names of codemods among them mean nothing here. Empty is all. */
  select: readonly string[]
  ignore: readonly string[]
  known: ModelPlanKnown
  today: Date
  /** Of one answer. */
  maxOutputTokens: number
  limits?: Partial<Limits>
}

export interface ModelPlan extends Collected {
  leftOut: Note[]
}

/** Files whose texts are in memory at a time, beside those of questions under way. */
const chunk = 32

/**
 * Proposes changes by asking a model about the files that are most worth it. Files are looked at in rounds, the best
 * value for its cost first, until there are enough fresh proposals; answers that are kept cost nothing. The same answers
 * give the same proposals, in whatever order they come. What the provider or the model does wrong is a note.
 */
export async function proposeByModel(input: ModelPlanInput, ports: PlanningPorts): Promise<ModelPlan> {
  const search = searchOf(input)
  const { limits, left, coverage } = search
  const { maxOutputTokens, known, snapshot } = input
  const circumstances = {
    baseline: snapshot.baseline,
    coverage: coverage.byPath,
    ledger: ports.ledger,
    maxOutputTokens,
  }
  const collector = itemCollector({ ...circumstances, known, limits, left })
  const asker = batchAsker({ asking: { search, ports, maxOutputTokens }, collector, left, ports })
  const candidates = await findCandidates(search, ports)
  const size = filesPerRound(limits)
  const round = { search, ports, collector, asker, maxOutputTokens }
  for (let at = 0; at < candidates.length; at += size) {
    if (asker.isClosed() || collector.fresh() >= limits.enough) break
    await askRound({ candidates, from: at, to: Math.min(candidates.length, at + size) }, round)
  }
  ports.log.progress(candidates.length, candidates.length, 'files')
  return { ...collector.result(), leftOut: [...ineligibleNotes(search.ineligible), ...left.notes()] }
}

function searchOf(input: ModelPlanInput): Search {
  const { snapshot, excluded, today } = input
  return {
    snapshot,
    excluded,
    today,
    actions: actionsOf(input),
    coverage: coverageFacts(snapshot),
    limits: limitsFor(input.maxItems, input.limits),
    ineligible: new Map(),
    left: tally(),
  }
}

/** `ignore` wins over `select`. Where only codemods are selected there is nothing for a model to do. */
export function actionsOf({ select, ignore }: Pick<ModelPlanInput, 'select' | 'ignore'>): Set<ItemAction> {
  const chosen = itemAction.options.filter((action) => select.length === 0 || select.includes(action))
  return new Set(chosen.filter((action) => !ignore.includes(action)))
}

interface Round {
  search: Search
  ports: PlanningPorts
  collector: ItemCollector
  asker: BatchAsker
  maxOutputTokens: number
}

interface Part {
  candidates: readonly Candidate[]
  from: number
  to: number
}

async function askRound({ candidates, from, to }: Part, round: Round): Promise<void> {
  const { search, ports, asker } = round
  const open = batches(search.limits, round.maxOutputTokens)
  for (let at = from; at < to; at += chunk) {
    if (asker.isOver()) {
      for (const { file } of candidates.slice(at, to)) search.left.add('not-asked', file.path)
      break
    }
    ports.log.progress(at, candidates.length, candidates[at]?.file.path ?? '')
    const prepared = await prepareFiles(candidates.slice(at, Math.min(to, at + chunk)), search, ports)
    for (const file of await withoutAnswer(prepared, round)) {
      for (const full of open.add(file)) await asker.ask(full)
    }
  }
  for (const begun of open.rest()) await asker.ask(begun)
  await asker.finish()
}

/** Takes the answers that are kept, and gives the files that have none. */
async function withoutAnswer(files: readonly PreparedFile[], { ports, collector }: Round): Promise<PreparedFile[]> {
  const kept = await ports.model.answers.get(files.map(({ key }) => key))
  const without: PreparedFile[] = []
  for (const file of files) {
    const answer = kept.get(file.key)
    const share = answer === undefined ? null : readKept(answer)
    if (answer === undefined || share === null) {
      without.push(file)
      continue
    }
    ports.ledger.cached()
    await collector.add({ file, share, answeredBy: answer.model })
  }
  return without
}
