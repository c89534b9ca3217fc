import { describe, expect, it } from '@jest/globals'
import { UserError } from '../contracts/errors.ts'
import { parseStateItem } from '../contracts/state-index.ts'
import { fakeClock } from '../ports/clock.ts'
import { verifyAudit } from './audit-files.ts'
import { examineState, rebuildState } from './examine.ts'
import { auditHeadPath, itemPath, outcomesPath } from './layout.ts'
import { memoryBranch, type MemoryBranch } from './memory.fake.ts'
import { pastAt } from './past.ts'
import { pullKnown, pullOutcomes } from './pull.ts'
import { fakeOutcome, fakePush } from './pushed.fake.ts'
import { pushRun } from './push-run.ts'

const ports = () => ({ clock: fakeClock('2026-12-31T00:00:00.000Z'), keptIn: 'the artifact state-r1' })
const push = (branch: MemoryBranch, run: Parameters<typeof fakePush>[0]) => pushRun(branch, fakePush(run), ports())
const past = async (branch: MemoryBranch) => pastAt(branch, await branch.tip())
const problems = async (branch: MemoryBranch) => (await examineState(await past(branch))).problems
const r1 = { runId: 'r1', items: ['x', 'y'], pulls: { x: 7 } }
const r2 = { runId: 'r2', items: ['z'], outcomes: [fakeOutcome('x', 'merged')], startedAt: '2026-12-01T00:00:00.000Z' }

describe('pushRun', () => {
  it('makes the branch, and the next run knows what was proposed and what became of it', async () => {
    const branch = memoryBranch()
    await push(branch, r1)
    await push(branch, r2)
    const rows = await pullKnown(branch, ['x', 'y', 'z', 'unknown'])
    expect([...rows.keys()]).toEqual(['x', 'y', 'z'])
    expect(rows.get('x')).toMatchObject({ pull: { number: 7 }, outcome: { kind: 'merged' } })
    expect(rows.get('y')?.item).toMatchObject({ id: 'y', runId: 'r1', branch: 'llm-ops/y' })
    expect(await pullOutcomes(branch)).toEqual([fakeOutcome('x', 'merged')])
    expect(branch.files().has('state/runs/2026/12/r2/run.json')).toBe(true)
    expect(await problems(branch)).toEqual([])
  })

  it('invariant I6: done twice, the second time writes nothing', async () => {
    const branch = memoryBranch()
    expect(await push(branch, r1)).toMatchObject({ already: false, tries: 1 })
    await push(branch, r2)
    const before = branch.calls.filter((call) => call === 'commit').length
    expect(await push(branch, r1)).toMatchObject({ already: true })
    expect(branch.calls.filter((call) => call === 'commit')).toHaveLength(before)
  })

  it('refuses what its readers would refuse, and files of two runs', async () => {
    const branch = memoryBranch()
    const run = fakePush(r1)
    const broken = { ...run, files: { ...run.files, 'plan.json': '{}' } }
    await expect(pushRun(branch, broken, ports())).rejects.toThrow(/^plan.json: /)
    const mixed = { ...run, files: { ...run.files, 'plan.json': fakePush(r2).files['plan.json'] ?? '' } }
    await expect(pushRun(branch, mixed, ports())).rejects.toThrow(/files of run r2 were given with run r1/)
    await expect(pushRun(branch, { ...run, audit: fakePush(r2).audit }, ports())).rejects.toThrow(/run r2/)
    expect(await branch.tip()).toBeNull()
  })

  it('leaves alone what is not its own', async () => {
    const branch = memoryBranch({ 'README.md': 'ours', 'state/notes.txt': 'by hand' })
    await push(branch, r1)
    expect(branch.files().get('README.md')).toBe('ours')
    expect(branch.files().get('state/notes.txt')).toBe('by hand')
  })

  it('says where the files are when it gives up, and that others were first', async () => {
    const branch = memoryBranch()
    let others = 0
    branch.beforeCommit = () => branch.byHand({ [`other-${++others}`]: '' })
    const pushing = push(branch, r1)
    await expect(pushing).rejects.toThrow(UserError)
    await expect(pushing).rejects.toThrow(/^state-branch: run r1 .* others were first .* the artifact state-r1;/)
    expect(others).toBeGreaterThanOrEqual(Math.ceil(3 * Math.log2(1000)) + 10)
  })

  it('says that a lock may be in the way where nobody else was there, and keeps to its deadline', async () => {
    const branch = memoryBranch({})
    branch.commit = async () => ({ moved: true })
    const clock = fakeClock()
    await expect(pushRun(branch, fakePush(r1), { clock, keptIn: 'here', deadlineSeconds: 5 })).rejects.toThrow(
      /lock file/,
    )
    expect(clock.monotonic()).toBeLessThanOrEqual(5000)
  })
})

