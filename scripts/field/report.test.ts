import { describe, expect, it } from '@jest/globals'
import type { Measured } from './measure.ts'
import { fieldReport, findings } from './report.ts'
import type { FieldResult } from './report.ts'

const tests = { total: 3, broken: 0, skipped: 1 }
const totals = {
  files: 8,
  tests: 3,
  proposed: 2,
  known: 0,
  drafted: 2,
  refused: 0,
  pass: 1,
  fail: 0,
  unproven: 1,
  branches: 1,
}
const item: Measured['items'][number] = {
  id: 'i-1',
  filePath: 'a|b.py',
  action: 'refactor',
  title: 'mend it',
  engine: 'codemod',
  confidence: 0.9,
  verdict: 'pass',
  branch: null,
  commit: null,
  reasons: [],
}

function result(more: Partial<Measured> = {}): FieldResult {
  const measured: Measured = {
    runner: 'pytest',
    reason: 'because',
    files: 8,
    crawlSeconds: { cold: 1.26, warm: 0.31 },
    tests: { printed: tests, ours: tests, outcome: 'equal', why: null },
    coverage: { printed: { lines: '1/2' }, ours: { lines: '1/2' }, outcome: 'equal', why: null },
    items: [item, { ...item, verdict: 'unproven', reasons: ['nothing ran\nit'] }],
    totals,
    proposedAgain: 0,
    ...more,
  }
  return { registry: 'pypi', name: 'one', version: '1.0', measured }
}

const machine = { date: '2026-01-02', description: '2 cores' }
const page = (...results: FieldResult[]) => fieldReport(results, machine)

describe('the field report', () => {
  it('has a row a package, and counts the proposals by kind', () => {
    const text = page(result())
    expect(text).toContain(
      '| one | 1.0 | pytest | total 3, skipped 1 | total 3, skipped 1 | lines 1/2 | lines 1/2 | yes |',
    )
    expect(text).toContain('| one | 8 | 1.3 | 0.3 | 2 | 1 | 0 | 1 | 0 | 0 |')
    expect(text).toContain('| mend it | 1 | 0 | 1 | 0 |')
    expect(text).toContain('- one: mend it in `a|b.py`, unproven: nothing ran it')
    expect(text).toContain('## What differs\n\nNothing.')
  })

  it('fails on what differs, on what was proposed again and on what broke', () => {
    const coverage = { printed: { lines: '1/2' }, ours: { lines: '2/2' }, outcome: 'different', why: null } as const
    const results: FieldResult[] = [
      result({ coverage, proposedAgain: 1 }),
      { registry: 'npm', name: 'two', version: '2.0', broken: 'llm-ops run ended with 1' },
    ]
    expect(findings(results)).toEqual([
      'one 1.0: coverage printed lines 1/2, ours lines 2/2',
      'one 1.0: the second run proposed 1 items again',
      'two 2.0: llm-ops run ended with 1',
    ])
    expect(page(...results)).toContain('tests yes, coverage **no**')
  })

  it('lists what has no figure and what could not be had, and does not fail for it', () => {
    const coverage = { printed: null, ours: { lines: '1/2' }, outcome: 'no-figure', why: 'no tool prints one' } as const
    const results: FieldResult[] = [
      result({ coverage }),
      { registry: 'npm', name: 'two', version: '2.0', skipped: 'no network' },
    ]
    expect(findings(results)).toEqual([])
    expect(page(...results)).toContain('- **one**: no coverage to compare, no tool prints one')
    expect(page(...results)).toContain('- **two**: left out, it could not be had: no network')
  })
})
