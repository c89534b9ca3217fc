// How fast mutants are tried on the two example targets, beside the bare start of their test process, both with as many
// at a time as there are workers, in turns. Run alone: node scripts/bench/mutants.ts [--stryker <stryker.js>] [--cosmic-ray <program>]
// The options also run other mutation testers on the same targets; they are no dependency of ours: name an installed one.
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateMutants } from '../../actions/gate/mutants/generate.ts'
import type { Mutant } from '../../actions/gate/mutants/mutant.ts'
import { runMutants } from '../../actions/gate/mutants/run-mutants.ts'
import { gitAdapter } from '../../actions/shared/adapters/git/git.ts'
import { parsersAdapter } from '../../actions/shared/adapters/parsers.ts'
import { processSandbox } from '../../actions/shared/adapters/process-sandbox.ts'
import { systemClock } from '../../actions/shared/adapters/system-clock.ts'
import { workerOutliner } from '../../actions/shared/adapters/worker-outliner.ts'
import { workspaceAdapter } from '../../actions/shared/adapters/workspace.ts'
import { recordedLog } from '../../actions/shared/ports/log.ts'
import { runTestsWithReach } from '../../actions/shared/testing/run-tests.ts'
import type { BenchRow } from './crawl.ts'
import { median } from './median.ts'

const ROUNDS = 3
const STARTS = 24
const BUDGET_SECONDS = 300
const workers = availableParallelism()
const targets = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples', 'targets')

interface BenchTarget {
  name: string
  /** One test file, run as anybody would. */
  bare: readonly string[]
  /** Arguments by which another mutation tester is called, and what it does. */
  peer: { option: string; measure: (program: string, dir: string) => Measured }
}

interface Measured {
  mutants: number
  milliseconds: number
}

const benchTargets: readonly BenchTarget[] = [
  {
    name: 'ledger-python',
    bare: [python(), '-m', 'unittest', 'tests.test_account'],
    peer: { option: '--cosmic-ray', measure: cosmicRay },
  },
  {
    name: 'shop-node',
    bare: [process.execPath, '--test', 'test/cart.test.js'],
    peer: { option: '--stryker', measure: stryker },
  },
]

/** Milliseconds a mutant, medians of three rounds; other mutation testers take minutes and run in the first one only. */
export async function benchMutants(): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const target of benchTargets) {
    const ours: Measured[] = []
    const bare: Measured[] = []
    const other: Measured[] = []
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await inCopy(target, (dir) => bareStarts(target.bare, dir)))
      ours.push(await inCopy(target, ourMutants))
      const program = round === 0 ? optionValue(target.peer.option) : undefined
      if (program !== undefined) other.push(await inCopy(target, async (dir) => target.peer.measure(program, dir)))
    }
    rows.push(rowOf(target, ours, { times: bare, what: 'a bare start of one test file' }))
    if (other.length > 0) rows.push(rowOf(target, ours, { times: other, what: target.peer.option.slice(2) }))
  }
  return rows
}

function optionValue(name: string): string | undefined {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

/** Python itself: a version manager's script in front of it takes longer to start. */
function python(): string {
  return spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).stdout.trim()
}

interface Peer {
  times: readonly Measured[]
  what: string
}

function rowOf(target: BenchTarget, ours: readonly Measured[], { times, what }: Peer): BenchRow {
  const each = ({ milliseconds, mutants }: Measured) => milliseconds / mutants
  const [mine, theirs] = [median(ours.map(each)), median(times.map(each))]
  const rate = `${(1000 / mine).toFixed(1)}/s beside ${(1000 / theirs).toFixed(1)}/s`
  const note = `ms each, ${workers} at a time, ${ours[0]?.mutants} mutants, beside ${what}: ${rate}`
  return { name: `mutants of ${target.name}`, ours: mine, peer: theirs, unit: 'ms', ratio: mine / theirs, note }
}

