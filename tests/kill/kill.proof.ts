// F-01, I7: a run is killed where each of its files appears, and at moments by chance; the next run comes to what a run
// that nobody killed comes to, and nothing is there twice.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn, spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { git, llmOps, remove, repository, root, small, temporary } from '../cli/repository.ts'

const sandbox = spawnSync('bwrap', ['--version']).status === 0 ? 'bwrap' : 'none'
const args = ['run', '--sandbox', sandbox, '--reruns', '1', '--skip', 'mutants', '--allow-unproven']

let folder: string
let origin: string
let whole: Ending
/** Milliseconds. */
let duration: number

beforeAll(async () => {
  folder = await temporary()
  origin = await repository(join(folder, 'origin'), small)
  const target = await copy('whole')
  const began = performance.now()
  whole = await toTheEnd(target)
  duration = performance.now() - began
  if (whole.branches.length < 2) throw new Error('the run that nobody killed made no two branches')
}, 60_000)
afterAll(() => remove(folder))

async function copy(name: string): Promise<string> {
  const target = join(folder, name)
  await cp(origin, target, { recursive: true })
  return target
}

/** What a run comes to, without what is of one run alone (its id, its time). */
interface Ending {
  /** Name, tree and number of commits on the base. */
  branches: string[]
  items: string[]
  /** Work tree and index. */
  changed: string
}

async function toTheEnd(target: string): Promise<Ending> {
  const { code, stderr } = await llmOps(target, args)
  expect([code, stderr]).toEqual([0, expect.not.stringContaining('warn')])
  git(target, 'fsck', '--strict')
  const names = git(target, 'for-each-ref', '--format=%(refname:short)', 'refs/heads/llm-ops/').split('\n')
  const facts = (name: string) =>
    `${git(target, 'rev-parse', `${name}^{tree}`)} ${git(target, 'rev-list', '--count', `main..${name}`)}`
  return {
    branches: names.map((name) => `${name} ${facts(name)}`),
    items: await plannedItems(target),
    changed: git(target, 'status', '--porcelain'),
  }
}

/** What all runs proposed, each once. A run that was killed after it made a branch has proposed that item for good. */
async function plannedItems(target: string): Promise<string[]> {
  const runs = join(target, '.llm-ops', 'runs')
  const ids = new Set<string>()
  const done: string[] = []
  for (const run of await readdir(runs)) {
    for (const { id } of (await itemsIn(join(runs, run, 'plan.json'))).items) ids.add(id)
    const { status, items } = await itemsIn(join(runs, run, 'run.json'))
    if (status === 'done') done.push(...items.map(({ id }) => id))
  }
  expect(done).toEqual([...new Set(done)])
  return [...ids].toSorted()
}

async function itemsIn(file: string): Promise<{ status?: string; items: { id: string }[] }> {
  const text = await readFile(file, 'utf8').catch(() => null)
  return text === null ? { items: [] } : (JSON.parse(text) as Awaited<ReturnType<typeof itemsIn>>)
}

/** Starts a run and kills it as soon as `when` resolves; false where it ended before. */
async function killed(target: string, when: (ended: () => boolean) => Promise<void>): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'actions/cli/main.ts'), ...args], { cwd: target, stdio: 'ignore' })
  const closed = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)))
  await when(() => child.exitCode !== null)
  child.kill('SIGKILL')
  return (await closed) === 'SIGKILL'
}

const runFile = (target: string, file: string) => (): boolean => {
  const runs = join(target, '.llm-ops', 'runs')
  return existsSync(runs) && readdirSync(runs).some((id) => existsSync(join(runs, id, file)))
}
const branchOf = (target: string) => (): boolean => existsSync(join(target, '.git', 'refs', 'heads', 'llm-ops'))
const stateOf = (target: string) => (): boolean => existsSync(join(target, '.llm-ops'))

const boundaries: Readonly<Record<string, (target: string) => () => boolean>> = {
  'the state folder': stateOf,
  'run.json': (target) => runFile(target, 'run.json'),
  'snapshot.json': (target) => runFile(target, 'snapshot.json'),
  'plan.json': (target) => runFile(target, 'plan.json'),
  'changes.json': (target) => runFile(target, 'changes.json'),
  'tests-before-1.txt': (target) => runFile(target, 'tests-before-1.txt'),
  'evidence.json': (target) => runFile(target, 'evidence.json'),
  'gate.sarif': (target) => runFile(target, 'gate.sarif'),
  'the first branch': branchOf,
  'report.md': (target) => runFile(target, 'report.md'),
}

async function appearance(is: () => boolean, ended: () => boolean): Promise<void> {
  while (!is() && !ended()) await sleep(1)
}

/** `.ci/run`: a part of them. */
const isQuick = process.env['LLM_OPS_QUICK'] === '1'

describe('a run that is killed', () => {
  it.each(Object.entries(boundaries).filter((_, at) => !isQuick || at % 3 === 0))(
    'when %s appears is made good by the next',
    async (name, boundary) => {
      const target = await copy(name.replaceAll(' ', '-'))
      expect(await killed(target, (ended) => appearance(boundary(target), ended))).toBe(true)
      expect(await toTheEnd(target)).toEqual(whole)
    },
    60_000,
  )

  it.each(isQuick ? [1] : [1, 2, 3, 4])(
    'five times by chance is made good by the next (%d)',
    async (name) => {
      const target = await copy(`chance-${name}`)
      const moments = Array.from({ length: 5 }, () => randomInt(Math.ceil(duration)))
      for (const moment of moments) await killed(target, async () => sleep(moment))
      expect({ moments, ...(await toTheEnd(target)) }).toEqual({ moments, ...whole })
    },
    120_000,
  )
})
