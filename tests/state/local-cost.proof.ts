// A thousand local runs cost the next plan no more than ten do: counted in files and bytes, not in seconds.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { openHistory } from '../../actions/plan/history.ts'
import { plan, type PlanInput } from '../../actions/plan/run.ts'
import type { Codemod } from '../../actions/shared/codemods/codemod.ts'
import { parsePlan, type Plan } from '../../actions/shared/contracts/plan.ts'
import { parseRun } from '../../actions/shared/contracts/run.ts'
import type { Store } from '../../actions/shared/ports/store.ts'
import { indexRun } from '../../actions/shared/state/proposal-index.ts'
import { runFixture, type RunFixture } from '../../actions/shared/state/run-fixture.fake.ts'
import { itemPath } from '../../actions/shared/state-branch/layout.ts'
import { fakePush } from '../../actions/shared/state-branch/pushed.fake.ts'

const names = Array.from({ length: 8 }, (_, at) => `src/file-${at}.js`)

/** Every file has one `var`. */
const vars: Codemod = {
  id: 'words-var',
  title: 'replace var',
  why: 'var is old.',
  action: 'refactor',
  appliesTo: (path) => path.endsWith('.js'),
  value: 3,
  risk: 'low',
  confidence: 0.95,
  group: 'file',
  detect: ({ text }) => {
    if (!text.startsWith('var')) return []
    return [{ startLine: 1, endLine: 1, message: 'var is used', edits: [{ start: 0, end: 3, text: 'let' }] }]
  },
}

function inputFor(fixture: RunFixture, runId: string): PlanInput {
  const lists = { select: [], ignore: [], excludePaths: [] }
  return { ...lists, runId, location: fixture.dir, maxItems: 10, retry: false, codemods: [vars], engine: 'codemod' }
}

async function planAs(runId: string, fixture: RunFixture, store = fixture.ports.store): Promise<Plan> {
  await fixture.snapshot(runId)
  return plan(inputFor(fixture, runId), { ...fixture.ports, store })
}

/** So many runs of ten items each, as report leaves them; the last one proposed half of what will be planned. */
async function withRuns(count: number, fixture: RunFixture, planned: readonly string[]): Promise<void> {
  const { store } = fixture.ports
  // As the store writes them, without waiting for the disk ten thousand times.
  const put = async (path: string, text: string): Promise<void> => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  const rows: Parameters<typeof indexRun>[1] = {
    readItem: (id) => store.readItem(id),
    writeItem: (id, text) => put(join(store.dir, itemPath(id).slice('state/'.length)), text ?? ''),
    markIndexed: (runId) => put(join(store.dir, 'items', 'runs', runId), ''),
  }
  for (let at = 0; at < count; at++) {
    const known = at === count - 1 ? planned.slice(0, planned.length / 2) : []
    const others = Array.from({ length: 10 - known.length }, (_, item) => `item-${1000 + at}-${item}`)
    const startedAt = new Date(Date.UTC(2024, 0, 1 + at)).toISOString()
    const runId = at === count - 1 ? 'run-last' : `run-${1000 + at}`
    const files = fakePush({ runId, startedAt, items: [...known, ...others] }).files
    for (const [name, text] of Object.entries(files)) await put(join(store.runDir(runId), name), text)
    await indexRun({ run: parseRun(files['run.json'], runId), plan: parsePlan(files['plan.json'] ?? '', runId) }, rows)
  }
}

interface Cost {
  reads: string[]
  bytesRead: number
  /** All run files were to be read. */
  listed: number
  /** The names of all runs were held against the index, without a read. */
  compared: number
}

function counted(store: Store): { store: Store; cost: Cost } {
  const cost: Cost = { reads: [], bytesRead: 0, listed: 0, compared: 0 }
  const read = async (name: string, reading: Promise<string | null>): Promise<string | null> => {
    const text = await reading
    cost.reads.push(name)
    cost.bytesRead += text?.length ?? 0
    return text
  }
  const on: Store = {
    ...store,
    read: (runId, file) => read(`${runId}/${file}`, store.read(runId, file)),
    readState: (file) => read(file, store.readState(file)),
    readItem: (id) => read(id, store.readItem(id)),
    unindexedRuns: async () => {
      cost.compared++
      return store.unindexedRuns()
    },
    runs: async () => {
      cost.listed++
      return store.runs()
    },
  }
  return { store: on, cost }
}

async function afterRuns(count: number) {
  await using fixture = await runFixture(Object.fromEntries(names.map((name) => [name, `var ${name.at(-4)}\n`])))
  const all = (await planAs('before', fixture)).items.map(({ id }) => id)
  await withRuns(count, fixture, all.toSorted())
  const planning = counted(fixture.ports.store)
  const made = await planAs('next', fixture, planning.store)
  // As a model's plan asks: one id at a time, when it is made.
  const asking = counted(fixture.ports.store)
  const history = await openHistory({ runId: 'next', branches: new Map() }, { store: asking.store, log: fixture.log })
  const answers = []
  for (const id of [...all.toSorted(), 'never-made']) answers.push((await history.of(id))?.runId ?? null)
  return {
    known: made.known.length,
    fresh: made.items.length,
    planning: { ...planning.cost, reads: planning.cost.reads.length },
    answers,
    asking: { ...asking.cost, reads: asking.cost.reads.length },
  }
}

describe('the cost of the next plan', () => {
  it('is the same after 1,000 local runs as after 10, for codemods and for a model', async () => {
    const few = await afterRuns(10)
    expect(few).toMatchObject({ known: 4, fresh: 4, planning: { listed: 0, compared: 1 }, asking: { listed: 0 } })
    expect(few.answers).toEqual([...Array(4).fill('run-last'), ...Array(5).fill(null)])
    const many = await afterRuns(1000)
    expect(many.asking).toEqual(few.asking)
    expect(many).toEqual(few)
  }, 120_000)
})
