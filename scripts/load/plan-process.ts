// Plans a synthetic target against a model server, in a process of its own. Prints one line of JSON.
import { fileStore } from '../../actions/shared/adapters/file-store.ts'
import { modelEngines } from '../../actions/shared/adapters/model/open-engine.ts'
import { proposeByModel, type ModelPlanInput } from '../../actions/plan/model/propose.ts'
import { recordedLog } from '../../actions/shared/ports/log.ts'
import type { Clock } from '../../actions/shared/ports/clock.ts'
import type { ModelEngine } from '../../actions/shared/ports/engine.ts'
import type { Ask } from '../../actions/shared/ports/model.ts'
import { parseSettings, type Settings } from '../../actions/shared/settings/parse.ts'
import { measured, type Cost } from './measured.ts'
import { percentile } from './distribution.ts'
import { plannedTarget } from './planned-target.ts'
import { scaledClock } from './scaled-clock.ts'

export interface PlanLoad {
  baseUrl: string
  /** Files, each good for one item. */
  items: number
  /** Files of which the second version stands there. */
  changed: number
  /** Items that the plan keeps; all are read and judged. */
  kept: number
  /** 0 lifts the limiter. */
  requestsPerMinute: number
  deadlineSeconds: number
  /** How many times as fast as the machine's the clock runs. */
  speed: number
  /** Folder for the cassette and the cache of answers. */
  folder: string
  runId: string
}

export interface Planned extends Cost {
  /** Proposals that were made, kept or not. */
  items: number
  leftOut: readonly string[]
  /** Questions that were asked, and files whose answer was kept from an earlier run. */
  questions: number
  cached: number
  /** Of the clock; so are the percentiles of one question, its waiting and its tries included. */
  seconds: number
  milliseconds: Readonly<Record<'p50' | 'p95' | 'p99', number>>
  /** Source files that were made for it while it planned. */
  made: number
}

console.log(JSON.stringify(await plan(JSON.parse(process.argv[2] ?? '') as PlanLoad)))

async function plan(load: PlanLoad): Promise<Planned> {
  const target = plannedTarget(load.runId, load)
  const clock = scaledClock(load.speed)
  await using engine = await engineFor(load, clock)
  const questions = timed(engine.model.ask, clock)
  const ports = {
    ...engine,
    model: { ...engine.model, ask: questions.ask },
    repository: target.repository,
    outlines: target.outlines,
    log: recordedLog(),
  }
  const { result, cost } = await measured(() => proposeByModel(inputOf(target.snapshot, load), ports))
  return {
    ...cost,
    items: result.items.length + result.deferred,
    leftOut: result.leftOut.map(({ code, message }) => `${code}: ${message}`),
    cached: engine.ledger.spending().cached,
    ...questions.report(),
    seconds: cost.seconds * load.speed,
    made: target.made(),
  }
}

/** As a run opens it. */
function engineFor(load: PlanLoad, clock: Clock): Promise<ModelEngine> {
  const ports = { store: fileStore(load.folder), clock, log: recordedLog() }
  return modelEngines(settingsOf(load), ports).open({
    runId: load.runId,
    stage: 'plan',
    isOptedOut: async () => false,
    branches: new Map(),
    spent: null,
    share: 1,
    before: null,
  })
}

/** Holds a watch beside every question. */
function timed(ask: Ask, clock: Clock): { ask: Ask; report: () => Pick<Planned, 'questions' | 'milliseconds'> } {
  const durations: number[] = []
  return {
    ask: async (question, signal) => {
      const began = clock.monotonic()
      const reply = await ask(question, signal)
      durations.push(clock.monotonic() - began)
      return reply
    },
    report: () => {
      const sorted = durations.toSorted((a, b) => a - b)
      const [p50, p95, p99] = [percentile(sorted, 50), percentile(sorted, 95), percentile(sorted, 99)]
      return { questions: durations.length, milliseconds: { p50, p95, p99 } }
    },
  }
}

function inputOf(snapshot: ModelPlanInput['snapshot'], { items, kept }: PlanLoad): ModelPlanInput {
  return {
    snapshot,
    maxItems: kept,
    excluded: () => false,
    select: ['refactor'],
    ignore: [],
    known: new Set<string>(),
    today: new Date(),
    maxOutputTokens: 4096,
    limits: { files: items, enough: Infinity },
  }
}

function settingsOf({ baseUrl, requestsPerMinute, deadlineSeconds }: PlanLoad): Settings {
  return parseSettings({
    engine: 'model',
    model: 'load-1',
    'base-url': baseUrl,
    'requests-per-minute': String(requestsPerMinute),
    'model-deadline': String(deadlineSeconds),
  })
}
