import { parseChanges } from '../shared/contracts/change.ts'
import { UserError } from '../shared/contracts/errors.ts'
import { parseEvidence } from '../shared/contracts/evidence.ts'
import { parsePlan, type Plan } from '../shared/contracts/plan.ts'
import type { Run } from '../shared/contracts/run.ts'
import { parseSnapshot } from '../shared/contracts/snapshot.ts'
import type { Ports } from '../shared/ports/ports.ts'
import type { Store } from '../shared/ports/store.ts'
import { indexRun } from '../shared/state/proposal-index.ts'
import { readRunFile, readRunFileIfThere } from '../shared/state/read-run-file.ts'
import { openTarget } from '../shared/target/open-target.ts'
import { publish, type Proposal, type Publication, type Publishing } from './publish.ts'
import { reportPage } from './report-page.ts'
import { missingStage, runItems, totals, type StageFiles } from './run-items.ts'
import { counted } from '../shared/wording/counted.ts'

export interface ReportInput {
  runId: string
  location: string
  /** Make branches of unproven changes, too. */
  allowUnproven: boolean
  /** Globs of protected files that may be changed: the same that gate was given. */
  allowPaths: string[]
  startedAt: Date
  /** How long the earlier stages took. */
  stages: Run['stages']
  /** The run was to stop after plan. */
  dryRun: boolean
  /** Where proven changes go. */
  publish: Publish
}

/** Proven changes, and what is known of the run: to local branches, or to pull requests. */
export type Publish = (what: ToPublish) => Promise<ReadonlyMap<string, Publication>>

export interface ToPublish {
  proposals: readonly Proposal[]
  publishing: Publishing
  files: StageFiles
}

/** To new local branches. */
export function publishLocally({ proposals, publishing }: ToPublish): Promise<ReadonlyMap<string, Publication>> {
  return publish(proposals, publishing)
}

type ReportPorts = Pick<Ports, 'git' | 'store' | 'clock' | 'log'>

/**
 * Publishes: passing changes become commits on local branches `llm-ops/<item id>`; `run.json` and `report.md` say what
 * was found, done and measured. It executes nothing of the target. Done twice, it makes the same commits.
 * @throws UserError where the snapshot is missing or the files are not of one run and base, ContractError where a file
 *   does not hold its contract
 */
export async function report(input: ReportInput, ports: ReportPorts): Promise<Run> {
  const started = ports.clock.monotonic()
  const files = await readStageFiles(input, ports.store)
  ports.log.stage('report', counted(files.plan?.items.length ?? 0, 'item'))
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
  // The page and the index first: a run.json that says `done` means that everything is there.
  await ports.store.write(input.runId, 'report.md', reportPage(run, files, published))
  await indexRun({ run, plan: files.plan }, ports.store)
  await ports.store.write(input.runId, 'run.json', `${JSON.stringify(run, null, 2)}\n`)
  ports.log.info(
    `${counted(run.totals.branches, 'branch')}, ${run.totals.pass} of ${counted(run.totals.proposed, 'proposal')} proven`,
  )
  return run
}

/**
 * A stage that did not get there has left no file: the report says so instead of failing. After a dry run what stands
 * behind the plan is of an earlier run with the same id.
 */
async function readStageFiles({ runId, dryRun }: ReportInput, store: Store): Promise<StageFiles> {
  const snapshot = await readRunFile(store, { runId, file: 'snapshot.json', writtenBy: 'crawl', parse: parseSnapshot })
  const [plan, changes, evidence] = await Promise.all([
    readRunFileIfThere(store, { runId, file: 'plan.json', writtenBy: 'plan', parse: parsePlan }),
    dryRun ? null : readRunFileIfThere(store, { runId, file: 'changes.json', writtenBy: 'apply', parse: parseChanges }),
    dryRun
      ? null
      : readRunFileIfThere(store, { runId, file: 'evidence.json', writtenBy: 'gate', parse: parseEvidence }),
  ])
  const base = snapshot.base.commit
  for (const [stage, file] of Object.entries({ plan, apply: changes, gate: evidence })) {
    if (file === null || file.base === base) continue
    throw new UserError(`run ${runId}: ${stage} worked on ${file.base} and crawl on ${base}: run ${stage} again`)
  }
  return { snapshot, plan, changes, evidence }
}

async function publishProven(input: ReportInput, files: StageFiles, ports: ReportPorts) {
  const { plan, evidence } = files
  if (plan === null) return new Map<string, Publication>()
  const proposals = proven(plan, evidence, input.allowUnproven)
  const repository = await openTarget({ location: input.location, branch: null }, ports)
  const base = await repository.resolve(plan.base)
  const { runId, allowPaths } = input
  const publishing = { repository, runId, base, allowPaths, at: new Date(plan.createdAt) }
  return input.publish({ proposals, publishing, files })
}

function proven(plan: Plan, evidence: StageFiles['evidence'], allowUnproven: boolean): Proposal[] {
  const items = new Map(plan.items.map((item) => [item.id, item]))
  return (evidence?.items ?? []).flatMap((facts) => {
    const item = items.get(facts.itemId)
    const wanted = facts.verdict === 'pass' || (allowUnproven && facts.verdict === 'unproven')
    return item === undefined || !wanted ? [] : [{ item, evidence: facts }]
  })
}
