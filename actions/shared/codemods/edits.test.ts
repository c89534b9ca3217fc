import { describe, expect, it } from '@jest/globals'
import type { Edit, Match } from './codemod.ts'
import { applyEdits, compatible, EditError, rewrite } from './edits.ts'

const edit = (start: number, end: number, text: string): Edit => ({ start, end, text })
const match = (message: string, ...edits: Edit[]): Match => ({ startLine: 1, endLine: 1, message, edits })

describe('edits', () => {
  it('replace, insert and delete, in whatever order they are given', () => {
    expect(applyEdits('abcdef', [edit(4, 6, ''), edit(0, 1, 'X'), edit(2, 2, '-')])).toBe('Xb-cd')
  })

  it('count UTF-16 units, and leave every other unit as it is', () => {
    expect(applyEdits('é😀\r\nx\uD800', [edit(5, 6, 'y')])).toBe('é😀\r\ny\uD800')
  })

  it('may touch each other, and insert where another begins', () => {
    expect(applyEdits('abc', [edit(0, 1, '1'), edit(1, 2, '2'), edit(1, 1, '-')])).toBe('1-2c')
  })

  it('give the text itself where there are none', () => {
    expect(applyEdits('abc', [])).toBe('abc')
  })

  it.each([
    ['overlap', [edit(0, 2, ''), edit(1, 3, '')]],
    ['lie behind the end', [edit(2, 4, '')]],
    ['lie before the start', [edit(-1, 0, '')]],
    ['end before they start', [edit(2, 1, '')]],
  ])('are refused where they %s', (_name, edits) => {
    expect(() => applyEdits('abc', edits)).toThrow(EditError)
  })
})

describe('matches', () => {
  it('are rewritten together where they lie apart', () => {
    expect(rewrite('abcdef', [match('b', edit(3, 4, 'D')), match('a', edit(0, 1, 'A'))])).toBe('AbcDef')
  })

  it('wait where an earlier one spans them', () => {
    const outer = match('outer', edit(0, 1, 'A'), edit(5, 6, 'F'))
    expect(compatible([match('inner', edit(2, 3, 'C')), outer]).map(({ message }) => message)).toEqual(['outer'])
  })

  it('without edits are only reported', () => {
    expect(compatible([match('seen')])).toEqual([])
    expect(rewrite('abc', [match('seen')])).toBe('abc')
  })
})
