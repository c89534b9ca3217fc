import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { UserError } from '../contracts/errors.ts'
import { loadUserCodemods } from './user-codemods.ts'

const fields = {
  id: "'my-rule'",
  title: "'do it'",
  why: "'because'",
  action: "'refactor'",
  value: '3',
  risk: "'low'",
  confidence: '0.9',
  group: "'file'",
  appliesTo: '() => true',
  detect: '() => []',
}
const codemod = (changed: Partial<Record<keyof typeof fields, string>> = {}): string =>
  `export const codemod = { ${Object.entries({ ...fields, ...changed })
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')} }\n`

const folders: string[] = []
const folderWith = async (files: Record<string, string>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'user-codemods-'))
  folders.push(folder)
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}
const failure = async (folder: string): Promise<UserError> => {
  const error: unknown = await loadUserCodemods(folder).catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(UserError)
  return error as UserError
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

describe('the codemods of a folder', () => {
  it('are loaded by file name, from .ts, .mjs and .js', async () => {
    const folder = await folderWith({
      'c.js': codemod({ id: "'in-js'" }),
      'a.ts': `const id: string = 'in-ts'\n${codemod({ id: 'id' })}`,
      'b.mjs': codemod({ id: "'in-mjs'" }),
    })
    expect((await loadUserCodemods(folder)).map(({ id }) => id)).toEqual(['in-ts', 'in-mjs', 'in-js'])
  })

  it('are neither tests, declarations, other files nor what lies in folders below', async () => {
    const folder = await folderWith({
      'a.mjs': codemod(),
      'a.test.ts': 'throw new Error("loaded")',
      'a.spec.mjs': 'throw new Error("loaded")',
      'a.d.ts': 'export {}',
      'README.md': '# mine',
    })
    await mkdir(join(folder, 'below.js'))
    expect(await loadUserCodemods(folder)).toHaveLength(1)
  })

  it('keep their functions', async () => {
    const folder = await folderWith({ 'a.mjs': codemod({ appliesTo: "(path) => path.endsWith('.ts')" }) })
    const [loaded] = await loadUserCodemods(folder)
    expect([loaded?.appliesTo('a.ts', null), loaded?.appliesTo('a.py', null)]).toEqual([true, false])
  })

  it.each([
    ['id', "'My Rule'"],
    ['title', "''"],
    ['action', "'add_tests'"],
    ['value', '6'],
    ['risk', "'none'"],
    ['confidence', '2'],
    ['group', "'folder'"],
    ['appliesTo', "'**/*.ts'"],
    ['detect', 'undefined'],
  ])('are refused with the file and the field, where %s is %s', async (field, value) => {
    const folder = await folderWith({ 'a.mjs': codemod({ [field]: value }) })
    const { message } = await failure(folder)
    expect(message).toContain(join(folder, 'a.mjs'))
    expect(message).toContain(field)
  })

  it('are refused where two have one id, with both files', async () => {
    const { message } = await failure(await folderWith({ 'a.mjs': codemod(), 'b.mjs': codemod() }))
    expect(message).toMatch(/b\.mjs: id 'my-rule' is taken by .*a\.mjs/)
  })

  it('are refused where a file exports none, with what to write', async () => {
    const { message } = await failure(await folderWith({ 'a.mjs': 'export const rule = {}' }))
    expect(message).toMatch(/a\.mjs: it has no export named `codemod`: write/)
  })

  it('are refused where a file does not load, with the cause', async () => {
    const error = await failure(await folderWith({ 'a.mjs': 'throw new Error("no licence")' }))
    expect(error.message).toMatch(/a\.mjs: it cannot be loaded: no licence/)
    expect(error.cause).toBeDefined()
  })

  it('are missed where the folder is missing, a file, or empty', async () => {
    const folder = await folderWith({})
    expect((await failure(folder)).message).toContain('no codemods here')
    expect((await failure(join(folder, 'none'))).message).toContain('no such folder')
    expect((await failure(join(folder, 'package.json'))).message).toContain('must name a folder')
  })
})
