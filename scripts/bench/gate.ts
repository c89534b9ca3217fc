// What the gate costs beside the bare test runs that it must make, as whole processes. Run alone: node scripts/bench/gate.ts
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BenchRow } from './crawl.ts'
import { median } from './median.ts'

const ROUNDS = 3
const RUNS_A_SIDE = 2
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const bundle = join(root, 'dist/cli/index.js')
const entry = existsSync(bundle) ? bundle : join(root, 'actions/cli/main.ts')

/** Suites by the seconds that one bare run of them takes, about: they wait, so that two at once do not slow each other. */
const suites = [1, 5] as const

/**
 * The peer runs the same command bare, as often as the gate must, one run after the other. "In turn": the gate, too, runs
 * base and head one after the other (sandbox none), so that the difference is what it adds. "As it is": side by side.
 */
export async function benchGate(): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const seconds of suites) {
    const folder = makeTarget(seconds)
    const times: Record<'bare' | 'turn' | 'side', number[]> = { bare: [], turn: [], side: [] }
    for (let round = 0; round < ROUNDS; round++) {
      times.bare.push(timed(() => bareRuns(folder)))
      times.turn.push(timed(() => gate(folder, 'none')))
      times.side.push(timed(() => gate(folder, 'auto')))
    }
    rmSync(folder, { recursive: true, force: true })
    const how = `${RUNS_A_SIDE} runs a side of a suite of ${seconds} s, no mutants; beside ${2 * RUNS_A_SIDE} bare runs in turn`
    rows.push({ name: `gate, base and head in turn, ${seconds} s suite`, ...beside(times.turn, times.bare), note: how })
    rows.push({ name: `gate as it is, side by side, ${seconds} s suite`, ...beside(times.side, times.bare), note: how })
  }
  return rows
}

function beside(ours: readonly number[], peer: readonly number[]): Pick<BenchRow, 'ours' | 'peer' | 'unit' | 'ratio'> {
  return { ours: median(ours), peer: median(peer), unit: 'ms', ratio: median(ours) / median(peer) }
}

function timed(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

function makeTarget(seconds: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'llm-ops-bench-gate-'))
  mkdirSync(join(folder, 'test'))
  writeFileSync(join(folder, 'package.json'), '{"name": "t", "type": "module", "scripts": {"test": "node --test"}}\n')
  writeFileSync(join(folder, 'sum.js'), 'export function sum(a, b) {\n  var c = a + b\n  return c\n}\n')
  const imports =
    "import assert from 'node:assert/strict'\nimport { test } from 'node:test'\nimport { sum } from '../sum.js'\n"
  const waits = `test('waits', async () => {\n  await new Promise((done) => setTimeout(done, ${seconds * 1000}))\n})\n`
  writeFileSync(join(folder, 'test/sum.test.js'), `${imports}test('adds', () => assert.equal(sum(1, 2), 3))\n${waits}`)
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'base')
  git(folder, 'checkout', '--quiet', '-b', 'change')
  writeFileSync(join(folder, 'sum.js'), 'export function sum(a, b) {\n  const c = a + b\n  return c\n}\n')
  git(folder, 'commit', '--quiet', '--all', '--message', 'change')
  return folder
}

function git(cwd: string, ...args: string[]): void {
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@llm-ops.invalid']
  if (spawnSync('git', [...who, ...args], { cwd }).status !== 0) throw new Error(`git ${args[0]} failed in ${cwd}`)
}

/** The command that the gate finds, coverage and reporters included. */
function bareRuns(cwd: string): void {
  const args = ['--test', '--experimental-test-coverage', '--test-reporter=spec', 'test/sum.test.js']
  for (let run = 0; run < 2 * RUNS_A_SIDE; run++) {
    const { status } = spawnSync(process.execPath, args, { cwd, stdio: 'ignore' })
    if (status !== 0) throw new Error(`the bare tests ended with ${status}`)
  }
}

function gate(folder: string, sandbox: string): void {
  const state = mkdtempSync(join(tmpdir(), 'llm-ops-bench-state-'))
  const args = [
    'gate',
    folder,
    '--base',
    'main',
    '--state',
    state,
    '--skip',
    'mutants',
    '--sandbox',
    sandbox,
    '--quiet',
  ]
  const { status, stderr } = spawnSync(process.execPath, [entry, ...args], { encoding: 'utf8' })
  rmSync(state, { recursive: true, force: true })
  if (status !== 0) throw new Error(`the gate ended with ${status}: ${stderr}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await benchGate())
