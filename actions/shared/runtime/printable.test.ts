import { describe, expect, it } from '@jest/globals'
import { printable, printableJson, printableLines } from './printable.ts'

const rightToLeft = String.fromCodePoint(0x202e)
const escape = String.fromCodePoint(0x1b)

describe('a name of the target on a terminal', () => {
  it.each([
    ['src/ümläut 日本 🎉.ts', 'src/ümläut 日本 🎉.ts'],
    [`a${escape}[31mb`, String.raw`a\x1b[31mb`],
    ['a\nb\r\tc\u0000', String.raw`a\x0ab\x0d\x09c\x00`],
    [`a${rightToLeft}b`, String.raw`a\u{202e}b`],
    ['a\u009bb', String.raw`a\x9bb`],
    ['a\ud800b', String.raw`a\u{d800}b`],
    ['::set-env name=x::y', String.raw`:\x3aset-env name=x:\x3ay`],
    ['##[error]x', String.raw`#\x23[error]x`],
  ])('%j', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })
})

it('keeps the line ends of our own text', () => {
  expect(printableLines(`a\r\nb${escape}\nc`)).toBe('a\nb\\x1b\nc')
})

describe('a JSON document', () => {
  const value = { path: `a${escape}${rightToLeft}\u009b`, list: ['::error::x', '##[add-mask]', ':::', '\ud800', '🎉'] }

  it('reads back to the same value', () => {
    expect(JSON.parse(printableJson(value))).toEqual(value)
  })
  it('holds nothing that a terminal or a runner acts on', () => {
    const text = printableJson(value)
    expect(text).not.toMatch(/::|##\[/)
    expect(text).not.toContain(escape)
    expect(text).not.toContain(rightToLeft)
    expect(text).not.toContain('\u009b')
  })
})
