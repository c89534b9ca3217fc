import { describe, expect, it } from '@jest/globals'
import type { Changes } from '../shared/contracts/change.ts'
import type { Evidence, EvidenceFile } from '../shared/contracts/evidence.ts'
import type { Plan, Verdict } from '../shared/contracts/plan.ts'
import { parseRun } from '../shared/contracts/run.ts'
import type { TestRun } from '../shared/contracts/test-run.ts'
import { fixtureItem, runFixture, type RunFixture } from '../shared/state/run-fixture.fake.ts'
import { emptyRun } from '../shared/testing/test-run.ts'
import { commitMessage, commitSubject } from './commit-message.ts'
import type { Publication } from './publish.ts'
import { publishLocally, report, type ReportInput } from './run.ts'
import { fakeComparison, fakeCoverage, fakeEvidence } from '../shared/evidence/evidence.fake.ts'

const startedAt = new Date('2026-11-22T10:00:00.000Z')

function inputFor(fixture: RunFixture, rest: Partial<ReportInput> = {}): ReportInput {
  const stages = [{ stage: 'gate' as const, seconds: 1.25 }]
  const wanted = { allowUnproven: false, allowPaths: [], dryRun: false, publish: publishLocally, ...rest }
  return { runId: 'run-1', location: fixture.dir, startedAt, stages, ...wanted }
}

function testRun(passed: number, failed: string[] = []): TestRun {
  const cases = failed.map((id) => {
    return { id, suite: '', name: id, file: null, status: 'failed' as const, seconds: null, message: null }
  })
  const counts = { total: passed + failed.length, passed, failed: failed.length, errored: 0, skipped: 0 }
  return { ...emptyRun('not-run', 'it ran'), status: failed.length > 0 ? 'failed' : 'passed', counts, cases }
}

function evidenceOf(plan: Plan, changes: Changes, verdicts: Record<string, Verdict>): EvidenceFile {
  const items = changes.changes.map((change): Evidence => {
    const ratio = { covered: 2, total: 3 }
    const regressed = verdicts[change.itemId] === 'fail' ? ['<b>adds</b> | @team'] : []
    const changedFiles = change.files.map(({ path }) => {
      return { path, covered: [1], missed: [7], before: ratio, after: ratio }
    })
    return fakeEvidence({
      itemId: change.itemId,
      base: plan.base,
      tree: change.tree ?? '',
      candidateTree: change.tree ?? '',
      candidateDiff: change.diff,
      formatting: { tool: 'prettier', status: 'unchanged', files: [], reason: 'prettier, declared by .prettierrc' },
      tests: fakeComparison(testRun(42), testRun(42 - regressed.length, regressed), { regressed }),
      coverage: fakeCoverage({ before: ratio, after: ratio, changedFiles }),
      verdict: verdicts[change.itemId] ?? 'pass',
      reasons: [{ code: 'proven', message: 'the tests ran it' }],
    })
  })
  return { schemaVersion: 2, runId: plan.runId, base: plan.base, items }
}

/** Three judged items in one run: one that passes, one that fails, one that is unproven. */
async function judgedRun(fixture: RunFixture, verdicts: Record<string, Verdict>): Promise<EvidenceFile> {
  await fixture.snapshot('run-1')
  const ids = Object.keys(verdicts)
  const plan = await fixture.plan(
    'run-1',
    ids.map((id) => fixtureItem(id, ['a.js'])),
  )
  const rewrites = Object.fromEntries(ids.map((id) => [id, { 'a.js': `let ${id.replaceAll('-', '_')} = 1\n` }]))
  const evidence = evidenceOf(plan, await fixture.changes(plan, rewrites), verdicts)
  await fixture.ports.store.write('run-1', 'evidence.json', JSON.stringify(evidence))
  return evidence
}

const three = { 'good-1': 'pass', 'bad-1': 'fail', 'open-1': 'unproven' } as const

