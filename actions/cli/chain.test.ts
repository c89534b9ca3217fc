import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { git, here, remove, repository, small, temporary } from '../../tests/cli/repository.ts'
import { localPorts } from '../shared/adapters/local-ports.ts'
import { parseRun } from '../shared/contracts/run.ts'
import { recordedLog } from '../shared/ports/log.ts'
import { fileStore } from '../shared/adapters/file-store.ts'
import { Interrupted } from '../shared/runtime/interrupt.ts'
import { parseSettings } from '../shared/settings/parse.ts'
import { runChain } from './chain.ts'

let folder: string
let target: string
beforeAll(async () => {
  folder = await temporary()
  target = await repository(join(folder, 'target'), small)
})
afterAll(() => remove(folder))

async function recorded(stateDir: string) {
  const store = fileStore(stateDir)
  const [id] = await store.runs()
  return parseRun(String(await store.read(String(id), 'run.json')), 'run.json')
}

it('leaves a failed run with its error and the stages it came to, where a stage throws', async () => {
  const stateDir = join(folder, 'failing')
  const args = ['run', '--no-tests', '--select', 'ts-vra', '--state', stateDir, '--target', target]
  const { code, stderr } = await here(args)
  expect([code, stderr]).toEqual([2, expect.stringMatching(/ts-vra/)])
  const run = await recorded(stateDir)
  expect(run).toMatchObject({
    status: 'failed',
    error: expect.stringMatching(/ts-vra/),
    target: { language: 'typescript' },
  })
  expect(run.stages.map(({ stage }) => stage)).toEqual(['crawl', 'plan'])
  expect(run.finishedAt).not.toBeNull()
})

it('leaves a failed run where it is interrupted', async () => {
  const stateDir = join(folder, 'interrupted')
  await using ports = localPorts({ stateDir, workers: 0, sandbox: 'none', settings: null, log: recordedLog() })
  const controller = new AbortController()
  controller.abort()
  const settings = parseSettings({ tests: 'false' })
  const input = { runId: 'r1', location: target, settings, codemods: [], dryRun: false, signal: controller.signal }
  await expect(runChain(input, ports)).rejects.toThrow(Interrupted)
  expect(await recorded(stateDir)).toMatchObject({ status: 'failed', error: 'interrupted' })
})

it.each([
  [['--engine', 'model'], /name one with the setting model/],
  [['--model', 'nobody-knows-its-price'], /^llm-ops: prices: no price is known/],
])('refuses a model that cannot be asked before anything runs: %j', async (args, message) => {
  const stateDir = join(folder, 'hopeless')
  const told = await here(['run', '--sandbox', 'none', '--state', stateDir, '--target', target, ...args])
  expect([told.code, told.stderr]).toEqual([2, expect.stringMatching(message)])
  const [runId] = await fileStore(stateDir).runs()
  expect(await fileStore(stateDir).read(String(runId), 'snapshot.json')).toBeNull()
})

it('refuses a repository without a commit', async () => {
  const empty = await repository(join(folder, 'empty'), {})
  git(empty, 'update-ref', '-d', 'HEAD')
  await using ports = localPorts({
    stateDir: join(folder, 'none'),
    workers: 0,
    sandbox: 'none',
    settings: null,
    log: recordedLog(),
  })
  const { signal } = new AbortController()
  const input = { runId: 'r1', location: empty, settings: parseSettings({}), codemods: [], dryRun: false, signal }
  await expect(runChain(input, ports)).rejects.toThrow(/has no commit yet/)
})
