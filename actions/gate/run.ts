import { parseChanges, type Change, type Changes } from '../shared/contracts/change.ts'
import { UserError } from '../shared/contracts/errors.ts'
import type { Evidence, EvidenceFile } from '../shared/contracts/evidence.ts'
import { parsePlan, type Plan, type PlanItem, type Verdict } from '../shared/contracts/plan.ts'
import type { TestRun } from '../shared/contracts/test-run.ts'
import type { Repository } from '../shared/ports/git.ts'
import { readRunFile } from '../shared/state/read-run-file.ts'
import { openTarget } from '../shared/target/open-target.ts'
import { runTests } from '../shared/testing/run-tests.ts'
import type { TestSettings } from '../shared/testing/settings.ts'
import { stoppedEvidence } from './stopped-evidence.ts'
import { judgeItem, type Bench, type GatePorts } from './judge-item.ts'
import { counted } from '../shared/wording/counted.ts'

export interface GateInput {
  runId: string
  location: string
  tests: TestSettings
  /** Globs of protected files that may be changed. */
  allowPaths: string[]
  /** 0–1. */
  minConfidence: number
  /** Only said in the summary: the verdict stays what it is, and its readers decide. */
  allowUnproven: boolean
}

/**
 * Judges every drafted change of a run by what is measured, and writes `evidence.json`. The tests run once on the base
 * and once on each candidate, in worktrees of scratch repositories.
 * @throws UserError where a file of the run is missing or two of them do not belong together
 */
export async function gate(input: GateInput, ports: GatePorts): Promise<EvidenceFile> {
  const { runId, location } = input
  const plan = await readRunFile(ports.store, { runId, file: 'plan.json', writtenBy: 'plan', parse: parsePlan })
  const changes = await readRunFile(ports.store, {
    runId,
    file: 'changes.json',
    writtenBy: 'apply',
    parse: parseChanges,
  })
  const work = pair(plan, changes)
  const repository = await openTarget({ location, branch: null }, ports)
  ports.log.stage('gate', counted(work.length, 'change'))
  const items = work.length === 0 ? [] : await judgeAll(work, await prepare(input, { plan, repository, ports }), ports)
  const result: EvidenceFile = { schemaVersion: 1, runId, base: plan.base, items }
  await ports.store.write(runId, 'evidence.json', `${JSON.stringify(result, null, 2)}\n`)
  ports.log.info(summary(items, input.allowUnproven))
  return result
}

interface Work {
  item: PlanItem
  change: Change
}

/** Drafted changes, each with its plan item. */
function pair(plan: Plan, changes: Changes): Work[] {
  if (plan.base !== changes.base) {
    throw new UserError(
      `run ${plan.runId}: plan.json is of ${plan.base} and changes.json of ${changes.base}: run apply again`,
    )
  }
  const items = new Map(plan.items.map((item) => [item.id, item]))
  return changes.changes
    .filter(({ status }) => status === 'drafted')
    .map((change) => {
      const item = items.get(change.itemId)
      if (item !== undefined) return { item, change }
      throw new UserError(
        `run ${plan.runId}: changes.json has ${change.itemId}, which plan.json has not: run apply again`,
      )
    })
}

interface Setup {
  plan: Plan
  repository: Repository
  ports: GatePorts
}

async function prepare(input: GateInput, { plan, repository, ports }: Setup): Promise<Bench> {
  const base = await repository.resolve(plan.base)
  const folder = ports.store.runDir(plan.runId)
  const outputFile = (label: string) => `${folder}/${label}.txt`
  const { tests, allowPaths, minConfidence } = input
  ports.log.info('running the tests on the base')
  const before = await testBase({ repository, tests, tree: base.tree, outputFile: outputFile('tests-before') }, ports)
  const paths = new Set((await repository.entries(base.tree)).map(({ path }) => path))
  return { repository, base, paths, before, tests, allowPaths, minConfidence, outputFile }
}

interface BaseTests {
  repository: Repository
  tree: string
  tests: TestSettings
  outputFile: string
}

/** Measured here, not taken from crawl: before and after must come from the same job, machine and hour. */
async function testBase({ repository, tree, tests, outputFile }: BaseTests, ports: GatePorts): Promise<TestRun> {
  await using scratch = await repository.scratch()
  const worktree = await scratch.checkout(tree)
  // Awaited here: the scratch repository goes with this scope.
  return await runTests({ worktree, target: repository.dir, settings: tests, outputFile, coverage: true }, ports)
}

async function judgeAll(work: readonly Work[], bench: Bench, ports: GatePorts): Promise<Evidence[]> {
  const evidence: Evidence[] = []
  for (const { item, change } of work) {
    ports.log.progress(evidence.length, work.length, `${item.title} in ${item.filePath}`)
    evidence.push(await judgeSafely({ item, change }, bench, ports))
  }
  ports.log.progress(work.length, work.length, 'changes judged')
  return evidence
}

/** What goes wrong with one change is that change's failure; the others are still judged. */
async function judgeSafely({ item, change }: Work, bench: Bench, ports: GatePorts): Promise<Evidence> {
  try {
    return await judgeItem({ item, change, bench }, ports)
  } catch (error) {
    const message = `it could not be judged: ${(error as Error).message}`
    ports.log.warn(`${item.id}: ${message}`)
    return stoppedEvidence({
      base: bench.base.commit,
      change,
      before: bench.before,
      note: { code: 'gate-error', message },
    })
  }
}

function summary(items: readonly Evidence[], allowUnproven: boolean): string {
  const number = (wanted: Verdict) => items.filter(({ verdict }) => verdict === wanted).length
  const unproven = number('unproven')
  const hint = unproven > 0 && allowUnproven ? ' (treated like passing: allow-unproven)' : ''
  return `${number('pass')} pass, ${number('fail')} fail, ${unproven} unproven${hint}`
}
