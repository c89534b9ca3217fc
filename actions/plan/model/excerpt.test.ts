import { describe, expect, it } from '@jest/globals'
import { excerpt, isShown, lineRuns } from './excerpt.ts'

const hundred = Array.from({ length: 100 }, (_, index) => `text ${index + 1}`)

describe('an excerpt', () => {
  it('is the whole file where it fits, each line with its number', () => {
    expect(excerpt(['a', '', 'b\r'], [], 100)).toEqual({ text: '1| a\n2| \n3| b', shown: [{ start: 1, end: 3 }] })
    expect(excerpt([], [], 100)).toEqual({ text: '', shown: [] })
  })

  it('shows parts with their neighbours, in the order of the file, and what is left out between them', () => {
    const parts = [
      { start: 50, end: 51 },
      { start: 10, end: 10 },
      { start: 14, end: 14 },
    ]
    const { text, shown } = excerpt(hundred, parts, 400)
    expect(shown).toEqual([
      { start: 7, end: 17 },
      { start: 47, end: 54 },
    ])
    const rows = text.split('\n')
    expect(rows.slice(0, 2)).toEqual(['[lines 1 to 6 are left out]', '7| text 7'])
    expect(rows.slice(12, 14)).toEqual(['[lines 18 to 46 are left out]', '47| text 47'])
    expect(rows.at(-1)).toBe('[lines 55 to 100 are left out]')
  })

  it('gives the room to the first parts, and shows a part that is too long up to where the room ends', () => {
    const parts = [
      { start: 90, end: 90 },
      { start: 5, end: 80 },
    ]
    const { text, shown } = excerpt(hundred, parts, 250)
    expect(shown).toEqual([
      { start: 2, end: expect.any(Number) },
      { start: 87, end: 93 },
    ])
    expect(text.length).toBeLessThan(400)
  })

  it('cuts long lines', () => {
    const { text } = excerpt(['x'.repeat(5000), 'y'], [], 1000)
    expect(text.split('\n').map(({ length }) => length)).toEqual([403, 4])
    expect(text).toContain('…\n2| y')
  })

  it('tells lines that are shown from those that are not', () => {
    const shown = [
      { start: 2, end: 4 },
      { start: 8, end: 9 },
    ]
    const inSight = [1, 2, 4, 5, 8, 10].map((line) => isShown({ start: line, end: line }, shown))
    expect(inSight).toEqual([false, true, true, false, true, false])
    expect(isShown({ start: 5, end: 8 }, shown)).toBe(true)
    expect(lineRuns([1, 2, 5, 6, 6, 9])).toEqual([
      { start: 1, end: 2 },
      { start: 5, end: 6 },
      { start: 9, end: 9 },
    ])
  })
})
