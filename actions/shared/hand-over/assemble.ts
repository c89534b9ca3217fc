import { parseChanges, type Changes } from '../contracts/change.ts'
import { UserError } from '../contracts/errors.ts'
import { parseEvidence, type EvidenceFile } from '../contracts/evidence.ts'
import { parsePlan, type Plan } from '../contracts/plan.ts'
import { parseSnapshot, type Snapshot } from '../contracts/snapshot.ts'
import { evidencePage } from '../evidence/page.ts'
import type { RunFile, RunLines } from '../ports/store.ts'
import { gateSarif } from '../sarif/gate-sarif.ts'
import { linesOf } from './asked-lines.ts'
import { sha256Of } from '../digest/sha256.ts'
import type { HandOverStage } from './manifest.ts'
import { mergeChanges } from './merge-changes.ts'
import { mergeEvidence } from './merge-evidence.ts'
import { parseOutlineLines, type OutlineLine } from './outline-line.ts'
import { checkBelonging, sourceOf, type Belonging, type Lost, type Piece } from './piece.ts'
import { taken } from './stage-files.ts'

export interface Assembling {
  /** The stage that takes. */
  stage: HandOverStage
  runId: string
  target: string
  /** Where the caller knows it; otherwise that of crawl, or of plan, which all others must be of. */
  base: string | null
  /** Items of this job; empty is all. */
  items: readonly string[]
}

/** What a stage begins with. Every text held its contract. */
export interface Assembled {
  files: ReadonlyMap<RunFile, string>
  lines: ReadonlyMap<RunLines, readonly string[]>
  outlines: readonly OutlineLine[]
  /** What should have come and did not; never empty without a reason in words. */
  lost: readonly Lost[]
}

/**
 * Makes the files of a run out of what other jobs handed over: checked, all batches merged, and what is missing named.
 * @param pieces round 2 after round 1, and of one stage in any order
 * @param refused what could not even be opened
 * @throws UserError where a stage that this one needs handed over nothing that counts
 */
export function assemble(request: Assembling, pieces: readonly Piece[], refused: readonly Lost[]): Assembled {
  const lost = [...refused]
  const stages = new Set<HandOverStage>()
  const accept = acceptor({ request, pieces, lost, stages })
  const snapshot = accept(snapshots)[0] ?? null
  const base = request.base ?? snapshot?.value.base.commit ?? null
  const plan = accept(plans, { base })[0] ?? null
  const files = new Map<RunFile, string>()
  if (snapshot !== null) files.set('snapshot.json', snapshot.text)
  if (plan !== null) files.set('plan.json', plan.text)
  const drawn: Drawn = { accept, files, lost }
  const drafted = plan === null ? [] : drawChanges(drawn, request, plan)
  checkRequired(request, stages, lost)
  const from = [...(plan === null ? [] : [plan.piece]), ...drafted]
  return { files, lines: linesOf(from, lost), outlines: outlinesOf(snapshot, lost), lost }
}

interface Accepted<T> {
  piece: Piece
  text: string
  value: T
}

interface Reading<T> {
  from: HandOverStage
  file: RunFile
  parse: (text: string, source: string) => T
}

type Accept = <T extends { runId: string }>(
  reading: Reading<T>,
  known?: Partial<Pick<Belonging, 'base' | 'plan'>>,
) => Accepted<T>[]

const snapshots: Reading<Snapshot> = { from: 'crawl', file: 'snapshot.json', parse: parseSnapshot }
const plans: Reading<Plan> = { from: 'plan', file: 'plan.json', parse: parsePlan }
/** Round 2 after round 1: of the same item the later one counts. */
const drafts = (['apply', 'apply-round-2'] as const).map((from): Reading<Changes> => ({
  from,
  file: 'changes.json',
  parse: parseChanges,
}))
const measures = (['gate', 'gate-round-2'] as const).map((from): Reading<EvidenceFile> => ({
  from,
  file: 'evidence.json',
  parse: parseEvidence,
}))

interface Accepting {
  request: Assembling
  pieces: readonly Piece[]
  /** Takes what is refused. */
  lost: Lost[]
  /** Takes the stages of which something was accepted. */
  stages: Set<HandOverStage>
}

/** A piece that is damaged, hostile or of something else is as good as missing, and is named. */
function acceptor({ request: { runId, target, base }, pieces, lost, stages }: Accepting): Accept {
  return ({ from, file, parse }, known = {}) => {
    return pieces.flatMap((piece) => {
      const text = piece.texts.get(file)
      if (piece.manifest.stage !== from || text === undefined) return []
      try {
        checkBelonging(piece, { runId, target, base, plan: null, ...known })
        const value = parse(text, sourceOf(piece, file))
        checkContent(piece, value, file)
        stages.add(from)
        return [{ piece, text, value }]
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        lost.push({ stage: from, items: piece.manifest.items, why: error.message })
        return []
      }
    })
  }
}

/** A job speaks of its own run, base and batch: what another one found is not its to say. */
function checkContent(piece: Piece, value: { runId: string }, file: string): void {
  const { manifest } = piece
  const base = baseIn(value)
  if (value.runId !== manifest.runId || base !== manifest.base) {
    throw new UserError(`${sourceOf(piece, file)}: it is not of the run and base of its manifest`)
  }
  const foreign = manifest.items.length === 0 ? [] : itemsIn(value).filter((id) => !manifest.items.includes(id))
  if (foreign.length === 0) return
  throw new UserError(`${sourceOf(piece, file)}: it speaks of ${foreign[0]}, which is not in its batch`)
}

