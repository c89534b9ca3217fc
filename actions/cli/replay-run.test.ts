import { describe, expect, it } from '@jest/globals'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fixtureQuestion } from '../shared/cassette/cassette.fake.ts'
import type { RecordedStage } from '../shared/cassette/cassette-line.ts'
import { headerOf } from '../shared/cassette/header.ts'
import { recorded, recordHeader } from '../shared/adapters/model/cassette/record.ts'
import { parseChanges, type Change, type Changes } from '../shared/contracts/change.ts'
import { parsePlan, type Plan } from '../shared/contracts/plan.ts'
import { ledger } from '../shared/money/ledger.ts'
import type { Engines, EngineRequest, ModelEngine } from '../shared/ports/engine.ts'
import { fakeModel, type Model } from '../shared/ports/model.ts'
import type { Ports } from '../shared/ports/ports.ts'
import { fakePrompts } from '../shared/prompts/prompts.fake.ts'
import { parseSettings, type Settings } from '../shared/settings/parse.ts'
import { fixtureItem, runFixture, type RunFixture } from '../shared/state/run-fixture.fake.ts'
import { replayText } from './replay-command.ts'
import { replayRun, type ReplayInput } from './replay-run.ts'

const runId = '20261122T120000Z-1a2b3c4-x1y2'
const newer = '20261123T120000Z-1a2b3c4-x1y2'
const prompts = { refactor: { version: '1.0.0', sha256: 'a'.repeat(64) } }

/** The stages below take the model alone. */
function engineOf(model: Model): ModelEngine {
  return {
    model,
    prompts: fakePrompts({}),
    ledger: ledger({ model: 'fake-1', price: { input: 0, cached: 0, output: 0 }, priceSource: 'local', capUsd: 1 }),
    redact: async (sources) => ({
      texts: sources.map(({ text }) => text),
      marks: new Map(),
      redactions: [],
      dropped: new Set(),
    }),
    restore: (diff) => ({ diff }),
    maxOutputTokens: 100,
    [Symbol.asyncDispose]: async () => undefined,
  }
}

function enginesAround(model: Model): Engines {
  return { configured: model.parameters.model, open: async () => engineOf(model) }
}

function recordingEngines(model: Model, settings: Settings, { store }: Ports): Engines {
  return {
    configured: model.parameters.model,
    open: async (request) => {
      const recorder = { store, runId }
      const world = {
        branches: Object.fromEntries(request.branches),
        outcomes: await store.readState('outcomes.json'),
        evidence: request.stage === 'repair' ? await store.read(runId, 'evidence.json') : null,
      }
      const facts = { stage: request.stage, settings, parameters: model.parameters, prompts, world }
      await recordHeader(headerOf(facts), recorder)
      return engineOf(recorded(model, recorder))
    },
  }
}

async function requestFor(stage: RecordedStage, fixture: RunFixture, { git }: Ports): Promise<EngineRequest> {
  const branches = await (await git.open(fixture.dir)).branches('llm-ops/')
  return { runId, stage, branches, isOptedOut: async () => false, spent: null, share: 1, before: null }
}

/** A stage that asks about every file and lets everything that it sees of the world show in what it writes. */
async function planStage(fixture: RunFixture, ports: Ports, settings: Settings): Promise<void> {
  const { model } = await ports.engines.open(await requestFor('plan', fixture, ports))
  const repository = await ports.git.open(fixture.dir)
  const head = await repository.head()
  if (head === null) throw new Error('no commit')
  const entries = await repository.entries(head.tree)
  const replies = await Promise.all(entries.map(({ path }) => model.ask(fixtureQuestion(path))))
  const answers = replies.map((reply) => (reply.kind === 'answered' ? reply.text : reply.code))
  const probe = await model.probe()
  const facts = [
    probe.reachable ? 'reachable' : probe.reason,
    ...(await repository.branches('llm-ops/')).keys(),
    (await ports.store.readState('outcomes.json')) ?? 'no outcomes',
    ...(await ports.store.runs()),
  ]
  const items = entries.map(({ path }, index) => fixtureItem(`item-${index}`, [path], { reason: answers[index] ?? '' }))
  const plan: Plan = {
    schemaVersion: 2,
    runId,
    createdAt: ports.clock.now().toISOString(),
    target: { url: fixture.dir, defaultBranch: 'main', language: 'typescript' },
    base: head.commit,
    engine: 'model',
    engineReason: facts.join(', '),
    items: items.slice(0, settings.maxItems),
    known: [],
    leftOut: [],
    deferred: 0,
    spending: null,
    calibration: null,
  }
  await ports.store.write(runId, 'plan.json', `${JSON.stringify(plan, null, 2)}\n`)
}

