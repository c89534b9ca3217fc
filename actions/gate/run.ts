import { parseChanges } from '../shared/contracts/change.ts'
import { UserError } from '../shared/contracts/errors.ts'
import { parseEvidence, type Evidence, type EvidenceFile, type SectionName } from '../shared/contracts/evidence.ts'
import { parsePlan, type Verdict } from '../shared/contracts/plan.ts'
import type { Repository } from '../shared/ports/git.ts'
import { readRunFile } from '../shared/state/read-run-file.ts'
import { openTarget } from '../shared/target/open-target.ts'
import type { TestSettings } from '../shared/testing/settings.ts'
import { counted } from '../shared/wording/counted.ts'
import { askedChange, type AskedChange } from './asked-change.ts'
import { judgeItem, type Bench, type GatePorts } from './judge-item.ts'
import { publishEvidence } from './publish-evidence.ts'
import { stoppedEvidence } from './stopped-evidence.ts'
import { subjectOfChange, subjectOfItem, type Subject } from './subject.ts'
import { sideOf } from './tests/sides.ts'

export interface GateInput extends AskedChange {
  runId: string
  location: string
  tests: TestSettings
  skip: readonly SectionName[]
  /** Test runs a side at the least. */
  reruns: number
  /** Seconds. */
  mutantBudget: number
  /** Globs of protected files that may be changed. */
  allowPaths: readonly string[]
  /** 0–1. */
  minConfidence: number
  /** Only said in the summary: the verdict stays what it is, and its readers decide. */
  allowUnproven: boolean
  /** Processor cores of the machine. */
  cores: number
  /** Ids of the plan items to judge; empty is all. */
  items: readonly string[]
  /** 2: only what was drafted again, beside what is known of the others. */
  round: 1 | 2
}

/**
 * Judges by what is measured: every drafted change of a run, or the one change that `base`, `head` or `patch` name,
 * whoever wrote it. Writes `evidence.json`, and beside it what a person reads.
 * @throws UserError where a file of the run is missing, two of them do not belong together, or a revision is unknown
 */
export async function gate(input: GateInput, ports: GatePorts): Promise<EvidenceFile> {
  const { runId, location } = input
  const repository = await openTarget({ location, branch: null }, ports)
  const { base, subjects } = await subjectsOf(input, { repository, ports })
  const earlier = input.round === 1 ? [] : await earlierEvidence(input, base, ports)
  ports.log.stage('gate', counted(subjects.length, 'change'))
  const judged = subjects.length === 0 ? [] : await judgeAll({ input, repository, base, subjects }, ports)
  const items = inPlaceOf(earlier, judged)
  const result: EvidenceFile = { schemaVersion: 2, runId, base, items }
  await publishEvidence(result, ports.store)
  ports.log.info(summary(items, input.allowUnproven))
  return result
}

interface Work {
  /** Commit. */
  base: string
  subjects: Subject[]
}

interface Target {
  repository: Repository
  ports: GatePorts
}

async function subjectsOf(input: GateInput, { repository, ports }: Target): Promise<Work> {
  const asked = await askedChange(input, repository, ports)
  if (asked === null) return plannedSubjects(input, ports)
  return { base: asked.base, subjects: [subjectOfChange({ ...asked, action: input.action })] }
}

/** The drafted changes of a run, each with its plan item. */
async function plannedSubjects(input: GateInput, { store }: Pick<GatePorts, 'store'>): Promise<Work> {
  const { runId, round } = input
  const plan = await readRunFile(store, { runId, file: 'plan.json', writtenBy: 'plan', parse: parsePlan })
  const changes = await readRunFile(store, { runId, file: 'changes.json', writtenBy: 'apply', parse: parseChanges })
  if (plan.base !== changes.base) {
    const two = `plan.json is of ${plan.base} and changes.json of ${changes.base}`
    throw new UserError(`run ${runId}: ${two}: run apply again`)
  }
  const items = new Map(plan.items.map((item) => [item.id, item]))
  const wanted = (id: string) => input.items.length === 0 || input.items.includes(id)
  const drafted = changes.changes.filter((change) => change.status === 'drafted' && wanted(change.itemId))
  const subjects = drafted
    .filter((change) => round === 1 || change.round === 2)
    .map((change) => {
      const item = items.get(change.itemId)
      if (item !== undefined) return subjectOfItem(item, change)
      throw new UserError(`run ${runId}: changes.json has ${change.itemId}, which plan.json has not: run apply again`)
    })
  return { base: plan.base, subjects }
}

