import type { Formatting, MutantsSection, TestComparison } from '../shared/contracts/evidence.ts'
import type { TestRun } from '../shared/contracts/test-run.ts'
import type { Scratch } from '../shared/ports/git.ts'
import { changedTexts, type ChangedText } from './changed-texts.ts'
import { changedLines, type ChangedLines } from './coverage/changed-lines.ts'
import { changedPlaces, type ChangedPlaces } from './coverage/changed-places.ts'
import { compareCoverage } from './coverage/compare-coverage.ts'
import { countedLines } from './coverage/counted-lines.ts'
import type { LineReport } from './coverage/diff-coverage.ts'
import { unexercisedFiles, type LineOutcomes } from './coverage/exercised.ts'
import { roleOf } from './coverage/file-role.ts'
import { hidesLinesFromCoverage } from './coverage/hidden-lines.ts'
import { reportLines } from './coverage/report-lines.ts'
import type { Candidate, GatePorts, Job } from './judge-item.ts'
import { lintChange } from './lint/lint-change.ts'
import { lineOutcomes } from './mutants/line-outcomes.ts'
import { condenseMutants, measureMutants } from './mutants/measure-mutants.ts'
import { runtimeProof } from './runtime-proof.ts'
import {
  confidenceSection,
  measuredSection,
  noCoverage,
  noLint,
  noMutants,
  noTampering,
  notRun,
  switchedOff,
} from './sections.ts'
import { findTampering } from './tampering/find-tampering.ts'
import { compareTests, condense } from './tests/compare-tests.ts'
import { repeatRuns } from './tests/repeat-runs.ts'
import { sideOf, type ReachingSide } from './tests/sides.ts'
import { failsAlready, type Measured } from './verdict.ts'

export interface Workpiece {
  scratch: Scratch
  candidate: Candidate
  formatting: Formatting
}

/** What the candidate is, read from its tree before any code of it runs. */
interface Changed {
  diff: string
  lines: ChangedLines
  places: ChangedPlaces
  texts: readonly ChangedText[]
}

/** UTF-16 units. A longer diff is left out of the evidence: nobody reads it there, and report asks for it to be made anew. */
const longestDiff = 8_000_000

/** Every section of the evidence, in the order in which they depend on each other. */
export async function measure(job: Job, work: Workpiece, ports: GatePorts): Promise<Omit<Measured, 'tree'>> {
  const { subject, bench } = job
  const { candidate, formatting } = work
  const changed = await readChanged(job, work)
  const policyState = bench.skip.includes('policy') ? switchedOff('policy') : measuredSection
  const tampering = await measureTampering(job, changed, ports)
  const lint = await measureLint(job, { work, texts: changed.texts }, ports)
  const tested = await measureTests(job, work, ports)
  const before = {
    itemId: subject.id,
    action: subject.action,
    base: bench.base.commit,
    candidateTree: candidate.tree,
    ...(changed.diff.length <= longestDiff ? { candidateDiff: changed.diff } : {}),
    formatting,
    sandbox: bench.sandbox,
    policy: { ...policyState, findings: [...candidate.findings] },
    tests: condense(tested.tests, [...changed.lines.keys()]),
    tampering,
    lint,
    confidence: confidenceSection(subject, bench.minConfidence, bench.skip.includes('confidence')),
    runtime: runtimeProof(subject.runtime, tested.tests.after.runtime),
    stopped: null,
  }
  const mutants = await measureMutantsUnlessLost(job, { work, changed, tested, before }, ports)
  const coverage = await measureCoverage(job, { ...tested, changed, outcomes: lineOutcomes(mutants.mutants) })
  return { ...before, coverage, mutants: condenseMutants(mutants) }
}

async function readChanged({ bench }: Job, { scratch, candidate }: Workpiece): Promise<Changed> {
  const diff = await scratch.diff(bench.base.tree, candidate.tree)
  const found = changedLines(diff)
  const lines = new Map(candidate.files.map(({ path }) => [path, found.get(path) ?? []]))
  return { diff, lines, places: changedPlaces(diff, [...lines.keys()]), texts: changedTexts(candidate) }
}

async function measureTampering({ subject, bench }: Job, { texts }: Changed, ports: GatePorts) {
  if (bench.skip.includes('tampering')) return noTampering(switchedOff('tampering'))
  return findTampering({ action: subject.action, files: texts }, ports.parsers)
}

interface Linted {
  work: Workpiece
  texts: readonly ChangedText[]
}

