import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { scriptedServer, type Script } from '../../actions/shared/adapters/model/access/server.fake.ts'
import { parseChanges } from '../../actions/shared/contracts/change.ts'
import { parsePlan } from '../../actions/shared/contracts/plan.ts'
import { git, remove, start, temporary, type Ended } from '../cli/repository.ts'
import { moodyScript } from '../replay/scripted-model.ts'
import { canary } from './canaries.ts'
import { hostileAnswers } from './hostile-answers.ts'
import { leaks, machineWithCanaries, type Machine } from './machine.ts'

let folder: string
beforeAll(async () => {
  folder = await temporary()
})
afterAll(() => remove(folder))

interface Chain {
  machine: Machine
  ended: Ended
  state: string
  /** Bodies and headers as they arrived, but for the one header that the key belongs into. */
  toModel: Uint8Array[]
  /** What stands in our branches that was not there before. */
  branches: string
}

const stepFiles = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH'] as const

interface Chained {
  script: Script
  entry: string
  /** For a folder of its own, and the address of the model. */
  started: (state: string, url: string) => { args?: string[]; env?: Record<string, string> }
}

async function chainOn(name: string, { script, entry, started }: Chained): Promise<Chain> {
  const machine = await machineWithCanaries(join(folder, name))
  const state = join(folder, name, 'state')
  await mkdir(state)
  // The runner makes the files of a step; without them a write to one is an error.
  for (const file of stepFiles) await writeFile(join(state, file), '')
  await using server = await scriptedServer(script)
  const { args = [], env = {} } = started(state, server.url)
  const ended = await start(entry, args, { cwd: machine.target, env: { ...machine.env, ...env } })
  const toModel = server.requests.flatMap(({ bytes, headers, path }) => {
    const { authorization: _, ...others } = headers
    return [bytes, Buffer.from(JSON.stringify({ path, others }))]
  })
  const branches = git(machine.target, 'log', '-p', '--format=%an %ae %B', '--branches=llm-ops/*', '--not', 'main')
  return { machine, ended, state, toModel, branches }
}

const commandLine =
  (more: readonly string[]): Chained['started'] =>
  (state, url) => {
    const model = ['--model', 'scripted-1', '--base-url', url, '--requests-per-minute', '0']
    return { args: ['run', '--json', '--state', state, '--allow-unproven', ...model, ...more] }
  }

const leaked = ({ machine, ended, state, toModel, branches }: Chain) =>
  leaks(machine.canaries, {
    toModel,
    texts: { stdout: ended.stdout, stderr: ended.stderr, branches },
    folders: [state],
  })

async function runFile(state: string, file: string): Promise<string> {
  const [run = ''] = await readdir(join(state, 'runs'))
  return readFile(join(state, 'runs', run, file), 'utf8')
}

const withSandbox = spawnSync('bwrap', ['--version']).status === 0 ? describe : describe.skip

it('sees every canary where it stands, in the form in which it stands there', async () => {
  const { target, env, canaries } = await machineWithCanaries(join(folder, 'seen'))
  const texts = { env: JSON.stringify(env), history: git(target, 'log', '-p', '--format=%B') }
  const sought = canaries.filter(({ mayBeIn }) => mayBeIn !== 'all but models').map(({ place }) => place)
  const seen = await leaks(canaries, { toModel: [], texts, folders: [join(folder, 'seen')] })
  expect(new Set(seen.map((line) => line.replace(/^.*?: /, '')))).toEqual(new Set(sought))
})

describe('I4: no canary is in what leaves a run (T-11, T-12, T-22)', () => {
  it('on the command line, with every form of secret in the files that a model is asked about', async () => {
    const started = commandLine(['--no-tests', '--max-items', '20', '--sandbox', 'none', '--unsafe-no-sandbox'])
    const chain = await chainOn('fair', { script: moodyScript(), entry: 'actions/cli/main.ts', started })
    const plan = parsePlan(await runFile(chain.state, 'plan.json'), 'plan.json')
    expect(plan.items.length).toBeGreaterThan(10)
    const sent = Buffer.concat(chain.toModel).toString('utf8')
    for (const { filePath } of plan.items) expect(sent).toContain(filePath)
    expect(sent).toContain('<SECRET_HASH_1>')
    expect(chain.branches).toContain('Llm-Ops-Item')
    expect(await leaked(chain)).toEqual([])
  }, 120_000)

  withSandbox('where there is bwrap', () => {
    it('with tests that print all they can read, a model that wants it out and an endpoint that breaks', async () => {
      const started = commandLine(['--reruns', '1', '--skip', 'mutants', '--max-items', '6', '--sandbox', 'bwrap'])
      const chain = await chainOn('hostile', { script: hostileAnswers(), entry: 'actions/cli/main.ts', started })
      const { changes } = parseChanges(await runFile(chain.state, 'changes.json'), 'changes.json')
      const statuses = changes.map(({ status }) => status)
      expect(new Set(statuses)).toEqual(new Set(['drafted', 'refused']))
      expect(await runFile(chain.state, 'tests-before-1.txt')).toContain('ENOENT')
      expect(await leaked(chain)).toEqual([])
    }, 180_000)
  })

  it('as the root action: outputs, summary, state and log of the step', async () => {
    const key = canary('the input api-key')
    const started: Chained['started'] = (state, url) => ({
      env: {
        ...Object.fromEntries(stepFiles.map((name) => [name, join(state, name)])),
        ...inputs({ state, model: 'scripted-1', 'base-url': url, 'api-key': key.text, tests: 'false' }),
      },
    })
    const chain = await chainOn('action', { script: moodyScript(), entry: 'actions/main.ts', started })
    expect(await readFile(join(chain.state, 'GITHUB_OUTPUT'), 'utf8')).toContain('run-id')
    expect(chain.toModel.length).toBeGreaterThan(4)
    const canaries = [...chain.machine.canaries, key]
    expect(await leaked({ ...chain, machine: { ...chain.machine, canaries } })).toEqual([])
  }, 120_000)

  it('where a target cannot be cloned whose address holds a password', async () => {
    const password = canary('the password in the address')
    const where = { cwd: folder }
    const url = `http://bot:${password.text}@127.0.0.1:9/x/y.git`
    const ended = await start('actions/cli/main.ts', ['run', '--target', url, '--state', join(folder, 'none')], where)
    expect(ended.code).not.toBe(0)
    await mkdir(join(folder, 'none'), { recursive: true })
    await writeFile(join(folder, 'none', 'said.txt'), ended.stdout + ended.stderr)
    expect(await leaks([password], { toModel: [], texts: {}, folders: [join(folder, 'none')] })).toEqual([])
  })
})

function inputs(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
}
