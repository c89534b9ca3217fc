import { describe, expect, it } from '@jest/globals'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StageName } from '../../contracts/run.ts'
import { recordedLog } from '../../ports/log.ts'
import { parseSettings, type RawSettings } from '../../settings/parse.ts'
import { jobCaches } from './job-caches.ts'
import { fakeWorkflowRun, type FakeWorkflowRun } from './workflow-run.fake.ts'

async function done(run: FakeWorkflowRun, action: StageName, raw: RawSettings = {}) {
  const stateDir = join(run.root, 'state')
  const settings = parseSettings({ 'hand-over': 'artifact', ...raw })
  const env = { ...process.env, GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '2' }
  await rm(stateDir, { recursive: true, force: true })
  const caches = jobCaches({ action, settings, stateDir, log: recordedLog(), env })
  await caches.restore()
  for (const kind of ['outlines', 'answers']) {
    await mkdir(join(stateDir, kind), { recursive: true })
    await writeFile(join(stateDir, kind, action), action)
  }
  await caches.save()
  const keys = run.standin.caches.stored.map(({ key }) => key.replace(/-[0-9a-f]{16}-/, '-'))
  return { keys, requests: run.standin.requests.splice(0) }
}

describe('the caches of a job', () => {
  it('crawl and gate, which run code of the target, and report save nothing', async () => {
    await using run = await fakeWorkflowRun()
    expect(await done(run, 'crawl')).toEqual({ keys: [], requests: ['GetCacheEntryDownloadURL'] })
    expect(await done(run, 'gate')).toEqual({ keys: [], requests: [] })
    expect(await done(run, 'report')).toEqual({ keys: [], requests: [] })
  })

  it('plan saves outlines and answers, and each batch of apply its own answers', async () => {
    await using run = await fakeWorkflowRun()
    expect((await done(run, 'plan')).keys).toEqual(['llm-ops-outlines-v1-77-2', 'llm-ops-answers-v1-77-2'])
    await done(run, 'apply', { items: 'a-1' })
    expect((await done(run, 'apply', { items: 'b-1' })).keys).toHaveLength(4)
    expect(new Set(run.standin.caches.stored.map(({ key }) => key)).size).toBe(4)
  })

  it('are left alone where the chain is one job', async () => {
    await using run = await fakeWorkflowRun()
    expect(await done(run, 'plan', { 'hand-over': 'none' })).toEqual({ keys: [], requests: [] })
  })
})
