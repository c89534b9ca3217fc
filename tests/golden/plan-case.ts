import { createHash } from 'node:crypto'
import { readContent } from '../../actions/crawl/content.ts'
import { proposeByModel } from '../../actions/plan/model/propose.ts'
import type { PlanningPorts } from '../../actions/plan/model/planning-ports.ts'
import { promptFiles } from '../../actions/shared/adapters/prompt-files.ts'
import { replayed } from '../../actions/shared/adapters/model/cassette/replay.ts'
import { workerOutliner } from '../../actions/shared/adapters/worker-outliner.ts'
import type { RecordedCall } from '../../actions/shared/cassette/cassette-line.ts'
import { questionHash } from '../../actions/shared/cassette/question-hash.ts'
import type { Outline } from '../../actions/shared/contracts/outline.ts'
import type { Snapshot, SnapshotFile } from '../../actions/shared/contracts/snapshot.ts'
import type { TestRun } from '../../actions/shared/contracts/test-run.ts'
import { languageOf } from '../../actions/shared/languages/table.ts'
import { ledger } from '../../actions/shared/money/ledger.ts'
import type { Model } from '../../actions/shared/ports/model.ts'
import { redact } from '../../actions/shared/redaction/redact.ts'
import { emptyRun } from '../../actions/shared/testing/test-run.ts'
import type { GoldenCase, Planned } from './golden-case.ts'

const parameters = { model: 'golden-1', temperature: 0, seed: 1 }

/** Plans freshly, with the real planner, prompts and parsers; the model is the case's cassette. */
export async function planCase(golden: GoldenCase): Promise<Planned> {
  const model = replayed(golden.cassette, parameters)
  const asked = { answered: 0 }
  const ask: Model['ask'] = async (question) => {
    const reply = await model.ask(question)
    if (reply.kind === 'answered' || reply.code !== 'not-recorded') asked.answered += 1
    return reply
  }
  const planned = await planBy({ ...model, ask }, golden)
  return { ...planned, unasked: golden.cassette.length - asked.answered }
}

/**
 * The same case with its answers given to the questions of today, in the order of asking, and with what comes of that
 * as expectation.
 */
export async function renewedCase(golden: GoldenCase): Promise<GoldenCase> {
  const calls = golden.cassette.toSorted((a, b) => a.asked - b.asked)
  const renewed: RecordedCall[] = []
  const ask: Model['ask'] = async (question) => {
    const call = calls[renewed.length]
    if (call === undefined)
      return { kind: 'failed', code: 'not-recorded', message: 'not recorded', tokens: null, requests: 0 }
    const asked = renewed.length
    renewed.push({ ...call, question: questionHash(question, parameters), asked })
    return call.reply
  }
  await planBy({ ...replayed([], parameters), ask }, golden)
  const cassette = [...renewed, ...calls.slice(renewed.length)]
  return { ...golden, cassette, expected: await planCase({ ...golden, cassette }) }
}

type CasePorts = Pick<PlanningPorts, 'repository' | 'outlines'>

async function planBy(model: Model, golden: GoldenCase): Promise<Omit<Planned, 'unasked'>> {
  const { snapshot, ports } = await targetOf(golden)
  const { action, known, maxItems, today } = golden
  return proposeByModel(
    {
      snapshot,
      maxItems,
      excluded: () => false,
      select: [action],
      ignore: [],
      known: new Set(known),
      today: new Date(today),
      maxOutputTokens: 4096,
    },
    {
      ...ports,
      model,
      prompts: await promptFiles(),
      ledger: ledger({ model: parameters.model, price, priceSource: 'setting', capUsd: 10 }),
      redact,
      log: { progress: () => undefined },
    },
  )
}

const price = { input: 1, cached: 0.1, output: 4 }

/** What crawl would hand over of these files. */
async function targetOf({ files, coverage, today }: GoldenCase): Promise<{ snapshot: Snapshot; ports: CasePorts }> {
  const blobs = new Map(Object.values(files).map((text) => [blobId(text), new TextEncoder().encode(text)]))
  const outlines = await outlinesOf(files)
  const snapshot: Snapshot = {
    schemaVersion: 1,
    runId: 'golden',
    createdAt: today,
    target: { url: 'https://example.com/golden.git', defaultBranch: 'main', language: 'typescript' },
    base: { commit: '1'.repeat(40), tree: '2'.repeat(40), branch: 'main' },
    files: Object.entries(files).map(([path, text]) => snapshotFile(path, text, outlines.get(path) ?? null)),
    outlines: { parsed: outlines.size, cached: 0, failed: 0 },
    noLlm: { repository: false, folders: [], files: [] },
    baseline: baselineOf(coverage),
    notes: [],
  }
  const found = [...outlines.values()]
  return {
    snapshot,
    ports: {
      repository: {
        blobs: async function* (ids) {
          for (const id of ids) yield { id, content: blobs.get(id) ?? new Uint8Array() }
        },
      },
      outlines: {
        get: async (ids, language) =>
          new Map(found.filter((o) => ids.includes(o.blob) && o.language === language).map((o) => [o.blob, o])),
      },
    },
  }
}

async function outlinesOf(files: GoldenCase['files']): Promise<Map<string, Outline>> {
  await using outliner = workerOutliner({ workers: 1 })
  const outlines = new Map<string, Outline>()
  for (const [path, text] of Object.entries(files)) {
    const { grammar } = languageOf(path)
    if (grammar === null) continue
    for await (const answer of outliner.outline([{ blob: blobId(text), grammar, text }])) {
      if ('outline' in answer) outlines.set(path, answer.outline)
    }
  }
  return outlines
}

function snapshotFile(path: string, text: string, outline: Outline | null): SnapshotFile {
  const content = new TextEncoder().encode(text)
  return {
    path,
    blob: blobId(text),
    kind: 'file',
    executable: false,
    size: content.length,
    language: languageOf(path).language,
    noLlm: readContent(content).facts.noLlm,
    outline: outline && {
      symbols: outline.symbols.length,
      complexity: outline.symbols.reduce((sum, { complexity }) => sum + complexity, 0),
      parseErrors: outline.parseErrors,
    },
    skipped: null,
  }
}

function baselineOf(coverage: GoldenCase['coverage']): TestRun {
  if (coverage === null) return emptyRun('not-run', 'not measured')
  const files = Object.entries(coverage).map(([path, lines]) => ({
    path,
    lines: { covered: lines.covered.length, total: lines.covered.length + lines.missed.length },
    branches: null,
    ...lines,
  }))
  const total = files.reduce((sum, { lines }) => sum + lines.total, 0)
  const covered = files.reduce((sum, { lines }) => sum + lines.covered, 0)
  return {
    ...emptyRun('not-run', ''),
    status: 'passed',
    reason: 'all tests passed',
    counts: { total: 4, passed: 4, failed: 0, errored: 0, skipped: 0 },
    successRate: 1,
    coverage: { format: 'lcov', lines: { covered, total }, branches: null, packages: [], files },
    coverageReason: null,
  }
}

/** As git counts it. */
function blobId(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex')
}