async function measureLint({ subject, bench }: Job, { work, texts }: Linted, ports: GatePorts) {
  if (bench.skip.includes('lint')) return noLint(switchedOff('lint'))
  const { scratch, candidate } = work
  const outputFile = (label: string) => bench.outputFile(`${label}-${subject.id}`)
  const trees = { base: bench.base.tree, tree: candidate.tree }
  return lintChange({ ...trees, texts, paths: bench.paths, target: bench.repository.dir, scratch, outputFile }, ports)
}

interface Tested {
  tests: TestComparison
  head: ReachingSide
}

async function measureTests(
  { subject, bench }: Job,
  { scratch, candidate }: Workpiece,
  ports: GatePorts,
): Promise<Tested> {
  const head = sideOf(
    {
      scratch,
      tree: candidate.tree,
      target: bench.repository.dir,
      settings: bench.tests,
      coverage: !bench.skip.includes('coverage'),
      outputFile: (run) => bench.outputFile(`tests-${subject.id}-${run}`),
    },
    ports,
  )
  const { baseSide, reruns, sideBySide } = bench
  await repeatRuns({ base: baseSide, head, reruns, sideBySide })
  return { tests: compareTests({ base: madeRuns(baseSide), head: madeRuns(head), sideBySide }), head }
}

function madeRuns({ runs }: ReachingSide): [TestRun, ...TestRun[]] {
  const [first, ...more] = runs
  if (first === undefined) throw new Error('the tests were asked for and not run')
  return [first, ...more]
}

interface BeforeMutants {
  work: Workpiece
  changed: Changed
  tested: Tested
  before: Omit<Measured, 'tree' | 'coverage' | 'mutants'>
}

/** Mutants take the longest and can save no change that fails already: then they are not run. */
async function measureMutantsUnlessLost(
  { subject, bench }: Job,
  { work, changed, tested, before }: BeforeMutants,
  ports: GatePorts,
): Promise<MutantsSection> {
  if (bench.skip.includes('mutants')) return noMutants(switchedOff('mutants'), bench.mutantBudget)
  const none = noMutants(notRun('not run: the change fails already'), bench.mutantBudget)
  if (failsAlready({ ...before, tree: work.candidate.tree })) return none
  const mutation = {
    subject,
    base: { tree: bench.base.tree, side: bench.baseSide },
    head: tested.head,
    tests: tested.tests,
    changed,
    scratch: work.scratch,
    tree: work.candidate.tree,
    target: bench.repository.dir,
    settings: bench.tests,
    budgetSeconds: bench.mutantBudget,
    workers: bench.slots,
    outputFile: (worker: number) => bench.outputFile(`mutants-${subject.id}-${worker}`),
  }
  return measureMutants(mutation, ports)
}

interface CoverageSources extends Tested {
  changed: Changed
  outcomes: LineOutcomes
}

async function measureCoverage(
  { bench }: Job,
  { tests, head, changed, outcomes }: CoverageSources,
): Promise<Measured['coverage']> {
  const { before, after } = tests
  const counted = countedLines(changed.diff, [...changed.lines.keys()])
  const isOff = bench.skip.includes('coverage')
  const report = await linesOfReport(head, counted)
  const coverage = isOff
    ? noCoverage(switchedOff('coverage'))
    : compareCoverage(before, { ...after, ...report }, counted)
  const hiding = new Set(
    changed.texts.filter(({ after }) => hidesLinesFromCoverage(after ?? '')).map(({ path }) => path),
  )
  const hidesLines = (path: string) => hiding.has(path)
  const exercise = { places: changed.places, before, after, roleOf, hidesLines, outcomes }
  return { ...coverage, unexercised: unexercisedFiles(exercise) }
}

/**
 * What the report itself says of the changed lines, by diff-cover's rules: the model of a report leaves out lines that only
 * a function or a branch names. Nothing where there is no report of one of the formats that diff-cover reads: then the
 * model speaks.
 */
async function linesOfReport(head: ReachingSide, counted: ChangedLines): Promise<{ report?: LineReport }> {
  const [file, format] = [head.report(), head.runs[0]?.coverage?.format]
  if (file === null || format === undefined || format === 'go' || format === 'istanbul') return {}
  const { bytes, root } = file
  const report = await reportLines(bytes, counted, { root, cwd: root, files: () => new Set(counted.keys()) })
  return 'problem' in report ? {} : { report }
}
