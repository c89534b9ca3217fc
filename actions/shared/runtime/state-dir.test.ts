import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { git, remove, repository, temporary } from '../../../tests/cli/repository.ts'
import { gitAdapter } from '../adapters/git/git.ts'
import { findPlace, keepStateOut } from './state-dir.ts'

let folder: string
let target: string
beforeAll(async () => {
  folder = await temporary()
  target = await repository(join(folder, 'target'), { 'src/a.txt': 'x' })
})
afterAll(() => remove(folder))

it('is .llm-ops at the top of the work tree, also where a folder below is named', async () => {
  const place = await findPlace(join(target, 'src'), null, gitAdapter())
  expect(place).toEqual({ location: target, stateDir: join(target, '.llm-ops') })
})

it('is what is named, and for a URL the current folder has it', async () => {
  expect(await findPlace(target, join(folder, 'state'), gitAdapter())).toMatchObject({
    stateDir: join(folder, 'state'),
  })
  const place = await findPlace('https://example.com/x.git', join(folder, 'state'), gitAdapter())
  expect(place).toEqual({ location: 'https://example.com/x.git', stateDir: join(folder, 'state') })
})

it('is kept out of git where it lies in the work tree, whatever its name holds', async () => {
  const stateDir = join(target, 'my [state] #1!')
  await keepStateOut({ location: target, stateDir }, gitAdapter())
  await keepStateOut({ location: target, stateDir: join(folder, 'outside') }, gitAdapter())
  await mkdir(stateDir)
  await writeFile(join(stateDir, 'x'), '')
  expect(git(target, 'status', '--porcelain')).toBe('')
})

it('is refused where it is the work tree itself: its files would stand among those of the target', async () => {
  await expect(findPlace(target, target, gitAdapter())).rejects.toThrow(/is the repository itself: name a folder/)
})

it('is refused where it is a link or a file', async () => {
  await symlink(folder, join(folder, 'link'))
  await writeFile(join(folder, 'file'), '')
  await expect(findPlace(target, join(folder, 'link'), gitAdapter())).rejects.toThrow(
    /link is a symbolic link: remove it/,
  )
  await expect(findPlace(target, join(folder, 'file'), gitAdapter())).rejects.toThrow(/file is not a folder/)
})
