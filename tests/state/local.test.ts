// What local runs remember of their proposals: `.llm-ops/items`, made from the runs and to be made from them again.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseStateItem } from '../../actions/shared/contracts/state-index.ts'
import { git, here, remove, repository, temporary } from '../cli/repository.ts'
import { chain, isSku } from '../bad-input/chain.ts'

let folder: string
let target: string
let state: string

beforeAll(async () => {
  folder = await temporary()
  target = await repository(join(folder, 'target'), { 'src/sku.js': isSku })
  state = join(target, '.llm-ops')
  await chain(target, { 'run-id': 'first' })
}, 60_000)
afterAll(() => remove(folder))

/** Text by path. */
function index(): Record<string, string> {
  const names = readdirSync(join(state, 'items'), { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => name.endsWith('.json')).toSorted()
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(state, 'items', name), 'utf8')]))
}

function onlyRow(): string {
  const [name = ''] = Object.keys(index())
  return join(state, 'items', name)
}

async function rebuild(...more: string[]): ReturnType<typeof here> {
  return here(['state', 'rebuild', state, '--quiet', ...more])
}

describe('a proposal that a person rejected by deleting its branch', () => {
  it('is not made again, where the state was lost and the branch alone told of it', async () => {
    const clone = await repository(join(folder, 'clone'), { 'src/sku.js': isSku })
    const branch = `llm-ops/${basename(onlyRow(), '.json')}`
    git(clone, 'branch', branch)
    expect((await chain(clone, { 'run-id': 'one' })).run.totals).toMatchObject({ proposed: 0, known: 1 })
    git(clone, 'branch', '-D', branch)
    for (const id of ['two', 'three']) {
      expect((await chain(clone, { 'run-id': id })).run.totals).toMatchObject({ proposed: 0, known: 1 })
    }
  })
})

describe('the index of local runs', () => {
  it('has one row a proposal once the run has ended, as the state branch has it', () => {
    const row = parseStateItem(readFileSync(onlyRow(), 'utf8'), 'row')
    expect(row).toMatchObject({ item: { runId: 'first', filePath: 'src/sku.js' }, files: [{ path: 'src/sku.js' }] })
    expect(onlyRow()).toMatch(/items\/[0-9a-f]{2}\/ts-loose-equality-[0-9a-f]{12}\.json$/)
  })

  it('is made by "llm-ops state rebuild" as the runs made it, and then has nothing to change', async () => {
    const before = index()
    await rm(join(state, 'items'), { recursive: true })
    expect(await rebuild()).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/1 run, 1 proposal, 1 row changed\n$/),
    })
    expect(index()).toEqual(before)
    expect(JSON.parse((await rebuild('--json')).stdout)).toEqual({ where: state, changed: [], left: [] })
  })

  it('loses no proposal where it is lost: the next run makes it from the runs, and says so', async () => {
    await rm(join(state, 'items'), { recursive: true })
    const { run, lines } = await chain(target, { 'run-id': 'second' }, true)
    expect(run.totals).toMatchObject({ proposed: 0, known: 1 })
    expect(lines).toContain('info state: 1 proposal of 1 run came into the index')
    expect((await chain(target, { 'run-id': 'third' }, true)).lines.join('\n')).not.toMatch(/the index/)
  })

  it('names a run that cannot be read, and keeps what the index says of it', async () => {
    const before = index()
    await writeFile(join(state, 'runs', 'first', 'run.json'), '{')
    const { code, stdout } = await rebuild()
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^runs\/first: cannot be read: what the index says of it/),
    ])
    expect(index()).toEqual(before)
    expect((await chain(target, { 'run-id': 'fourth' }, true)).run.totals).toMatchObject({ proposed: 0, known: 1 })
  })

  it('is no business of a repository that has a folder "runs" of its own', async () => {
    const other = await repository(join(folder, 'other'), { 'runs/today.txt': 'ran\n' })
    const { code, stderr } = await here(['state', 'rebuild', other])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/no branch llm-ops-state/)])
  })

  it('is no business of a folder inside a repository either, whatever its runs are', async () => {
    const runs = { 'ml/runs/one/run.json': '{"loss": 0.1}', 'ml/runs/two/log.txt': 'ran' }
    const other = await repository(join(folder, 'experiments'), runs)
    const { code } = await here(['state', 'rebuild', join(other, 'ml')])
    expect([code, readdirSync(join(other, 'ml'))]).toEqual([2, ['runs']])
  })

  it('is known in a state folder of another name by a run of ours', async () => {
    const moved = join(folder, 'kept')
    await cp(state, moved, { recursive: true })
    await rm(join(moved, 'items'), { recursive: true })
    expect((await here(['state', 'rebuild', moved])).code).toBe(0)
    expect(existsSync(join(moved, 'items', 'runs'))).toBe(true)
  })
})
