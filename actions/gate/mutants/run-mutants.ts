import type { MutantsSection } from '../../shared/contracts/evidence.ts'
import type { TestRun } from '../../shared/contracts/test-run.ts'
import type { Ports } from '../../shared/ports/ports.ts'
import { findImporters, testsNear } from '../../shared/testing/import-distance.ts'
import type { Importers } from '../../shared/testing/import-distance.ts'
import type { TestReach } from '../../shared/testing/test-reach.ts'
import { noMutants, notRun } from '../sections.ts'
import { prioritise } from './mutant.ts'
import type { Mutant } from './mutant.ts'
import { startBudget } from './schedule.ts'
import { mutantsSection } from './section.ts'
import { stagesFor, testFilesOf } from './stages.ts'
import type { Knowledge } from './stages.ts'
import { tryMutants } from './trial.ts'
import type { Grounds, TrialPorts } from './workplace.ts'

export type MutantPorts = TrialPorts & Pick<Ports, 'outliner'>

export interface MutantsRequest extends Grounds {
  mutants: readonly Mutant[]
  /** A run of all tests on `tree`, with its coverage where there is some. */
  baseline: TestRun
  /** Of the same run. The code under test could have forged it: it orders and leaves out, and never makes a kill. */
  reach: TestReach | null
  /** Ids of tests that gave different answers on the same code: they never kill. */
  flaky: ReadonlySet<string>
  budgetSeconds: number
  /** Worktrees that are worked in side by side; a core each is a good number. */
  workers: number
  /** Where the output of the n-th worker's last run goes: for a person, never printed. */
  outputFile: (worker: number) => string
}

/**
 * Puts one mutant after the other into a worktree of `tree` and runs the tests that reach it. Within the budget: a run
 * that would not end in it is not begun. The tests decide by how their process ended, and by name only where that was no
 * success. A test that looks for the mutant and then passes cannot be told from one that misses it: both let it live.
 * @throws GitError where a worktree cannot be made
 */
export async function runMutants(request: MutantsRequest, ports: MutantPorts): Promise<MutantsSection> {
  const { mutants, baseline, reach, flaky, budgetSeconds } = request
  const unusable = whyUnusable(baseline)
  if (unusable !== null) return noMutants(notRun(unusable), budgetSeconds)
  const budget = startBudget(budgetSeconds, ports.clock)
  const known = knowledgeOf(request, { baseline, reach }, ports)
  const trial = {
    ...request,
    mutants: prioritise(mutants, mutants.length),
    budget,
    stagesOf: (mutant: Mutant, builds: boolean) => stagesFor(mutant, builds ? { ...known, reach: null } : known),
    speaks: (id: string) => !flaky.has(id),
  }
  const records = await tryMutants(trial, ports)
  return 'cannot' in records ? noMutants(notRun(records.cannot), budgetSeconds) : mutantsSection(records, null, budget)
}

/** Why no mutant can be held against this run; null where one can. */
export function whyUnusable({ status, reason, process, command }: TestRun): string | null {
  if (status === 'passed' || status === 'failed') return null
  // A command that leaves no report still says by its exit code whether the tests pass.
  if (status === 'inconclusive' && command?.runner === 'custom' && command.junit === null && process?.exitCode === 0) {
    return null
  }
  return `the tests do not run on the change itself (${reason})`
}

/** What is known of the tests; who imports whom is found out when it is first asked for. */
export function knowledgeOf(
  { scratch, tree }: Pick<Grounds, 'scratch' | 'tree'>,
  { baseline, reach }: { baseline: TestRun; reach: TestReach | null },
  ports: MutantPorts,
): Knowledge {
  const testFiles = testFilesOf(baseline)
  let importers: Promise<Importers> | null = null
  return {
    reach,
    coverage: baseline.coverage,
    testFiles,
    async importers(path) {
      importers ??= scratch.checkout(tree).then((worktree) => findImporters(worktree, ports))
      return testsNear(path, await importers, testFiles)
    },
  }
}