/** What round 1 measured. @throws UserError where there is none, or it is of another base */
async function earlierEvidence({ runId }: GateInput, base: string, { store }: GatePorts): Promise<Evidence[]> {
  const earlier = await readRunFile(store, { runId, file: 'evidence.json', writtenBy: 'gate', parse: parseEvidence })
  if (earlier.base === base) return earlier.items
  throw new UserError(`run ${runId}: evidence.json is of ${earlier.base} and the plan of ${base}: run gate again`)
}

/** A second draft takes the place of the first. */
function inPlaceOf(earlier: readonly Evidence[], judged: readonly Evidence[]): Evidence[] {
  const again = new Map(judged.map((evidence) => [evidence.itemId, evidence]))
  const known = new Set(earlier.map(({ itemId }) => itemId))
  return [
    ...earlier.map((evidence) => again.get(evidence.itemId) ?? evidence),
    ...judged.filter(({ itemId }) => !known.has(itemId)),
  ]
}

interface Judging extends Work {
  input: GateInput
  repository: Repository
}

async function judgeAll(judging: Judging, ports: GatePorts): Promise<Evidence[]> {
  const { subjects, repository } = judging
  await using scratch = await repository.scratch()
  const base = await repository.resolve(judging.base)
  const outputFile = (label: string) => `${ports.store.runDir(judging.input.runId)}/${label}.txt`
  const side = {
    scratch,
    tree: base.tree,
    target: repository.dir,
    settings: testSettings(judging.input),
    coverage: !judging.input.skip.includes('coverage'),
    outputFile: (run: number) => outputFile(`tests-before-${run}`),
  }
  const bench = await benchOf(judging, { base, outputFile, baseSide: sideOf(side, ports) }, ports)
  const evidence: Evidence[] = []
  for (const subject of subjects) {
    ports.log.progress(evidence.length, subjects.length, subject.title)
    evidence.push(await judgeSafely(subject, bench, ports))
  }
  ports.log.progress(subjects.length, subjects.length, 'changes judged')
  return evidence
}

function testSettings({ tests, skip }: GateInput): TestSettings {
  return skip.includes('tests') ? { ...tests, enabled: false } : tests
}

async function benchOf(
  { input, repository }: Judging,
  made: Pick<Bench, 'base' | 'outputFile' | 'baseSide'>,
  ports: GatePorts,
): Promise<Bench> {
  const sandbox = await ports.sandbox.probe()
  const paths = new Set((await repository.entries(made.base.tree)).map(({ path }) => path))
  // Two runs at once must not meet: neither on a port, nor in a folder, nor on the one core there is.
  const slots = sandbox.kind === 'bwrap' && !sandbox.network ? Math.max(1, input.cores) : 1
  const { skip, reruns, mutantBudget, allowPaths, minConfidence } = input
  const settings = { skip, reruns, mutantBudget, allowPaths, minConfidence, tests: testSettings(input) }
  return { ...made, ...settings, repository, paths, sandbox, slots, sideBySide: slots > 1 }
}

/** What goes wrong with one change is that change's failure; the others are still judged. */
async function judgeSafely(subject: Subject, bench: Bench, ports: GatePorts): Promise<Evidence> {
  try {
    return await judgeItem({ subject, bench }, ports)
  } catch (error) {
    const message = `it could not be judged: ${(error as Error).message}`
    ports.log.warn(`${subject.id}: ${message}`)
    return stoppedEvidence({ subject, bench }, { refused: { code: 'gate-error', message }, findings: [] })
  }
}

function summary(items: readonly Evidence[], allowUnproven: boolean): string {
  const number = (wanted: Verdict) => items.filter(({ verdict }) => verdict === wanted).length
  const unproven = number('unproven')
  const hint = unproven > 0 && allowUnproven ? ' (treated like passing: allow-unproven)' : ''
  return `${number('pass')} pass, ${number('fail')} fail, ${unproven} unproven${hint}`
}
