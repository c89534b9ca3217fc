import { describe, expect, it } from '@jest/globals'
import type { Codemod, CodemodFile, Match } from '../shared/codemods/codemod.ts'
import { runtimeCodemods } from '../shared/codemods/end-of-life/table.ts'
import { parsePlan } from '../shared/contracts/plan.ts'
import type { Run } from '../shared/contracts/run.ts'
import { indexRun } from '../shared/state/proposal-index.ts'
import { runFixture, type RunFixture } from '../shared/state/run-fixture.fake.ts'
import { emptyRun } from '../shared/testing/test-run.ts'
import { declaredRuntime } from './declared-runtime.ts'
import { plan, type PlanInput } from './run.ts'

/** Rewrites a word wherever it stands; real edits, so that lint and the second look have something to judge. */
function wordCodemod(id: string, [from, to]: readonly [string, string], rest: Partial<Codemod> = {}): Codemod {
  return {
    id,
    title: `replace ${from}`,
    why: `${from} is old.`,
    action: 'refactor',
    appliesTo: (path) => path.endsWith('.js'),
    value: 3,
    risk: 'low',
    confidence: 0.95,
    group: 'file',
    detect: ({ text }) => matchesOf(text, from, to),
    ...rest,
  }
}

function matchesOf(text: string, from: string, to: string): Match[] {
  return [...text.matchAll(new RegExp(`\\b${from}\\b`, 'g'))].map(({ index }) => {
    const line = text.slice(0, index).split('\n').length
    const edits = [{ start: index, end: index + from.length, text: to }]
    return { startLine: line, endLine: line, message: `${from} is used`, edits }
  })
}

const vars = wordCodemod('words-var', ['var', 'let'])

function inputFor(fixture: RunFixture, rest: Partial<PlanInput> = {}): PlanInput {
  const lists = { select: [], ignore: [], excludePaths: [] }
  return {
    runId: 'run-1',
    location: fixture.dir,
    maxItems: 10,
    ...lists,
    retry: false,
    codemods: [vars],
    engine: 'codemod',
    ...rest,
  }
}

async function planOf(files: Record<string, string>, rest: Partial<PlanInput> = {}) {
  await using fixture = await runFixture(files)
  await fixture.snapshot('run-1')
  return await plan(inputFor(fixture, rest), fixture.ports)
}

