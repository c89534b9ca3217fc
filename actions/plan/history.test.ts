import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileStore } from '../shared/adapters/file-store.ts'
import { ownProcess } from '../shared/adapters/run-process.ts'
import { parsePlan, type KnownItem, type Plan } from '../shared/contracts/plan.ts'
import type { Run } from '../shared/contracts/run.ts'
import { recordedLog, type RecordedLog } from '../shared/ports/log.ts'
import type { Store } from '../shared/ports/store.ts'
import { indexRun, rebuildIndex } from '../shared/state/proposal-index.ts'
import { itemPath } from '../shared/state-branch/layout.ts'
import { fakePush, fakeStateRun, type FakePush } from '../shared/state-branch/pushed.fake.ts'
import { openHistory } from './history.ts'

let dir: string
let store: Store
let log: RecordedLog

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'history-'))
  store = fileStore(dir)
  log = recordedLog()
})
afterEach(() => rm(dir, { recursive: true, force: true }))

/** A run as report leaves it. */
async function ended(push: FakePush): Promise<void> {
  await indexRun({ run: fakeStateRun(push), plan: null }, store)
  await said(push)
}

/** Its run.json alone: as before there was an index. */
async function said(push: FakePush, rest: Partial<Run> = {}): Promise<void> {
  await store.write(push.runId, 'run.json', JSON.stringify({ ...fakeStateRun(push), ...rest }))
}

/** Its plan, which carries on what another run proposed, and no run of ours is left to tell of. */
async function carried(push: FakePush, from: string, ...ids: string[]): Promise<Plan> {
  const plan = parsePlan(fakePush(push).files['plan.json'] ?? '', 'plan.json')
  const known = ids.map((id): KnownItem => {
    return { id, runId: from, filePath: 'src/x.ts', title: 'tidy up', verdict: null, branch: `llm-ops/${id}` }
  })
  await store.write(push.runId, 'plan.json', JSON.stringify({ ...plan, known }))
  return { ...plan, known }
}

/** A run that was killed between its rows and its end; nothing has the number of its process. */
async function killed(push: FakePush): Promise<void> {
  await indexRun({ run: fakeStateRun(push), plan: null }, store)
  await said({ ...push, status: 'running' }, { items: [], process: { ...(await ownProcess()), pid: 2 ** 22 + 1 } })
}

async function runOf(id: string, planned = 'next'): Promise<string | null> {
  const history = await openHistory({ runId: planned, branches: new Map() }, { store, log })
  return (await history.of(id))?.runId ?? null
}

const row = (id: string): string => join(dir, itemPath(id).slice('state/'.length))
const lookedThrough = (): string[] => log.lines.filter((line) => line.startsWith('info'))

describe('a state folder without an index', () => {
  it('is remembered: the index is made from its runs, once, and the person is told', async () => {
    await said({ runId: 'r1', items: ['a', 'b'] })
    await said({ runId: 'r2', items: ['c'] })
    expect([await runOf('a'), await runOf('c'), await runOf('d')]).toEqual(['r1', 'r2', null])
    expect(lookedThrough()).toEqual(['info state: 3 proposals of 2 runs came into the index'])
  })

  it('is built on where the build was killed: rows of a run that is not marked', async () => {
    await said({ runId: 'r1', items: ['a', 'b'] })
    await runOf('a')
    await rm(row('b'))
    await rm(join(dir, 'items', 'runs', 'r1'))
    expect(await runOf('b')).toBe('r1')
  })

  it('remembers what a plan carries on of a run that was removed, or is damaged', async () => {
    await carried({ runId: 'r2' }, 'r1', 'a')
    await said({ runId: 'r2' })
    expect(await runOf('a')).toBe('r1')
    await rm(join(dir, 'items'), { recursive: true })
    await store.write('r1', 'run.json', '{')
    expect(await runOf('a')).toBe('r1')
    await rm(join(dir, 'items'), { recursive: true })
    await rebuildIndex({ store, log })
    expect(await runOf('a')).toBe('r1')
  })

  it.each([{ dryRun: true }, { status: 'failed' as const }])('takes no word for it of a run with %j', async (rest) => {
    await carried({ runId: 'r2' }, 'r1', 'a')
    await said({ runId: 'r2', ...rest })
    expect(await runOf('a')).toBeNull()
  })

  it('lets a run that is there speak for itself, whatever a newer plan carries on', async () => {
    await carried({ runId: 'r2' }, 'r1', 'a', 'b')
    await said({ runId: 'r2' })
    await said({ runId: 'r1', items: ['a'] })
    const history = await openHistory({ runId: 'next', branches: new Map() }, { store, log })
    expect(await history.of('a')).toMatchObject({ runId: 'r1', verdict: 'pass', filePath: 'src/a.ts' })
    expect(await history.of('b')).toBeNull()
    expect([existsSync(row('a')), existsSync(row('b'))]).toEqual([true, false])
  })

  it('of a first run says nothing', async () => {
    expect(await runOf('a')).toBeNull()
    expect(log.lines).toEqual([])
  })
})