describe('report', () => {
  it('makes a commit on a branch of each change that passes, and touches nothing else', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a = 1\n' })
    const head = fixture.git('rev-parse', 'HEAD').trim()
    await judgedRun(fixture, three)
    const run = await report(inputFor(fixture), fixture.ports)
    expect(fixture.git('branch', '--format=%(refname:short)').trim().split('\n')).toEqual(['llm-ops/good-1', 'main'])
    expect(fixture.git('show', 'llm-ops/good-1:a.js')).toBe('let good_1 = 1\n')
    expect(fixture.git('log', '--format=%P|%an|%s', '-1', 'llm-ops/good-1').trim()).toBe(
      `${head}|llm-ops-assistant|refactor(a): tidy up`,
    )
    const trailers = fixture.git('log', '-1', '--format=%(trailers:only,unfold)', 'llm-ops/good-1')
    expect(trailers.trim()).toBe('Llm-Ops-Run: run-1\nLlm-Ops-Item: good-1')
    expect([fixture.git('status', '--porcelain'), fixture.git('rev-parse', 'HEAD').trim()]).toEqual(['', head])
    const row = run.items.find(({ id }) => id === 'good-1')
    expect(row?.commit).toBe(fixture.git('rev-parse', 'llm-ops/good-1').trim())
    expect(run.totals).toEqual({
      files: 1,
      tests: 0,
      proposed: 3,
      known: 0,
      drafted: 3,
      refused: 0,
      pass: 1,
      fail: 1,
      unproven: 1,
      branches: 1,
    })
    expect(run).toMatchObject({ status: 'done', error: null, startedAt: startedAt.toISOString() })
    expect(run.stages.map(({ stage }) => stage)).toEqual(['gate', 'report'])
    expect(parseRun((await fixture.ports.store.read('run-1', 'run.json')) ?? '', 'run.json')).toEqual(run)
  })

  it('makes branches of unproven changes, too, where that is allowed', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a = 1\n' })
    await judgedRun(fixture, three)
    const run = await report(inputFor(fixture, { allowUnproven: true }), fixture.ports)
    expect(run.items.filter(({ branch }) => branch !== null).map(({ id }) => id)).toEqual(['good-1', 'open-1'])
  })

  it('can be repeated: the same commits, the same branches', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a = 1\n' })
    await judgedRun(fixture, three)
    const first = await report(inputFor(fixture), fixture.ports)
    const second = await report(inputFor(fixture), fixture.ports)
    expect(second.items).toEqual(first.items)
    expect(fixture.git('rev-list', '--all', '--count').trim()).toBe('2')
  })

  it('leaves a branch alone that holds something else, and says so', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a = 1\n' })
    await judgedRun(fixture, three)
    fixture.git('branch', 'llm-ops/good-1')
    const run = await report(inputFor(fixture), fixture.ports)
    expect(run.items[0]).toMatchObject({ verdict: 'pass', branch: null, commit: null })
    expect(run.items[0]?.reasons.at(-1)).toContain('branch-exists: llm-ops/good-1 exists')
    expect(fixture.git('rev-parse', 'llm-ops/good-1')).toBe(fixture.git('rev-parse', 'main'))
  })

  it('says which branch could not be made, and still writes the report', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a = 1\n' })
    await judgedRun(fixture, three)
    fixture.git('branch', 'llm-ops')
    const run = await report(inputFor(fixture), fixture.ports)
    expect(run).toMatchObject({ status: 'done', totals: { pass: 1, branches: 0 } })
    expect(run.items[0]?.reasons.at(-1)).toMatch(/^branch-failed: .*llm-ops\/good-1 could not be created/)
    expect(await fixture.ports.store.read('run-1', 'report.md')).toContain('branch-failed')
  })

  it('says of earlier pull requests why they stay as they are, and of its own items in their rows', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a = 1\n' })
    await judgedRun(fixture, three)
    const left = (message: string) => ({ branch: null, commit: null, note: { code: 'behind', message } })
    const made = new Map<string, Publication>([
      ['good-1', left('#8: held')],
      ['earlier-1', left('#7: its base moved, and it could not be fetched')],
      ['earlier-2', { branch: 'llm-ops/earlier-2', commit: null, note: null }],
    ])
    await report(inputFor(fixture, { publish: async () => made }), fixture.ports)
    const page = (await fixture.ports.store.read('run-1', 'report.md')) ?? ''
    const [, section = ''] = page.split('## Pull requests of earlier runs\n\n')
    expect(section.split('\n\n')[0]?.replaceAll(/[\\\u200B]/g, '')).toBe(
      '- #7: its base moved, and it could not be fetched',
    )
  })

  it('commits only the tree that was judged', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a = 1\n' })
    const evidence = await judgedRun(fixture, { 'forged-1': 'pass', 'stale-1': 'pass', 'bare-1': 'pass' })
    const [forged, stale, bare] = evidence.items
    if (forged === undefined || stale === undefined || bare === undefined) throw new Error('three items were asked for')
    forged.candidateDiff = forged.candidateDiff?.replace('+let', '+var')
    stale.candidateDiff = stale.candidateDiff?.replace('-var a', '-var b')
    delete bare.candidateDiff
    await fixture.ports.store.write('run-1', 'evidence.json', JSON.stringify(evidence))
    const run = await report(inputFor(fixture), fixture.ports)
    expect(run.items.map(({ reasons }) => reasons.at(-1)?.split(':')[0])).toEqual([
      'handover-mismatch',
      'no-candidate',
      'no-candidate',
    ])
    expect(fixture.git('branch').trim()).toBe('* main')
  })

  it('holds what it commits against the policy, whatever the evidence says of it', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a = 1\n', '.github/workflows/ci.yml': 'on: push\n' })
    await fixture.snapshot('run-1')
    const ci = '.github/workflows/ci.yml'
    const plan = await fixture.plan('run-1', [fixtureItem('ci-1', [ci]), fixtureItem('wide-1', ['a.js'])])
    const rewrites = { 'ci-1': { [ci]: 'on: pull_request_target\n' }, 'wide-1': { 'b.js': 'let b = 1\n' } }
    const evidence = evidenceOf(plan, await fixture.changes(plan, rewrites), { 'ci-1': 'pass', 'wide-1': 'pass' })
    await fixture.ports.store.write('run-1', 'evidence.json', JSON.stringify(evidence))
    const run = await report(inputFor(fixture), fixture.ports)
    expect(run.items.map(({ branch, reasons }) => [branch, reasons.at(-1)?.split(':')[0]])).toEqual([
      [null, 'protected-path'],
      [null, 'not-planned'],
    ])
    expect(fixture.git('branch').trim()).toBe('* main')
    const allowed = await report(inputFor(fixture, { allowPaths: ['.github/**'] }), fixture.ports)
    expect(allowed.items.map(({ branch }) => branch)).toEqual(['llm-ops/ci-1', null])
  })

  it('shows no verdict in a dry run, also where an earlier run of that id has left one', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a = 1\n' })
    await judgedRun(fixture, three)
    const run = await report(inputFor(fixture, { dryRun: true }), fixture.ports)
    expect(run.items.map(({ verdict }) => verdict)).toEqual([null, null, null])
    expect(run.totals).toMatchObject({ proposed: 3, drafted: 0, pass: 0 })
  })

  it('takes no file of another run or of another commit for its own', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a = 1\n' })
    const evidence = await judgedRun(fixture, { 'good-1': 'pass' })
    const { store } = fixture.ports
    await store.write('run-1', 'evidence.json', JSON.stringify({ ...evidence, runId: 'run-0' }))
    await expect(report(inputFor(fixture), fixture.ports)).rejects.toThrow(
      /evidence\.json is of run run-0: .*llm-ops gate/,
    )
    await store.write('run-1', 'evidence.json', JSON.stringify({ ...evidence, base: '0'.repeat(40) }))
    await expect(report(inputFor(fixture), fixture.ports)).rejects.toThrow(/gate worked on 0{40} .*run gate again/)
    expect(fixture.git('branch').trim()).toBe('* main')
  })

  it('writes a page that says what was found, decided and measured, and what to do with it', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a = 1\n' })
    await judgedRun(fixture, three)
    await report(inputFor(fixture), fixture.ports)
    const page = (await fixture.ports.store.read('run-1', 'report.md')) ?? ''
    expect(page).toContain('# llm-ops: 1 of 3 proposals proven')
    expect(page).toContain('| ✅ pass | tidy up | `a.js` | 42 passed → 42 passed | 1 of 2 | `llm-ops/good-1` |')
    expect(page).toContain('| ❌ fail | tidy up | `a.js` | 42 passed → 41 passed, 1 failed | 1 of 2 |  |')
    expect(page).toContain('| project, lines | 66.66 % (2 of 3) | 66.66 % (2 of 3) |')
    expect(page).toContain('| project, branches | not measured | not measured |')
    expect(page).toContain('| `a.js` | 66.66 % (2 of 3) | 66.66 % (2 of 3) | 7 |')
    expect(page).toContain('Fail now and did not before:\n\n- `<b>adds</b> \\| @team`')
    expect(page).toContain('+let good_1 = 1')
    expect(page).toMatch(/git diff [0-9a-f]{12}\.\.llm-ops\/good-1/)
    expect(page).toContain('git branch -D llm-ops/good-1')
    expect(page).not.toContain('git merge llm-ops/bad-1')
    expect(page.split('Later runs do not propose this again').length - 1).toBe(2)
  })

  it('bounds the page: a long diff is cut, many are left out, and both are said', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a = 1\n' })
    await fixture.snapshot('run-1')
    const ids = Array.from({ length: 20 }, (_, index) => `long-${index}`)
    const plan = await fixture.plan(
      'run-1',
      ids.map((id) => fixtureItem(id, ['a.js'])),
    )
    const long = { 'a.js': 'let a = 1\n'.repeat(4000) }
    const changes = await fixture.changes(plan, Object.fromEntries(ids.map((id) => [id, long])))
    const evidence = evidenceOf(plan, changes, Object.fromEntries(ids.map((id) => [id, 'fail'])))
    await fixture.ports.store.write('run-1', 'evidence.json', JSON.stringify(evidence))
    await report(inputFor(fixture), fixture.ports)
    const page = (await fixture.ports.store.read('run-1', 'report.md')) ?? ''
    expect(page.length).toBeLessThan(450_000)
    expect(page).toMatch(/Cut after \d+ of \d+ characters\./)
    expect(page).toContain('is left out here: the report is long enough')
  })

  it('is honest about a dry run and about stages that did not finish', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a = 1\n' })
    await fixture.snapshot('run-1')
    expect(await report(inputFor(fixture), fixture.ports)).toMatchObject({
      status: 'failed',
      error: 'plan did not finish: there is no plan.json',
    })
    const plan = await fixture.plan('run-1', [fixtureItem('a-1', ['a.js'])])
    expect(await report(inputFor(fixture, { dryRun: true }), fixture.ports)).toMatchObject({
      status: 'done',
      dryRun: true,
      items: [{ id: 'a-1', verdict: null, branch: null }],
    })
    expect((await report(inputFor(fixture), fixture.ports)).error).toBe(
      'apply did not finish: there is no changes.json',
    )
    const changes = await fixture.changes(plan, { 'a-1': { 'a.js': 'x\n' } })
    expect((await report(inputFor(fixture), fixture.ports)).error).toBe(
      'gate did not finish: there is no evidence.json',
    )
    expect(await fixture.ports.store.read('run-1', 'report.md')).toContain('**It did not finish:** gate did not finish')
    const refusal = { code: 'stale', message: 'a.js has changed since' }
    const refused = {
      ...changes,
      changes: [
        {
          itemId: 'a-1',
          status: 'refused',
          refusal,
          diff: '',
          baseTree: changes.changes[0]?.baseTree,
          tree: null,
          files: [],
          stat: { additions: 0, deletions: 0 },
          round: 1,
          notes: [],
        },
      ],
    }
    await fixture.ports.store.write('run-1', 'changes.json', JSON.stringify(refused))
    await fixture.ports.store.write(
      'run-1',
      'evidence.json',
      JSON.stringify({ schemaVersion: 2, runId: 'run-1', base: plan.base, items: [] }),
    )
    const run = await report(inputFor(fixture), fixture.ports)
    expect(run.items[0]).toMatchObject({ verdict: null, reasons: ['stale: a.js has changed since'] })
    expect(run.totals).toMatchObject({ refused: 1, drafted: 0 })
  })

  it('lists what was noticed, left out, proposed before and opted out', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a = 1\n' })
    const snapshot = await fixture.snapshot('run-1')
    snapshot.noLlm.files.push('a.js')
    snapshot.notes.push({ code: 'dirty-work-tree', message: 'HEAD is what is judged' })
    await fixture.ports.store.write('run-1', 'snapshot.json', JSON.stringify(snapshot))
    const plan = await fixture.plan('run-1', [])
    plan.leftOut.push({ code: 'lint-failed', message: 'x: it breaks', path: 'b.js' })
    plan.known.push({
      id: 'old-1',
      runId: 'run-0',
      filePath: 'a.js',
      title: 'tidy up',
      verdict: 'pass',
      branch: 'llm-ops/old-1',
    })
    plan.known.push({ id: 'no-1', runId: 'run-0', filePath: 'b.js', title: 'no', verdict: null, branch: null })
    plan.known.push({
      id: 'yes-1',
      runId: 'unknown',
      filePath: 'c.js',
      title: 'yes',
      verdict: null,
      branch: 'llm-ops/yes-1',
    })
    plan.deferred = 4
    await fixture.ports.store.write('run-1', 'plan.json', JSON.stringify(plan))
    await report(inputFor(fixture, { dryRun: true }), fixture.ports)
    const page = (await fixture.ports.store.read('run-1', 'report.md')) ?? ''
    expect(page).toContain('Opted out of models: 1 file')
    expect(page).toContain('## Noticed\n\n- HEAD is what is judged')
    expect(page).toContain('## Left out\n\n- `b.js`: x: it breaks')
    expect(page).toContain('- tidy up in `a.js`: ✅ pass, `llm-ops/old-1`, run `run-0`')
    expect(page).toContain('- no in `b.js`: ⛔ refused, run `run-0`')
    expect(page).toContain('- yes in `c.js`: proposed, `llm-ops/yes-1`')
    expect(page).toContain('4 more proposals wait')
  })
})

