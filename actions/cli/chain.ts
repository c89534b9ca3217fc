import { availableParallelism } from 'node:os'
import { apply } from '../apply/run.ts'
import { listFile, mainLanguage } from '../crawl/file-list.ts'
import { crawl } from '../crawl/run.ts'
import { gate } from '../gate/run.ts'
import { plan } from '../plan/run.ts'
import { report } from '../report/run.ts'
import type { Codemod } from '../shared/codemods/codemod.ts'
import { ownProcess } from '../shared/adapters/run-process.ts'
import { UserError } from '../shared/contracts/errors.ts'
import type { Run, StageName } from '../shared/contracts/run.ts'
import type { Ports } from '../shared/ports/ports.ts'
import { interruptible, Interrupted, type Interruption } from '../shared/runtime/interrupt.ts'
import { printable } from '../shared/runtime/printable.ts'
import type { Settings } from '../shared/settings/parse.ts'
import { refuseSecretsWithoutSandbox } from '../shared/settings/secrets-without-sandbox.ts'
import { withoutCredentials } from '../shared/target/location.ts'
import { openTarget } from '../shared/target/open-target.ts'
import { localPublisher, openPublisher } from './publisher.ts'
import { learnPast } from './learn-past.ts'

export interface ChainInput {
  runId: string
  location: string
  settings: Settings
  codemods: readonly Codemod[]
  /** Stop after plan. */
  dryRun: boolean
  signal: AbortSignal
  /** What must still be done where a signal comes; left out where none is listened to. */
  interruption?: Interruption
}

/**
 * crawl → plan → apply → gate → report on one target. `run.json` says `running` from the start, and how it ended at the
 * end, also where a stage threw (`failed`, with the error, which is then thrown on). Proposals that the gate refuses are
 * results, not failures.
 */
export async function runChain(input: ChainInput, ports: Ports): Promise<Run> {
  await refuseHopeless(input.settings)
  const begun = await beginning(input, ports)
  await save(begun, ports)
  const guarded = interruptible(ports, input.signal)
  const stages: Run['stages'] = []
  try {
    const run = await stagesOf({ input, stages, startedAt: new Date(begun.startedAt), own: ports }, guarded)
    await save(run, ports)
    return run
  } catch (cause) {
    const error = input.signal.aborted ? new Interrupted('interrupted', { cause }) : cause
    // On a full disk this fails, too: what ended the run is what the person must hear.
    await save(failed({ begun, stages, error }, ports), ports).catch(() => undefined)
    throw error
  }
}

/** What would be refused later is refused before the tests have run for minutes. @throws UserError */
async function refuseHopeless(settings: Settings): Promise<void> {
  refuseSecretsWithoutSandbox(settings)
  const { engine, model } = settings
  if (engine === 'codemod' || (engine === 'auto' && model.name === null)) return
  if (model.name === null)
    throw new UserError(`engine: model was asked for, and none is named: name one with the setting model`)
  const { priceOf } = await import('../shared/money/price.ts')
  priceOf(model)
}

interface Passage {
  input: ChainInput
  stages: Run['stages']
  startedAt: Date
  /** Not ended by a signal: a last event is written, a token revoked. */
  own: Ports
}

async function stagesOf({ input, stages, startedAt, own }: Passage, ports: Ports): Promise<Run> {
  const { runId, settings, codemods, dryRun } = input
  const timed = stopwatch(stages, ports.clock)
  await timed('crawl', () => crawl({ ...settings, runId, location: input.location }, ports))
  // The stages after crawl work on what crawl saw: a clone is not fetched again under their feet.
  const { dir } = await openTarget({ location: input.location, branch: settings.branch }, ports)
  const on = { ...settings, runId, location: dir }
  const past = await learnPast({ settings, location: dir, ports, env: process.env })
  const planned = await timed('plan', () => plan({ ...on, ...past, codemods }, ports))
  if (!dryRun) {
    const judging = { ...on, ...ofRun, cores: availableParallelism() }
    await timed('apply', () => apply({ ...on, ...ofRun, codemods }, ports))
    const evidence = await timed('gate', () => gate(judging, ports))
    if (settings.repair && planned.engine === 'model' && evidence.items.some(({ verdict }) => verdict === 'fail')) {
      await timed('apply', () => apply({ ...on, ...ofRun, codemods, round: 2 }, ports))
      await timed('gate', () => gate({ ...judging, round: 2 }, ports))
    }
  }
  // No code of the target runs any more: from here on there may be a token.
  const publishing = { settings, runId, location: dir, ports: own, interruption: input.interruption ?? null }
  await using publisher = dryRun ? localPublisher : await openPublisher(publishing)
  const { publish } = publisher
  const run = await timed('report', () => report({ ...on, startedAt, stages: [...stages], dryRun, publish }, ports))
  await publisher.keep(run)
  return { ...run, stages: [...stages] }
}

/** The chain judges its own changes, whatever else the inputs may name. */
const ofRun = { base: null, head: null, patch: null, items: [], round: 1 } as const

function stopwatch(stages: Run['stages'], clock: Pick<Ports['clock'], 'monotonic'>) {
  return async function timed<Result>(stage: StageName, work: () => Promise<Result>): Promise<Result> {
    const before = clock.monotonic()
    try {
      return await work()
    } finally {
      stages.push({ stage, seconds: Math.round(clock.monotonic() - before) / 1000 })
    }
  }
}

/** What is known before the first stage has looked: enough for `runs list` to show a run that is under way. */
async function beginning(input: ChainInput, ports: Ports): Promise<Run> {
  const repository = await openTarget({ location: input.location, branch: input.settings.branch }, ports)
  const head = await repository.head()
  if (head === null) throw new UserError(`${input.location} has no commit yet: commit something, then run again`)
  const files = (await repository.entries(head.tree)).map((entry) => listFile(entry, input.settings.maxFileBytes))
  return {
    schemaVersion: 1,
    runId: input.runId,
    target: {
      url: withoutCredentials(input.location),
      defaultBranch: head.branch ?? 'main',
      language: input.settings.language ?? mainLanguage(files),
    },
    base: head.commit,
    startedAt: ports.clock.now().toISOString(),
    finishedAt: null,
    status: 'running',
    dryRun: input.dryRun,
    stages: [],
    totals: NOTHING,
    items: [],
    error: null,
    process: await ownProcess(),
  }
}

const NOTHING: Run['totals'] = {
  files: 0,
  tests: 0,
  proposed: 0,
  known: 0,
  drafted: 0,
  refused: 0,
  pass: 0,
  fail: 0,
  unproven: 0,
  branches: 0,
}

function failed(how: { begun: Run; stages: Run['stages']; error: unknown }, ports: Pick<Ports, 'clock'>): Run {
  const finishedAt = ports.clock.now().toISOString()
  const { process: _, ...begun } = how.begun
  const message = how.error instanceof Error ? how.error.message : String(how.error)
  return { ...begun, stages: how.stages, status: 'failed', finishedAt, error: printable(message) }
}

async function save(run: Run, { store }: Pick<Ports, 'store'>): Promise<void> {
  await store.write(run.runId, 'run.json', `${JSON.stringify(run, null, 2)}\n`)
}
