import { promptFiles } from '../../shared/adapters/prompt-files.ts'
import type { Snapshot } from '../../shared/contracts/snapshot.ts'
import type { Coverage, TestRun } from '../../shared/contracts/test-run.ts'
import { languageOf } from '../../shared/languages/table.ts'
import { ledger, type Ledger } from '../../shared/money/ledger.ts'
import { fakeModel, type FakeModel, type Question, type Reply } from '../../shared/ports/model.ts'
import { runFixture, type RunFixture } from '../../shared/state/run-fixture.fake.ts'
import { emptyRun } from '../../shared/testing/test-run.ts'
import type { Proposed } from './answer-form.ts'
import type { PlanningPorts, Redact } from './planning-ports.ts'
import { proposeByModel, type ModelPlan, type ModelPlanInput } from './propose.ts'

/** A real repository with real outlines, real prompts, a real ledger, and a model that answers by a function. */
export interface PlanningFixture extends AsyncDisposable {
  run: RunFixture
  snapshot: Snapshot
  model: FakeModel
  ports: PlanningPorts
  propose(overrides?: Partial<ModelPlanInput>, ports?: Partial<PlanningPorts>): Promise<ModelPlan>
}

export interface FixtureOptions {
  answer?: (question: Question) => string | Reply
  /** By path: lines that tests ran, and lines that they did not. A number is the share of the file's lines that ran. */
  coverage?: Readonly<Record<string, { covered: number[]; missed: number[] }>> | null
  status?: TestRun['status']
  /** Paths that are opted out. */
  noLlm?: readonly string[]
  capUsd?: number
}

export async function planningFixture(
  files: Readonly<Record<string, string>>,
  { answer = answering(), coverage = null, status = 'passed', noLlm = [], capUsd = 2 }: FixtureOptions = {},
): Promise<PlanningFixture> {
  const run = await runFixture(files)
  const baseline = { ...emptyRun('not-run', ''), status, coverage: coverage === null ? null : coverageOf(coverage) }
  const snapshot = await outlined(await run.snapshot('run-1', baseline), run)
  for (const file of snapshot.files) file.noLlm = noLlm.includes(file.path)
  const model = fakeModel(answer)
  const ports: PlanningPorts = {
    model,
    prompts: await promptFiles(),
    ledger: fixtureLedger(capUsd),
    redact: asItIs,
    outlines: run.ports.store.outlines,
    repository: await run.ports.git.open(run.dir),
    log: run.log,
  }
  return {
    run,
    snapshot,
    model,
    ports,
    propose: (overrides, more) => proposeByModel(planningInput(snapshot, overrides), { ...ports, ...more }),
    [Symbol.asyncDispose]: () => run[Symbol.asyncDispose](),
  }
}

export function fixtureLedger(capUsd: number): Ledger {
  const price = { input: 1, cached: 0.1, output: 4 }
  return ledger({ model: 'fake-1', price, priceSource: 'table', capUsd })
}

export function planningInput(snapshot: Snapshot, overrides: Partial<ModelPlanInput> = {}): ModelPlanInput {
  const today = new Date('2026-11-26T00:00:00Z')
  const lists = { select: [], ignore: [], excluded: () => false, known: new Set<string>() }
  return { snapshot, maxItems: 10, today, maxOutputTokens: 4096, ...lists, ...overrides }
}

/** Finds no secrets. */
export const asItIs: Redact = async (sources) => ({
  texts: sources.map(({ text }) => text),
  marks: new Map(),
  redactions: [],
  dropped: new Set(),
})

/** A proposal that every refactoring question can have; parts of it may be replaced. */
export function proposed(overrides: Partial<Proposed> | Record<string, unknown> = {}): Record<string, unknown> {
  const place = { symbol: null, start_line: 1, end_line: 2 }
  return { ...place, intent: 'reduce-nesting', reason: 'It is deep.', value: 3, risk: 'low', ...overrides }
}

/** The answer that says the same of every file of a question. */
export function answering(...items: Record<string, unknown>[]): (question: Question) => string {
  return ({ sources }) => JSON.stringify({ files: sources.map((_, index) => ({ number: index + 1, items })) })
}

/** A function with so many branches, one a line, from `line 1` of its text on. */
export function branchy(name: string, branches: number): string {
  const lines = Array.from({ length: branches }, (_, index) => `  if (a === ${index}) return ${index}`)
  return [`export function ${name}(a) {`, ...lines, '  return a', '}', ''].join('\n')
}

/** All lines of the file ran. */
export function ran(lines: number): { covered: number[]; missed: number[] } {
  return { covered: numbers(lines), missed: [] }
}

/** None of its lines ran. */
export function missed(lines: number): { covered: number[]; missed: number[] } {
  return { covered: [], missed: numbers(lines) }
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

function coverageOf(rows: Readonly<Record<string, { covered: number[]; missed: number[] }>>): Coverage {
  const files = Object.entries(rows).map(([path, { covered, missed }]) => {
    return {
      path,
      lines: { covered: covered.length, total: covered.length + missed.length },
      branches: null,
      covered,
      missed,
    }
  })
  return { format: 'lcov', lines: { covered: 0, total: 0 }, branches: null, packages: [], files }
}

/** As crawl leaves it: totals in the snapshot, outlines in the store. */
async function outlined(snapshot: Snapshot, { dir, ports }: RunFixture): Promise<Snapshot> {
  const repository = await ports.git.open(dir)
  const grammars = new Map(snapshot.files.map(({ path, blob }) => [blob, languageOf(path).grammar]))
  const jobs = []
  for await (const { id, content } of repository.blobs([...grammars.keys()])) {
    const grammar = grammars.get(id) ?? null
    if (grammar !== null) jobs.push({ blob: id, grammar, text: new TextDecoder().decode(content) })
  }
  const outlines = []
  for await (const answer of ports.outliner.outline(jobs)) if ('outline' in answer) outlines.push(answer.outline)
  await ports.store.outlines.add(outlines)
  const totals = await ports.store.outlines.totals(jobs.map(({ blob }) => blob))
  return { ...snapshot, files: snapshot.files.map((file) => ({ ...file, outline: totals.get(file.blob) ?? null })) }
}
