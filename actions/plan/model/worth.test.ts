import { describe, expect, it } from '@jest/globals'
import type { OutlineSymbol } from '../../shared/contracts/outline.ts'
import { endOfLifeWorthOf, worthOf, worthwhile, type Covered } from './worth.ts'

function symbol(name: string, complexity: number, rest: Partial<OutlineSymbol> = {}): OutlineSymbol {
  const place = { parent: null, signature: '', startLine: 1, endLine: 10, docstring: false }
  return { kind: 'function', name, complexity, ...place, ...rest }
}

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const allRan = { covered: ten, missed: [] }
const noneRan = { covered: [], missed: ten }

function measured(lines: { covered: number[]; missed: number[] }): Covered {
  return { measured: { path: 'a.js', lines: { covered: 0, total: 0 }, branches: null, ...lines } }
}

describe('what asking is worth', () => {
  const symbols = [symbol('a', 12), symbol('b', 8), symbol('c', 7), symbol('d', 4), symbol('e', 3)]

  it.each([
    ['refactor', allRan, { a: 5, b: 1 }],
    ['refactor', noneRan, {}],
    ['refactor', { covered: [1, 2, 3], missed: [4, 5, 6] }, { a: 2.5, b: 0.5 }],
    ['add_tests', noneRan, { a: 11, b: 7, c: 6, d: 3 }],
    ['add_tests', allRan, {}],
    ['add_tests', { covered: [1, 2], missed: [3, 4, 11, 12] }, { a: 5.5, b: 3.5, c: 3, d: 1.5 }],
    ['refactor', { covered: [11], missed: [12] }, {}],
  ] as const)('for %s with %j is %j', (action, lines, expected) => {
    const found = worthwhile(action, symbols, measured({ covered: [...lines.covered], missed: [...lines.missed] }))
    expect(Object.fromEntries(found.map(({ symbol, worth }) => [symbol.name, worth]))).toEqual(expected)
  })

  it('counts only what can be called, each by its own lines, the best first', () => {
    const rows = [
      symbol('Big', 20, { kind: 'class' }),
      symbol('low', 9, { kind: 'method', startLine: 1, endLine: 4 }),
      symbol('high', 15, { kind: 'method', startLine: 5, endLine: 8 }),
      symbol('dead', 30, { startLine: 9, endLine: 9 }),
    ]
    const found = worthwhile('refactor', rows, measured({ covered: [1, 2, 5, 6], missed: [9] }))
    expect(found.map(({ symbol }) => symbol.name)).toEqual(['high', 'low'])
  })

  it('is the sum of the best five, and half of it where the file does not parse', () => {
    const six = Array.from({ length: 6 }, (_, index) => ({ symbol: symbol('x', 8), worth: 6 - index }))
    expect(worthOf(six, 0)).toBe(20)
    expect(worthOf(six, 3)).toBe(10)
    expect([1, 3, 9].map(endOfLifeWorthOf)).toEqual([15, 45, 45])
  })
})
