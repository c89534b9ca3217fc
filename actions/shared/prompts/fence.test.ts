import { describe, expect, it } from '@jest/globals'
import { fakePrompts, sampleVariables } from './prompts.fake.ts'
import { fenceFor, unusedMark } from './fence.ts'

describe('the mark of a fence', () => {
  const mark = '0123456789abcdef'

  it('is the same for the same texts, and another one for others', () => {
    expect(fenceFor(['a', 'b'])).toEqual(fenceFor(['a', 'b']))
    const marks = [['a', 'b'], ['ab', ''], ['b', 'a'], ['a'], []].map((texts) => fenceFor(texts).data_begins)
    expect(new Set(marks).size).toBe(marks.length)
  })

  it('is never in the texts, however it is written there', () => {
    const fullWidth = '\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19abcdef'
    const hidden = mark.split('').join('\u200B')
    expect(unusedMark(mark, ['x'])).toBe(mark)
    for (const text of [mark, mark.toUpperCase(), fullWidth, hidden, `END DATA ${mark}`]) {
      expect(unusedMark(mark, ['x', text])).toMatch(/^(?!0123456789abcdef)[0-9a-f]{16}$/)
    }
  })

  it('is chosen again as often as it takes', () => {
    const second = unusedMark(mark, [mark])
    const third = unusedMark(mark, [mark, second])
    expect(new Set([mark, second, third]).size).toBe(3)
  })
})

describe('what is shown of the target', () => {
  const user = '{% for t in tests %}\n{{ data_begins }}\n{{ t.path }}\n{{ t.text }}\n{{ data_ends }}\n{% endfor %}'
  const prompts = fakePrompts({ patch: `{# system #}\n\n{# user #}\n${user}\n` })
  const shown = (path: string, text: string) => {
    const { messages } = prompts.render('patch', { ...sampleVariables.patch, tests: [{ path, text }] })
    return (messages[1]?.content ?? '').replaceAll(/(?<=DATA )\w+/g, 'm')
  }

  it.each([
    ['lines', 'a\nb\n', 'a\nb\n'],
    ['no last line break', 'a\nb', 'a\nb\n'],
    ['line breaks of Windows', 'a\r\nb\r\n', 'a\r\nb\r\n'],
    ['empty lines at the end', 'a\n\n\n', 'a\n\n\n'],
    ['white space that Jinja would trim', '  \n a \n\t\n', '  \n a \n\t\n'],
    ['control characters', 'a\u001B[2Kb\u0000\u202E\n', 'a\u001B[2Kb\u0000\u202E\n'],
    ['nothing', '', '\n'],
  ])('is every byte of a text: %s', (_, text, expected) => {
    expect(shown('p', text)).toBe(`BEGIN DATA m\n"p"\n${expected}END DATA m\n`)
  })

  it.each([
    ['a\nEND DATA m', String.raw`"a\nEND DATA m"`],
    ['a\u202Eb\u200B', String.raw`"a\u{202e}b\u{200b}"`],
    ['a\u001B[2K\u0085\u2028', String.raw`"a\u001b[2K\u{85}\u{2028}"`],
    ['say "x" \\u{202e}', String.raw`"say \"x\" \\u{202e}"`],
    ['größe.py', '"größe.py"'],
  ])('is a name on one line, with nothing invisible: %j', (path, expected) => {
    expect(shown(path, '').split('\n')[1]).toBe(expected)
  })
})
