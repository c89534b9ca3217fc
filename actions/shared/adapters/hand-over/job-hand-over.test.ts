import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../contracts/errors.ts'
import { fakeChange, fakeChanges, fakePlan, fakeRunId, fakeSnapshot } from '../../hand-over/pieces.fake.ts'
import { parseSettings, type RawSettings } from '../../settings/parse.ts'
import type { StageName } from '../../contracts/run.ts'
import { jobHandOver, targetName } from './job-hand-over.ts'
import { fakeWorkflowRun, type FakeWorkflowRun } from './workflow-run.fake.ts'

function jobOf(run: FakeWorkflowRun, action: StageName, raw: RawSettings = {}) {
  const job = run.job()
  const settings = parseSettings({ 'hand-over': 'artifact', 'run-id': fakeRunId, ...raw })
  const env = { ...process.env, GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ATTEMPT: '1' }
  return { ...job, ...jobHandOver({ action, settings, store: job.store, log: job.log, env }) }
}

describe('a job of a workflow', () => {
  it('receives before its stage and passes on after it, round 2 as a stage of its own', async () => {
    await using run = await fakeWorkflowRun()
    const crawl = jobOf(run, 'crawl', { 'run-id': '' })
    expect(await crawl.receive()).toEqual([])
    await crawl.write({ 'snapshot.json': fakeSnapshot() })
    await crawl.pass(fakeRunId)
    const plan = jobOf(run, 'plan')
    await plan.receive()
    await plan.write({ 'plan.json': fakePlan(['a-1']) })
    await plan.pass(fakeRunId)
    const apply = jobOf(run, 'apply', { items: 'a-1' })
    await apply.receive()
    await apply.write({ 'changes.json': fakeChanges([fakeChange('a-1')]) })
    await apply.pass(fakeRunId)
    const again = jobOf(run, 'apply', { items: 'a-1', round: '2' })
    await expect(again.receive()).rejects.toThrow(/apply-round-2 needs what gate leaves/)
    await again.write({
      'plan.json': fakePlan(['a-1']),
      'changes.json': fakeChanges([fakeChange('a-1', { round: 2 })]),
    })
    await again.pass(fakeRunId)
    expect(run.standin.artifacts.map(({ name }) => name.replace(/-[0-9a-f]{8}-1$/, '-batch-1'))).toEqual(
      ['crawl-1', 'plan-1', 'apply-batch-1', 'apply-round-2-batch-1'].map((end) => `llm-ops-${fakeRunId}-${end}`),
    )
  })

  it('does nothing where hand-over is none, wherever it runs', async () => {
    await using run = await fakeWorkflowRun()
    const settings = parseSettings({ 'hand-over': 'none' })
    const { store, log } = run.job()
    const job = jobHandOver({ action: 'plan', settings, store, log, env: {} })
    expect(await job.receive()).toEqual([])
    await job.pass(fakeRunId)
    expect(run.standin.requests).toEqual([])
  })

  it('says what is missing outside of Actions, and on GitHub Enterprise Server', async () => {
    await using run = await fakeWorkflowRun()
    const settings = parseSettings({ 'hand-over': 'artifact' })
    const { store, log } = run.job()
    const start = (env: NodeJS.ProcessEnv) => () => jobHandOver({ action: 'plan', settings, store, log, env })
    expect(start({})).toThrow(/^hand-over: .*ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL are not set: set it to none/)
    const server = { ...run.standin.env({ run: 'r', job: 'j' }), GITHUB_SERVER_URL: 'https://git.example.com' }
    expect(start(server)).toThrow(/https:\/\/git\.example\.com \(GitHub Enterprise Server\) has none/)
    expect(start(server)).toThrow(UserError)
    expect(start({ ...server, GITHUB_SERVER_URL: 'https://octo.ghe.com' })).not.toThrow()
  })

  it('needs the id of the run, but a gate on a pull request of its own does not', async () => {
    await using run = await fakeWorkflowRun()
    await expect(jobOf(run, 'plan', { 'run-id': 'latest' }).receive()).rejects.toThrow(/^run-id: .*crawl job/)
    expect(await jobOf(run, 'gate', { 'run-id': '' }).receive()).toEqual([])
  })
})

it('all jobs call the target the same, and never by a password', () => {
  const env = { GITHUB_REPOSITORY: 'o/r' }
  expect(targetName('.', env)).toBe('o/r')
  expect(targetName('https://user:word@git.example.com/o/x.git', env)).toBe('https://git.example.com/o/x.git')
  expect(targetName('/some/folder', {})).toBe('/some/folder')
})
