import { execFileSync } from 'node:child_process'
import { link, mkdir, mkdtemp, readFile, realpath, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { marks, writeInPlace } from './worktree-files.ts'

let outside: string
let top: string
beforeEach(async () => {
  outside = await realpath(await mkdtemp(join(tmpdir(), 'llm-ops-worktree-files-')))
  top = join(outside, 'worktree')
  await mkdir(join(top, 'src'), { recursive: true })
  await writeFile(join(outside, 'precious'), 'precious')
})
afterEach(async () => rm(outside, { recursive: true, force: true }))

const content = new TextEncoder().encode('new')
const write = async (path: string) => writeInPlace(join(top, path), content, top)

describe('writing into a worktree', () => {
  it('replaces the whole content and makes what is missing', async () => {
    await writeFile(join(top, 'src/a'), 'much longer than that')
    expect([await write('src/a'), await write('src/b')]).toEqual([true, true])
    expect([await readFile(join(top, 'src/a'), 'utf8'), await readFile(join(top, 'src/b'), 'utf8')]).toEqual([
      'new',
      'new',
    ])
  })

  it('writes to nothing that the code under test put in the place of a file', async () => {
    const precious = join(outside, 'precious')
    await symlink(precious, join(top, 'link'))
    await link(precious, join(top, 'hard-link'))
    await symlink(outside, join(top, 'folder-link'))
    await mkdir(join(top, 'folder'))
    execFileSync('mkfifo', [join(top, 'pipe')])
    const paths = ['link', 'hard-link', 'folder-link/precious', '../precious', 'folder', 'pipe', 'gone/a', '/dev/null']
    for (const path of paths) expect([path, await write(path)]).toEqual([path, false])
    expect(await writeInPlace('/dev/null', content, top)).toBe(false)
    expect(await readFile(precious, 'utf8')).toBe('precious')
  })
})

describe('marks of a worktree', () => {
  it('tell what was written, replaced, removed or made, and pass over packages', async () => {
    for (const path of ['a', 'b', 'c', 'd']) await writeFile(join(top, path), 'old')
    await mkdir(join(top, 'node_modules'))
    const before = await marks(top)
    await writeFile(join(top, 'a'), 'new')
    await rm(join(top, 'b'))
    await rm(join(top, 'c'))
    await symlink('a', join(top, 'c'))
    await mkdir(join(top, 'made'))
    await writeFile(join(top, 'node_modules/x'), '')
    const after = await marks(top)
    const paths = [...new Set([...before.keys(), ...after.keys()])]
    expect(paths.filter((path) => before.get(path) !== after.get(path)).sort()).toEqual(['a', 'b', 'c', 'made/'])
  })

  it('stay when a file is only lent to somebody and taken back', async () => {
    await writeFile(join(top, 'a'), 'old')
    const time = new Date('2026-01-02T03:04:05Z')
    await utimes(join(top, 'a'), time, time)
    const before = await marks(top)
    execFileSync('chown', [String(process.getuid?.()), join(top, 'a')])
    expect(await marks(top)).toEqual(before)
  })
})