function baseIn(value: object): unknown {
  const { base } = value as Pick<Snapshot, 'base'> | Pick<Plan, 'base'>
  return typeof base === 'string' ? base : base.commit
}

function itemsIn(value: object): string[] {
  const { changes, items } = value as Partial<Changes & EvidenceFile>
  if (changes !== undefined) return changes.map(({ itemId }) => itemId)
  return (items ?? []).flatMap(({ itemId }) => itemId ?? [])
}

function wantedItems({ items }: Plan, ofJob: readonly string[]): string[] {
  const ids = items.map(({ id }) => id)
  return ofJob.length === 0 ? ids : ids.filter((id) => ofJob.includes(id))
}

interface Drawn {
  accept: Accept
  files: Map<RunFile, string>
  lost: Lost[]
}

/** Changes and evidence of all batches. @returns the pieces that the changes came of, in the order of the plan */
function drawChanges(drawn: Drawn, { stage, items }: Assembling, { text, value: plan }: Accepted<Plan>): Piece[] {
  const { accept, files, lost } = drawn
  const { runId, base } = plan
  const order = wantedItems(plan, items)
  const inOrder = (one: Accepted<Changes>, other: Accepted<Changes>) => place(one, order) - place(other, order)
  const of = { base, plan: sha256Of(text) }
  const parts = drafts.flatMap((reading) => accept(reading, of).toSorted(inOrder))
  const merged = mergeChanges(
    parts.map(({ value }) => value),
    { runId, base, order },
  )
  const isThere = parts.length > 0 || isSkipped(stage, order)
  if (isThere) files.set('changes.json', jsonOf(merged))
  const takes = new Set(taken[stage].map(({ from }) => from))
  if (takes.has('apply')) tellMissing(lost, 'apply', { wanted: order, there: itemsIn(merged) })
  if (takes.has('gate') && isThere) drawEvidence(drawn, { stage, changes: merged, of })
  return parts.map(({ piece }) => piece)
}

/** Where nothing is left to draft, or to judge, the workflow need not start those jobs: report has an empty file of them. */
function isSkipped(stage: HandOverStage, wanted: readonly string[]): boolean {
  return stage === 'report' && wanted.length === 0
}

interface Judged {
  stage: HandOverStage
  changes: Changes
  of: Pick<Belonging, 'base' | 'plan'>
}

function drawEvidence({ accept, files, lost }: Drawn, { stage, changes, of }: Judged): void {
  const parts = measures.flatMap((reading) => accept(reading, of))
  const drafted = changes.changes.filter(({ status }) => status === 'drafted')
  const merged = mergeEvidence(
    parts.map(({ value }) => value),
    { ...changes, changes: drafted },
  )
  // What was drafted again is what that stage is about to judge.
  const due = drafted.filter(({ round }) => stage !== 'gate-round-2' || round === 1).map(({ itemId }) => itemId)
  if (parts.length > 0 || isSkipped(stage, due)) {
    files.set('evidence.json', jsonOf(merged.file))
    files.set('evidence.md', evidencePage(merged.file))
    files.set('gate.sarif', jsonOf(gateSarif(merged.file)))
  }
  const outdated = merged.outdated.filter((id) => due.includes(id))
  if (outdated.length > 0) {
    lost.push({ stage: 'gate', items: outdated, why: 'what it measured is not what was drafted last' })
  }
  tellMissing(lost, 'gate', { wanted: due, there: [...outdated, ...itemsIn(merged.file)] })
}

function place({ value }: Accepted<Changes>, wanted: readonly string[]): number {
  const [first] = itemsIn(value)
  return first === undefined ? wanted.length : wanted.indexOf(first)
}

function tellMissing(
  lost: Lost[],
  stage: 'apply' | 'gate',
  { wanted, there }: { wanted: readonly string[]; there: readonly string[] },
): void {
  const items = wanted.filter((id) => !there.includes(id))
  if (items.length > 0) lost.push({ stage, items, why: 'its job handed over nothing that counts' })
}

function checkRequired(
  { stage, runId }: Assembling,
  accepted: ReadonlySet<HandOverStage>,
  lost: readonly Lost[],
): void {
  for (const { from, isRequired } of taken[stage]) {
    if (!isRequired || accepted.has(from)) continue
    const why = lost.find((each) => each.stage === from)?.why ?? 'there is no artifact of it in this workflow run'
    throw new UserError(`hand-over: ${stage} needs what ${from} leaves of run ${runId}: ${why}`)
  }
}

/** Losing them costs a model its view of the code, and no correctness: they are told and passed over. */
function outlinesOf(snapshot: Accepted<Snapshot> | null, lost: Lost[]): OutlineLine[] {
  const text = snapshot?.piece.texts.get('outlines.jsonl')
  if (snapshot === null || text === undefined) return []
  try {
    return parseOutlineLines(text, snapshot.value, sourceOf(snapshot.piece, 'outlines.jsonl'))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    lost.push({ stage: 'crawl', items: [], why: error.message })
    return []
  }
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
