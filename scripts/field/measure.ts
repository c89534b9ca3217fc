// One package: our chain on it, its own runner beside it, and the two compared.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseRun } from '../../actions/shared/contracts/run.ts'
import type { Run } from '../../actions/shared/contracts/run.ts'
import { parseSnapshot } from '../../actions/shared/contracts/snapshot.ts'
import type { Snapshot } from '../../actions/shared/contracts/snapshot.ts'
import { compare, ourCoverage, ourTests } from './compare.ts'
import type { Comparison } from './compare.ts'
import { execute, lastWords } from './execute.ts'
import type { FieldPackage } from './packages.ts'
import type { Prepared } from './prepare.ts'
import { printedCoverage, printedTests } from './printed.ts'
import type { CoverageFigures, TestFigures } from './printed.ts'

export interface Measured {
  runner: string
  /** The sentence by which we chose the runner, or why there is none. */
  reason: string
  files: number
  /** Wall time of the whole process, without tests. */
  crawlSeconds: { cold: number; warm: number }
  tests: Comparison<TestFigures>
  coverage: Comparison<CoverageFigures>
  items: Run['items']
  totals: Run['totals']
  /** Proposals that the second run made again: there must be none. */
  proposedAgain: number
}

export interface Place {
  /** The command line: a file that Node runs. */
  entry: string
  /** Our state and what was printed, for a person who looks. */
  folder: string
}

/** @throws where a command of ours fails: that is a finding and no figure */
export async function measure(wanted: FieldPackage, prepared: Prepared, place: Place): Promise<Measured> {
  const crawlSeconds = await crawlTwice(prepared.target, place)
  const first = await llmOps(['run'], prepared.target, place)
  // Up to its plan: what was proposed once must not come again.
  const second = await llmOps(['run', '--dry-run'], prepared.target, place)
  const snapshot = await readSnapshot(first, place)
  const { baseline } = snapshot
  const compared = await compareTwice(async () => compareAll(wanted, baseline, await runAlone(wanted, prepared, place)))
  const known = new Set(first.items.map(keyOf))
  return {
    runner: baseline.command?.runner ?? 'none',
    reason: baseline.command?.reason ?? baseline.reason,
    files: first.totals.files,
    crawlSeconds,
    ...compared,
    items: first.items,
    totals: first.totals,
    proposedAgain: second.items.filter((item) => known.has(keyOf(item))).length,
  }
}

function keyOf({ filePath, title }: Run['items'][number]): string {
  return `${filePath}\n${title}`
}

interface Printed {
  tests: TestFigures | null
  coverage: CoverageFigures | null
}

/** Two runs of the same tests may differ by themselves (a time limit on a busy machine): that is said, and asked again. */
async function compareTwice(once: () => Promise<ReturnType<typeof compareAll>>) {
  const first = await once()
  if (first.tests.outcome !== 'different') return first
  const second = await once()
  if (second.tests.outcome !== 'equal') return second
  const why = `its runner by itself printed ${JSON.stringify(first.tests.printed)} first, and this when asked again`
  return { ...second, tests: { ...second.tests, why } }
}

function compareAll({ runner }: FieldPackage, baseline: Snapshot['baseline'], printed: Printed) {
  const answered = baseline.counts.total > 0
  const tests = compare(printed.tests, answered ? ourTests(baseline) : null, noFigure(printed.tests, baseline.reason))
  const format = runner.coverage?.format
  const { coverage, coverageReason } = baseline
  const ours = coverage === null ? null : ourCoverage(format ?? 'coverage.py', coverage)
  const without = runner.coverage === null ? 'no tool prints one' : noFigure(printed.coverage, coverageReason)
  return { tests, coverage: compare(printed.coverage, ours, without) }
}

function noFigure(printed: object | null, ours: string | null): string {
  return printed === null ? 'the runner by itself printed no summary that was understood' : `ours: ${ours}`
}

async function crawlTwice(target: string, place: Place): Promise<Measured['crawlSeconds']> {
  const state = join(place.folder, 'crawl-state')
  await rm(state, { recursive: true, force: true })
  const crawl = async () => (await command(['crawl', '--no-tests', '--state', state], target, place)).seconds
  const cold = await crawl()
  return { cold, warm: await crawl() }
}

/** One run of our own, in the state folder of this package: fresh before the first. */
async function llmOps(args: readonly string[], target: string, place: Place): Promise<Run> {
  const state = join(place.folder, 'state')
  const { stdout } = await command([...args, '--state', state, '--json'], target, place)
  const { stateDir: _, reportFile: __, ...run } = JSON.parse(stdout) as Record<string, unknown>
  return parseRun(JSON.stringify(run), 'llm-ops run --json')
}

async function command(args: readonly string[], target: string, { entry }: Place) {
  const [name = '', ...rest] = args
  const argv = [process.execPath, entry, name, target, ...rest]
  const ended = await execute({ argv, cwd: target, limit: 3600 })
  if (ended.exitCode === 0) return ended
  throw new Error(`llm-ops ${name} ended with ${ended.exitCode}: ${lastWords(ended)}`)
}

async function readSnapshot({ runId }: Run, { folder }: Place): Promise<Snapshot> {
  const file = join(folder, 'state', 'runs', runId, 'snapshot.json')
  return parseSnapshot(await readFile(file, 'utf8'), file)
}

/** The runner as a person would start it, in its own copy, with its own output. */
async function runAlone(
  { runner, registry }: FieldPackage,
  { copy, programs }: Prepared,
  { folder }: Place,
): Promise<Printed> {
  const env: Record<string, string> = registry === 'pypi' ? { PYTHONPATH: `${copy}:${join(copy, 'src')}` } : {}
  const run = (argv: readonly string[]) => execute({ argv, cwd: copy, env, path: [programs] })
  const outputs: string[] = []
  for (const argv of [runner.argv, ...(runner.coverage?.argv ?? [])]) {
    const { stdout, stderr } = await run(argv)
    outputs.push(`${stdout}\n${stderr}`)
  }
  const all = outputs.join('\n')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'printed.txt'), all)
  return {
    tests: printedTests(runner.tests, outputs[0] ?? ''),
    coverage: runner.coverage === null ? null : printedCoverage(runner.coverage.format, all),
  }
}
