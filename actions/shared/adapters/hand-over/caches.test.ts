import { describe, expect, it } from '@jest/globals'
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { recordedLog } from '../../ports/log.ts'
import { keyStart, restoreCaches, saveCaches, type CacheOptions } from './caches.ts'
import { fakeWorkflowRun, withVariables, type FakeWorkflowRun } from './workflow-run.fake.ts'

async function machine(run: FakeWorkflowRun, rest: Partial<CacheOptions> = {}) {
  const stateDir = join(run.root, 'state')
  const log = recordedLog()
  const options: CacheOptions = {
    stateDir,
    kinds: ['outlines', 'answers'],
    parts: ['o/r', 'fake-1'],
    ending: 'r-1',
    log,
    ...rest,
  }
  const restored = await restoreCaches(options)
  const save = async (more = { runsTargetCode: false }) => saveCaches({ ...options, ...more, restored })
  const put = async (kind: string, text: string) => {
    await mkdir(join(stateDir, kind), { recursive: true })
    await writeFile(join(stateDir, kind, 'one.jsonl'), text)
  }
  return { stateDir, log, save, put, clean: async () => rm(stateDir, { recursive: true, force: true }) }
}

describe('caches of a later run', () => {
  it('bring back what an earlier one learned, by the newest key that begins as ours does', async () => {
    await using run = await fakeWorkflowRun()
    const first = await machine(run)
    await first.put('outlines', 'outlines of r-1')
    await first.put('answers', 'answers of r-1')
    await first.save()
    expect(run.standin.caches.stored.map(({ key }) => key)).toEqual([
      `${keyStart('outlines', ['o/r', 'fake-1'])}r-1`,
      `${keyStart('answers', ['o/r', 'fake-1'])}r-1`,
    ])
    await first.clean()
    const second = await machine(run, { ending: 'r-2' })
    expect(await readFile(join(second.stateDir, 'outlines', 'one.jsonl'), 'utf8')).toBe('outlines of r-1')
    expect(await readFile(join(second.stateDir, 'answers', 'one.jsonl'), 'utf8')).toBe('answers of r-1')
    await second.put('answers', 'answers of r-1 and r-2')
    await second.save()
    expect(run.standin.caches.stored.map(({ key }) => key.slice(-3))).toEqual(['r-1', 'r-1', 'r-2'])
  })

  it('of another target, model or version are not found', async () => {
    await using run = await fakeWorkflowRun()
    const first = await machine(run)
    await first.put('answers', 'x')
    await first.save()
    await first.clean()
    const other = await machine(run, { parts: ['o/r', 'fake-2'] })
    expect(other.log.lines).toContain('info cache of answers: there is none yet')
    expect(keyStart('answers', ['a', 'b'])).not.toBe(keyStart('answers', ['a,b']))
  })

  it('are never saved by a job that runs code of the target', async () => {
    await using run = await fakeWorkflowRun()
    const crawl = await machine(run)
    await crawl.put('outlines', 'x')
    await expect(crawl.save({ runsTargetCode: true })).rejects.toThrow(
      'a job that runs code of the target saves no cache',
    )
    expect(run.standin.caches.stored).toEqual([])
  })

  it('are only read where GitHub says so, by the runner or by the service', async () => {
    await using run = await fakeWorkflowRun()
    const job = await machine(run)
    await job.put('answers', 'x')
    const restore = withVariables({ ACTIONS_CACHE_MODE: 'read' })
    await job.save()
    restore()
    run.standin.caches.isWritable = false
    await job.save()
    expect(run.standin.caches.stored).toEqual([])
    expect(job.log.lines.filter((line) => line === 'info cache of answers: not saved')).toHaveLength(2)
  })

  it('do not stop a run that cannot have them: a service that fails, a key that is taken, a folder that is a pattern', async () => {
    await using run = await fakeWorkflowRun()
    const fault = { kind: 'answer', status: 403, message: 'no' } as const
    run.standin.script({ on: 'GetCacheEntryDownloadURL', nth: 'every', fault })
    const job = await machine(run, { kinds: ['answers'] })
    expect(job.log.lines).toEqual(['info cache of answers: there is none yet'])
    await job.put('answers', 'x')
    await job.save()
    await job.save()
    expect(run.standin.caches.stored).toHaveLength(1)
    const odd = await machine(run, { kinds: ['answers'], stateDir: join(run.root, 'state [1]') })
    expect(odd.log.lines).toEqual([
      expect.stringMatching(/^warn cache of answers: not restored: .* reads as a pattern/),
    ])
  })

  it('come back as folders or not at all', async () => {
    await using run = await fakeWorkflowRun()
    const first = await machine(run, { kinds: ['answers'] })
    await first.put('elsewhere', 'x')
    await symlink(join(first.stateDir, 'elsewhere'), join(first.stateDir, 'answers'))
    const again = await machine(run, { kinds: ['answers'] })
    expect(again.log.lines.at(-1)).toMatch(
      /warn cache of answers: .* came back as something else than a folder: removed/,
    )
    await expect(readFile(join(first.stateDir, 'answers', 'one.jsonl'))).rejects.toThrow('ENOENT')
  })

  it('are one line, and no wait, where there is no service', async () => {
    await using run = await fakeWorkflowRun()
    const restore = withVariables({ ACTIONS_RUNTIME_TOKEN: '' })
    const job = await machine(run)
    restore()
    expect(job.log.lines).toEqual(['info caches are not restored: there is no cache service here'])
    expect(run.standin.requests).toEqual([])
  })
})