async function applyStage(fixture: RunFixture, ports: Ports): Promise<void> {
  const { model } = await ports.engines.open(await requestFor('apply', fixture, ports))
  const plan = parsePlan((await ports.store.read(runId, 'plan.json')) ?? '', 'plan.json')
  const changes: Change[] = []
  for (const { id } of plan.items) {
    const reply = await model.ask(fixtureQuestion(`draft ${id}`))
    changes.push({
      itemId: id,
      status: 'drafted',
      refusal: null,
      diff: reply.kind === 'answered' ? reply.text : reply.code,
      baseTree: plan.base,
      tree: plan.base,
      files: [],
      stat: { additions: 0, deletions: 0 },
      round: 1,
      notes: [],
    })
  }
  const file: Changes = { schemaVersion: 2, runId, base: plan.base, changes, spending: null }
  await ports.store.write(runId, 'changes.json', `${JSON.stringify(file, null, 2)}\n`)
}

/** Drafts again what the evidence names. */
async function repairStage(fixture: RunFixture, ports: Ports): Promise<void> {
  const { model } = await ports.engines.open(await requestFor('repair', fixture, ports))
  const failed = (await ports.store.read(runId, 'evidence.json')) ?? ''
  const file = parseChanges((await ports.store.read(runId, 'changes.json')) ?? '', 'changes.json')
  for (const change of file.changes.filter(({ itemId }) => failed.includes(itemId))) {
    const reply = await model.ask(fixtureQuestion(`repair ${change.itemId}`))
    Object.assign(change, { round: 2, diff: reply.kind === 'answered' ? reply.text : reply.code })
  }
  await ports.store.write(runId, 'changes.json', `${JSON.stringify(file, null, 2)}\n`)
}

const stages = { plan: planStage, apply: applyStage, repair: repairStage }

async function record(fixture: RunFixture, model: Model, settings: Settings): Promise<void> {
  const ports = { ...fixture.ports, engines: recordingEngines(model, settings, fixture.ports) }
  await planStage(fixture, ports, settings)
  await applyStage(fixture, ports)
}

/** Answers differ from one asking to the next, as a model's do. */
function moodyModel(): Model {
  let nth = 0
  return fakeModel(({ messages }) => `${messages[0]?.content} is fine, said ${nth++}`)
}

async function recordedRun(raw: Parameters<typeof parseSettings>[0] = {}) {
  const fixture = await runFixture({ 'a.ts': 'a\n', 'b.ts': 'b\n', 'c.ts': 'c\n' })
  await record(fixture, moodyModel(), parseSettings(raw))
  const replay = (rest: Partial<ReplayInput> = {}) => {
    const on = (stage: RecordedStage) => (ports: Ports, settings: Settings) => stages[stage](fixture, ports, settings)
    const all = { plan: on('plan'), apply: on('apply'), repair: on('repair') }
    const input = { runId, settings: parseSettings({}), prompts, engines: enginesAround }
    return replayRun({ ...input, stages: all, ...rest }, fixture.ports)
  }
  const folder = fixture.ports.store.runDir(runId)
  const edit = async (file: string, from: string, to: string) => {
    const text = await readFile(join(folder, file), 'utf8')
    expect(text).toContain(from)
    await writeFile(join(folder, file), text.replace(from, to))
  }
  return { fixture, folder, replay, edit, [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose]() }
}

