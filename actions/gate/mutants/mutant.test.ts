import { describe, expect, it } from '@jest/globals'
import type { Mutant } from './mutant.ts'
import { applyMutant, prioritise } from './mutant.ts'

const mutant = (path: string, line: number, operator: string): Mutant => ({
  id: `${path}:${line}:1:${operator}:1`,
  path,
  line,
  endLine: line,
  operator,
  original: '<',
  replacement: '<=',
  start: 0,
  end: 1,
})

describe('a mutant', () => {
  it('is put into the text at its UTF-16 offsets, and the rest stays as it is', () => {
    expect(applyMutant('😀 < é\r\n\ud800', { start: 3, end: 4, replacement: '<=' })).toBe('😀 <= é\r\n\ud800')
  })
})

describe('prioritised mutants', () => {
  const mutants = [
    mutant('a.py', 1, 'boundary'),
    mutant('a.py', 1, 'comparison'),
    mutant('a.py', 1, 'number'),
    mutant('a.py', 2, 'return-value'),
    mutant('b.py', 1, 'logic'),
    mutant('b.py', 1, 'string'),
  ]
  const order = (limit: number) =>
    prioritise(mutants, limit).map(({ path, line, operator }) => `${path}:${line} ${operator}`)

  it('begin with the first of every line of every file', () => {
    expect(order(3)).toEqual(['a.py:1 boundary', 'a.py:2 return-value', 'b.py:1 logic'])
  })

  it('go on with the second of every line that has one, and hold each once', () => {
    expect(order(Infinity)).toEqual([
      'a.py:1 boundary',
      'a.py:2 return-value',
      'b.py:1 logic',
      'a.py:1 comparison',
      'b.py:1 string',
      'a.py:1 number',
    ])
  })

  it('are at most as many as asked for', () => {
    expect(order(0)).toEqual([])
    expect(order(4).length).toBe(4)
    expect(prioritise([], 5)).toEqual([])
  })
})
