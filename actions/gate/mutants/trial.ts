import type { MutantOutcome, MutantRecord } from '../../shared/contracts/evidence.ts'
import type { TestRun } from '../../shared/contracts/test-run.ts'
import { cleanRuns } from './clean-runs.ts'
import type { CleanRuns } from './clean-runs.ts'
import { applyMutant } from './mutant.ts'
import type { Mutant } from './mutant.ts'
import { isDoubtful, seenIn } from './outcome.ts'
import type { CleanRun, Seen } from './outcome.ts'
import { takeTurns, timeLimit, workThrough } from './schedule.ts'
import type { Budget, Turns } from './schedule.ts'
import type { Stages } from './stages.ts'
import { openWorkplace } from './workplace.ts'
import type { Grounds, TrialPorts, Workplace } from './workplace.ts'

export interface Trial extends Grounds {
  /** In the order in which they are to be tried. */
  mutants: readonly Mutant[]
  /** All tests on the clean tree. */
  baseline: TestRun
  /** `builds`: the tests run what a build makes of the sources, so that what they reach is not where the mutants are. */
  stagesOf: (mutant: Mutant, builds: boolean) => Promise<Stages>
  /** May the failure of this test speak? */
  speaks: (id: string) => boolean
  /** Worktrees that are worked in side by side. */
  workers: number
  budget: Budget
  /** Where the output of the n-th worker's last run lies. */
  outputFile: (worker: number) => string
  /** Told of each result; true ends the trial. */
  isEnough?: (record: MutantRecord) => boolean
}

/** Worktrees are kept until the scratch repository goes: a change whose every mutant leaves a mess must not fill the disk. */
const MAX_WORKTREES = 40

/** The share of the budget that the first clean run may take where the tests need a build. */
const BUILD_SHARE = 4

interface Workshop {
  trial: Trial
  clean: CleanRuns
  turns: Turns
  records: Map<string, MutantRecord>
  original: (path: string) => Promise<Uint8Array>
  isOver: () => boolean
  end: () => void
}

/**
 * Tries one mutant after the other, each in a process of its own, until they or the budget are used up.
 * @returns a record for each mutant, in their order; or why none could be tried
 */
export async function tryMutants(trial: Trial, ports: TrialPorts): Promise<MutantRecord[] | { cannot: string }> {
  const shop = openWorkshop(trial)
  const queue: Job[] = trial.mutants.map((mutant) => ({ mutant, stage: 0, again: null }))
  await using places = new AsyncDisposableStack()
  let made = 0
  let workplaces: Workplace[] = []
  while (queue.length > 0 && !shop.isOver() && (made < MAX_WORKTREES || workplaces.length > 0)) {
    const wanted = Math.min(Math.min(trial.workers, queue.length) - workplaces.length, MAX_WORKTREES - made)
    for (let n = 0; n < wanted; n++) {
      const place = await openWorkplace(trial, trial.outputFile((made % trial.workers) + 1), ports)
      if ('cannot' in place) return place
      made++
      workplaces.push(places.use(place))
    }
    if (made > wanted) for (const place of workplaces) await place.provideAgain()
    const slow = await tooSlowToBuild(shop, queue[0]?.mutant, workplaces[0])
    if (slow !== null) return { cannot: slow }
    workplaces = await oneRound(shop, { queue, workplaces }, ports)
  }
  return trial.mutants.map((mutant) => shop.records.get(mutant.id) ?? recordOf(mutant, unseen('not-run')))
}

function openWorkshop(trial: Trial): Workshop {
  const { scratch, tree, baseline, speaks, settings, budget } = trial
  const originals = new Map<string, Promise<Uint8Array | null>>()
  const turns = takeTurns()
  let ended = false
  const original = async (path: string): Promise<Uint8Array> => {
    const content = originals.get(path) ?? scratch.read(tree, path)
    originals.set(path, content)
    const bytes = await content
    if (bytes === null) throw new Error(`${path} is not in tree ${tree}: its mutants are of another one`)
    return bytes
  }
  return {
    trial,
    clean: cleanRuns({ baseline, speaks, wallSeconds: settings.wallSeconds, budget, turns, original }),
    turns,
    records: new Map(),
    original,
    isOver: () => ended || budget.left() <= 0,
    end: () => void (ended = true),
  }
}

async function tooSlowToBuild(
  { clean, trial }: Workshop,
  mutant: Mutant | undefined,
  place: Workplace | undefined,
): Promise<string | null> {
  if (place?.builds !== true || mutant === undefined) return null
  const run = await clean.of({ files: null, path: mutant.path }, place)
  const most = trial.budget.seconds / BUILD_SHARE
  if (run !== null && run.seconds <= most) return null
  const took = run === null ? 'failed or took too long' : `took ${Math.round(run.seconds)} s`
  return `the tests run what a build makes, and building and testing ${took}: raise the input 'mutant-budget'`
}

/** One run that is to be made. */
interface Job {
  mutant: Mutant
  /** Which of the mutant's groups of test files. */
  stage: number
  /** `to-the-end`: one that stopped early left a question; `alone`: what it said could be the machine's doing. */
  again: 'to-the-end' | 'alone' | null
}

interface Round {
  queue: Job[]
  workplaces: readonly Workplace[]
}