describe('replaying a run', () => {
  it('makes its plan and its changes again, byte for byte, and writes nothing', async () => {
    await using run = await recordedRun()
    const before = await readdir(run.fixture.ports.store.dir, { recursive: true })
    const replay = await run.replay()
    expect(replay).toMatchObject({ equal: true, notes: [] })
    expect(replayText(replay)).toBe(`run ${runId}: plan.json and changes.json came out the same, byte for byte`)
    expect(await readdir(run.fixture.ports.store.dir, { recursive: true })).toEqual(before)
  })

  it('sees the world as it was: its time, its settings, the branches, outcomes and runs of then', async () => {
    await using run = await recordedRun({ 'max-items': '2' })
    const { ports } = run.fixture
    run.fixture.git('branch', 'llm-ops/item-0')
    await ports.store.writeState('outcomes.json', '{"schemaVersion":1,"outcomes":[]}')
    await ports.store.write(newer, 'run.json', '{}')
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(await run.replay()).toMatchObject({ equal: true, files: [{ differences: [] }, { differences: [] }] })
  })

  it('shows which field of which item came out otherwise', async () => {
    await using run = await recordedRun()
    await run.edit('plan.json', 'b.ts is fine, said 1', 'b.ts is bad')
    await run.edit('changes.json', 'draft item-2 is fine, said 5', 'a diff')
    const replay = await run.replay()
    expect(replay.equal).toBe(false)
    expect(replayText(replay).split('\n')).toEqual([
      `run ${runId}: plan.json and changes.json came out otherwise`,
      'plan.json',
      '  items[item-1].reason: expected "b.ts is bad", got "b.ts is fine, said 1"',
      'changes.json',
      '  changes[item-2].diff: expected "a diff", got "draft item-2 is fine, said 5"',
    ])
  })

  it('notices a difference that is in the bytes alone', async () => {
    await using run = await recordedRun()
    await run.edit('plan.json', '"deferred": 0', '"deferred":  0')
    expect((await run.replay()).files[0]).toEqual({
      file: 'plan.json',
      equal: false,
      differences: ['the same content, laid out otherwise'],
    })
  })

  it('says that a prompt or llm-ops is another one, where that may be why', async () => {
    await using run = await recordedRun()
    await run.edit('calls.jsonl', '"llmOps":"', '"llmOps":"0.0.')
    const now = { refactor: { version: '2.0.0', sha256: 'b'.repeat(64) } }
    const { notes } = await run.replay({ prompts: now })
    expect(notes[0]).toContain('it was recorded by llm-ops 0.0.')
    expect(notes[1]).toBe('the prompt refactor was version 1.0.0, and is 2.0.0 now')
  })

  it('compares the plan alone where nothing was drafted', async () => {
    await using run = await recordedRun()
    await rm(join(run.folder, 'changes.json'))
    const { files } = await run.replay()
    expect(files).toEqual([{ file: 'plan.json', equal: true, differences: [] }])
  })

  it('takes the last call of a stage that was called twice', async () => {
    await using run = await recordedRun()
    await record(run.fixture, moodyModel(), parseSettings({ 'max-items': '1' }))
    expect(await run.replay()).toMatchObject({ equal: true })
  })

  it('repairs what the run repaired, by the evidence of then', async () => {
    await using run = await recordedRun()
    const { ports } = run.fixture
    const engines = recordingEngines(
      fakeModel(({ messages }) => `${messages[0]?.content}, mended`),
      parseSettings({}),
      ports,
    )
    await ports.store.write(runId, 'evidence.json', '{"failed":["item-1"]}')
    await repairStage(run.fixture, { ...ports, engines })
    await ports.store.write(runId, 'evidence.json', '{"failed":["item-2"]}')
    const { changes } = parseChanges(await readFile(join(run.folder, 'changes.json'), 'utf8'), 'changes.json')
    expect(changes.map(({ round }) => round)).toEqual([1, 2, 1])
    expect(await run.replay()).toMatchObject({ equal: true })
  })

  it('is refused, with what to do, where there is no cassette or no plan', async () => {
    await using run = await recordedRun()
    await rm(join(run.folder, 'plan.json'))
    await expect(run.replay()).rejects.toThrow(`run ${runId} has no plan.json`)
    await rm(join(run.folder, 'calls.jsonl'))
    await expect(run.replay()).rejects.toThrow(`run ${runId} has no cassette`)
  })

  it('fetches nothing', async () => {
    await using run = await recordedRun()
    const url = 'https://git.example/repo.git'
    const fetching = async (ports: Ports) => ports.git.clone(url, 'into', null)
    const all = { plan: fetching, apply: fetching, repair: fetching }
    await expect(run.replay({ stages: all })).rejects.toThrow('a replay uses no network')
  })
})
