import type { Codemod } from '../shared/codemods/codemod.ts'
import { branchPrefix, type KnownItem, type Plan, type PlanItem } from '../shared/contracts/plan.ts'
import { parseSnapshot, type Snapshot } from '../shared/contracts/snapshot.ts'
import type { Repository } from '../shared/ports/git.ts'
import type { Ports } from '../shared/ports/ports.ts'
import { isOptedOutAt } from '../shared/no-llm/opted-out-at.ts'
import { readRunFile } from '../shared/state/read-run-file.ts'
import { openTarget } from '../shared/target/open-target.ts'
import { counted } from '../shared/wording/counted.ts'
import { chooseEngine, type ChosenEngine, type EngineWish } from './choose-engine.ts'
import { planByCodemods } from './codemod-plan.ts'
import { isSettled, openHistory, type HistoryPorts } from './history.ts'
import { byRank } from './rank.ts'
import { pathMatcher, selectCodemods } from './selection.ts'

export interface PlanInput {
  runId: string
  location: string
  /** Proposals at the most; the best ranked stay. */
  maxItems: number
  /** Codemod ids or actions. */
  select: string[]
  ignore: string[]
  /** Globs. */
  excludePaths: string[]
  /** Propose again what an earlier run judged and did not pass. */
  retry: boolean
  codemods: readonly Codemod[]
  /** What others than the local state know: which of these were proposed before, and are not to be again. */
  known?: (items: readonly PlanItem[]) => Promise<ReadonlyMap<string, KnownItem>>
  /** Who proposes. */
  engine: EngineWish['engine']
}

type PlanPorts = Pick<Ports, 'git' | 'store' | 'parsers' | 'clock' | 'log' | 'engines'>

/**
 * Reads the snapshot and decides what to propose; writes `plan.json`. It never executes the target's code: contents are
 * read from git by blob id and parsed, or shown to a model.
 * @throws UserError for an unknown codemod id, where there is no snapshot, or where `engine: model` cannot be had
 */
export async function plan(input: PlanInput, ports: PlanPorts): Promise<Plan> {
  const now = ports.clock.now()
  const { runId, location, maxItems } = input
  const codemods = selectCodemods(input.codemods, input)
  const snapshot = await readRunFile(ports.store, {
    runId,
    file: 'snapshot.json',
    writtenBy: 'crawl',
    parse: parseSnapshot,
  })
  const repository = await openTarget({ location, branch: null }, ports)
  const deciding = { input, codemods, snapshot, repository, now }
  const chosen = await engineFor(deciding, ports)
  ports.log.stage('plan', stageText(chosen, deciding))
  const found = await (chosen.name === 'model' ? byModel(deciding, chosen, ports) : byCodemods(deciding, ports))
  const ranked = found.fresh.toSorted(byRank)
  const result: Plan = {
    schemaVersion: 2,
    runId,
    createdAt: now.toISOString(),
    target: snapshot.target,
    base: snapshot.base.commit,
    engine: chosen.name,
    engineReason: chosen.reason,
    items: ranked.slice(0, maxItems),
    known: found.known,
    leftOut: found.leftOut,
    deferred: found.deferred + Math.max(0, ranked.length - maxItems),
    spending: found.spending,
    calibration: found.calibration,
  }
  await ports.store.write(runId, 'plan.json', `${JSON.stringify(result, null, 2)}\n`)
  ports.log.info(summary(result))
  return result
}

interface Deciding {
  input: PlanInput
  codemods: readonly Codemod[]
  snapshot: Snapshot
  repository: Repository
  now: Date
}

interface Found extends Pick<Plan, 'known' | 'leftOut' | 'deferred' | 'spending' | 'calibration'> {
  fresh: PlanItem[]
}

