// F-05: the file system answers with EIO, EXDEV, EMFILE or ENOSPC, at one call after the other. Either the run is whole,
// or it ends with words that name what cannot be used and what to do; the next run comes to what an undisturbed one does.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { git, remove, repository, root, small, temporary } from '../cli/repository.ts'

/** Without tests in it: what is asked here is what becomes of files, and a process that is traced is slow. */
const files = { 'src/sku.js': small['src/sku.js'], 'src/unused.js': small['src/unused.js'] }
const isQuick = process.env['LLM_OPS_QUICK'] === '1'
const missing = missingTracer()
const traced = missing === null ? describe : describe.skip

function missingTracer(): string | null {
  const { status, error } = spawnSync('strace', ['-qq', '-o', '/dev/null', '-e', 'inject=sync:error=EIO', 'true'])
  if (error !== undefined) return 'no strace'
  return status === 0 ? null : 'strace may not trace here'
}

let folder: string
let origin: string
let whole: Ending

beforeAll(async () => {
  folder = await temporary()
  origin = await repository(join(folder, 'origin'), files)
  const target = await copy('whole')
  const { code, stderr } = llmOps(target, 'whole')
  whole = ending(target)
  if (code !== 0 || whole.branches.length !== 2) throw new Error(`the undisturbed run made no two branches: ${stderr}`)
}, 60_000)
afterAll(() => remove(folder))

async function copy(name: string): Promise<string> {
  const target = join(folder, name.replaceAll(/[^a-z0-9]+/gi, '-'))
  await cp(origin, target, { recursive: true })
  return target
}

/** @param around a program that starts the command, with its arguments */
function llmOps(target: string, runId: string, around: readonly string[] = []) {
  const [program, ...args] = [...around, process.execPath, join(root, 'actions/cli/main.ts')]
  const run = ['run', '--quiet', '--sandbox', 'none', '--skip', 'mutants', '--allow-unproven', '--workers', '1']
  // One thread for files: then the Nth call is the same one each time.
  const env = { ...process.env, UV_THREADPOOL_SIZE: '1' }
  const all = [...args, ...run, '--run-id', runId, '--state', stateOf(target)]
  const { status, stdout, stderr } = spawnSync(program, all, { cwd: target, env, encoding: 'utf8' })
  return { code: status ?? -1, stdout, stderr }
}

function stateOf(target: string): string {
  return join(target, '.llm-ops')
}

/** What runs come to: branches with their trees, what is not proposed again, and what is left in the work tree. */
interface Ending {
  branches: string[]
  /** By its row in the index, or by its branch: a run that failed after it made the branch has no row. */
  known: string[]
  changed: string
}

function ending(target: string): Ending {
  git(target, 'fsck', '--strict')
  const format = '--format=%(refname:lstrip=3) %(tree)'
  const branches = git(target, 'for-each-ref', format, 'refs/heads/llm-ops/').split('\n').filter(Boolean)
  const rows = readdirSync(join(stateOf(target), 'items'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\/.*\.json$/.test(name))
    .map((name) => basename(name, '.json'))
  return {
    branches,
    known: [...new Set([...rows, ...branches.map((line) => line.split(' ')[0] ?? '')])].toSorted(),
    changed: git(target, 'status', '--porcelain'),
  }
}

/** Every JSON file that stands is whole, and no other is left. */
function expectNoHalfFile(target: string): void {
  const state = stateOf(target)
  const names = existsSync(state) ? readdirSync(state, { recursive: true, encoding: 'utf8' }) : []
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([])
  for (const name of names.filter((each) => each.endsWith('.json'))) {
    expect(() => JSON.parse(readFileSync(join(state, name), 'utf8'))).not.toThrow()
  }
}

/** One line that a person can act on, and no stack. */
const words = /^llm-ops: \S[^\n]*(?:\/[^\n]*: |ulimit)[^\n]*\n$/
const advice = /another state folder with "state"|ulimit -n|TMPDIR|could not be (?:read|written|made)|file system/

async function holds(name: string, around: (target: string) => readonly string[]): Promise<number> {
  const target = await copy(name)
  const { code, stderr } = llmOps(target, 'disturbed', around(target))
  expectNoHalfFile(target)
  if (code === 0) expect(ending(target)).toEqual(whole)
  else expect([code, stderr]).toEqual([2, expect.stringMatching(words)])
  if (code !== 0) expect(stderr).toMatch(advice)
  expect(llmOps(target, 'next')).toMatchObject({ code: 0, stderr: '' })
  expect(ending(target)).toEqual(whole)
  return code
}

const strace = (call: string, fault: string, more: readonly string[] = []): readonly string[] => {
  const options = ['-f', '-qq', '--seccomp-bpf', '-o', '/dev/null', ...more]
  return ['strace', ...options, '-e', `trace=${call}`, '-e', `inject=${call}:${fault}`]
}

/** What is injected, and the exit code. */
type Fault = readonly [name: string, around: (target: string) => readonly string[], code: number]

const renames = 'rename,renameat,renameat2'
const rename = (error: string, nth: number): Fault => [
  `${error} at rename ${nth}`,
  () => strace(renames, `error=${error}:when=${nth}`),
  2,
]
/** A file, and then its folder, which no system promises to sync: that it does not is no failure. */
const fsync = (nth: number): Fault => [
  `EIO at fsync ${nth}`,
  () => strace('fsync', `error=EIO:when=${nth}`),
  nth % 2 === 1 ? 2 : 0,
]
const opening = (file: string): Fault => [
  `EMFILE where ${file} is opened to be read`,
  (target) => strace('openat', 'error=EMFILE:when=1', ['-P', join(stateOf(target), 'runs', 'disturbed', file)]),
  2,
]

// Ours are 12: begin, snapshot, plan, …, rows of the index, the end. A git process makes up to three.
const all: readonly Fault[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((nth) => rename('EIO', nth)),
  ...[1, 4, 7, 10, 12].map((nth) => rename('EXDEV', nth)),
  ...[1, 2, 5, 9, 13].map((nth) => fsync(nth)),
  ...['snapshot.json', 'plan.json', 'changes.json', 'evidence.json'].map((file) => opening(file)),
]
const few = [rename('EIO', 2), rename('EXDEV', 11), opening('plan.json')]

traced(`a file system that fails${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
  it.each(isQuick ? few : all)(
    'with %s',
    async (name, around, code) => {
      expect(await holds(name, around)).toBe(code)
    },
    120_000,
  )
})

describe('a process that may open few files', () => {
  it.each(isQuick ? [26] : [24, 26, 28, 30, 32, 34, 36, 40, 48, 64])(
    'at most %i',
    async (most) => {
      const code = await holds(`files ${most}`, () => ['sh', '-c', `ulimit -n ${most}; exec "$@"`, 'sh'])
      expect([0, 2]).toContain(code)
    },
    120_000,
  )
})