describe('plan', () => {
  it('proposes one change a file and writes a plan that its own contract reads', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a = 1\nvar b = 2\n', 'b.js': 'let c\n', 'c.js': 'var d\n' })
    await fixture.snapshot('run-1')
    const made = await plan(inputFor(fixture), fixture.ports)
    expect(made.items.map(({ filePath }) => filePath).sort()).toEqual(['a.js', 'c.js'])
    const item = made.items.find(({ filePath }) => filePath === 'a.js')
    expect(item).toMatchObject({
      action: 'refactor',
      engine: 'codemod',
      codemod: 'words-var',
      title: 'replace var',
      reason: 'var is used (line 1); var is used (line 2). var is old.',
      lines: [
        { path: 'a.js', start: 1, end: 1 },
        { path: 'a.js', start: 2, end: 2 },
      ],
    })
    const written = await fixture.ports.store.read('run-1', 'plan.json')
    expect(parsePlan(written ?? '', 'plan.json')).toEqual(made)
    expect(fixture.git('status', '--porcelain')).toBe('')
  })

  it('makes one item of all matches where a codemod says that they belong together', async () => {
    const codemods = [wordCodemod('words-all', ['var', 'let'], { group: 'repository' })]
    const made = await planOf({ 'b.js': 'var a\n', 'a.js': 'var a\nvar b\n' }, { codemods })
    expect(made.items).toHaveLength(1)
    expect(made.items[0]?.filePath).toBe('a.js')
    expect(made.items[0]?.files.map(({ path }) => path)).toEqual(['a.js', 'b.js'])
    expect(made.items[0]?.reason).toContain('var is used (b.js:1)')
  })

  it('keeps the best of max-items and counts the rest', async () => {
    const better = wordCodemod('words-eval', ['evil', 'good'], { value: 5 })
    const made = await planOf({ 'a.js': 'var a\n', 'b.js': 'evil(1)\n' }, { maxItems: 1, codemods: [vars, better] })
    expect(made.items.map(({ codemod }) => codemod)).toEqual(['words-eval'])
    expect(made.deferred).toBe(1)
  })

  it('says what it did not look at, and passes over what is excluded, vendored or generated', async () => {
    const made = await planOf(
      {
        'docs/x.js': 'var a\n',
        'vendor/y.js': 'var a\n',
        'gen.js': '// @generated\nvar a\n',
        'src.js': 'var a\n',
        'read.me': 'var a\n',
      },
      { excludePaths: ['docs/**'] },
    )
    expect(made.items.map(({ filePath }) => filePath)).toEqual(['src.js'])
    expect(made.leftOut.map(({ code, path }) => [code, path])).toEqual([
      ['excluded', 'docs/x.js'],
      ['vendored', 'vendor/y.js'],
      ['generated', 'gen.js'],
    ])
  })

  it('leaves out a rewrite that breaks the syntax, in code, JSON, TOML and YAML', async () => {
    const files = { 'a.js': 'f(old)\n', 'b.py': 'f(old)\n', 'c.json': '{"a": "old"}\n', 'd.toml': 'a = "old"\n' }
    const breaking = wordCodemod('words-break', ['old', '(" : [\n'], { appliesTo: () => true })
    const made = await planOf({ ...files, 'e.yml': 'a: old\n', 'f.txt': 'old\n' }, { codemods: [breaking] })
    expect(made.leftOut.map(({ code, path }) => [code, path])).toEqual([
      ['lint-failed', 'a.js'],
      ['lint-failed', 'b.py'],
      ['lint-failed', 'c.json'],
      ['lint-failed', 'd.toml'],
      ['lint-failed', 'e.yml'],
    ])
    expect(made.items.map(({ filePath }) => filePath)).toEqual(['f.txt'])
  })

  it('leaves out a rewrite that never settles, one that changes nothing, and a codemod that throws', async () => {
    const endless = wordCodemod('words-endless', ['a', 'a + a'])
    const idle = wordCodemod('words-idle', ['a', 'a'])
    const broken = wordCodemod('words-broken', ['a', 'b'], {
      detect: () => {
        throw new Error('no idea')
      },
    })
    const made = await planOf({ 'x.js': 'f(a)\n' }, { codemods: [endless, idle, broken] })
    expect(made.items).toEqual([])
    expect(made.leftOut.map(({ code }) => code)).toEqual(['not-settled', 'no-change', 'codemod-failed'])
    expect(made.leftOut[2]?.message).toBe('words-broken: it failed: no idea')
  })

  it('leaves a change of the whole repository out where one of its files cannot be rewritten, and bounds its notes', async () => {
    const detect = ({ path, text }: CodemodFile): Match[] => matchesOf(text, 'old', path === 'a.js' ? 'fresh' : '(')
    const codemods = [wordCodemod('words-half', ['old', 'new'], { detect, group: 'repository' })]
    const broken = Object.fromEntries(['1', '2', '3', '4', '5', '6', '7'].map((name) => [`b${name}.js`, 'f(old)\n']))
    const made = await planOf({ 'a.js': 'f(old)\n', ...broken }, { codemods })
    expect(made.items).toEqual([])
    const codes = made.leftOut.map(({ code }) => code)
    expect(codes).toEqual([...Array.from({ length: 5 }, () => 'lint-failed'), 'more', 'incomplete'])
  })

  it('counts no line of a test file as missed that coverage leaves out', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a\n', 'test/a.test.js': 'var b\n' })
    const coverage = {
      format: 'lcov' as const,
      lines: { covered: 0, total: 1 },
      branches: null,
      packages: [],
      files: [],
    }
    const row = {
      id: 'x',
      suite: '',
      name: 'x',
      file: 'test/a.test.js',
      status: 'passed' as const,
      seconds: null,
      message: null,
    }
    await fixture.snapshot('run-1', { ...emptyRun('not-run', ''), status: 'passed', cases: [row], coverage })
    const made = await plan(inputFor(fixture), fixture.ports)
    expect(
      made.items.map(({ filePath, touchedCoverage, confidence }) => [filePath, touchedCoverage, confidence]),
    ).toEqual([
      ['test/a.test.js', null, 0.95],
      ['a.js', 0, 0.76],
    ])
  })

  it('lets matches that overlap wait for a later run instead of calling the codemod unsettled', async () => {
    const detect = ({ text }: CodemodFile): Match[] => {
      const at = text.indexOf('var var')
      if (at < 0) return matchesOf(text, 'var', 'let')
      const edit = (start: number, end: number) => [{ start, end, text: 'let' }]
      const lines = { startLine: 1, endLine: 1, message: 'overlap' }
      return [
        { ...lines, edits: edit(at, at + 3) },
        { ...lines, edits: edit(at + 1, at + 7) },
      ]
    }
    const made = await planOf(
      { 'x.txt': 'var var\n' },
      { codemods: [wordCodemod('words-lap', ['var', 'let'], { detect, appliesTo: () => true })] },
    )
    expect(made.items).toHaveLength(1)
    expect(made.items[0]?.lines).toHaveLength(1)
  })

  it('shows each codemod the same content once a path', async () => {
    const made = await planOf({ 'a.js': 'var same\n', 'b/a.js': 'var same\n' })
    expect(made.items.map(({ filePath }) => filePath).sort()).toEqual(['a.js', 'b/a.js'])
    expect(new Set(made.items.map(({ id }) => id)).size).toBe(2)
  })

  it('carries what a runtime upgrade declares into the item', async () => {
    const runtime = { name: 'node', from: '18', to: '24' } as const
    const detect = ({ text }: CodemodFile) => matchesOf(text, '18', '24').map((match) => ({ ...match, runtime }))
    const upgrade = wordCodemod('words-node', ['18', '24'], {
      detect,
      action: 'upgrade_runtime',
      appliesTo: (path) => path === '.nvmrc',
    })
    const made = await planOf({ '.nvmrc': '18\n' }, { codemods: [upgrade] })
    expect(made.items[0]).toMatchObject({ action: 'upgrade_runtime', runtime, touchedCoverage: null })
  })

  it.each([
    ['a pin before a floor', ['>=22', '24', '>=26'], '24'],
    ['the higher of two floors, by number', ['>=3.9', '>=3.11', '>=3.8'], '>=3.11'],
    ['the only one', ['>=22'], '>=22'],
  ])('declares for an item whose matches differ %s', (_, declared, to) => {
    const matches = declared.map((each) => ({ runtime: { name: 'node', from: '18', to: each } as const }))
    expect(declaredRuntime([{}, ...matches])?.to).toBe(to)
    expect(declaredRuntime([{}])).toBeNull()
  })

  it.each([
    ['3.7', {}, '>=3.11'],
    ['3.7', { '.python-version': '3.9\n' }, '3.12'],
  ])('makes one item of a floor of Python %s, its environments and %j', async (from, pins, to) => {
    const pyproject = `[project]\nrequires-python = ">=${from}"\n`
    const files = { 'pyproject.toml': pyproject, 'tox.ini': '[tox]\nenvlist = py37,py311,py312\n', ...pins }
    const made = await planOf(files, { codemods: runtimeCodemods })
    expect(made.items.map(({ codemod, runtime }) => [codemod, runtime?.to])).toEqual([['python-eol', to]])
  })

  it('names the stage to run first where there is no snapshot', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a\n' })
    await expect(plan(inputFor(fixture), fixture.ports)).rejects.toThrow('run `llm-ops crawl` for run run-1 first')
  })
})