/**
 * Works until the queue is empty or a run left something behind in its worktree. Worktrees share what is installed, and a
 * fresh one may replace that: so all stand still before one is made.
 * @returns the worktrees that are as they were
 */
async function oneRound(shop: Workshop, { queue, workplaces }: Round, ports: TrialPorts): Promise<Workplace[]> {
  const { trial, records } = shop
  const soiled = new Set<Workplace>()
  const isOver = () => soiled.size > 0 || shop.isOver()
  const work = async (place: Workplace, job: Job): Promise<void> => {
    const { result, isClean } = await tryOne(shop, place, job)
    if (!isClean) soiled.add(place)
    if ('next' in result) return void queue.unshift(result.next)
    const record = recordOf(job.mutant, result.seen)
    records.set(job.mutant.id, record)
    ports.log.progress(records.size, trial.mutants.length, 'mutants')
    if (trial.isEnough?.(record) === true) shop.end()
  }
  const ends = await Promise.allSettled(
    workplaces.map((place) => workThrough(queue, isOver, (job) => work(place, job))),
  )
  // Not sooner: while one works, its worktree must stay.
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return workplaces.filter((place) => !soiled.has(place))
}

interface Tried {
  result: { seen: Seen | Unreached } | { next: Job }
  /** Is the worktree as it was? */
  isClean: boolean
}

type Unreached = { outcome: 'not-reached'; killedBy: [] }

async function tryOne(shop: Workshop, place: Workplace, job: Job): Promise<Tried> {
  const { mutant } = job
  const stages = await shop.trial.stagesOf(mutant, place.builds)
  if (stages === 'not-reached') return { result: { seen: { outcome: 'not-reached', killedBy: [] } }, isClean: true }
  const files = stages[job.stage]
  if (files === undefined) return { result: { seen: unseen('survived') }, isClean: true }
  const clean = await shop.clean.of({ files, path: mutant.path }, place)
  const isClean = !shop.clean.dirtied.has(place)
  if (clean === null) return { result: { seen: unseen('not-run') }, isClean }
  if (!isClean) return { result: { next: job }, isClean }
  const mutated = { place, job, files, clean }
  const made = await (job.again === 'alone'
    ? shop.turns.alone(() => runMutated(shop, mutated))
    : shop.turns.beside(() => runMutated(shop, mutated)))
  const isLast = job.stage === stages.length - 1
  return { result: whatFollows(job, made.seen, { clean, isLast }), isClean: made.isClean }
}

function whatFollows(job: Job, seen: Seen, { clean, isLast }: { clean: CleanRun; isLast: boolean }): Tried['result'] {
  if (job.again === null && seen.outcome === 'unclear') return { next: { ...job, again: 'to-the-end' } }
  if (job.again !== 'alone' && isDoubtful(seen, clean)) return { next: { ...job, again: 'alone' } }
  if (isLast || (seen.outcome !== 'survived' && seen.outcome !== 'unclear')) return { seen }
  return { next: { ...job, stage: job.stage + 1, again: null } }
}

interface MutatedTry {
  place: Workplace
  job: Job
  files: readonly string[] | null
  clean: CleanRun
}

async function runMutated(shop: Workshop, { place, job: { mutant, again }, files, clean }: MutatedTry) {
  const limit = timeLimit(clean.seconds, shop.trial.budget, again === 'alone' ? 2 : 1)
  const content = await shop.original(mutant.path)
  const faulty = mutated(content, mutant)
  if (limit === null || faulty === null) return { seen: unseen('not-run'), isClean: true }
  if (!(await place.write(mutant.path, faulty))) return { seen: unseen('not-run'), isClean: false }
  const fast = clean.fast && again === null
  const made = await place.run({ files, failFast: fast, wallSeconds: limit.seconds })
  if (made.run.process?.stoppedBy === 'cancelled') shop.end()
  const isBack = await place.write(mutant.path, content)
  const changed = (await place.changed()).filter((path) => path !== mutant.path)
  return { seen: seenIn({ ...made, cut: limit.cut }, { ...clean, fast }), isClean: isBack && changed.length === 0 }
}

/** Byte order marks stay: the mutants were made from a text that has them. */
export function textOf(content: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
}

/** null for bytes that are no UTF-8: they could not be put back together around the fault. */
function mutated(content: Uint8Array, mutant: Mutant): Uint8Array | null {
  const text = textOf(content)
  if (new TextEncoder().encode(text).length !== content.length) return null
  if (text.slice(mutant.start, mutant.end) !== mutant.original) {
    throw new Error(`${mutant.id} does not fit ${mutant.path}: it was made from another text`)
  }
  return new TextEncoder().encode(applyMutant(text, mutant))
}

function unseen(outcome: 'survived' | 'not-run'): Seen {
  return { outcome, killedBy: [] }
}

function recordOf({ id, path, line, operator, original, replacement }: Mutant, seen: Seen | Unreached): MutantRecord {
  // What stayed unclear to the end was killed by no test that may speak.
  const outcome: MutantOutcome = seen.outcome === 'unclear' ? 'survived' : seen.outcome
  return { id, path, line, operator, original, replacement, outcome, killedBy: [...seen.killedBy] }
}
