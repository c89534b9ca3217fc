import { expect, it } from '@jest/globals'
import type { Published, PullOutcome } from '../report/github/publication.ts'
import type { Plan } from '../shared/contracts/plan.ts'
import type { Run } from '../shared/contracts/run.ts'
import { fakeClock } from '../shared/ports/clock.ts'
import { recordedLog } from '../shared/ports/log.ts'
import type { Store } from '../shared/ports/store.ts'
import { auditTrail } from '../shared/state-branch/audit-trail.ts'
import { outcomesPath, runFolder } from '../shared/state-branch/layout.ts'
import { memoryBranch } from '../shared/state-branch/memory.fake.ts'
import { fakePush } from '../shared/state-branch/pushed.fake.ts'
import { keepRun } from './keep-run.ts'

const clock = fakeClock()
const first = '20261126T120000Z-1a2b3c4-0001'
const second = '20261126T130000Z-1a2b3c4-0002'

/** A run as report leaves it in the local state, and what is needed to keep it. */
function made(runId: string, items: readonly string[], outcomes: readonly PullOutcome[] = []) {
  const { files } = fakePush({ runId, items })
  const store = {
    runDir: (id: string) => `runs/${id}`,
    read: async (_: string, file: string) => (files as Record<string, string>)[file] ?? null,
  } as unknown as Store
  const published: Published = { items: [], outcomes: [...outcomes], stopped: null }
  const audit = auditTrail(runId, { clock, keep: async () => undefined })
  return {
    run: JSON.parse(files['run.json']) as Run,
    keep: { ports: { store, clock, log: recordedLog() }, audit, published },
  }
}

function outcome(itemId: string, by: PullOutcome['by']): PullOutcome {
  const seen = { proposed: 'c'.repeat(40), seen: null, at: '2026-11-26T13:00:00.000Z' }
  return { itemId, runId: first, kind: 'closed', branch: `llm-ops/${itemId}`, ...seen, pull: 1, by }
}

it('F-17: a report that runs again has other times to tell, and what the run left stays as it is', async () => {
  const state = memoryBranch()
  const { run, keep } = made(first, ['a-1'])
  await keepRun(run, { ...keep, state })
  const [tip, files] = [await state.tip(), new Map(state.files())]
  expect(files.has(`${runFolder(run)}/run.json`)).toBe(true)
  await keepRun({ ...run, finishedAt: '2026-11-26T23:00:00.000Z' }, { ...keep, state })
  expect([await state.tip(), new Map(state.files())]).toEqual([tip, files])
})

it('learns what people did with earlier proposals, and nothing from what we closed ourselves', async () => {
  const state = memoryBranch()
  const earlier = made(first, ['a-1', 'b-1'])
  await keepRun(earlier.run, { ...earlier.keep, state })
  const later = made(second, [], [outcome('a-1', 'people'), outcome('b-1', 'us')])
  await keepRun(later.run, { ...later.keep, state })
  const { outcomes } = JSON.parse(state.files().get(outcomesPath) ?? '{"outcomes":[]}') as { outcomes: object[] }
  const { items } = JSON.parse(fakePush({ runId: first, items: ['a-1'] }).files['plan.json'] ?? '') as Plan
  const { action, engine, rawConfidence } = items[0] as Plan['items'][number]
  const at = '2026-11-26T13:00:00.000Z'
  expect(outcomes).toEqual([{ itemId: 'a-1', runId: first, action, engine, rawConfidence, kind: 'closed', at }])
})
