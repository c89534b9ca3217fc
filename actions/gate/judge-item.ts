import type { Change, RawChange } from '../shared/contracts/change.ts'
import type { Evidence, PolicyFinding } from '../shared/contracts/evidence.ts'
import type { PlanItem } from '../shared/contracts/plan.ts'
import type { TestRun } from '../shared/contracts/test-run.ts'
import { languageOf } from '../shared/languages/table.ts'
import { isRefusal, judgePatch, judgeTree, type Refusal } from '../shared/patch/judge.ts'
import type { Repository, Scratch } from '../shared/ports/git.ts'
import type { Ports } from '../shared/ports/ports.ts'
import { runTests } from '../shared/testing/run-tests.ts'
import type { TestSettings } from '../shared/testing/settings.ts'
import { changedLines } from './changed-lines.ts'
import { compareCoverage } from './compare-coverage.ts'
import { compareTests, condense } from './compare-tests.ts'
import { stoppedEvidence } from './stopped-evidence.ts'
import { unexercisedFiles } from './exercised.ts'
import { formatCandidate, type Formatted } from './format-candidate.ts'
import { hidesLinesFromCoverage } from './hidden-lines.ts'
import { runtimeProof } from './runtime-proof.ts'
import { judge } from './verdict.ts'

/** What is the same for every item of a run. */
export interface Bench {
  repository: Repository
  base: { commit: string; tree: string }
  /** Every path of the base tree. */
  paths: ReadonlySet<string>
  before: TestRun
  tests: TestSettings
  allowPaths: readonly string[]
  minConfidence: number
  /** Where a run's output goes: for a person, never printed. */
  outputFile: (label: string) => string
}

export type GatePorts = Pick<Ports, 'git' | 'sandbox' | 'workspace' | 'store' | 'clock' | 'log'>

export interface Job {
  item: PlanItem
  change: Change
  bench: Bench
}

/**
 * One change, from its diff to its verdict: applied again to a scratch index and judged there, formatted, tested in a
 * worktree of its own, compared. The user's work tree is never written to.
 */
export async function judgeItem(job: Job, ports: GatePorts): Promise<Evidence> {
  await using scratch = await job.bench.repository.scratch()
  const bounds = { base: job.bench.base.tree, allowedFiles: plannedFiles(job), allowPaths: job.bench.allowPaths }
  const drafted = await judgePatch({ ...bounds, diff: job.change.diff }, scratch)
  if (isRefusal(drafted)) return stopped(job, drafted)
  if (drafted.tree !== job.change.tree) {
    const message = `its diff gives tree ${drafted.tree}, and apply handed over ${String(job.change.tree)}: run apply again`
    return stopped(job, { refused: { code: 'handover-mismatch', message }, findings: [] })
  }
  const formatted = await formatDraft(job, { scratch, ports, drafted })
  const candidate = await judgeTree({ ...bounds, tree: formatted.tree }, scratch)
  if (isRefusal(candidate)) return stopped(job, candidate)
  const diff = await scratch.diff(bounds.base, candidate.tree)
  // Before the tests: whatever they leave in the scratch repository is not read.
  const hiding = await filesThatHideLines(candidate, scratch)
  const after = await testCandidate(job, { scratch, ports, tree: candidate.tree })
  return measured(job, { candidate, diff, after, hiding, formatting: formatted.formatting })
}

interface Candidate {
  tree: string
  files: readonly RawChange[]
  findings: readonly PolicyFinding[]
}

function plannedFiles({ item }: Job): string[] {
  return item.files.map(({ path }) => path)
}

interface Workshop {
  scratch: Scratch
  ports: GatePorts
}

function formatDraft(
  { item, bench }: Job,
  { scratch, ports, drafted }: Workshop & { drafted: Candidate },
): Promise<Formatted> {
  const files = drafted.files.filter(({ status }) => status !== 'deleted').map(({ path }) => path)
  const request = {
    base: bench.base.tree,
    tree: drafted.tree,
    files,
    paths: bench.paths,
    target: bench.repository.dir,
    outputFile: bench.outputFile(`format-${item.id}`),
  }
  return formatCandidate(request, scratch, ports)
}

async function testCandidate(
  { item, bench }: Job,
  { scratch, ports, tree }: Workshop & { tree: string },
): Promise<TestRun> {
  // A worktree of its own: the formatter may have left things in the other.
  const worktree = await scratch.checkout(tree)
  const outputFile = bench.outputFile(`tests-${item.id}`)
  return runTests({ worktree, target: bench.repository.dir, settings: bench.tests, outputFile, coverage: true }, ports)
}

async function filesThatHideLines({ tree, files }: Candidate, scratch: Scratch): Promise<Set<string>> {
  const hiding = new Set<string>()
  for (const { path } of files) {
    const content = await scratch.read(tree, path)
    if (content !== null && hidesLinesFromCoverage(new TextDecoder().decode(content))) hiding.add(path)
  }
  return hiding
}

interface Measurements extends Pick<Evidence, 'formatting'> {
  candidate: Candidate
  diff: string
  after: TestRun
  /** Changed files that take lines of their own out of coverage. */
  hiding: ReadonlySet<string>
}

function measured({ item, change, bench }: Job, measurements: Measurements): Evidence {
  const { candidate, diff, after, hiding, formatting } = measurements
  const lines = changedLines(diff)
  const changed = new Map(candidate.files.map(({ path }) => [path, lines.get(path) ?? []]))
  const tests = compareTests(bench.before, after)
  const coverage = compareCoverage(bench.before, after, changed)
  const isCode = (path: string) => languageOf(path).language !== null
  const hidesLines = (path: string) => hiding.has(path)
  const unexercised = unexercisedFiles({ coverage, changed, after, isCode, hidesLines })
  const runtime = runtimeProof(item.runtime, after.runtime)
  const policy = candidate.findings
  const { minConfidence } = bench
  return {
    itemId: item.id,
    base: bench.base.commit,
    tree: change.tree ?? candidate.tree,
    candidateTree: candidate.tree,
    candidateDiff: diff,
    formatting,
    tests: condense(tests, [...changed.keys()]),
    coverage,
    runtime,
    policy: { findings: [...policy] },
    ...judge({ item, minConfidence, policy, tests, coverage, unexercised, runtime }),
  }
}

function stopped({ change, bench }: Job, { refused, findings }: Refusal): Evidence {
  const note = { code: refused.code, message: refused.message }
  return stoppedEvidence({ base: bench.base.commit, change, before: bench.before, note, policy: findings })
}