describe('an index that is there', () => {
  beforeEach(async () => {
    await ended({ runId: 'r1', items: ['a'], startedAt: '2026-11-01T00:00:00.000Z' })
  })

  it('remembers what a branch alone told of, once a run has ended that carried it on', async () => {
    const plan = await carried({ runId: 'r2' }, 'unknown', 'b')
    await indexRun({ run: fakeStateRun({ runId: 'r2' }), plan }, store)
    await said({ runId: 'r2' })
    expect([await runOf('b'), await runOf('a')]).toEqual(['unknown', 'r1'])
  })

  it('is not changed by what a plan carries on of its rows', async () => {
    const whole = await readFile(row('a'), 'utf8')
    await indexRun({ run: fakeStateRun({ runId: 'r2' }), plan: await carried({ runId: 'r2' }, 'r1', 'a') }, store)
    expect(await readFile(row('a'), 'utf8')).toBe(whole)
  })

  it('takes in a run that an older llm-ops made since, or that was put back: it alone is read, and once', async () => {
    await said({ runId: 'r2', items: ['b'] })
    await said({ runId: 'next', status: 'running' })
    const reads: string[] = []
    const counted: Store = { ...store, runs: () => Promise.reject(new Error('all runs were listed')) }
    counted.read = async (runId, file) => {
      reads.push(`${runId}/${file}`)
      return store.read(runId, file)
    }
    const query = { runId: 'next', branches: new Map<string, string>() }
    await openHistory(query, { store: counted, log })
    await openHistory(query, { store: counted, log })
    expect(reads).toEqual(['r2/run.json', 'r2/plan.json'])
    expect(lookedThrough()).toEqual(['info state: 1 proposal of 1 run came into the index'])
    expect(await runOf('b')).toBe('r2')
  })

  it('takes in a run that goes on only once it has ended', async () => {
    await said({ runId: 'r2', items: ['b'], status: 'running' }, { process: await ownProcess() })
    expect(await runOf('b')).toBeNull()
    await rebuildIndex({ store, log })
    await said({ runId: 'r2', items: ['b'] })
    expect(await runOf('b')).toBe('r2')
  })
})

describe('a run that was killed before it could say that it was done', () => {
  beforeEach(async () => {
    await ended({ runId: 'r1', items: ['a'], startedAt: '2026-11-01T00:00:00.000Z' })
    await killed({ runId: 'r2', items: ['a', 'b'], startedAt: '2026-11-02T00:00:00.000Z' })
  })

  it('costs one look through the runs, and its rows are mended', async () => {
    expect([await runOf('a'), await runOf('b')]).toEqual(['r1', null])
    log.lines.length = 0
    expect([await runOf('a'), await runOf('b'), lookedThrough()]).toEqual(['r1', null, []])
  })

  it('loses its rows to a rebuild', async () => {
    expect((await rebuildIndex({ store, log })).changed.toSorted()).toEqual(['a', 'b'])
    log.lines.length = 0
    expect([await runOf('a'), await runOf('b'), lookedThrough()]).toEqual(['r1', null, []])
  })

  it('keeps them while it may go on, and may be about to end', async () => {
    await said({ runId: 'r2', status: 'running' }, { process: await ownProcess() })
    expect([await runOf('a'), await runOf('b')]).toEqual(['r1', null])
    expect((await rebuildIndex({ store, log })).changed).toEqual([])
    await said({ runId: 'r2', items: ['a', 'b'] })
    expect([await runOf('a'), await runOf('b')]).toEqual(['r2', 'r2'])
  })
})

