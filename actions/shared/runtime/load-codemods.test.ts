import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { remove, temporary } from '../../../tests/cli/repository.ts'
import { loadCodemods } from './load-codemods.ts'

let folder: string
beforeAll(async () => {
  folder = await temporary()
})
afterAll(() => remove(folder))

async function own(name: string, id: string): Promise<string> {
  const dir = join(folder, name)
  await mkdir(dir)
  const fields = `id: '${id}', title: 't', why: 'w', action: 'refactor', value: 1, risk: 'low', confidence: 0.5, group: 'file'`
  await writeFile(
    join(dir, 'own.mjs'),
    `export const codemod = { ${fields}, appliesTo: () => true, detect: () => [] }\n`,
  )
  return dir
}

it('gives the built-in codemods, each id once', async () => {
  const ids = (await loadCodemods(null)).map(({ id }) => id)
  expect(ids.length).toBeGreaterThanOrEqual(12)
  expect(new Set(ids).size).toBe(ids.length)
})

it('adds those of a folder', async () => {
  const [builtIn, all] = [await loadCodemods(null), await loadCodemods(await own('fine', 'ts-own'))]
  expect(all).toHaveLength(builtIn.length + 1)
  expect(all.at(-1)?.id).toBe('ts-own')
})

it('refuses one that goes by the name of a built-in one', async () => {
  await expect(loadCodemods(await own('clash', 'ts-var'))).rejects.toThrow(/a codemod "ts-var", and a built-in one/)
})