describe('threat T-17: lost update, forked history', () => {
  it('a run that was first meanwhile keeps what it wrote about the same items', async () => {
    const branch = memoryBranch()
    await push(branch, r1)
    branch.beforeCommit = async () => {
      branch.beforeCommit = null
      await push(branch, { runId: 'r3', items: ['x'], pulls: { x: 9 }, startedAt: '2026-12-24T00:00:00.000Z' })
    }
    expect(await push(branch, r2)).toMatchObject({ tries: 2 })
    expect((await pullKnown(branch, ['x'])).get('x')).toMatchObject({
      item: { runId: 'r3' },
      pull: { number: 9 },
      outcome: { kind: 'merged' },
    })
    expect(await problems(branch)).toEqual([])
    expect((await verifyAudit(await past(branch))).files).toBe(3)
  })
})

describe('fault F-07: the answer to a commit is lost', () => {
  it.each(['made', 'not made'])('and the commit was %s: the run is there once', async (what) => {
    const branch = memoryBranch()
    await push(branch, r1)
    const commit = branch.commit.bind(branch)
    branch.commit = async (request) => {
      branch.commit = commit
      if (what === 'made') await commit(request)
      throw new Error('socket hang up')
    }
    expect(await push(branch, r2)).toMatchObject({ already: what === 'made', tries: 2 })
    expect(await problems(branch)).toEqual([])
  })

  it('and never comes: it is told, not tried for ever', async () => {
    const branch = memoryBranch()
    let tries = 0
    branch.commit = async () => Promise.reject(new Error(`socket hang up ${++tries}`))
    await expect(push(branch, r1)).rejects.toThrow('socket hang up 4')
  })
})

describe('fault F-12: two runs make the branch at once', () => {
  it('one makes it, the other adds to it', async () => {
    const branch = memoryBranch()
    branch.beforeCommit = async () => {
      branch.beforeCommit = null
      await push(branch, r2)
    }
    expect(await push(branch, r1)).toMatchObject({ tries: 2 })
    expect([...(await pullKnown(branch, ['x', 'z'])).keys()]).toEqual(['x', 'z'])
    expect((await verifyAudit(await past(branch))).bad).toBeNull()
  })
})

describe('fault F-13: a person rewrites the branch', () => {
  it('while a run is being added: it is added to what stands there now', async () => {
    const branch = memoryBranch()
    await push(branch, r1)
    branch.beforeCommit = () => {
      branch.beforeCommit = null
      branch.byHand(Object.fromEntries([...branch.files().keys()].map((path) => [path, null])))
    }
    await push(branch, r2)
    expect([...branch.files().keys()].filter((path) => path.includes('r1'))).toEqual([])
    expect(await problems(branch)).toEqual([])
  })
})

