import { afterAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { apply } from '../../actions/apply/run.ts'
import { replayRun, type ReplayInput } from '../../actions/cli/replay-run.ts'
import { replayText } from '../../actions/cli/replay-command.ts'
import { crawl } from '../../actions/crawl/run.ts'
import { plan } from '../../actions/plan/run.ts'
import { scriptedServer, type Script } from '../../actions/shared/adapters/model/access/server.fake.ts'
import { modelEngines, promptVersions, replayedEngines } from '../../actions/shared/adapters/model/open-engine.ts'
import { parseChanges } from '../../actions/shared/contracts/change.ts'
import type { EvidenceFile } from '../../actions/shared/contracts/evidence.ts'
import { parsePlan } from '../../actions/shared/contracts/plan.ts'
import { fakeComparison, fakeEvidence, fakeTestRun } from '../../actions/shared/evidence/evidence.fake.ts'
import type { Ports } from '../../actions/shared/ports/ports.ts'
import { parseSettings, type Settings } from '../../actions/shared/settings/parse.ts'
import { runFixture, type RunFixture } from '../../actions/shared/state/run-fixture.fake.ts'
import { moodyScript, sourceFile } from './scripted-model.ts'

const here = dirname(fileURLToPath(import.meta.url))
const runId = '20261126T120000Z-1a2b3c4-x1y2'
const secret = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_')

const files = {
  ...Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`src/m${n}.ts`, sourceFile('typescript', `sum${n}`)])),
  ...Object.fromEntries(Array.from({ length: 4 }, (_, n) => [`app/m${n}.py`, sourceFile('python', `price_${n}`)])),
  'app/keyed.py': `TOKEN = "${secret}"\n\n\n${sourceFile('python', 'keyed')}`,
  'app/private.py': `# NO_LLM\n${sourceFile('python', 'private')}`,
  'package.json': '{\n  "name": "shop",\n  "engines": {\n    "node": "16"\n  }\n}\n',
}

interface Recording extends AsyncDisposable {
  fixture: RunFixture
  stages: ReplayInput['stages']
  /** Calls that were answered, and requests that were sent for them. */
  requests: number
  read(file: 'plan.json' | 'changes.json' | 'calls.jsonl'): Promise<string>
  replay(): ReturnType<typeof replayRun>
}

interface Terms {
  /** The run that it goes on from; otherwise it is one of its own. */
  ground?: Recording
  raw?: Parameters<typeof parseSettings>[0]
  /** How many of its changes the gate fails at first. */
  failing?: number
}