describe('plan, after earlier runs', () => {
  async function finish(
    fixture: RunFixture,
    runId: string,
    rest: Partial<Run> & { verdict?: 'pass' | 'fail'; reason?: string } = {},
  ) {
    const { verdict = 'fail', reason = 'proven: so', ...overrides } = rest
    const text = await fixture.ports.store.read(runId, 'plan.json')
    const { items, target, base } = parsePlan(text ?? '', 'plan.json')
    const zero = {
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
    const rows = items.map(({ id, filePath, action, title, engine, confidence }) => {
      return { id, filePath, action, title, engine, confidence, verdict, branch: null, commit: null, reasons: [reason] }
    })
    const at = '2026-11-01T00:00:00.000Z'
    const run: Run = {
      schemaVersion: 1,
      runId,
      target,
      base,
      startedAt: at,
      finishedAt: at,
      status: 'done',
      dryRun: false,
      stages: [],
      totals: zero,
      items: rows,
      error: null,
      ...overrides,
    }
    // As report does.
    await indexRun({ run, plan: parsePlan(text ?? '', 'plan.json') }, fixture.ports.store)
    await fixture.ports.store.write(runId, 'run.json', JSON.stringify(run))
  }

  async function twoPlans(first: Parameters<typeof finish>[2], second: Partial<PlanInput> = {}) {
    await using fixture = await runFixture({ 'a.js': 'var a\n' })
    await fixture.snapshot('run-1')
    await plan(inputFor(fixture), fixture.ports)
    await finish(fixture, 'run-1', first)
    await fixture.snapshot('run-2')
    return await plan(inputFor(fixture, { runId: 'run-2', ...second }), fixture.ports)
  }

  it('does not propose again what was judged, and says what became of it', async () => {
    const again = await twoPlans({ verdict: 'fail' })
    expect(again.items).toEqual([])
    expect(again.known).toMatchObject([{ runId: 'run-1', filePath: 'a.js', title: 'replace var', verdict: 'fail' }])
  })

  it('proposes what did not pass again with retry, and what passed never', async () => {
    expect((await twoPlans({ verdict: 'fail' }, { retry: true })).items).toHaveLength(1)
    expect((await twoPlans({ verdict: 'pass' }, { retry: true })).items).toEqual([])
  })

  it('takes what the gate could not judge for no proposal', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a\n' })
    await fixture.snapshot('run-1')
    await plan(inputFor(fixture), fixture.ports)
    await finish(fixture, 'run-1', { reason: 'gate-error: no space left' })
    await fixture.snapshot('run-2')
    expect((await plan(inputFor(fixture, { runId: 'run-2' }), fixture.ports)).items).toHaveLength(1)
  })

  it('takes a dry run, a failed run and a run without run.json for no proposal', async () => {
    expect((await twoPlans({ dryRun: true })).items).toHaveLength(1)
    expect((await twoPlans({ status: 'failed' })).items).toHaveLength(1)
    await using fixture = await runFixture({ 'a.js': 'var a\n' })
    for (const runId of ['run-1', 'run-2']) {
      await fixture.snapshot(runId)
      expect((await plan(inputFor(fixture, { runId }), fixture.ports)).items).toHaveLength(1)
    }
  })

  it('proposes anew when the content has changed', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a\n' })
    await fixture.snapshot('run-1')
    await plan(inputFor(fixture), fixture.ports)
    await finish(fixture, 'run-1')
    await fixture.commit({ 'a.js': 'var a, b\n' })
    await fixture.snapshot('run-2')
    expect((await plan(inputFor(fixture, { runId: 'run-2' }), fixture.ports)).items).toHaveLength(1)
  })

  it('knows a proposal from its branch when the state is lost', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a\n' })
    await fixture.snapshot('run-1')
    const first = await plan(inputFor(fixture), fixture.ports)
    const branch = `llm-ops/${first.items[0]?.id ?? ''}`
    fixture.git('branch', branch)
    const again = await plan(inputFor(fixture, { retry: true }), fixture.ports)
    expect(again.items).toEqual([])
    expect(again.known).toMatchObject([{ branch, verdict: null, runId: 'unknown' }])
  })

  it('remembers over runs in between, and survives a damaged run file', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a\n' })
    for (const runId of ['run-1', 'run-2']) {
      await fixture.snapshot(runId)
      await plan(inputFor(fixture, { runId }), fixture.ports)
      await finish(fixture, runId)
    }
    await fixture.ports.store.write('run-1', 'run.json', '{"schemaVersion": 1,')
    await fixture.snapshot('run-3')
    const third = await plan(inputFor(fixture, { runId: 'run-3' }), fixture.ports)
    expect(third.items).toEqual([])
    expect(third.known).toMatchObject([{ runId: 'run-1', verdict: 'fail' }])
  })
})
