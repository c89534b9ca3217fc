import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { git, llmOps, remove, repository, start, temporary } from '../cli/repository.ts'
import { chain, LOOSE, testsSku, withTests } from './chain.ts'

let folder: string
beforeAll(async () => {
  folder = await temporary()
})
afterAll(() => remove(folder))

const oneLine = /^llm-ops: [^\n]+\n$/

describe('a place that cannot be worked on ends with 2, one line that says what to do, and nothing made', () => {
  it('where the folder is empty and no repository', async () => {
    const dir = join(folder, 'nothing')
    await mkdir(dir)
    const { code, stdout, stderr } = await llmOps(dir, ['run'])
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(oneLine)])
    expect(stderr).toMatch(/nothing: this is no git repository; run "git init" and commit, or name another folder/)
    expect(readdirSync(dir)).toEqual([])
  })

  it('where the repository is empty, that is without commits', async () => {
    const dir = join(folder, 'unborn')
    await mkdir(dir)
    git(dir, 'init', '--quiet')
    const { code, stdout, stderr } = await llmOps(dir, ['run', '--json'])
    expect([code, stderr]).toEqual([2, expect.stringMatching(oneLine)])
    expect(JSON.parse(stdout)).toEqual({
      error: { kind: 'input', message: expect.stringMatching(/has no commit yet/) },
    })
    expect(stderr).toMatch(/unborn has no commit yet: commit something, then run again/)
    expect(git(dir, 'for-each-ref')).toBe('')
  })

  it('where the repository is bare', async () => {
    const dir = join(folder, 'bare.git')
    await mkdir(dir)
    git(dir, 'init', '--quiet', '--bare')
    const { code, stderr } = await llmOps(dir, ['run'])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/this is a bare repository; clone it and name the clone/)])
  })

  it('where there is no git on the machine', async () => {
    const target = await repository(join(folder, 'gitless'), withTests(testsSku))
    const PATH = join(folder, 'no-programs')
    await mkdir(PATH)
    const { code, stdout, stderr } = await llmOps(target, ['run'], { PATH })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^llm-ops: git could not be started in [^\n]+: install git [^\n]+ put it on the PATH\n$/)
    const action = await start('actions/crawl/main.ts', [], { cwd: target, env: { PATH } })
    expect([action.code, action.stdout]).toEqual([
      1,
      expect.stringMatching(/^::error::git could not be started [^\n]+\n$/),
    ])
    expect(existsSync(join(target, '.llm-ops'))).toBe(false)
  })

  it('where HEAD names a commit that is damaged', async () => {
    const target = await repository(join(folder, 'damaged'), withTests(testsSku))
    const id = git(target, 'rev-parse', 'HEAD')
    await rm(join(target, '.git/objects', id.slice(0, 2), id.slice(2)))
    const { code, stderr } = await llmOps(target, ['run'])
    expect([code, stderr]).toEqual([2, expect.stringMatching(oneLine)])
    expect(stderr).toMatch(/damaged: HEAD cannot be read \(fatal: .*\): run "git fsck" there/)
  })
})

describe('a repository whose only commit holds no file', () => {
  it('is done: no files, no tests, nothing proposed', async () => {
    const target = await repository(join(folder, 'fileless'), {})
    const { run, snapshot, page } = await chain(target)
    expect(run).toMatchObject({ status: 'done', totals: { files: 0, tests: 0, proposed: 0, branches: 0 } })
    expect(snapshot).toMatchObject({ files: [], baseline: { status: 'no-tests' } })
    expect(page).toContain(run.runId)
  })
})

describe('a detached HEAD', () => {
  it('is judged where it stands, named as such, and stays detached', async () => {
    const target = await repository(join(folder, 'detached'), withTests(testsSku))
    git(target, 'commit', '--quiet', '--allow-empty', '--message', 'fix: later')
    git(target, 'checkout', '--quiet', '--detach', 'HEAD~1')
    const head = git(target, 'rev-parse', 'HEAD')
    const { run, snapshot } = await chain(target)
    expect(run).toMatchObject({ base: head, status: 'done', totals: { pass: 1, branches: 1 } })
    expect(snapshot.base.branch).toBeNull()
    expect(snapshot.notes).toContainEqual({
      code: 'detached-head',
      message: expect.stringMatching(/HEAD is on no branch; the default branch is taken to be main/),
    })
    expect(git(target, 'rev-parse', `${run.items[0]?.branch}~1`)).toBe(head)
    expect(git(target, 'rev-parse', '--symbolic-full-name', 'HEAD')).toBe('HEAD')
  }, 60_000)
})

describe('a submodule', () => {
  it('is named with its commit, never entered or fetched, and costs the rest nothing', async () => {
    const inner = await repository(join(folder, 'inner'), { 'src/inner.js': 'export const loose = 1 == 2\n' })
    const target = await repository(join(folder, 'outer'), withTests(testsSku))
    git(target, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${inner}`, 'deps/inner')
    git(target, 'commit', '--quiet', '--message', 'feat: submodule')
    await remove(inner)
    const { run, snapshot } = await chain(target)
    expect(snapshot.files.find(({ path }) => path === 'deps/inner')).toMatchObject({
      kind: 'submodule',
      blob: git(target, 'rev-parse', 'HEAD:deps/inner'),
      size: null,
      outline: null,
    })
    expect(snapshot.files.map(({ path }) => path)).not.toContain('deps/inner/src/inner.js')
    expect(run).toMatchObject({ status: 'done', totals: { proposed: 1, pass: 1, branches: 1 } })
    expect(git(target, 'diff', '--name-only', 'HEAD', String(run.items[0]?.branch))).toBe('src/sku.js')
    expect(git(target, 'status', '--porcelain')).toBe('')
  }, 60_000)

  it('that was never fetched is no obstacle either', async () => {
    const target = join(folder, 'unfetched')
    git(folder, 'clone', '--quiet', '--no-recurse-submodules', join(folder, 'outer'), target)
    const { code, stdout } = await llmOps(target, ['run', '--dry-run', '--no-tests', '--json', '--select', LOOSE])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ status: 'done', totals: { proposed: 1 } })
  })
})
