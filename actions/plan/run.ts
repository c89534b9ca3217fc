import type { Codemod } from '../shared/codemods/codemod.ts'
import type { KnownItem, Plan, PlanItem } from '../shared/contracts/plan.ts'
import { parseSnapshot, type Snapshot } from '../shared/contracts/snapshot.ts'
import type { Repository } from '../shared/ports/git.ts'
import type { Ports } from '../shared/ports/ports.ts'
import { readRunFile } from '../shared/state/read-run-file.ts'
import { openTarget } from '../shared/target/open-target.ts'
import { findProposals } from './find-proposals.ts'
import { branchPrefix, isSettled, readHistory } from './history.ts'
import { planItem } from './plan-item.ts'
import { byRank } from './rank.ts'
import { pathMatcher, selectCodemods } from './selection.ts'
import { coverageByPath } from './touched-coverage.ts'
import { counted } from '../shared/wording/counted.ts'

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
}

type PlanPorts = Pick<Ports, 'git' | 'store' | 'parsers' | 'clock' | 'log'>

/**
 * Reads the snapshot and decides what to propose; writes `plan.json`. It never executes the target's code: contents are
 * read from git by blob id and parsed.
 * @throws UserError for an unknown codemod id, or where there is no snapshot
 */
export async function plan(input: PlanInput, ports: PlanPorts): Promise<Plan> {
  const now = ports.clock.now()
  const codemods = selectCodemods(input.codemods, input)
  const { runId, location } = input
  const snapshot = await readRunFile(ports.store, {
    runId,
    file: 'snapshot.json',
    writtenBy: 'crawl',
    parse: parseSnapshot,
  })
  const repository = await openTarget({ location, branch: null }, ports)
  ports.log.stage('plan', `${counted(codemods.length, 'codemod')} on ${counted(snapshot.files.length, 'file')}`)
  const sources = { parsers: ports.parsers, today: now }
  const excluded = pathMatcher(input.excludePaths)
  const search = { files: snapshot.files, codemods, excluded, sources, log: ports.log }
  const { proposals, leftOut } = await findProposals(search, repository)
  const { baseline } = snapshot
  const circumstances = { baseline, coverage: coverageByPath(baseline.coverage), code: codePaths(snapshot) }
  const items = proposals.map((proposal) => planItem(proposal, circumstances))
  const { fresh, known } = await splitByHistory(items, { input, repository, store: ports.store })
  const ranked = fresh.toSorted(byRank)
  const result: Plan = {
    schemaVersion: 2,
    runId,
    createdAt: now.toISOString(),
    target: snapshot.target,
    base: snapshot.base.commit,
    engine: 'codemod',
    engineReason: 'there is no other engine',
    items: ranked.slice(0, input.maxItems),
    known,
    leftOut,
    deferred: Math.max(0, ranked.length - input.maxItems),
    spending: null,
    calibration: null,
  }
  await ports.store.write(runId, 'plan.json', `${JSON.stringify(result, null, 2)}\n`)
  ports.log.info(summary(result))
  return result
}

/**
 * Source files that can have coverage. A test file that its tool leaves out of the report (as node --test does) has none
 * to lose: the tests in it are what runs.
 */
function codePaths({ files, baseline }: Snapshot): Set<string> {
  const covered = new Set(baseline.coverage?.files.map(({ path }) => path))
  const testFiles = new Set(baseline.cases.map(({ file }) => file))
  const code = files.filter(({ path, language }) => language !== null && (covered.has(path) || !testFiles.has(path)))
  return new Set(code.map(({ path }) => path))
}

interface Past {
  input: Pick<PlanInput, 'runId' | 'retry'>
  repository: Pick<Repository, 'branches'>
  store: Pick<Ports['store'], 'runs' | 'read'>
}

async function splitByHistory(items: readonly PlanItem[], { input, repository, store }: Past) {
  const branches = await repository.branches(branchPrefix)
  const history = await readHistory({ runId: input.runId, items, branches }, store)
  const fresh: PlanItem[] = []
  const known: KnownItem[] = []
  for (const item of items) {
    const before = history.get(item.id)
    if (before !== undefined && isSettled(before, input.retry)) known.push(before)
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
