import { describe, expect, it } from '@jest/globals'
import type { Calibration } from '../shared/contracts/plan.ts'
import type { Spending } from '../shared/contracts/spending.ts'
import { calibrationSection } from './calibration-section.ts'
import { spendingSection } from './spending-section.ts'

describe('the section on calibration', () => {
  const learned: Calibration = {
    action: 'refactor',
    outcomes: 214,
    method: 'platt',
    reason: 'Platt scaling: why',
    before: { brier: 0.25123, ece: 0.3 },
    after: { brier: 0.2, ece: 0.0404 },
  }
  const none: Calibration = {
    action: 'add_tests',
    outcomes: 3,
    method: 'none',
    reason: 'too little history: 3 proposals merged and 0 not',
    before: null,
    after: null,
  }

  it('has a row an action: what was gained, or why nothing was learned', () => {
    const lines = calibrationSection([learned, none]).split('\n')
    expect(lines).toContain('| refactor | 214 | Platt scaling | 0.251 → 0.200 | 0.300 → 0.040 | Platt scaling: why |')
    expect(lines).toContain(
      '| add_tests | 3 | none | not measured | not measured | too little history: 3 proposals merged and 0 not |',
    )
    expect(lines[0]).toBe('## Calibration')
  })

  it('is empty where there is nothing', () => {
    expect(calibrationSection(null)).toBe('')
    expect(calibrationSection([])).toBe('')
  })
})

describe('the section on spending', () => {
  const spent: Spending = {
    model: 'gpt-4o',
    price: { input: 2.5, cached: 1.25, output: 10 },
    priceSource: 'table',
    requests: 12,
    cached: 3,
    tokens: { input: 5000, cached: 1000, output: 700 },
    estimatedUsd: 0.0512,
    costUsd: 0.01825,
    capUsd: 2,
    notAsked: 0,
  }

  it('has a row a stage, with what was estimated beside what it cost', () => {
    const page = spendingSection({ plan: spent, apply: { ...spent, requests: 1 } })
    expect(page).toContain('| plan | `gpt-4o` | 12 | 3 | 5000 (1000 cached) | 700 | $0.051 | $0.018 | $2.00 |')
    expect(page).toContain('| apply | `gpt-4o` | 1 | 3 |')
    expect(page).toContain(
      '- plan: by our price table, $2.50 a million tokens of input, $1.25 cached, $10.00 of output',
    )
    expect(page).not.toContain('cap (max-cost-usd)')
    expect(page).not.toContain('over the cap')
  })

  it('is empty where no model was asked, and has no row for a stage that asked none', () => {
    expect(spendingSection({ plan: null, apply: null })).toBe('')
    expect(spendingSection({ plan: spent, apply: null })).not.toContain('apply')
  })

  it('says what was not asked', () => {
    const page = spendingSection({ plan: { ...spent, notAsked: 1 }, apply: { ...spent, notAsked: 4 } })
    expect(page).toContain('- plan: 1 question was not asked: it could not finish inside the cap (max-cost-usd)')
    expect(page).toContain('- apply: 4 questions were not asked: they could not finish inside the cap (max-cost-usd)')
  })

  it('says where more was spent than was set aside, and where that went over the cap', () => {
    expect(spendingSection({ plan: { ...spent, costUsd: 0.06 }, apply: null })).toContain(
      '- plan: it cost more than was estimated: the server counted more tokens than the worst case that was set aside',
    )
    expect(spendingSection({ plan: { ...spent, costUsd: 2.5 }, apply: null })).toContain(
      '- plan: $0.50 over the cap: the server',
    )
  })

  it('says whose price it is', () => {
    const local = { ...spent, priceSource: 'local', price: { input: 0, cached: 0, output: 0 } } as const
    expect(spendingSection({ plan: local, apply: { ...spent, priceSource: 'setting' } })).toMatch(
      /plan: the server is on this machine or network and costs nothing\n- apply: by `prices`, \$2\.50/,
    )
  })

  it('lets the name of a model do nothing on the page', () => {
    const page = spendingSection({ plan: { ...spent, model: '`|\n::error::@team' }, apply: null })
    expect(page.split('\n').filter((line) => line.startsWith('| plan'))).toHaveLength(1)
    expect(page).not.toContain('\n::error')
  })
})
