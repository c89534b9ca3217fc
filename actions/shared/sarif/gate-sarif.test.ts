import { expect, it } from '@jest/globals'
import { fakeEvidence } from '../evidence/evidence.fake.ts'
import { gateSarif } from './gate-sarif.ts'

const measured = { status: 'measured', reason: null } as const

it('has what was found in the tree, in the tests and by the linter, once each, with its level and place', () => {
  const gone = { code: 'assertion-removed', message: 'gone', path: 'a.test.ts', line: 4, severity: 'block' } as const
  const host = { code: 'new-host', message: 'a host', path: 'a.ts', severity: 'hold' } as const
  const lint = { path: 'a.ts', line: 2, rule: 'no-undef', message: 'x', level: 'warning' } as const
  const evidence = fakeEvidence({
    tampering: { ...measured, findings: [gone] },
    policy: { ...measured, findings: [host] },
    lint: { ...measured, tools: [], added: [lint], parseErrors: [] },
  })
  const file = { schemaVersion: 2, runId: 'run-1', base: 'b'.repeat(40) } as const
  const { runs } = gateSarif({ ...file, items: [evidence, { ...evidence, itemId: 'the-same-again' }] })
  expect(runs[0]?.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['assertion-removed', 'error'],
    ['new-host', 'warning'],
    ['no-undef', 'note'],
  ])
  expect(runs[0]?.results[0]?.locations?.[0]?.physicalLocation.region).toEqual({ startLine: 4 })
})
