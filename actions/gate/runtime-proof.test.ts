import { describe, expect, it } from '@jest/globals'
import { runtimeProof } from './runtime-proof.ts'

describe('the proof of a runtime', () => {
  const proof = (to: string, ran: string | null, name: 'node' | 'python' = 'node') =>
    runtimeProof({ name, from: 'x', to }, ran === null ? null : { name, version: ran })?.matches

  it.each([
    ['24', '24.21.0'],
    ['>=24', '24.0.0'],
    ['>=22', '22.0.0'],
    ['>=22', '24.21.0'],
    ['>= 22.4', '22.10.0'],
    ['>=22 <25', '24.21.0'],
    ['>=22 <=24', '24.21.0'],
    ['24.3', '24.3.0'],
    ['24.3.1', '24.4.0'],
    ['v24', '24.1.0'],
  ])('node %s is proven by %s', (to, ran) => {
    expect(proof(to, ran)).toBe(true)
  })

  it.each([
    ['24', '22.21.0'],
    ['22', '24.1.0'],
    ['24.3', '24.2.9'],
    ['24.3.1', '24.3.0'],
    ['>=22', '20.19.0'],
    ['>=22.4', '22.3.9'],
    ['>=22 <25', '25.0.0'],
    ['>=22 <=24', '25.0.0'],
    ['>=22 || 18', '24.0.0'],
    ['>=lts', '24.0.0'],
    ['lts/*', '24.1.0'],
  ])('node %s is not proven by %s', (to, ran) => {
    expect(proof(to, ran)).toBe(false)
  })

  it('holds Python to its minor version, and by number, not by text', () => {
    expect(proof('3.12', '3.12.7', 'python')).toBe(true)
    expect(proof('3.12', '3.13.0', 'python')).toBe(false)
    expect(proof('3.1', '3.12.7', 'python')).toBe(false)
    expect(proof('3', '3.12.7', 'python')).toBe(false)
    expect(proof('>=3.11', '3.11.7', 'python')).toBe(true)
    expect(proof('>=3.11 <4', '3.14.0', 'python')).toBe(true)
    expect(proof('>=3.11 <3.12', '3.12.1', 'python')).toBe(false)
    expect(proof('>=3.11', '3.9.20', 'python')).toBe(false)
    expect(proof('>=3.11', '3', 'python')).toBe(false)
  })

  it('is not given by an unknown or another runtime, and is not asked for where none is declared', () => {
    expect(proof('24', null)).toBe(false)
    const other = runtimeProof({ name: 'node', from: '18', to: '24' }, { name: 'python', version: '24.0' })
    expect(other).toEqual({ name: 'node', declared: '24', ran: null, matches: false })
    expect(runtimeProof(null, { name: 'node', version: '24.0.0' })).toBeNull()
  })
})
