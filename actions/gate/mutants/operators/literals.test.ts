import { describe, expect, it } from '@jest/globals'
import { oneMore } from './numbers.ts'
import { faultyPatterns } from './regex.ts'

describe('a number, one larger', () => {
  it.each([
    ['0', '1'],
    ['9', '10'],
    ['0x0f', '16'],
    ['0b11', '4'],
    ['0o17', '16'],
    ['1_000', '1001'],
    ['0.5', '1.5'],
    ['1.', '2.0'],
    ['1e3', '1001'],
    ['1e-9', '1.000000001'],
    ['9007199254740993n', '9007199254740994n'],
    ['0xffn', '256n'],
    ['9007199254740990', '9007199254740991'],
    ['9007199254740991', '0'],
    ['1e300', '0'],
    ['2j', null],
  ])('%s → %s', (literal, next) => {
    expect(oneMore(literal)).toBe(next)
  })
})

describe('faulty patterns', () => {
  it.each([
    ['^a$', ['a$', '^a']],
    ['\\d\\s', ['\\D\\s']],
    ['\\D', ['\\d']],
    ['\\s', ['\\S']],
    ['\\S', ['\\s']],
    ['\\w', ['\\W']],
    ['a$b', []],
    ['a\\\\d', []],
    ['a\\$', []],
    ['a\\\\$', ['a\\\\']],
    ['^*', []],
    ['^', []],
    ['[^\\W]', ['[^\\w]']],
  ])('%s', (source, variants) => {
    expect(faultyPatterns(source)).toEqual(variants)
  })
})
