import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileStore } from '../shared/adapters/file-store.ts'
import { recordedLog, type RecordedLog } from '../shared/ports/log.ts'
import type { Store } from '../shared/ports/store.ts'
import { indexRun } from '../shared/state/proposal-index.ts'
import { itemPath } from '../shared/state-branch/layout.ts'
import { fakeStateRun, type FakePush } from '../shared/state-branch/pushed.fake.ts'
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
async function said(push: FakePush): Promise<void> {
  await store.write(push.runId, 'run.json', JSON.stringify(fakeStateRun(push)))
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
    expect(lookedThrough()).toEqual(['info state: the index of 3 proposals was made from 2 runs'])
  })

  it('is built again where the build was killed: rows without the file that closes it', async () => {
    await said({ runId: 'r1', items: ['a', 'b'] })
    await runOf('a')
    await rm(row('b'))
    await rm(join(dir, 'items', 'index.json'))
    expect(await runOf('b')).toBe('r1')
  })

  it('of a first run says nothing', async () => {
    expect(await runOf('a')).toBeNull()
    expect(log.lines).toEqual([])
  })
})

describe('a row of the index', () => {
  beforeEach(async () => {
    await runOf('nothing')
    await ended({ runId: 'r1', items: ['a'], startedAt: '2026-11-01T00:00:00.000Z' })
    log.lines.length = 0
  })

  it('is one file, and the run that it names one more: no other run is read', async () => {
    await said({ runId: 'r0', items: ['a'] })
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
