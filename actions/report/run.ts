import { parseChanges } from '../shared/contracts/change.ts'
import { parseEvidence } from '../shared/contracts/evidence.ts'
import { parsePlan, type Plan } from '../shared/contracts/plan.ts'
import type { Run } from '../shared/contracts/run.ts'
import { parseSnapshot } from '../shared/contracts/snapshot.ts'
import type { Ports } from '../shared/ports/ports.ts'
import type { RunFile, Store } from '../shared/ports/store.ts'
import { readRunFile } from '../shared/state/read-run-file.ts'
import { openTarget } from '../shared/target/open-target.ts'
import { publish, type Proposal, type Publication } from './publish.ts'
import { reportPage } from './report-page.ts'
import { missingStage, runItems, totals, type StageFiles } from './run-items.ts'

export interface ReportInput {
  runId: string
  location: string
  /** Make branches of unproven changes, too. */
  allowUnproven: boolean
  startedAt: Date
  /** How long the earlier stages took. */
  stages: Run['stages']
  /** The run was to stop after plan. */
  dryRun: boolean
}

type ReportPorts = Pick<Ports, 'git' | 'store' | 'clock' | 'log'>

/**
 * Publishes: passing changes become commits on local branches `llm-ops/<item id>`; `run.json` and `report.md` say what
 * was found, done and measured. It executes nothing of the target. Done twice, it makes the same commits.
 * @throws UserError where the snapshot is missing, ContractError where a file does not hold its contract
 */
export async function report(input: ReportInput, ports: ReportPorts): Promise<Run> {
  const started = ports.clock.monotonic()
  const files = await readStageFiles(input.runId, ports.store)
  ports.log.stage('report', `${files.plan?.items.length ?? 0} item(s)`)
  const published = input.dryRun ? new Map<string, Publication>() : await publishProven(input, files, ports)
  const items = runItems(files, published)
  const error = missingStage(files, input.dryRun)
  const run: Run = {
    schemaVersion: 1,
    runId: input.runId,
    target: files.snapshot.target,
    base: files.snapshot.base.commit,
    startedAt: input.startedAt.toISOString(),
    finishedAt: ports.clock.now().toISOString(),
    status: error === null ? 'done' : 'failed',
    dryRun: input.dryRun,
    stages: [
      ...input.stages.filter(({ stage }) => stage !== 'report'),
      { stage: 'report', seconds: (ports.clock.monotonic() - started) / 1000 },
    ],
    totals: totals(files, items),
    items,
    error,
  }
  // The page first: a run.json that says `done` means that everything is there.
  await ports.store.write(input.runId, 'report.md', reportPage(run, files))
  await ports.store.write(input.runId, 'run.json', `${JSON.stringify(run, null, 2)}\n`)
  ports.log.info(`${run.totals.branches} branch(es), ${run.totals.pass} of ${run.totals.proposed} proposal(s) proven`)
  return run
}

async function readStageFiles(runId: string, store: Store): Promise<StageFiles> {
  const snapshot = await readRunFile(store, { runId, file: 'snapshot.json', writtenBy: 'crawl', parse: parseSnapshot })
  const [plan, changes, evidence] = await Promise.all([
    readOptional(store, { runId, file: 'plan.json', parse: parsePlan }),
    readOptional(store, { runId, file: 'changes.json', parse: parseChanges }),
    readOptional(store, { runId, file: 'evidence.json', parse: parseEvidence }),
  ])
  return { snapshot, plan, changes, evidence }
}

interface OptionalFile<T> {
  runId: string
  file: RunFile
  parse: (text: string, source: string) => T
}

/** A stage that did not get there has left no file: the report says so instead of failing. */
async function readOptional<T>(store: Store, { runId, file, parse }: OptionalFile<T>): Promise<T | null> {
  const text = await store.read(runId, file)
  return text === null ? null : parse(text, `${store.runDir(runId)}/${file}`)
}

async function publishProven(input: ReportInput, { plan, evidence }: StageFiles, ports: ReportPorts) {
  const proposals = plan === null ? [] : proven(plan, evidence, input.allowUnproven)
  if (plan === null || proposals.length === 0) return new Map<string, Publication>()
  const repository = await openTarget({ location: input.location, branch: null }, ports)
  const base = await repository.resolve(plan.base)
  return publish(proposals, { repository, runId: input.runId, base, at: new Date(plan.createdAt) })
}

function proven(plan: Plan, evidence: StageFiles['evidence'], allowUnproven: boolean): Proposal[] {
  const items = new Map(plan.items.map((item) => [item.id, item]))
  return (evidence?.items ?? []).flatMap((facts) => {
    const item = items.get(facts.itemId)
    const wanted = facts.verdict === 'pass' || (allowUnproven && facts.verdict === 'unproven')
    return item === undefined || !wanted ? [] : [{ item, evidence: facts }]
  })
}