async function recordRun(script: Script, { ground, raw, failing = 0 }: Terms = {}): Promise<Recording> {
  await using server = await scriptedServer(script)
  const key = ['sk', 'replay', 'x'.repeat(24)].join('-')
  const model = { model: 'scripted-1', 'base-url': server.url, 'api-key': key, 'requests-per-minute': '0' }
  const settings = parseSettings({ ...model, tests: 'false', 'max-items': '12', ...raw })
  const fixture = ground?.fixture ?? (await runFixture(files))
  const ports = { ...fixture.ports, engines: modelEngines(settings, fixture.ports) }
  const on = { runId, location: fixture.dir, codemods: [] }
  const stages: ReplayInput['stages'] = {
    plan: (ports: Ports, settings: Settings) => plan({ ...settings, ...on }, ports),
    apply: (ports: Ports, settings: Settings) => apply({ ...settings, ...on, items: [], round: 1 }, ports),
    repair: (ports: Ports, settings: Settings) => apply({ ...settings, ...on, items: [], round: 2 }, ports),
  }
  if (ground === undefined) await crawl({ ...settings, ...on }, ports)
  await stages.plan(ports, settings)
  await stages.apply(ports, settings)
  if (failing > 0) {
    await judge(fixture, failing)
    await stages.repair(ports, settings)
    await judge(fixture, 0)
  }
  const prompts = await promptVersions()
  return {
    fixture,
    stages,
    requests: server.chats.length,
    read: (file) => readFile(join(fixture.ports.store.runDir(runId), file), 'utf8'),
    replay: () =>
      replayRun({ runId, settings: parseSettings({}), prompts, engines: replayedEngines, stages }, fixture.ports),
    [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
  }
}

/** Evidence as gate would write it: so many of the drafted changes break a test. */
async function judge({ ports: { store } }: RunFixture, failing: number): Promise<void> {
  const { base, changes } = parseChanges((await store.read(runId, 'changes.json')) ?? '', 'changes.json')
  const drafted = changes.filter(({ status }) => status === 'drafted')
  const items = drafted.map(({ itemId }, index) => {
    if (index >= failing) return fakeEvidence({ itemId, base })
    const [before, after] = [fakeTestRun('passed'), fakeTestRun('failed')]
    const tests = fakeComparison(before, after, { regressed: [`a sum › of ${itemId}`] })
    const reasons = [{ code: 'tests-regressed', message: 'a test failed' }]
    return fakeEvidence({ itemId, base, tests, verdict: 'fail', reasons })
  })
  const file: EvidenceFile = { schemaVersion: 2, runId, base, items }
  await store.write(runId, 'evidence.json', JSON.stringify(file))
}

/** A command that runs what follows it in a network of nothing, not even a loopback; null where the machine has none. */
function withoutNetwork(): string[] | null {
  const ways = [
    ['unshare', '--map-root-user', '--net'],
    ['bwrap', '--unshare-net', '--dev-bind', '/', '/'],
  ]
  return ways.find(([tool = '', ...args]) => spawnSync(tool, [...args, 'true']).status === 0) ?? null
}

const offline = withoutNetwork()
const describeOffline = offline === null ? describe.skip : describe

const run = await recordRun(moodyScript())
afterAll(async () => run[Symbol.asyncDispose]())

describe('a run with a model', () => {
  it('asked several questions at once, of a server that failed now and then, and has items and patches to show', async () => {
    const planned = parsePlan(await run.read('plan.json'), 'plan.json')
    const { changes } = parseChanges(await run.read('changes.json'), 'changes.json')
    expect(planned.engine).toBe('model')
    expect(planned.items).toHaveLength(12)
    expect(planned.spending?.requests).toBeGreaterThan(4)
    expect(changes.filter(({ status }) => status === 'drafted').length).toBeGreaterThan(6)
    const calls = (await run.read('calls.jsonl')).trimEnd().split('\n')
    const recorded = calls.map((line) => JSON.parse(line) as { kind: string; reply?: { requests: number } })
    const sent = recorded.reduce((sum, { reply }) => sum + (reply?.requests ?? 0), 0)
    expect(sent).toBe(run.requests)
  })

  it('comes out the same, byte for byte, from its cassette, however often', async () => {
    for (let time = 0; time < 2; time++) {
      const replay = await run.replay()
      expect(replayText(replay)).toBe(`run ${runId}: plan.json and changes.json came out the same, byte for byte`)
    }
  })

  it('has neither the key nor a secret nor the code of the target in its cassette', async () => {
    const cassette = await run.read('calls.jsonl')
    expect(cassette).not.toContain('sk-replay')
    expect(cassette).not.toContain(secret)
    expect(cassette).not.toContain('order["price_1_1"]')
  })

  it('comes out the same where most of its answers came from the cache', async () => {
    const before = run.requests
    const again = await recordRun(moodyScript(), { ground: run })
    const planned = parsePlan(await again.read('plan.json'), 'plan.json')
    expect(planned.spending?.cached).toBeGreaterThan(10)
    expect(again.requests).toBeLessThan(before)
    expect(replayText(await again.replay())).toContain('came out the same')
  })

  it('comes out the same where the gate failed some of its changes, and they were drafted once more', async () => {
    await using repaired = await recordRun(moodyScript(), { failing: 3 })
    const { changes } = parseChanges(await repaired.read('changes.json'), 'changes.json')
    expect(changes.filter(({ round }) => round === 2)).toHaveLength(3)
    expect(replayText(await repaired.replay())).toContain('came out the same')
  })

  it('comes out the same where the money was used up on the way', async () => {
    const prices = '{"scripted-1": {"input": 2, "output": 8}}'
    await using poor = await recordRun(moodyScript(), { raw: { prices, 'max-cost-usd': '0.07' } })
    const planned = parsePlan(await poor.read('plan.json'), 'plan.json')
    const changes = parseChanges(await poor.read('changes.json'), 'changes.json')
    expect((planned.spending?.notAsked ?? 0) + (changes.spending?.notAsked ?? 0)).toBeGreaterThan(0)
    expect(replayText(await poor.replay())).toContain('came out the same')
  })
})

describeOffline(`a process without network${offline === null ? ' (skipped: needs unshare or bwrap)' : ''}`, () => {
  it('replays the run, byte for byte', () => {
    const [tool = '', ...cut] = offline ?? []
    const { dir, ports } = run.fixture
    const args = [...cut, process.execPath, '--no-warnings', join(here, 'offline.ts'), dir, ports.store.dir, runId]
    const { stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual({
      exitCode: 0,
      text: `run ${runId}: plan.json and changes.json came out the same, byte for byte`,
      network: [],
    })
  })
})
