import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { KeptOutcome } from '../shared/contracts/outcome-history.ts'
import type { Plan } from '../shared/contracts/plan.ts'
import type { Run } from '../shared/contracts/run.ts'
import type { Repository } from '../shared/ports/git.ts'
import { fixtureItem, runFixture, type RunFixture } from '../shared/state/run-fixture.fake.ts'
import { recordOutcomes } from './record-outcomes.ts'

describe('the outcomes of earlier runs', () => {
  let fixture: RunFixture
  let repository: Repository
  let day: number
  beforeEach(async () => {
    fixture = await runFixture({ 'a.txt': 'one\n', 'b.txt': 'one\n' })
    repository = await fixture.ports.git.open(fixture.dir)
    day = 1
  })
  afterEach(async () => {
    await fixture[Symbol.asyncDispose]()
  })

  const at = () => `2026-11-${String(day).padStart(2, '0')}T12:00:00.000Z`
  const record = () =>
    recordOutcomes({ repository, store: fixture.ports.store, clock: { now: () => new Date(at()) }, log: fixture.log })
  const kinds = async () =>
    Object.fromEntries(((await record())?.outcomes ?? []).map(({ itemId, kind }) => [itemId, kind]))
  const head = () => fixture.git('rev-parse', 'HEAD').trim()

  /** A branch that removes a file, and the run that proposed it. */
  function branch(id: string, file = 'a.txt'): { id: string; commit: string } {
    fixture.git('switch', '--quiet', '--create', `llm-ops/${id}`)
    fixture.git('rm', '--quiet', file)
    fixture.git('commit', '--quiet', '--message', `refactor: ${id}`)
    const commit = head()
    fixture.git('switch', '--quiet', 'main')
    return { id, commit }
  }

  async function run(runId: string, proposals: readonly { id: string; commit: string }[]): Promise<void> {
    const items = proposals.map(({ id }) =>
      fixtureItem(id, ['a.txt'], { engine: 'model', confidence: 0.4, rawConfidence: 0.7 }),
    )
    const plan = await fixture.plan(runId, items)
    await fixture.ports.store.write(runId, 'run.json', JSON.stringify(runOf(plan, proposals)))
  }

  it('are nothing where nothing was ever proposed, and nothing is written then', async () => {
    expect(await record()).toEqual({ schemaVersion: 1, outcomes: [] })
    await run('run-1', [])
    await record()
    expect(await fixture.ports.store.readState('outcomes.json')).toBeNull()
  })

  it('are one row a proposal, with the confidence before calibration, from its plan', async () => {
    await run('run-1', [branch('x')])
    const row: KeptOutcome = {
      itemId: 'x',
      runId: 'run-1',
      action: 'refactor',
      engine: 'model',
      rawConfidence: 0.7,
      kind: 'open',
      at: at(),
    }
    expect(await record()).toEqual({ schemaVersion: 1, outcomes: [row] })
    expect(JSON.parse((await fixture.ports.store.readState('outcomes.json')) ?? '')).toEqual(await record())
  })

  it('follow what people do, and say since when', async () => {
    const edited = branch('edited', 'b.txt')
    await run('run-1', [branch('merged'), edited])
    expect(await kinds()).toEqual({ merged: 'open', edited: 'open' })
    day = 2
    fixture.git('merge', '--quiet', '--no-edit', '--no-ff', 'llm-ops/merged')
    const more = fixture.git('commit-tree', `${edited.commit}^{tree}`, '-p', edited.commit, '-m', 'more').trim()
    fixture.git('update-ref', 'refs/heads/llm-ops/edited', more)
    expect(await kinds()).toEqual({ merged: 'merged', edited: 'edited' })
    day = 3
    const history = await record()
    expect(history?.outcomes.find(({ itemId }) => itemId === 'merged')?.at).toBe('2026-11-02T12:00:00.000Z')
    fixture.git('merge', '--quiet', '--no-edit', '--no-ff', 'llm-ops/edited')
    expect(await kinds()).toEqual({ merged: 'merged', edited: 'merged' })
  })

  it('let what is gone still become merged, for two weeks: the merge may not have been pulled yet', async () => {
    const proposals = [branch('late', 'a.txt'), branch('too-late', 'b.txt')]
    await run('run-1', proposals)
    for (const { id } of proposals) fixture.git('branch', '--quiet', '-D', `llm-ops/${id}`)
    expect(await kinds()).toEqual({ late: 'gone', 'too-late': 'gone' })
    day = 10
    fixture.git('cherry-pick', '--allow-empty', (proposals[0] as { commit: string }).commit)
    expect(await kinds()).toEqual({ late: 'merged', 'too-late': 'gone' })
    day = 20
    fixture.git('cherry-pick', '--allow-empty', (proposals[1] as { commit: string }).commit)
    expect(await kinds()).toEqual({ late: 'merged', 'too-late': 'gone' })
  })

  it('ask nothing of runs and proposals that are settled', async () => {
    await run('run-1', [branch('x')])
    fixture.git('merge', '--quiet', '--no-edit', '--no-ff', 'llm-ops/x')
    await record()
    const store = { ...fixture.ports.store, read: () => Promise.reject(new Error('a settled run was read')) }
    const again = await recordOutcomes({
      repository: { ...repository, branches: () => Promise.reject(new Error('git was asked')) },
      store,
      clock: { now: () => new Date(at()) },
      log: fixture.log,
    })
    expect(again?.outcomes.map(({ kind }) => kind)).toEqual(['merged'])
  })

  it('take the newest run of a proposal that was made twice, and keep it', async () => {
    const first = branch('x')
    await run('run-1', [first])
    await record()
    await new Promise((resolve) => setTimeout(resolve, 20))
    await run('run-2', [first])
    expect((await record())?.outcomes.map(({ runId }) => runId)).toEqual(['run-2'])
    fixture.git('merge', '--quiet', '--no-edit', '--no-ff', 'llm-ops/x')
    await record()
    expect((await record())?.outcomes.map(({ runId, kind }) => [runId, kind])).toEqual([['run-2', 'merged']])
  })

  it('skip damaged runs, runs without a plan, and runs that made no branch', async () => {
    await run('run-good', [branch('x')])
    const { store } = fixture.ports
    await store.write('run-torn', 'run.json', '{"schemaVersion": 1, "runId"')
    await store.write('run-torn', 'plan.json', '')
    await store.write('run-planless', 'run.json', (await store.read('run-good', 'run.json')) ?? '')
    await store.write('run-odd', 'run.json', '[]')
    await store.write('run-odd', 'plan.json', '{"schemaVersion": 99}')
    expect(await kinds()).toEqual({ x: 'open' })
  })

  it('read plans of version 1', async () => {
    await run('run-1', [branch('x')])
    const { store } = fixture.ports
    const plan = JSON.parse((await store.read('run-1', 'plan.json')) ?? '') as Plan & Record<string, unknown>
    const items = plan.items.map(({ rawConfidence: _raw, model: _model, ...item }) => item)
    const { spending: _spending, calibration: _calibration, engineReason: _reason, ...rest } = plan
    await store.write('run-1', 'plan.json', JSON.stringify({ ...rest, schemaVersion: 1, items }))
    expect((await record())?.outcomes).toMatchObject([{ itemId: 'x', rawConfidence: 0.4 }])
  })

  it.each(['', '{"schemaVersion": 1', '{"schemaVersion": 2, "outcomes": []}', '[]'])(
    'leave a file alone that they cannot read: %j',
    async (text) => {
      await run('run-1', [branch('x')])
      await fixture.ports.store.writeState('outcomes.json', text)
      expect(await record()).toBeNull()
      expect(await fixture.ports.store.readState('outcomes.json')).toBe(text)
      expect(fixture.log.lines.join('\n')).toMatch(/^warn confidences are not calibrated: outcomes\.json: /)
    },
  )
})

function runOf(plan: Plan, proposals: readonly { id: string; commit: string }[]): Run {
  return {
    schemaVersion: 1,
    runId: plan.runId,
    target: plan.target,
    base: plan.base,
    startedAt: plan.createdAt,
    finishedAt: plan.createdAt,
    status: 'done',
    dryRun: false,
    stages: [],
    totals: {
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
    },
    items: plan.items.map(({ id, filePath, action, title, engine, confidence }, index) => ({
      id,
      filePath,
      action,
      title,
      engine,
      confidence,
      verdict: 'pass',
      branch: `llm-ops/${id}`,
      commit: proposals[index]?.commit ?? null,
      reasons: [],
    })),
    error: null,
  }
}
