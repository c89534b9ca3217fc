import { describe, expect, it } from '@jest/globals'
import { compare, ourCoverage, ourTests } from './compare.ts'

describe('our coverage, shown as the tool shows it', () => {
  const lines = { covered: 2, total: 3 }
  it('has two digits and whole numbers', () => {
    expect(ourCoverage('coverage.py', { lines, branches: null })).toEqual({ lines: '2/3', cover: '66.67%' })
    expect(ourCoverage('coverage.py', { lines, branches: { covered: 1, total: 4 } })).toEqual({
      lines: '2/3',
      'branches in all': '4',
      cover: '42.86%',
    })
    expect(ourCoverage('istanbul', { lines, branches: null })).toEqual({ lines: '2/3', branches: '0/0' })
    expect(ourCoverage('node-test', { lines, branches: null })).toEqual({ lines: '66.67%', branches: '100.00%' })
  })

  it('is rounded to nothing and to everything only where coverage.py does', () => {
    const cover = (covered: number, total: number) =>
      ourCoverage('coverage.py', { lines: { covered, total }, branches: null })['cover']
    expect([cover(0, 9), cover(9, 9), cover(0, 0)]).toEqual(['0.00%', '100.00%', '100.00%'])
    expect([cover(1, 100_000), cover(99_999, 100_000)]).toEqual(['0.01%', '99.99%'])
  })
})

describe('a comparison', () => {
  const counts = { total: 9, passed: 4, failed: 1, errored: 1, skipped: 3 }
  it('is of figures, whatever their order', () => {
    const printed = { skipped: 3, broken: 2, total: 9 }
    expect(compare(printed, ourTests({ counts }), null)).toMatchObject({ outcome: 'equal', why: null })
    expect(compare({ ...printed, total: 8 }, ourTests({ counts }), null).outcome).toBe('different')
  })

  it('differs where one side has a figure more', () => {
    expect(compare<object>({ lines: '1/1' }, { lines: '1/1', branches: '0/0' }, null).outcome).toBe('different')
  })

  it('says why it could not be made', () => {
    expect(compare(null, ourTests({ counts }), 'no summary')).toMatchObject({ outcome: 'no-figure', why: 'no summary' })
  })
})