describe('the commit message', () => {
  const item = fixtureItem('a-1', ['src/Cart Item.test.js'])

  it.each([
    [{}, 'refactor(cart-item): tidy up'],
    [{ title: 'Remove unused imports.' }, 'refactor(cart-item): remove unused imports'],
    [{ title: 'PEP 585 types' }, 'refactor(cart-item): PEP 585 types'],
    [{ title: 'fix #12 for @team' }, 'refactor(cart-item): fix #\u200B12 for @\u200Bteam'],
    [{ runtime: { name: 'node', from: '18', to: '24' } as const }, 'build(runtime): tidy up'],
    [{ action: 'add_tests' as const, filePath: '.eslintrc.js' }, 'test(eslintrc): tidy up'],
    [{ filePath: 'äö.js' }, 'refactor: tidy up'],
    [{ title: 'x'.repeat(60), filePath: 'averylongname.js' }, `refactor: ${'x'.repeat(60)}`],
  ])('has a conventional subject of at most 72 characters (%#)', (rest, subject) => {
    expect(commitSubject({ ...item, ...rest })).toBe(subject)
  })

  it('cuts a title that is too long for any scope', () => {
    expect(commitSubject({ ...item, title: 'x'.repeat(120) })).toHaveLength(72)
  })

  it('tells why, gives the evidence in three lines, ends with trailers, and skips no build', async () => {
    await using fixture = await runFixture({ 'a.js': 'var a = 1\n' })
    const evidence = await judgedRun(fixture, { 'a-1': 'pass' })
    const [facts] = evidence.items
    if (facts === undefined) throw new Error('one item was asked for')
    const reason = `because [skip ci] ***NO_CI*** ${'word '.repeat(30)}`
    const lines = commitMessage({ ...item, reason }, facts, 'run-1').split('\n')
    expect(lines[1]).toBe('')
    expect(lines.every((line) => line.length <= 72)).toBe(true)
    expect(lines.join('\n')).not.toMatch(/\[skip ci\]|\*\*\*NO_CI\*\*\*/)
    expect(lines).toContain('Tests: 42 passed before; 42 passed after.')
    expect(lines).toContain('Coverage: changed lines: 1 of 2; project 66.66 % before, 66.66 % after.')
    expect(lines).toContain('Verdict: pass (proven).')
    expect(lines.slice(-3)).toEqual(['Llm-Ops-Run: run-1', 'Llm-Ops-Item: a-1', ''])
  })
})
