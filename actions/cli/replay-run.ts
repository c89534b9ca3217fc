import { recordingOf, readSessions, type Recording, type Session } from '../shared/cassette/sessions.ts'
import type { CassetteHeader, RecordedStage } from '../shared/cassette/cassette-line.ts'
import { differencesOf } from '../shared/cassette/differences.ts'
import { settingsOf } from '../shared/cassette/header.ts'
import { replayed } from '../shared/adapters/model/cassette/replay.ts'
import { UserError } from '../shared/contracts/errors.ts'
import { parsePlan, type Plan } from '../shared/contracts/plan.ts'
import { version } from '../shared/contracts/version.ts'
import type { Model } from '../shared/ports/model.ts'
import type { Ports } from '../shared/ports/ports.ts'
import type { Settings } from '../shared/settings/parse.ts'
import { pastPorts } from './past-ports.ts'

export type ReplayPorts = Ports & { model: Model }

/** Performs a stage on these ports, with the settings that it had. */
export type ReplayStage = (ports: ReplayPorts, settings: Settings) => Promise<unknown>

export interface ReplayInput {
  runId: string
  /** What the recording does not say: where the target is, which codemods there are. */
  settings: Settings
  /** Those of this installation, by name. */
  prompts: CassetteHeader['prompts']
  /** `repair`: apply once more, on the evidence that the run holds. */
  stages: Readonly<Record<RecordedStage, ReplayStage>>
}

export interface Replay {
  runId: string
  equal: boolean
  files: { file: ReplayedFile; equal: boolean; differences: string[] }[]
  /** What is not as it was when the run was recorded; likely causes where it came out otherwise. */
  notes: string[]
}

type ReplayedFile = 'plan.json' | 'changes.json'

/**
 * Makes plan and patches of a run again, with the model's answers from its cassette, the settings, the time and the
 * past that it had, and compares them byte for byte. Nothing is written to the state and no network is used.
 * @throws UserError where the run has no cassette or no plan, or its cassette is damaged
 */
export async function replayRun(input: ReplayInput, ports: Ports): Promise<Replay> {
  const { runId, stages } = input
  const { store } = ports
  const recording = recordingOf(await readSessions(store.lines(runId, 'calls.jsonl'), sourceOf(input, ports)))
  if (recording.plan === undefined) throw new UserError(noCassette(input, ports))
  const plan = await planOf(input, ports)
  const past = pastPorts(ports, { runId, createdAt: new Date(plan.createdAt), world: recording.plan.header.world })
  const on = { input, ports: past }
  await perform(stages.plan, recording.plan, on)
  const files = [await compared('plan.json', on, ports)]
  if ((await store.read(runId, 'changes.json')) !== null) {
    await draftAgain({ recording, planned: recording.plan }, on)
    files.push(await compared('changes.json', on, ports))
  }
  return { runId, equal: files.every(({ equal }) => equal), files, notes: notesOn(recording, input) }
}

interface On {
  input: ReplayInput
  ports: Ports
}

/** Where apply asked nothing, there is no session of it: it is called as plan was. */
async function draftAgain({ recording, planned }: { recording: Recording; planned: Session }, on: On): Promise<void> {
  const { apply, repair } = on.input.stages
  await perform(apply, recording.apply ?? { header: planned.header, lines: [] }, on)
  if (recording.repair !== undefined) await perform(repair, recording.repair, on)
}

async function perform(stage: ReplayStage, { header, lines }: Session, { input, ports }: On): Promise<void> {
  await stage({ ...ports, model: replayed(lines, header.parameters) }, settingsOf(header, input.settings))
}

async function compared(file: ReplayedFile, { input, ports }: On, { store }: Ports): Promise<Replay['files'][number]> {
  const [before, after] = [await store.read(input.runId, file), await ports.store.read(input.runId, file)]
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

function notesOn(recording: Recording, { prompts }: ReplayInput): string[] {
  const headers = Object.values(recording).map(({ header }) => header)
  const versions = headers.filter(({ llmOps }) => llmOps !== version).map(({ llmOps }) => llmOps)
  const notes = versions.slice(0, 1).map((was) => `it was recorded by llm-ops ${was}, and this is ${version}`)
  const used = Object.assign({}, ...headers.map((header) => header.prompts)) as CassetteHeader['prompts']
  for (const [name, was] of Object.entries(used)) {
    if (prompts[name]?.sha256 !== was.sha256)
      notes.push(`the prompt ${name} was ${was.version}, and this is ${prompts[name]?.version ?? 'without it'}`)
  }
  return notes
}
