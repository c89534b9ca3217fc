import { describe, expect, it } from '@jest/globals'
import { block, clip, code, prose, table, visible } from './markdown.ts'

const zero = '\u200B'
/** Not written as such, so that no tool that reads this file takes it for one. */
const command = [':', ':set-env name=A', ':', ':b'].join('')

describe('text of the target on a page', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)\\>'],
    ['[click](https://x.example)', `\\[click\\](https:${zero}//x.example)`],
    ['@org/team and a@b', `@${zero}org/team and a@${zero}b`],
    ['&commat;team &#64;me &#x23;1 a && b', `&amp;commat;team &amp;#${zero}64;me &amp;#x23;1 a && b`],
    ['fixes #12, GH-3', `fixes #${zero}12, GH-${zero}3`],
    ['www.example.com', `www${zero}.example.com`],
    ['a | b', 'a \\| b'],
    ['one\n\n# two', 'one # two'],
    ['a\u202Eb\u0000', String.raw`a\\u{202e}b\\u{0}`],
    ['# title', '\\# title'],
    ['1. one', '1\\. one'],
    ['- one', '\\- one'],
    ['my_name _is_ *x* `y` $z$ ~a~', 'my_name \\_is\\_ \\*x\\* \\`y\\` \\$z\\$ \\~a\\~'],
  ])('mentions nobody, links nowhere and opens nothing: %j', (text, expected) => {
    expect(prose(text)).toBe(expected)
  })

  it('is no workflow command', () => {
    expect(prose(command)).not.toContain('::')
    expect(prose(`##[error]`)).not.toContain('##[')
    expect(code('##[error]')).not.toContain('##[')
    const shown = block('diff', `${command}\n ${command}\n+${command}\n ##[x]\n a${command}`)
    expect(shown.split('\n').some((line) => /^.?\s*::/.test(line) || line.includes('##['))).toBe(false)
    expect(shown).toContain(`a${command}`)
  })

  it('stays in its code span, whatever backticks it has', () => {
    expect(code('a')).toBe('`a`')
    expect(code('a``b')).toBe('```a``b```')
    expect(code('`a')).toBe('`` `a ``')
    expect(code('a|b\n')).toBe('`a\\|b\\u{a}`')
    expect(code('')).toBe('`  `')
  })

  it('stays in its block, whatever fences it has', () => {
    expect(block('diff', '+```\n+x\n')).toBe('````diff\n+```\n+x\n````')
    expect(block('', 'a\r\nb\u202E')).toBe('```\na\nb\\u{202e}\n```')
  })

  it('is cut at whole characters', () => {
    expect(clip('abc', 3)).toBe('abc')
    expect(clip('a😀bc', 3)).toBe('a…')
    expect(visible('\uD800')).toBe('\\u{d800}')
  })

  it('stands in tables', () => {
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |')
  })
})
