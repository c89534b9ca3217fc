import { expect, it } from '@jest/globals'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { git, here, repository, small } from '../../../../tests/cli/repository.ts'
import { apply } from '../../../apply/run.ts'
import { crawl } from '../../../crawl/run.ts'
import { gate } from '../../../gate/run.ts'
import { batches } from '../../../plan/batches.ts'
import { plan } from '../../../plan/run.ts'
import { publishLocally, report } from '../../../report/run.ts'
import { parseChanges } from '../../contracts/change.ts'
import { parseRun, type Run, type StageName } from '../../contracts/run.ts'
import { recordedLog } from '../../ports/log.ts'
import type { Ports } from '../../ports/ports.ts'
import { loadCodemods } from '../../runtime/load-codemods.ts'
import { parseSettings, type RawSettings } from '../../settings/parse.ts'
import { fileStore } from '../file-store.ts'
import { localPorts } from '../local-ports.ts'
import { jobHandOver } from './job-hand-over.ts'
import { fakeWorkflowRun, type FakeWorkflowRun } from './workflow-run.fake.ts'

const runId = 'chain-1'
const wish = { tests: 'false', 'allow-unproven': 'true', 'batch-size': '1', repository: 'o/r' }
const one = { base: null, head: null, patch: null, cores: 1 }

let machines = 0

/** One job on a machine of its own: receive, work, pass on. */
async function job<T>(
  run: FakeWorkflowRun,
  { action, items = [], raw = {} }: { action: StageName; items?: string[]; raw?: RawSettings },
  work: (ports: Ports, settings: ReturnType<typeof parseSettings>) => Promise<T>,
): Promise<T> {
  machines += 1
  const stateDir = join(run.root, `machine-${machines}`)
  await using ports = localPorts({ stateDir, workers: 1, sandbox: 'none', settings: null, log: recordedLog() })
  const named = { ...wish, 'hand-over': 'artifact', 'run-id': runId, items: items.join(','), ...raw }
  const settings = parseSettings(named)
  const env = { ...process.env, GITHUB_REPOSITORY: 'o/r' }
  const handing = jobHandOver({ action, settings, store: ports.store, log: ports.log, env })
  const lost = await handing.receive()
  expect(lost).toEqual([])
  const result = await work(ports, settings)
  await handing.pass(runId)
  await rm(stateDir, { recursive: true })
  return result
}

async function inJobs(run: FakeWorkflowRun, location: string): Promise<Run> {
  const codemods = await loadCodemods(null)
  await job(run, { action: 'crawl' }, async (ports, settings) => crawl({ ...settings, runId, location }, ports))
  const { items } = await job(run, { action: 'plan' }, async (ports, settings) =>
    plan({ ...settings, runId, location, codemods }, ports),
  )
  const matrix = batches(
    items.map(({ id }) => id),
    1,
  ).map((batch) => batch.items.split(','))
  expect(matrix.length).toBeGreaterThan(1)
  for (const batch of matrix.toReversed()) {
    await job(run, { action: 'apply', items: batch }, async (ports, settings) =>
      apply({ ...settings, runId, location, codemods }, ports),
    )
  }
  for (const batch of matrix) {
    await job(run, { action: 'gate', items: batch }, async (ports, settings) =>
      gate({ ...settings, ...one, runId, location }, ports),
    )
  }
  return job(run, { action: 'report' }, async (ports, settings) => {
    const changes = parseChanges((await ports.store.read(runId, 'changes.json')) ?? '', 'changes.json')
    expect(changes.changes.map(({ itemId }) => itemId)).toEqual(items.map(({ id }) => id))
    const begun = { startedAt: new Date(0), stages: [], publish: publishLocally }
    return report({ ...settings, ...begun, runId, location, dryRun: false }, ports)
  })
}

async function atOnce(run: FakeWorkflowRun, location: string): Promise<Run> {
  const stateDir = join(run.root, 'at-once')
  const where = ['--target', location, '--state', stateDir, '--run-id', runId]
  const { code, stderr } = await here(['run', '--no-tests', '--allow-unproven', ...where])
  expect([code, stderr]).toEqual([0, expect.any(String)])
  return parseRun((await fileStore(stateDir).read(runId, 'run.json')) ?? '', 'run.json')
}

it('a chain of jobs, a batch an item, gives what one process gives: the same items, verdicts, branches and trees', async () => {
  await using run = await fakeWorkflowRun()
  const [apart, together] = [join(run.root, 'apart'), join(run.root, 'together')]
  for (const dir of [apart, together]) await repository(dir, small)
  const [jobs, process] = [await inJobs(run, apart), await atOnce(run, together)]
  const plain = (items: Run['items']) => items.map((item) => ({ ...item, commit: null }))
  expect(plain(jobs.items)).toEqual(plain(process.items))
  expect(jobs.totals).toEqual(process.totals)
  expect(jobs.totals.branches).toBeGreaterThan(1)
  const trees = (dir: string) => git(dir, 'for-each-ref', '--format=%(refname) %(tree)', 'refs/heads/llm-ops')
  expect(trees(apart)).toBe(trees(together))
})
