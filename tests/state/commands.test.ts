// `llm-ops state …` and `llm-ops audit verify`, on a repository and on a state branch that is checked out.
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { runGit, temporaryDirectory } from '../../actions/shared/adapters/git/temporary-repository.fake.ts'
import { stateBranchOnGit } from '../../actions/shared/adapters/state-branch/git.ts'
import { auditVerifyCommand } from '../../actions/cli/audit-command.ts'
import type { Call } from '../../actions/cli/call.ts'
import { migrateCommand, rebuildCommand, validateCommand } from '../../actions/cli/state-command.ts'
import { parseSettings } from '../../actions/shared/settings/parse.ts'
import { fakeClock } from '../../actions/shared/ports/clock.ts'
import { auditHeadPath, itemPath } from '../../actions/shared/state-branch/layout.ts'
import { fakeOutcome, fakePush } from '../../actions/shared/state-branch/pushed.fake.ts'
import { pushRun } from '../../actions/shared/state-branch/push-run.ts'

const branch = 'llm-ops-state'
let root = ''
let repository = ''
let folder = ''

beforeEach(async () => {
  root = temporaryDirectory()
  repository = join(root, 'repository')
  folder = join(root, 'checked-out')
  mkdirSync(repository)
  runGit(repository, ['init', '--quiet', '--initial-branch=main'])
  runGit(repository, ['commit', '--quiet', '--allow-empty', '--message', 'first'])
  await using state = stateBranchOnGit({ at: { dir: repository }, branch })
  const ports = { clock: fakeClock('2026-12-31T00:00:00.000Z'), keptIn: 'here' }
  await pushRun(state, fakePush({ runId: 'r1', items: ['x', 'y'], pulls: { x: 7 } }), ports)
  await pushRun(state, fakePush({ runId: 'r2', items: ['z'], outcomes: [fakeOutcome('x', 'merged')] }), ports)
  runGit(repository, ['worktree', 'add', '--quiet', '--detach', folder, branch])
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function call(target: string): Call {
  return { settings: parseSettings({ target }), flags: { json: false, quiet: true }, terminal: {} as Call['terminal'] }
}

const golden = (name: string): string => readFileSync(join(import.meta.dirname, 'golden', name), 'utf8')
const path = (file: string): string => join(folder, file)
const read = (file: string): string => readFileSync(path(file), 'utf8')
function write(file: string, text: string): void {
  mkdirSync(dirname(path(file)), { recursive: true })
  writeFileSync(path(file), text)
}

describe('llm-ops state validate', () => {
  it('finds nothing in what pushes made, on the branch and in a folder', async () => {
    for (const target of [repository, folder]) {
      expect(await validateCommand(call(target), null)).toMatchObject({
        exitCode: 0,
        json: { runs: 2, items: 3, problems: [] },
      })
    }
    expect((await validateCommand(call(repository), branch)).text).toBe(
      `${branch} of ${repository}: 2 runs, 3 items, 0 problems`,
    )
  })

  it('names each file that does not hold its contract', async () => {
    write('state/runs/2026/11/r1/plan.json', '{')
    write('state/runs/2026/11/r2/notes.txt', 'by hand')
    write('state/other.json', '{}')
    write(itemPath('z'), '{}')
    const { exitCode, text } = await validateCommand(call(folder), null)
    expect(exitCode).toBe(1)
    expect(text).toMatch(/^state\/runs\/2026\/11\/r1\/plan.json: not JSON/m)
    expect(text).toMatch(/^state\/runs\/2026\/11\/r2\/notes.txt: no file of a run$/m)
    expect(text).toMatch(/^state\/other.json: no file of llm-ops$/m)
    expect(text).toMatch(new RegExp(`^${itemPath('z')}: not what the run files say: run "llm-ops state rebuild"$`, 'm'))
  })

  it('says what to name where there is no state', async () => {
    await expect(validateCommand(call(repository), 'other')).rejects.toThrow(/no branch other.*--branch/)
  })

  it('follows no link', async () => {
    const outside = join(root, 'outside.json')
    writeFileSync(outside, read('state/runs/2026/11/r1/run.json'))
    rmSync(path('state/runs/2026/11/r1/run.json'))
    symlinkSync(outside, path('state/runs/2026/11/r1/run.json'))
    expect((await validateCommand(call(folder), null)).exitCode).toBe(1)
  })
})

describe('llm-ops state rebuild', () => {
  it('makes what pushes made, from the run files', async () => {
    const files = [auditHeadPath, 'state/outcomes.json', ...['x', 'y', 'z'].map(itemPath)]
    const before = files.map(read)
    rmSync(path('state/items'), { recursive: true })
    for (const file of files.slice(0, 2)) rmSync(path(file))
    expect(await rebuildCommand(call(folder), null)).toMatchObject({ exitCode: 0, json: { changed: files.toSorted(), left: [] } })
    expect(files.map(read)).toEqual(before)
    expect(await rebuildCommand(call(folder), null)).toMatchObject({ json: { changed: [] } })
  })

  it('is a commit where it works on a branch', async () => {
    await using state = stateBranchOnGit({ at: { dir: repository }, branch })
    await state.commit({ tip: await state.tip(), message: 'by hand', files: new Map([[itemPath('x'), null]]) })
    expect((await rebuildCommand(call(repository), null)).text).toContain(`written ${itemPath('x')}`)
    expect(runGit(repository, ['log', '-1', '--format=%s', branch])).toBe('chore(state): rebuild the index from the runs')
    expect((await validateCommand(call(repository), null)).exitCode).toBe(0)
  })

  it('writes nothing over the state of a later version', async () => {
    write(itemPath('x'), JSON.stringify({ ...JSON.parse(read(itemPath('x'))), schemaVersion: 2 }))
    await expect(rebuildCommand(call(folder), null)).rejects.toThrow(/update llm-ops/)
  })
})

describe('llm-ops state migrate', () => {
  const run = 'state/runs/2026/11/20261126T165629Z-43d06fd-00rt'
  const older = { 'run.json': 'run-1.json', 'plan.json': 'plan-1.json', 'changes.json': 'changes-1.json' } as const

  it('brings plan and changes of version 1 to version 2', async () => {
    for (const [name, file] of Object.entries(older)) write(`${run}/${name}`, golden(file))
    expect(await migrateCommand(call(folder), null)).toMatchObject({
      exitCode: 0,
      json: { changed: [`${run}/changes.json`, `${run}/plan.json`], left: [] },
    })
    expect(JSON.parse(read(`${run}/plan.json`))).toEqual(JSON.parse(golden('plan-2.json')))
    expect(JSON.parse(read(`${run}/changes.json`))).toEqual(JSON.parse(golden('changes-2.json')))
    expect(read(`${run}/run.json`)).toBe(golden('run-1.json'))
    expect(await migrateCommand(call(folder), null)).toMatchObject({ json: { changed: [] } })
  })

  it('leaves evidence of version 1 as it is, and says so', async () => {
    write(`${run}/evidence.json`, golden('evidence-1.json'))
    const { text } = await migrateCommand(call(folder), null)
    expect(text).toMatch(/evidence.json: .*schemaVersion 1.*run the stage that wrote it again/)
    expect(read(`${run}/evidence.json`)).toBe(golden('evidence-1.json'))
  })

  it('refuses a later version, and writes nothing', async () => {
    write(`${run}/plan.json`, golden('plan-1.json'))
    write(`${run}/run.json`, JSON.stringify({ ...JSON.parse(golden('run-1.json')), schemaVersion: 2 }))
    await expect(migrateCommand(call(folder), null)).rejects.toThrow(/update llm-ops/)
    expect(read(`${run}/plan.json`)).toBe(golden('plan-1.json'))
  })
})

describe('llm-ops audit verify', () => {
  it('says how many lines follow each other', async () => {
    expect(await auditVerifyCommand(call(repository), null)).toMatchObject({
      exitCode: 0,
      text: `${branch} of ${repository}: 8 lines of 2 runs, each follows the one before`,
    })
  })

  it('threat T-22: names the first bad line as file:line', async () => {
    const file = 'state/audit/2026/11/r1.jsonl'
    write(file, read(file).replace('"phase":"after"', '"phase":"befor"'))
    expect(await auditVerifyCommand(call(folder), null)).toMatchObject({
      exitCode: 1,
      text: expect.stringMatching(new RegExp(`^${file}:2: `)),
    })
  })
})
