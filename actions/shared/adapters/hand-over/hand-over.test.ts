import { describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import type { StoredArtifact } from '../../../../scripts/results-standin/artifacts.ts'
import { cassetteText } from '../../cassette/cassette-line.ts'
import { fixtureHeader } from '../../cassette/cassette.fake.ts'
import { parseChanges } from '../../contracts/change.ts'
import type { Outline } from '../../contracts/outline.ts'
import { batchKey } from '../../hand-over/artifact-name.ts'
import { sha256Of } from '../../digest/sha256.ts'
import { fakeRun } from '../../../cli/run.fake.ts'
import {
  fakeBase,
  fakeChange,
  fakeChanges,
  fakeEvidenceFile,
  fakePiece,
  fakePlan,
  fakeRunId,
  fakeSnapshot,
  textOf,
} from '../../hand-over/pieces.fake.ts'
import { fakeArchive, type FakeEntry } from './archive.fake.ts'
import { fakeWorkflowRun, type FakeJob, type FakeWorkflowRun } from './workflow-run.fake.ts'

const planned = fakePlan(['a-1', 'b-1'])
const readable = async (job: FakeJob, file: Parameters<FakeJob['store']['read']>[1]) => job.store.read(fakeRunId, file)

async function calls(job: FakeJob): Promise<string[]> {
  const lines: string[] = []
  for await (const line of job.store.lines(fakeRunId, 'calls.jsonl')) lines.push(line)
  return lines
}

/** Crawl and plan, each in a job of its own. */
async function begun(run: FakeWorkflowRun): Promise<void> {
  const crawl = run.job()
  await crawl.write({ 'snapshot.json': fakeSnapshot() })
  await crawl.upload('crawl')
  const plan = run.job()
  await plan.download('plan')
  await plan.write({ 'plan.json': planned })
  await plan.upload('plan')
}

async function applied(run: FakeWorkflowRun, items: string[], rest: Parameters<FakeWorkflowRun['job']>[0] = {}) {
  const job = run.job(rest)
  await job.download('apply', items)
  await job.write({ 'changes.json': fakeChanges(items.map((id) => fakeChange(id))) })
  await job.store.append(fakeRunId, 'calls.jsonl', cassetteText(fixtureHeader({ stage: 'apply' })))
  await job.upload('apply', items)
  return job
}

async function judged(run: FakeWorkflowRun, items: string[], rest: Parameters<FakeWorkflowRun['job']>[0] = {}) {
  const job = run.job(rest)
  await job.download('gate', items)
  await job.write({ 'evidence.json': fakeEvidenceFile(items.map((itemId) => ({ itemId }))), 'evidence.md': '# page' })
  await job.write({ 'gate.sarif': '{}', [`coverage-${items[0]}.html`]: '<p>page</p>' })
  await job.upload('gate', items)
  return job
}

/** Of files in an artifact: an archive has them in plain text. */
function namesIn(artifact: StoredArtifact | undefined): string[] {
  const text = artifact?.blob.content?.toString('latin1') ?? ''
  return [...new Set(text.match(/[a-z][a-z0-9-]+\.(?:html|json|md|sarif)/g))].toSorted()
}

/** Puts another archive in the place of an uploaded one. */
function replace(run: FakeWorkflowRun, part: string, content: Buffer): StoredArtifact {
  const artifact = run.standin.artifacts.find(({ name }) => name.includes(part))
  if (artifact === undefined) throw new Error(`no artifact ${part}`)
  artifact.blob.content = content
  return Object.assign(artifact, { size: content.length, digest: `sha256:${sha256Of(content)}` })
}

describe('from job to job', () => {
  it('every stage finds what it needs in a fresh place, and report all of it, byte by byte', async () => {
    await using run = await fakeWorkflowRun()
    await begun(run)
    for (const items of [['b-1'], ['a-1']]) await applied(run, items)
    const gate = await judged(run, ['a-1'])
    await judged(run, ['b-1'])
    expect(parseChanges((await readable(gate, 'changes.json')) ?? '', '').changes.map(({ itemId }) => itemId)).toEqual([
      'a-1',
    ])
    const report = run.job()
    expect(await report.download('report')).toEqual([])
    expect(await readable(report, 'plan.json')).toBe(`${JSON.stringify(planned, null, 2)}\n`)
    const evidence = JSON.parse((await readable(report, 'evidence.json')) ?? '') as { items: { itemId: string }[] }
    expect(evidence.items.map(({ itemId }) => itemId)).toEqual(['a-1', 'b-1'])
    const lines = await calls(report)
    expect(lines).toHaveLength(2)
    expect(await readable(report, 'gate.sarif')).toContain('"version": "2.1.0"')
    expect(run.standin.artifacts.map(({ name }) => name)).toEqual([
      `llm-ops-${fakeRunId}-crawl-1`,
      `llm-ops-${fakeRunId}-plan-1`,
      ...['b-1', 'a-1'].map((id) => `llm-ops-${fakeRunId}-apply-${batchKey([id])}-1`),
      ...['a-1', 'b-1'].map((id) => `llm-ops-${fakeRunId}-gate-${batchKey([id])}-1`),
    ])
  })

  it('the pages of two batches lie in artifacts of their own, under names that do not meet', async () => {
    await using run = await fakeWorkflowRun()
    await begun(run)
    for (const items of [['a-1'], ['b-1']]) {
      await applied(run, items)
      await judged(run, items)
    }
    const gates = run.standin.artifacts.filter(({ name }) => name.includes('-gate-'))
    const pages = gates.map((gate) => namesIn(gate).filter((name) => name.startsWith('coverage-')))
    expect(pages).toEqual([['coverage-a-1.html'], ['coverage-b-1.html']])
    expect(new Set(gates.map(({ name }) => name)).size).toBe(2)
  })

  it('report hands on what was found in all batches, for a person', async () => {
    await using run = await fakeWorkflowRun()
    await begun(run)
    await applied(run, ['a-1', 'b-1'])
    await judged(run, ['a-1', 'b-1'])
    const report = run.job()
    await report.download('report')
    await report.write({ 'run.json': fakeRun({ runId: fakeRunId, base: fakeBase }), 'report.md': '# report' })
    await report.upload('report')
    expect(namesIn(run.standin.artifacts.at(-1))).toEqual(expect.arrayContaining(['gate.sarif', 'evidence.md']))
  })

  it('report done again in the same folder adds no line twice', async () => {
    await using run = await fakeWorkflowRun()
    await begun(run)
    await applied(run, ['a-1', 'b-1'])
    const report = run.job()
    await report.download('report')
    await report.download('report')
    expect(await calls(report)).toHaveLength(1)
  })

  it('what an earlier job left in the same folder does not stand in for what is missing', async () => {
    await using run = await fakeWorkflowRun()
    await begun(run)
    const report = run.job()
    await report.write({ 'evidence.json': fakeEvidenceFile([{ itemId: 'a-1' }]) })
    await expect(report.download('report')).rejects.toThrow(/evidence\.json is left over from an earlier job/)
  })

  it('plan has the outlines of crawl, and who opted out stays so', async () => {
    await using run = await fakeWorkflowRun()
    const blob = '1'.repeat(40)
    const outline: Outline = {
      schemaVersion: 1,
      blob,
      language: 'typescript',
      lines: 3,
      imports: [],
      parseErrors: 0,
      symbols: [],
    }
    const facts = { path: 'a.ts', blob, kind: 'file', executable: false, size: 3, language: 'typescript' } as const
    const totals = { symbols: 0, complexity: 0, parseErrors: 0 }
    const crawl = run.job()
    await crawl.store.outlines.add([outline], new Map([[blob, { skipped: null, noLlm: true }]]))
    await crawl.write({
      'snapshot.json': fakeSnapshot({ files: [{ ...facts, noLlm: true, outline: totals, skipped: null }] }),
    })
    await crawl.upload('crawl')
    const plan = run.job()
    await plan.download('plan')
    expect(await plan.store.outlines.get([blob], 'typescript')).toEqual(new Map([[blob, outline]]))
    expect((await plan.store.outlines.facts([blob])).get(blob)?.noLlm).toBe(true)
  })

  it('a stage whose predecessor left nothing says so, and what to do first', async () => {
    await using run = await fakeWorkflowRun()
    await expect(run.job().download('plan')).rejects.toThrow(
      /hand-over: plan needs what crawl leaves of run .*no artifact/,
    )
    await expect(run.job().upload('crawl')).rejects.toThrow(/snapshot\.json is missing: crawl left none/)
  })

  it('a batch that failed is told by report, with its items', async () => {
    await using run = await fakeWorkflowRun()
    await begun(run)
    await applied(run, ['a-1'])
    const report = run.job()
    expect(await report.download('report')).toEqual([
      { stage: 'apply', items: ['b-1'], why: 'its job handed over nothing that counts' },
      { stage: 'gate', items: ['a-1'], why: 'its job handed over nothing that counts' },
    ])
    expect(report.log.lines).toContain('warn hand-over: apply: its job handed over nothing that counts (b-1)')
  })
})

describe('run again by a person', () => {
  it('failed jobs of attempt 2 find what attempt 1 left (F-17)', async () => {
    await using run = await fakeWorkflowRun()
    await begun(run)
    await applied(run, ['a-1'])
    await judged(run, ['a-1'])
    await applied(run, ['b-1'], { attempt: 2 })
    await judged(run, ['b-1'], { attempt: 2 })
    expect(await run.job({ attempt: 2 }).download('report')).toEqual([])
  })

  it('all jobs on a base that moved take nothing of the old one (F-18)', async () => {
    await using run = await fakeWorkflowRun()
    await begun(run)
    await applied(run, ['a-1', 'b-1'])
    const moved = 'e'.repeat(40)
    const crawl = run.job({ attempt: 2 })
    const snapshot = fakeSnapshot()
    await crawl.write({ 'snapshot.json': { ...snapshot, base: { ...snapshot.base, commit: moved } } })
    await crawl.upload('crawl')
    await expect(run.job({ attempt: 2, base: moved }).download('apply')).rejects.toThrow(/is of base a+ and .* e+/)
    const report = run.job({ attempt: 2 })
    const lost = await report.download('report')
    expect(lost[0]?.why).toMatch(/plan-1: it is of base a+ and this job works on e+/)
    expect(await readable(report, 'changes.json')).toBeNull()
  })

  it('a job of attempt 1 takes nothing that attempt 2 made', async () => {
    await using run = await fakeWorkflowRun()
    await begun(run)
    await applied(run, ['a-1', 'b-1'], { attempt: 2 })
    await expect(run.job().download('gate', ['a-1', 'b-1'])).rejects.toThrow(/gate needs what apply leaves/)
  })
})

describe('where the service fails (F-16)', () => {
  async function crawled(run: FakeWorkflowRun): Promise<FakeJob> {
    const job = run.job()
    await job.write({ 'snapshot.json': fakeSnapshot() })
    return job
  }

  it('an answer that was lost is asked for again, and a yes that was lost is found', async () => {
    await using run = await fakeWorkflowRun()
    const job = await crawled(run)
    run.standin.script({ on: 'FinalizeArtifact', fault: { kind: 'answer', status: 403, message: 'x', executed: true } })
    await job.upload('crawl')
    expect(run.standin.artifacts).toHaveLength(1)
    await job.upload('crawl')
    expect(run.standin.artifacts).toHaveLength(1)
  })

  it('a name that is taken by something else is an error that says what to do', async () => {
    await using run = await fakeWorkflowRun()
    await (await crawled(run)).upload('crawl')
    const other = run.job()
    await other.write({ 'snapshot.json': fakeSnapshot({ createdAt: '2026-11-26T13:00:00.000Z' }) })
    await expect(other.upload('crawl')).rejects.toThrow(
      /already exists on the workflow run: .* run the failed jobs again/,
    )
  })

  it('a storage that is full is an error that says where to look', async () => {
    await using run = await fakeWorkflowRun()
    const message = 'insufficient usage to create artifact'
    run.standin.script({ on: 'CreateArtifact', fault: { kind: 'answer', status: 403, message } })
    await expect((await crawled(run)).upload('crawl')).rejects.toThrow(/raise the storage limit/)
  })

  it('a download that was cut short is fetched again, and never taken for the whole', async () => {
    await using run = await fakeWorkflowRun()
    await (await crawled(run)).upload('crawl')
    run.standin.script({ on: 'GetBlob', fault: { kind: 'shorten', bytes: 20 } })
    await run.job().download('plan')
    run.standin.script({ on: 'GetBlob', nth: 'every', fault: { kind: 'shorten', bytes: 20 } })
    await expect(run.job().download('plan')).rejects.toThrow(/what came is not what was uploaded/)
  })
})

describe('an artifact that somebody made on purpose (T-31)', () => {
  const good = fakePiece({ stage: 'crawl', files: { 'snapshot.json': fakeSnapshot() } })
  const manifest = (rest: object = {}) => ({ name: 'manifest.json', content: textOf({ ...good.manifest, ...rest }) })
  const snapshot = { name: 'snapshot.json', content: textOf(fakeSnapshot()) }

  async function planOn(entries: readonly FakeEntry[] | Buffer): Promise<{ job: FakeJob; done: Promise<unknown> }> {
    const run = await fakeWorkflowRun()
    try {
      const crawl = run.job()
      await crawl.write({ 'snapshot.json': fakeSnapshot() })
      await crawl.upload('crawl')
      replace(run, '-crawl-', Buffer.isBuffer(entries) ? entries : fakeArchive(entries))
      const job = run.job()
      const done = await job.download('plan').then(
        (lost) => async () => lost,
        (error: unknown) => async () => Promise.reject(error),
      )
      return { job, done: done() }
    } finally {
      await run[Symbol.asyncDispose]()
    }
  }

  it('with names that lead out of the folder: they are not even looked at', async () => {
    const before = await readdir(tmpdir())
    const names = [
      '../escaped.txt',
      '/escaped.txt',
      '..\\escaped.txt',
      'a/../../escaped.txt',
      'run.json',
      '.git/config',
    ]
    const { done } = await planOn([...names.map((name) => ({ name, content: 'x' })), manifest(), snapshot])
    expect(await done).toEqual([])
    expect((await readdir(tmpdir())).filter((name) => !before.includes(name) && name.includes('escaped'))).toEqual([])
  })

  const hostile: [string, readonly FakeEntry[] | Buffer, RegExp][] = [
    [
      'a link in the place of a file',
      [manifest(), { ...snapshot, mode: 0o120777 }],
      /snapshot\.json: it is no regular file/,
    ],
    [
      'a link in the place of the manifest',
      [{ ...manifest(), mode: 0o120777 }, snapshot],
      /manifest\.json: it is no reg/,
    ],
    [
      'ten thousand files',
      Array.from({ length: 10_000 }, (_, at) => ({ name: `f${at}`, content: '' })),
      /it holds 10000 files; 2000 at the most are read/,
    ],
    [
      'a file that grows beyond its size',
      [manifest(), { name: 'snapshot.json', content: Buffer.alloc(8 * 1024 * 1024) }],
      /snapshot\.json: it has 8388608 bytes; at most \d+ are read/,
    ],
    [
      'a file that grows and lies about it',
      [manifest(), { name: 'snapshot.json', content: Buffer.alloc(8 * 1024 * 1024), claimed: snapshot.content.length }],
      /snapshot\.json: too many bytes in the stream/,
    ],
    [
      'a manifest that is a bomb',
      [{ name: 'manifest.json', content: Buffer.alloc(9e6) }],
      /manifest\.json: it has 9000000/,
    ],
    [
      'another content',
      [manifest(), { ...snapshot, content: snapshot.content.replace('main', 'mine') }],
      /SHA-256 differ/,
    ],
    ['a shorter content', [manifest(), { ...snapshot, content: '{}' }], /\(size or SHA-256 differ\)/],
    ['a file twice', [manifest(), snapshot, snapshot], /snapshot\.json: it is stored more than once/],
    ['no manifest', [snapshot], /it has no manifest\.json/],
    ['a file that is not there', [manifest()], /its manifest\.json names it and it is not there/],
    ['a field more', [manifest({ more: 1 }), snapshot], /manifest\.json: .*Unrecognized key/],
    [
      'a prototype',
      [{ name: 'manifest.json', content: '{"__proto__":{"stage":"crawl"}}' }, snapshot],
      /manifest\.json: /,
    ],
    ['the manifest of another stage', [manifest({ stage: 'plan' }), snapshot], /is that of another artifact/],
    ['the manifest of another attempt', [manifest({ attempt: 7 }), snapshot], /is that of another artifact/],
    ['a batch that its items do not make', [manifest({ items: ['a-1'] }), snapshot], /is that of another artifact/],
    [
      'a path as a name',
      [manifest({ files: [{ name: '../x', bytes: 1, sha256: 'a'.repeat(64) }] })],
      /expected a file name/,
    ],
    ['no zip', randomBytes(500), /crawl-1: .*/],
    ['nothing', Buffer.alloc(0), /crawl-1: .*/],
  ]

  it.each(hostile)('%s: nothing of it counts', async (_, entries, message) => {
    const { job, done } = await planOn(entries)
    await expect(done).rejects.toThrow(message)
    await expect(done).rejects.toThrow(/^hand-over: plan needs what crawl leaves/)
    expect(await readable(job, 'snapshot.json')).toBeNull()
  })

  it('an archive larger than any of ours is not fetched at all', async () => {
    await using run = await fakeWorkflowRun()
    await begun(run)
    const artifact = run.standin.artifacts.find(({ name }) => name.includes('-plan-'))
    Object.assign(artifact ?? {}, { size: 1e12 })
    await expect(run.job().download('apply')).rejects.toThrow(/it has 1000000000000 bytes/)
    expect(run.standin.requests.filter((name) => name === 'GetBlob')).toHaveLength(1)
  })
})
