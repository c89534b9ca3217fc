import type { MutantRecord, MutantsSection } from '../../shared/contracts/evidence.ts'
import type { TestRun } from '../../shared/contracts/test-run.ts'
import type { TestReach } from '../../shared/testing/test-reach.ts'
import { noMutants, notRun } from '../sections.ts'
import { prioritise } from './mutant.ts'
import type { Mutant } from './mutant.ts'
import { withSpaces } from './neutral.ts'
import { knowledgeOf, whyUnusable } from './run-mutants.ts'
import type { MutantPorts, MutantsRequest } from './run-mutants.ts'
import { startBudget } from './schedule.ts'
import type { Budget } from './schedule.ts'
import { mutantsSection } from './section.ts'
import { stagesFor } from './stages.ts'
import { textOf, tryMutants } from './trial.ts'
import type { Trial } from './trial.ts'

export interface NewTestsRequest extends MutantsRequest {
  /** Ids of the tests that the change adds, and that passed each time on clean code. */
  newTests: ReadonlySet<string>
  /** The tree that the change starts from, and the test files in which it differs. */
  base: { tree: string; testFiles: readonly string[] }
  /** The tests of `base.tree`: the change had no part in what they say. */
  before: { run: TestRun; reach: TestReach | null }
}

/** The share of the budget in which the new tests are tried; the rest is for the old ones. */
const SHARE_OF_NEW = 0.5

/**
 * Do new tests find a fault that the old ones miss? Tries the new tests on the mutants of their target's lines (the
 * section's counts are theirs), then the old tests, as the base has them, on those that the new ones kill. `newlyKilled`
 * is the first that the old let live and that the new kill a second time, in a fresh worktree. A test that reads the source
 * instead of running it kills nothing here; one that takes it apart (its syntax tree, its byte code) cannot be told from a
 * test.
 */
export async function judgeNewTests(request: NewTestsRequest, ports: MutantPorts): Promise<MutantsSection> {
  const { baseline, before, newTests, budgetSeconds } = request
  const unusable = whyUnusable(baseline) ?? whyUnusable(before.run)
  if (unusable !== null) return noMutants(notRun(unusable), budgetSeconds)
  const budget = startBudget(budgetSeconds, ports.clock)
  if (newTests.size === 0) return mutantsSection([], null, budget)
  const trials = trialsOf(request, budget, ports)
  const mutants = uncoveredFirst(prioritise(request.mutants, request.mutants.length), before.run)
  const first = { ...budget, left: () => budget.left() - budgetSeconds * (1 - SHARE_OF_NEW) }
  const records = await tryMutants({ ...trials.byNew, mutants, budget: first }, ports)
  if ('cannot' in records) return noMutants(notRun(records.cannot), budgetSeconds)
  const candidates = records.filter((record) => isKilledBy(record, newTests))
  const newlyKilled = await firstThatOldMiss(candidates, { mutants, trials, newTests }, ports)
  return mutantsSection(records, newlyKilled, budget)
}

interface Trials {
  byNew: Omit<Trial, 'mutants'>
  byOld: () => Promise<Omit<Trial, 'mutants'>>
}

function trialsOf(request: NewTestsRequest, budget: Budget, ports: MutantPorts): Trials {
  const { baseline, before, newTests, flaky, scratch } = request
  const newFiles = [
    ...new Set(baseline.cases.flatMap(({ id, file }) => (newTests.has(id) && file !== null ? [file] : []))),
  ]
  const group = newFiles.length === 0 ? null : newFiles
  return {
    byNew: {
      ...request,
      budget,
      stagesOf: async () => [group],
      speaks: (id) => newTests.has(id) && !flaky.has(id),
    },
    async byOld() {
      const oldTree = await withOldTests(request)
      const known = knowledgeOf({ scratch, tree: oldTree }, { baseline: before.run, reach: before.reach }, ports)
      const isQuick = (before.run.process?.seconds ?? 0) * 2 <= budget.left()
      const stagesOf = async (mutant: Mutant, builds: boolean) => {
        const stages = await stagesFor(mutant, isQuick || builds ? { ...known, reach: null } : known)
        return stages === 'not-reached' ? [null] : stages
      }
      return { ...request, tree: oldTree, baseline: before.run, budget, stagesOf, speaks: (id) => !flaky.has(id) }
    },
  }
}

/** Head's sources under the tests of the base. */
async function withOldTests({ scratch, tree, base }: NewTestsRequest): Promise<string> {
  const old = new Map<string, Uint8Array | null>()
  for (const path of base.testFiles) old.set(path, await scratch.read(base.tree, path))
  return scratch.writeTree(tree, old)
}

/** What no old test runs, no old test can kill: there new tests have the most to say. */
function uncoveredFirst(mutants: readonly Mutant[], { coverage }: TestRun): Mutant[] {
  const missed = new Map((coverage?.files ?? []).map(({ path, missed }) => [path, new Set(missed)]))
  const rank = ({ path, line }: Mutant) => (missed.get(path)?.has(line) === true ? 0 : 1)
  return mutants.toSorted((a, b) => rank(a) - rank(b))
}

function isKilledBy({ outcome, killedBy }: MutantRecord, tests: ReadonlySet<string>): boolean {
  return outcome === 'killed' && killedBy.some((id) => tests.has(id))
}

interface Search {
  mutants: readonly Mutant[]
  trials: Trials
  newTests: ReadonlySet<string>
}

async function firstThatOldMiss(
  candidates: readonly MutantRecord[],
  { mutants, trials, newTests }: Search,
  ports: MutantPorts,
): Promise<MutantRecord | null> {
  if (candidates.length === 0) return null
  const byId = new Map(mutants.map((mutant) => [mutant.id, mutant]))
  const byOld = await trials.byOld()
  const lives = ({ outcome }: MutantRecord) => outcome === 'survived'
  for (let left = [...candidates]; left.length > 0;) {
    const queue = left.flatMap(({ id }) => byId.get(id) ?? [])
    const old = await tryMutants({ ...byOld, mutants: queue, isEnough: lives }, ports)
    const missed = 'cannot' in old ? undefined : old.find(lives)
    if (missed === undefined) return null
    if (await isConfirmed(byId.get(missed.id), { trials, newTests }, ports)) {
      return candidates.find(({ id }) => id === missed.id) ?? null
    }
    left = left.slice(left.findIndex(({ id }) => id === missed.id) + 1)
  }
  return null
}

/**
 * Once more, in a fresh worktree: the whole verdict rests on it. The new tests fail again on the mutant, and not on a
 * line that reads another way and means the same.
 */
async function isConfirmed(
  mutant: Mutant | undefined,
  { trials, newTests }: Omit<Search, 'mutants'>,
  ports: MutantPorts,
): Promise<boolean> {
  if (mutant === undefined) return false
  const { scratch, tree } = trials.byNew
  const text = textOf((await scratch.read(tree, mutant.path)) ?? new Uint8Array())
  const again = await tryMutants({ ...trials.byNew, mutants: [mutant, withSpaces(mutant, text)] }, ports)
  if ('cannot' in again) return false
  const [killed, spaced] = again
  return killed !== undefined && isKilledBy(killed, newTests) && spaced?.outcome === 'survived'
}
