import { expect, it } from '@jest/globals'
import { counted } from './counted.ts'

it('says one thing in the singular and every other number in the plural', () => {
  expect([0, 1, 2].map((count) => counted(count, 'proposal'))).toEqual(['0 proposals', '1 proposal', '2 proposals'])
  expect([1, 3].map((count) => counted(count, 'branch'))).toEqual(['1 branch', '3 branches'])
})
