import { afterEach, expect, it } from '@jest/globals'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fakeClock } from '../../ports/clock.ts'
import type { EngineRequest } from '../../ports/engine.ts'
import { recordedLog } from '../../ports/log.ts'
import { fakeModel } from '../../ports/model.ts'
import type { Store } from '../../ports/store.ts'
import type { Spending } from '../../contracts/spending.ts'
import { parseSettings } from '../../settings/parse.ts'
import { replayedEngines } from './open-engine.ts'

const request: EngineRequest = {
  runId: 'run-1',
  stage: 'apply',
  isOptedOut: async () => false,
  branches: new Map(),
  spent: null,
  share: 1,
  before: null,
}

const spent = { costUsd: 0.5 } as Spending

it.each([
  ['all of it', {}, 2],
  ['what planning left of it', { spent }, 1.5],
  ['its share of what planning left', { spent, share: 0.4 }, 0.6],
  ['nothing, where planning spent more than there was', { spent: { costUsd: 3 } as Spending }, 0],
])('an engine may spend %s of max-cost-usd', async (_, more, capUsd) => {
  const settings = parseSettings({ model: 'm', 'base-url': 'http://127.0.0.1:9/v1', 'max-cost-usd': '2' })
  const ports = { store: {} as Store, clock: fakeClock(), log: recordedLog() }
  await using engine = await replayedEngines(
    fakeModel(() => ''),
    settings,
    ports,
  ).open({ ...request, ...more })
  expect(engine.ledger.spending().capUsd).toBeCloseTo(capUsd)
})

it('an engine asks nothing about a file that is opted out', async () => {
  const settings = parseSettings({ model: 'm', 'base-url': 'http://127.0.0.1:9/v1' })
  const ports = { store: { append: async () => undefined } as unknown as Store, clock: fakeClock(), log: recordedLog() }
  const model = fakeModel(() => 'secret')
  await using engine = await replayedEngines(model, settings, ports).open({ ...request, isOptedOut: async () => true })
  const source = { path: 'a.py', blob: 'a'.repeat(40) }
  const prompt = { name: 'patch', version: '1.0.0', sha256: '0'.repeat(64) } as const
  const question = { prompt, messages: [], sources: [source], answer: { kind: 'text' }, maxOutputTokens: 64 } as const
  expect(await engine.model.ask(question)).toMatchObject({ kind: 'failed', code: 'opted-out' })
  expect(model.questions).toEqual([])
})

const path = process.env['PATH']
afterEach(() => {
  process.env['PATH'] = path
})

it('an engine has trufflehog look once at all texts that it is told of beforehand', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'llm-ops-engine-'))
  try {
    const finding = `{"SourceMetadata":{"Data":{"Filesystem":{"file":"%s/1.txt"}}},"DetectorName":"Some","Raw":"only-it-knows-this"}`
    const script = `#!/bin/sh\necho call >> ${folder}/calls\nprintf '${finding}\\n' "$2"\n`
    await writeFile(join(folder, 'trufflehog'), script)
    await chmod(join(folder, 'trufflehog'), 0o755)
    process.env['PATH'] = folder
    const store = { append: async () => undefined } as unknown as Store
    const settings = parseSettings({ model: 'm', 'base-url': 'http://127.0.0.1:9/v1' })
    const ports = { store, clock: fakeClock(), log: recordedLog() }
    const engines = replayedEngines(
      fakeModel(() => ''),
      settings,
      ports,
    )
    await using engine = await engines.open(request)
    const texts = ['a = 1\n', 'b = "only-it-knows-this"\n', 'c = 3\n']
    await engine.lookAhead?.(texts)
    const redacted: string[] = []
    for (const text of texts)
      redacted.push(...(await engine.redact([{ path: 'a.py', blob: 'a'.repeat(40), text }])).texts)
    expect(redacted).toEqual(['a = 1\n', 'b = "<SECRET_HASH_1>"\n', 'c = 3\n'])
    expect(await readFile(join(folder, 'calls'), 'utf8')).toBe('call\n')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
