import { describe, expect, it } from '@jest/globals'
import { hidesLinesFromCoverage } from './hidden-lines.ts'

describe('lines that a file takes out of coverage', () => {
  it.each([
    'def f():  # pragma: no cover',
    'if x:  # PRAGMA NO COVER',
    'while True:  # pragma: no branch',
    '/* istanbul ignore next */',
    '// c8 ignore start',
    '/* v8 ignore if */',
    '/* node:coverage disable */',
  ])('are announced by %s', (line) => {
    expect(hidesLinesFromCoverage(`a = 1\n${line}\nb = 2\n`)).toBe(true)
  })

  it('are not seen in other text', () => {
    expect(hidesLinesFromCoverage('#pragma once\n// eslint-disable\n# no coverage here\n')).toBe(false)
  })
})
