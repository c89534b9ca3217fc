// What local runs remember of their proposals: `.llm-ops/items`, made from the runs and to be made from them again.
import { readdirSync, readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseStateItem } from '../../actions/shared/contracts/state-index.ts'
import { here, remove, repository, temporary } from '../cli/repository.ts'
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
  const [name = ''] = Object.keys(index()).filter((path) => path !== 'index.json')
  return join(state, 'items', name)
}

async function rebuild(...more: string[]): ReturnType<typeof here> {
  return here(['state', 'rebuild', state, '--quiet', ...more])
}

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
      stdout: expect.stringMatching(/1 run, 1 proposal, 1 row written\n$/),
    })
    expect(index()).toEqual(before)
    expect(JSON.parse((await rebuild('--json')).stdout)).toEqual({ where: state, changed: [], left: [] })
  })

  it('loses no proposal where it is lost: the next run makes it from the runs, and says so', async () => {
    await rm(join(state, 'items'), { recursive: true })
    const { run, lines } = await chain(target, { 'run-id': 'second' }, true)
    expect(run.totals).toMatchObject({ proposed: 0, known: 1 })
    expect(lines).toContain('info state: the index of 1 proposal was made from 2 runs')
    expect((await chain(target, { 'run-id': 'third' }, true)).lines.join('\n')).not.toMatch(/state: the index/)
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
})
