import { expect, it } from '@jest/globals'
import { builtInCodemods } from '../table.ts'
import { typescriptCodemods } from './table.ts'

it('has at least eight codemods, each with an id that says its language', () => {
  expect(typescriptCodemods.length).toBeGreaterThanOrEqual(8)
  for (const { id } of typescriptCodemods) expect(id).toMatch(/^ts-[a-z-]+$/)
})

it('gives every built-in codemod an id of its own, and a title that fits a commit subject', () => {
  const ids = builtInCodemods.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining(typescriptCodemods.map(({ id }) => id)))
  expect(builtInCodemods.filter(({ title }) => title.length > 72 || title.endsWith('.'))).toEqual([])
})
