import { describe, expect, it } from '@jest/globals'
import type { PlanItem } from '../shared/contracts/plan.ts'
import type { StateItem } from '../shared/contracts/state-index.ts'
import type { Store } from '../shared/ports/store.ts'
import type { StateBranch } from '../shared/ports/state-branch.ts'
import { fixtureItem } from '../shared/state/run-fixture.fake.ts'
import { itemPath, outcomesPath } from '../shared/state-branch/layout.ts'
import { pastOn } from './past-on-github.ts'

const at = '2026-11-26T12:00:00.000Z'

function row(item: PlanItem, outcome: 'merged' | 'closed' | null): StateItem {
  const known = { id: item.id, runId: 'run-1', filePath: item.filePath, title: 't', verdict: 'pass' as const }
  return {
    schemaVersion: 1,
    item: { ...known, branch: `llm-ops/${item.id}` },
    action: item.action,
    engine: item.engine,
    rawConfidence: item.rawConfidence,
    at,
    files: item.files,
    pull: null,
    outcome: outcome === null ? null : { kind: outcome, runId: 'run-1', at },
  }
}

function branchOf(files: Readonly<Record<string, unknown>>): StateBranch & { reads: string[] } {
  const reads: string[] = []
  return {
    reads,
    tip: async () => 'a'.repeat(40),
    read: async (path) => {
      reads.push(path)
      return path in files ? JSON.stringify(files[path]) : null
    },
    list: async () => [],
    commit: async () => ({ moved: true }),
  }
}

const written = new Map<string, string>()
const store = { writeState: async (file: string, text: string) => void written.set(file, text) } as unknown as Store

const merged = fixtureItem('model-merged', ['a.py'])
const closed = fixtureItem('model-closed', ['b.py'])
const fresh = fixtureItem('model-fresh', ['c.py'])
const rows = Object.fromEntries([row(merged, 'merged'), row(closed, 'closed')].map((it) => [itemPath(it.item.id), it]))

describe('the past on the state branch', () => {
  it('knows what was merged and closed, and reads one file an item and no more', async () => {
    const branch = branchOf(rows)
    const known = await pastOn(branch, { store }).known([merged, closed, fresh])
    expect([...known.keys()]).toEqual(['model-merged', 'model-closed'])
    expect(branch.reads).toHaveLength(3)
  })

  it('lets what people closed come again once a file of it has changed, and what they merged not', async () => {
    const changed = (item: PlanItem) => ({
      ...item,
      files: item.files.map(({ path }) => ({ path, blob: '1'.repeat(40) })),
    })
    const known = await pastOn(branchOf(rows), { store }).known([changed(merged), changed(closed)])
    expect([...known.keys()]).toEqual(['model-merged'])
  })

  it('brings the outcomes into the local state', async () => {
    const outcome = {
      itemId: 'x-1',
      runId: 'r',
      action: 'refactor',
      engine: 'model',
      rawConfidence: 0.5,
      kind: 'merged',
      at,
    }
    await pastOn(branchOf({ [outcomesPath]: { schemaVersion: 1, outcomes: [outcome] } }), { store }).learn()
    expect(JSON.parse(written.get('outcomes.json') ?? '')).toEqual({ schemaVersion: 1, outcomes: [outcome] })
  })
})