async function engineFor({ input, snapshot, repository }: Deciding, { engines }: PlanPorts): Promise<ChosenEngine> {
  const wish = { engine: input.engine, noLlm: snapshot.noLlm }
  return chooseEngine(wish, engines, async () => {
    return engines.open({
      runId: input.runId,
      stage: 'plan',
      isOptedOut: isOptedOutAt(snapshot.base.tree, repository),
      branches: await repository.branches(branchPrefix),
      spent: null,
      share: 1,
      before: null,
    })
  })
}

function stageText(chosen: ChosenEngine, { codemods, snapshot }: Deciding): string {
  const who = chosen.name === 'model' ? 'a model' : counted(codemods.length, 'codemod')
  return `${who} on ${counted(snapshot.files.length, 'file')}: ${chosen.reason}`
}

async function byCodemods({ input, codemods, snapshot, repository, now }: Deciding, ports: PlanPorts): Promise<Found> {
  const search = { snapshot, codemods, excluded: pathMatcher(input.excludePaths), today: now, repository }
  const { items, leftOut } = await planByCodemods(search, ports)
  const split = await withoutKnown(await splitByHistory(items, { input, repository, ports }), input)
  return { ...split, leftOut, deferred: 0, spending: null, calibration: null }
}

async function byModel(
  { input, snapshot, repository, now }: Deciding,
  { engine }: Extract<ChosenEngine, { name: 'model' }>,
  ports: PlanPorts,
): Promise<Found> {
  await using opened = engine
  const { runId, retry, maxItems, select, ignore } = input
  // Most runs have no model: what asks one is loaded where there is one.
  const { planByModel } = await import('./model-plan.ts')
  const branches = await repository.branches(branchPrefix)
  const history = await openHistory({ runId, branches }, ports)
  const settled = new Map<string, KnownItem>()
  const isKnown = async (id: string): Promise<boolean> => {
    const before = await history.of(id)
    if (before === null || !isSettled(before, retry)) return false
    settled.set(id, before)
    return true
  }
  const excluded = pathMatcher(input.excludePaths)
  const wish = { snapshot, maxItems, excluded, select, ignore, known: { has: isKnown }, today: now }
  const { items, known, ...found } = await planByModel({ ...wish, engine: opened, repository }, ports)
  const split = { fresh: items, known: known.flatMap((id) => settled.get(id) ?? []) }
  return { ...found, ...(await withoutKnown(split, input)) }
}

type Split = Pick<Found, 'fresh' | 'known'>

async function withoutKnown({ fresh, known }: Split, input: PlanInput): Promise<Split> {
  const elsewhere = (await input.known?.(fresh)) ?? new Map<string, KnownItem>()
  const settled = [...elsewhere.values()].filter((before) => isSettled(before, input.retry))
  const ids = new Set(settled.map(({ id }) => id))
  return { fresh: fresh.filter(({ id }) => !ids.has(id)), known: [...known, ...settled] }
}

interface Past {
  input: Pick<PlanInput, 'runId' | 'retry'>
  repository: Pick<Repository, 'branches'>
  ports: HistoryPorts
}

async function splitByHistory(items: readonly PlanItem[], { input, repository, ports }: Past) {
  const branches = await repository.branches(branchPrefix)
  const history = await openHistory({ runId: input.runId, branches }, ports)
  const fresh: PlanItem[] = []
  const known: KnownItem[] = []
  for (const item of items) {
    const before = await history.of(item.id, { filePath: item.filePath, title: item.title })
    if (before !== null && isSettled(before, input.retry)) known.push(before)
    else fresh.push(item)
  }
  return { fresh, known }
}

function summary({ items, known, deferred, leftOut }: Plan): string {
  const parts = [counted(items.length, 'proposal')]
  if (deferred > 0) parts.push(`${deferred} more wait for a later run (max-items)`)
  if (known.length > 0) parts.push(`${known.length} were proposed before`)
  if (leftOut.length > 0) parts.push(`${counted(leftOut.length, 'note')} on what was left out`)
  return parts.join(', ')
}
