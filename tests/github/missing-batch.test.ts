// The jobs of a workflow as processes, by artifacts: one batch never gets to hand over what it did.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { resultsStandin, type ResultsStandin } from '../../scripts/results-standin/standin.ts'
import { git, remove, repository, small, start, temporary, type Ended } from '../cli/repository.ts'

let folder: string
let target: string
let results: ResultsStandin
beforeAll(async () => {
  folder = await temporary()
  target = await repository(join(folder, 'target'), small)
  results = await resultsStandin()
})
afterAll(async () => {
  await results[Symbol.asyncDispose]()
  await remove(folder)
})

interface Job extends Ended {
  /** Values that were set for later jobs, by name. */
  outputs: Map<string, string>
}

let jobs = 0

/** On a machine of its own. */
async function job(action: string, inputs: Readonly<Record<string, string>> = {}): Promise<Job> {
  jobs += 1
  const place = join(folder, `job-${jobs}`)
  const output = join(place, 'output')
  await mkdir(place)
  await writeFile(output, '')
  const all = { state: join(place, 'state'), 'hand-over': 'artifact', tests: 'false', 'batch-size': '1', ...inputs }
  const env = {
    ...results.env({ run: 'run-1', job: 'job-1' }),
    ...Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_OUTPUT: output,
    RUNNER_TEMP: place,
  }
  const ended = await start(`actions/${action}/main.ts`, [], { cwd: target, env })
  const lines = (await readFile(output, 'utf8')).matchAll(/^(\S+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)
  return { ...ended, outputs: new Map([...lines].map(([, name = '', , value = '']) => [name, value])) }
}

it('report publishes what came, is red, and names what the missing batch was about', async () => {
  const crawled = await job('crawl', { sandbox: 'none' })
  expect([crawled.code, crawled.stdout]).toEqual([0, expect.any(String)])
  const run = { 'run-id': crawled.outputs.get('run-id') ?? '' }
  const planned = await job('plan', { ...run, select: 'ts-loose-equality' })
  const batches = JSON.parse(planned.outputs.get('matrix') ?? '[]') as { items: string }[]
  expect(batches).toHaveLength(2)
  const [came, lost] = batches.map(({ items }) => items) as [string, string]
  for (const items of [came, lost]) await job('apply', { ...run, items })
  await job('gate', { ...run, items: came, sandbox: 'none', 'allow-unproven': 'true' })
  const { code, stdout, outputs } = await job('report', { ...run, 'allow-unproven': 'true' })
  expect(code).toBe(1)
  expect(stdout).toContain(`::error::gate: its job handed over nothing that counts (${lost})`)
  expect(outputs.get('branches')).toBe('1')
  expect(git(target, 'for-each-ref', '--format=%(refname:short)', 'refs/heads/llm-ops')).toBe(`llm-ops/${came}`)
}, 120_000)
