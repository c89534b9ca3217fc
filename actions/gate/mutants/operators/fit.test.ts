import { describe, expect, it } from '@jest/globals'
import { applyEdits } from '../../../shared/codemods/edits.ts'
import { fit, resultKey } from './fit.ts'

const fitted = (text: string, start: number, end: number, replacement: string): string =>
  applyEdits(text, [fit(text, { start, end, text: replacement })])

describe('an edit that is fitted in', () => {
  it.each([
    ['return(x)', 6, 9, 'None', 'return None'],
    ['return-x', 6, 8, 'x', 'return x'],
    ['if(a)else b', 2, 5, 'True', 'if True else b'],
    ['𝒳(a)', 2, 5, 'b', '𝒳 b'],
    ['a-(b)', 2, 5, '-b', 'a- -b'],
    ['f(x)', 2, 3, 'None', 'f(None)'],
    ['f(x)else', 0, 4, 'ab)', 'ab)else'],
    ['(ab)', 1, 2, '', '(b)'],
    ['f(x)', 2, 3, '-b', 'f(-b)'],
  ])('keeps words and signs apart: %s', (text, start, end, replacement, result) => {
    expect(fitted(text, start, end, replacement)).toBe(result)
  })

  it('counts the line breaks of what it replaces, and no others', () => {
    expect(fitted('a\nb = f(\n1)\nc\n', 6, 11, '[]')).toBe('a\nb = [\n]\nc\n')
  })

  it.each([
    ['f(\n1)', 'pass', 'pass\n'],
    ['f(\r\n1\r\n)', ';', ';\r\n\r\n'],
    ['f(\n1)', '[]', '[\n]'],
    ['f(\n1)', 'set()', 'set(\n)'],
    ['f(\n1)', 'f(1).a', '(f(1).a\n)'],
    ['f(\n1)', 'None', '(None\n)'],
    ['f(\n1)', 'not (f(\n1))', 'not (f(\n1))'],
  ])('keeps the number of lines: %j becomes %j', (text, replacement, result) => {
    expect(fitted(text, 0, text.length, replacement)).toBe(result)
  })
})

describe('the key of an edit', () => {
  it('is the same for two edits of a text exactly when they give the same text', () => {
    const text = '!!aabab'
    const pieces = ['', '!', 'a', 'b', 'ab', 'aa', 'ba', '!a', 'bab', 'aab', '!ab']
    const results = new Map<string, string>()
    for (let start = 0; start <= text.length; start++) {
      for (let end = start; end <= text.length; end++) {
        for (const piece of pieces) {
          const edit = { start, end, text: piece }
          const result = applyEdits(text, [edit])
          expect(resultKey(text, edit)).toBe(results.get(result) ?? resultKey(text, edit))
          results.set(result, resultKey(text, edit))
        }
      }
    }
    expect(new Set(results.values()).size).toBe(results.size)
    expect(results.get(text)).toBe('unchanged')
  })
})