async function inCopy(target: BenchTarget, work: (dir: string) => Promise<Measured>): Promise<Measured> {
  const dir = mkdtempSync(join(tmpdir(), 'llm-ops-bench-'))
  try {
    cpSync(join(targets, target.name), dir, { recursive: true })
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@localhost', ...args], { cwd: dir })
    git('init', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'bench')
    return await work(dir)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

async function bareStarts(command: readonly string[], dir: string): Promise<Measured> {
  let left = STARTS
  const started = performance.now()
  const worker = async () => {
    while (left-- > 0) await ended(command, dir)
  }
  await Promise.all(Array.from({ length: workers }, worker))
  return { mutants: STARTS, milliseconds: performance.now() - started }
}

async function ended([program = '', ...args]: readonly string[], cwd: string): Promise<void> {
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' }
  const code = await new Promise((resolve) =>
    spawn(program, args, { cwd, env, stdio: 'ignore' }).once('close', resolve),
  )
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(code)}`)
}

async function ourMutants(dir: string): Promise<Measured> {
  await using outliner = workerOutliner({ workers: 1 })
  await using workspace = workspaceAdapter()
  const ports = { sandbox: processSandbox(), workspace, clock: systemClock(), log: recordedLog(), outliner }
  const repository = await gitAdapter().open(dir)
  const { tree } = await repository.resolve('HEAD')
  await using scratch = await repository.scratch()
  const reports = { junitPath: null, coveragePath: null }
  const settings = { enabled: true, command: null, ...reports, wallSeconds: 120, idleSeconds: 0 }
  const outputFile = (n: number) => join(scratch.dir, `output-${n}.txt`)
  const input = { worktree: await scratch.checkout(tree), target: dir, settings, coverage: true }
  const { run, reach } = await runTestsWithReach({ ...input, outputFile: outputFile(0) }, ports)
  const mutants: Mutant[] = []
  for (const { path } of await repository.entries(tree)) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode((await scratch.read(tree, path)) ?? undefined)
    mutants.push(...(await generateMutants({ path, text, lines: null }, parsersAdapter())))
  }
  const request = { mutants, scratch, tree, target: dir, settings, baseline: run, reach, flaky: new Set<string>() }
  const section = await runMutants({ ...request, budgetSeconds: BUDGET_SECONDS, workers, outputFile }, ports)
  const { total, notReached, notRun } = section.counts
  if (section.status !== 'measured' || notRun > 0)
    throw new Error(`${dir}: ${section.reason ?? 'the budget was too small'}`)
  return { mutants: total - notReached, milliseconds: section.seconds * 1000 }
}

/** Its time for all its own mutants of the sources; their number is what it says itself. */
function cosmicRay(program: string, dir: string): Measured {
  const paths = readdirSync(join(dir, 'ledger')).map((file) => `"ledger/${file}"`)
  const config = `[cosmic-ray]\nmodule-path = [${paths.join(', ')}]\ntimeout = 10.0\nexcluded-modules = []\ntest-command = "${python()} -m unittest discover -f -s tests -t ."\n[cosmic-ray.distributor]\nname = "local"\n`
  writeFileSync(join(dir, 'cosmic-ray.toml'), config)
  const run = (name: string, ...args: string[]) => spawnSync(name, args, { cwd: dir, encoding: 'utf8' })
  run(program, 'init', 'cosmic-ray.toml', 'session.sqlite')
  const started = performance.now()
  run(program, 'exec', 'cosmic-ray.toml', 'session.sqlite')
  const milliseconds = performance.now() - started
  const report = run(join(dirname(program), 'cr-report'), 'session.sqlite').stdout
  return { milliseconds, mutants: Number(/total jobs: (\d+)/.exec(report)?.[1]) }
}

function stryker(program: string, dir: string): Measured {
  const config = {
    mutate: ['src/**/*.js'],
    testRunner: 'command',
    commandRunner: { command: 'node --test' },
    concurrency: workers,
    reporters: ['clear-text'],
    checkers: [],
  }
  writeFileSync(join(dir, 'stryker.config.json'), JSON.stringify(config))
  const started = performance.now()
  const { stdout } = spawnSync(process.execPath, [program, 'run'], { cwd: dir, encoding: 'utf8' })
  const milliseconds = performance.now() - started
  // Its table's last line: score, score of the covered, killed, timed out, survived, not covered, errors.
  const counts = /^All files +\|[^|]+\|[^|]+\|(.*)$/m.exec(stdout)?.[1]?.split('|').map(Number) ?? []
  return { milliseconds, mutants: counts.slice(0, 3).reduce((sum, count) => sum + count, 0) }
}

if (process.argv[1] !== undefined && basename(process.argv[1]) === 'mutants.ts') console.table(await benchMutants())
