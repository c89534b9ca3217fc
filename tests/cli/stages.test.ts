import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { git, here, llmOpsHere, remove, repository, small, start, temporary } from './repository.ts'

let folder: string
beforeAll(async () => {
  folder = await temporary()
})
afterAll(() => remove(folder))

it('goes stage by stage to the same end as run, and the gate answers with 1 where something is unproven', async () => {
  const target = await repository(join(folder, 'by-hand'), small)
  const codes: Record<string, number> = {}
  const step = async (...args: string[]) => {
    const { code, stdout } = await llmOpsHere(target, [...args, '--json'])
    codes[args[0] ?? ''] = code
    return JSON.parse(stdout) as { file: string; items: unknown[]; changes: unknown[]; totals: Record<string, number> }
  }
  await step('crawl')
  expect((await step('plan', '--select', 'ts-loose-equality')).items).toHaveLength(2)
  expect((await step('apply')).changes).toHaveLength(2)
  expect((await step('gate')).items).toHaveLength(2)
  const { file, totals } = await step('report')
  expect(codes).toEqual({ crawl: 0, plan: 0, apply: 0, gate: 1, report: 0 })
  expect(totals).toMatchObject({ pass: 1, unproven: 1, branches: 1 })
  expect(await readFile(file, 'utf8')).toContain('src/sku.js')
  expect(git(target, 'status', '--porcelain')).toBe('')
}, 120_000)

it('answers report with 1, and says why, where the gate has not been', async () => {
  const target = await repository(join(folder, 'unfinished'), small)
  for (const args of [['crawl', '--no-tests'], ['plan'], ['apply']]) await llmOpsHere(target, args)
  const { code, stdout } = await llmOpsHere(target, ['report'])
  expect([code, stdout]).toEqual([1, expect.stringMatching(/^the run did not finish: gate did not finish/)])
}, 60_000)

it('crawls several targets, and one that is no repository stops none of the others', async () => {
  const one = await repository(join(folder, 'one'), small)
  const two = await repository(join(folder, 'two'), { 'a.py': 'x = 1\n' })
  const named = ['one', 'nowhere', 'two'].map((name) => join(folder, name))
  const { code, stdout, stderr } = await here(['crawl', ...named, '--no-tests', '--json'])
  const { targets } = JSON.parse(stdout) as { targets: { ok: boolean; location: string; file?: string }[] }
  expect(targets.filter(({ ok }) => ok)).toHaveLength(2)
  expect(targets.find(({ ok }) => !ok)?.location).toBe(join(folder, 'nowhere'))
  for (const target of [one, two]) expect(existsSync(join(target, '.llm-ops', 'runs'))).toBe(true)
  expect([code, stderr]).toEqual([2, expect.stringMatching(/nowhere: there is no such folder/)])
}, 60_000)

it('crawls a URL into the state folder that is named', async () => {
  const origin = await repository(join(folder, 'origin'), small)
  const state = join(folder, 'state')
  const args = ['crawl', `file://${origin}`, '--state', state, '--no-tests', '--quiet']
  const { code, stdout } = await here(args)
  expect([code, stdout]).toEqual([0, expect.stringMatching(/4 files/)])
  expect(existsSync(join(state, 'targets'))).toBe(true)
}, 60_000)

it('runs on a URL, and says where the branches are: in the clone', async () => {
  const origin = await repository(join(folder, 'far'), small)
  const state = join(folder, 'far-state')
  const args = ['run', `file://${origin}`, '--state', state, '--select', 'ts-loose-equality', '--quiet']
  const { code, stdout } = await here(args)
  const [, clone, range] = /^look: {3}git -C (\S+) diff (\S+)$/m.exec(stdout) ?? []
  expect([code, clone]).toEqual([0, expect.stringContaining(join(state, 'targets'))])
  expect(git(String(clone), 'diff', '--name-only', String(range))).toBe('src/sku.js')
  expect(git(origin, 'branch', '--format=%(refname:short)')).toBe('main')
}, 120_000)

it('prints the syntax tree of one file', async () => {
  const target = await repository(join(folder, 'tree'), small)
  const { code, stdout } = await llmOpsHere(target, ['crawl', '--ast', 'src/sku.js'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'SourceFile', children: expect.any(Array) })
}, 60_000)

it('hands the outputs of every action to the runner', async () => {
  const target = await repository(join(folder, 'action'), small)
  const act = async (entry: string, inputs: NodeJS.ProcessEnv) => {
    const file = join(folder, `output-${entry.replaceAll('/', '-')}`)
    await writeFile(file, '')
    const env = {
      INPUT_SANDBOX: 'none',
      ...inputs,
      INPUT_TARGET: target,
      GITHUB_OUTPUT: file,
    }
    const ended = await start(entry, [], { cwd: folder, env })
    const text = await readFile(file, 'utf8')
    const names = [...text.matchAll(/^([\w-]+)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value])
    return { ...ended, outputs: Object.fromEntries(names) as Record<string, string> }
  }
  const declared = async (path: string) => {
    return Object.keys((parse(await readFile(path, 'utf8')) as { outputs: object }).outputs).sort()
  }
  const select = { INPUT_SELECT: 'ts-loose-equality' }
  for (const stage of ['crawl', 'plan', 'apply', 'gate', 'report']) {
    const { code, outputs, stdout } = await act(`actions/${stage}/main.ts`, stage === 'plan' ? select : {})
    // In the chain a change that does not pass is a result, and no failure of the job.
    expect([stage, code]).toEqual([stage, 0])
    expect(Object.keys(outputs).sort()).toEqual(
      await declared(join(import.meta.dirname, `../../actions/${stage}/action.yml`)),
    )
    expect(existsSync(String(outputs['file']))).toBe(true)
    if (stage === 'gate') expect(stdout).toMatch(/^::warning::0 failed, 1 unproven/m)
  }
  const whole = await act('actions/main.ts', { ...select, INPUT_RETRY: 'true', INPUT_TESTS: 'false' })
  expect(whole.code).toBe(0)
  expect(Object.keys(whole.outputs).sort()).toEqual(await declared(join(import.meta.dirname, '../../action.yml')))
}, 240_000)

it('tells the runner in one line what is wrong with an input', async () => {
  for (const entry of ['actions/main.ts', 'actions/gate/main.ts']) {
    const { code, stdout } = await start(entry, [], { cwd: folder, env: { 'INPUT_TEST-TIMEOUT': '1e309' } })
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^::error::test-timeout: [^\n]+\n$/)])
  }
  const { stdout } = await start('actions/plan/main.ts', [], { cwd: folder, env: { 'INPUT_MAX-ITEM': '3' } })
  expect(stdout).toMatch(/^::error::"max-item" is not a setting: did you mean "max-items"\?/)
})
