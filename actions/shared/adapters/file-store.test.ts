import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../contracts/errors.ts'
import { itemPath } from '../state-branch/layout.ts'
import { fileStore, makeRunFolder } from './file-store.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'store-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

it('makes nothing before the first write', async () => {
  const store = fileStore(join(dir, 'state'))
  expect(await store.runs()).toEqual([])
  expect(await store.read('r1', 'run.json')).toBeNull()
  expect(store.outlines).toBe(store.outlines)
  expect(await readdir(dir)).toEqual([])
})

it('reads back what it wrote, whole, and leaves no temporary file', async () => {
  const store = fileStore(dir)
  const text = `{"ü": "${'x'.repeat(200_000)}"}`
  await Promise.all([store.write('r1', 'plan.json', text), store.write('r1', 'plan.json', text)])
  expect(await store.read('r1', 'plan.json')).toBe(text)
  expect(await readdir(store.runDir('r1'))).toEqual(['plan.json'])
})

it('lists runs newest first: by the time in the id, or by when the folder was made', async () => {
  const store = fileStore(dir)
  for (const id of ['20200101T000000Z-aaaaaaa-0000', '20210101T000000Z-aaaaaaa-0000', 'by-hand']) {
    await makeRunFolder(store, id)
  }
  await writeFile(join(dir, 'runs', 'a-file'), '')
  await mkdir(join(dir, 'runs', '.hidden'))
  expect(await store.runs()).toEqual(['by-hand', '20210101T000000Z-aaaaaaa-0000', '20200101T000000Z-aaaaaaa-0000'])
})

it.each(['../x', '.', '', 'a/b', 'x'.repeat(81), 'a\nb'])('refuses %j as a run id', (id) => {
  expect(() => fileStore(dir).runDir(id)).toThrow(UserError)
})

describe('what stands in the way is named, with what to do', () => {
  it('a file where the folder should be', async () => {
    const state = join(dir, 'state')
    await writeFile(state, '')
    await expect(fileStore(state).write('r1', 'run.json', '{}')).rejects.toThrow(
      /run\.json could not be written: .*state/,
    )
    await expect(makeRunFolder(fileStore(state), 'r1')).rejects.toThrow(/could not be made: a file stands/)
    await expect(fileStore(state).runs()).rejects.toThrow(/could not be listed: a file stands/)
  })
  it('a link that leads somewhere else', async () => {
    await mkdir(join(dir, 'runs'))
    await mkdir(join(dir, 'elsewhere'))
    await symlink(join(dir, 'elsewhere'), join(dir, 'runs', 'r1'))
    await expect(fileStore(dir).write('r1', 'run.json', '{}')).rejects.toThrow(/r1 is a symbolic link/)
    await expect(makeRunFolder(fileStore(dir), 'r1')).rejects.toThrow(/r1 is a symbolic link/)
    expect(await readdir(join(dir, 'elsewhere'))).toEqual([])
  })
  it('a link in place of a file', async () => {
    const store = fileStore(dir)
    await makeRunFolder(store, 'r1')
    await writeFile(join(dir, 'secret'), 'x')
    await symlink(join(dir, 'secret'), join(store.runDir('r1'), 'run.json'))
    await expect(store.read('r1', 'run.json')).rejects.toThrow(/run\.json could not be read: it is a symbolic link/)
  })
  it('a folder in place of a file', async () => {
    const store = fileStore(dir)
    await mkdir(join(store.runDir('r1'), 'run.json'), { recursive: true })
    await expect(store.read('r1', 'run.json')).rejects.toThrow(/run\.json is not a file/)
    await expect(store.write('r1', 'run.json', '{}')).rejects.toThrow(UserError)
    expect(await readdir(store.runDir('r1'))).toEqual(['run.json'])
  })
  it('a file that llm-ops cannot have written', async () => {
    const store = fileStore(dir)
    await store.write('r1', 'run.json', '{}')
    await truncate(join(store.runDir('r1'), 'run.json'), 600 * 1024 * 1024)
    await expect(store.read('r1', 'run.json')).rejects.toThrow(/llm-ops did not write it/)
  })
})

describe('a row of the index', () => {
  it('stands where the state branch has it, is replaced whole and can be removed', async () => {
    const store = fileStore(dir)
    expect(await store.readItem('ts-var-1')).toBeNull()
    await store.writeItem('ts-var-1', '{}')
    await store.writeItem('ts-var-1', '{"a": 1}')
    expect(await store.readItem('ts-var-1')).toBe('{"a": 1}')
    expect(await readdir(dir, { recursive: true })).toContain(itemPath('ts-var-1').replace(/^state\//, ''))
    await store.writeItem('ts-var-1', null)
    expect(await store.readItem('ts-var-1')).toBeNull()
  })

  it.each(['../x', '', 'a/b', 'A'])('refuses %j as an item id', async (id) => {
    expect(() => fileStore(dir).readItem(id)).toThrow(UserError)
    expect(() => fileStore(dir).writeItem(id, '{}')).toThrow(UserError)
  })

  it('is neither written nor removed behind a link', async () => {
    const store = fileStore(dir)
    await store.writeItem('ts-var-1', '{}')
    const [folder = ''] = await readdir(join(dir, 'items'))
    await rename(join(dir, 'items', folder), join(dir, 'elsewhere'))
    await symlink(join(dir, 'elsewhere'), join(dir, 'items', folder))
    await expect(store.writeItem('ts-var-1', '{"a": 1}')).rejects.toThrow(/is a symbolic link/)
    await expect(store.writeItem('ts-var-1', null)).rejects.toThrow(/is a symbolic link/)
    expect(await readdir(join(dir, 'elsewhere'))).toEqual(['ts-var-1.json'])
  })

  it('is listed by its item id; what stands elsewhere is none', async () => {
    const store = fileStore(dir)
    expect(await store.items()).toEqual([])
    await store.writeItem('ts-var-1', '{}')
    await store.markIndexed('r1.json')
    await writeFile(join(dir, 'items', 'ts-var-2.json'), '{}')
    expect(await store.items()).toEqual(['ts-var-1'])
  })
})

describe('a run that the index was made from', () => {
  it('is told from others by its mark, and the mark is empty', async () => {
    const store = fileStore(dir)
    expect(await store.unindexedRuns()).toEqual([])
    for (const id of ['r1', 'r2']) await store.write(id, 'run.json', '{}')
    for (const id of ['r1', 'gone', 'r1']) await store.markIndexed(id)
    expect(await store.unindexedRuns()).toEqual(['r2'])
    expect(await readFile(join(dir, 'items', 'runs', 'r1'), 'utf8')).toBe('')
  })

  it('is not marked behind a link, nor under a name that is no run id', async () => {
    const store = fileStore(dir)
    await mkdir(join(dir, 'elsewhere'))
    await mkdir(join(dir, 'items'))
    await symlink(join(dir, 'elsewhere'), join(dir, 'items', 'runs'))
    await expect(store.markIndexed('r1')).rejects.toThrow(/is a symbolic link/)
    expect(() => store.markIndexed('../r1')).toThrow(UserError)
    expect(await readdir(join(dir, 'elsewhere'))).toEqual([])
  })
})
