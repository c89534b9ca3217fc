import { describe, expect, test } from '@jest/globals'
import { quoted, withoutKey, wordsOf } from './server-words.ts'

describe('what a server says is wrong', () => {
  test('is read from the fields that are for it, in the forms that servers have', () => {
    expect(wordsOf({ message: 'no', code: 'x', type: 't', param: 'p' })).toBe('no x t p')
    expect(wordsOf('no')).toBe('no')
    expect(wordsOf({ detail: 'no' })).toBe('no')
    expect(wordsOf({ detail: [{ loc: ['body', 'seed'], msg: 'no', input: 'secret code' }] })).toBe('no body.seed')
    expect(wordsOf({ message: 'x', metadata: { raw: 'upstream says no' } })).toBe('x upstream says no')
    expect([null, undefined, 7, [], {}].map(wordsOf)).toEqual(['', '', '', '', ''])
  })

  test('holds nothing of a request that is sent back', () => {
    expect(wordsOf({ message: 'no', body: { messages: ['code of the target'] }, request: 'code' })).toBe('no')
  })

  test('is bounded, whatever comes', () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 100_000; level++) deep = { error: deep }
    expect(wordsOf(deep).length).toBeLessThan(3000)
    expect(wordsOf({ message: 'x'.repeat(1e6) })).toHaveLength(2000)
    expect(quoted('a\n\u001b[31m\u202eb'.repeat(1000)).length).toBeLessThan(310)
  })

  test('is shown as one line without control or format characters', () => {
    expect(quoted(' a\r\n::error::b\u001b\u200bc\u202ed ')).toBe('a ::error::b c d')
  })
})

describe('a key in a text', () => {
  const key = ['sk', 'abcdefghij', '0123456789'].join('-')
  test('is taken out whole, in part, and encoded', () => {
    expect(withoutKey(`a ${key} b`, key)).toBe('a *** b')
    expect(withoutKey(`a ${key.slice(0, 8)}…${key.slice(-6)} b`, key)).toBe('a ***…*** b')
    expect(withoutKey(`Basic ${btoa(key)}`, key)).not.toContain(btoa(key).slice(0, 8))
  })

  test('leaves the rest as it is', () => {
    expect(withoutKey('HTTP 500: sk-a is short', key)).toBe('HTTP 500: sk-a is short')
    expect(withoutKey('any', null)).toBe('any')
    expect(withoutKey('any', 'an')).toBe('any')
  })
})
