import { expect, it } from '@jest/globals'
import { editDistance, nearest } from './nearest.ts'

it.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'abd', 1],
  ['abc', 'acb', 1],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
])('from %j to %j are %i edits', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
  expect(editDistance(b, a)).toBe(distance)
})

it('finds the name that was meant', () => {
  expect(nearest('paln', ['crawl', 'plan', 'apply'])).toBe('plan')
  expect(nearest('MAX-ITEM', ['max-items', 'min-confidence'])).toBe('max-items')
})

it('finds none where nothing is near', () => {
  expect(nearest('frobnicate', ['crawl', 'plan'])).toBeNull()
  expect(nearest('xy', ['ab', 'cd'])).toBeNull()
})