describe('a row of the index', () => {
  beforeEach(async () => {
    await runOf('nothing')
    await ended({ runId: 'r1', items: ['a'], startedAt: '2026-11-01T00:00:00.000Z' })
    log.lines.length = 0
  })

  it('is one file, and the run that it names one more: no other run is read', async () => {
    await ended({ runId: 'r0', items: ['a'], startedAt: '2026-10-01T00:00:00.000Z' })
    await writeFile(join(store.runDir('r0'), 'run.json'), '{')
    const reads: string[] = []
    const counted: Store = { ...store, runs: () => Promise.reject(new Error('all runs were listed')) }
    counted.read = async (runId, file) => {
      reads.push(`${runId}/${file}`)
      return store.read(runId, file)
    }
    const history = await openHistory({ runId: 'next', branches: new Map() }, { store: counted, log })
    expect([(await history.of('a'))?.runId, await history.of('b'), reads]).toEqual(['r1', null, ['r1/run.json']])
  })

  it.each(['', '{"schemaVersion": 1,', '{"schemaVersion": 1}', '[]'])(
    'that is damaged (%j) is made again from the runs',
    async (text) => {
      const whole = await readFile(row('a'), 'utf8')
      await writeFile(row('a'), text)
      expect(await runOf('a')).toBe('r1')
      expect(await readFile(row('a'), 'utf8')).toBe(whole)
      expect(lookedThrough()).toHaveLength(1)
      await runOf('a')
      expect(lookedThrough()).toHaveLength(1)
    },
  )

  it('that a newer llm-ops wrote is not guessed at', async () => {
    await writeFile(row('a'), '{"schemaVersion": 9}')
    await expect(runOf('a')).rejects.toThrow(/schemaVersion|version/)
  })

  it('of a run that failed after all gives way to the run before', async () => {
    await ended({ runId: 'r2', items: ['a', 'b'], startedAt: '2026-11-02T00:00:00.000Z' })
    expect(await runOf('a')).toBe('r2')
    await said({ runId: 'r2', items: ['a', 'b'], status: 'failed' })
    expect([await runOf('a'), await runOf('b')]).toEqual(['r1', null])
    expect([existsSync(row('a')), existsSync(row('b'))]).toEqual([true, false])
  })

  it('of a run that has not ended is not believed, and is left to it', async () => {
    await said({ runId: 'r1', items: ['a'], status: 'running' })
    expect(await runOf('a')).toBeNull()
    await said({ runId: 'r1', items: ['a'] })
    expect(await runOf('a')).toBe('r1')
  })

  it('of a run that was removed, or is damaged, is remembered', async () => {
    await writeFile(join(store.runDir('r1'), 'run.json'), '{')
    expect(await runOf('a')).toBe('r1')
    await rm(store.runDir('r1'), { recursive: true })
    expect(await runOf('a')).toBe('r1')
  })

  it('that the planned run wrote itself is not its past', async () => {
    await ended({ runId: 'r2', items: ['a', 'b'], startedAt: '2026-11-02T00:00:00.000Z' })
    expect([await runOf('a', 'r2'), await runOf('b', 'r2')]).toEqual(['r1', null])
    expect([await runOf('a'), await runOf('b')]).toEqual(['r2', 'r2'])
  })
})