describe('fault F-14: partly written state', () => {
  const derivedPaths = [itemPath('x'), itemPath('y'), auditHeadPath]
  const without = async (paths: readonly string[]): Promise<MemoryBranch> => {
    const branch = memoryBranch()
    await push(branch, r1)
    await push(branch, r2)
    branch.byHand(Object.fromEntries(paths.map((path) => [path, null])))
    return branch
  }

  it('an index that is gone is made again from the run files', async () => {
    const branch = await without([...derivedPaths, itemPath('z')])
    expect(await push(branch, { runId: 'r4', items: ['w'] })).toMatchObject({ rebuilt: true })
    expect(await problems(branch)).toEqual([])
    expect((await pullKnown(branch, ['x'])).get('x')).toMatchObject({ outcome: { kind: 'merged' } })
  })

  it('an index that is gone is noticed by the audit head alone', async () => {
    const branch = await without([itemPath('x'), itemPath('y'), itemPath('z')])
    expect(await push(branch, { runId: 'r4', items: ['w'] })).toMatchObject({ rebuilt: true })
    expect(await problems(branch)).toEqual([])
  })

  it('an audit head that is gone is found again', async () => {
    const branch = await without([auditHeadPath])
    expect(await push(branch, { runId: 'r4' })).toMatchObject({ rebuilt: true })
    expect((await verifyAudit(await past(branch))).bad).toBeNull()
  })

  it('a row that cannot be read is made again, with what older runs knew', async () => {
    const branch = await without([])
    branch.byHand({ [itemPath('x')]: '{"pr": 1, "branch": "main"}' })
    expect(await push(branch, { runId: 'r4', items: ['x'] })).toMatchObject({ rebuilt: true })
    expect((await pullKnown(branch, ['x'])).get('x')).toMatchObject({
      pull: { number: 7 },
      outcome: { kind: 'merged' },
    })
  })

  it('a row that stands under the name of another item says nothing', async () => {
    const branch = await without([])
    branch.byHand({ [itemPath('y')]: branch.files().get(itemPath('x')) ?? null })
    expect((await pullKnown(branch, ['y'])).size).toBe(0)
  })

  it('a run whose rows were lost brings them when it is pushed again', async () => {
    const branch = await without([itemPath('z')])
    expect(await push(branch, r2)).toMatchObject({ already: false })
    expect(await problems(branch)).toEqual([])
  })

  it('validate names each, and rebuild gives what pushes gave', async () => {
    const whole = await without([])
    const branch = await without([...derivedPaths, itemPath('z'), outcomesPath])
    branch.byHand({ [itemPath('nobody')]: whole.files().get(itemPath('x')) ?? '' })
    const named = (await problems(branch)).map(({ path }) => path)
    expect(named).toEqual(expect.arrayContaining([...derivedPaths, itemPath('z'), outcomesPath, itemPath('nobody')]))
    const { files } = await rebuildState(await past(branch))
    branch.byHand(Object.fromEntries(files))
    expect(Object.fromEntries(branch.files())).toEqual(Object.fromEntries(whole.files()))
  })

  it('a run that cannot be read costs no other, and nothing that the index still knows of it', async () => {
    const branch = await without([])
    branch.byHand({ 'state/runs/2026/11/r1/run.json': '{' })
    const { files, unreadable } = await rebuildState(await past(branch))
    expect(unreadable).toEqual(['state/runs/2026/11/r1'])
    expect([...files.keys()]).toEqual([])
  })

  it('runs that proposed nothing are no damage: no push reads the past for them', async () => {
    const branch = memoryBranch()
    await push(branch, { runId: 'r1' })
    await push(branch, { runId: 'r2' })
    expect(await push(branch, { runId: 'r3' })).toMatchObject({ rebuilt: false })
  })
})

describe('hostile inputs, row 115: state of a later version', () => {
  it.each([itemPath('x'), auditHeadPath])('%s: nothing is written over it', async (path) => {
    const branch = memoryBranch()
    await push(branch, r1)
    const text = branch.files().get(path) ?? ''
    branch.byHand({ [path]: JSON.stringify({ ...JSON.parse(text), schemaVersion: 2 }) })
    const tip = await branch.tip()
    await expect(push(branch, { runId: 'r9', items: ['x'] })).rejects.toThrow(/update llm-ops/)
    expect(await branch.tip()).toBe(tip)
  })

  it('not even where the index is made again', async () => {
    const branch = memoryBranch()
    await push(branch, r1)
    const later = JSON.stringify({ ...parseStateItem(branch.files().get(itemPath('x')) ?? '', 'x'), schemaVersion: 2 })
    branch.byHand({ [itemPath('x')]: later, [auditHeadPath]: null })
    await expect(push(branch, { runId: 'r9', items: ['w'] })).rejects.toThrow(/update llm-ops/)
  })
})

describe('hostile inputs, row 117: two runs with the same id', () => {
  it('the second one with other content is refused by name', async () => {
    const branch = memoryBranch()
    await push(branch, r1)
    const other = push(branch, { ...r1, items: ['q'] })
    await expect(other).rejects.toThrow(/^state\/runs\/2026\/11\/r1\/(plan|run).json: .*another run r1.*run-id/)
  })

  it('in two months are named by validate', async () => {
    const branch = memoryBranch()
    await push(branch, r1)
    branch.byHand({ 'state/runs/2026/12/r1/run.json': branch.files().get('state/runs/2026/11/r1/run.json') ?? '' })
    expect(await problems(branch)).toContainEqual({
      path: 'state/runs/2026/12/r1',
      why: 'state/runs/2026/11/r1 is the same run',
    })
  })
})
