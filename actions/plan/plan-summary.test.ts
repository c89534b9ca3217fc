import { describe, expect, it } from '@jest/globals'
import type { Plan } from '../shared/contracts/plan.ts'
import { fixtureItem } from '../shared/state/run-fixture.fake.ts'
import { planSummary } from './plan-summary.ts'

const plan: Plan = {
  schemaVersion: 2,
  runId: 'run-1',
  createdAt: '2026-11-26T12:00:00.000Z',
  target: { url: 'https://example.com/a.git', defaultBranch: 'main', language: 'python' },
  base: 'a'.repeat(40),
  engine: 'codemod',
  engineReason: 'no model is configured',
  items: [fixtureItem('a-1', ['src/a.py'])],
  known: [],
  leftOut: [],
  deferred: 3,
  spending: null,
  calibration: null,
}

describe('the summary of a plan', () => {
  it('names who proposes and why, and every proposal with its file', () => {
    const text = planSummary(plan)
    expect(text).toContain('## llm-ops: 1 proposal')
    expect(text).toContain('By codemods: no model is configured.')
    expect(text).toMatch(/\| tidy up \| `src\/a\.py` \| refactor \| 0\.95 \|/)
    expect(text).toContain('- 3 more wait for a later run (max-items)')
  })

  it('lets no text of the target or of a model be markup', () => {
    const item = { ...fixtureItem('a-1', ['src/a|b.py']), title: '<img src=x> @org/team [x](https://e.example)' }
    const text = planSummary({ ...plan, items: [item] })
    expect(text).not.toContain('<img')
    expect(text).not.toMatch(/(^|[^`\\\w])@org/)
    expect(text).not.toMatch(/(?<!\\)\]\(/)
  })
})
