import { mkdtempSync, readdirSync, readFileSync, rmSync, lstatSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { fileStore } from '../shared/adapters/file-store.ts'
import { gitAdapter } from '../shared/adapters/git/git.ts'
import { parsersAdapter } from '../shared/adapters/parsers.ts'
import type { Codemod } from '../shared/codemods/codemod.ts'
import { UserError } from '../shared/contracts/errors.ts'
import { parseChanges } from '../shared/contracts/change.ts'
import type { Plan, PlanItem } from '../shared/contracts/plan.ts'
import { testRepository, type TestRepository } from '../shared/patch/repository.fake.ts'
import { fakeClock } from '../shared/ports/clock.ts'
import { noEngines, type EngineRequest, type Engines } from '../shared/ports/engine.ts'
import { recordedLog } from '../shared/ports/log.ts'
import { draftItem } from './draft-item.ts'
import { apply } from './run.ts'

const stateFolder = mkdtempSync(join(tmpdir(), 'llm-ops-apply-'))
afterAll(() => rmSync(stateFolder, { recursive: true, force: true }))

/** Replaces every `old` by `new`; the shape of a user's own codemod. */
const replaceOld: Codemod = {
  id: 'test-replace-old',
  title: 'replace old by new',
  why: 'To see it done.',
  action: 'refactor',
  appliesTo: () => true,
  value: 1,
  risk: 'low',
  confidence: 1,
  group: 'file',
  detect: ({ text }) =>
    [...text.matchAll(/old/g)].map(({ index }) => ({
      startLine: 1,
      endLine: 1,
      message: 'old',
      edits: [{ start: index, end: index + 3, text: 'new' }],
    })),
}

const failing: Codemod = {
  ...replaceOld,
  id: 'test-failing',
  detect: () => {
    throw new Error('no idea')
  },
}
const contradicting: Codemod = {
  ...replaceOld,
  id: 'test-contradicting',
  detect: ({ text }) => [
    { startLine: 1, endLine: 1, message: 'x', edits: [{ start: text.length, end: text.length + 9, text: '' }] },
  ],
}
const dated: Codemod = {
  ...replaceOld,
  id: 'test-dated',
  detect: ({ text }, { today }) => [
    {
      startLine: 1,
      endLine: 1,
      message: 'x',
      edits: [{ start: 0, end: text.length, text: `${today.toISOString()}\n` }],
    },
  ],
}
const codemods = [replaceOld, failing, contradicting, dated]

const ports = {
  git: gitAdapter(),
  store: fileStore(stateFolder),
  parsers: parsersAdapter(),
  clock: fakeClock(),
  log: recordedLog(),
  engines: noEngines(),
}

let runs = 0

function itemFor(repository: TestRepository, codemod: string, paths: string[]): PlanItem {
  const files = paths.map((path) => ({ path, blob: repository.git('rev-parse', `HEAD:${path}`) }))
  return {
    id: `${codemod}-${++runs}`,
    filePath: paths[0] as string,
    action: 'refactor',
    reason: 'because',
    confidence: 1,
    rawConfidence: 1,
    model: null,
    confidenceReasons: [],
    title: 'replace old by new',
    engine: 'codemod',
    codemod,
    files,
    lines: [],
    value: 1,
    risk: 'low',
    touchedCoverage: null,
    score: 1,
    runtime: null,
  }
}

async function applied(repository: TestRepository, items: PlanItem[], allowPaths: string[] = []) {
  const runId = `run-${++runs}`
  const plan: Plan = {
    schemaVersion: 2,
    runId,
    createdAt: '2026-03-04T05:06:07.000Z',
    target: { url: repository.dir, defaultBranch: 'main', language: 'python' },
    base: repository.git('rev-parse', 'HEAD'),
    engine: 'codemod',
    engineReason: 'asked for',
    spending: null,
    calibration: null,
    items,
    known: [],
    leftOut: [],
    deferred: 0,
  }
  await ports.store.write(runId, 'plan.json', JSON.stringify(plan))
  const changes = await apply({ runId, location: repository.dir, codemods, allowPaths, items: [], round: 1 }, ports)
  const written = await ports.store.read(runId, 'changes.json')
  expect(parseChanges(written ?? '', 'changes.json')).toEqual(changes)
  return changes.changes
}

/** Puts a drafted diff onto the base with git itself and gives what a file becomes. */
function fileAfter(repository: TestRepository, diff: string, path: string): Buffer {
  const folder = mkdtempSync(join(stateFolder, 'check-'))
  const patch = join(folder, 'change.diff')
  writeFileSync(patch, diff)
  repository.git('worktree', 'add', '--quiet', '--detach', join(folder, 'tree'))
  repository.git('-C', join(folder, 'tree'), 'apply', patch)
  return readFileSync(join(folder, 'tree', path))
}

describe('apply', () => {
  it('drafts each item against the base commit, whatever the others do', async () => {
    await using repository = testRepository({ 'a.txt': 'old one\n', 'b.txt': 'old two\nkept\n' })
    const both = itemFor(repository, 'test-replace-old', ['a.txt', 'b.txt'])
    const single = itemFor(repository, 'test-replace-old', ['a.txt'])
    const [first, second] = await applied(repository, [both, single])
    expect(first).toMatchObject({ status: 'drafted', refusal: null, stat: { additions: 2, deletions: 2 } })
    expect(first?.files.map(({ path }) => path)).toEqual(['a.txt', 'b.txt'])
    expect(second).toMatchObject({ status: 'drafted', baseTree: first?.baseTree, stat: { additions: 1, deletions: 1 } })
    expect(second?.tree).not.toBe(first?.tree)
    expect(fileAfter(repository, first?.diff ?? '', 'b.txt').toString()).toBe('new two\nkept\n')
  })

  it.each([
    ['CRLF', 'one\r\nold\r\nthree\r\n', 'one\r\nnew\r\nthree\r\n'],
    ['mixed line ends', 'one\nold\r\nthree\r', 'one\nnew\r\nthree\r'],
    ['no final newline', 'one\nold', 'one\nnew'],
    ['a byte order mark', '\uFEFFold\n', '\uFEFFnew\n'],
    ['emoji and umlauts', '👩‍💻 ä old ö\n', '👩‍💻 ä new ö\n'],
  ])('leaves %s as it is', async (_, before, after) => {
    await using repository = testRepository({ 'a.txt': before })
    const [change] = await applied(repository, [itemFor(repository, 'test-replace-old', ['a.txt'])])
    expect(change).toMatchObject({ status: 'drafted' })
    expect(fileAfter(repository, change?.diff ?? '', 'a.txt')).toEqual(Buffer.from(after))
  })

  it.each([
    ['not-utf8', 'test-replace-old', Uint8Array.from([0x6f, 0x6c, 0x64, 0xff, 0x0a])],
    ['nothing-to-do', 'test-replace-old', 'kept\n'],
    ['unknown-codemod', 'test-none', 'old\n'],
    ['apply-error', 'test-failing', 'old\n'],
    ['apply-error', 'test-contradicting', 'old\n'],
  ])('refuses with %s and goes on', async (code, codemod, content) => {
    await using repository = testRepository({ 'a.txt': content, 'b.txt': 'old\n' })
    const items = [itemFor(repository, codemod, ['a.txt']), itemFor(repository, 'test-replace-old', ['b.txt'])]
    const [change, next] = await applied(repository, items)
    expect(change).toMatchObject({ status: 'refused', tree: null, files: [], refusal: { code } })
    expect(next).toMatchObject({ status: 'drafted' })
  })

  it('refuses an item whose file is another one at the base, a link, or gone', async () => {
    await using repository = testRepository({ 'a.txt': 'old\n' })
    repository.link('link.txt', 'a.txt')
    repository.commit()
    const real = itemFor(repository, 'test-replace-old', ['a.txt'])
    const items = ['a.txt', 'gone.txt', 'link.txt'].map((path, at) => ({
      ...real,
      id: `stale-${at}`,
      files: [{ path, blob: path === 'link.txt' ? repository.git('rev-parse', 'HEAD:link.txt') : 'f'.repeat(40) }],
    }))
    const changes = await applied(repository, items)
    expect(changes.map((change) => change.refusal?.code)).toEqual(['stale', 'stale', 'stale'])
  })

  it('refuses a protected file by the tree it would give, and names the setting that lifts it', async () => {
    await using repository = testRepository({ '.github/workflows/ci.yml': 'old\n' })
    const item = itemFor(repository, 'test-replace-old', ['.github/workflows/ci.yml'])
    const [refused] = await applied(repository, [item])
    expect(refused).toMatchObject({ status: 'refused', refusal: { code: 'protected-path' }, tree: null })
    expect(refused?.refusal?.message).toContain('allow-paths')
    expect(refused?.diff).toContain('+new')
    const [drafted] = await applied(repository, [item], ['.github/workflows/**'])
    expect(drafted).toMatchObject({ status: 'drafted' })
  })

  it('shows the codemod the day of the plan, not the day of apply', async () => {
    await using repository = testRepository({ 'a.txt': 'x\n' })
    const [change] = await applied(repository, [itemFor(repository, 'test-dated', ['a.txt'])])
    expect(change?.diff).toContain('+2026-03-04T05:06:07.000Z')
  })

  it('leaves the target as it was: work tree, index, objects and refs', async () => {
    await using repository = testRepository({ 'a.txt': 'old\n' })
    repository.write('a.txt', 'half-done work with old in it\n')
    const state = () =>
      readdirSync(repository.dir, { recursive: true, encoding: 'utf8' })
        .toSorted()
        .map((name) => join(repository.dir, name))
        .map((path) => (lstatSync(path).isFile() ? `${path} ${readFileSync(path).toString('base64')}` : path))
    const before = state()
    const [change] = await applied(repository, [itemFor(repository, 'test-replace-old', ['a.txt'])])
    expect(change).toMatchObject({ status: 'drafted' })
    expect(change?.diff).not.toContain('half-done')
    expect(state()).toEqual(before)
  })

  it('trusts neither where the diff gives another tree than the files that were written', async () => {
    await using repository = testRepository({ 'a.txt': 'old\n' })
    const item = itemFor(repository, 'test-replace-old', ['a.txt'])
    const opened = await ports.git.open(repository.dir)
    await using scratch = await opened.scratch()
    const base = repository.git('rev-parse', 'HEAD^{tree}')
    const other = await scratch.writeTree(base, new Map([['a.txt', new TextEncoder().encode('new\nand more\n')]]))
    const change = await draftItem(item, {
      base,
      blobs: new Map([['a.txt', repository.git('rev-parse', 'HEAD:a.txt')]]),
      codemods: new Map([[replaceOld.id, replaceOld]]),
      allowPaths: [],
      sources: { parsers: ports.parsers, today: new Date() },
      repository: opened,
      scratch: { ...scratch, diff: () => scratch.diff(base, other) },
    })
    expect(change).toMatchObject({ status: 'refused', refusal: { code: 'tree-mismatch' }, tree: null })
  })

  it('opens a model for what a model proposed, with the share of the budget that its items have', async () => {
    await using repository = testRepository({ 'a.txt': 'old\n' })
    const byModel = { ...itemFor(repository, 'test-replace-old', ['a.txt']), engine: 'model' as const, codemod: null }
    const items = ['model-1', 'model-2', 'model-3', 'model-4'].map((id) => ({ ...byModel, id }))
    const plain = await applied(repository, items)
    expect(plain.map(({ refusal }) => refusal?.code)).toEqual(['no-model', 'no-model', 'no-model', 'no-model'])
    const runId = `run-${runs}`
    const asked: EngineRequest[] = []
    const engines: Engines = {
      configured: 'm',
      open: async (request) => {
        asked.push(request)
        throw new UserError('seen enough')
      },
    }
    const input = { runId, location: repository.dir, codemods, allowPaths: [], items: ['model-3'], round: 1 } as const
    await expect(apply({ ...input, allowPaths: [] }, { ...ports, engines })).rejects.toThrow('seen enough')
    expect(asked).toMatchObject([{ stage: 'apply', share: 0.25, spent: null, before: null }])
  })

  it('writes an empty list for an empty plan, and says which stage is missing where there is no plan', async () => {
    await using repository = testRepository({ 'a.txt': 'x\n' })
    expect(await applied(repository, [])).toEqual([])
    const missing = apply(
      { runId: 'never', location: repository.dir, codemods, allowPaths: [], items: [], round: 1 },
      ports,
    )
    await expect(missing).rejects.toThrow(/plan\.json is missing: run `llm-ops plan`/)
  })
})
