import { recordingOf, readSessions, type Recording, type Session } from '../shared/cassette/sessions.ts'
import type { CassetteHeader, RecordedStage } from '../shared/cassette/cassette-line.ts'
import { differencesOf } from '../shared/cassette/differences.ts'
import { settingsOf } from '../shared/cassette/header.ts'
import { replayed } from '../shared/adapters/model/cassette/replay.ts'
import { UserError } from '../shared/contracts/errors.ts'
import { parsePlan, type Plan } from '../shared/contracts/plan.ts'
import { version } from '../shared/contracts/version.ts'
import type { Engines } from '../shared/ports/engine.ts'
import type { Model } from '../shared/ports/model.ts'
import type { Ports } from '../shared/ports/ports.ts'
import type { Settings } from '../shared/settings/parse.ts'
import { pastPorts } from './past-ports.ts'

/** Performs a stage on these ports, with the settings that it had. */
export type ReplayStage = (ports: Ports, settings: Settings) => Promise<unknown>

/** What a stage gets beside the model itself, which answers from the cassette: ledger, prompts, redaction. */
export type EnginesAround = (model: Model, settings: Settings, ports: Pick<Ports, 'store' | 'clock' | 'log'>) => Engines

export interface ReplayInput {
  runId: string
  /** What the recording does not say: where the target is, which codemods there are. */
  settings: Settings
  /** Those of this installation, by name. */
  prompts: CassetteHeader['prompts']
  engines: EnginesAround
  /** `repair`: apply, round 2. */
  stages: Readonly<Record<RecordedStage, ReplayStage>>
}

export interface Replay {
  runId: string
  equal: boolean
  files: ReplayedFile[]
  /** What is not as it was when the run was recorded; likely causes where it came out otherwise. */
  notes: string[]
}

export interface ReplayedFile {
  file: 'plan.json' | 'changes.json'
  equal: boolean
  differences: string[]
}

/**
 * Makes plan and patches of a run again, with the model's answers from its cassette, the settings, the time and the
 * past that it had, and compares them byte for byte. Nothing is written to the state and no network is used.
 * @throws UserError where the run has no cassette or no plan, or its cassette is damaged
 */
export async function replayRun(input: ReplayInput, ports: Ports): Promise<Replay> {
  const { runId } = input
  const recording = recordingOf(await readSessions(ports.store.lines(runId, 'calls.jsonl'), sourceOf(input, ports)))
  const { plan } = recording
  if (plan === null) throw new UserError(noCassette(input, ports))
  const { createdAt } = await planOf(input, ports)
  const past = pastPorts(ports, { runId, createdAt: new Date(createdAt), world: plan.header.world })
  const replaying = { input, ports, past }
  await perform('plan', plan, replaying)
  const files = [await compared('plan.json', replaying)]
  if ((await ports.store.read(runId, 'changes.json')) !== null) files.push(await draftedAgain(recording, replaying))
  return { runId, equal: files.every(({ equal }) => equal), files, notes: notesOn(recording, input) }
}

interface Replaying {
  input: ReplayInput
  /** As they are now. */
  ports: Ports
  past: Ports
}

/** Where apply asked nothing there is no session of it: it is called as plan was. */
async function draftedAgain({ plan, apply, repairs }: Recording, replaying: Replaying): Promise<ReplayedFile> {
  const first = apply ?? (plan && { header: plan.header, lines: [] })
  if (first !== null) await perform('apply', first, replaying)
  for (const repair of repairs) await perform('repair', repair, replaying)
  return compared('changes.json', replaying)
}

async function perform(stage: RecordedStage, session: Session, { input, past }: Replaying): Promise<void> {
  const { header } = session
  const ports = header.world.evidence === null ? past : withEvidence(past, header.world.evidence)
  const settings = settingsOf(header, input.settings)
  const model = replayed(session.lines, header.parameters)
  await input.stages[stage]({ ...ports, engines: input.engines(model, settings, ports) }, settings)
}

/** Of the round that was repaired; the run holds that of the last one. */
function withEvidence(ports: Ports, evidence: string): Ports {
  const { store } = ports
  const read: Ports['store']['read'] = async (id, file) => (file === 'evidence.json' ? evidence : store.read(id, file))
  return { ...ports, store: { ...store, read } }
}

async function compared(
  file: ReplayedFile['file'],
  { input: { runId }, ports, past }: Replaying,
): Promise<ReplayedFile> {
  const [before, after] = [await ports.store.read(runId, file), await past.store.read(runId, file)]
  if (before === after) return { file, equal: true, differences: [] }
  const differences = differencesOf(JSON.parse(before ?? 'null'), JSON.parse(after ?? 'null'))
  const isLayout = differences.length === 0
  return { file, equal: false, differences: isLayout ? ['the same content, laid out otherwise'] : differences }
}

async function planOf({ runId }: ReplayInput, { store }: Ports): Promise<Plan> {
  const text = await store.read(runId, 'plan.json')
  if (text !== null) return parsePlan(text, `${store.runDir(runId)}/plan.json`)
  throw new UserError(`run ${runId} has no plan.json: it ended before it had planned, so there is nothing to compare`)
}

function sourceOf({ runId }: ReplayInput, { store }: Ports): string {
  return `${store.runDir(runId)}/calls.jsonl`
}

function noCassette(input: ReplayInput, ports: Ports): string {
  const advice = 'only a run that was called with a model (see "model" and "engine") records one'
  return `run ${input.runId} has no cassette (${sourceOf(input, ports)}): ${advice}`
}

function notesOn({ plan, apply, repairs }: Recording, { prompts }: ReplayInput): string[] {
  const headers = [plan, apply, ...repairs].flatMap((session) => session?.header ?? [])
  const versions = headers.filter(({ llmOps }) => llmOps !== version).map(({ llmOps }) => llmOps)
  const notes = versions.slice(0, 1).map((was) => `it was recorded by llm-ops ${was}, and this is ${version}`)
  const used: CassetteHeader['prompts'] = Object.assign({}, ...headers.map((header) => header.prompts))
  for (const [name, was] of Object.entries(used)) {
    const is = prompts[name]
    if (is?.sha256 === was.sha256) continue
    notes.push(`the prompt ${name} was version ${was.version}, and ${is ? `is ${is.version} now` : 'is no more'}`)
  }
  return notes
}
