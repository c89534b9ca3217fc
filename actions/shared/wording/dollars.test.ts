import { expect, it } from '@jest/globals'
import { dollars } from './dollars.ts'

it.each([
  [0, '$0'],
  [1.2, '$1.20'],
  [1234.5, '$1234.50'],
  [0.1, '$0.10'],
  [0.0999, '$0.100'],
  [0.0421, '$0.042'],
  [0.01, '$0.010'],
  [0.00421, '$0.0042'],
  [0.001, '$0.0010'],
  [9e-7, '$0.00000090'],
  [1e-12, '$0.000000000'],
])('%d US dollars are %s', (usd, words) => {
  expect(dollars(usd)).toBe(words)
})
